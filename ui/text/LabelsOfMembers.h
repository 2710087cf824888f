// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/Member.h"

#include <QString>

namespace starosta::text {

/// «joined», «question», «wrong role».
QString label(members::MemberState state);
/// Why somebody comes into question for an account.
QString label(members::CandidateReason reason);
QString label(members::Decision decision);
/// The finding as a sentence; of an account of somebody who has left, and of a namesake elsewhere, too. Empty where
/// nothing is to be said.
QString findingText(const members::Member &member);

} // namespace starosta::text
