// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/MovementsBook.h"

#include "app/cli/TextTable.h"
#include "core/base/AtomicFile.h"
#include "core/classes/ClassesService.h"
#include "core/movements/MovementsService.h"
#include "ui/print/BookPaper.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfMovements.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using movements::BookFilter;
using movements::BookLine;
using movements::BookTotal;

Attempt<BookFilter> filterFrom(const Arguments &arguments, Workspace &workspace)
{
    BookFilter filter = workspace.movements().wholeYear();
    for (const char *name : {"from", "to"}) {
        const auto day = arguments.day(name);
        if (!day)
            return failed(day);
        QDate &end = name[0] == 'f' ? filter.from : filter.to;
        end = day->value_or(end);
    }
    if (const auto kind = arguments.value("kind")) {
        filter.kind = movements::movementKindFromToken(*kind);
        if (!filter.kind)
            return usage(StarostaCli::tr("There is no kind of movement “%1”. movements --help names them.").arg(*kind));
    }
    if (const auto name = arguments.value("class")) {
        const auto found = workspace.classes().resolve(*name);
        if (!found)
            return failed(found);
        filter.classId = found->id;
    }
    filter.withoutOrder = arguments.has("without-order");
    filter.search = arguments.value("search").value_or(QString());
    return filter;
}

QJsonObject toJson(const BookLine &line)
{
    const movements::NewMovement &content = line.movement.content;
    return {{QStringLiteral("id"), line.movement.id.value()},
            {QStringLiteral("date"), content.on.toString(Qt::ISODate)},
            {QStringLiteral("kind"), QString(token(content.kind))},
            {QStringLiteral("person"), content.person.value()},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("from_class"), textOrNull(line.fromClass)},
            {QStringLiteral("to_class"), textOrNull(line.toClass)},
            {QStringLiteral("order"), textOrNull(line.order ? line.order->label() : QString())},
            {QStringLiteral("from_list"), content.fromList},
            {QStringLiteral("note"), textOrNull(content.note)}};
}

QJsonObject toJson(const BookTotal &total)
{
    return {{QStringLiteral("class"), textOrNull(total.name)},
            {QStringLiteral("at_start"), total.atStart},
            {QStringLiteral("arrived"), total.arrived},
            {QStringLiteral("left"), total.left},
            {QStringLiteral("at_end"), total.atEnd}};
}

QJsonObject toJson(const movements::Book &book)
{
    QJsonArray lines;
    for (const BookLine &line : book.lines)
        lines.append(toJson(line));
    QJsonArray classes;
    for (const BookTotal &total : book.classes)
        classes.append(toJson(total));
    return {{QStringLiteral("from"), book.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), book.to.toString(Qt::ISODate)},
            {QStringLiteral("movements"), lines},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("pupils"), toJson(book.pupils)},
            {QStringLiteral("staff"), toJson(book.staff)}};
}

/// The book of the period that the options name.
Attempt<movements::Book> bookFrom(const Arguments &arguments, Workspace &workspace)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto filter = filterFrom(arguments, workspace);
    if (!filter)
        return failed(filter);
    auto book = readFrom(workspace, [&] { return workspace.movements().book(*filter); });
    if (!book)
        return failed(book);
    if (!*book)
        return failed(book->error());
    return **std::move(book);
}

} // namespace

Outcome listMovements(Session &session, const Arguments &arguments)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto book = bookFrom(arguments, **workspace);
    if (!book)
        return failed(book);
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Date")},
                     {.title = StarostaCli::tr("Name")},
                     {.title = StarostaCli::tr("What happened")},
                     {.title = StarostaCli::tr("From class")},
                     {.title = StarostaCli::tr("To class")},
                     {.title = StarostaCli::tr("Order")},
                     {.title = StarostaCli::tr("Note")}});
    for (const BookLine &line : book->lines) {
        const movements::NewMovement &content = line.movement.content;
        table.addRow({QString::number(line.movement.id.value()), text::dateText(content.on), line.name,
                      text::label(content.kind), line.fromClass, line.toClass, text::orderText(line), content.note});
    }
    session.out().say(table.text() +
                      StarostaCli::tr("Pupils: %1 at the beginning, %2 arrived, %3 left, %4 at the end")
                          .arg(text::numberText(book->pupils.atStart), text::numberText(book->pupils.arrived),
                               text::numberText(book->pupils.left), text::numberText(book->pupils.atEnd)));
    session.out().object(toJson(*book));
    return ExitCode::done;
}

Outcome writeBook(Session &session, const Arguments &arguments)
{
    const auto path = arguments.required("o");
    if (!path)
        return failed(path);
    const bool toOutput = *path == QStringLiteral("-");
    const bool isPdf = path->endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (!toOutput && !isPdf && !path->endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return usage(StarostaCli::tr("The book is written as PDF or CSV: -o FILE.pdf or -o FILE.csv."));
    if (toOutput && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto book = bookFrom(arguments, **workspace);
    if (!book)
        return failed(book);
    const QByteArray content =
        isPdf ? print::bookPdf(print::bookContentOf(**workspace, *book)) : movements::bookCsv(*book, text::paperWord);
    if (toOutput) {
        session.out().bytes(content);
        return ExitCode::done;
    }
    if (auto written = writeFileAtomically(*path, content); !written)
        return failed(written);
    session.out().say(
        StarostaCli::tr("%1: %2 movements, %3 – %4.")
            .arg(*path, text::numberText(book->lines.size()), text::dateText(book->from), text::dateText(book->to)));
    QJsonObject object = toJson(*book);
    object.insert(QStringLiteral("file"), *path);
    session.out().object(object);
    return ExitCode::done;
}

} // namespace starosta::cli
