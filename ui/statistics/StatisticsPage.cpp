// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/StatisticsPage.h"

#include "core/statistics/StatisticsService.h"
#include "ui/common/FilterField.h"
#include "ui/common/TableView.h"
#include "ui/statistics/ChartsView.h"
#include "ui/statistics/CompareView.h"
#include "ui/statistics/FiguresView.h"
#include "ui/statistics/FormsView.h"
#include "ui/statistics/GoalsView.h"
#include "ui/text/Format.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTabWidget>

namespace starosta::ui {

using statistics::Indicator;

PageEntry StatisticsPage::entry()
{
    return {
        .id = QStringLiteral("statistics"),
        .group = PageGroup::report,
        .icon = QStringLiteral("statistics"),
        .title = [] { return tr("Statistics"); },
        .help = QStringLiteral("statistics"),
        .section = school::Section::statistics,
        .make = [](PageContext &context, QWidget *parent) -> Page * { return new StatisticsPage(context, parent); }};
}

StatisticsPage::StatisticsPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_tabs(new QTabWidget)
    , m_day(new QComboBox)
    , m_figures(new FiguresView(parts()))
    , m_charts(new ChartsView(parts()))
    , m_compare(new CompareView(parts()))
    , m_goals(new GoalsView(parts()))
    , m_forms(new FormsView(parts()))
    , m_shown{.report = {.date = {}, .figures = {}}}
    , m_output(parts(), this)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_day);
    m_day->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (StatisticsView *view : {static_cast<StatisticsView *>(m_figures), static_cast<StatisticsView *>(m_charts),
                                 static_cast<StatisticsView *>(m_compare), static_cast<StatisticsView *>(m_goals),
                                 static_cast<StatisticsView *>(m_forms)}) {
        m_tabs->addTab(view, {});
        connect(view, &StatisticsView::behindRequested, this,
                [this](const QString &scope, Indicator indicator, statistics::Side side) {
                    m_tabs->setCurrentWidget(m_figures);
                    m_figures->showWho(scope, indicator, side);
                });
    }
    setContent(m_tabs);
    setList(m_figures->filter(), m_figures->table());
    connect(m_tabs, &QTabWidget::currentChanged, this, &StatisticsPage::showCurrent);
    connect(m_charts, &ChartsView::dayRequested, this, [this](QDate day) {
        // The last day of the chart is that of the figures shown.
        if (const int place = m_day->findData(day); place >= 0) {
            m_day->setCurrentIndex(place);
            refresh();
        }
    });
    connect(m_day, &QComboBox::activated, this, &StatisticsPage::refresh);
    setHeadCommands(commands());
    retranslate();
}

ViewParts StatisticsPage::parts()
{
    return {.context = context(),
            .done =
                [this](const QString &text, const std::optional<journal::EntryId> &entry) {
                    showDone(text, entry);
                    refresh();
                },
            .failed = [this](const Error &error) { showFailure(error); }};
}

std::optional<QDate> StatisticsPage::chosenDay() const
{
    const QVariant day = m_day->currentData();
    return day.isValid() ? std::optional(day.toDate()) : std::nullopt;
}

void StatisticsPage::fillDays()
{
    const std::optional<QDate> chosen = chosenDay();
    const QDate today = workspace().ledger().today();
    const QSignalBlocker quiet(m_day);
    m_day->clear();
    m_day->addItem(tr("Today, %1").arg(text::dateText(today)));
    for (const statistics::Snapshot &each : workspace().statistics().snapshots()) {
        if (each.on < today)
            m_day->addItem(tr("Kept on %1").arg(text::dateText(each.on)), each.on);
    }
    if (chosen)
        m_day->setCurrentIndex(std::max(0, m_day->findData(*chosen)));
}

void StatisticsPage::refresh()
{
    fillDays();
    const std::optional<QDate> day = chosenDay();
    const auto report = workspace().ledger().read([&]() -> Result<statistics::Report> {
        return day ? workspace().statistics().report(*day) : workspace().statistics().report();
    });
    if (!report)
        return showFailure(report.error());
    if (!*report)
        return showFailure(report->error());
    m_shown = {.report = **report, .isToday = !day};
    const QDate listed = m_shown.report.figure(statistics::kSchoolScope, Indicator::pupilsJoined).asOf;
    const bool isListed = m_shown.report.figure(statistics::kSchoolScope, Indicator::pupilsJoined).value.has_value();
    const QString of = m_shown.isToday
                           ? tr("As things stand on %1").arg(text::dateText(m_shown.report.date))
                           : tr("As they were kept on %1, in numbers alone").arg(text::dateText(m_shown.report.date));
    setSubtitle(QStringLiteral("%1 · %2 · %3")
                    .arg(of,
                         isListed ? tr("the platform’s list: %1").arg(text::dateText(listed))
                                  : tr("the platform’s list was not read yet"),
                         tr("a dash stands where nobody knows")));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_stale.insert(m_tabs->widget(tab));
    showCurrent();
}

void StatisticsPage::showCurrent()
{
    auto *view = qobject_cast<StatisticsView *>(m_tabs->currentWidget());
    if (view && m_stale.remove(view))
        view->showFigures(m_shown);
}

ShownFigures StatisticsPage::figuresForHead() const
{
    ShownFigures shown = m_shown;
    if (m_tabs->currentWidget() == m_compare)
        shown.comparedTo = m_compare->comparedTo();
    return shown;
}

void StatisticsPage::focusSearch()
{
    if (m_tabs->currentWidget() != m_compare)
        m_tabs->setCurrentWidget(m_figures);
    (m_tabs->currentWidget() == m_compare ? m_compare->filter() : m_figures->filter())
        ->setFocus(Qt::ShortcutFocusReason);
}

void StatisticsPage::copy()
{
    const QWidget *shown = m_tabs->currentWidget();
    const TableView *table = shown == m_compare ? m_compare->table()
                             : shown == m_goals ? m_goals->table()
                             : shown == m_forms ? m_forms->table()
                                                : m_figures->table();
    table->copy();
}

QList<Command> StatisticsPage::commands()
{
    return {{.id = QStringLiteral("statistics.save"),
             .text = [] { return tr("&Save the table for the head…"); },
             .execute = [this] { m_output.save(figuresForHead()); },
             .icon = QStringLiteral("export"),
             .shortcut = QKeySequence::Save},
            *printCommand(),
            {.id = QStringLiteral("statistics.keep"),
             .text = [] { return tr("&Keep the figures"); },
             .execute = [this] { keepFigures(); },
             .icon = QStringLiteral("calendar"),
             .enabled = [this] { return !workspace().isFileReadOnly(); }},
            {.id = QStringLiteral("statistics.message"),
             .text = [] { return tr("&Copy as a message"); },
             .execute = [this] { m_output.copyMessage(m_shown); },
             .icon = QStringLiteral("copy")},
            {.id = QStringLiteral("statistics.notJoined"),
             .text = [] { return tr("Who has &not joined…"); },
             .execute = [this] { m_output.saveNotJoined(); },
             .icon = QStringLiteral("list")}};
}

std::optional<Command> StatisticsPage::printCommand()
{
    return Command{.id = QStringLiteral("statistics.preview"),
                   .text = [] { return tr("&Print the report…"); },
                   .execute = [this] { m_output.preview(figuresForHead()); },
                   .icon = QStringLiteral("print")};
}

void StatisticsPage::keepFigures()
{
    const auto kept = workspace().statistics().takeSnapshot();
    if (!kept)
        return showFailure(kept.error());
    showDone(tr("The figures of %1 are kept: those of other days can be compared with them.")
                 .arg(text::dateText(kept->date)));
    refresh();
}

void StatisticsPage::retranslate()
{
    const auto name = [this](StatisticsView *view, const QString &text) {
        m_tabs->setTabText(m_tabs->indexOf(view), text);
        view->retranslate();
    };
    name(m_figures, tr("F&igures"));
    name(m_charts, tr("C&harts"));
    name(m_compare, tr("&Comparison"));
    name(m_goals, tr("&Goals"));
    name(m_forms, tr("&Forms"));
    m_day->setAccessibleName(tr("Day of the figures"));
    m_day->setToolTip(tr("Day of the figures"));
}

} // namespace starosta::ui
