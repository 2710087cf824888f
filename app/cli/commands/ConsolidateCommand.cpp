// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/commands/Commands.h"
#include "core/base/AtomicFile.h"
#include "core/statistics/Consolidation.h"
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

using statistics::Consolidation;
using statistics::LeftOutSchool;
using statistics::SchoolRow;

Attempt<QStringList> namesIn(const QString &path)
{
    const auto text = readText(path);
    if (!text)
        return failed(text);
    QStringList names;
    for (const QString &line : text->split(u'\n')) {
        if (const QString name = line.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QJsonObject toJson(const Consolidation &found)
{
    QJsonArray schools;
    for (const SchoolRow &row : found.schools) {
        QJsonObject object{{QStringLiteral("school"), row.school},
                           {QStringLiteral("date"), row.date.toString(Qt::ISODate)},
                           {QStringLiteral("place"), row.place ? QJsonValue(*row.place) : QJsonValue()}};
        for (const statistics::Indicator indicator : statistics::allIndicators()) {
            const auto value = row.counts.value(indicator);
            object.insert(token(indicator), value ? QJsonValue(*value) : QJsonValue());
        }
        schools.append(object);
    }
    QJsonArray leftOut;
    for (const LeftOutSchool &each : found.leftOut) {
        leftOut.append(QJsonObject{{QStringLiteral("school"), textOrNull(each.school)},
                                   {QStringLiteral("file"), textOrNull(each.file)},
                                   {QStringLiteral("reason"), QString(token(each.reason))},
                                   {QStringLiteral("text"), text::leftOutText(each)}});
    }
    return {{QStringLiteral("date"), found.date.toString(Qt::ISODate)},
            {QStringLiteral("schools"), schools},
            {QStringLiteral("left_out"), leftOut}};
}

Outcome run(Session &session, Arguments arguments)
{
    statistics::ConsolidationRequest request{.folder = arguments.takeWord()};
    const auto path = arguments.value("o");
    if (request.folder.isEmpty() || !path)
        return usage(
            StarostaCli::tr("Which folder, and where to? For example: %1").arg(u"consolidate DIR -o svod.csv"));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const bool toOutput = *path == QStringLiteral("-");
    if (toOutput && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    if (const auto list = arguments.value("schools")) {
        const auto names = namesIn(*list);
        if (!names)
            return failed(names);
        request.expected = *names;
    }
    if (const auto days = arguments.value("stale-days")) {
        bool isNumber = false;
        request.staleDays = days->toInt(&isNumber);
        if (!isNumber || request.staleDays < 0)
            return usage(StarostaCli::tr("--stale-days takes a number of days, not “%1”.").arg(*days));
    }
    request.skipped = *path;
    request.today = session.clock().today();
    NoProgress progress;
    const auto found = statistics::consolidate(request, progress);
    if (!found)
        return failed(found);
    QStringList reasons;
    for (const LeftOutSchool &each : found->leftOut) {
        reasons.append(text::leftOutText(each));
        session.out().note(QStringLiteral("%1: %2").arg(each.file.isEmpty() ? each.school : each.file, reasons.last()));
    }
    const QByteArray content = statistics::toCsv(*found, reasons);
    if (toOutput) {
        session.out().bytes(content);
        return ExitCode::done;
    }
    if (auto written = writeFileAtomically(*path, content); !written)
        return failed(written);
    session.out().say(StarostaCli::tr("%1: schools: %2, not counted: %3, as of %4.")
                          .arg(*path, text::numberText(found->schools.size()), text::numberText(found->leftOut.size()),
                               text::dateText(found->date)));
    session.out().object(toJson(*found));
    return ExitCode::done;
}

} // namespace

Command consolidateCommand()
{
    return {.name = "consolidate",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "makes one table of the long CSVs of many schools, and names those "
                                                 "that are missing or cannot be believed"),
            .forms = {QStringLiteral("consolidate DIR -o FILE.csv [--schools LIST.txt] [--stale-days 7]")},
            .options = {{.name = "o",
                         .valueName = "FILE",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "the CSV to write; - is standard output"),
                         .letter = 'o'},
                        {.name = "schools",
                         .valueName = "FILE",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "the schools that have to be there, a name a line")},
                        {.name = "stale-days",
                         .valueName = "DAYS",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "older figures than that are not counted: 7")}},
            .run = run};
}

} // namespace starosta::cli
