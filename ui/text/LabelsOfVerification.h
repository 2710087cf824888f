// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verification/Verification.h"

/// What the verification of teachers is called on the screen.
namespace starosta::text {

/// «requested», «needed again».
QString label(verification::TeacherState state);
QString label(verification::RoundState state);
/// Why the confirmation is needed again, or what is to be done next, as a sentence; empty where nothing is to be said.
QString findingText(const verification::Teacher &teacher);
/// One round in a line: «01.09.2026 requested, 02.09.2026 documents seen (passport), 03.09.2026 confirmed».
QString roundText(const verification::Round &round);

} // namespace starosta::text
