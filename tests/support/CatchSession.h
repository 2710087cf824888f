// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace starosta::test {

/// Runs the tests of this executable; the value to return from main().
/// Keeps the user's own settings and data out of reach of the tests.
int runTests(int argc, char **argv);

} // namespace starosta::test
