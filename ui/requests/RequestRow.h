// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/RequestsService.h"
#include "ui/common/RowModel.h"

#include <vector>

namespace starosta::ui {

/// What the list is narrowed to.
enum class RequestsShown { open, overdue, accepted, refused, all };

bool isShown(const requests::Request &request, RequestsShown shown);

/// How a state looks; the colour never stands alone.
struct RequestSign
{
    QString text;
    QString icon;
    Tone tone;
};
RequestSign stateSign(const requests::Request &request);
/// What is proposed; of one that is decided, whose it is.
RequestSign proposalSign(const requests::Request &request);

/// One way of accepting a request: as whom, and in which role.
struct AcceptOption
{
    members::Candidate candidate;
    invites::InviteRole role;
};
/// In the order of the candidates; those who have left, or do not have the role asked for, are none.
QList<AcceptOption> acceptOptions(const requests::Request &request);

std::vector<Column<requests::Request>> requestColumns();

} // namespace starosta::ui
