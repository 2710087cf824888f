// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PersonArguments.h"
#include "core/verification/VerificationService.h"
#include "ui/text/LabelsOfVerification.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using people::PersonId;
using verification::Round;
using verification::Teacher;
using verification::TeacherState;
using verification::VerificationService;

/// One of the four steps.
struct Step
{
    const char *word;
    bool (*fits)(const Teacher &); ///< for --all
};

bool isToRequest(const Teacher &teacher)
{
    // Whoever was refused is asked for by name.
    return teacher.state == TeacherState::notBegun || teacher.isNeededAgain();
}

bool isRequested(const Teacher &teacher)
{
    return teacher.state == TeacherState::requested;
}

bool isSeen(const Teacher &teacher)
{
    return teacher.state == TeacherState::documentsSeen;
}

bool isUnderWay(const Teacher &teacher)
{
    return isRequested(teacher) || isSeen(teacher);
}

constexpr Step kSteps[] = {
    {"request", isToRequest}, {"seen", isRequested}, {"confirm", isSeen}, {"refuse", isUnderWay}};

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Round &round)
{
    return {{QStringLiteral("state"), QString(token(round.state))},
            {QStringLiteral("requested_on"), round.requestedOn.toString(Qt::ISODate)},
            {QStringLiteral("seen_on"), dayOrNull(round.seenOn)},
            {QStringLiteral("seen_by"), textOrNull(round.seenBy)},
            {QStringLiteral("documents"), textOrNull(round.documents)},
            {QStringLiteral("ended_on"), dayOrNull(round.endedOn)},
            {QStringLiteral("valid_until"), dayOrNull(round.validUntil)},
            {QStringLiteral("position"), textOrNull(round.position)},
            {QStringLiteral("reason"), textOrNull(round.reason)}};
}

QJsonObject toJson(const Teacher &teacher, const QList<Round> &rounds)
{
    QJsonArray history;
    for (const Round &each : rounds)
        history.append(toJson(each));
    return {{QStringLiteral("id"), teacher.person.value()},
            {QStringLiteral("name"), teacher.name.full()},
            {QStringLiteral("position"), textOrNull(teacher.position)},
            {QStringLiteral("state"), QString(token(teacher.state))},
            {QStringLiteral("text"), textOrNull(text::findingText(teacher))},
            {QStringLiteral("rounds"), history}};
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto word = arguments.value("state");
    const auto state = word ? verification::teacherStateFromToken(*word) : std::nullopt;
    if (word && !state) {
        QStringList states;
        for (const TeacherState each : verification::teacherStates())
            states.append(token(each));
        return usage(
            StarostaCli::tr("There is no state “%1”. There are %2.").arg(*word, states.join(QStringLiteral(", "))));
    }
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    VerificationService &service = (*workspace)->verification();
    const auto found = readFrom(**workspace, [&] { return service.list(); });
    if (!found)
        return failed(found);
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Name")},
                     {.title = StarostaCli::tr("Position")},
                     {.title = StarostaCli::tr("State")},
                     {.title = StarostaCli::tr("Latest round")}});
    QJsonArray array;
    int confirmed = 0;
    for (const Teacher &each : *found) {
        confirmed += each.state == TeacherState::confirmed;
        if (state && each.state != *state)
            continue;
        table.addRow({QString::number(each.person.value()), each.name.full(), each.position, text::label(each.state),
                      each.latest ? text::roundText(*each.latest) : QString()});
        array.append(toJson(each, service.rounds(each.person)));
    }
    session.out().say(table.text().chopped(1));
    session.out().say(
        StarostaCli::tr("Confirmed: %1 of %2").arg(QString::number(confirmed), QString::number(found->size())));
    session.out().object({{QStringLiteral("teachers"), array},
                          {QStringLiteral("staff"), found->size()},
                          {QStringLiteral("confirmed"), service.known() ? QJsonValue(confirmed) : QJsonValue()}});
    return ExitCode::done;
}

Attempt<QList<PersonId>> peopleFrom(Arguments &arguments, Workspace &workspace, const QList<Teacher> &all,
                                    const Step &step)
{
    QList<PersonId> people;
    if (arguments.has("all")) {
        if (auto none = arguments.noMoreWords(); !none)
            return failed(none);
        for (const Teacher &each : all) {
            if (step.fits(each))
                people.append(each.person);
        }
        return people;
    }
    if (arguments.words().isEmpty())
        return usage(StarostaCli::tr("Whom? For example: %1")
                         .arg(QStringLiteral("verification %1 \"Фамилия Имя Отчество\" | --all")
                                  .arg(QLatin1StringView(step.word))));
    const QList<people::Person> staff = workspace.people().list({.role = people::Role::staff});
    while (!arguments.words().isEmpty()) {
        const QString word = arguments.takeWord();
        const auto person = personMeant(word, staff);
        if (!person)
            return failed(person);
        if (!*person)
            return failed(Error{ErrorCode::verificationNotStaff, {word}});
        people.append(**person);
    }
    return people;
}

Outcome take(Session &session, const Step &step, Arguments arguments)
{
    const auto until = arguments.day("until");
    if (!until)
        return failed(until);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    VerificationService &service = (*workspace)->verification();
    const QList<Teacher> all = service.list();
    const auto people = peopleFrom(arguments, **workspace, all, step);
    if (!people)
        return failed(people);
    const bool isRehearsal = arguments.has("all") && !arguments.has("apply") && !people->isEmpty();
    QJsonArray names;
    for (const Teacher &each : all) {
        if (!people->contains(each.person))
            continue;
        names.append(each.name.full());
        session.out().say(QStringLiteral("%1, %2").arg(each.name.full(), text::label(each.state)));
    }
    std::optional<journal::EntryId> entry;
    if (!isRehearsal) {
        const QLatin1StringView word(step.word);
        journal::Because because = session.because();
        starosta::Result<journal::Committed<void>> done;
        if (word == QLatin1StringView("request")) {
            done = service.request(*people, because);
        } else if (word == QLatin1StringView("seen")) {
            done = service.seeDocuments(*people, arguments.value("documents").value_or(QString()), because);
        } else if (word == QLatin1StringView("confirm")) {
            done = service.confirm(*people, {.validUntil = *until}, because);
        } else {
            // The reason of a refusal stands with the round.
            const QString reason = std::exchange(because.reason, {});
            done = service.refuse(*people, reason, because);
        }
        if (!done)
            return failed(done);
        entry = done->entry;
    }
    session.out().say(isRehearsal ? StarostaCli::tr("People concerned: %1. To write it, add --apply.").arg(names.size())
                      : entry     ? StarostaCli::tr("People concerned: %1, entry %2 of the journal.")
                                    .arg(QString::number(names.size()), QString::number(entry->value()))
                              : StarostaCli::tr("Nobody is concerned."));
    session.out().object({{QStringLiteral("people"), names},
                          {QStringLiteral("applied"), entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return isRehearsal ? ExitCode::dryRun : ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"list")
        return list(session, arguments);
    for (const Step &step : kSteps) {
        if (what == QLatin1StringView(step.word))
            return take(session, step, std::move(arguments));
    }
    return noSuchForm("verification", what);
}

} // namespace

Command verificationCommand()
{
    return {
        .name = "verification",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "confirms the status of teachers: requested, documents seen, "
                                                    "confirmed or refused; --all is a dry run without --apply"),
        .forms = {QStringLiteral("verification list [--state STATE]"),
                  QStringLiteral("verification request NAME|NUMBER… | --all [--apply]"),
                  QStringLiteral("verification seen NAME|NUMBER… | --all [--apply]   --documents TEXT"),
                  QStringLiteral("verification confirm NAME|NUMBER… | --all [--apply]   [--until 31.08.2027]"),
                  QStringLiteral("verification refuse NAME|NUMBER… | --all [--apply]   --reason TEXT")},
        .options =
            {
                {.name = "all", .help = QT_TRANSLATE_NOOP("StarostaCli", "everybody for whom this step comes next")},
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
                {.name = "documents",
                 .valueName = "TEXT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "which documents were seen")},
                {.name = "until",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the last day on which the confirmation is valid")},
                {.name = "state",
                 .valueName = "STATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "not_begun, requested, documents_seen, confirmed, refused, "
                                                          "expired, position_changed, dismissed_since")},
            },
        .run = run};
}

} // namespace starosta::cli
