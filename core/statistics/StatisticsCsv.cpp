// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/StatisticsService.h"

#include "core/table/CsvWriter.h"

namespace starosta::statistics {

using table::CsvWriter;

namespace {

/// 13 columns, named as the head reads them; the document is Russian in every language.
QStringList header()
{
    return QStringLiteral("Класс;Классный руководитель;Учащихся;Приглашено;Присоединилось;%;Родителей;"
                          "Присоединилось родителей;% родителей;Отказов;Активны за 7 дней;Чат учащихся;Чат родителей")
        .split(u';');
}

void addNumber(CsvWriter &csv, std::optional<qint64> number)
{
    if (number)
        csv.addNumber(*number);
    else
        csv.addEmpty();
}

/// «45,5»: a spreadsheet in Russia takes a comma for the decimal sign.
void addPercent(CsvWriter &csv, std::optional<qint64> part, qint64 whole)
{
    const auto value = percent(part, whole);
    csv.addText(value ? QString::number(*value, 'f', 1).replace(u'.', u',') : QString());
}

void addAnswer(CsvWriter &csv, std::optional<bool> answer)
{
    csv.addText(!answer ? QString() : *answer ? QStringLiteral("да") : QStringLiteral("нет"));
}

void addClass(CsvWriter &csv, const ClassFigures &figures)
{
    csv.addText(figures.label);
    csv.addText(figures.homeroom.value_or(QString()));
    csv.addNumber(figures.pupils);
    csv.addNumber(figures.pupilsInvited);
    addNumber(csv, figures.pupilsJoined);
    addPercent(csv, figures.pupilsJoined, figures.pupils);
    csv.addNumber(figures.guardians);
    addNumber(csv, figures.guardiansJoined);
    addPercent(csv, figures.guardiansJoined, figures.guardians);
    addNumber(csv, figures.refused);
    addNumber(csv, figures.activeWeek);
    addAnswer(csv, figures.pupilChat);
    addAnswer(csv, figures.guardianChat);
    csv.endRow();
}

void addStaff(CsvWriter &csv, const StaffFigures &figures)
{
    csv.addText(classes::staffRoomLabel());
    csv.addEmpty();
    csv.addNumber(figures.staff);
    csv.addNumber(figures.invited);
    addNumber(csv, figures.joined);
    addPercent(csv, figures.joined, figures.staff);
    for (qsizetype column = 6; column < header().size(); ++column)
        csv.addEmpty();
    csv.endRow();
}

} // namespace

QByteArray toCsv(const Statistics &statistics)
{
    CsvWriter csv;
    csv.addRow(header());
    for (const ClassFigures &figures : statistics.classes)
        addClass(csv, figures);
    addStaff(csv, statistics.staff);
    addClass(csv, statistics.total);
    return csv.content();
}

} // namespace starosta::statistics
