// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Consolidation.h"
#include "core/statistics/Counted.h"
#include "core/statistics/Goal.h"
#include "core/statistics/ReportForm.h"
#include "core/statistics/Snapshot.h"

/// What figures are called on the screen.
namespace starosta::text {

/// «pupils who joined».
QString label(statistics::Indicator indicator);
/// What exactly is counted, as a sentence.
QString meaning(statistics::Indicator indicator);
/// What is counted, what it is a share of, and who knows it.
QString explanation(statistics::Indicator indicator);
/// «by the platform's list, as of 20.11.2026».
QString originText(const statistics::Figure &figure);
/// What a column of a form is filled with: «name of the school».
QString label(statistics::FormWord word);
QString label(statistics::FormPart part);
/// «by the platform's list», «by the register».
QString label(statistics::Source source);
/// «the school», «Учительская», «1А».
QString scopeText(QStringView scope);
/// Why the figure is not to be believed unseen, as a sentence.
QString label(statistics::Jump jump);
/// «12 of 22, 54,5 %»; a dash where nobody knows.
QString figureText(const statistics::Figure &figure);
/// «+12», «−3», «0»; a dash where one of the two is unknown.
QString changeText(std::optional<qint64> change);
/// «met», «3 people are missing», «nobody knows».
QString goalText(const statistics::GoalState &state);
/// What one of those whom a figure counts is called in a list: the name, or for whom a link is; the class has a column
/// of its own.
QString nameText(const statistics::Counted &counted);
/// Why a school is not in the sum, as a sentence.
QString leftOutText(const statistics::LeftOutSchool &school);

} // namespace starosta::text
