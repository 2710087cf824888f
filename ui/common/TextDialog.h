// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace starosta::ui {

/// Asks for a few words that an act cannot do without, with what it concerns above: the reason of a refusal, what was
/// seen.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString title;
        QString explanation;
        QStringList items = {}; ///< whom it concerns
        QString itemsName = {}; ///< of the list, for a screen reader
        QString label;          ///< with a mnemonic
        QString missing;        ///< what is said where nothing stands there
        QString hint = {};
        QString text = {};
        QString button;
        int maximumLength = 300;
    };
    explicit TextDialog(const Request &request, QWidget *parent = nullptr);

signals:
    void entered(const QString &text);
};

} // namespace starosta::ui
