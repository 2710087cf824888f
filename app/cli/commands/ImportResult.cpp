// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ImportResult.h"

#include "core/base/AtomicFile.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

constexpr qsizetype kShownIssues = 20;

/// With its place: «Row 12, column “Дата рождения”: …»
QString withPlace(const ImportIssue &issue)
{
    QStringList place;
    if (!issue.sheet.isEmpty())
        place.append(StarostaCli::tr("Sheet “%1”").arg(issue.sheet));
    if (issue.row > 0 && !issue.column.isEmpty())
        place.append(StarostaCli::tr("Row %1, column “%2”").arg(QString::number(issue.row), issue.column));
    else if (issue.row > 0)
        place.append(StarostaCli::tr("Row %1").arg(issue.row));
    else if (!issue.column.isEmpty())
        place.append(issue.column);
    return place.isEmpty() ? issue.text : QStringLiteral("%1: %2").arg(place.join(QStringLiteral(" · ")), issue.text);
}

QJsonArray toJson(const ImportIssues &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues.first) {
        QJsonObject object{{QStringLiteral("row"), issue.row == 0 ? QJsonValue() : QJsonValue(issue.row)},
                           {QStringLiteral("sheet"), textOrNull(issue.sheet)},
                           {QStringLiteral("column"), textOrNull(issue.column)},
                           {QStringLiteral("code"), issue.code},
                           {QStringLiteral("text"), issue.text}};
        if (!issue.candidates.isEmpty())
            object.insert(QStringLiteral("candidates"), issue.candidates);
        array.append(object);
    }
    return array;
}

/// The first ones of a kind; of the others how many there are.
void sayLines(Output &out, const QStringList &lines, qsizetype count)
{
    const qsizetype shown = std::min(kShownIssues, lines.size());
    for (const QString &line : lines.first(shown))
        out.say(QStringLiteral("  ") + line);
    if (count > shown)
        out.say(QStringLiteral("  ") +
                StarostaCli::tr("and %1 more; --report FILE.csv writes them all").arg(count - shown));
}

void sayIssues(Output &out, const QString &title, const ImportIssues &issues)
{
    if (issues.isEmpty())
        return;
    out.say(QStringLiteral("%1 (%2)").arg(title, text::numberText(issues.count)));
    QStringList lines;
    for (const ImportIssue &issue : issues.first.first(std::min(kShownIssues, issues.first.size())))
        lines.append(withPlace(issue));
    sayLines(out, lines, issues.count);
}

QString conclusion(const ImportRequest &request, const ImportResult &result)
{
    if (result.applied)
        return StarostaCli::tr("Imported, entry %1 of the journal; “starosta-cli undo” takes it back.")
            .arg(result.entry ? result.entry->value() : 0);
    if (!result.questions.isEmpty() && !request.skipBadRows)
        return StarostaCli::tr("Nothing was written. Answer the questions with --answer ROW=ANSWER (see import "
                               "--help), correct the rows in the file, or leave them out with --skip-bad-rows.");
    if (result.hasWrongRows() && !request.skipBadRows)
        return StarostaCli::tr("Nothing was written. Correct the rows in the file, or leave them out with "
                               "--skip-bad-rows.");
    if (result.held)
        return StarostaCli::tr(
                   "Held, nothing was written. Look through the differences (--report FILE.csv); to go on, add "
                   "--allow-removals %1. --reason TEXT tells the journal why; without it, the number stands there.")
            .arg(result.held->number);
    if (result.rows == 0)
        return StarostaCli::tr("Nothing to do: there is nobody in the file.");
    if (result.changesNothing())
        return StarostaCli::tr("Nothing to do: everything in the file is there already.");
    return StarostaCli::tr("This was a dry run. Add --apply to write it.");
}

QJsonObject toJson(const ImportResult &result)
{
    QJsonObject object{{QStringLiteral("file"), result.file},
                       {QStringLiteral("mode"), result.mode},
                       {QStringLiteral("rows"), result.rows},
                       {QStringLiteral("added"), result.added},
                       {QStringLiteral("returned"), result.returned},
                       {QStringLiteral("changed"), result.changed},
                       {QStringLiteral("moved"), result.moved},
                       {QStringLiteral("removed"), result.removed},
                       {QStringLiteral("unchanged"), result.unchanged},
                       {QStringLiteral("errors"), toJson(result.errors)},
                       {QStringLiteral("warnings"), toJson(result.warnings)},
                       {QStringLiteral("questions"), toJson(result.questions)},
                       {QStringLiteral("issues"), QJsonObject{{QStringLiteral("errors"), result.errors.count},
                                                              {QStringLiteral("warnings"), result.warnings.count},
                                                              {QStringLiteral("questions"), result.questions.count}}},
                       {QStringLiteral("missing_classes"), QJsonArray::fromStringList(result.missingClasses)},
                       {QStringLiteral("held"), QJsonValue()},
                       {QStringLiteral("applied"), result.applied},
                       {QStringLiteral("journal"), numberOrNull(result.entry)}};
    if (result.held) {
        object.insert(QStringLiteral("held"), QJsonObject{{QStringLiteral("number"), result.held->number},
                                                          {QStringLiteral("reasons"), result.held->reasons}});
    }
    for (auto each = result.more.begin(); each != result.more.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

bool isBlocked(const ImportRequest &request, const ImportResult &result)
{
    return result.hasWrongRows() && !request.skipBadRows;
}

void sayCounts(Output &out, const ImportResult &result)
{
    const auto count = [&out](const QString &what, int number) {
        if (number > 0)
            out.say(QStringLiteral("  %1: %2").arg(what, text::numberText(number)));
    };
    const int added = result.added - result.returned;
    if (result.applied) {
        count(StarostaCli::tr("added"), added);
        count(StarostaCli::tr("came back"), result.returned);
        count(StarostaCli::tr("changed"), result.changed);
        count(StarostaCli::tr("moved"), result.moved);
        count(StarostaCli::tr("left"), result.removed);
        count(StarostaCli::tr("homeroom teachers assigned"), result.homerooms);
    } else {
        count(StarostaCli::tr("to add"), added);
        count(StarostaCli::tr("coming back"), result.returned);
        count(StarostaCli::tr("to change"), result.changed);
        count(StarostaCli::tr("to move"), result.moved);
        count(StarostaCli::tr("to leave"), result.removed);
        count(StarostaCli::tr("homeroom teachers to assign"), result.homerooms);
    }
    count(StarostaCli::tr("unchanged"), result.unchanged - result.kept);
    count(StarostaCli::tr("changed by hand, kept"), result.kept);
    count(StarostaCli::tr("left out, as answered"), result.skipped);
}

} // namespace

ImportStep nextStep(const ImportRequest &request, const ImportResult &result)
{
    const bool blocked = isBlocked(request, result);
    return request.apply && !blocked && !result.changesNothing() ? ImportStep::apply : ImportStep::showOnly;
}

Attempt<> writeReport(const ImportRequest &request, const std::function<QByteArray()> &content)
{
    if (!request.report)
        return {};
    if (auto written = writeFileAtomically(*request.report, content()); !written)
        return failed(written);
    return {};
}

ExitCode present(Session &session, const ImportRequest &request, const ImportResult &result)
{
    Output &out = session.out();
    out.say(QStringLiteral("%1: %2").arg(result.file, text::rowsText(result.rows)));
    if (!result.columns.isEmpty())
        out.say(StarostaCli::tr("Columns of the file"));
    for (const QString &column : result.columns)
        out.say(QStringLiteral("  ") + column);
    sayCounts(out, result);
    for (const ImportLines &each : result.applied ? QList<ImportLines>() : result.changes)
        sayLines(out, each.first, each.count);
    sayIssues(out, StarostaCli::tr("Wrong rows"), result.errors);
    sayIssues(out, StarostaCli::tr("Questions"), result.questions);
    sayIssues(out, StarostaCli::tr("Warnings"), result.warnings);
    if (!result.missingClasses.isEmpty())
        out.say(StarostaCli::tr("Classes that are not there yet: %1. --create-classes makes them.")
                    .arg(result.missingClasses.join(QStringLiteral(", "))));
    for (const QString &remark : result.remarks)
        out.say(remark);
    if (result.held && !isBlocked(request, result)) {
        for (const QString &sentence : result.held->sentences)
            out.say(QStringLiteral("  ") + sentence);
    }
    out.say(conclusion(request, result));
    out.object(toJson(result));
    if (isBlocked(request, result))
        return ExitCode::rowsWrong;
    if (result.held)
        return ExitCode::held;
    if (result.hasWrongRows())
        return ExitCode::rowsWrong;
    return result.applied || result.changesNothing() ? ExitCode::done : ExitCode::dryRun;
}

} // namespace starosta::cli
