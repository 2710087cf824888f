// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starosta::ui {
class Desk;
}

namespace starosta::desktop {

/// For tests/bench: when the window has been painted and is ready for input, prints the resident memory in KiB and
/// ends the program.
void quitWhenShown(ui::Desk &desk);

} // namespace starosta::desktop
