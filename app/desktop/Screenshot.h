// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace starosta::ui {
class Desk;
}

namespace starosta::desktop {

/// Writes a picture of the window, with the dialog that stands over it, once it has come to rest, and ends the program:
/// 0, or 1 where the picture could not be written.
void takeScreenshotAndQuit(ui::Desk &desk, const QString &path);

} // namespace starosta::desktop
