// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/school/SchoolColumns.h"

#include "ui/school/SchoolPage.h"
#include "ui/text/Format.h"

namespace starosta::ui {

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
    columns.push_back(
        Column<Appointment>{.id = QStringLiteral("to"),
                            .header = [] { return SchoolPage::tr("To"); },
                            .text = [](const Appointment &row) { return text::dateText(row.to); },
                            .tone = [](const Appointment &row) { return row.expiredOn ? Tone::error : Tone::normal; },
                            .characters = 12});
    columns.push_back(Column<Appointment>{
        .id = QStringLiteral("deputy"),
        .header = [] { return SchoolPage::tr("Deputy"); },
        .text = [](const Appointment &row) { return row.deputy.isEmpty() ? QStringLiteral("—") : row.deputy; },
        .characters = 24});
    return columns;
}

} // namespace starosta::ui
