// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ImportHistory.h"

namespace starosta::roster {

QLatin1StringView token(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::applied:
        return QLatin1StringView("applied");
    case ImportOutcome::held:
        return QLatin1StringView("held");
    case ImportOutcome::undone:
        return QLatin1StringView("undone");
    }
    Q_UNREACHABLE();
}

} // namespace starosta::roster
