// SPDX-License-Identifier: GPL-3.0-or-later
// The texts alone are what this library holds; CMake wants a source beside them.
