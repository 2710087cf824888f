// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace starosta {

/// Marks a file as a store of this program (PRAGMA application_id): «SCA1».
constexpr qint32 kApplicationId = 0x53434131;

enum class FileMark { none, foreignDatabase, store };

/// What the header of an open file says, read from its beginning wherever it stands. Nothing is known of a file that
/// cannot be read: none.
FileMark markOf(int descriptor);

} // namespace starosta
