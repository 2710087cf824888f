// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/SchoolColumns.h"

#include "ui/school/SchoolPage.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

namespace starosta::ui {

using orders::Order;
using school::Appointment;

std::vector<Column<Appointment>> appointmentColumns()
{
    std::vector<Column<Appointment>> columns;
    columns.push_back(Column<Appointment>{.id = QStringLiteral("administrator"),
                                          .header = [] { return SchoolPage::tr("Administrator"); },
                                          .text = [](const Appointment &row) { return row.administrator; },
                                          .characters = 34});
    columns.push_back(
        Column<Appointment>{.id = QStringLiteral("order"),
                            .header = [] { return SchoolPage::tr("Order"); },
                            .text = [](const Appointment &row) { return row.order.value_or(QStringLiteral("—")); },
                            .characters = 24});
    columns.push_back(Column<Appointment>{.id = QStringLiteral("from"),
                                          .header = [] { return SchoolPage::tr("From"); },
                                          .text = [](const Appointment &row) { return text::dateText(row.from); },
                                          .compare = orderedBy<Appointment>(&Appointment::from),
                                          .characters = 12});
    columns.push_back(Column<Appointment>{.id = QStringLiteral("to"),
                                          .header = [] { return SchoolPage::tr("To"); },
                                          .text = [](const Appointment &row) { return text::dateText(row.to); },
                                          .characters = 12});
    return columns;
}

std::vector<Column<Order>> orderColumns()
{
    std::vector<Column<Order>> columns;
    columns.push_back(
        Column<Order>{.id = QStringLiteral("order"),
                      .header = [] { return SchoolPage::tr("Order"); },
                      .text = [](const Order &row) { return row.content.reference.label(); },
                      .compare = orderedBy<Order>([](const Order &row) { return row.content.reference.date(); }),
                      .characters = 24});
    columns.push_back(Column<Order>{.id = QStringLiteral("kind"),
                                    .header = [] { return SchoolPage::tr("About"); },
                                    .text = [](const Order &row) { return text::label(row.content.kind); },
                                    .characters = 30});
    columns.push_back(Column<Order>{.id = QStringLiteral("title"),
                                    .header = [] { return SchoolPage::tr("Title"); },
                                    .text = [](const Order &row) { return row.content.title; },
                                    .characters = 40});
    columns.push_back(Column<Order>{.id = QStringLiteral("signed"),
                                    .header = [] { return SchoolPage::tr("Signed by"); },
                                    .text = [](const Order &row) { return row.content.signedBy; },
                                    .characters = 24});
    columns.push_back(Column<Order>{.id = QStringLiteral("backs"),
                                    .header = [] { return SchoolPage::tr("Backs"); },
                                    .text = [](const Order &row) { return text::numberText(row.backs); },
                                    .compare = orderedBy<Order>(&Order::backs),
                                    .alignment = Qt::AlignRight,
                                    .characters = 8,
                                    .searched = false});
    return columns;
}

} // namespace starosta::ui
