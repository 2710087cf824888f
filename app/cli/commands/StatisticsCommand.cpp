// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/StatisticsFormats.h"
#include "app/cli/commands/StatisticsWho.h"
#include "core/base/AtomicFile.h"
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

using statistics::Difference;
using statistics::Figure;
using statistics::Indicator;
using statistics::kSchoolScope;
using statistics::kStaffScope;
using statistics::Report;

QJsonObject figuresOf(const Report &report, const QString &scope, statistics::Reach reach)
{
    QJsonObject object;
    for (const Indicator indicator : statistics::allIndicators()) {
        const bool isAnswer = indicator == Indicator::pupilChat || indicator == Indicator::guardianChat;
        if (reachOf(indicator) != reach || (isAnswer && scope == kSchoolScope))
            continue;
        const auto value = report.figure(scope, indicator).value;
        object.insert(token(indicator), isAnswer && value ? QJsonValue(*value == 1) : numberOrNull(value));
    }
    return object;
}

/// Of the staff the words of the contract, which are shorter than the tokens.
QJsonObject staffOf(const Report &report)
{
    const auto value = [&](Indicator indicator) { return numberOrNull(report.figure(kStaffScope, indicator).value); };
    return {{QStringLiteral("staff"), value(Indicator::staff)},
            {QStringLiteral("invited"), value(Indicator::staffInvited)},
            {QStringLiteral("joined"), value(Indicator::staffJoined)},
            {QStringLiteral("confirmed"), value(Indicator::staffConfirmed)},
            {QStringLiteral("active_7d"), value(Indicator::staffActive)}};
}

QJsonArray toJson(const QList<Difference> &differences)
{
    QJsonArray array;
    for (const Difference &each : differences) {
        const auto value = [](const std::optional<Figure> &figure) {
            return figure ? numberOrNull(figure->value) : QJsonValue();
        };
        array.append(QJsonObject{{QStringLiteral("scope"), each.scope},
                                 {QStringLiteral("indicator"), QString(token(each.indicator))},
                                 {QStringLiteral("was"), value(each.was)},
                                 {QStringLiteral("now"), value(each.now)},
                                 {QStringLiteral("jump"), each.jump ? QString(token(*each.jump)) : QJsonValue()}});
    }
    return array;
}

QJsonObject toJson(const Report &report, const QList<statistics::GoalState> &goals)
{
    QJsonArray classes;
    for (const QString &name : report.classes()) {
        QJsonObject object = figuresOf(report, name, statistics::Reach::classes);
        object.insert(QStringLiteral("class"), name);
        object.insert(QStringLiteral("homeroom"), textOrNull(report.homerooms.value(name)));
        classes.append(object);
    }
    QJsonArray states;
    for (const statistics::GoalState &each : goals) {
        states.append(QJsonObject{{QStringLiteral("indicator"), QString(token(each.goal.content.indicator))},
                                  {QStringLiteral("percent"), each.goal.content.percent},
                                  {QStringLiteral("from"), each.goal.content.from.toString(Qt::ISODate)},
                                  {QStringLiteral("missing"), numberOrNull(each.missing)}});
    }
    return {{QStringLiteral("date"), report.date.toString(Qt::ISODate)},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("staff"), staffOf(report)},
            {QStringLiteral("school"), figuresOf(report, kSchoolScope, statistics::Reach::school)},
            {QStringLiteral("total"), figuresOf(report, kSchoolScope, statistics::Reach::classes)},
            {QStringLiteral("open_accounts"), numberOrNull(report.openAccounts)},
            {QStringLiteral("goals"), states}};
}

QString toText(const Report &report, const QList<statistics::GoalState> &goals)
{
    TextTable table({{.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Pupils"), .align = Align::right},
                     {.title = StarostaCli::tr("Invited"), .align = Align::right},
                     {.title = StarostaCli::tr("Joined"), .align = Align::right},
                     {.title = StarostaCli::tr("Guardians"), .align = Align::right},
                     {.title = StarostaCli::tr("Homeroom teacher")}});
    const auto addRow = [&](const QString &scope, const QString &label) {
        const auto number = [&](Indicator indicator) {
            return text::numberText(report.figure(scope, indicator).value);
        };
        table.addRow({label, number(Indicator::pupils), number(Indicator::pupilsInvited),
                      number(Indicator::pupilsJoined), number(Indicator::guardians), report.homerooms.value(scope)});
    };
    for (const QString &name : report.classes())
        addRow(name, name);
    addRow(kSchoolScope, StarostaCli::tr("Total"));
    const auto staff = [&](Indicator indicator) {
        return text::numberText(report.figure(kStaffScope, indicator).value);
    };
    QString text =
        table.text() + StarostaCli::tr("Staff: %1, invited: %2, joined: %3")
                           .arg(staff(Indicator::staff), staff(Indicator::staffInvited), staff(Indicator::staffJoined));
    if (const auto open = report.openAccounts.value_or(0); open > 0)
        text +=
            u'\n' +
            StarostaCli::tr("Accounts that are nobody's yet: %1. They are not counted.").arg(text::numberText(open));
    for (const statistics::GoalState &each : goals) {
        text += u'\n' + StarostaCli::tr("Goal: %1, %2 % from %3: %4")
                            .arg(text::label(each.goal.content.indicator), QString::number(each.goal.content.percent),
                                 text::dateText(each.goal.content.from), text::goalText(each));
    }
    return text;
}

QString toText(const QList<Difference> &differences)
{
    TextTable table({{.title = StarostaCli::tr("Of")},
                     {.title = StarostaCli::tr("Figure")},
                     {.title = StarostaCli::tr("Was"), .align = Align::right},
                     {.title = StarostaCli::tr("Became"), .align = Align::right},
                     {.title = StarostaCli::tr("Look at")}});
    int changed = 0;
    for (const Difference &each : differences) {
        const auto text = [](const std::optional<Figure> &figure) {
            return figure ? text::numberText(figure->value) : QStringLiteral("—");
        };
        if (text(each.was) == text(each.now) && !each.jump)
            continue;
        ++changed;
        table.addRow({text::scopeText(each.scope), text::label(each.indicator), text(each.was), text(each.now),
                      each.jump ? text::label(*each.jump) : QString()});
    }
    return changed > 0 ? table.text().chopped(1) : StarostaCli::tr("The figures are the same.");
}

Outcome compare(Session &session, const Report &before, const Report &report)
{
    const QList<Difference> differences = statistics::compare(before.figures, report.figures);
    session.out().say(StarostaCli::tr("%1 and %2").arg(text::dateText(before.date), text::dateText(report.date)));
    session.out().say(toText(differences));
    session.out().object({{QStringLiteral("date"), report.date.toString(Qt::ISODate)},
                          {QStringLiteral("compared_to"), before.date.toString(Qt::ISODate)},
                          {QStringLiteral("differences"), toJson(differences)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    if (arguments.has("who"))
        return showWho(session, arguments);
    if (arguments.has("not-joined"))
        return listNotJoined(session, arguments);
    if (arguments.has("class") || arguments.has("others") || arguments.has("no-names"))
        return usage(StarostaCli::tr("--class belongs to --who and --not-joined, --others to --who, --no-names to "
                                     "--not-joined."));
    const auto path = arguments.value("o");
    const bool toOutput = path == QStringLiteral("-");
    const auto format = statisticsFormatFrom(arguments, path);
    if (!format)
        return failed(format);
    const auto day = arguments.day("date");
    const auto compared = arguments.day("compare");
    if (!day)
        return failed(day);
    if (!compared)
        return failed(compared);
    if (toOutput && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    if (*compared && (path || arguments.has("format")) && format->kind != StatisticsFormat::Kind::pdf)
        return usage(StarostaCli::tr("A comparison is shown, or written as PDF: leave -o out, or take -o FILE.pdf."));
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    statistics::StatisticsService &service = (*workspace)->statistics();
    const auto found = readFrom(
        **workspace, [&] { return *day ? service.report(**day) : starosta::Result<Report>(service.report()); });
    if (!found)
        return failed(found);
    if (!*found)
        return failed(*found);
    const Report &report = **found;
    std::optional<Report> earlier;
    if (*compared) {
        const auto before = service.report(**compared);
        if (!before)
            return failed(before);
        if (!path)
            return compare(session, *before, report);
        earlier = *before;
    }
    if (*day && **day != report.date)
        session.out().note(
            StarostaCli::tr("The latest figures kept until then are those of %1.").arg(text::dateText(report.date)));
    const QList<statistics::GoalState> goals = service.goalStates(report);
    if (!path && format->kind == StatisticsFormat::Kind::text) {
        const auto sentences = statisticsSentences(**workspace, report);
        if (!sentences)
            return failed(sentences);
        session.out().say(*sentences);
        session.out().object(
            {{QStringLiteral("date"), report.date.toString(Qt::ISODate)}, {QStringLiteral("text"), *sentences}});
        return ExitCode::done;
    }
    if (!path) {
        session.out().say(toText(report, goals));
        session.out().object(toJson(report, goals));
        return ExitCode::done;
    }
    const auto content = statisticsFile(*format, **workspace, report, earlier);
    if (!content)
        return failed(content);
    if (toOutput) {
        session.out().bytes(*content);
        return ExitCode::done;
    }
    if (auto written = writeFileAtomically(*path, *content); !written)
        return failed(written);
    session.out().say(StarostaCli::tr("%1: %2, as of %3.")
                          .arg(*path, text::classesText(report.classes().size()), text::dateText(report.date)));
    session.out().object(toJson(report, goals));
    return ExitCode::done;
}

} // namespace

Command statisticsCommand()
{
    return {
        .name = "statistics",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "shows the figures for the head, compares two days, writes them as "
                                                    "CSV, workbook, PDF or text, lists who has not joined"),
        .forms = {QStringLiteral("statistics [--date DATE] [-o FILE.csv|FILE.xlsx|FILE.pdf|FILE.txt] "
                                 "[--format csv|long|xlsx|pdf|text|form:NAME]"),
                  QStringLiteral("statistics [--date DATE] --compare DATE [-o FILE.pdf]"),
                  QStringLiteral("statistics --not-joined [--class CLASS] [--no-names] [-o FILE.pdf|FILE.csv]"),
                  QStringLiteral("statistics --who INDICATOR [--class CLASS] [--others]")},
        .options =
            {
                {.name = "date",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the day of the figures: today, or one that was kept")},
                {.name = "compare",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "shows what has changed since that day")},
                {.name = "format",
                 .valueName = "FORMAT",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "csv: the table for the head; xlsx: the same as a workbook "
                                                          "with a chart; pdf: a report on paper with charts; text: "
                                                          "three sentences for a message; long: a figure a row, for "
                                                          "programs; form:NAME: a form that was described")},
                {.name = "not-joined",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "pupils and parents who have not joined, by class, for the "
                                                          "homeroom teachers")},
                {.name = "no-names", .help = QT_TRANSLATE_NOOP("StarostaCli", "numbers only")},
                {.name = "who",
                 .valueName = "INDICATOR",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "names those whom the figure counts today")},
                {.name = "others",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "names the rest of the whole: who has not joined")},
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "of this class alone")},
                {.name = "o",
                 .valueName = "FILE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the file to write; - is standard output"),
                 .letter = 'o'},
            },
        .run = run};
}

} // namespace starosta::cli
