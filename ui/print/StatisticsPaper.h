// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/statistics/ChartData.h"
#include "core/statistics/Goal.h"
#include "ui/print/FlowingPaper.h"
#include "ui/print/PaperTexts.h"

#include <QByteArray>

namespace starosta::print {

/// What the report for the head says.
struct StatisticsContent
{
    statistics::Report report;
    QString schoolName;
    QString platform = {};
    QString headTitle = {};
    QString headName = {};
    QString administrator = {};
    QList<statistics::GoalState> goals = {};
    QList<statistics::CoverageDay> days = {}; ///< see StatisticsService::coverageByDay()
    /// The figures of an earlier day, to be compared with.
    std::optional<statistics::Report> earlier = {};
};

/// Inside Ledger::read(), so that all of it is of one moment.
StatisticsContent statisticsContentOf(Workspace &workspace, const statistics::Report &report,
                                      const std::optional<statistics::Report> &earlier = {});

/// «Статистика платформы» for the head (duty 14): the table by class, the goals, the charts, what has changed, and the
/// signatures. One or two pages of A4; black ink alone, so that it can be copied.
class StatisticsPaper
{
public:
    explicit StatisticsPaper(const StatisticsContent &content);
    StatisticsPaper(const StatisticsPaper &) = delete; ///< the pages point at the blocks
    StatisticsPaper &operator=(const StatisticsPaper &) = delete;

    int pageCount() const { return m_flow.pageCount(); }
    /// `page` from 0, in units of the page. Black ink on paper that is white already.
    void paint(QPainter &painter, int page) const;

private:
    QList<PaperBlock> headBlocks() const;
    QList<PaperBlock> goalBlocks() const;
    QList<PaperBlock> chartBlocks() const;
    QList<PaperBlock> changeBlocks() const;
    PaperBlock signatures() const;
    static PaperBlock heading(const QString &text);
    static PaperBlock remark(const QString &text);

    StatisticsContent m_content;
    PaperTexts m_texts;
    PaperValues m_values;
    FlowingPaper m_flow;
};

QByteArray statisticsPdf(const StatisticsContent &content);

} // namespace starosta::print
