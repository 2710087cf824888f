// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starosta::reader {

/// Takes from this process what reading a file does not need, before the file is touched: memory and processor time
/// beyond a bound, writing files, core dumps (they would hold children's names), new privileges, system calls, and life
/// after the program that started it. False where the system refuses one of them.
bool confine();

} // namespace starosta::reader
