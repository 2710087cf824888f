// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

class QCompleter;

namespace starosta::ui {

/// For a field of names: finds them as NameChoice does.
QCompleter *makeNameCompleter(const QStringList &names, QObject *parent);

/// A choice among many names. What is typed finds them wherever it stands in them, in any spelling: «деми» finds
/// «Дёмин».
class NameChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit NameChoice(QWidget *parent = nullptr);

    void addName(const QString &text, qint64 id);
    /// Nothing while what stands in the field is nobody's name; or that of several, none of whom was picked.
    std::optional<qint64> chosen() const;
};

} // namespace starosta::ui
