// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PersonArguments.h"
#include "core/base/AtomicFile.h"
#include "core/people/PeopleService.h"
#include "core/rollover/RolloverCsv.h"
#include "core/rollover/RolloverService.h"
#include "ui/print/OrderDraft.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRollover.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using classes::ClassName;
using rollover::PupilFate;
using rollover::RolloverPlan;
using rollover::RolloverRequest;

Attempt<ClassName> classNameFrom(const QString &text)
{
    const auto name = ClassName::parse(text);
    if (!name)
        return badValue(name.error());
    return *name;
}

Attempt<people::PersonId> pupilFrom(const QString &text, Workspace &workspace)
{
    const auto found = personMeant(text, workspace.people().list({.role = people::Role::pupil}));
    if (!found)
        return failed(found);
    if (!*found)
        return failed(Error{ErrorCode::rolloverPupilMissing, {text}});
    return **found;
}

Attempt<> addRules(const Arguments &arguments, Workspace &workspace, RolloverRequest &request)
{
    const auto rule = [&](const QString &from, const std::optional<ClassName> &to) -> Attempt<> {
        const auto found = workspace.classes().resolve(from);
        if (!found)
            return failed(found);
        const bool isTwice = std::any_of(request.rules.begin(), request.rules.end(),
                                         [&](const auto &each) { return each.from == found->id; });
        if (isTwice || found->kind == classes::ClassKind::staffRoom)
            return usage(StarostaCli::tr("Say once what becomes of %1: --map, or --graduate.").arg(found->label()));
        request.rules.append({.from = found->id, .to = to});
        return {};
    };
    for (const QString &text : arguments.values("map")) {
        const auto to = classNameFrom(text.section(u'=', 1));
        if (!to)
            return failed(to);
        if (auto added = rule(text.section(u'=', 0, 0), *to); !added)
            return added;
    }
    for (const QString &text : arguments.values("graduate")) {
        if (auto added = rule(text, std::nullopt); !added)
            return added;
    }
    return {};
}

/// «ID» or «ФИО»; where a class is meant, «ID=5Б».
Attempt<> addExceptions(const Arguments &arguments, Workspace &workspace, RolloverRequest &request)
{
    struct Kind
    {
        const char *option;
        PupilFate fate;
    };
    for (const Kind &kind :
         {Kind{"repeat", PupilFate::repeats}, Kind{"move", PupilFate::moves}, Kind{"leave", PupilFate::leaves}}) {
        for (const QString &text : arguments.values(kind.option)) {
            const auto pupil = pupilFrom(text.section(u'=', 0, 0).trimmed(), workspace);
            if (!pupil)
                return failed(pupil);
            const bool isTwice = std::any_of(request.exceptions.begin(), request.exceptions.end(),
                                             [&](const auto &each) { return each.person == *pupil; });
            if (isTwice)
                return usage(StarostaCli::tr("Say once what becomes of the pupil “%1”.").arg(text));
            rollover::PupilException exception{.person = *pupil, .fate = kind.fate};
            const QString rest = text.section(u'=', 1).trimmed();
            if (kind.fate == PupilFate::leaves) {
                exception.note = rest;
            } else if (!rest.isEmpty()) {
                const auto to = classNameFrom(rest);
                if (!to)
                    return failed(to);
                exception.to = *to;
            }
            request.exceptions.append(exception);
        }
    }
    return {};
}

/// One of two words, or nothing.
Attempt<> checkWord(const Arguments &arguments, const char *name, const QStringList &words)
{
    const auto word = arguments.value(name);
    if (word && !words.contains(*word))
        return usage(
            StarostaCli::tr("“%1” is not known here. There are: %2.").arg(*word, words.join(QStringLiteral(", "))));
    return {};
}

Attempt<RolloverRequest> requestFrom(const Arguments &arguments, Workspace &workspace)
{
    if (auto known = checkWord(arguments, "homerooms", {QStringLiteral("keep"), QStringLiteral("clear")}); !known)
        return failed(known);
    if (auto known = checkWord(arguments, "chats", {QStringLiteral("carry"), QStringLiteral("close")}); !known)
        return failed(known);
    RolloverRequest request{.joinClasses = arguments.has("join"),
                            .keepHomerooms = arguments.value("homerooms") != QStringLiteral("clear"),
                            .carryChats = arguments.value("chats") != QStringLiteral("close")};
    if (const auto text = arguments.value("to")) {
        const auto year = school::SchoolYear::parse(*text);
        if (!year)
            return badValue(year.error());
        request.to = *year;
    }
    const auto on = arguments.day("on");
    if (!on)
        return failed(on);
    request.on = *on;
    if (const auto text = arguments.value("last-grade")) {
        bool isNumber = false;
        request.lastGrade = text->toInt(&isNumber);
        if (!isNumber)
            return badValue({ErrorCode::classGradeOutOfRange, {*text}});
    }
    if (const auto text = arguments.value("new-classes")) {
        const auto names = *text == QStringLiteral("none") ? Result<QList<ClassName>>(QList<ClassName>())
                                                           : classes::namesFromList(*text);
        if (!names)
            return badValue(names.error());
        request.newClasses = *names;
    }
    if (auto added = addRules(arguments, workspace, request); !added)
        return failed(added);
    if (auto added = addExceptions(arguments, workspace, request); !added)
        return failed(added);
    return request;
}

QJsonObject toJson(const RolloverPlan &plan, bool isJson)
{
    QJsonArray classes;
    for (const rollover::ClassStep &step : plan.classes) {
        classes.append(QJsonObject{{QStringLiteral("from"), step.fromName},
                                   {QStringLiteral("to"), step.to ? QJsonValue(step.to->label()) : QJsonValue()},
                                   {QStringLiteral("joins"), step.joins},
                                   {QStringLiteral("pupils"), step.pupils},
                                   {QStringLiteral("homerooms"), QJsonArray::fromStringList(step.homerooms)}});
    }
    QJsonArray pupils;
    for (const rollover::PupilStep &step : plan.pupils) {
        if (!isJson)
            break;
        pupils.append(QJsonObject{{QStringLiteral("id"), step.person.value()},
                                  {QStringLiteral("name"), step.name},
                                  {QStringLiteral("fate"), QString(token(step.fate))},
                                  {QStringLiteral("to"), step.to ? QJsonValue(step.to->label()) : QJsonValue()}});
    }
    QJsonArray fresh;
    for (const ClassName &name : plan.newClasses)
        fresh.append(name.label());
    QJsonArray problems;
    for (const Error &problem : plan.allProblems())
        problems.append(QJsonObject{{QStringLiteral("code"), QString(token(problem.code))},
                                    {QStringLiteral("text"), text::errorText(problem)}});
    return {{QStringLiteral("from"), plan.from.label()},
            {QStringLiteral("to"), plan.to.label()},
            {QStringLiteral("on"), plan.on.toString(Qt::ISODate)},
            {QStringLiteral("last_grade"), plan.lastGrade},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("new_classes"), fresh},
            {QStringLiteral("pupils"), pupils},
            {QStringLiteral("promoted"), plan.count(PupilFate::promoted)},
            {QStringLiteral("graduated"), plan.count(PupilFate::graduates)},
            {QStringLiteral("repeated"), plan.count(PupilFate::repeats)},
            {QStringLiteral("moved"), plan.count(PupilFate::moves)},
            {QStringLiteral("left"), plan.count(PupilFate::leaves)},
            {QStringLiteral("links"), int(plan.links.size())},
            {QStringLiteral("problems"), problems}};
}

void show(Session &session, const RolloverPlan &plan)
{
    session.out().say(
        StarostaCli::tr("%1 → %2, from %3 on").arg(plan.from.label(), plan.to.label(), text::dateText(plan.on)));
    TextTable table({{.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Becomes")},
                     {.title = StarostaCli::tr("Pupils"), .align = Align::right},
                     {.title = StarostaCli::tr("Homeroom teacher")}});
    for (const rollover::ClassStep &step : plan.classes)
        table.addRow({step.fromName, text::targetText(step), text::numberText(step.pupils),
                      step.homerooms.join(QStringLiteral(", "))});
    for (const ClassName &name : plan.newClasses)
        table.addRow({QString(), name.label(), QString(), StarostaCli::tr("begins")});
    session.out().say(table.text().chopped(1));
    session.out().say(text::totalsText(plan));
    if (const QString joining = text::joiningText(plan); !joining.isEmpty())
        session.out().say(joining);
    session.out().say(StarostaCli::tr("Leaving grade: %1").arg(plan.lastGrade));
    session.out().say(StarostaCli::tr("Links to be revoked: %1").arg(plan.links.size()));
    for (const Error &problem : plan.allProblems())
        session.out().note(text::errorText(problem));
}

/// The table of the pupils, and the draft of the order from the same decisions.
Attempt<> writePapers(Session &session, const Arguments &arguments, Workspace &workspace, const RolloverPlan &plan)
{
    if (const auto path = arguments.value("plan")) {
        if (auto written = writeFileAtomically(*path, rollover::planCsv(plan)); !written)
            return failed(written);
    }
    if (const auto path = arguments.value("draft")) {
        print::DraftSource source{.kind = print::DraftKind::yearEnd, .plan = plan};
        if (session.order())
            source.order = print::orderOf(workspace, *session.order());
        const auto paper = print::paperOf(print::draftOf(workspace, source));
        if (auto written = writeFileAtomically(*path, print::fileOf(paper, *path)); !written)
            return failed(written);
        session.out().say(StarostaCli::tr("The draft is written: %1.").arg(*path));
    }
    return {};
}

/// The year can be looked at long before it can be begun; not one that comes after a year that was never begun.
bool isOnlyEarly(const RolloverPlan &plan)
{
    const QList<Error> problems = plan.allProblems();
    return std::all_of(problems.begin(), problems.end(), [](const Error &problem) {
        return problem.code == ErrorCode::rolloverTooEarly && problem.args.size() == 2;
    });
}

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const bool apply = arguments.has("apply");
    if (apply == arguments.has("rehearse"))
        return usage(StarostaCli::tr("Rehearse, or begin the year? Add --rehearse or --apply."));
    auto opened = session.open(apply ? Access::write : Access::read);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    const auto request = requestFrom(arguments, workspace);
    if (!request)
        return failed(request);
    const auto plan = readFrom(workspace, [&] { return workspace.rollover().rehearse(*request); });
    if (!plan)
        return failed(plan);
    if (auto written = writePapers(session, arguments, workspace, *plan); !written)
        return failed(written);
    QJsonObject object = toJson(*plan, session.out().isJson());
    if (!apply) {
        show(session, *plan);
        session.out().say(plan->problems.isEmpty()
                              ? StarostaCli::tr("This was a rehearsal: nothing was written. --apply begins the year.")
                              : StarostaCli::tr("This was a rehearsal: nothing was written. The year cannot be begun "
                                                "so; what stands in the way is said above."));
        object.insert(QStringLiteral("applied"), false);
        object.insert(QStringLiteral("journal"), QJsonValue());
        session.out().object(object);
        return isOnlyEarly(*plan) ? ExitCode::dryRun : ExitCode::failed;
    }
    if (!session.order())
        return usage(StarostaCli::tr("A school year is begun by an order: add --order \"№ 40 от 28.05.2027\"."));
    NoProgress progress;
    const auto done = workspace.rollover().apply(*plan, session.order(), session.because(), progress);
    if (!done)
        return failed(done);
    show(session, *plan);
    session.out().say(StarostaCli::tr("The school year %1 has begun. One undo takes all of it back: starosta-cli undo.")
                          .arg(plan->to.label()));
    object.insert(QStringLiteral("applied"), true);
    object.insert(QStringLiteral("journal"), numberOrNull(done->entry));
    session.out().object(object);
    return ExitCode::done;
}

} // namespace

Command rolloverCommand()
{
    return {
        .name = "rollover",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "begins a new school year, after a rehearsal"),
        .forms = {QStringLiteral("rollover --rehearse [--plan FILE.csv] [--draft FILE.pdf|FILE.odt]"),
                  QStringLiteral("rollover --apply --order \"№ 40 от 28.05.2027\"")},
        .options =
            {
                {.name = "rehearse", .help = QT_TRANSLATE_NOOP("StarostaCli", "show every change, write nothing")},
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "begin the year, as one change")},
                {.name = "to",
                 .valueName = "YEAR",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "the year that begins, such as 2027/2028; by default the next")},
                {.name = "on",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the first day in the new classes")},
                {.name = "last-grade",
                 .valueName = "GRADE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli",
                                           "the grade that graduates, kept for the next year; at first the highest")},
                {.name = "new-classes",
                 .valueName = "CLASSES",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "classes that begin, such as 1А,1Б, or none")},
                {.name = "map",
                 .valueName = "4А=5Б",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "a class that goes elsewhere than by the rule")},
                {.name = "join", .help = QT_TRANSLATE_NOOP("StarostaCli", "two classes may become one")},
                {.name = "graduate",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "a class that graduates")},
                {.name = "repeat",
                 .valueName = "PUPIL[=1А]",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "a pupil who repeats the grade")},
                {.name = "move",
                 .valueName = "PUPIL=5Б",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "a pupil who goes to another class")},
                {.name = "leave",
                 .valueName = "PUPIL[=WHERE]",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "a pupil who leaves the school")},
                {.name = "homerooms",
                 .valueName = "keep|clear",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "homeroom teachers go up with their classes, or not")},
                {.name = "chats",
                 .valueName = "carry|close",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "chats go on, or are closed")},
                {.name = "plan",
                 .valueName = "FILE.csv",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "write every pupil's step into a table")},
                {.name = "draft",
                 .valueName = "FILE.pdf",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "write the draft of the order, from what is decided here; "
                                                          "PDF or ODT")},
            },
        .run = run};
}

} // namespace starosta::cli
