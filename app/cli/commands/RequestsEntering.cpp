// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/RequestsEntering.h"

#include "app/cli/StandardInput.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/MembersImport.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfRequests.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using requests::PlannedRequest;
using requests::RequestsPlan;
using requests::RowVerdict;

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

/// What was planned, and written where --apply says so.
Outcome finish(Session &session, Workspace &workspace, const RequestsPlan &plan, bool apply)
{
    const int wrong = plan.count(RowVerdict::wrong);
    const int fresh = plan.count(RowVerdict::add);
    std::optional<journal::EntryId> entry;
    if (apply && wrong == 0) {
        const auto done = workspace.requests().apply(plan, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    QJsonArray rows;
    for (const PlannedRequest &each : plan.rows) {
        const requests::RequestRow &row = each.row;
        QString line = QStringLiteral("%1  %2: %3")
                           .arg(QString::number(row.number).rightJustified(5), row.text, text::label(each.verdict));
        if (row.error)
            line += QStringLiteral(". ") + text::errorText(*row.error);
        else if (each.proposal)
            line += QStringLiteral(". ") + text::findingText(*each.proposal);
        session.out().say(line);
        rows.append(QJsonObject{
            {QStringLiteral("row"), row.number},
            {QStringLiteral("name"), row.content.shownName.isEmpty() ? row.text : row.content.shownName},
            {QStringLiteral("verdict"), QString(token(each.verdict))},
            {QStringLiteral("column"), textOrNull(row.column)},
            {QStringLiteral("code"), row.error ? QJsonValue(QString(token(row.error->code))) : QJsonValue()},
            {QStringLiteral("text"), row.error ? QJsonValue(text::errorText(*row.error)) : QJsonValue()},
            {QStringLiteral("proposal"), each.proposal ? QJsonValue(toJson(*each.proposal)) : QJsonValue()}});
    }
    if (wrong > 0)
        session.out().say(StarostaCli::tr("Wrong lines: %1. Nothing is entered.").arg(wrong));
    else if (entry)
        session.out().say(StarostaCli::tr("Entered requests: %1, entry %2 of the journal.")
                              .arg(QString::number(fresh), QString::number(entry->value())));
    else if (fresh > 0)
        session.out().say(
            StarostaCli::tr("Requests that would be entered: %1. To enter them, add --apply.").arg(fresh));
    else
        session.out().say(StarostaCli::tr("All of these stand in the list of requests already."));
    session.out().object({{QStringLiteral("file"), textOrNull(plan.fileName)},
                          {QStringLiteral("added"), fresh},
                          {QStringLiteral("known"), plan.count(RowVerdict::known)},
                          {QStringLiteral("wrong"), wrong},
                          {QStringLiteral("rows"), rows},
                          {QStringLiteral("applied"), entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    if (wrong > 0)
        return ExitCode::rowsWrong;
    return entry || fresh == 0 ? ExitCode::done : ExitCode::dryRun;
}

Attempt<QString> fileFrom(Arguments &arguments, const QString &example)
{
    const QString path = arguments.takeWord();
    if (path.isEmpty())
        return usage(StarostaCli::tr("Which file? For example: %1").arg(example));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return path;
}

} // namespace

QJsonObject toJson(const requests::Proposal &proposal)
{
    QJsonArray candidates;
    for (const members::Candidate &each : proposal.candidates) {
        candidates.append(QJsonObject{{QStringLiteral("id"), each.person.value()},
                                      {QStringLiteral("name"), each.name},
                                      {QStringLiteral("class"), textOrNull(each.className)},
                                      {QStringLiteral("reason"), QString(token(each.reason))}});
    }
    return {{QStringLiteral("code"), QString(token(proposal.finding.code))},
            {QStringLiteral("text"), text::findingText(proposal)},
            {QStringLiteral("person"), proposal.certain ? QJsonValue(proposal.certain->value()) : QJsonValue()},
            {QStringLiteral("role"), proposal.role ? QJsonValue(QString(token(*proposal.role))) : QJsonValue()},
            {QStringLiteral("candidates"), candidates}};
}

QJsonObject toJson(const requests::Request &request)
{
    const requests::JoinRequest &stored = request.request;
    const requests::RequestContent &content = stored.content;
    return {{QStringLiteral("number"), stored.id.value()},
            {QStringLiteral("name"), content.shownName},
            {QStringLiteral("role"), content.role ? QJsonValue(QString(token(*content.role))) : QJsonValue()},
            {QStringLiteral("class"), textOrNull(request.className)},
            {QStringLiteral("received_on"), content.receivedOn.toString(Qt::ISODate)},
            {QStringLiteral("source"), QString(token(stored.source))},
            {QStringLiteral("evidence"), textOrNull(stored.evidence)},
            {QStringLiteral("state"), QString(token(stored.state))},
            {QStringLiteral("decided_on"), dayOrNull(stored.decidedOn)},
            {QStringLiteral("reason"), textOrNull(stored.reason)},
            {QStringLiteral("note"), textOrNull(content.note)},
            {QStringLiteral("days"), request.days},
            {QStringLiteral("overdue"), request.isOverdue},
            {QStringLiteral("person"),
             stored.person ? QJsonValue(QJsonObject{{QStringLiteral("id"), stored.person->value()},
                                                    {QStringLiteral("name"), request.personName},
                                                    {QStringLiteral("class"), textOrNull(request.personClass)}})
                           : QJsonValue()},
            {QStringLiteral("arrived_in"), textOrNull(request.arrivedIn)},
            {QStringLiteral("proposal"), request.proposal ? QJsonValue(toJson(*request.proposal)) : QJsonValue()}};
}

Outcome addRequest(Session &session, Arguments arguments)
{
    requests::RequestContent content{.shownName = arguments.takeWord()};
    if (content.shownName.isEmpty())
        return usage(StarostaCli::tr("Whose request? For example: %1")
                         .arg(QStringLiteral("requests add \"Имя Фамилия\" --class 1А --role pupil")));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto date = arguments.day("date");
    if (!date)
        return failed(date);
    if (const auto word = arguments.value("role")) {
        const auto role = roleFrom(*word);
        if (!role)
            return failed(role);
        content.role = *role;
    }
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    if (const auto name = arguments.value("class")) {
        const auto found = (*workspace)->classes().resolve(*name);
        if (!found)
            return failed(found);
        content.classId = found->id;
    }
    content.receivedOn = date->value_or((*workspace)->ledger().today());
    content.note = arguments.value("note").value_or(QString());
    const auto done = (*workspace)->requests().add(content, session.because());
    if (!done)
        return failed(done);
    const auto request = (*workspace)->requests().find(done->value);
    session.out().say(StarostaCli::tr("Entered as request No. %1.").arg(done->value.value()));
    session.out().say(text::findingText(*request));
    QJsonObject object = toJson(*request);
    object.insert(QStringLiteral("journal"), numberOrNull(done->entry));
    session.out().object(object);
    return ExitCode::done;
}

Outcome pasteRequests(Session &session, Arguments arguments)
{
    const auto path = fileFrom(arguments, QStringLiteral("requests paste -"));
    if (!path)
        return failed(path);
    const auto date = arguments.day("date");
    if (!date)
        return failed(date);
    const auto content = readText(*path);
    if (!content)
        return failed(content);
    auto workspace = session.open(arguments.has("apply") ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    const auto plan = (*workspace)->requests().planLines(*content, *date);
    if (!plan)
        return failed(plan);
    return finish(session, **workspace, *plan, arguments.has("apply"));
}

Outcome importRequests(Session &session, Arguments arguments)
{
    const auto path = fileFrom(arguments, QStringLiteral("requests import FILE.csv"));
    if (!path)
        return failed(path);
    const auto date = arguments.day("date");
    if (!date)
        return failed(date);
    members::ListReadOptions options{.overrides = arguments.values("map")};
    options.table.sheets = arguments.values("sheet");
    auto workspace = session.open(arguments.has("apply") ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    members::MembersService &members = (*workspace)->members();
    starosta::Result<members::ListSource> source = fail(ErrorCode::fileEmpty, {*path});
    if (*path == QStringLiteral("-")) {
        const auto bytes = readStandardInput();
        if (!bytes)
            return failed(bytes);
        source = members.readBytes(*bytes, *path, options);
    } else {
        source = members.read(*path, options);
    }
    if (!source)
        return failed(source);
    const auto plan = (*workspace)->requests().plan(*source, *date);
    if (!plan)
        return failed(plan);
    return finish(session, **workspace, *plan, arguments.has("apply"));
}

} // namespace starosta::cli
