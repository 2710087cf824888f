// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/commands/Commands.h"
#include "core/base/AtomicFile.h"
#include "core/statistics/Consolidation.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCoreApplication>
#include <QFileInfo>
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
                                   {QStringLiteral("other"), textOrNull(each.other)},
                                   {QStringLiteral("reason"), QString(token(each.reason))},
                                   {QStringLiteral("text"), text::leftOutText(each)}});
    }
    return {{QStringLiteral("date"), found.date.toString(Qt::ISODate)},
            {QStringLiteral("schools"), schools},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("ignored"), QJsonArray::fromStringList(found.ignored)}};
}

QString ignoredText(const QStringList &names)
{
    constexpr qsizetype kNamed = 5;
    QStringList named = names.first(std::min(kNamed, names.size()));
    if (names.size() > kNamed)
        named.append(QStringLiteral("…"));
    return StarostaCli::tr("Not looked at, for they are no .csv files: %1 (%2).")
        .arg(text::numberText(names.size()), named.join(QStringLiteral(", ")));
}

QString moreHelp()
{
    return StarostaCli::tr(
        "What is left out of the sum stands in the table with its reason, and as “left_out” in JSON. "
        "That is no failure: the exit code is 0 as soon as the table is written.");
}

/// A table of text under the name of a workbook would not open.
bool isOfOtherKind(const QString &path)
{
    return QStringList{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"), QStringLiteral("pdf")}
        .contains(QFileInfo(path).suffix().toLower());
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
    if (isOfOtherKind(*path))
        return usage(StarostaCli::tr("The table is written as CSV: -o FILE.csv."));
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
    const auto day = arguments.day("date");
    if (!day)
        return failed(day);
    request.day = day->value_or(session.clock().today());
    if (!toOutput)
        request.output = *path;
    NoProgress progress;
    const auto found = statistics::consolidate(request, progress);
    if (!found)
        return failed(found);
    QStringList reasons;
    for (const LeftOutSchool &each : found->leftOut) {
        reasons.append(text::leftOutText(each));
        session.out().note(QStringLiteral("%1: %2").arg(each.file.isEmpty() ? each.school : each.file, reasons.last()));
    }
    if (!found->ignored.isEmpty())
        session.out().note(ignoredText(found->ignored));
    const QByteArray content = statistics::toCsv(*found, reasons);
    if (toOutput) {
        session.out().bytes(content);
        return ExitCode::done;
    }
    if (auto written = writeFileAtomically(*path, content); !written)
        return failed(written);
    session.out().say(StarostaCli::tr("%1: schools: %2, files not counted: %3, schools without a file: %4; as of %5.")
                          .arg(*path, text::numberText(found->schools.size()), text::numberText(found->filesLeftOut()),
                               text::numberText(found->schoolsMissing()), text::dateText(request.day)));
    session.out().object(toJson(*found));
    return ExitCode::done;
}

} // namespace

Command consolidateCommand()
{
    return {
        .name = "consolidate",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "makes one table of the long CSVs of many schools, and names those "
                                                    "that are missing or cannot be believed"),
        .forms = {QStringLiteral("consolidate DIR -o FILE.csv [--schools LIST.txt] [--date D] [--stale-days 7]")},
        .options = {{.name = "o",
                     .valueName = "FILE",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the CSV to write; - is standard output"),
                     .letter = 'o'},
                    {.name = "schools",
                     .valueName = "FILE",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the schools that have to be there, a name a line")},
                    {.name = "date",
                     .valueName = "DAY",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "the day of the table; today if not given")},
                    {.name = "stale-days",
                     .valueName = "DAYS",
                     .help = QT_TRANSLATE_NOOP("StarostaCli",
                                               "figures older than the day of the table by more are not counted: 7")}},
        .run = run,
        .more = moreHelp};
}

} // namespace starosta::cli
