// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/base/AtomicFile.h"
#include "core/statistics/StatisticsService.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using statistics::ClassFigures;
using statistics::Statistics;

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(std::optional<bool> answer)
{
    return answer ? QJsonValue(*answer) : QJsonValue();
}

QJsonObject figuresOf(const ClassFigures &figures)
{
    return {{QStringLiteral("pupils"), figures.pupils},
            {QStringLiteral("pupils_invited"), figures.pupilsInvited},
            {QStringLiteral("pupils_joined"), orNull(figures.pupilsJoined)},
            {QStringLiteral("guardians"), figures.guardians},
            {QStringLiteral("guardians_joined"), orNull(figures.guardiansJoined)},
            {QStringLiteral("refused"), orNull(figures.refused)},
            {QStringLiteral("active_7d"), orNull(figures.activeWeek)}};
}

QJsonObject toJson(const Statistics &statistics)
{
    QJsonArray classes;
    for (const ClassFigures &figures : statistics.classes) {
        QJsonObject object = figuresOf(figures);
        object.insert(QStringLiteral("class"), figures.label);
        object.insert(QStringLiteral("homeroom"), textOrNull(figures.homeroom.value_or(QString())));
        object.insert(QStringLiteral("pupil_chat"), orNull(figures.pupilChat));
        object.insert(QStringLiteral("guardian_chat"), orNull(figures.guardianChat));
        classes.append(object);
    }
    const statistics::StaffFigures &staff = statistics.staff;
    return {{QStringLiteral("date"), statistics.date.toString(Qt::ISODate)},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("staff"), QJsonObject{{QStringLiteral("staff"), staff.staff},
                                                  {QStringLiteral("invited"), staff.invited},
                                                  {QStringLiteral("joined"), orNull(staff.joined)},
                                                  {QStringLiteral("confirmed"), orNull(staff.confirmed)}}},
            {QStringLiteral("total"), figuresOf(statistics.total)}};
}

QString toText(const Statistics &statistics)
{
    TextTable table({{.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Pupils"), .align = Align::right},
                     {.title = StarostaCli::tr("Invited"), .align = Align::right},
                     {.title = StarostaCli::tr("Joined"), .align = Align::right},
                     {.title = StarostaCli::tr("Guardians"), .align = Align::right},
                     {.title = StarostaCli::tr("Homeroom teacher")}});
    const auto addRow = [&table](const ClassFigures &figures, const QString &label) {
        table.addRow({label, text::numberText(figures.pupils), text::numberText(figures.pupilsInvited),
                      text::numberText(figures.pupilsJoined), text::numberText(figures.guardians),
                      figures.homeroom.value_or(QString())});
    };
    for (const ClassFigures &figures : statistics.classes)
        addRow(figures, figures.label);
    addRow(statistics.total, StarostaCli::tr("Total"));
    return table.text() + StarostaCli::tr("Staff: %1, invited: %2, joined: %3")
                              .arg(text::numberText(statistics.staff.staff), text::numberText(statistics.staff.invited),
                                   text::numberText(statistics.staff.joined));
}

Attempt<> checkDate(const Arguments &arguments, const Statistics &statistics)
{
    const auto day = arguments.day("date");
    if (!day)
        return failed(day);
    if (*day && **day != statistics.date)
        return usage(StarostaCli::tr("Only today's figures can be shown; those of other days are not kept."));
    return {};
}

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const auto path = arguments.value("o");
    const bool toOutput = path == QStringLiteral("-");
    if (path && !toOutput && !path->endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return usage(StarostaCli::tr("Statistics are written as CSV: -o FILE.csv."));
    if (toOutput && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto figures = readFrom(**workspace, [&] { return (*workspace)->statistics().current(); });
    if (!figures)
        return failed(figures);
    if (auto date = checkDate(arguments, *figures); !date)
        return failed(date);
    if (toOutput) {
        session.out().bytes(statistics::toCsv(*figures));
        return ExitCode::done;
    }
    if (path) {
        if (auto written = writeFileAtomically(*path, statistics::toCsv(*figures)); !written)
            return failed(written);
    }
    session.out().say(path ? StarostaCli::tr("%1: %2, as of %3.")
                                 .arg(*path, text::classesText(figures->classes.size()), text::dateText(figures->date))
                           : toText(*figures));
    session.out().object(toJson(*figures));
    return ExitCode::done;
}

} // namespace

Command statisticsCommand()
{
    return {.name = "statistics",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "shows the figures for the head, or writes them as CSV"),
            .forms = {QStringLiteral("statistics [--date TODAY] [-o FILE.csv]")},
            .options =
                {
                    {.name = "date",
                     .valueName = "DATE",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the day of the figures: today")},
                    {.name = "o",
                     .valueName = "FILE",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the CSV to write; - is standard output"),
                     .letter = 'o'},
                },
            .run = run};
}

} // namespace starosta::cli
