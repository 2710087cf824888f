// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DateText.h"
#include "core/movements/Book.h"
#include "core/table/CsvWriter.h"

namespace starosta::movements {

using table::CsvWriter;

namespace {

/// The document is Russian in every language, as its heads read it.
QStringList lineHeader()
{
    return QStringLiteral("№;Дата;ФИО;Движение;Из класса;В класс;Приказ;Примечание").split(u';');
}

QStringList totalHeader()
{
    return QStringLiteral("Класс;На начало;Прибыло;Выбыло;На конец").split(u';');
}

void addTotal(CsvWriter &csv, const QString &name, const BookTotal &total)
{
    csv.addText(name);
    for (const qint64 number : {total.atStart, total.arrived, total.left, total.atEnd})
        csv.addNumber(number);
    csv.endRow();
}

} // namespace

QByteArray bookCsv(const Book &book, const std::function<QString(MovementKind)> &kindName)
{
    CsvWriter csv;
    if (!book.lines.isEmpty())
        csv.addRow(lineHeader());
    qint64 number = 0;
    for (const BookLine &line : book.lines) {
        const NewMovement &content = line.movement.content;
        csv.addNumber(++number);
        csv.addText(paperDate(content.on));
        csv.addText(line.name);
        csv.addText(kindName(content.kind));
        csv.addText(line.fromClass);
        csv.addText(line.toClass);
        csv.addText(line.order             ? line.order->label()
                    : line.waitsForOrder() ? QStringLiteral("последует")
                                           : QStringLiteral("по списку"));
        csv.addText(content.note);
        csv.endRow();
    }
    if (!book.lines.isEmpty()) {
        csv.addEmpty();
        csv.endRow();
    }
    csv.addRow(totalHeader());
    for (const BookTotal &total : book.classes)
        addTotal(csv, total.name, total);
    addTotal(csv, QStringLiteral("Всего учащихся"), book.pupils);
    addTotal(csv, QStringLiteral("Работников"), book.staff);
    return csv.content();
}

} // namespace starosta::movements
