// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/LinkPolicy.h"

#include <QString>

/// What the policy of links is called on the screen.
namespace starosta::text {

/// «10 days», «until the end of the term»
QString label(const invites::Lifetime &lifetime);

} // namespace starosta::text
