// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FiguresView.h"

#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/statistics/FigureCard.h"
#include "ui/statistics/FigurePane.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::Figure;
using statistics::Indicator;
using statistics::Side;

namespace {

/// Below this the table has no room under the cards; what they show stands in the line of the school as well.
constexpr QSize kRoomForCards(690, 430);

/// Of whom more may have joined than the figure says, because it is still open whose some accounts are.
bool isOfAccounts(Indicator indicator)
{
    return indicator == Indicator::pupilsJoined || indicator == Indicator::guardiansJoined;
}

} // namespace

FiguresView::FiguresView(const ViewParts &parts, QWidget *parent)
    : StatisticsView(parent)
    , m_context(parts.context)
    , m_shown{.report = {.date = {}, .figures = {}}}
    , m_cardRow(new QWidget)
    , m_model(new RowModel<ScopeRow>(
          scopeColumns(), [](const ScopeRow &row) { return row.place; }, this))
    , m_filter(new FilterField)
    , m_table(new TableView(QStringLiteral("statistics"), parts.context.settings))
    , m_pane(new FigurePane(parts.context))
{
    auto *cards = new QHBoxLayout(m_cardRow);
    cards->setContentsMargins(0, 0, 0, 0);
    m_cardRow->setMinimumSize(1, 1); // on a small screen they are narrower than their words, or go: see resizeEvent()
    cards->setSpacing(space::medium);
    m_cards = {{new FigureCard, Indicator::pupilsJoined, {Indicator::pupilsInvited}},
               {new FigureCard, Indicator::guardiansJoined, {Indicator::refused}},
               {new FigureCard, Indicator::staffConfirmed, {Indicator::staffJoined}},
               {new FigureCard, Indicator::linksActive, {Indicator::linksMissing}},
               {new FigureCard, Indicator::requestsWaiting, {Indicator::requestsReceived}}};
    for (const CardOf &each : std::as_const(m_cards)) {
        cards->addWidget(each.card, 1);
        connect(each.card, &FigureCard::chosen, this,
                [this, indicator = each.indicator] { showWho(widestScopeOf(indicator), indicator, Side::counted); });
    }
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::small);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    m_both = new ListAndDetails({.name = QStringLiteral("statistics"), .list = left, .details = m_pane},
                                parts.context.settings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_cardRow);
    layout->addWidget(m_both, 1);

    m_table->setRowModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFilterField(m_filter);
    connect(m_table, &TableView::rowSelectionChanged, this, &FiguresView::showSelected);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        const ScopeRow &scope = m_model->rowAt(row);
        if (const auto indicator = indicatorAt(scope.scope, m_table->currentIndex().column()))
            showWho(scope.scope, *indicator, Side::counted);
    });
    m_table->setRowCommands({{.id = QStringLiteral("statistics.class"),
                              .text = [] { return tr("To the &class"); },
                              .execute =
                                  [this] {
                                      if (const auto row = m_table->currentRow())
                                          m_context.navigator.open({.page = QStringLiteral("classes"),
                                                                    .search = m_model->rowAt(*row).scope});
                                  },
                              .icon = QStringLiteral("classes"),
                              .enabled =
                                  [this] {
                                      const auto row = m_table->currentRow();
                                      return row && m_model->rowAt(*row).scope != statistics::kSchoolScope &&
                                             m_model->rowAt(*row).scope != statistics::kStaffScope;
                                  }}});
    retranslate();
}

void FiguresView::showFigures(const ShownFigures &shown)
{
    m_shown = shown;
    const bool isFirst = m_model->rows().isEmpty();
    m_model->setRows(scopeRows(shown.report));
    if (isFirst && m_model->rowCount() > 0)
        m_table->selectKey(m_model->keyAt(0));
    showCards();
    showSelected();
}

void FiguresView::showCards()
{
    const auto figureOf = [this](Indicator indicator) {
        return m_shown.report.figure(widestScopeOf(indicator), indicator);
    };
    for (const CardOf &each : std::as_const(m_cards)) {
        const Figure figure = figureOf(each.indicator);
        const auto share = figure.percent();
        QStringList notes;
        if (figure.whole)
            notes.append(share ? tr("%1 of %2").arg(text::numberText(figure.value), text::numberText(figure.whole))
                               : tr("of %1").arg(text::numberText(figure.whole)));
        for (const Indicator note : each.notes)
            notes.append(QStringLiteral("%1: %2").arg(text::label(note), text::numberText(figureOf(note).value)));
        if (const auto open = m_shown.report.openAccounts.value_or(0);
            open > 0 && figure.value && isOfAccounts(each.indicator))
            notes.append(tr("Accounts that are nobody’s yet: %1").arg(text::numberText(open)));
        each.card->showContent({.name = text::label(each.indicator),
                                .value = share ? text::percentText(share) : text::numberText(figure.value),
                                .notes = notes,
                                .explanation = QStringLiteral("%1 %2").arg(text::explanation(each.indicator),
                                                                           text::dateText(figure.asOf))});
        each.card->setLeads(m_shown.isToday && figure.value.value_or(0) > 0);
    }
}

void FiguresView::showSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1)
        m_pane->showScope(m_model->rowAt(rows.first()), m_shown.isToday);
    else
        m_pane->showNothing();
}

void FiguresView::showWho(const QString &scope, Indicator indicator, Side side)
{
    const auto row = std::find_if(m_model->rows().begin(), m_model->rows().end(),
                                  [&scope](const ScopeRow &each) { return each.scope == scope; });
    if (row == m_model->rows().end())
        return;
    if (!m_model->rowOf(row->place))
        m_filter->clear();
    m_table->selectKey(row->place);
    m_both->openDetails();
    m_pane->showWho(indicator, side);
}

void FiguresView::resizeEvent(QResizeEvent *event)
{
    StatisticsView::resizeEvent(event);
    m_cardRow->setVisible(width() >= kRoomForCards.width() && height() >= kRoomForCards.height());
}

void FiguresView::retranslate()
{
    m_filter->setHint(tr("Filter classes"));
    m_table->setName(tr("Figures by class"));
    m_table->setEmptyState({.icon = QStringLiteral("statistics"),
                            .title = tr("There is nothing to count yet"),
                            .text = tr("The figures appear when there are classes and people in them.")});
    m_table->retranslate();
    m_pane->retranslate();
}

} // namespace starosta::ui
