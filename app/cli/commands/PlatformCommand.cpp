// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/journal/Origins.h"
#include "core/platform/PlatformService.h"
#include "ui/text/Format.h"
#include "ui/text/TaskText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using platform::PlatformTask;
using platform::TaskId;

QJsonObject toJson(const text::TaskWords &words, const PlatformTask &task,
                   const QHash<qint64, journal::EntryId> &origins)
{
    const auto origin = origins.constFind(task.id.value());
    return {{QStringLiteral("id"), task.id.value()},
            {QStringLiteral("kind"), QString(token(task.content.kind))},
            {QStringLiteral("text"), words.instruction(task)},
            {QStringLiteral("class"), textOrNull(words.className(task))},
            {QStringLiteral("role"), task.content.role ? QJsonValue(QString(token(*task.content.role))) : QJsonValue()},
            {QStringLiteral("person"), task.content.person ? QJsonValue(task.content.person->value()) : QJsonValue()},
            {QStringLiteral("link"), task.content.link ? QJsonValue(task.content.link->value()) : QJsonValue()},
            {QStringLiteral("shown_name"), textOrNull(task.content.shownName)},
            {QStringLiteral("created_on"), task.createdOn.toString(Qt::ISODate)},
            {QStringLiteral("state"), QString(token(task.state))},
            {QStringLiteral("ended_on"), task.endedOn ? QJsonValue(task.endedOn->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("proof"), task.proof ? QJsonValue(QString(token(*task.proof))) : QJsonValue()},
            {QStringLiteral("evidence"), textOrNull(task.evidence)},
            {QStringLiteral("created_by"), origin == origins.cend() ? QJsonValue() : QJsonValue(origin->value())}};
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    platform::TaskFilter filter{.openOnly = !arguments.has("all")};
    if (const auto kind = arguments.value("kind")) {
        filter.kind = platform::taskKindFromToken(*kind);
        if (!filter.kind) {
            QStringList known;
            for (const platform::TaskKind each : platform::taskKinds())
                known.append(token(each));
            return usage(StarostaCli::tr("“%1” is not a kind of action. These are: %2.")
                             .arg(*kind, known.join(QStringLiteral(", "))));
        }
    }
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto tasks = readFrom(**workspace, [&] { return (*workspace)->platform().list(filter); });
    if (!tasks)
        return failed(tasks);
    const text::TaskWords words(**workspace);
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Since")},
                     {.title = StarostaCli::tr("State")},
                     {.title = StarostaCli::tr("What to do")}});
    // The journal is read for programs alone.
    const auto origins = session.out().isJson()
                             ? journal::originsOf((*workspace)->ledger().store(), QStringLiteral("platform_tasks"))
                             : QHash<qint64, journal::EntryId>();
    QJsonArray array;
    for (const PlatformTask &task : *tasks) {
        table.addRow({QString::number(task.id.value()), text::dateText(task.createdOn), text::label(task.state),
                      words.instruction(task)});
        if (session.out().isJson())
            array.append(toJson(words, task, origins));
    }
    session.out().say(tasks->isEmpty() ? StarostaCli::tr("Nothing is to be done on the platform.")
                                       : table.text().chopped(1));
    session.out().object({{QStringLiteral("tasks"), array}});
    return ExitCode::done;
}

Attempt<QList<TaskId>> numbersIn(const Arguments &arguments)
{
    QList<TaskId> ids;
    for (const QString &word : arguments.words()) {
        bool isNumber = false;
        const TaskId id(word.toLongLong(&isNumber));
        if (!isNumber)
            return usage(StarostaCli::tr("“%1” is not the number of an action; platform list shows them.").arg(word));
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return usage(StarostaCli::tr("Which actions? Give their numbers; platform list shows them."));
    return ids;
}

Outcome change(Session &session, const QString &what, const Arguments &arguments)
{
    const auto ids = numbersIn(arguments);
    if (!ids)
        return failed(ids);
    const bool isDrop = what == QStringLiteral("drop");
    const journal::Because because = session.because();
    if (isDrop && because.reason.isEmpty())
        return usage(StarostaCli::tr("Why is it not needed? Say so with --reason."));
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    platform::PlatformService &service = (*workspace)->platform();
    const auto done = isDrop                             ? service.drop(*ids, because)
                      : what == QStringLiteral("reopen") ? service.reopen(*ids, because)
                                                         : service.finish(*ids, because);
    if (!done)
        return failed(done);
    QJsonArray numbers;
    for (const TaskId id : *ids)
        numbers.append(id.value());
    const QString count = text::numberText(ids->size());
    session.out().say(isDrop                             ? StarostaCli::tr("Not needed: %1.").arg(count)
                      : what == QStringLiteral("reopen") ? StarostaCli::tr("To be done again: %1.").arg(count)
                                                         : StarostaCli::tr("Done on the platform: %1.").arg(count));
    session.out().object({{QStringLiteral("tasks"), numbers},
                          {QStringLiteral("open"), service.openCount()},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("list"))
        return list(session, arguments);
    if (what == QStringLiteral("done") || what == QStringLiteral("reopen") || what == QStringLiteral("drop"))
        return change(session, what, arguments);
    return noSuchForm("platform", what);
}

} // namespace

Command platformCommand()
{
    return {
        .name = "platform",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "lists what has to be done in the platform's cabinet, ticks it"),
        .forms = {QStringLiteral("platform list [--all] [--kind reset_link]"), QStringLiteral("platform done NUMBER…"),
                  QStringLiteral("platform reopen NUMBER…"), QStringLiteral("platform drop NUMBER… --reason TEXT")},
        .options = {{.name = "all", .help = QT_TRANSLATE_NOOP("StarostaCli", "what is over, too")},
                    {.name = "kind",
                     .valueName = "KIND",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "only these: reset_link, invite_anew, …; a word that "
                                                              "there is not names them all")}},
        .run = run};
}

} // namespace starosta::cli
