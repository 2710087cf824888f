// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/StatisticsWho.h"
#include "core/base/AtomicFile.h"
#include "core/statistics/LongCsv.h"
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

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject figuresOf(const Report &report, const QString &scope, statistics::Reach reach)
{
    QJsonObject object;
    for (const Indicator indicator : statistics::allIndicators()) {
        const bool isAnswer = indicator == Indicator::pupilChat || indicator == Indicator::guardianChat;
        if (reachOf(indicator) != reach || (isAnswer && scope == kSchoolScope))
            continue;
        const auto value = report.figure(scope, indicator).value;
        object.insert(token(indicator), isAnswer && value ? QJsonValue(*value == 1) : orNull(value));
    }
    return object;
}

/// Of the staff the words of the contract, which are shorter than the tokens.
QJsonObject staffOf(const Report &report)
{
    const auto value = [&](Indicator indicator) { return orNull(report.figure(kStaffScope, indicator).value); };
    return {{QStringLiteral("staff"), value(Indicator::staff)},
            {QStringLiteral("invited"), value(Indicator::staffInvited)},
            {QStringLiteral("joined"), value(Indicator::staffJoined)},
            {QStringLiteral("confirmed"), value(Indicator::staffConfirmed)}};
}

QJsonArray toJson(const QList<Difference> &differences)
{
    QJsonArray array;
    for (const Difference &each : differences) {
        const auto value = [](const std::optional<Figure> &figure) {
            return figure ? orNull(figure->value) : QJsonValue();
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
                                  {QStringLiteral("missing"), orNull(each.missing)}});
    }
    return {{QStringLiteral("date"), report.date.toString(Qt::ISODate)},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("staff"), staffOf(report)},
            {QStringLiteral("school"), figuresOf(report, kSchoolScope, statistics::Reach::school)},
            {QStringLiteral("total"), figuresOf(report, kSchoolScope, statistics::Reach::classes)},
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
                     {.title = StarostaCli::tr("Now"), .align = Align::right},
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

/// What `--format` names, or the end of the file's name.
struct Wanted
{
    enum class Kind { csv, longCsv, book, form };
    Kind kind = Kind::csv;
    QString form = {};
    bool isBook = false; ///< the file is to be a workbook
};

Attempt<Wanted> wantedBy(const Arguments &arguments, const std::optional<QString> &path)
{
    const bool isBookName = path && path->endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    const QString format =
        arguments.value("format").value_or(isBookName ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    constexpr QLatin1StringView kForm("form:");
    Wanted wanted;
    if (format == QLatin1StringView("long"))
        wanted.kind = Wanted::Kind::longCsv;
    else if (format == QLatin1StringView("xlsx"))
        wanted.kind = Wanted::Kind::book;
    else if (format.startsWith(kForm))
        wanted = {.kind = Wanted::Kind::form, .form = format.sliced(kForm.size())};
    else if (format != QLatin1StringView("csv"))
        return usage(StarostaCli::tr("There is no format “%1”. There are csv, long, xlsx and form:NAME.").arg(format));
    const bool isCsvName = path && path->endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const bool fits = wanted.kind == Wanted::Kind::book   ? isBookName
                      : wanted.kind == Wanted::Kind::form ? isBookName || isCsvName
                                                          : isCsvName;
    wanted.isBook = isBookName;
    if (path && *path != QStringLiteral("-") && !fits)
        return usage(StarostaCli::tr("Statistics are written as CSV or as a workbook: -o FILE.csv or -o FILE.xlsx."));
    if (!path && arguments.has("format"))
        return usage(StarostaCli::tr("Where to? -o FILE.csv, or -o - for standard output."));
    return wanted;
}

Attempt<QByteArray> contentOf(const Wanted &wanted, Workspace &workspace, const Report &report)
{
    const school::School school = workspace.school().school();
    switch (wanted.kind) {
    case Wanted::Kind::csv:
        return statistics::toCsv(report);
    case Wanted::Kind::longCsv:
        return statistics::toLongCsv(report, school.shortName);
    case Wanted::Kind::book: {
        auto book = statistics::toXlsx(report);
        if (!book)
            return failed(book);
        return std::move(*book);
    }
    case Wanted::Kind::form: {
        const auto form = workspace.statistics().form(wanted.form);
        if (!form)
            return failed(form);
        const statistics::FilledForm filled = statistics::fill(*form, report, school.shortName);
        if (!wanted.isBook)
            return statistics::toCsv(filled);
        auto book = statistics::toXlsx(filled);
        if (!book)
            return failed(book);
        return std::move(*book);
    }
    }
    Q_UNREACHABLE();
}

Outcome compare(Session &session, Workspace &workspace, const Report &report, QDate day)
{
    const auto before = workspace.statistics().report(day);
    if (!before)
        return failed(before);
    const QList<Difference> differences = statistics::compare(before->figures, report.figures);
    session.out().say(StarostaCli::tr("%1 and %2").arg(text::dateText(before->date), text::dateText(report.date)));
    session.out().say(toText(differences));
    session.out().object({{QStringLiteral("date"), report.date.toString(Qt::ISODate)},
                          {QStringLiteral("compared_to"), before->date.toString(Qt::ISODate)},
                          {QStringLiteral("differences"), toJson(differences)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    if (arguments.has("who"))
        return showWho(session, arguments);
    if (arguments.has("class") || arguments.has("others"))
        return usage(StarostaCli::tr("--class and --others belong to --who."));
    const auto path = arguments.value("o");
    const bool toOutput = path == QStringLiteral("-");
    const auto wanted = wantedBy(arguments, path);
    if (!wanted)
        return failed(wanted);
    const auto day = arguments.day("date");
    const auto compared = arguments.day("compare");
    if (!day)
        return failed(day);
    if (!compared)
        return failed(compared);
    if (toOutput && session.out().isJson())
        return usage(StarostaCli::tr("Standard output takes either the file or JSON, not both."));
    if (*compared && path)
        return usage(StarostaCli::tr("A comparison is shown, not written: leave -o out, or take --json."));
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
    if (*compared)
        return compare(session, **workspace, report, **compared);
    if (*day && **day != report.date)
        session.out().note(
            StarostaCli::tr("The latest figures kept until then are those of %1.").arg(text::dateText(report.date)));
    const QList<statistics::GoalState> goals = service.goalStates(report);
    if (!path) {
        session.out().say(toText(report, goals));
        session.out().object(toJson(report, goals));
        return ExitCode::done;
    }
    const auto content = contentOf(*wanted, **workspace, report);
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
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "shows the figures for the head, compares two days, or writes "
                                                    "them as CSV"),
        .forms = {QStringLiteral("statistics [--date DATE] [-o FILE.csv|FILE.xlsx] [--format csv|long|xlsx|form:NAME]"),
                  QStringLiteral("statistics [--date DATE] --compare DATE"),
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
                                                          "with a chart; long: a figure a row, for programs; "
                                                          "form:NAME: a form that was described")},
                {.name = "who",
                 .valueName = "INDICATOR",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "names those whom the figure counts today")},
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "of this class alone")},
                {.name = "others",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "names the rest of the whole: who has not joined")},
                {.name = "o",
                 .valueName = "FILE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the file to write; - is standard output"),
                 .letter = 'o'},
            },
        .run = run};
}

} // namespace starosta::cli
