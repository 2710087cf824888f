// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

class QJsonObject;

namespace starosta {

class Workspace;

/// Join requests and confirmations of teachers of the fictional school, as state.json describes them.
/// Errors: those of the two features; personMissing for a name that nobody has.
Result<> addDemoRequests(Workspace &workspace, const QJsonObject &state);

} // namespace starosta
