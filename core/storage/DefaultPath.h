// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace starosta::storage {

/// Where the window and the command line look for the school when nobody says: school.starosta in the user's own data
/// folder ($XDG_DATA_HOME/starosta), whatever the program calls itself.
QString defaultStorePath();

/// Makes the folder of the default path, closed to others. Errors: storeCannotOpen.
Result<> prepareDefaultFolder();

} // namespace starosta::storage
