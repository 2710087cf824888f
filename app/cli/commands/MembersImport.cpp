// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/MembersImport.h"

#include "app/cli/StandardInput.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMembers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using members::AccountChange;
using members::ListIssue;
using members::Member;
using members::MembersPlan;
using members::MemberState;
using members::PlannedMember;

constexpr qsizetype kShown = 20;

struct Request
{
    QString path;
    members::ListReadOptions read = {};
    members::ListOptions options = {};
    members::ListDecisions decisions = {};
    bool apply = false;
};

/// What came of it.
struct ReadResult
{
    bool isHeld = false;
    bool applied = false;
    std::optional<journal::EntryId> entry = {};
    members::ListReport report = {};
};

Attempt<Request> requestFrom(Arguments &arguments)
{
    Request request{.path = arguments.takeWord(), .apply = arguments.has("apply")};
    if (request.path.isEmpty())
        return usage(StarostaCli::tr("Which file? For example: %1").arg(QStringLiteral("members import FILE.csv")));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto date = arguments.day("date");
    if (!date)
        return failed(date);
    request.read.overrides = arguments.values("map");
    request.read.table.sheets = arguments.values("sheet");
    request.options = {.takenOn = *date, .isPartial = arguments.has("part")};
    if (arguments.has("skip-bad-rows"))
        request.decisions.wrongRows = members::WrongRows::skip;
    if (const auto text = arguments.value("allow-removals")) {
        bool isNumber = false;
        request.decisions.acceptedGone = text->toInt(&isNumber);
        if (!isNumber || request.decisions.acceptedGone < 0)
            return usage(StarostaCli::tr("“%1” is not a number of people.").arg(*text));
    }
    return request;
}

Attempt<members::ListSource> readSource(members::MembersService &service, const Request &request)
{
    if (request.path != QStringLiteral("-")) {
        auto source = service.read(request.path, request.read);
        if (!source)
            return failed(source);
        return std::move(*source);
    }
    const auto bytes = readStandardInput();
    if (!bytes)
        return failed(bytes);
    auto source = service.readBytes(*bytes, request.path, request.read);
    if (!source)
        return failed(source);
    return std::move(*source);
}

QJsonArray toJson(const QList<ListIssue> &issues)
{
    QJsonArray array;
    for (const ListIssue &issue : issues) {
        array.append(QJsonObject{{QStringLiteral("row"), issue.row == 0 ? QJsonValue() : QJsonValue(issue.row)},
                                 {QStringLiteral("column"), textOrNull(issue.column)},
                                 {QStringLiteral("code"), QString(token(issue.error.code))},
                                 {QStringLiteral("text"), text::errorText(issue.error)}});
    }
    return array;
}

template <class Which>
QJsonArray membersOf(const MembersPlan &plan, Which &&which)
{
    QJsonArray array;
    for (const PlannedMember &planned : plan.members) {
        if (planned.change != AccountChange::gone && which(planned.member))
            array.append(starosta::cli::toJson(planned.member, planned.row));
    }
    return array;
}

auto inState(MemberState state)
{
    return [state](const Member &member) { return member.state == state; };
}

QJsonObject toJson(const MembersPlan &plan, const ReadResult &result)
{
    const members::MemberCounts &counts = plan.counts;
    return {{QStringLiteral("file"), plan.fileName},
            {QStringLiteral("date"), plan.takenOn.toString(Qt::ISODate)},
            {QStringLiteral("rows"), plan.rows},
            {QStringLiteral("has_roles"), plan.hasRoles},
            {QStringLiteral("joined"), QJsonObject{{QStringLiteral("pupils"), counts.pupils},
                                                   {QStringLiteral("staff"), counts.staff},
                                                   {QStringLiteral("guardians"), counts.guardians}}},
            {QStringLiteral("matched"), counts.matched},
            {QStringLiteral("questions"), membersOf(plan, [](const Member &each) { return each.isAsked(); })},
            {QStringLiteral("strangers"), membersOf(plan, inState(MemberState::stranger))},
            {QStringLiteral("wrong_role"), membersOf(plan, inState(MemberState::wrongRole))},
            {QStringLiteral("wrong_class"), membersOf(plan, inState(MemberState::wrongClass))},
            {QStringLiteral("twice"), membersOf(plan, inState(MemberState::twice))},
            {QStringLiteral("left"), membersOf(plan, inState(MemberState::left))},
            {QStringLiteral("not_joined"), counts.notJoined},
            {QStringLiteral("added"), plan.added},
            {QStringLiteral("changed"), plan.changed},
            {QStringLiteral("gone"), plan.gone},
            {QStringLiteral("errors"), toJson(plan.errors)},
            {QStringLiteral("warnings"), toJson(plan.warnings)},
            {QStringLiteral("held"),
             result.isHeld ? QJsonValue(QJsonObject{{QStringLiteral("number"), plan.held}}) : QJsonValue()},
            {QStringLiteral("tasks"), QJsonObject{{QStringLiteral("made"), result.report.tasksMade},
                                                  {QStringLiteral("proven"), result.report.tasksProven}}},
            {QStringLiteral("applied"), result.applied},
            {QStringLiteral("journal"), numberOrNull(result.entry)}};
}

void sayIssues(Output &out, const QString &title, const QList<ListIssue> &issues)
{
    if (issues.isEmpty())
        return;
    out.say(QStringLiteral("%1 (%2)").arg(title, text::numberText(issues.size())));
    for (const ListIssue &issue : issues.first(std::min(kShown, issues.size()))) {
        const QString sentence = text::errorText(issue.error);
        out.say(QStringLiteral("  ") +
                (issue.row == 0 ? sentence
                                : QStringLiteral("%1: %2").arg(StarostaCli::tr("Row %1").arg(issue.row), sentence)));
    }
    if (issues.size() > kShown)
        out.say(QStringLiteral("  ") + StarostaCli::tr("and %1 more").arg(issues.size() - kShown));
}

template <class Which>
void sayMembers(Output &out, const QString &title, const MembersPlan &plan, Which &&which)
{
    QStringList lines;
    for (const PlannedMember &planned : plan.members) {
        if (planned.change == AccountChange::gone || !which(planned.member))
            continue;
        lines.append(QStringLiteral("  %1: %2")
                         .arg(StarostaCli::tr("Row %1").arg(planned.row), text::findingText(planned.member)));
    }
    if (lines.isEmpty())
        return;
    out.say(QStringLiteral("%1 (%2)").arg(title, text::numberText(lines.size())));
    for (const QString &line : lines.first(std::min(kShown, lines.size())))
        out.say(line);
    if (lines.size() > kShown)
        out.say(QStringLiteral("  ") + StarostaCli::tr("and %1 more").arg(lines.size() - kShown));
}

QString conclusion(const MembersPlan &plan, const Request &request, const ReadResult &result)
{
    if (result.applied && result.entry) {
        return StarostaCli::tr(
                   "Read, entry %1 of the journal; “starosta-cli undo” takes it back. “starosta-cli members "
                   "review” shows what has to be decided.")
            .arg(result.entry->value());
    }
    if (!plan.errors.isEmpty() && request.decisions.wrongRows == members::WrongRows::refuse)
        return StarostaCli::tr("Nothing was written. Correct the rows in the file, or leave them out with "
                               "--skip-bad-rows.");
    if (result.isHeld)
        return StarostaCli::tr(
                   "Held, nothing was written: %1 members would be taken for gone. If the list shows only a "
                   "part of them, add --part; otherwise add --allow-removals %1.")
            .arg(plan.held);
    if (plan.added + plan.changed + plan.gone == 0)
        return StarostaCli::tr("Nothing to do: everything in the file is there already.");
    return StarostaCli::tr("This was a dry run. Add --apply to write it.");
}

void say(Output &out, const MembersPlan &plan)
{
    const members::MemberCounts &counts = plan.counts;
    out.say(StarostaCli::tr("%1: %2, as of %3")
                .arg(plan.fileName, text::rowsText(plan.rows), text::dateText(plan.takenOn)));
    const auto count = [&out](const QString &what, int number) {
        out.say(QStringLiteral("  %1: %2").arg(what, text::numberText(number)));
    };
    count(StarostaCli::tr("pupils who have joined"), counts.pupils);
    count(StarostaCli::tr("staff who have joined"), counts.staff);
    count(StarostaCli::tr("parents who have joined"), counts.guardians);
    count(StarostaCli::tr("not joined yet"), counts.notJoined);
    count(StarostaCli::tr("new in the list"), plan.added);
    count(StarostaCli::tr("changed"), plan.changed);
    count(StarostaCli::tr("gone from the platform"), plan.gone);
    sayIssues(out, StarostaCli::tr("Wrong rows"), plan.errors);
    sayMembers(out, StarostaCli::tr("Strangers"), plan, inState(MemberState::stranger));
    sayMembers(out, StarostaCli::tr("Wrong role"), plan, inState(MemberState::wrongRole));
    sayMembers(out, StarostaCli::tr("Wrong class"), plan, inState(MemberState::wrongClass));
    sayMembers(out, StarostaCli::tr("Joined twice"), plan, inState(MemberState::twice));
    sayMembers(out, StarostaCli::tr("Have left the school"), plan, inState(MemberState::left));
    sayMembers(out, StarostaCli::tr("Questions"), plan,
               [](const Member &member) { return member.isAsked() && member.state == MemberState::question; });
    sayIssues(out, StarostaCli::tr("Warnings"), plan.warnings);
}

ExitCode exitCodeOf(const MembersPlan &plan, const Request &request, const ReadResult &result)
{
    if (!plan.errors.isEmpty() && request.decisions.wrongRows == members::WrongRows::refuse)
        return ExitCode::rowsWrong;
    if (result.isHeld)
        return ExitCode::held;
    if (!plan.errors.isEmpty())
        return ExitCode::rowsWrong; // the others were written
    if (result.applied || plan.added + plan.changed + plan.gone == 0)
        return ExitCode::done;
    return ExitCode::dryRun;
}

} // namespace

QJsonObject toJson(const Member &member, int row)
{
    const members::Account &account = member.account;
    const auto day = [](const std::optional<QDate> &date) {
        return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
    };
    const auto rolesOf = [](people::Roles roles) {
        QJsonArray array;
        for (const people::Role role : {people::Role::pupil, people::Role::staff, people::Role::guardian}) {
            if (roles.testFlag(role))
                array.append(QString(token(role)));
        }
        return array;
    };
    QJsonArray candidates;
    for (const members::Candidate &each : member.candidates) {
        candidates.append(QJsonObject{{QStringLiteral("id"), each.person.value()},
                                      {QStringLiteral("name"), each.name},
                                      {QStringLiteral("class"), textOrNull(each.className)},
                                      {QStringLiteral("roles"), rolesOf(each.roles)},
                                      {QStringLiteral("reason"), QString(token(each.reason))}});
    }
    const auto proposed = member.proposed();
    return {{QStringLiteral("number"), account.id.value() > 0 ? QJsonValue(account.id.value()) : QJsonValue()},
            {QStringLiteral("row"), row > 0 ? QJsonValue(row) : QJsonValue()},
            {QStringLiteral("name"), account.shownName},
            {QStringLiteral("role"), account.role ? QJsonValue(QString(token(*account.role))) : QJsonValue()},
            {QStringLiteral("class"), textOrNull(member.accountClass)},
            {QStringLiteral("last_active"), day(account.lastActive)},
            {QStringLiteral("first_seen"), day(account.firstSeen)},
            {QStringLiteral("evidence"), textOrNull(account.evidence)},
            {QStringLiteral("state"), QString(token(member.state))},
            {QStringLiteral("decision"), QString(token(account.decision))},
            {QStringLiteral("person"),
             account.person ? QJsonValue(QJsonObject{{QStringLiteral("id"), account.person->value()},
                                                     {QStringLiteral("name"), member.personName},
                                                     {QStringLiteral("class"), textOrNull(member.personClass)},
                                                     {QStringLiteral("roles"), rolesOf(member.personRoles)}})
                            : QJsonValue()},
            {QStringLiteral("namesakes"), member.namesakes},
            {QStringLiteral("candidates"), candidates},
            {QStringLiteral("proposed"), proposed ? QJsonValue(proposed->value()) : QJsonValue()},
            {QStringLiteral("code"), member.finding ? QJsonValue(QString(token(member.finding->code))) : QJsonValue()},
            {QStringLiteral("text"), textOrNull(text::findingText(member))}};
}

Outcome importMembers(Session &session, Arguments arguments)
{
    const auto request = requestFrom(arguments);
    if (!request)
        return failed(request);
    auto workspace = session.open(request->apply ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    members::MembersService &service = (*workspace)->members();
    const auto source = readSource(service, *request);
    if (!source)
        return failed(source);
    NoProgress progress;
    const auto plan = service.plan(*source, request->options, progress);
    if (!plan) {
        if (plan.error().code == ErrorCode::memberListOlder && !request->options.takenOn)
            session.out().note(StarostaCli::tr("For the list of today: --date %1").arg(plan.error().args.value(2)));
        return failed(plan);
    }
    ReadResult result{.isHeld = plan->held > request->decisions.acceptedGone};
    const bool isBlocked =
        result.isHeld || (!plan->errors.isEmpty() && request->decisions.wrongRows == members::WrongRows::refuse);
    if (request->apply && !isBlocked) {
        const auto done = service.apply(*plan, request->decisions, session.because());
        if (!done)
            return failed(done);
        result.applied = done->entry.has_value();
        result.entry = done->entry;
        result.report = done->value;
    }
    say(session.out(), *plan);
    session.out().say(conclusion(*plan, *request, result));
    session.out().object(toJson(*plan, result));
    return exitCodeOf(*plan, *request, result);
}

} // namespace starosta::cli
