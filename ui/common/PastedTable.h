// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QMimeData;

namespace starosta::ui {

/// What a spreadsheet has put on the clipboard, as tab-separated text in UTF-8: its own text, else the cells of its
/// HTML. Empty where there is no text.
QByteArray pastedTable(const QMimeData &data);

/// The same of the clipboard of now.
QByteArray tableOnClipboard();

} // namespace starosta::ui
