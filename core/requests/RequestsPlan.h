// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/RequestRows.h"

namespace starosta::requests {

/// What becomes of one line or row.
enum class RowVerdict {
    add,
    known, ///< stands in the list of requests already
    wrong,
};

struct PlannedRequest
{
    RequestRow row;
    RowVerdict verdict = RowVerdict::wrong;
    std::optional<Proposal> proposal = {}; ///< of one that would be added
};

/// What entering several requests would do; nothing is written yet.
struct RequestsPlan
{
    RequestSource source = RequestSource::paste;
    QString fileName = {};
    QList<PlannedRequest> rows = {}; ///< in their order
    QList<members::ListIssue> warnings = {};
    qint64 journalLength = 0; ///< entries when the plan was made: a longer journal makes it stale

    int count(RowVerdict verdict) const
    {
        return int(std::count_if(rows.begin(), rows.end(),
                                 [verdict](const PlannedRequest &each) { return each.verdict == verdict; }));
    }
};

QLatin1StringView token(RowVerdict verdict);

} // namespace starosta::requests
