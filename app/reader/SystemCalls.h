// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starosta::reader {

/// From here on the system refuses this process everything but memory, reading, writing to what is open already, and
/// its end: no program can be started, no connection made, no file made or emptied, whatever a library is talked into.
/// True also where the system or the processor has no such means: the other limits hold there.
bool allowOnlyReading();

} // namespace starosta::reader
