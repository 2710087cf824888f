// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/StatisticsWho.h"

#include "app/cli/TextTable.h"
#include "core/statistics/StatisticsService.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using statistics::Counted;
using statistics::Figure;
using statistics::Side;

QString toText(const QList<Counted> &counted)
{
    TextTable table({{.title = StarostaCli::tr("Who")}, {.title = StarostaCli::tr("Class")}});
    for (const Counted &each : counted)
        table.addRow({text::nameText(each), each.classes.join(QStringLiteral(", "))});
    return table.text().chopped(1);
}

QJsonArray toJson(const QList<Counted> &counted)
{
    QJsonArray array;
    for (const Counted &each : counted)
        array.append(QJsonObject{{QStringLiteral("table"), each.record.table},
                                 {QStringLiteral("id"), each.record.row},
                                 {QStringLiteral("name"), textOrNull(each.name)},
                                 {QStringLiteral("classes"), QJsonArray::fromStringList(each.classes)},
                                 {QStringLiteral("role"), each.role ? QString(token(*each.role)) : QJsonValue()}});
    return array;
}

} // namespace

Outcome showWho(Session &session, const Arguments &arguments)
{
    const QString word = arguments.value("who").value_or(QString());
    const auto indicator = statistics::indicatorFromToken(word);
    if (!indicator)
        return failed(Error{ErrorCode::indicatorUnknown, {word}});
    for (const char *other : {"o", "format", "compare", "date"}) {
        if (arguments.has(other))
            return usage(StarostaCli::tr("Who stands behind a figure is shown, as of today: leave %1 out.")
                             .arg(qstrlen(other) == 1 ? QStringLiteral("-%1").arg(QLatin1StringView(other))
                                                      : QStringLiteral("--%1").arg(QLatin1StringView(other))));
    }
    const auto side = arguments.has("others") ? Side::others : Side::counted;
    if (side == Side::others && !wholeOf(*indicator))
        return usage(StarostaCli::tr("“%1” is no share of anything: there are no others.").arg(word));
    const auto className = arguments.value("class");
    if (className && reachOf(*indicator) != statistics::Reach::classes)
        return usage(StarostaCli::tr("“%1” is not counted by class: leave --class out.").arg(word));

    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    QString scope = widestScopeOf(*indicator);
    if (className) {
        const auto found = (*workspace)->classes().resolve(*className);
        if (!found)
            return failed(found);
        scope = found->label();
    }
    statistics::StatisticsService &service = (*workspace)->statistics();
    const auto figure = readFrom(**workspace, [&] { return service.report().figure(scope, *indicator); });
    if (!figure)
        return failed(figure);
    const auto counted = readFrom(**workspace, [&] { return service.behind(scope, *indicator, side); });
    if (!counted)
        return failed(counted);
    session.out().say(
        QStringLiteral("%1, %2: %3").arg(text::scopeText(scope), text::label(*indicator), text::figureText(*figure)));
    if (!*counted)
        session.out().say(StarostaCli::tr("Nobody knows."));
    else if ((*counted)->isEmpty())
        session.out().say(StarostaCli::tr("There are none."));
    else
        session.out().say(toText(**counted));
    session.out().object({{QStringLiteral("date"), figure->asOf.toString(Qt::ISODate)},
                          {QStringLiteral("indicator"), word},
                          {QStringLiteral("scope"), scope},
                          {QStringLiteral("value"), numberOrNull(figure->value)},
                          {QStringLiteral("of"), numberOrNull(figure->whole)},
                          {QStringLiteral("others"), side == Side::others},
                          {QStringLiteral("who"), *counted ? QJsonValue(toJson(**counted)) : QJsonValue()}});
    return ExitCode::done;
}

} // namespace starosta::cli
