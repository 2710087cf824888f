// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsTable.h"

namespace starosta::statistics {

namespace {

TableCell numberCell(std::optional<qint64> number)
{
    return {.number = number ? std::optional(double(*number)) : std::nullopt};
}

TableCell shareCell(const Figure &figure)
{
    return {.number = figure.percent(), .isShare = true};
}

TableCell answerCell(std::optional<qint64> answer)
{
    return {.text = !answer ? QString() : *answer == 1 ? QStringLiteral("да") : QStringLiteral("нет")};
}

TableRow rowOf(const Report &report, const QString &scope, const QString &label)
{
    const auto figure = [&](Indicator indicator) { return report.figure(scope, indicator); };
    const bool isTotal = scope == kSchoolScope;
    // Whether all classes together have a chat is no question.
    const auto chat = [&](Indicator indicator) { return isTotal ? TableCell() : answerCell(figure(indicator).value); };
    return {.scope = scope,
            .cells = {{.text = label},
                      {.text = report.homerooms.value(scope)},
                      numberCell(figure(Indicator::pupils).value),
                      numberCell(figure(Indicator::pupilsInvited).value),
                      numberCell(figure(Indicator::pupilsJoined).value),
                      shareCell(figure(Indicator::pupilsJoined)),
                      numberCell(figure(Indicator::guardians).value),
                      numberCell(figure(Indicator::guardiansJoined).value),
                      shareCell(figure(Indicator::guardiansJoined)),
                      numberCell(figure(Indicator::refused).value),
                      numberCell(figure(Indicator::activeWeek).value),
                      chat(Indicator::pupilChat),
                      chat(Indicator::guardianChat)},
            .isTotal = isTotal};
}

TableRow staffRow(const Report &report)
{
    const auto figure = [&](Indicator indicator) { return report.figure(kStaffScope, indicator); };
    TableRow row{.scope = kStaffScope,
                 .cells = {{.text = scopeLabel(kStaffScope)},
                           {},
                           numberCell(figure(Indicator::staff).value),
                           numberCell(figure(Indicator::staffInvited).value),
                           numberCell(figure(Indicator::staffJoined).value),
                           shareCell(figure(Indicator::staffJoined))}};
    row.cells.resize(tableTitles().size());
    return row;
}

} // namespace

QStringList tableTitles()
{
    return QStringLiteral("Класс;Классный руководитель;Учащихся;Приглашено;Присоединилось;%;Родителей;"
                          "Присоединилось родителей;% родителей;Отказов;Активны за 7 дней;Чат учащихся;Чат родителей")
        .split(u';');
}

QList<TableRow> tableOf(const Report &report)
{
    QList<TableRow> rows;
    for (const QString &name : report.classes())
        rows.append(rowOf(report, name, name));
    rows.append(staffRow(report));
    rows.append(rowOf(report, kSchoolScope, QStringLiteral("Итого")));
    return rows;
}

} // namespace starosta::statistics
