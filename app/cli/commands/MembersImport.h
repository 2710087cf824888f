// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Session.h"
#include "core/members/MembersService.h"

#include <QJsonArray>

namespace starosta::cli {

/// `members import FILE` and `import members FILE`; the file's name is still among the words.
Outcome importMembers(Session &session, Arguments arguments);

/// An account with whoever it is or may be: the keys of --json. `row` is that of the file, 0 where none is meant.
QJsonObject toJson(const members::Member &member, int row = 0);

} // namespace starosta::cli
