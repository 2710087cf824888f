// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/HandOverPaper.h"

#include "core/base/DateText.h"
#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/members/MembersService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/platform/PlatformService.h"
#include "core/requests/RequestsService.h"
#include "core/school/SchoolService.h"
#include "ui/print/PaperTexts.h"

#include <QMap>

namespace starosta::print {

using Kind = PaperPart::Kind;

namespace {

QStringList columns(const PaperTexts &texts, const char *key)
{
    return texts.text(QLatin1StringView(key)).split(QStringLiteral(" | "));
}

PaperPart openPart(Workspace &workspace, const PaperTexts &texts)
{
    const QList<OpenItem> items = openItems(workspace);
    if (items.isEmpty())
        return {.kind = Kind::paragraph, .text = texts.text(QStringLiteral("handover.nothing_open"))};
    PaperPart part{.kind = Kind::table, .rows = {columns(texts, "handover.open_columns")}};
    for (const OpenItem &item : items)
        part.rows.append({item.what, QString::number(item.count)});
    return part;
}

PaperPart linksPart(Workspace &workspace, const PaperTexts &texts)
{
    PaperPart part{.kind = Kind::table, .rows = {columns(texts, "handover.links_columns")}};
    const auto links = workspace.invites().list({.liveOnly = true});
    for (const classes::SchoolClass &schoolClass : workspace.classes().list(classes::Archived::include)) {
        for (const invites::InviteLink &link : links) {
            if (link.classId != schoolClass.id)
                continue;
            part.rows.append(
                {schoolClass.label(), texts.text(QStringLiteral("role.") + token(link.role)), link.url.masked(),
                 paperDate(link.issuedOn),
                 link.validUntil ? paperDate(*link.validUntil) : texts.text(QStringLiteral("common.unlimited"))});
        }
    }
    if (part.rows.size() == 1)
        return {.kind = Kind::paragraph, .text = texts.text(QStringLiteral("handover.no_links"))};
    return part;
}

PaperPart ordersPart(Workspace &workspace, const PaperTexts &texts)
{
    PaperPart part{.kind = Kind::table, .rows = {columns(texts, "handover.orders_columns")}};
    const school::SchoolYear year = workspace.school().currentYear().year;
    QList<orders::Order> all = workspace.orders().list();
    std::reverse(all.begin(), all.end());
    for (const orders::Order &order : all) {
        const QDate date = order.content.reference.date();
        // Those by which the year was prepared came before its first day.
        if (date < year.firstDay().addMonths(-2) || date > year.lastDay())
            continue;
        part.rows.append({order.content.reference.label(),
                          order.content.title.isEmpty()
                              ? texts.text(QStringLiteral("order_kind.") + token(order.content.kind))
                              : order.content.title});
    }
    if (part.rows.size() == 1)
        return {.kind = Kind::paragraph, .text = texts.text(QStringLiteral("handover.no_orders"))};
    return part;
}

} // namespace

QList<OpenItem> openItems(Workspace &workspace)
{
    const PaperTexts texts;
    QList<OpenItem> items;
    const auto add = [&items](const QString &what, qint64 count) {
        if (count > 0)
            items.append({.what = what, .count = count});
    };
    QMap<platform::TaskKind, qint64> tasks;
    for (const platform::PlatformTask &task : workspace.platform().list())
        ++tasks[task.content.kind];
    for (auto kind = tasks.constBegin(); kind != tasks.constEnd(); ++kind)
        add(texts.text(QStringLiteral("open.tasks"),
                       {{QStringLiteral("what"), texts.text(QStringLiteral("task.") + token(kind.key()))}}),
            kind.value());
    add(texts.text(QStringLiteral("open.members")), workspace.members().openCount());
    add(texts.text(QStringLiteral("open.requests")), workspace.requests().openCount());
    add(texts.text(QStringLiteral("open.orders")), workspace.movements().withoutOrder().count);
    add(texts.text(QStringLiteral("open.expired")),
        workspace.invites().list({.liveOnly = true, .expiredOnly = true}).size());
    for (const homerooms::Doubt &doubt : workspace.homerooms().doubts()) {
        if (doubt.kind == homerooms::DoubtKind::noTeacher)
            add(texts.text(QStringLiteral("open.without_homeroom")), doubt.classes.size());
    }
    return items;
}

QString termText(QDate from, std::optional<QDate> to)
{
    return PaperTexts().text(
        to ? QStringLiteral("order.until") : QStringLiteral("order.from"),
        {{QStringLiteral("from"), paperDate(from)}, {QStringLiteral("to"), paperDate(to.value_or(QDate()))}});
}

DocumentPaper handOverPaper(Workspace &workspace, const HandOver &handOver)
{
    const PaperTexts texts;
    const school::School school = workspace.school().school();
    const QString nobody = texts.text(QStringLiteral("handover.nobody"));
    const PaperValues values = {
        {QStringLiteral("platform"), school.platform},
        {QStringLiteral("date"), paperDate(workspace.ledger().today())},
        {QStringLiteral("year"), workspace.school().currentYear().year.label()},
        {QStringLiteral("from"), handOver.from.isEmpty() ? nobody : handOver.from},
        {QStringLiteral("to"), handOver.to.isEmpty() ? nobody : handOver.to},
        {QStringLiteral("order"), handOver.order},
        {QStringLiteral("term"), handOver.term},
        {QStringLiteral("number"), QString::number(workspace.ledger().entryCount())},
        {QStringLiteral("witness"), workspace.ledger().witness()},
    };
    const auto text = [&](const char *key) { return texts.text(QLatin1StringView(key), values); };
    DocumentPaper paper{.title = text("handover.title"), .parts = {}};
    paper.parts = {
        {.kind = Kind::institution, .text = school.fullName},
        {.kind = Kind::title, .text = text("handover.title")},
        {.kind = Kind::sides, .text = text("handover.date"), .second = text("handover.year")},
        {.kind = Kind::paragraph, .text = text("handover.from")},
        {.kind = Kind::paragraph, .text = text("handover.to")},
        {.kind = Kind::paragraph, .text = text(handOver.order.isEmpty() ? "handover.no_order" : "handover.order")}};
    if (!handOver.term.isEmpty())
        paper.parts.append({.kind = Kind::paragraph, .text = text("handover.term")});
    paper.parts += {{.kind = Kind::heading, .text = text("handover.open")},
                    openPart(workspace, texts),
                    {.kind = Kind::heading, .text = text("handover.links")},
                    linksPart(workspace, texts),
                    {.kind = Kind::heading, .text = text("handover.orders")},
                    ordersPart(workspace, texts),
                    {.kind = Kind::heading, .text = text("handover.journal")},
                    {.kind = Kind::paragraph, .text = text("handover.journal_text")},
                    {.kind = Kind::heading, .text = text("handover.with")},
                    {.kind = Kind::paragraph, .text = text("handover.with_text")},
                    {.kind = Kind::signature, .text = text("handover.gave"), .second = values[QStringLiteral("from")]},
                    {.kind = Kind::signature, .text = text("handover.took"), .second = values[QStringLiteral("to")]}};
    return paper;
}

} // namespace starosta::print
