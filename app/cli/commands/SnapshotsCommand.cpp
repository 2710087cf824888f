// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/statistics/StatisticsService.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using statistics::Figure;
using statistics::Indicator;
using statistics::Snapshot;

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    statistics::StatisticsService &service = (*workspace)->statistics();
    const auto found = readFrom(**workspace, [&] { return service.snapshots(); });
    if (!found)
        return failed(found);
    TextTable table({{.title = StarostaCli::tr("Date")},
                     {.title = StarostaCli::tr("Pupils who joined")},
                     {.title = StarostaCli::tr("Taken by")},
                     {.title = StarostaCli::tr("Journal")}});
    QJsonArray array;
    for (const Snapshot &each : *found) {
        const QList<Figure> figures = service.figures(each.id);
        const Figure *joined = findFigure(figures, statistics::kSchoolScope, Indicator::pupilsJoined);
        table.addRow({text::dateText(each.on), joined ? text::figureText(*joined) : QStringLiteral("—"),
                      each.byHand ? each.actor : StarostaCli::tr("the program"), each.witness.left(8)});
        array.append(QJsonObject{{QStringLiteral("date"), each.on.toString(Qt::ISODate)},
                                 {QStringLiteral("at"), each.at.toString(Qt::ISODate)},
                                 {QStringLiteral("by"), each.actor},
                                 {QStringLiteral("by_hand"), each.byHand},
                                 {QStringLiteral("journal"), each.witness}});
    }
    session.out().say(found->isEmpty() ? StarostaCli::tr("No figures were kept yet.") : table.text().chopped(1));
    session.out().object({{QStringLiteral("snapshots"), array}});
    return ExitCode::done;
}

Outcome take(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto taken = (*workspace)->statistics().takeSnapshot();
    if (!taken)
        return failed(taken);
    session.out().say(StarostaCli::tr("The figures of %1 are kept.").arg(text::dateText(taken->date)));
    session.out().object({{QStringLiteral("date"), taken->date.toString(Qt::ISODate)},
                          {QStringLiteral("figures"), taken->figures.size()}});
    return ExitCode::done;
}

Outcome remove(Session &session, Arguments arguments)
{
    const auto day = arguments.day("date");
    if (!day)
        return failed(day);
    if (!*day)
        return usage(StarostaCli::tr("Of which day? For example: %1").arg(u"snapshots remove --date 01.09.2026"));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto removed = (*workspace)->statistics().removeSnapshot(**day);
    if (!removed)
        return failed(removed);
    session.out().say(StarostaCli::tr("The figures of %1 are not kept any more.").arg(text::dateText(**day)));
    session.out().object({{QStringLiteral("date"), (*day)->toString(Qt::ISODate)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"list")
        return list(session, arguments);
    if (what == u"take")
        return take(session, arguments);
    if (what == u"remove")
        return remove(session, std::move(arguments));
    return noSuchForm("snapshots", what);
}

} // namespace

Command snapshotsCommand()
{
    return {.name = "snapshots",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "keeps the figures of a day, so that two days can be compared"),
            .forms = {QStringLiteral("snapshots list"), QStringLiteral("snapshots take"),
                      QStringLiteral("snapshots remove --date DATE")},
            .options = {{.name = "date",
                         .valueName = "DATE",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "the day whose figures are not to be kept")}},
            .run = run};
}

} // namespace starosta::cli
