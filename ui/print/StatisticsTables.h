// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Goal.h"
#include "core/statistics/Snapshot.h"
#include "ui/print/FlowingPaper.h"
#include "ui/print/PaperTexts.h"

namespace starosta::print {

/// The table by class of the report for the head, as blocks: its head first.
class ClassTable
{
public:
    ClassTable(const statistics::Report &report, const PaperTexts &texts, double left);

    /// In the largest letters in which the whole of it fits into the height, else in the smallest.
    QList<PaperBlock> blocks(double height) const;

private:
    PaperBlock head() const;

    const PaperTexts &m_texts;
    double m_left;
    QList<QStringList> m_rows;
};

inline constexpr double kClassTableWidth = 180; ///< in millimetres

/// «Учащихся присоединилось».
QString indicatorText(const PaperTexts &texts, statistics::Indicator indicator);
/// «не хватает 3 человек», or links, or requests, of a goal whose figure is known.
QString missingText(const PaperTexts &texts, const statistics::GoalState &state);
/// «Кузнецова О. П.»; two teachers with a comma. What is no name is left as it is.
QString briefNames(const QString &names);

/// What has changed since an earlier day: the school's figures, then the classes in which something changed, then what
/// is not to be believed unseen.
QList<PaperBlock> comparisonBlocks(const statistics::Report &was, const statistics::Report &now,
                                   const PaperTexts &texts, double left, double width);

} // namespace starosta::print
