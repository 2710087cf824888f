// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/GoalsView.h"

#include "core/statistics/StatisticsService.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/statistics/GoalDialog.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::Goal;
using statistics::GoalState;
using statistics::Side;

GoalsView::GoalsView(const ViewParts &parts, QWidget *parent)
    : StatisticsView(parent)
    , m_parts(parts)
    , m_shown{.report = {.date = {}, .figures = {}}}
    , m_model(new RowModel<Row>(
          columns(), [](const Row &row) { return row.goal.id.value(); }, this))
    , m_table(new TableView(QStringLiteral("statistics.goals"), parts.context.settings))
    , m_set(new QPushButton)
    , m_remove(new QPushButton)
    , m_missing(new QPushButton)
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    m_set->setObjectName(QStringLiteral("goals.set"));
    m_remove->setObjectName(QStringLiteral("goals.remove"));
    m_missing->setObjectName(QStringLiteral("goals.missing"));
    for (QPushButton *button : {m_set, m_missing, m_remove})
        tools->addWidget(button);
    tools->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(tools);
    layout->addWidget(m_table, 1);
    m_table->setRowModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &TableView::rowSelectionChanged, this, &GoalsView::updateButtons);
    connect(m_table, &TableView::rowActivated, this, &GoalsView::showMissing);
    connect(m_set, &QPushButton::clicked, this, &GoalsView::set);
    connect(m_remove, &QPushButton::clicked, this, &GoalsView::remove);
    connect(m_missing, &QPushButton::clicked, this, &GoalsView::showMissing);
    retranslate();
}

std::vector<Column<GoalsView::Row>> GoalsView::columns()
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>{.id = QStringLiteral("indicator"),
                    .header = [] { return tr("Figure"); },
                    .text = [](const Row &row) { return text::label(row.goal.content.indicator); },
                    .compare = orderedBy<Row>([](const Row &row) { return int(row.goal.content.indicator); }),
                    .toolTip = [](const Row &row) { return text::meaning(row.goal.content.indicator); },
                    .characters = 28});
    columns.push_back(
        Column<Row>{.id = QStringLiteral("percent"),
                    .header = [] { return tr("Goal"); },
                    .text = [](const Row &row) { return QStringLiteral("%1 %").arg(row.goal.content.percent); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.goal.content.percent; }),
                    .alignment = Qt::AlignRight,
                    .characters = 8});
    columns.push_back(Column<Row>{.id = QStringLiteral("from"),
                                  .header = [] { return tr("Holds from"); },
                                  .text = [](const Row &row) { return text::dateText(row.goal.content.from); },
                                  .compare = orderedBy<Row>([](const Row &row) { return row.goal.content.from; }),
                                  .characters = 12});
    columns.push_back(Column<Row>{
        .id = QStringLiteral("now"),
        .header = [] { return tr("On the day shown"); },
        .text = [](const Row &row) { return row.state ? text::figureText(row.state->figure) : QStringLiteral("—"); },
        .toolTip = [](const Row &row) { return row.state ? text::originText(row.state->figure) : QString(); },
        .characters = 22});
    columns.push_back(Column<Row>{
        .id = QStringLiteral("state"),
        .header = [] { return tr("State"); },
        .text = [](const Row &row) { return row.state ? text::goalText(*row.state) : tr("does not hold on this day"); },
        .icon =
            [](const Row &row) {
                return !row.state || !row.state->missing ? QString()
                       : row.state->isMet()              ? QStringLiteral("ok")
                                                         : QStringLiteral("warning");
            },
        .tone =
            [](const Row &row) {
                return !row.state || !row.state->missing ? Tone::muted : row.state->isMet() ? Tone::ok : Tone::warning;
            },
        .characters = 24});
    return columns;
}

void GoalsView::showFigures(const ShownFigures &shown)
{
    m_shown = shown;
    statistics::StatisticsService &service = m_parts.context.workspace.statistics();
    const QList<GoalState> states = service.goalStates(shown.report);
    QList<Row> rows;
    for (const Goal &goal : service.goals()) {
        const auto state =
            std::find_if(states.begin(), states.end(), [&](const GoalState &each) { return each.goal.id == goal.id; });
        rows.append({.goal = goal, .state = state == states.end() ? std::nullopt : std::optional(*state)});
    }
    m_model->setRows(std::move(rows));
    updateButtons();
}

std::optional<GoalsView::Row> GoalsView::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->rowAt(rows.first())) : std::nullopt;
}

void GoalsView::updateButtons()
{
    const bool isWritable = !m_parts.context.workspace.readOnly();
    const auto row = selected();
    m_set->setEnabled(isWritable);
    m_remove->setEnabled(isWritable && row);
    m_missing->setEnabled(m_shown.isToday && row && row->state && row->state->missing.value_or(0) > 0);
}

Command GoalsView::setCommand()
{
    return {.id = QStringLiteral("goals.first"),
            .text = [] { return tr("&Set a goal…"); },
            .execute = [this] { set(); },
            .enabled = [this] { return !m_parts.context.workspace.readOnly(); }};
}

void GoalsView::set()
{
    auto *dialog = new GoalDialog(m_parts.context.workspace.ledger().today(), window());
    connect(dialog, &GoalDialog::chosen, this, [this](const statistics::NewGoal &goal) {
        const auto done = m_parts.context.workspace.statistics().setGoal(goal);
        if (!done)
            return m_parts.failed(done.error());
        m_parts.done(tr("The goal is set: %1, %2 % from %3.")
                         .arg(text::label(goal.indicator), QString::number(goal.percent), text::dateText(goal.from)),
                     done->entry);
    });
    m_parts.context.dialogs.show(dialog);
}

void GoalsView::remove()
{
    const auto row = selected();
    if (!row)
        return;
    const auto done = m_parts.context.workspace.statistics().removeGoal(row->goal.id);
    if (!done)
        return m_parts.failed(done.error());
    m_parts.done(tr("The goal is removed: %1.").arg(text::label(row->goal.content.indicator)), done->entry);
}

void GoalsView::showMissing()
{
    const auto row = selected();
    if (m_missing->isEnabled() && row)
        emit behindRequested(widestScopeOf(row->goal.content.indicator), row->goal.content.indicator, Side::others);
}

void GoalsView::retranslate()
{
    m_set->setText(tr("&Set a goal…"));
    m_remove->setText(tr("&Remove the goal"));
    m_missing->setText(tr("&Who is not there yet"));
    m_table->setName(tr("Goals"));
    m_table->setEmptyState({.icon = QStringLiteral("check"),
                            .title = tr("No goals are set yet"),
                            .text = tr("A goal is a share to be reached, for example: 95 % of the pupils have joined."),
                            .firstStep = setCommand()});
    m_table->retranslate();
}

} // namespace starosta::ui
