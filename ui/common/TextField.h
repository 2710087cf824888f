// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace starosta::ui {

/// Plain text in several lines. Qt 6.4 reads the first format of whatever is pasted or dropped into a text editor
/// without asking whether there is one, and an X clipboard without an owner offers none: Ctrl+V ended the program.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    /// Also what is dropped, and what the middle button brings.
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace starosta::ui
