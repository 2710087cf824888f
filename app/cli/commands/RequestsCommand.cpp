// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/RequestsEntering.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfRequests.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using requests::Request;
using requests::RequestId;
using requests::RequestState;

Attempt<RequestId> requestFrom(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber)
        return usage(StarostaCli::tr("“%1” is not the number of a request. Requests are numbered by “requests list”.")
                         .arg(word));
    return RequestId(number);
}

Attempt<RequestId> onlyRequest(Arguments &arguments)
{
    const auto id = requestFrom(arguments.takeWord());
    if (!id)
        return failed(id);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return id;
}

Outcome decided(Session &session, const starosta::Result<journal::Committed<void>> &done, const QString &sentence)
{
    if (!done)
        return failed(done);
    session.out().say(sentence);
    session.out().object({{QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const QString wanted = arguments.value("state").value_or(QString());
    if (!wanted.isEmpty() && wanted != u"open" && wanted != u"overdue" && !requests::requestStateFromToken(wanted)) {
        return usage(StarostaCli::tr("There is no state “%1”. There are %2.")
                         .arg(wanted, QStringLiteral("open, overdue, waiting, asked, accepted, refused")));
    }
    std::optional<invites::InviteRole> role;
    if (const auto word = arguments.value("role")) {
        const auto found = roleFrom(*word);
        if (!found)
            return failed(found);
        role = *found;
    }
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    QString className;
    if (const auto name = arguments.value("class")) {
        const auto found = (*workspace)->classes().resolve(*name);
        if (!found)
            return failed(found);
        className = found->label();
    }
    const auto found = readFrom(**workspace, [&] { return (*workspace)->requests().list(); });
    if (!found)
        return failed(found);
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("On the platform")},
                     {.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Role")},
                     {.title = StarostaCli::tr("Received on")},
                     {.title = StarostaCli::tr("State")},
                     {.title = StarostaCli::tr("Proposal")}});
    QJsonArray array;
    for (const Request &each : *found) {
        const requests::JoinRequest &stored = each.request;
        const bool isInState = wanted.isEmpty() || (wanted == u"open" && stored.isOpen()) ||
                               (wanted == u"overdue" && each.isOverdue) || wanted == token(stored.state);
        if (!isInState || (role && stored.content.role != role) ||
            (!className.isEmpty() && each.className != className))
            continue;
        const QString state = text::label(stored.state);
        table.addRow({QString::number(stored.id.value()), stored.content.shownName, each.className,
                      stored.content.role ? text::label(*stored.content.role) : QString(),
                      text::dateText(stored.content.receivedOn),
                      each.isOverdue ? QStringLiteral("%1, %2").arg(state, text::daysText(each.days)) : state,
                      each.proposal ? text::shortFinding(*each.proposal) : each.personName});
        array.append(toJson(each));
    }
    session.out().say(table.text().chopped(1));
    session.out().say(StarostaCli::tr("Open requests: %1, waiting for more than %2: %3")
                          .arg(QString::number((*workspace)->requests().openCount()),
                               text::daysText((*workspace)->requests().overdueDays()),
                               QString::number((*workspace)->requests().overdueCount())));
    session.out().object({{QStringLiteral("requests"), array},
                          {QStringLiteral("open"), (*workspace)->requests().openCount()},
                          {QStringLiteral("overdue"), (*workspace)->requests().overdueCount()},
                          {QStringLiteral("overdue_days"), (*workspace)->requests().overdueDays()}});
    return ExitCode::done;
}

Outcome show(Session &session, Arguments arguments)
{
    const auto id = onlyRequest(arguments);
    if (!id)
        return failed(id);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto request = readFrom(**workspace, [&] { return (*workspace)->requests().find(*id); });
    if (!request)
        return failed(request);
    if (!*request)
        return failed(Error{ErrorCode::requestMissing, {QString::number(id->value())}});
    const Request &found = **request;
    const requests::RequestContent &content = found.request.content;
    const auto line = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            session.out().say(QStringLiteral("%1: %2").arg(title, value));
    };
    line(StarostaCli::tr("On the platform"), content.shownName);
    line(StarostaCli::tr("Class"), found.className);
    line(StarostaCli::tr("Role"), content.role ? text::label(*content.role) : QString());
    line(StarostaCli::tr("Received on"), text::dateText(content.receivedOn));
    line(StarostaCli::tr("How it came in"), text::label(found.request.source));
    line(StarostaCli::tr("Evidence"), found.request.evidence);
    line(StarostaCli::tr("State"), text::label(found.request.state));
    line(StarostaCli::tr("Reason"), found.request.reason);
    line(StarostaCli::tr("Note"), content.note);
    line(StarostaCli::tr("Person"), found.personName);
    if (const QString finding = text::findingText(found); !finding.isEmpty())
        session.out().say(finding);
    if (found.proposal) {
        for (const members::Candidate &each : found.proposal->candidates)
            session.out().say(QStringLiteral("  %1  %2 (%3) — %4")
                                  .arg(QString::number(each.person.value()).rightJustified(6), each.name,
                                       text::placeText(each), text::reasonText(each)));
    }
    session.out().object(toJson(found));
    return ExitCode::done;
}

Outcome acceptCertain(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const bool apply = arguments.has("apply");
    auto workspace = session.open(apply ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    requests::RequestsService &service = (*workspace)->requests();
    if (!apply) {
        QJsonArray array;
        const QList<Request> acceptable = service.acceptable(service.list());
        for (const Request &each : acceptable) {
            session.out().say(QStringLiteral("%1  %2: %3")
                                  .arg(QString::number(each.request.id.value()).rightJustified(5),
                                       each.request.content.shownName, text::findingText(*each.proposal)));
            array.append(toJson(each));
        }
        session.out().say(array.isEmpty()
                              ? StarostaCli::tr("No request leaves no doubt.")
                              : StarostaCli::tr("Requests that would be accepted: %1. To accept them, add --apply.")
                                    .arg(array.size()));
        session.out().object({{QStringLiteral("requests"), array}, {QStringLiteral("applied"), false}});
        return array.isEmpty() ? ExitCode::done : ExitCode::dryRun;
    }
    const auto done = service.acceptCertain({}, session.because());
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("Accepted requests: %1").arg(done->value));
    session.out().object({{QStringLiteral("accepted"), done->value},
                          {QStringLiteral("applied"), done->entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome accept(Session &session, Arguments arguments)
{
    if (arguments.has("certain"))
        return acceptCertain(session, arguments);
    const auto id = requestFrom(arguments.takeWord());
    if (!id)
        return failed(id);
    requests::Acceptance acceptance;
    if (const QString word = arguments.takeWord(); !word.isEmpty()) {
        bool isNumber = false;
        acceptance.person = people::PersonId(word.toLongLong(&isNumber));
        if (!isNumber)
            return usage(StarostaCli::tr("“%1” is not the number of a person. “requests show” has them.").arg(word));
    }
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    acceptance.otherClass = arguments.has("other-class");
    if (const auto word = arguments.value("role")) {
        const auto role = roleFrom(*word);
        if (!role)
            return failed(role);
        acceptance.role = *role;
    }
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto done = (*workspace)->requests().accept(*id, acceptance, session.because());
    if (!done && done.error().code == ErrorCode::requestOtherClass)
        session.out().note(StarostaCli::tr("If this class is meant all the same, add --other-class."));
    return decided(session, done,
                   StarostaCli::tr("Request %1 is accepted. What is to be done on the platform is among the platform "
                                   "tasks.")
                       .arg(id->value()));
}

Outcome refuse(Session &session, Arguments arguments)
{
    QList<RequestId> ids;
    while (!arguments.words().isEmpty()) {
        const auto id = requestFrom(arguments.takeWord());
        if (!id)
            return failed(id);
        ids.append(*id);
    }
    if (ids.isEmpty())
        return usage(StarostaCli::tr("Which requests? For example: %1")
                         .arg(QStringLiteral("requests refuse 12 13 --reason \"Не из нашей школы\"")));
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    // The reason of a refusal stands with the request; the journal gets the order alone.
    journal::Because because = session.because();
    const QString reason = std::exchange(because.reason, {});
    return decided(session, (*workspace)->requests().refuse(ids, reason, because),
                   StarostaCli::tr("Refused requests: %1").arg(ids.size()));
}

Outcome ask(Session &session, Arguments arguments)
{
    const auto id = onlyRequest(arguments);
    if (!id)
        return failed(id);
    const auto note = arguments.required("note");
    if (!note)
        return failed(note);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    return decided(session, (*workspace)->requests().ask(*id, *note, session.because()),
                   StarostaCli::tr("Noted what was asked about request %1.").arg(id->value()));
}

Outcome reopen(Session &session, Arguments arguments)
{
    const auto id = onlyRequest(arguments);
    if (!id)
        return failed(id);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    return decided(session, (*workspace)->requests().reopen(*id, session.because()),
                   StarostaCli::tr("Request %1 waits again.").arg(id->value()));
}

Outcome policy(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto days = arguments.value("overdue-days");
    auto workspace = session.open(days ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    requests::RequestsService &service = (*workspace)->requests();
    std::optional<journal::EntryId> entry;
    if (days) {
        const auto done = service.setOverdueDays(days->toInt(), session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    session.out().say(StarostaCli::tr("A request waits too long after %1.").arg(text::daysText(service.overdueDays())));
    session.out().object(
        {{QStringLiteral("overdue_days"), service.overdueDays()}, {QStringLiteral("journal"), numberOrNull(entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"list")
        return list(session, arguments);
    if (what == u"add")
        return addRequest(session, std::move(arguments));
    if (what == u"paste")
        return pasteRequests(session, std::move(arguments));
    if (what == u"import")
        return importRequests(session, std::move(arguments));
    if (what == u"show")
        return show(session, std::move(arguments));
    if (what == u"accept")
        return accept(session, std::move(arguments));
    if (what == u"refuse")
        return refuse(session, std::move(arguments));
    if (what == u"ask")
        return ask(session, std::move(arguments));
    if (what == u"reopen")
        return reopen(session, std::move(arguments));
    if (what == u"policy")
        return policy(session, arguments);
    return noSuchForm("requests", what);
}

} // namespace

Command requestsCommand()
{
    return {
        .name = "requests",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "requests to join: enters, compares with the register, accepts, "
                                                    "refuses"),
        .forms = {QStringLiteral("requests list [--state open|overdue|waiting|asked|accepted|refused] [--class 1А] "
                                 "[--role pupil]"),
                  QStringLiteral("requests add \"Имя Фамилия\" [--class 1А] [--role pupil] [--date 01.09.2026] "
                                 "[--note TEXT]"),
                  QStringLiteral("requests paste FILE|- [--date 01.09.2026] [--apply]   (Имя Фамилия;класс;роль;дата)"),
                  QStringLiteral("requests import FILE|- [--date 01.09.2026] [--map FIELD=COLUMN…] [--sheet NAME…] "
                                 "[--apply]"),
                  QStringLiteral("requests show NUMBER"),
                  QStringLiteral(
                      "requests accept NUMBER [PERSON] [--role pupil] [--other-class] | --certain [--apply]"),
                  QStringLiteral("requests refuse NUMBER… --reason TEXT"),
                  QStringLiteral("requests ask NUMBER --note TEXT"), QStringLiteral("requests reopen NUMBER"),
                  QStringLiteral("requests policy [--overdue-days N]")},
        .options =
            {
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the class that is asked for")},
                {.name = "role",
                 .valueName = "pupil|guardian|teacher",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the role that is asked for")},
                {.name = "date",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the day on which the request came in; today otherwise")},
                {.name = "note",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "what is to be remembered, or who was asked what")},
                {.name = "state",
                 .valueName = "STATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "requests in this state")},
                {.name = "certain",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "accept all that leave no doubt: name, role and class are "
                                                          "those of one person")},
                {.name = "other-class",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "accept into the class that is asked for, though the person "
                                                          "is in another one")},
                {.name = "map",
                 .valueName = "FIELD=COLUMN",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "read the column (its title or number) as this field")},
                {.name = "sheet",
                 .valueName = "NAME",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "of a spreadsheet, read this sheet only")},
                {.name = "overdue-days",
                 .valueName = "N",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "after how many days a request has waited too long")},
            },
        .run = run};
}

} // namespace starosta::cli
