// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace starosta::ui {

/// The letter that Alt reaches a text by, in capitals; null where there is none.
QChar mnemonicOf(const QString &text);

/// A letter that two controls share only walks from one to the other: each control of a window that is in sight gets a
/// letter of its own, as near to the wish of its text as may be; one for which none is left has none. The menu bar
/// comes first, for it is the same on every page. To be called again when other controls come into sight.
void settleMnemonics(QWidget &window);
/// The same within one menu.
void settleMnemonics(QMenu &menu);

} // namespace starosta::ui
