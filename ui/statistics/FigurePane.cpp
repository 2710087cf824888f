// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigurePane.h"

#include "core/statistics/StatisticsService.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using statistics::Counted;
using statistics::Figure;
using statistics::Indicator;
using statistics::Side;

namespace {

/// Wide enough for a name, and no wider than 1366 pixels at 150 % leave.
constexpr int kLeastWidth = 280;

bool isAnswer(Indicator indicator)
{
    return indicator == Indicator::pupilChat || indicator == Indicator::guardianChat;
}

QString valueText(const Figure &figure)
{
    if (isAnswer(figure.indicator))
        return text::yesNoText(figure.value ? std::optional(*figure.value == 1) : std::nullopt);
    return text::figureText(figure);
}

/// Where what is counted has its own page.
PageTarget targetOf(const Counted &counted, Indicator indicator)
{
    if (indicator == Indicator::linksMissing)
        return {.page = QStringLiteral("invites"), .filter = filters::missingLinks, .search = counted.classes.value(0)};
    const QString page = counted.record.table == QLatin1StringView("invite_links")    ? QStringLiteral("invites")
                         : counted.record.table == QLatin1StringView("join_requests") ? QStringLiteral("requests")
                                                                                      : counted.record.table;
    return {.page = page, .record = counted.record};
}

QVBoxLayout *makeColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    return column;
}

} // namespace

FigurePane::FigurePane(PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_figures(new RowModel<Figure>(
          figureColumns(), [](const Figure &figure) { return int(figure.indicator) + 1; }, this))
    , m_who(new RowModel<Who>(
          whoColumns(), [](const Who &who) { return who.place; }, this))
    , m_title(makeLabel({}, TextRole::heading))
    , m_subtitle(makeLabel({}, TextRole::note, Tone::muted))
    , m_figureTable(new TableView(QStringLiteral("statistics.figures"), context.settings))
    , m_meaning(makeParagraph({}))
    , m_origin(makeParagraph({}, Tone::muted))
    , m_list(new QPushButton)
    , m_others(new QPushButton)
    , m_back(new QPushButton)
    , m_whoTitle(makeLabel({}, TextRole::heading))
    , m_whoNote(makeParagraph({}, Tone::muted))
    , m_whoTable(new TableView(QStringLiteral("statistics.who"), context.settings))
    , m_other(new QPushButton)
    , m_open(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(kLeastWidth);
    addWidget(makeFigures());
    addWidget(makeWho());
    retranslate();
}

std::vector<Column<Figure>> FigurePane::figureColumns()
{
    std::vector<Column<Figure>> columns;
    columns.push_back(
        Column<Figure>{.id = QStringLiteral("figure"),
                       .header = [] { return tr("Figure"); },
                       .text = [](const Figure &figure) { return text::label(figure.indicator); },
                       .compare = orderedBy<Figure>([](const Figure &figure) { return int(figure.indicator); }),
                       .toolTip = [](const Figure &figure) { return text::label(figure.indicator); },
                       .characters = 20});
    columns.push_back(Column<Figure>{.id = QStringLiteral("value"),
                                     .header = [] { return tr("Value"); },
                                     .text = valueText,
                                     .compare = orderedBy<Figure>([](const Figure &figure) {
                                         return figure.percent().value_or(double(figure.value.value_or(-1)));
                                     }),
                                     .toolTip = text::originText,
                                     .characters = 14});
    return columns;
}

std::vector<Column<FigurePane::Who>> FigurePane::whoColumns()
{
    std::vector<Column<Who>> columns;
    columns.push_back(Column<Who>{.id = QStringLiteral("who"),
                                  .header = [] { return tr("Who"); },
                                  .text = [](const Who &who) { return text::nameText(who.counted); },
                                  .toolTip = [](const Who &who) { return text::nameText(who.counted); },
                                  .characters = 24});
    columns.push_back(Column<Who>{.id = QStringLiteral("class"),
                                  .header = [] { return tr("Class"); },
                                  .text = [](const Who &who) { return who.counted.classes.join(QStringLiteral(", ")); },
                                  .compare = orderedBy<Who>(&Who::place), // they stand in the order of the classes
                                  .characters = 7});
    return columns;
}

QWidget *FigurePane::makeFigures()
{
    auto *widget = new QWidget;
    auto *column = makeColumn(widget);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_figureTable, 1);
    column->addWidget(m_meaning);
    column->addWidget(m_origin);
    m_origin->setFont(fontFor(TextRole::note));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_list, m_others})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    m_list->setObjectName(QStringLiteral("statistics.list"));
    m_others->setObjectName(QStringLiteral("statistics.others"));
    m_figureTable->setRowModel(m_figures);
    m_figureTable->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_figureTable, &TableView::rowSelectionChanged, this, &FigurePane::explainSelected);
    const auto show = [this](Side side) {
        if (const auto figure = selectedFigure())
            showWho(figure->indicator, side);
    };
    connect(m_figureTable, &TableView::rowActivated, this, [show](int) { show(Side::counted); });
    connect(m_list, &QPushButton::clicked, this, [show] { show(Side::counted); });
    connect(m_others, &QPushButton::clicked, this, [show] { show(Side::others); });
    return widget;
}

QWidget *FigurePane::makeWho()
{
    auto *widget = new QWidget;
    auto *column = makeColumn(widget);
    makeFlat(m_back);
    m_back->setObjectName(QStringLiteral("statistics.back"));
    m_other->setObjectName(QStringLiteral("statistics.otherSide"));
    m_open->setObjectName(QStringLiteral("statistics.open"));
    column->addWidget(m_back, 0, Qt::AlignLeft);
    m_whoTitle->setWordWrap(true);
    column->addWidget(m_whoTitle);
    column->addWidget(m_whoNote);
    column->addWidget(m_whoTable, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    buttons->addStretch();
    column->addLayout(buttons);
    m_whoTable->setRowModel(m_who);
    m_whoTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_whoTable->sortByColumn(1, Qt::AscendingOrder);
    connect(m_back, &QPushButton::clicked, this, &FigurePane::back);
    connect(m_other, &QPushButton::clicked, this,
            [this] { showWho(*m_indicator, m_side == Side::counted ? Side::others : Side::counted); });
    connect(m_whoTable, &TableView::rowActivated, this, &FigurePane::openRecord);
    connect(m_whoTable, &TableView::rowSelectionChanged, this,
            [this] { m_open->setEnabled(!m_whoTable->selectedRows().isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto row = m_whoTable->currentRow())
            openRecord(*row);
    });
    return widget;
}

void FigurePane::showScope(const ScopeRow &row, bool isToday)
{
    const bool isSame = m_row && m_row->scope == row.scope;
    m_row = row;
    m_isToday = isToday;
    QList<Figure> figures = row.figures;
    figures.removeIf(
        [&row](const Figure &figure) { return isAnswer(figure.indicator) && row.scope == statistics::kSchoolScope; });
    m_figures->setRows(std::move(figures));
    m_title->setText(text::scopeText(row.scope));
    m_subtitle->setText(row.homeroom);
    m_subtitle->setVisible(!row.homeroom.isEmpty());
    if (m_figureTable->selectedRows().isEmpty() && m_figures->rowCount() > 0)
        m_figureTable->selectKey(m_figures->keyAt(0));
    explainSelected();
    // The list stays where the same line was only read again.
    const bool isList = isSame && isToday && m_indicator && row.figure(*m_indicator);
    if (isList)
        fillWho();
    else
        back();
}

void FigurePane::showNothing()
{
    m_row = {};
    m_figures->setRows({});
    m_title->setText(tr("Choose a line"));
    m_subtitle->hide();
    explainSelected();
    back();
}

void FigurePane::back()
{
    const bool hadFocus = isAncestorOf(focusWidget()) && currentIndex() == 1;
    m_indicator = {};
    m_who->setRows({}); // names stand no longer than somebody looks at them
    setCurrentIndex(0);
    if (hadFocus)
        m_figureTable->setFocus(Qt::OtherFocusReason);
}

std::optional<Figure> FigurePane::selectedFigure() const
{
    const QList<int> rows = m_figureTable->selectedRows();
    return rows.size() == 1 ? std::optional(m_figures->rowAt(rows.first())) : std::nullopt;
}

void FigurePane::explainSelected()
{
    const auto figure = selectedFigure();
    for (QWidget *widget : {static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_origin),
                            static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_others)})
        widget->setVisible(figure.has_value());
    if (!figure)
        return;
    m_meaning->setText(text::explanation(figure->indicator));
    const QString day = tr("As of %1.").arg(text::dateText(figure->asOf));
    m_origin->setText(!figure->value ? tr("Nobody knows it yet.")
                      : m_isToday
                          ? day
                          : QStringLiteral("%1 %2").arg(day, tr("Of a past day numbers are kept, and no names.")));
    const qint64 counted = figure->value.value_or(0);
    const qint64 others = figure->whole ? std::max<qint64>(0, *figure->whole - counted) : 0;
    m_list->setText(tr("&List: %1").arg(text::numberText(figure->value)));
    m_list->setEnabled(m_isToday && counted > 0);
    m_others->setText(tr("&The others: %1").arg(text::numberText(others)));
    m_others->setVisible(wholeOf(figure->indicator).has_value());
    m_others->setEnabled(m_isToday && figure->value && others > 0);
}

void FigurePane::showWho(Indicator indicator, Side side)
{
    const Figure *figure = m_row ? m_row->figure(indicator) : nullptr;
    if (!figure || !figure->value || !m_isToday)
        return;
    m_figureTable->selectKey(int(indicator) + 1);
    m_indicator = indicator;
    m_side = side;
    fillWho();
    setCurrentIndex(1);
    if (m_who->rowCount() > 0)
        m_whoTable->selectRow(0);
    m_whoTable->setFocus(Qt::OtherFocusReason);
}

void FigurePane::fillWho()
{
    const Figure &figure = *m_row->figure(*m_indicator);
    const auto found = m_context.workspace.ledger().read(
        [&] { return m_context.workspace.statistics().behind(m_row->scope, *m_indicator, m_side); });
    if (!found)
        return m_context.messages.showFailure(found.error());
    QList<Who> rows;
    for (const Counted &counted : found->value_or(QList<Counted>()))
        rows.append({.place = int(rows.size()) + 1, .counted = counted});
    const QString count = text::numberText(rows.size());
    m_whoTitle->setText(QStringLiteral("%1 · %2").arg(text::scopeText(m_row->scope), text::label(*m_indicator)));
    m_whoNote->setText(QStringLiteral("%1 · %2").arg(m_side == Side::counted
                                                         ? tr("Those who are counted: %1").arg(count)
                                                         : tr("Those who are not counted: %1").arg(count),
                                                     text::originText(figure)));
    m_other->setVisible(figure.whole.has_value());
    m_other->setText(m_side == Side::counted ? tr("&The others") : tr("&Those counted"));
    m_open->setText(*m_indicator == Indicator::linksMissing ? tr("&To the links") : tr("&Open the card"));
    m_who->setRows(std::move(rows));
    m_open->setEnabled(!m_whoTable->selectedRows().isEmpty());
}

void FigurePane::openRecord(int row)
{
    m_context.navigator.open(targetOf(m_who->rowAt(row).counted, *m_indicator));
}

void FigurePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentIndex() == 1)
        back();
    else
        QStackedWidget::keyPressEvent(event);
}

void FigurePane::retranslate()
{
    m_back->setText(tr("← &Back to the figures"));
    m_figureTable->setName(tr("All figures of the line"));
    m_whoTable->setName(tr("Who stands behind the figure"));
    m_whoTable->setEmptyState({.icon = QStringLiteral("ok"), .title = tr("There is nobody in the list")});
    for (TableView *table : {m_figureTable, m_whoTable})
        table->retranslate();
    explainSelected();
}

} // namespace starosta::ui
