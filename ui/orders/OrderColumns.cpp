// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/OrderColumns.h"

#include "ui/orders/OrdersPage.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

namespace starosta::ui {

using orders::Order;

std::vector<Column<Order>> orderColumns()
{
    std::vector<Column<Order>> columns;
    columns.push_back(
        Column<Order>{.id = QStringLiteral("order"),
                      .header = [] { return OrdersPage::tr("Order"); },
                      .text = [](const Order &row) { return row.content.reference.label(); },
                      .compare = orderedBy<Order>([](const Order &row) { return row.content.reference.date(); }),
                      .characters = 24});
    columns.push_back(Column<Order>{.id = QStringLiteral("kind"),
                                    .header = [] { return OrdersPage::tr("About"); },
                                    .text = [](const Order &row) { return text::label(row.content.kind); },
                                    .characters = 30});
    columns.push_back(Column<Order>{.id = QStringLiteral("title"),
                                    .header = [] { return OrdersPage::tr("Title"); },
                                    .text = [](const Order &row) { return row.content.title; },
                                    .characters = 34});
    columns.push_back(Column<Order>{.id = QStringLiteral("signed"),
                                    .header = [] { return OrdersPage::tr("Signed by"); },
                                    .text = [](const Order &row) { return row.content.signedBy; },
                                    .characters = 24,
                                    .hidden = true});
    columns.push_back(Column<Order>{.id = QStringLiteral("backs"),
                                    .header = [] { return OrdersPage::tr("Backs"); },
                                    .text = [](const Order &row) { return text::numberText(row.backs); },
                                    .compare = orderedBy<Order>(&Order::backs),
                                    .alignment = Qt::AlignRight,
                                    .characters = 8,
                                    .searched = false});
    return columns;
}

} // namespace starosta::ui
