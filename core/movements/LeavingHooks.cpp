// SPDX-License-Identifier: GPL-3.0-or-later
// Where the features that come after movements are connected.
#include "core/movements/Consequences.h"

namespace starosta::movements {

Result<> consequencesOfLeaving(journal::Change &, people::PersonId)
{
    return {};
}

Result<> consequencesOfPosition(journal::Change &, people::PersonId)
{
    return {};
}

} // namespace starosta::movements
