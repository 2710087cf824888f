// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/StatisticsPaper.h"

#include "core/base/DateText.h"
#include "core/school/SchoolService.h"
#include "core/statistics/StatisticsService.h"
#include "ui/print/ChartPainter.h"
#include "ui/print/PaperChartWords.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperNumbers.h"
#include "ui/print/PaperParts.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/print/StatisticsTables.h"

#include <algorithm>

namespace starosta::print {

using statistics::Indicator;
using statistics::kSchoolScope;

namespace {

constexpr double kLeft = mm(18); // filed
constexpr double kWidth = mm(kClassTableWidth);
constexpr PaperStrip kStrip{.left = kLeft, .width = kWidth};
constexpr double kTop = mm(12);
constexpr double kBottom = kPageHeight - mm(13);
constexpr double kFoot = mm(6);
constexpr double kGap = mm(5);
constexpr double kBetweenCharts = mm(7);
constexpr double kSignatures = mm(24);

/// A chart with its title above it; what is painted belongs to the block.
PaperBlock chartBlock(const Chart &chart, const PaperLine &title)
{
    const PaperBlock head = lineBlock(title);
    const double top = head.height + mm(1);
    const double height = ChartPainter(chart, paperInk()).heightFor(title.width);
    return {.height = top + height, .paint = [=](QPainter &painter, double y) {
                head.paint(painter, y);
                ChartPainter(chart, paperInk()).paint(painter, QRectF(title.left, y + top, title.width, height));
            }};
}

} // namespace

StatisticsContent statisticsContentOf(Workspace &workspace, const statistics::Report &report,
                                      const std::optional<statistics::Report> &earlier)
{
    const school::School card = workspace.school().school();
    const auto appointment = workspace.school().currentAppointment();
    return {.report = report,
            .schoolName = card.fullName,
            .platform = card.platform,
            .headTitle = card.headTitle,
            .headName = card.headName,
            .administrator = appointment ? appointment->administrator : QString(),
            .goals = workspace.statistics().goalStates(report),
            .days = workspace.statistics().coverageByDay(report),
            .earlier = earlier};
}

StatisticsPaper::StatisticsPaper(const StatisticsContent &content)
    : m_content(content)
    , m_values({{QStringLiteral("date"), paperDate(content.report.date)},
                {QStringLiteral("platform"), content.platform},
                {QStringLiteral("head"), content.headTitle}})
    , m_flow(kTop, kBottom - kFoot)
{
    const QList<PaperBlock> head = headBlocks();
    QList<PaperBlock> rest = goalBlocks() + chartBlocks() + changeBlocks();
    rest.last().withNext = true; // the signatures never stand alone
    rest.append(signatures());
    const ClassTable table(m_content.report, m_texts, kLeft);
    const double room = kBottom - kFoot - kTop - heightOf(head);
    // All on one page, if it can be read so; otherwise at least the whole table on the first.
    QList<PaperBlock> rows = table.blocks(room - heightOf(rest));
    if (heightOf(rows) > room - heightOf(rest))
        rows = table.blocks(room);
    m_flow.add(head + rows + rest);
    m_flow.layOut();
    m_values.insert(QStringLiteral("pages"), QString::number(pageCount()));
}

QList<PaperBlock> StatisticsPaper::headBlocks() const
{
    QList<PaperBlock> blocks;
    const auto put = [&](const QString &text, const QFont &font, Qt::Alignment alignment, double above) {
        blocks.append(lineBlock({.text = text,
                                 .font = font,
                                 .left = kLeft,
                                 .width = kWidth,
                                 .alignment = alignment,
                                 .lines = 3,
                                 .above = above,
                                 .withNext = true}));
    };
    put(m_content.schoolName, plainFont(10.5), Qt::AlignHCenter, 0);
    put(m_texts.text(QStringLiteral("statistics.title"), m_values), boldFont(14), Qt::AlignHCenter, mm(2));
    put(m_texts.text(QStringLiteral("statistics.on"), m_values), plainFont(11), Qt::AlignHCenter, mm(0.5));
    const statistics::Figure joined = m_content.report.figure(kSchoolScope, Indicator::pupilsJoined);
    PaperValues values = m_values;
    values.insert(QStringLiteral("listed"), paperDate(joined.asOf));
    QString sources = m_texts.text(
        joined.value ? QStringLiteral("statistics.sources") : QStringLiteral("statistics.sources_no_list"), values);
    if (const auto open = m_content.report.openAccounts.value_or(0); open > 0)
        sources += u' ' + m_texts.counted(QStringLiteral("statistics.open_accounts"), open);
    put(sources, plainFont(8.5), Qt::AlignLeft, mm(2));
    return blocks;
}

PaperBlock StatisticsPaper::heading(const QString &text)
{
    return lineBlock(
        {.text = text, .font = boldFont(10.5), .left = kLeft, .width = kWidth, .above = kGap, .withNext = true});
}

PaperBlock StatisticsPaper::remark(const QString &text)
{
    return lineBlock({.text = text, .font = plainFont(9.5), .left = kLeft, .width = kWidth, .above = kGap});
}

QList<PaperBlock> StatisticsPaper::goalBlocks() const
{
    const auto title = [&](const char *name) {
        return m_texts.text(QStringLiteral("statistics.goal.") + QLatin1StringView(name));
    };
    if (m_content.goals.isEmpty())
        return {remark(m_texts.text(QStringLiteral("statistics.goals_none")))};
    QList<QStringList> rows;
    for (const statistics::GoalState &each : m_content.goals) {
        const statistics::NewGoal &goal = each.goal.content;
        const QString now = QStringLiteral("%1 / %2, %3")
                                .arg(paperNumber(each.figure.value), paperNumber(each.figure.whole),
                                     paperPercent(each.figure.percent()));
        rows.append({indicatorText(m_texts, goal.indicator), paperPercent(goal.percent), paperDate(goal.from),
                     each.missing ? now : QStringLiteral("—"),
                     !each.missing  ? title("unknown")
                     : each.isMet() ? title("met")
                                    : missingText(m_texts, each)});
    }
    QList<PaperBlock> blocks =
        tableBlocks({.columns = {{.title = title("what"), .share = 0.34},
                                 {.title = title("percent"), .share = 0.1, .alignment = Qt::AlignRight},
                                 {.title = title("from"), .share = 0.14},
                                 {.title = title("now"), .share = 0.17, .alignment = Qt::AlignRight},
                                 {.title = title("state"), .share = 0.25}},
                     .rows = rows,
                     .left = kLeft,
                     .width = kWidth,
                     .header = boldFont(8),
                     .cell = plainFont(8.5)});
    blocks.first().above = mm(1);
    blocks.prepend(heading(m_texts.text(QStringLiteral("statistics.goals"))));
    return blocks;
}

QList<PaperBlock> StatisticsPaper::chartBlocks() const
{
    const PaperChartWords words(m_texts);
    const auto chart = [&](const Chart &it, double left, double width) {
        return chartBlock(it, {.text = titleOf(it), .font = boldFont(9.5), .left = left, .width = width, .lines = 2});
    };
    QList<PaperBlock> blocks;
    const BarChart classes = classesChart(m_content.report, words);
    if (!classes.bars.isEmpty())
        blocks.append(chart(classes, kLeft, kWidth));
    const double half = (kWidth - kBetweenCharts) / 2;
    const PaperBlock days = chart(daysChart(m_content.days, words), kLeft, half);
    const PaperBlock staff = chart(staffChart(m_content.report, words), kLeft + half + kBetweenCharts, half);
    const PaperBlock links = chart(linksChart(m_content.report, words), kLeft + half + kBetweenCharts, half);
    blocks.append({.height = std::max(days.height, staff.height + kGap + links.height),
                   .paint = [=](QPainter &painter, double y) {
                       days.paint(painter, y);
                       staff.paint(painter, y);
                       links.paint(painter, y + staff.height + kGap);
                   }});
    for (PaperBlock &block : blocks)
        block.above = kGap;
    return blocks;
}

QList<PaperBlock> StatisticsPaper::changeBlocks() const
{
    if (!m_content.earlier)
        return {};
    const PaperValues was{{QStringLiteral("was"), paperDate(m_content.earlier->date)}};
    QList<PaperBlock> blocks = comparisonBlocks(*m_content.earlier, m_content.report, m_texts, kLeft, kWidth);
    if (blocks.isEmpty())
        return {remark(m_texts.text(QStringLiteral("statistics.compared_none"), was))};
    blocks.first().above = mm(1);
    blocks.prepend(heading(m_texts.text(QStringLiteral("statistics.compared"), was)));
    return blocks;
}

PaperBlock StatisticsPaper::signatures() const
{
    const QList<Signature> signatures{
        {.who = m_texts.text(QStringLiteral("act.administrator")), .name = m_content.administrator},
        {.who = m_texts.text(QStringLiteral("act.seen_by"), m_values), .name = m_content.headName},
    };
    return {.height = kSignatures, .paint = [signatures](QPainter &painter, double y) {
                double base = y + mm(11);
                for (const Signature &each : signatures) {
                    paintSignature(painter, each, kStrip, {.from = mm(63), .to = mm(110)}, base);
                    base += mm(11);
                }
            }};
}

void StatisticsPaper::paint(QPainter &painter, int page) const
{
    painter.setPen(Qt::black);
    m_flow.paint(painter, page);
    PaperValues values = m_values;
    values.insert(QStringLiteral("page"), QString::number(page + 1));
    paintFoot(painter, m_texts.text(QStringLiteral("statistics.foot"), values), kStrip, kBottom);
}

QByteArray statisticsPdf(const StatisticsContent &content)
{
    const StatisticsPaper paper(content);
    return pdfOf({.title = QStringLiteral("Статистика платформы"),
                  .count = paper.pageCount(),
                  .paint = [&paper](QPainter &painter, int page) { paper.paint(painter, page); }});
}

} // namespace starosta::print
