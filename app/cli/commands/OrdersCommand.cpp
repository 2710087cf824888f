// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/orders/OrdersService.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what != QStringLiteral("list"))
        return noSuchForm("orders", what);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto found = readFrom(**workspace, [&] { return (*workspace)->orders().list(); });
    if (!found)
        return failed(found);
    TextTable table({{.title = StarostaCli::tr("Order")},
                     {.title = StarostaCli::tr("About")},
                     {.title = StarostaCli::tr("Title")},
                     {.title = StarostaCli::tr("Signed by")}});
    QJsonArray array;
    for (const orders::Order &order : *found) {
        const orders::OrderContent &content = order.content;
        table.addRow({content.reference.label(), text::label(content.kind), content.title, content.signedBy});
        array.append(QJsonObject{{QStringLiteral("number"), content.reference.number()},
                                 {QStringLiteral("date"), content.reference.date().toString(Qt::ISODate)},
                                 {QStringLiteral("kind"), QString(token(content.kind))},
                                 {QStringLiteral("title"), textOrNull(content.title)},
                                 {QStringLiteral("signed_by"), textOrNull(content.signedBy)}});
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("orders"), array}});
    return ExitCode::done;
}

} // namespace

Command ordersCommand()
{
    return {.name = "orders",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "lists the register of orders"),
            .forms = {QStringLiteral("orders list")},
            .run = run};
}

} // namespace starosta::cli
