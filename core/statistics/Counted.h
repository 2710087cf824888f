// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteRole.h"
#include "core/journal/Entry.h"
#include "core/statistics/Indicator.h"

#include <QStringList>

namespace starosta::statistics {

/// One of those whom a figure counts.
struct Counted
{
    /// Of people, invite_links, join_requests, or classes (a chat, a link that is missing).
    journal::RecordRef record;
    QString name = {};        ///< of a person, or as a request shows it; of links and classes empty
    QStringList classes = {}; ///< in which it is counted, in their order; of staff and strangers none
    /// For whom a link is, or what a request asks for.
    std::optional<invites::InviteRole> role = {};

    bool operator==(const Counted &) const = default;
};

/// Which of those whom an indicator is about.
enum class Side {
    counted, ///< as many as the figure says
    others,  ///< of what it is a share of, the rest: who has not joined, which link was not handed out
};

} // namespace starosta::statistics
