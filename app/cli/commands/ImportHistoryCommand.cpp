// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/PeopleImport.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"
#include "ui/text/LabelsOfRecords.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

QJsonObject toJson(const roster::ImportRecord &record)
{
    return {{QStringLiteral("id"), record.id.value()},
            {QStringLiteral("at"), record.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), textOrNull(record.actor)},
            {QStringLiteral("kind"), QString(token(record.kind))},
            {QStringLiteral("mode"), QString(token(record.mode))},
            {QStringLiteral("scope"), record.scope},
            {QStringLiteral("file"), record.fileName},
            {QStringLiteral("sha256"), QString::fromLatin1(record.digest)},
            {QStringLiteral("rows"), record.rows},
            {QStringLiteral("added"), record.added + record.returned},
            {QStringLiteral("returned"), record.returned},
            {QStringLiteral("changed"), record.changed},
            {QStringLiteral("moved"), record.moved},
            {QStringLiteral("removed"), record.left},
            {QStringLiteral("unchanged"), record.unchanged},
            {QStringLiteral("skipped"), record.skipped},
            {QStringLiteral("outcome"), QString(token(record.outcome))},
            {QStringLiteral("journal"), numberOrNull(record.entry)},
            {QStringLiteral("reason"), textOrNull(record.because.reason)},
            {QStringLiteral("order"), textOrNull(record.because.order)}};
}

} // namespace

Outcome listImports(Session &session)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto history = readFrom(**workspace, [&] { return (*workspace)->roster().history(); });
    if (!history)
        return failed(history);
    TextTable table({{StarostaCli::tr("No."), Align::right},
                     {StarostaCli::tr("When")},
                     {StarostaCli::tr("Who")},
                     {StarostaCli::tr("What")},
                     {StarostaCli::tr("File")},
                     {StarostaCli::tr("Counts")},
                     {StarostaCli::tr("Outcome")}});
    QJsonArray array;
    for (const roster::ImportRecord &record : *history) {
        table.addRow({QString::number(record.id.value()), text::momentText(record.at), record.actor,
                      text::label(record.kind), record.fileName, countsText(record.counts()),
                      text::label(record.outcome)});
        array.append(toJson(record));
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("imports"), array}});
    return ExitCode::done;
}

Outcome undoImport(Session &session, roster::ImportId id)
{
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    roster::RosterService &roster = (*workspace)->roster();
    const auto undone = roster.undo(id, session.because());
    if (undone) {
        session.out().say(StarostaCli::tr("Import %1 is undone, entry %2 of the journal.")
                              .arg(QString::number(id.value()), QString::number(undone->number.value())));
        session.out().object({{QStringLiteral("undone"), id.value()},
                              {QStringLiteral("journal"), undone->number.value()},
                              {QStringLiteral("conflicts"), QJsonArray()}});
        return ExitCode::done;
    }
    if (undone.error().code != ErrorCode::journalConflict)
        return failed(undone);
    QJsonArray conflicts;
    session.out().say(text::errorText(undone.error()));
    for (const roster::UndoConflict &each : roster.conflictsOf(id)) {
        session.out().say(QStringLiteral("  ") + StarostaCli::tr("%1: changed by entry %2 of the journal")
                                                     .arg(text::conflictName(each), QString::number(each.by.value())));
        conflicts.append(QJsonObject{{QStringLiteral("name"), textOrNull(each.name)},
                                     {QStringLiteral("class"), textOrNull(each.className)},
                                     {QStringLiteral("table"), each.record.table},
                                     {QStringLiteral("row"), each.record.row},
                                     {QStringLiteral("journal"), each.by.value()}});
    }
    session.out().object(
        {{QStringLiteral("undone"), QJsonValue()},
         {QStringLiteral("conflicts"), conflicts},
         {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), QString(token(undone.error().code))},
                                               {QStringLiteral("text"), text::errorText(undone.error())}}}});
    return ExitCode::failed;
}

} // namespace starosta::cli
