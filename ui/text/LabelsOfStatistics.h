// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Consolidation.h"
#include "core/statistics/Goal.h"
#include "core/statistics/Snapshot.h"

/// What figures are called on the screen.
namespace starosta::text {

/// «pupils who joined».
QString label(statistics::Indicator indicator);
/// What exactly is counted, as a sentence.
QString meaning(statistics::Indicator indicator);
/// «by the platform's list», «by the register».
QString label(statistics::Source source);
/// «the school», «Учительская», «1А».
QString scopeText(QStringView scope);
/// Why the figure is not to be believed unseen, as a sentence.
QString label(statistics::Jump jump);
/// «12 of 22, 54,5 %»; a dash where nobody knows.
QString figureText(const statistics::Figure &figure);
/// «met», «3 people are missing», «nobody knows».
QString goalText(const statistics::GoalState &state);
/// Why a school is not in the sum, as a sentence.
QString leftOutText(const statistics::LeftOutSchool &school);

} // namespace starosta::text
