// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/MailPasswordInput.h"
#include "core/classes/ClassesService.h"
#include "core/mail/MailService.h"
#include "core/people/PeopleService.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMail.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using mail::MailingId;
using mail::MessageState;
using mail::RecipientState;

QJsonValue jsonOf(const std::optional<Error> &error)
{
    return error ? QJsonValue(QJsonObject{{QStringLiteral("code"), QString(token(error->code))},
                                          {QStringLiteral("text"), text::errorText(*error)}})
                 : QJsonValue();
}

void insertCounts(QJsonObject &object, const mail::MailCounts &counts)
{
    object.insert(QStringLiteral("sent"), counts.sent);
    object.insert(QStringLiteral("failed"), counts.failed);
    object.insert(QStringLiteral("uncertain"), counts.uncertain);
    object.insert(QStringLiteral("waiting"), counts.waiting);
}

void sayHowToGoOn(Session &session, MailingId id, const mail::MailCounts &counts)
{
    if (counts.waiting > 0)
        session.out().say(StarostaCli::tr("To send the rest: links send --resume %1").arg(id.value()));
    if (counts.uncertain > 0)
        session.out().say(
            StarostaCli::tr("To send what may have arrived again: links send --retry-uncertain %1").arg(id.value()));
}

Attempt<mail::MailSelection> selectionFrom(const Arguments &arguments, Workspace &workspace)
{
    const auto roleText = arguments.required("role");
    if (!roleText)
        return failed(roleText);
    const auto role = roleFrom(*roleText);
    if (!role)
        return failed(role);
    mail::MailSelection selection{.role = *role, .again = arguments.has("again")};
    if (!arguments.has("class") && !arguments.has("person") && !arguments.has("all"))
        return usage(StarostaCli::tr("To whom? Give --class, --person or --all."));
    const auto classes = classesNamed(workspace, arguments.values("class"));
    if (!classes)
        return failed(classes);
    for (const classes::SchoolClass &each : *classes)
        selection.classes.append(each.id);
    for (const QString &text : arguments.values("person")) {
        bool isNumber = false;
        const people::PersonId id(text.toLongLong(&isNumber));
        if (!isNumber || !workspace.people().find(id))
            return failed(Error{ErrorCode::personMissing});
        selection.people.append(id);
    }
    return selection;
}

QJsonObject presentPlan(Session &session, const mail::MailPlan &plan)
{
    QJsonArray recipients;
    for (const mail::Recipient &each : plan.recipients) {
        const QString address = each.address.isEmpty() ? QStringLiteral("—") : each.address;
        session.out().say(QStringLiteral("  %1  %2  %3  %4")
                              .arg(each.schoolClass.label(), each.name, address, text::stateText(each)));
        recipients.append(
            QJsonObject{{QStringLiteral("person"), each.person.value()},
                        {QStringLiteral("name"), each.name},
                        {QStringLiteral("class"), each.schoolClass.label()},
                        {QStringLiteral("address"), textOrNull(each.address)},
                        {QStringLiteral("state"), QString(token(each.state))},
                        {QStringLiteral("mailing"), each.mailing ? QJsonValue(each.mailing->value()) : QJsonValue()},
                        {QStringLiteral("error"), jsonOf(each.error)}});
    }
    QJsonObject object{{QStringLiteral("role"), QString(token(plan.role))}, {QStringLiteral("recipients"), recipients}};
    for (const RecipientState state : mail::recipientStates()) {
        const qsizetype count = plan.count(state);
        object.insert(token(state), count);
        if (count > 0)
            session.out().say(QStringLiteral("%1: %2").arg(text::label(state), QString::number(count)));
    }
    return object;
}

/// The runs whose letters to these people wait or may have arrived, and how each is gone on with.
QJsonArray presentUnfinished(Session &session, Workspace &workspace, const mail::MailPlan &plan)
{
    QJsonArray array;
    for (const MailingId id : plan.unfinished()) {
        const mail::MailCounts counts = workspace.mail().find(id)->counts;
        session.out().say(StarostaCli::tr("Mailing No. %1 is not finished: %2")
                              .arg(QString::number(id.value()), text::mailCountsText(counts)));
        sayHowToGoOn(session, id, counts);
        QJsonObject object{{QStringLiteral("mailing"), id.value()}};
        insertCounts(object, counts);
        array.append(object);
    }
    return array;
}

/// What did not arrive, by name; what did needs no line.
QJsonArray presentProblems(Session &session, Workspace &workspace, MailingId id)
{
    QJsonArray array;
    for (const mail::Message &message : workspace.mail().messages(id)) {
        if (message.state == MessageState::sent)
            continue;
        const auto person = workspace.people().find(message.person);
        const QString name = person ? person->content.name.full() : message.address;
        session.out().say(QStringLiteral("  %1  %2  %3")
                              .arg(name, message.address,
                                   message.error ? text::errorText(*message.error) : text::label(message.state)));
        array.append(QJsonObject{{QStringLiteral("person"), message.person.value()},
                                 {QStringLiteral("name"), name},
                                 {QStringLiteral("address"), message.address},
                                 {QStringLiteral("state"), QString(token(message.state))},
                                 {QStringLiteral("error"), jsonOf(message.error)}});
    }
    return array;
}

/// Before anything is queued or put back: without both of them it would only wait.
Attempt<mail::MailPassword> readyToSend(Session &session, Workspace &workspace)
{
    if (const auto can = workspace.mail().canSend(); !can)
        return failed(can);
    return mailPassword(session, workspace.mail().settings());
}

struct RunOrder
{
    MailingId id;
    mail::MailPassword password;
    QJsonObject object = {}; ///< what is told already
};

Outcome runMailing(Session &session, Workspace &workspace, RunOrder order)
{
    const MailingId id = order.id;
    QJsonObject &object = order.object;
    NoProgress progress;
    const auto report = workspace.mail().run(id, order.password, progress);
    if (!report)
        return failed(report);
    session.out().say(
        StarostaCli::tr("Mailing No. %1: %2").arg(QString::number(id.value()), text::mailCountsText(report->counts)));
    object.insert(QStringLiteral("messages"), presentProblems(session, workspace, id));
    if (report->stopped)
        session.out().say(text::errorText(*report->stopped));
    sayHowToGoOn(session, id, report->counts);
    object.insert(QStringLiteral("mailing"), id.value());
    insertCounts(object, report->counts);
    object.insert(QStringLiteral("stopped"), jsonOf(report->stopped));
    session.out().object(object);
    const bool all = !report->stopped && report->counts.failed == 0 && report->counts.uncertain == 0;
    return all ? ExitCode::done : ExitCode::failed;
}

Outcome again(Session &session, Workspace &workspace, const Arguments &arguments)
{
    for (const auto &[option, state] : {std::pair("resume", std::optional<MessageState>()),
                                        std::pair("retry-failed", std::optional(MessageState::failed)),
                                        std::pair("retry-uncertain", std::optional(MessageState::uncertain))}) {
        const auto text = arguments.value(option);
        if (!text)
            continue;
        bool isNumber = false;
        const MailingId id(text->toLongLong(&isNumber));
        if (!isNumber || !workspace.mail().find(id))
            return failed(Error{ErrorCode::mailRunMissing, {*text}});
        const auto password = readyToSend(session, workspace);
        if (!password)
            return failed(password);
        if (state) {
            if (const auto retried = workspace.mail().retry(id, *state); !retried)
                return failed(retried);
        }
        return runMailing(session, workspace, {.id = id, .password = *password});
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome sendLinks(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const bool isAgain = arguments.has("resume") || arguments.has("retry-failed") || arguments.has("retry-uncertain");
    auto opened = session.open(arguments.has("apply") || isAgain ? Access::write : Access::read);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    if (isAgain)
        return again(session, workspace, arguments);
    const auto selection = selectionFrom(arguments, workspace);
    if (!selection)
        return failed(selection);
    const mail::MailPlan plan = workspace.mail().plan(*selection);
    QJsonObject object = presentPlan(session, plan);
    const bool any = plan.count(RecipientState::ready) > 0;
    const QJsonArray unfinished = presentUnfinished(session, workspace, plan);
    object.insert(QStringLiteral("unfinished"), unfinished);
    if (!arguments.has("apply") || !any) {
        session.out().say(any ? StarostaCli::tr("This was a dry run. Add --apply to send the letters.")
                          : unfinished.isEmpty()
                              ? text::errorText(Error{ErrorCode::mailNobody})
                              : StarostaCli::tr("There is nobody else to write to: finish the mailing named above."));
        object.insert(QStringLiteral("applied"), false);
        object.insert(QStringLiteral("mailing"), QJsonValue());
        object.insert(QStringLiteral("journal"), QJsonValue());
        session.out().object(object);
        if (!any && unfinished.isEmpty())
            return ExitCode::done;
        return arguments.has("apply") ? ExitCode::failed : ExitCode::dryRun;
    }
    const auto password = readyToSend(session, workspace);
    if (!password)
        return failed(password);
    const auto queued = workspace.mail().queue(plan, session.because());
    if (!queued)
        return failed(queued);
    object.insert(QStringLiteral("applied"), true);
    object.insert(QStringLiteral("journal"), numberOrNull(queued->entry));
    return runMailing(session, workspace, {.id = queued->value, .password = *password, .object = object});
}

Outcome mailings(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto runs = readFrom(**workspace, [&] { return (*workspace)->mail().mailings(); });
    if (!runs)
        return failed(runs);
    QJsonArray array;
    for (const mail::Mailing &each : *runs) {
        session.out().say(QStringLiteral("%1  %2  %3  %4")
                              .arg(QString::number(each.id.value()), text::dateText(each.madeOn),
                                   text::label(each.role), text::mailCountsText(each.counts)));
        QJsonObject object{{QStringLiteral("number"), each.id.value()},
                           {QStringLiteral("made_on"), each.madeOn.toString(Qt::ISODate)},
                           {QStringLiteral("role"), QString(token(each.role))},
                           {QStringLiteral("classes"), each.classes},
                           {QStringLiteral("letters"), each.letters},
                           {QStringLiteral("unsent"), each.unsent}};
        insertCounts(object, each.counts);
        array.append(object);
    }
    session.out().object({{QStringLiteral("mailings"), array}});
    return ExitCode::done;
}

Outcome linkText(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto name = arguments.required("class");
    if (!name)
        return failed(name);
    const auto roleText = arguments.required("role");
    if (!roleText)
        return failed(roleText);
    const auto role = roleFrom(*roleText);
    if (!role)
        return failed(role);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto schoolClass = (*workspace)->classes().resolve(*name);
    if (!schoolClass)
        return failed(schoolClass);
    const auto text = (*workspace)->mail().chatText(schoolClass->id, *role);
    if (!text)
        return failed(text);
    session.out().say(*text);
    session.out().object({{QStringLiteral("class"), schoolClass->label()},
                          {QStringLiteral("role"), QString(token(*role))},
                          {QStringLiteral("text"), *text}});
    return ExitCode::done;
}

} // namespace starosta::cli
