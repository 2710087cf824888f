// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/RequestsService.h"

/// What join requests are called on the screen.
namespace starosta::text {

/// «waiting», «accepted».
QString label(requests::RequestState state);
QString label(requests::RequestSource source);
/// What becomes of a line: «will be entered».
QString label(requests::RowVerdict verdict);
/// In few words for a list: «stands in the register», «namesakes».
QString shortFinding(const requests::Proposal &proposal);
/// The finding as a sentence, with what else is to be said of an open request.
QString findingText(const requests::Proposal &proposal);
/// What is to be said of one that is decided; empty where nothing is.
QString findingText(const requests::Request &request);
/// Why somebody comes into question, or that the person has left.
QString reasonText(const members::Candidate &candidate);
/// «pupil 1А», «parent 1А, 3Б», «member of staff».
QString placeText(const members::Candidate &candidate);

} // namespace starosta::text
