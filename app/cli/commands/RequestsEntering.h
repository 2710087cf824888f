// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/requests/RequestsService.h"

#include <QJsonObject>

/// The forms of `requests` by which requests come in, and what they share with the others.
namespace starosta::cli {

/// The keys of --json.
QJsonObject toJson(const requests::Request &request);
QJsonObject toJson(const requests::Proposal &proposal);

Outcome addRequest(Session &session, Arguments arguments);
Outcome pasteRequests(Session &session, Arguments arguments);
Outcome importRequests(Session &session, Arguments arguments);

} // namespace starosta::cli
