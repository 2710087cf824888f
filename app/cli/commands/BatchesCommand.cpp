// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/BatchesCommand.h"

#include "app/cli/TextTable.h"
#include "app/cli/commands/LinkArguments.h"
#include "core/base/AtomicFile.h"
#include "core/classes/ClassesService.h"
#include "core/sheets/SheetsService.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/SheetPdf.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfLinks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using sheets::Batch;
using sheets::BatchDetails;
using sheets::BatchItem;
using sheets::ItemId;

QJsonObject toJson(Workspace &workspace, const Batch &batch)
{
    QJsonArray classes;
    for (const classes::ClassId id : batch.classes) {
        if (const auto found = workspace.classes().find(id))
            classes.append(found->label());
    }
    return {{QStringLiteral("number"), batch.number},
            {QStringLiteral("printed_on"), batch.printedOn.toString(Qt::ISODate)},
            {QStringLiteral("form"), QString(token(batch.form))},
            {QStringLiteral("role"), QString(token(batch.role))},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("recipients"), batch.recipients},
            {QStringLiteral("received"), batch.received},
            {QStringLiteral("reprint_of"), numberOrNull(batch.reprintOf)},
            {QStringLiteral("links"), batch.links},
            {QStringLiteral("void_links"), batch.voidLinks},
            {QStringLiteral("witness"), textOrNull(batch.witness)}};
}

QString namesIn(const QJsonObject &batch)
{
    QStringList names;
    for (const auto &name : batch[QStringLiteral("classes")].toArray())
        names.append(name.toString());
    return names.join(QStringLiteral(", "));
}

QString receivedText(const Batch &batch)
{
    return batch.recipients == 0
               ? QStringLiteral("—")
               : QStringLiteral("%1/%2").arg(QString::number(batch.received), QString::number(batch.recipients));
}

Outcome list(Session &session, Workspace &workspace)
{
    const auto batches = readFrom(workspace, [&] { return workspace.sheets().batches(); });
    if (!batches)
        return failed(batches);
    TextTable table({{.title = StarostaCli::tr("Batch"), .align = Align::right},
                     {.title = StarostaCli::tr("Printed")},
                     {.title = StarostaCli::tr("Form")},
                     {.title = StarostaCli::tr("For whom")},
                     {.title = StarostaCli::tr("Received"), .align = Align::right},
                     {.title = StarostaCli::tr("Reprint of"), .align = Align::right},
                     {.title = StarostaCli::tr("Links")},
                     {.title = StarostaCli::tr("Classes")}});
    QJsonArray array;
    for (const Batch &batch : *batches) {
        const QJsonObject object = toJson(workspace, batch);
        table.addRow({QString::number(batch.number), text::dateText(batch.printedOn), text::label(batch.form),
                      text::pluralLabel(batch.role), receivedText(batch),
                      batch.reprintOf ? QString::number(*batch.reprintOf) : QString(), text::workText(batch),
                      namesIn(object)});
        array.append(object);
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("batches"), array}});
    return ExitCode::done;
}

QJsonObject toJson(const BatchItem &item)
{
    const sheets::Recipient &recipient = item.recipient;
    return {{QStringLiteral("item"), item.id.value()},
            {QStringLiteral("person"), recipient.person ? QJsonValue(recipient.person->value()) : QJsonValue()},
            {QStringLiteral("name"), textOrNull(recipient.name)},
            {QStringLiteral("child"), textOrNull(recipient.attachment)},
            {QStringLiteral("class"), item.className},
            {QStringLiteral("received_on"),
             item.receivedOn ? QJsonValue(item.receivedOn->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("joined"), item.joined}};
}

Attempt<int> numberFrom(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return usage(StarostaCli::tr("Which batch? For example: links batches show 12"));
    return number;
}

Outcome show(Session &session, Workspace &workspace, int number)
{
    const auto details = workspace.sheets().batch(number);
    if (!details)
        return failed(details);
    const Batch &batch = details->batch;
    QJsonObject object = toJson(workspace, batch);
    Output &out = session.out();
    out.say(StarostaCli::tr("Batch No. %1, %2: %3, %4")
                .arg(QString::number(number), text::dateText(batch.printedOn), text::label(batch.form),
                     text::pluralLabel(batch.role)));
    if (batch.reprintOf)
        out.say(StarostaCli::tr("Reprint of batch No. %1").arg(*batch.reprintOf));
    if (!batch.witness.isEmpty())
        out.say(StarostaCli::tr("Witness: %1").arg(batch.witness));
    TextTable table({{.title = StarostaCli::tr("Person"), .align = Align::right},
                     {.title = StarostaCli::tr("Name")},
                     {.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Received")},
                     {.title = StarostaCli::tr("Joined")}});
    QJsonArray recipients;
    for (const BatchItem &item : details->items) {
        const sheets::Recipient &recipient = item.recipient;
        table.addRow({recipient.person ? QString::number(recipient.person->value()) : QString(),
                      recipient.attachment.isEmpty()
                          ? recipient.name
                          : QStringLiteral("%1 (%2)").arg(recipient.name, recipient.attachment),
                      item.className, text::dateText(item.receivedOn), text::yesNoText(item.joined)});
        recipients.append(toJson(item));
    }
    out.say(table.text().chopped(1));
    QJsonObject texts;
    for (auto text = details->texts.begin(); text != details->texts.end(); ++text)
        texts.insert(token(text.key()), text->toPlainText());
    object.insert(QStringLiteral("people"), recipients);
    object.insert(QStringLiteral("texts"), texts);
    out.object({{QStringLiteral("batch"), object}});
    return ExitCode::done;
}

/// All slips of the people who were named; a mother of two has two.
Attempt<QList<ItemId>> itemsOf(const Arguments &arguments, const BatchDetails &details)
{
    QList<ItemId> ids;
    if (arguments.has("all") == arguments.has("person"))
        return usage(StarostaCli::tr("Who? Either --person NUMBER or --all."));
    if (arguments.has("all")) {
        for (const BatchItem &item : details.items)
            ids.append(item.id);
        return ids;
    }
    for (const QString &list : arguments.values("person")) {
        for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const people::PersonId person(word.trimmed().toLongLong(&isNumber));
            const qsizetype before = ids.size();
            for (const BatchItem &item : details.items) {
                if (isNumber && item.recipient.person == person)
                    ids.append(item.id);
            }
            if (ids.size() == before)
                return failed(Error{ErrorCode::batchRecipientMissing, {word}});
        }
    }
    return ids;
}

Outcome received(Session &session, const Arguments &arguments, Workspace &workspace, int number)
{
    const auto details = workspace.sheets().batch(number);
    if (!details)
        return failed(details);
    const auto items = itemsOf(arguments, *details);
    if (!items)
        return failed(items);
    const bool withdraw = arguments.has("withdraw");
    const auto done = workspace.sheets().receive(
        number, *items, withdraw ? sheets::Receipt::withdraw : sheets::Receipt::note, session.because());
    if (!done)
        return failed(done);
    const auto after = workspace.sheets().batch(number);
    if (!after)
        return failed(after);
    session.out().say(StarostaCli::tr("Batch No. %1: received by %2 of %3.")
                          .arg(QString::number(number), QString::number(after->batch.received),
                               QString::number(after->batch.recipients)));
    session.out().object({{QStringLiteral("batch"), number},
                          {QStringLiteral("received"), after->batch.received},
                          {QStringLiteral("recipients"), after->batch.recipients},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

void present(Session &session, const QString &file, int original, const journal::Committed<sheets::Reprint> &printed)
{
    const sheets::SheetContent &content = printed.value.content;
    const int pages = print::pageCount(content);
    qint64 recipients = 0;
    for (const sheets::ClassPart &part : content.parts)
        recipients += part.recipients.size();
    Output &out = session.out();
    out.say(
        StarostaCli::tr("%1: %2, batch No. %3, a reprint of No. %4.")
            .arg(file, text::pagesText(pages), QString::number(content.batch.value_or(0)), QString::number(original)));
    if (!printed.value.deadLinks.isEmpty())
        out.note(StarostaCli::tr("Left out, because the link does not work any more: %1.")
                     .arg(printed.value.deadLinks.join(QStringLiteral("; "))));
    if (printed.value.joined > 0)
        out.note(
            StarostaCli::tr("Left out, because they have joined: %1.").arg(text::peopleText(printed.value.joined)));
    if (printed.value.gone > 0)
        out.note(StarostaCli::tr("Left out, because the link is for them no longer: %1.")
                     .arg(text::peopleText(printed.value.gone)));
    out.object({{QStringLiteral("file"), file},
                {QStringLiteral("batch"), numberOrNull(content.batch)},
                {QStringLiteral("reprint_of"), original},
                {QStringLiteral("pages"), pages},
                {QStringLiteral("recipients"), recipients},
                {QStringLiteral("joined"), printed.value.joined},
                {QStringLiteral("gone"), printed.value.gone},
                {QStringLiteral("left_out"), QJsonArray::fromStringList(printed.value.deadLinks)},
                {QStringLiteral("witness"), textOrNull(content.witness)},
                {QStringLiteral("journal"), numberOrNull(printed.entry)}});
}

} // namespace

Outcome runBatches(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    const bool isReceived = what == QStringLiteral("received");
    if (!what.isEmpty() && !isReceived && what != QStringLiteral("show"))
        return noSuchForm("links batches", what);
    Attempt<int> number = 0;
    if (!what.isEmpty()) {
        number = numberFrom(arguments.takeWord());
        if (!number)
            return failed(number);
    }
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(isReceived ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    if (what.isEmpty())
        return list(session, **workspace);
    return isReceived ? received(session, arguments, **workspace, *number) : show(session, **workspace, *number);
}

Outcome runReprint(Session &session, Arguments arguments)
{
    const auto number = numberFrom(arguments.takeWord());
    if (!number)
        return failed(number);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto path = paperPath(session, arguments);
    if (!path)
        return failed(path);
    const bool toOutput = *path == QStringLiteral("-");
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    QByteArray pdf;
    const auto paint = [&](const sheets::SheetContent &content) -> Result<> {
        auto painted = print::sheetsPdf(content);
        if (!painted)
            return failureOf(painted);
        pdf = std::move(*painted);
        return toOutput ? Result<>() : writeFileAtomically(*path, pdf);
    };
    const sheets::ReprintRequest request{.batch = *number,
                                         .whom = arguments.has("not-joined") ? sheets::ReprintFor::notJoined
                                                                             : sheets::ReprintFor::everybody};
    const auto printed = (*workspace)->sheets().reprint(request, paint, session.because());
    if (!printed)
        return failed(printed);
    if (toOutput)
        session.out().bytes(pdf);
    else
        present(session, *path, *number, *printed);
    return ExitCode::done;
}

QStringList batchForms()
{
    return {QStringLiteral("links batches"), QStringLiteral("links batches show N"),
            QStringLiteral("links batches received N --person NUMBER… | --all [--withdraw]"),
            QStringLiteral("links reprint N [--not-joined] -o FILE.pdf")};
}

QList<Option> batchOptions()
{
    return {{.name = "withdraw", .help = QT_TRANSLATE_NOOP("StarostaCli", "not received after all")},
            {.name = "not-joined", .help = QT_TRANSLATE_NOOP("StarostaCli", "only for those who have not joined")}};
}

} // namespace starosta::cli
