// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/ImportResult.h"

#include "core/base/AtomicFile.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    const QString place = issue.column.isEmpty()
                              ? StarostaCli::tr("Row %1").arg(issue.row)
                              : StarostaCli::tr("Row %1, column “%2”").arg(QString::number(issue.row), issue.column);
    return QStringLiteral("%1: %2").arg(place, issue.text);
}

QJsonArray toJson(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues) {
        array.append(QJsonObject{{QStringLiteral("row"), issue.row},
                                 {QStringLiteral("column"), textOrNull(issue.column)},
                                 {QStringLiteral("code"), issue.code},
                                 {QStringLiteral("text"), issue.text}});
    }
    return array;
}

void sayIssues(Output &out, const QString &title, const QList<ImportIssue> &issues)
{
    if (issues.isEmpty())
        return;
    out.say(QStringLiteral("%1 (%2)").arg(title, text::numberText(issues.size())));
    for (const ImportIssue &issue : issues.first(std::min(kShownIssues, issues.size())))
        out.say(QStringLiteral("  ") + withPlace(issue));
    if (issues.size() > kShownIssues)
        out.say(QStringLiteral("  ") +
                StarostaCli::tr("and %1 more; --report FILE.csv writes them all").arg(issues.size() - kShownIssues));
}

QString conclusion(const ImportRequest &request, const ImportResult &result)
{
    if (result.applied)
        return StarostaCli::tr("Imported, entry %1 of the journal; “starosta-cli undo” takes it back.")
            .arg(result.entry ? result.entry->value() : 0);
    if (result.hasWrongRows() && !request.skipBadRows)
        return StarostaCli::tr("Nothing was written. Correct the rows in the file, or leave them out with "
                               "--skip-bad-rows.");
    if (result.changesNothing())
        return StarostaCli::tr("Nothing to do: everything in the file is there already.");
    return StarostaCli::tr("This was a dry run. Add --apply to write it.");
}

} // namespace

ImportStep nextStep(const ImportRequest &request, const ImportResult &result)
{
    const bool blocked = result.hasWrongRows() && !request.skipBadRows;
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
    const auto count = [&out](const QString &what, int number) {
        if (number > 0)
            out.say(QStringLiteral("  %1: %2").arg(what, text::numberText(number)));
    };
    out.say(QStringLiteral("%1: %2").arg(result.file, text::rowsText(result.rows)));
    count(StarostaCli::tr("to add"), result.applied ? 0 : result.added);
    count(StarostaCli::tr("to change"), result.applied ? 0 : result.changed);
    count(StarostaCli::tr("to move"), result.applied ? 0 : result.moved);
    count(StarostaCli::tr("added"), result.applied ? result.added : 0);
    count(StarostaCli::tr("changed"), result.applied ? result.changed : 0);
    count(StarostaCli::tr("moved"), result.applied ? result.moved : 0);
    count(StarostaCli::tr("unchanged"), result.unchanged);
    sayIssues(out, StarostaCli::tr("Wrong rows"), result.errors);
    sayIssues(out, StarostaCli::tr("Questions"), result.questions);
    sayIssues(out, StarostaCli::tr("Warnings"), result.warnings);
    if (!result.missingClasses.isEmpty())
        out.say(StarostaCli::tr("Classes that are not there yet: %1. --create-classes makes them.")
                    .arg(result.missingClasses.join(QStringLiteral(", "))));
    out.say(conclusion(request, result));
    out.object({{QStringLiteral("file"), result.file},
                {QStringLiteral("mode"), QStringLiteral("add")},
                {QStringLiteral("rows"), result.rows},
                {QStringLiteral("added"), result.added},
                {QStringLiteral("changed"), result.changed},
                {QStringLiteral("moved"), result.moved},
                {QStringLiteral("removed"), 0},
                {QStringLiteral("unchanged"), result.unchanged},
                {QStringLiteral("errors"), toJson(result.errors)},
                {QStringLiteral("warnings"), toJson(result.warnings)},
                {QStringLiteral("questions"), toJson(result.questions)},
                {QStringLiteral("missing_classes"), QJsonArray::fromStringList(result.missingClasses)},
                {QStringLiteral("held"), QJsonValue()},
                {QStringLiteral("applied"), result.applied},
                {QStringLiteral("journal"), numberOrNull(result.entry)}});
    if (result.hasWrongRows())
        return ExitCode::rowsWrong;
    return result.applied || result.changesNothing() ? ExitCode::done : ExitCode::dryRun;
}

} // namespace starosta::cli
