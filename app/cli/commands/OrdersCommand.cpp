// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/OrderArguments.h"
#include "core/orders/OrderUse.h"
#include "core/orders/OrdersService.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/OrderUseText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using orders::Order;
using orders::OrderContent;
using orders::OrderKind;

QJsonObject toJson(const Order &order)
{
    const OrderContent &content = order.content;
    return {{QStringLiteral("id"), order.id.value()},
            {QStringLiteral("number"), content.reference.number()},
            {QStringLiteral("date"), content.reference.date().toString(Qt::ISODate)},
            {QStringLiteral("kind"), QString(token(content.kind))},
            {QStringLiteral("title"), textOrNull(content.title)},
            {QStringLiteral("signed_by"), textOrNull(content.signedBy)},
            {QStringLiteral("backs"), order.backs}};
}

Attempt<std::optional<OrderKind>> kindFrom(const Arguments &arguments)
{
    const auto text = arguments.value("kind");
    if (!text)
        return std::nullopt;
    const auto kind = orders::orderKindFromToken(*text);
    if (!kind)
        return usage(StarostaCli::tr("“%1” is not a kind of order. These are: appointment, nomenclature, "
                                     "homeroom_distribution, movement, regulation, other.")
                         .arg(*text));
    return kind;
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto kind = kindFrom(arguments);
    if (!kind)
        return failed(kind);
    std::optional<int> year;
    if (const auto text = arguments.value("year")) {
        year = text->toInt();
        if (*year < 1900 || *year > 2199)
            return usage(StarostaCli::tr("“%1” is not a calendar year such as 2026.").arg(*text));
    }
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto found = readFrom(**workspace, [&] { return (*workspace)->orders().list(); });
    if (!found)
        return failed(found);
    TextTable table({{.title = StarostaCli::tr("Order")},
                     {.title = StarostaCli::tr("About")},
                     {.title = StarostaCli::tr("Title")},
                     {.title = StarostaCli::tr("Signed by")},
                     {.title = StarostaCli::tr("Backs"), .align = Align::right}});
    QJsonArray array;
    for (const Order &order : *found) {
        const OrderContent &content = order.content;
        if ((*kind && content.kind != **kind) || (year && content.reference.date().year() != *year))
            continue;
        table.addRow({content.reference.label(), text::label(content.kind), content.title, content.signedBy,
                      text::numberText(order.backs)});
        array.append(toJson(order));
    }
    session.out().say(table.text().chopped(1));
    QJsonArray twins;
    for (const QList<orders::OrderReference> &group : (*workspace)->orders().twins()) {
        QStringList labels;
        for (const orders::OrderReference &each : group)
            labels.append(each.label());
        twins.append(QJsonArray::fromStringList(labels));
        session.out().note(StarostaCli::tr("One number for more than one order: %1. Correct it: orders edit.")
                               .arg(labels.join(QStringLiteral(", "))));
    }
    session.out().object({{QStringLiteral("orders"), array}, {QStringLiteral("twins"), twins}});
    return ExitCode::done;
}

Outcome show(Session &session, Arguments arguments)
{
    const auto reference = referenceFrom(arguments);
    if (!reference)
        return failed(reference);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto order = orderOf(**workspace, *reference);
    if (!order)
        return failed(order);
    const OrderContent &content = order->content;
    session.out().say(QStringLiteral("%1 — %2").arg(content.reference.label(), text::label(content.kind)));
    if (!content.title.isEmpty())
        session.out().say(content.title);
    if (!content.signedBy.isEmpty())
        session.out().say(StarostaCli::tr("Signed by: %1").arg(content.signedBy));
    QJsonArray uses;
    for (const orders::OrderUse &use : (*workspace)->orders().uses(order->id)) {
        const QString line = text::orderUseText(**workspace, use);
        session.out().say(QStringLiteral("  ") + line);
        uses.append(line);
    }
    const QString words = (*workspace)->orders().text(order->id);
    if (!words.isEmpty())
        session.out().say(u'\n' + words);
    QJsonObject object = toJson(*order);
    object.insert(QStringLiteral("uses"), uses);
    object.insert(QStringLiteral("text"), textOrNull(words));
    session.out().object(object);
    return ExitCode::done;
}

Outcome written(Session &session, const orders::OrderReference &reference, std::optional<journal::EntryId> entry)
{
    session.out().say(entry ? StarostaCli::tr("Saved, entry %1 of the journal.").arg(entry->value())
                            : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object({{QStringLiteral("order"), reference.label()},
                          {QStringLiteral("changed"), entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return ExitCode::done;
}

void fill(OrderContent &content, const Arguments &arguments, std::optional<OrderKind> kind)
{
    content.kind = kind.value_or(content.kind);
    content.title = arguments.value("title").value_or(content.title);
    content.signedBy = arguments.value("signed-by").value_or(content.signedBy);
}

Outcome add(Session &session, Arguments arguments)
{
    const auto reference = referenceFrom(arguments);
    if (!reference)
        return failed(reference);
    const auto kind = kindFrom(arguments);
    if (!kind)
        return failed(kind);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    OrderContent content{.reference = *reference};
    fill(content, arguments, *kind);
    const auto done = (*workspace)->orders().add(content, session.because());
    return done ? written(session, *reference, done->entry) : failed(done);
}

Outcome edit(Session &session, Arguments arguments)
{
    const auto reference = referenceFrom(arguments);
    if (!reference)
        return failed(reference);
    const auto kind = kindFrom(arguments);
    if (!kind)
        return failed(kind);
    std::optional<orders::OrderReference> renamed;
    if (const auto text = arguments.value("as")) {
        const auto read = orders::OrderReference::parse(*text);
        if (!read)
            return badValue(read.error());
        renamed = *read;
    }
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto order = orderOf(**workspace, *reference);
    if (!order)
        return failed(order);
    OrderContent content = order->content;
    content.reference = renamed.value_or(content.reference);
    fill(content, arguments, *kind);
    const auto done = (*workspace)->orders().edit(order->id, content, session.because());
    return done ? written(session, content.reference, done->entry) : failed(done);
}

Outcome remove(Session &session, Arguments arguments)
{
    const auto reference = referenceFrom(arguments);
    if (!reference)
        return failed(reference);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto order = orderOf(**workspace, *reference);
    if (!order)
        return failed(order);
    const auto done = (*workspace)->orders().remove(order->id, session.because());
    return done ? written(session, *reference, done->entry) : failed(done);
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("list"))
        return list(session, arguments);
    if (what == QStringLiteral("show"))
        return show(session, std::move(arguments));
    if (what == QStringLiteral("add"))
        return add(session, std::move(arguments));
    if (what == QStringLiteral("edit"))
        return edit(session, std::move(arguments));
    if (what == QStringLiteral("remove"))
        return remove(session, std::move(arguments));
    if (what == QStringLiteral("draft"))
        return draftOrder(session, std::move(arguments));
    return noSuchForm("orders", what);
}

} // namespace

Attempt<orders::OrderReference> referenceFrom(Arguments &arguments)
{
    if (arguments.words().isEmpty())
        return usage(StarostaCli::tr("Which order? For example \"№ 12 от 01.09.2026\"."));
    const auto reference = orders::OrderReference::parse(arguments.takeWord());
    if (!reference)
        return badValue(reference.error());
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return *reference;
}

Attempt<Order> orderOf(Workspace &workspace, const orders::OrderReference &reference)
{
    const auto order = workspace.orders().find(reference);
    if (!order)
        return failed(Error{ErrorCode::orderMissing});
    return *order;
}

Command ordersCommand()
{
    return {
        .name = "orders",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "keeps the register of orders, drafts and prints them"),
        .forms = {QStringLiteral("orders list [--kind KIND] [--year 2026]"), QStringLiteral("orders show ORDER"),
                  QStringLiteral("orders add ORDER --kind KIND [--title TEXT] [--signed-by TEXT]"),
                  QStringLiteral("orders edit ORDER [--as ORDER] [--kind KIND] [--title TEXT] [--signed-by TEXT]"),
                  QStringLiteral("orders remove ORDER"),
                  QStringLiteral("orders draft KIND [--order ORDER] -o FILE.pdf|FILE.odt|FILE.txt [--text FILE] "
                                 "[--keep]   (KIND: appointment, nomenclature, homeroom_distribution, enrolment, "
                                 "transfer, year_end, other; ORDER: \"№ 12 от 01.09.2026\")")},
        .options =
            {{.name = "kind",
              .valueName = "KIND",
              .help = QT_TRANSLATE_NOOP("StarostaCli", "appointment, nomenclature, homeroom_distribution, "
                                                       "movement, regulation or other")},
             {.name = "year", .valueName = "2026", .help = QT_TRANSLATE_NOOP("StarostaCli", "of this calendar year")},
             {.name = "as",
              .valueName = "ORDER",
              .help = QT_TRANSLATE_NOOP("StarostaCli", "its right number and date")},
             {.name = "title",
              .valueName = "TEXT",
              .help = QT_TRANSLATE_NOOP("StarostaCli", "what the order is about")},
             {.name = "signed-by", .valueName = "TEXT", .help = QT_TRANSLATE_NOOP("StarostaCli", "who signs it")},
             {.name = "o",
              .valueName = "FILE",
              .help = QT_TRANSLATE_NOOP("StarostaCli", "where the draft goes; .odt to edit it elsewhere, .txt "
                                                       "its text alone"),
              .letter = 'o'},
             {.name = "text",
              .valueName = "FILE",
              .help = QT_TRANSLATE_NOOP("StarostaCli", "a text edited by hand instead of the one made from the data")},
             {.name = "keep",
              .help = QT_TRANSLATE_NOOP("StarostaCli", "keep that text in the register, with the order")}},
        .run = run};
}

} // namespace starosta::cli
