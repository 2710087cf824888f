// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/BatchColumns.h"

#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfLinks.h"

#include <QCoreApplication>

namespace starosta::ui {

using sheets::BatchItem;

namespace {

struct BatchColumns
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::BatchColumns)
};

QString numberText(std::optional<int> batch)
{
    return batch ? QStringLiteral("№ %1").arg(*batch) : QStringLiteral("—");
}

} // namespace

std::vector<Column<BatchRow>> batchColumns()
{
    using Row = BatchRow;
    return {
        Column<Row>{.id = QStringLiteral("number"),
                    .header = [] { return BatchColumns::tr("Batch"); },
                    .text = [](const Row &row) { return numberText(row.batch.number); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.batch.number; }),
                    .characters = 8},
        Column<Row>{.id = QStringLiteral("date"),
                    .header = [] { return BatchColumns::tr("Printed"); },
                    .text = [](const Row &row) { return text::dateText(row.batch.printedOn); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.batch.printedOn; }),
                    .characters = 11},
        Column<Row>{.id = QStringLiteral("form"),
                    .header = [] { return BatchColumns::tr("Form"); },
                    .text = [](const Row &row) { return text::label(row.batch.form); },
                    .characters = 14},
        Column<Row>{.id = QStringLiteral("role"),
                    .header = [] { return BatchColumns::tr("For whom"); },
                    .text = [](const Row &row) { return text::pluralLabel(row.batch.role); },
                    .characters = 11},
        Column<Row>{.id = QStringLiteral("classes"),
                    .header = [] { return BatchColumns::tr("Classes"); },
                    .text = [](const Row &row) { return row.classes; },
                    .toolTip = [](const Row &row) { return row.classes; },
                    .characters = 16},
        Column<Row>{.id = QStringLiteral("received"),
                    .header = [] { return BatchColumns::tr("Received"); },
                    .text =
                        [](const Row &row) {
                            // A sheet for the wall names nobody.
                            return row.batch.recipients == 0 ? QStringLiteral("—")
                                                             : BatchColumns::tr("%1 of %2")
                                                                   .arg(text::numberText(row.batch.received),
                                                                        text::numberText(row.batch.recipients));
                        },
                    .compare = orderedBy<Row>([](const Row &row) { return row.batch.received; }),
                    .icon =
                        [](const Row &row) {
                            const bool all = row.batch.recipients > 0 && row.batch.received == row.batch.recipients;
                            return all ? QStringLiteral("check") : QString();
                        },
                    .characters = 12},
        Column<Row>{
            .id = QStringLiteral("links"),
            .header = [] { return BatchColumns::tr("Links"); },
            .text = [](const Row &row) { return text::workText(row.batch); },
            .icon = [](const Row &row) { return row.batch.voidLinks > 0 ? QStringLiteral("revoked") : QString(); },
            .tone = [](const Row &row) { return row.batch.voidLinks > 0 ? Tone::warning : Tone::normal; },
            .toolTip =
                [](const Row &row) {
                    return row.batch.voidLinks > 0
                               ? BatchColumns::tr("Links on this paper were replaced, annulled, or are to be: "
                                                  "print the sheet again and take the old one back.")
                               : QString();
                },
            .characters = 14},
        Column<Row>{.id = QStringLiteral("reprint"),
                    .header = [] { return BatchColumns::tr("Reprint of"); },
                    .text = [](const Row &row) { return numberText(row.batch.reprintOf); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.batch.reprintOf.value_or(0); }),
                    .characters = 10},
        Column<Row>{.id = QStringLiteral("witness"),
                    .header = [] { return BatchColumns::tr("Witness"); },
                    .text = [](const Row &row) { return row.batch.witness; },
                    .characters = 10,
                    .hidden = true},
    };
}

QString itemName(const BatchItem &item)
{
    const sheets::Recipient &recipient = item.recipient;
    if (recipient.name.isEmpty())
        return BatchColumns::tr("nobody is named");
    return recipient.attachment.isEmpty() ? recipient.name
                                          : QStringLiteral("%1 (%2)").arg(recipient.name, recipient.attachment);
}

std::vector<Column<BatchItem>> batchItemColumns()
{
    using Row = BatchItem;
    return {
        Column<Row>{.id = QStringLiteral("received"),
                    .header = [] { return BatchColumns::tr("Received on"); },
                    .text = [](const Row &row) { return text::dateText(row.receivedOn); },
                    .compare =
                        orderedBy<Row>([](const Row &row) { return row.receivedOn.value_or(QDate(9999, 1, 1)); }),
                    .icon = [](const Row &row) { return row.receivedOn ? QStringLiteral("check") : QString(); },
                    .tone = [](const Row &row) { return row.receivedOn ? Tone::ok : Tone::muted; },
                    .toolTip = [](const Row &) { return BatchColumns::tr("Click to mark, or to take the mark back."); },
                    .characters = 13},
        Column<Row>{.id = QStringLiteral("name"),
                    .header = [] { return BatchColumns::tr("Who"); },
                    .text = [](const Row &row) { return itemName(row); },
                    .toolTip = [](const Row &row) { return itemName(row); },
                    .characters = 34},
        Column<Row>{.id = QStringLiteral("class"),
                    .header = [] { return BatchColumns::tr("Class"); },
                    .text = [](const Row &row) { return row.className; },
                    .characters = 9},
        Column<Row>{
            .id = QStringLiteral("joined"),
            .header = [] { return BatchColumns::tr("On the platform"); },
            .text = [](const Row &row) { return row.joined ? BatchColumns::tr("has joined") : QStringLiteral("—"); },
            .icon = [](const Row &row) { return row.joined ? QStringLiteral("ok") : QString(); },
            .characters = 14},
    };
}

} // namespace starosta::ui
