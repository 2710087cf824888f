// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinkArguments.h"
#include "app/cli/commands/MembersImport.h"
#include "core/base/AtomicFile.h"
#include "ui/print/SheetPdf.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMembers.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::InviteRole;
using members::Member;
using members::MemberState;
using people::PersonId;

struct Filter
{
    QString className = {};
    std::optional<InviteRole> role = {};
    /// A state's token, `open`, or `not_joined`.
    QString state = {};
};

Attempt<Filter> memberFilterFrom(const Arguments &arguments, Workspace &workspace)
{
    Filter filter;
    if (const auto name = arguments.value("class")) {
        const auto found = workspace.classes().resolve(*name);
        if (!found)
            return failed(found);
        filter.className = found->label();
    }
    const auto role = roleFrom(arguments);
    if (!role)
        return failed(role);
    filter.role = *role;
    filter.state = arguments.value("state").value_or(QString());
    const bool isKnown = filter.state.isEmpty() || filter.state == u"open" || filter.state == u"not_joined" ||
                         members::memberStateFromToken(filter.state);
    if (!isKnown)
        return usage(
            StarostaCli::tr("There is no state “%1”. There are %2.")
                .arg(filter.state, QStringLiteral("joined, question, stranger, wrong_role, wrong_class, twice, "
                                                  "left, open, not_joined")));
    return filter;
}

bool fits(const Member &member, const Filter &filter)
{
    const bool inClass =
        filter.className.isEmpty() || member.accountClass == filter.className ||
        member.personClass.split(QStringLiteral(", ")).contains(filter.className) ||
        std::any_of(member.candidates.begin(), member.candidates.end(), [&](const members::Candidate &each) {
            return each.className.split(QStringLiteral(", ")).contains(filter.className);
        });
    const bool inState = filter.state.isEmpty() || filter.state == token(member.state) ||
                         (filter.state == u"open" && member.account.decision == members::Decision::open);
    return inClass && inState && (!filter.role || member.account.role == filter.role);
}

void say(Output &out, const QList<Member> &members)
{
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("On the platform")},
                     {.title = StarostaCli::tr("Role")},
                     {.title = StarostaCli::tr("State")},
                     {.title = StarostaCli::tr("Last activity")},
                     {.title = StarostaCli::tr("Person")},
                     {.title = StarostaCli::tr("Class")}});
    for (const Member &member : members) {
        table.addRow({QString::number(member.account.id.value()), member.account.shownName,
                      member.account.role ? text::label(*member.account.role) : QString(), text::label(member.state),
                      member.account.lastActive ? text::dateText(member.account.lastActive) : QString(),
                      member.personName, member.personClass.isEmpty() ? member.accountClass : member.personClass});
    }
    out.say(table.text().chopped(1));
}

/// Who has not joined, for reminding and reprinting.
Outcome listNotJoined(Session &session, Workspace &workspace, const Filter &filter)
{
    const auto people = readFrom(workspace, [&] { return workspace.members().notJoined(); });
    if (!people)
        return failed(people);
    const QHash<classes::ClassId, QString> labels = workspace.classes().labels();
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Name")},
                     {.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Roles")},
                     {.title = StarostaCli::tr("Refused on")}});
    const people::GuardianClasses guardians = workspace.people().classesOfGuardians();
    QHash<people::PersonId, members::Refusal> refusals;
    for (const members::Refusal &refusal : workspace.members().refusals())
        refusals.insert(refusal.person, refusal);
    QJsonArray array;
    for (const people::Person &person : *people) {
        const QList<classes::ClassId> classes = people::classesOf(person, guardians);
        const QString className = text::classNames(classes, labels);
        const bool isOfClass = filter.className.isEmpty() ||
                               std::any_of(classes.begin(), classes.end(),
                                           [&](classes::ClassId id) { return labels.value(id) == filter.className; });
        if ((filter.role && !person.roles.testFlag(members::roleOf(*filter.role))) || !isOfClass)
            continue;
        const auto found = refusals.constFind(person.id);
        const members::Refusal *refusal = found == refusals.cend() ? nullptr : &*found;
        table.addRow({QString::number(person.id.value()), person.content.name.full(), className,
                      text::label(person.roles), refusal ? text::dateText(refusal->on) : QString()});
        array.append(QJsonObject{
            {QStringLiteral("id"), person.id.value()},
            {QStringLiteral("name"), person.content.name.full()},
            {QStringLiteral("class"), textOrNull(className)},
            {QStringLiteral("refused_on"), refusal ? QJsonValue(refusal->on.toString(Qt::ISODate)) : QJsonValue()}});
    }
    session.out().say(table.text() + text::peopleText(array.size()));
    session.out().object({{QStringLiteral("not_joined"), array}});
    return ExitCode::done;
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto filter = memberFilterFrom(arguments, **workspace);
    if (!filter)
        return failed(filter);
    if (filter->state == u"not_joined")
        return listNotJoined(session, **workspace, *filter);
    auto found = readFrom(**workspace, [&] { return (*workspace)->members().list(); });
    if (!found)
        return failed(found);
    found->removeIf([&](const Member &member) { return !fits(member, *filter); });
    const auto latest = (*workspace)->members().latestList();
    session.out().say(latest ? StarostaCli::tr("As of %1: %2").arg(text::dateText(latest->takenOn), latest->fileName)
                             : StarostaCli::tr("No list of the platform has been read yet: members import FILE.csv"));
    say(session.out(), *found);
    QJsonArray array;
    for (const Member &member : std::as_const(*found))
        array.append(toJson(member));
    session.out().object(
        {{QStringLiteral("date"), latest ? QJsonValue(latest->takenOn.toString(Qt::ISODate)) : QJsonValue()},
         {QStringLiteral("file"), latest ? QJsonValue(latest->fileName) : QJsonValue()},
         {QStringLiteral("members"), array}});
    return ExitCode::done;
}

/// Questions first, then what is found wrong.
Outcome review(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto found = readFrom(**workspace, [&] { return (*workspace)->members().list(); });
    if (!found)
        return failed(found);
    QJsonArray questions;
    QJsonArray findings;
    for (const bool asked : {true, false}) {
        for (const Member &member : *found) {
            if (member.isAsked() != asked || (!asked && member.state == MemberState::joined))
                continue;
            (asked ? questions : findings).append(toJson(member));
            const QString role = member.account.role ? text::label(*member.account.role) : QStringLiteral("—");
            session.out().say(QStringLiteral("%1  %2, %3: %4")
                                  .arg(QString::number(member.account.id.value()).rightJustified(5),
                                       member.account.shownName, role, text::findingText(member)));
            for (const members::Candidate &each : member.candidates) {
                session.out().say(QStringLiteral("         %1  %2 (%3) — %4")
                                      .arg(QString::number(each.person.value()).rightJustified(6), each.name,
                                           each.className.isEmpty() ? text::label(each.roles)
                                                                    : text::label(each.roles) + u' ' + each.className,
                                           text::label(each.reason)));
            }
        }
    }
    if (questions.isEmpty() && findings.isEmpty()) {
        session.out().say(StarostaCli::tr("Nothing waits for a decision."));
    } else {
        session.out().say(StarostaCli::tr("Questions: %1, other findings: %2.")
                              .arg(QString::number(questions.size()), QString::number(findings.size())));
        if (!questions.isEmpty())
            session.out().say(StarostaCli::tr("A question is decided with: members decide NUMBER PERSON|stranger; all "
                                              "proposals at once: members decide --proposed"));
        if (!findings.isEmpty())
            session.out().say(StarostaCli::tr("What is to be done about the findings: platform list"));
    }
    session.out().object({{QStringLiteral("questions"), questions}, {QStringLiteral("findings"), findings}});
    return ExitCode::done;
}

Attempt<qint64> numberFrom(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber)
        return usage(
            StarostaCli::tr("“%1” is not a number. Members are numbered by “members review”, people by “people "
                            "list --json”.")
                .arg(word));
    return number;
}

Outcome decided(Session &session, const starosta::Result<journal::Committed<void>> &done, const QString &sentence)
{
    if (!done)
        return failed(done);
    session.out().say(sentence);
    session.out().object({{QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome acceptProposals(Session &session, members::MembersService &service)
{
    const auto done = service.acceptProposals(session.because());
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("Accepted proposals: %1").arg(done->value));
    session.out().object(
        {{QStringLiteral("accepted"), done->value}, {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome decide(Session &session, Arguments arguments)
{
    const bool proposals = arguments.has("proposed");
    if (arguments.words().size() != (proposals ? 0 : 2))
        return usage(
            StarostaCli::tr("Which member, and who is it? For example: members decide 12 340, members decide 12 "
                            "stranger"));
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    members::MembersService &service = (*workspace)->members();
    if (proposals)
        return acceptProposals(session, service);
    const auto number = numberFrom(arguments.takeWord());
    if (!number)
        return failed(number);
    const members::AccountId id(*number);
    const QString answer = arguments.takeWord();
    if (answer == u"stranger")
        return decided(session, service.decideStranger(id, session.because()),
                       StarostaCli::tr("Member %1 is a stranger.").arg(*number));
    if (answer == u"undecided")
        return decided(session, service.takeBack(id, session.because()),
                       StarostaCli::tr("Of member %1 nobody has decided any more.").arg(*number));
    const auto person = numberFrom(answer);
    if (!person)
        return failed(person);
    return decided(session, service.decide(id, PersonId(*person), session.because()),
                   StarostaCli::tr("Member %1 is decided.").arg(*number));
}

Attempt<PersonId> personFrom(Arguments &arguments)
{
    const auto number = numberFrom(arguments.takeWord());
    if (!number)
        return failed(number);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    return PersonId(*number);
}

/// What is noted of one person: that they have joined or refuse.
Outcome note(Session &session, const QString &what, Arguments arguments)
{
    const auto person = personFrom(arguments);
    if (!person)
        return failed(person);
    const auto date = arguments.day("date");
    if (!date)
        return failed(date);
    const auto role = roleFrom(arguments);
    if (!role)
        return failed(role);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    members::MembersService &service = (*workspace)->members();
    const QDate on = date->value_or((*workspace)->ledger().today());
    if (what == u"join")
        return decided(session, service.noteJoined({.person = *person, .on = on, .role = *role}, session.because()),
                       StarostaCli::tr("Noted that this person has joined."));
    if (arguments.has("withdraw"))
        return decided(session, service.withdrawRefusal(*person, session.because()),
                       StarostaCli::tr("The refusal is withdrawn."));
    return decided(
        session,
        service.noteRefusal({.person = *person, .on = on, .note = arguments.value("note").value_or(QString())},
                            session.because()),
        StarostaCli::tr("The refusal is noted."));
}

Outcome reinvite(Session &session, Arguments arguments)
{
    const auto person = personFrom(arguments);
    if (!person)
        return failed(person);
    const auto role = roleFrom(arguments);
    if (!role)
        return failed(role);
    Attempt<QString> path = QString();
    if (arguments.has("o"))
        path = paperPath(session, arguments);
    if (!path)
        return failed(path);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const bool toOutput = *path == QStringLiteral("-");
    QByteArray pdf;
    members::MakeSlip slip;
    if (!path->isEmpty())
        slip = [&](const sheets::SheetContent &content) -> Result<> {
            auto painted = print::sheetsPdf(content);
            if (!painted)
                return failureOf(painted);
            pdf = std::move(*painted);
            return toOutput ? Result<>() : writeFileAtomically(*path, pdf);
        };
    const auto done = (*workspace)->members().reinvite({.person = *person, .role = *role}, slip, session.because());
    if (!done)
        return failed(done);
    if (toOutput) {
        session.out().bytes(pdf);
        return ExitCode::done;
    }
    const members::Reinvited &report = done->value;
    Output &out = session.out();
    if (report.batch)
        out.say(StarostaCli::tr("The slip with the right link: %1, batch No. %2.")
                    .arg(*path, QString::number(*report.batch)));
    else
        out.say(StarostaCli::tr("No slip was made; with -o FILE.pdf it is."));
    if (report.act)
        out.say(StarostaCli::tr("Personal links that lead elsewhere are revoked, act No. %1.").arg(*report.act));
    out.say(StarostaCli::tr("What is to be done on the platform is among the platform tasks."));
    out.object({{QStringLiteral("batch"), numberOrNull(report.batch)},
                {QStringLiteral("file"), textOrNull(*path)},
                {QStringLiteral("act"), numberOrNull(report.act)},
                {QStringLiteral("tasks"), report.tasks},
                {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"import")
        return importMembers(session, std::move(arguments));
    if (what == u"list")
        return list(session, arguments);
    if (what == u"review")
        return review(session, arguments);
    if (what == u"decide")
        return decide(session, std::move(arguments));
    if (what == u"reinvite")
        return reinvite(session, std::move(arguments));
    if (what == u"join" || what == u"refuse")
        return note(session, what, std::move(arguments));
    return noSuchForm("members", what);
}

} // namespace

Command membersCommand()
{
    return {
        .name = "members",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "reads the platform's lists of members: who has joined, strangers, "
                                                    "wrong roles; a dry run without --apply"),
        .forms = {QStringLiteral("members import FILE|- [--date 20.11.2026] [--map FIELD=COLUMN…] [--sheet NAME…] "
                                 "[--part] [--allow-removals N] [--skip-bad-rows] [--apply]"),
                  QStringLiteral("members list [--class 1А] [--role pupil] [--state STATE]"),
                  QStringLiteral("members review"), QStringLiteral("members decide NUMBER PERSON|stranger|undecided"),
                  QStringLiteral("members decide --proposed"),
                  QStringLiteral("members join PERSON [--date DATE] [--role pupil]"),
                  QStringLiteral("members refuse PERSON [--date DATE] [--note TEXT] | --withdraw"),
                  QStringLiteral("members reinvite PERSON [--role pupil] [-o FILE.pdf|-]")},
        .options =
            {
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
                {.name = "date",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the day of the list, of the joining, of the refusal; today "
                                                          "otherwise")},
                {.name = "map",
                 .valueName = "FIELD=COLUMN",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "read the column (its title or number) as this field")},
                {.name = "sheet",
                 .valueName = "NAME",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "of a spreadsheet, read this sheet only")},
                {.name = "part",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the list shows only a part of the members: nobody is taken "
                                                          "for gone")},
                {.name = "allow-removals",
                 .valueName = "N",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "go on with a held import that concerns up to N people")},
                {.name = "skip-bad-rows",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "leave wrong rows out and write the others")},
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "members of the class")},
                {.name = "role",
                 .valueName = "pupil|guardian|teacher",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "members in this role")},
                {.name = "state",
                 .valueName = "STATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "joined, question, stranger, wrong_role, wrong_class, twice, "
                                                          "left, open, not_joined")},
                {.name = "o",
                 .valueName = "FILE",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "the PDF of the slip with the right link; - is standard output"),
                 .letter = 'o'},
                {.name = "proposed",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "accept all proposals: the name is the same and nobody else "
                                                          "has it")},
                {.name = "note",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "what is to be remembered of the refusal")},
                {.name = "withdraw", .help = QT_TRANSLATE_NOOP("StarostaCli", "take the refusal back")},
            },
        .run = run};
}

} // namespace starosta::cli
