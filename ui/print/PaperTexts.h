// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/SheetText.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace starosta::print {

/// What stands for the placeholders of a text: «class» → «1А».
using PaperValues = QHash<QString, QString>;

/// The Russian texts of the paper, from templates/paper.json of the resources, and in place of some of them the
/// school's own. Placeholders are replaced in one pass: a value that looks like a placeholder is printed as it is.
class PaperTexts
{
public:
    explicit PaperTexts(const sheets::SheetTexts &own = {});

    bool contains(const QString &key) const { return m_texts.contains(key); }
    QString text(const QString &key, const PaperValues &values = {}) const;
    QStringList list(const QString &key, const PaperValues &values = {}) const;
    /// Of three forms the one that goes with the number in Russian (1, 2, 5), with the number for «count»; a dash where
    /// nobody knows it.
    QString counted(const QString &key, std::optional<qint64> count) const;

    static QString filled(const QString &text, const PaperValues &values);

private:
    QJsonObject m_texts;
};

} // namespace starosta::print
