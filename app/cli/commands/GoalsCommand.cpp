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

using statistics::Goal;
using statistics::GoalId;
using statistics::GoalState;

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    statistics::StatisticsService &service = (*workspace)->statistics();
    const auto goals = readFrom(**workspace, [&] { return service.goals(); });
    if (!goals)
        return failed(goals);
    const QList<GoalState> states = service.goalStates(service.report());
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Figure")},
                     {.title = StarostaCli::tr("Goal"), .align = Align::right},
                     {.title = StarostaCli::tr("From")},
                     {.title = StarostaCli::tr("Today")},
                     {.title = StarostaCli::tr("State")}});
    QJsonArray array;
    for (const Goal &goal : *goals) {
        const auto state =
            std::find_if(states.begin(), states.end(), [&](const GoalState &each) { return each.goal.id == goal.id; });
        const bool holds = state != states.end();
        table.addRow({QString::number(goal.id.value()), text::label(goal.content.indicator),
                      QStringLiteral("%1 %").arg(goal.content.percent), text::dateText(goal.content.from),
                      holds ? text::figureText(state->figure) : QStringLiteral("—"),
                      holds ? text::goalText(*state) : StarostaCli::tr("does not hold today")});
        array.append(QJsonObject{
            {QStringLiteral("id"), goal.id.value()},
            {QStringLiteral("indicator"), QString(token(goal.content.indicator))},
            {QStringLiteral("percent"), goal.content.percent},
            {QStringLiteral("from"), goal.content.from.toString(Qt::ISODate)},
            {QStringLiteral("holds"), holds},
            {QStringLiteral("missing"), holds && state->missing ? QJsonValue(*state->missing) : QJsonValue()}});
    }
    session.out().say(goals->isEmpty() ? StarostaCli::tr("No goals are set yet.") : table.text().chopped(1));
    session.out().object({{QStringLiteral("goals"), array}});
    return ExitCode::done;
}

Outcome set(Session &session, Arguments arguments)
{
    const QString word = arguments.takeWord();
    const QString number = arguments.takeWord();
    if (word.isEmpty() || number.isEmpty())
        return usage(StarostaCli::tr("Which goal? For example: %1").arg(u"goals set pupils_joined 95"));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto indicator = statistics::indicatorFromToken(word);
    if (!indicator)
        return failed(Error{ErrorCode::indicatorUnknown, {word}});
    bool isNumber = false;
    const int percent = number.toInt(&isNumber);
    if (!isNumber)
        return failed(Error{ErrorCode::goalPercent, {number}});
    const auto from = arguments.day("from");
    if (!from)
        return failed(from);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const QDate day = from->value_or((*workspace)->ledger().today());
    const auto done = (*workspace)
                          ->statistics()
                          .setGoal({.indicator = *indicator, .percent = percent, .from = day}, session.because());
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("Goal: %1, %2 % from %3.")
                          .arg(text::label(*indicator), QString::number(percent), text::dateText(day)));
    session.out().object(
        {{QStringLiteral("id"), done->value.value()}, {QStringLiteral("entry"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome remove(Session &session, Arguments arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.takeWord().toLongLong(&isNumber);
    if (!isNumber)
        return usage(StarostaCli::tr("Which goal? For example: %1").arg(u"goals remove 1"));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto done = (*workspace)->statistics().removeGoal(GoalId(number), session.because());
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("The goal No. %1 is removed.").arg(number));
    session.out().object({{QStringLiteral("entry"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == u"list")
        return list(session, arguments);
    if (what == u"set")
        return set(session, std::move(arguments));
    if (what == u"remove")
        return remove(session, std::move(arguments));
    return noSuchForm("goals", what);
}

} // namespace

Command goalsCommand()
{
    return {.name = "goals",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "shares that the school has to reach, and how many people are "
                                                        "missing"),
            .forms = {QStringLiteral("goals list"), QStringLiteral("goals set INDICATOR PERCENT [--from DATE]"),
                      QStringLiteral("goals remove NUMBER")},
            .options = {{.name = "from",
                         .valueName = "DATE",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "the day from which the goal holds: today")}},
            .run = run};
}

} // namespace starosta::cli
