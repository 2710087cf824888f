// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/MovementsBook.h"
#include "core/classes/ClassesService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"
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

using movements::MovementKind;
using movements::MovementOutcome;
using movements::MovementRequest;
using people::PersonId;

struct Verb
{
    QLatin1StringView word;
    MovementKind kind;
};

constexpr std::array kVerbs = {
    Verb{QLatin1StringView("enrol"), MovementKind::enrolment},
    Verb{QLatin1StringView("transfer"), MovementKind::transfer},
    Verb{QLatin1StringView("depart"), MovementKind::departure},
    Verb{QLatin1StringView("return"), MovementKind::comeBack},
    Verb{QLatin1StringView("graduate"), MovementKind::graduation},
    Verb{QLatin1StringView("hire"), MovementKind::hiring},
    Verb{QLatin1StringView("position"), MovementKind::position},
    Verb{QLatin1StringView("leave"), MovementKind::leave},
    Verb{QLatin1StringView("leave-end"), MovementKind::leaveEnd},
    Verb{QLatin1StringView("dismiss"), MovementKind::dismissal},
};

bool takesClass(MovementKind kind)
{
    return kind == MovementKind::enrolment || kind == MovementKind::transfer || kind == MovementKind::comeBack;
}

Attempt<qint64> numberFrom(const QString &word)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber)
        return usage(StarostaCli::tr("“%1” is not a number. People are numbered by “people list --json”, movements by "
                                     "“movements list”.")
                         .arg(word));
    return number;
}

Attempt<> takePeople(MovementRequest &request, const Arguments &arguments, Workspace &workspace)
{
    for (const QString &word : arguments.words()) {
        const auto number = numberFrom(word);
        if (!number)
            return failed(number);
        request.people.append(PersonId(*number));
    }
    if (const auto text = arguments.value("name")) {
        if (!request.people.isEmpty())
            return usage(StarostaCli::tr("Either the number of somebody in the register, or --name for somebody new."));
        const auto name = people::PersonName::parse(*text);
        if (!name)
            return badValue(name.error());
        request.newcomer = people::PersonContent{.name = *name};
        request.isAnother = arguments.has("another");
    }
    const auto className = arguments.value("class");
    if (!className)
        return {};
    const auto found = workspace.classes().resolve(*className);
    if (!found)
        return failed(found);
    if (takesClass(request.kind)) {
        request.to = found->id;
    } else if (request.kind == MovementKind::graduation && request.people.isEmpty()) {
        for (const people::Person &pupil : workspace.people().pupilsOf(found->id))
            request.people.append(pupil.id);
    } else {
        return usage(StarostaCli::tr("The option %1 does not belong here.").arg(QStringLiteral("--class")));
    }
    return {};
}

Attempt<MovementRequest> requestFrom(MovementKind kind, const Session &session, const Arguments &arguments,
                                     Workspace &workspace)
{
    MovementRequest request{.kind = kind,
                            .on = workspace.ledger().today(),
                            .order = session.order(),
                            .orderFollows = arguments.has("order-follows"),
                            .note = arguments.value("note").value_or(QString())};
    const auto day = arguments.day("date");
    if (!day)
        return failed(day);
    if (!request.order && !request.orderFollows)
        return usage(StarostaCli::tr("A movement is made by an order: --order \"№ 12 от 01.09.2026\". Where it is not "
                                     "signed yet, say --order-follows: the movement stays open until it is entered."));
    request.on = day->value_or(request.on);
    if (const auto taken = takePeople(request, arguments, workspace); !taken)
        return failed(taken);
    if (request.people.isEmpty() && !request.newcomer)
        return usage(StarostaCli::tr("Who? Give the numbers of the people; “people list --json” shows them."));
    if (const auto position = arguments.value("position"))
        request.staff =
            people::StaffContent{.position = *position, .subjects = arguments.value("subjects").value_or(QString())};
    return request;
}

template <class T>
QJsonArray numbersOf(const QList<T> &ids)
{
    QJsonArray array;
    for (const T id : ids)
        array.append(id.value());
    return array;
}

QJsonObject toJson(Workspace &workspace, const MovementRequest &request, const MovementOutcome &outcome)
{
    const movements::Consequences &consequences = outcome.consequences;
    QJsonArray who;
    for (const PersonId id : outcome.people) {
        // A newcomer of a dry run has gone again.
        const auto person = workspace.people().find(id);
        who.append(QJsonObject{
            {QStringLiteral("id"), person ? QJsonValue(id.value()) : QJsonValue()},
            {QStringLiteral("name"), request.newcomer ? request.newcomer->name.full() : person->content.name.full()}});
    }
    QJsonArray homerooms;
    for (const classes::ClassId id : consequences.homeroomsEnded)
        homerooms.append(workspace.classes().find(id)->label());
    return {{QStringLiteral("kind"), QString(token(request.kind))},
            {QStringLiteral("date"), request.on.toString(Qt::ISODate)},
            {QStringLiteral("people"), who},
            {QStringLiteral("homerooms_ended"), homerooms},
            {QStringLiteral("links_due"), numbersOf(consequences.linksDue)},
            {QStringLiteral("links_back"), numbersOf(consequences.linksBack)},
            {QStringLiteral("requests_refused"), consequences.requestsRefused},
            {QStringLiteral("verifications_ended"), consequences.verificationsEnded},
            {QStringLiteral("guardians_without_pupils"), numbersOf(consequences.guardiansWithout)},
            {QStringLiteral("platform_tasks"), consequences.tasks.size()},
            {QStringLiteral("platform_tasks_dropped"), consequences.tasksDropped}};
}

/// One person is moved at once, several only with --apply.
Outcome move(Session &session, MovementKind kind, const Arguments &arguments)
{
    auto opened = session.open(Access::write);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    const auto request = requestFrom(kind, session, arguments, workspace);
    if (!request)
        return failed(request);
    const bool applies = arguments.has("apply") || request->people.size() < 2;
    const QList<movements::GradeDoubt> doubts = workspace.movements().doubtsOf(*request);
    std::optional<journal::EntryId> entry;
    MovementOutcome outcome;
    if (applies) {
        auto done = workspace.movements().apply(*request, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
        outcome = std::move(done->value);
    } else {
        auto rehearsed = workspace.movements().rehearse(*request);
        if (!rehearsed)
            return failed(rehearsed);
        outcome = *std::move(rehearsed);
    }
    Output &out = session.out();
    out.say(StarostaCli::tr("%1, %2: %3.")
                .arg(text::label(kind), text::dateText(request->on), text::peopleText(outcome.people.size())));
    for (const PersonId id : std::as_const(outcome.people)) {
        if (const auto person = workspace.people().find(id); person && !applies)
            out.say(QStringLiteral("  %1").arg(person->content.name.full()));
    }
    for (const movements::GradeDoubt &doubt : doubts)
        out.say(text::doubtText(doubt));
    for (const QString &line : text::consequenceLines(workspace, outcome.consequences))
        out.say(line);
    if (!applies)
        out.say(StarostaCli::tr("This was a dry run. Add --apply to write it."));
    QJsonObject object = toJson(workspace, *request, outcome);
    object.insert(QStringLiteral("applied"), applies);
    object.insert(QStringLiteral("journal"), numberOrNull(entry));
    out.object(object);
    return applies ? ExitCode::done : ExitCode::dryRun;
}

/// What is not given stays.
Outcome correct(Session &session, Arguments arguments)
{
    const auto number = numberFrom(arguments.takeWord());
    if (!number)
        return failed(number);
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    movements::MovementsService &service = (*workspace)->movements();
    const movements::MovementId id(*number);
    const auto line = service.find(id);
    if (!line)
        return failed(Error{ErrorCode::movementMissing, {QString::number(*number)}});
    const auto done = service.correct(id,
                                      {.order = session.order() ? session.order() : line->order,
                                       .note = arguments.value("note").value_or(line->movement.content.note)},
                                      session.because());
    if (!done)
        return failed(done);
    session.out().say(done->entry ? StarostaCli::tr("Movement %1 is corrected.").arg(*number)
                                  : StarostaCli::tr("Nothing was to be changed."));
    session.out().object({{QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome enterOrder(Session &session, const Arguments &arguments)
{
    QList<movements::MovementId> ids;
    for (const QString &word : arguments.words()) {
        const auto number = numberFrom(word);
        if (!number)
            return failed(number);
        ids.append(movements::MovementId(*number));
    }
    if (ids.isEmpty() || !session.order())
        return usage(StarostaCli::tr("Which movements, and which order? movements order NUMBER… --order \"№ 12 от "
                                     "01.09.2026\"; “movements list --without-order” shows those that wait."));
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto done = (*workspace)->movements().enterOrder(ids, *session.order(), session.because());
    if (!done)
        return failed(done);
    session.out().say(
        StarostaCli::tr("%1 backs %n movement(s).", nullptr, int(ids.size())).arg(session.order()->label()));
    session.out().object({{QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"list")
        return listMovements(session, arguments);
    if (what == u"book")
        return writeBook(session, arguments);
    if (what == u"correct")
        return correct(session, std::move(arguments));
    if (what == u"order")
        return enterOrder(session, arguments);
    for (const Verb &verb : kVerbs) {
        if (verb.word == what)
            return move(session, verb.kind, arguments);
    }
    return noSuchForm("movements", what);
}

} // namespace

Command movementsCommand()
{
    return {
        .name = "movements",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "records the movement of pupils and staff; several people at once "
                                                    "are a dry run without --apply"),
        .forms = {QStringLiteral("movements list [--from DATE] [--to DATE] [--class 1А] [--kind KIND] [--search TEXT] "
                                 "[--without-order]"),
                  QStringLiteral("movements enrol PERSON…|--name NAME --class 1А --order ORDER|--order-follows [--date "
                                 "DATE] [--note FROM] [--apply]"),
                  QStringLiteral("movements transfer PERSON… --class 1Б --order ORDER|--order-follows [--date DATE] "
                                 "[--note TEXT] [--apply]"),
                  QStringLiteral(
                      "movements depart PERSON… --order ORDER|--order-follows [--date DATE] [--note TO] [--apply]"),
                  QStringLiteral(
                      "movements return PERSON… --class 1А --order ORDER|--order-follows [--date DATE] [--apply]"),
                  QStringLiteral(
                      "movements graduate PERSON…|--class 4А --order ORDER|--order-follows [--date DATE] [--apply]"),
                  QStringLiteral("movements hire PERSON|--name NAME --position TEXT [--subjects TEXT] --order "
                                 "ORDER|--order-follows [--date DATE]"),
                  QStringLiteral(
                      "movements position PERSON --position TEXT --order ORDER|--order-follows [--date DATE]"),
                  QStringLiteral("movements leave|leave-end|dismiss PERSON… --order ORDER|--order-follows [--date "
                                 "DATE] [--note TEXT] [--apply]"),
                  QStringLiteral("movements correct NUMBER [--note TEXT] [--order ORDER]"),
                  QStringLiteral("movements order NUMBER… --order ORDER"),
                  QStringLiteral("movements book [--from DATE] [--to DATE] [--class 1А] -o FILE.pdf|FILE.csv|-")},
        .options =
            {
                {.name = "date",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the day of the movement; today otherwise")},
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the class into which somebody comes, which graduates, or "
                                                          "whose movements are shown")},
                {.name = "name",
                 .valueName = "NAME",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "full name of somebody who is not in the register yet")},
                {.name = "another",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "with --name: not the person whom the register has under the "
                                                          "same name")},
                {.name = "note",
                 .valueName = "TEXT",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "where a pupil goes or comes from; anything else to remember")},
                {.name = "position",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the position, of a hiring or a change of position")},
                {.name = "subjects",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the subjects of a teacher")},
                {.name = "from",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "first day of the period; the school year otherwise")},
                {.name = "to", .valueName = "DATE", .help = QT_TRANSLATE_NOOP("StarostaCli", "last day of the period")},
                {.name = "kind",
                 .valueName = "KIND",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "enrolment, transfer, promotion, departure, return, "
                                                          "graduation, hiring, position, leave, leave_end, "
                                                          "dismissal")},
                {.name = "search",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "words of the name, the note or the order")},
                {.name = "o",
                 .valueName = "FILE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the PDF or CSV to write; - is a CSV on standard output"),
                 .letter = 'o'},
                {.name = "order-follows",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the order is not signed yet: the movement stays an open "
                                                          "item until “movements order” enters it")},
                {.name = "without-order",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "only movements whose order is still to be entered")},
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
            },
        .run = run};
}

} // namespace starosta::cli
