// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/LinkPolicy.h"
#include "core/sheets/Sheet.h"

#include <QString>

/// What the policy of links is called on the screen.
namespace starosta::text {

/// «10 days», «until the end of the term»
QString label(const invites::Lifetime &lifetime);
/// Until when a link that is entered today would be valid.
QString lastDayText(const std::optional<QDate> &lastDay);
/// Whether what was printed still leads somewhere: «at work», «void», «void: 2 of 5».
QString workText(const sheets::Batch &batch);

} // namespace starosta::text
