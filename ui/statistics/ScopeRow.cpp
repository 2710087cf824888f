// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ScopeRow.h"

#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCoreApplication>

#include <array>

namespace starosta::ui {

using statistics::Figure;
using statistics::Indicator;

namespace {

struct ScopeColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::ScopeColumns)
};

enum class Shows { value, share, answer };

struct Cell
{
    const char *id;
    Indicator indicator;
    Shows shows;
    bool isHidden = false; ///< until somebody asks for it: 1366 pixels do not hold it beside the details
};

constexpr int kFirstCell = 2; ///< after the name and the homeroom teacher
constexpr std::array kCells{
    Cell{"pupils", Indicator::pupils, Shows::value},
    Cell{"invited", Indicator::pupilsInvited, Shows::value},
    Cell{"invitedPercent", Indicator::pupilsInvited, Shows::share, true},
    Cell{"joined", Indicator::pupilsJoined, Shows::value},
    Cell{"joinedPercent", Indicator::pupilsJoined, Shows::share},
    Cell{"guardians", Indicator::guardians, Shows::value},
    Cell{"guardiansJoined", Indicator::guardiansJoined, Shows::value, true},
    Cell{"guardiansPercent", Indicator::guardiansJoined, Shows::share},
    Cell{"refused", Indicator::refused, Shows::value, true},
    Cell{"active", Indicator::activeWeek, Shows::value, true},
    Cell{"pupilChat", Indicator::pupilChat, Shows::answer, true},
    Cell{"guardianChat", Indicator::guardianChat, Shows::answer, true},
};

QString heading(const Cell &cell)
{
    const bool isShare = cell.shows == Shows::share;
    if (cell.indicator == Indicator::pupilsInvited)
        return isShare ? ScopeColumns::tr("% invited") : ScopeColumns::tr("Invited");
    if (cell.indicator == Indicator::pupilsJoined)
        return isShare ? ScopeColumns::tr("% joined") : ScopeColumns::tr("Joined");
    if (cell.indicator == Indicator::guardiansJoined)
        return isShare ? ScopeColumns::tr("% of parents") : ScopeColumns::tr("Parents joined");
    return text::label(cell.indicator);
}

std::optional<Indicator> ofScope(const QString &scope, Indicator ofClass)
{
    if (scope != statistics::kStaffScope)
        return ofClass;
    if (ofClass == Indicator::pupils)
        return Indicator::staff;
    if (ofClass == Indicator::pupilsInvited)
        return Indicator::staffInvited;
    return ofClass == Indicator::pupilsJoined ? std::optional(Indicator::staffJoined) : std::nullopt;
}

const Figure *figureAt(const ScopeRow &row, const Cell &cell)
{
    // Whether all classes together have a chat is no question.
    if (cell.shows == Shows::answer && row.scope == statistics::kSchoolScope)
        return nullptr;
    const auto indicator = ofScope(row.scope, cell.indicator);
    return indicator ? row.figure(*indicator) : nullptr;
}

QString cellText(const ScopeRow &row, const Cell &cell)
{
    const Figure *figure = figureAt(row, cell);
    if (!figure)
        return {};
    switch (cell.shows) {
    case Shows::value:
        return text::numberText(figure->value);
    case Shows::share:
        return text::percentText(figure->percent());
    case Shows::answer:
        return text::yesNoText(figure->value ? std::optional(*figure->value == 1) : std::nullopt);
    }
    Q_UNREACHABLE();
}

/// What is not counted there stands before what nobody knows, and that before 0.
double weight(const ScopeRow &row, const Cell &cell)
{
    const Figure *figure = figureAt(row, cell);
    if (!figure)
        return -2;
    if (cell.shows == Shows::share)
        return figure->percent().value_or(-1);
    return double(figure->value.value_or(-1));
}

Column<ScopeRow> columnOf(const Cell &cell)
{
    return Column<ScopeRow>{.id = QLatin1StringView(cell.id),
                            .header = [cell] { return heading(cell); },
                            .text = [cell](const ScopeRow &row) { return cellText(row, cell); },
                            .compare = orderedBy<ScopeRow>([cell](const ScopeRow &row) { return weight(row, cell); }),
                            .toolTip =
                                [cell](const ScopeRow &row) {
                                    const Figure *figure = figureAt(row, cell);
                                    return figure ? QStringLiteral("%1: %2 (%3)")
                                                        .arg(text::label(figure->indicator), text::figureText(*figure),
                                                             text::originText(*figure))
                                                  : QString();
                                },
                            .help = [cell] { return text::explanation(cell.indicator); },
                            .alignment = Qt::AlignRight,
                            .characters = 8,
                            .least = 6,
                            .hidden = cell.isHidden,
                            .searched = false};
}

} // namespace

const Figure *ScopeRow::figure(Indicator indicator) const
{
    return findFigure(figures, scope, indicator);
}

QList<ScopeRow> scopeRows(const statistics::Report &report)
{
    QList<ScopeRow> rows;
    for (const Figure &figure : report.figures) {
        if (rows.isEmpty() || rows.last().scope != figure.scope)
            rows.append({.place = int(rows.size()) + 1,
                         .scope = figure.scope,
                         .homeroom = report.homerooms.value(figure.scope)});
        rows.last().figures.append(figure);
    }
    return rows;
}

std::vector<Column<ScopeRow>> scopeColumns()
{
    std::vector<Column<ScopeRow>> columns;
    columns.push_back(Column<ScopeRow>{.id = QStringLiteral("class"),
                                       .header = [] { return ScopeColumns::tr("Class"); },
                                       .text = [](const ScopeRow &row) { return text::scopeText(row.scope); },
                                       .compare = orderedBy<ScopeRow>(&ScopeRow::place),
                                       .icon =
                                           [](const ScopeRow &row) {
                                               return row.scope == statistics::kSchoolScope ? QStringLiteral("school")
                                                                                            : QString();
                                           },
                                       .characters = 12,
                                       .least = 12});
    columns.push_back(Column<ScopeRow>{.id = QStringLiteral("homeroom"),
                                       .header = [] { return ScopeColumns::tr("Homeroom teacher"); },
                                       .text = [](const ScopeRow &row) { return row.homeroom; },
                                       .characters = 24,
                                       .hidden = true});
    for (const Cell &cell : kCells)
        columns.push_back(columnOf(cell));
    return columns;
}

std::optional<Indicator> indicatorAt(const QString &scope, int column)
{
    const int cell = column - kFirstCell;
    return ofScope(scope, cell < 0 || cell >= int(kCells.size()) ? Indicator::pupils : kCells[size_t(cell)].indicator);
}

} // namespace starosta::ui
