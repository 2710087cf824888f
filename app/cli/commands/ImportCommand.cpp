// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinksImport.h"
#include "core/roster/ImportReportFile.h"
#include "core/roster/RosterService.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using roster::ImportPlan;

QList<ImportIssue> issuesOf(const QList<roster::RowIssue> &issues)
{
    QList<ImportIssue> result;
    for (const roster::RowIssue &issue : issues) {
        result.append({.row = issue.row,
                       .column = issue.column,
                       .code = token(issue.error.code),
                       .text = text::errorText(issue.error)});
    }
    return result;
}

/// Fields with few values are stored as tokens.
QString shownValue(table::Field field, const QString &value)
{
    if (field == table::Field::sex) {
        if (const auto sex = people::sexFromToken(value))
            return text::label(*sex);
    }
    if (field == table::Field::relation) {
        if (const auto relation = people::relationFromToken(value))
            return text::label(*relation);
    }
    return value;
}

ImportResult resultOf(const ImportPlan &plan)
{
    ImportResult result{.file = plan.fileName,
                        .rows = plan.rows.size(),
                        .added = plan.added,
                        .changed = plan.changed,
                        .moved = plan.moved,
                        .unchanged = plan.unchanged,
                        .errors = issuesOf(plan.errors),
                        .warnings = issuesOf(plan.warnings),
                        .questions = issuesOf(plan.questions)};
    for (const classes::ClassName &name : plan.missingClasses)
        result.missingClasses.append(name.label());
    return result;
}

QByteArray reportOf(const ImportPlan &plan)
{
    const roster::ReportTexts texts{.header = {StarostaCli::tr("Row"), StarostaCli::tr("What"), StarostaCli::tr("Name"),
                                               StarostaCli::tr("Class"), StarostaCli::tr("Column"),
                                               StarostaCli::tr("Before"), StarostaCli::tr("After"),
                                               StarostaCli::tr("Code"), StarostaCli::tr("Explanation")},
                                    .action = [](roster::RowAction action) { return text::label(action); },
                                    .field = [](table::Field field) { return text::label(field); },
                                    .value = &shownValue,
                                    .sentence = &text::errorText};
    return roster::reportFile(plan, texts);
}

struct PeopleImport
{
    roster::ImportKind kind;
    QStringList columns; ///< "FIELD=COLUMN"
    bool createClasses;
};

Attempt<roster::ImportSource> readSource(roster::RosterService &roster, const QString &path, const PeopleImport &what)
{
    const roster::ReadOptions options{.overrides = what.columns};
    if (path != QStringLiteral("-")) {
        auto source = roster.read(path, what.kind, options);
        if (!source)
            return failed(source);
        return std::move(*source);
    }
    const auto bytes = readStandardInput();
    if (!bytes)
        return failed(bytes);
    auto source = roster.readBytes(*bytes, path, what.kind, options);
    if (!source)
        return failed(source);
    return std::move(*source);
}

Outcome importPeople(Session &session, const ImportRequest &request, const PeopleImport &what)
{
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    roster::RosterService &roster = (*workspace)->roster();
    const auto source = readSource(roster, request.path, what);
    if (!source)
        return failed(source);
    NoProgress progress;
    const auto plan = roster.plan(*source, {.createMissingClasses = what.createClasses}, progress);
    if (!plan)
        return failed(plan);
    ImportResult result = resultOf(*plan);
    if (what.createClasses)
        result.missingClasses.clear();
    if (auto written = writeReport(request, [&] { return reportOf(*plan); }); !written)
        return failed(written);
    if (nextStep(request, result) == ImportStep::apply) {
        const auto badRows = request.skipBadRows ? roster::BadRows::skip : roster::BadRows::refuse;
        const auto done = roster.apply(*plan, badRows, progress, session.because());
        if (!done)
            return failed(done);
        result.applied = true;
        result.entry = done->entry;
    }
    return present(session, request, result);
}

/// Only adding is there yet; the options of the other mode are refused rather than ignored.
Attempt<> checkMode(const Arguments &arguments)
{
    const QString mode = arguments.value("mode").value_or(QStringLiteral("add"));
    if (mode == QStringLiteral("full"))
        return badValue(Error{ErrorCode::importModeUnavailable, {mode}});
    if (mode != QStringLiteral("add"))
        return usage(StarostaCli::tr("There is no mode “%1”. There are add and full.").arg(mode));
    for (const char *name : {"scope", "allow-removals"}) {
        if (arguments.has(name))
            return usage(StarostaCli::tr("--%1 belongs to --mode full.").arg(QLatin1StringView(name)));
    }
    return {};
}

Outcome run(Session &session, Arguments arguments)
{
    const QString kindText = arguments.takeWord();
    if (kindText.isEmpty())
        return noSuchForm("import", kindText);
    const bool isLinks = kindText == QStringLiteral("links");
    const auto kind = roster::importKindFromToken(kindText);
    if (!isLinks && !kind)
        return badValue(Error{ErrorCode::importKindUnknown, {kindText}});
    ImportRequest request{.path = arguments.takeWord(),
                          .apply = arguments.has("apply"),
                          .skipBadRows = arguments.has("skip-bad-rows"),
                          .report = arguments.value("report")};
    if (request.path.isEmpty())
        return usage(StarostaCli::tr("Which file? For example: import %1 FILE.csv").arg(kindText));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    if (auto mode = checkMode(arguments); !mode)
        return failed(mode);
    if (isLinks) {
        if (arguments.has("map") || arguments.has("create-classes"))
            return usage(StarostaCli::tr("A list of links has no columns to map and makes no classes."));
        return importLinks(session, request);
    }
    return importPeople(
        session, request,
        {.kind = *kind, .columns = arguments.values("map"), .createClasses = arguments.has("create-classes")});
}

} // namespace

Command importCommand()
{
    return {.name = "import",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "brings people or links in from a file; a dry run without --apply"),
            .forms = {QStringLiteral("import pupils|staff|guardians FILE [--map FIELD=COLUMN…] [--create-classes] "
                                     "[--apply] [--skip-bad-rows] [--report FILE.csv]"),
                      QStringLiteral("import links FILE [--apply] [--skip-bad-rows] [--report FILE.csv]")},
            .options =
                {
                    {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
                    {.name = "skip-bad-rows",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "leave wrong rows out and write the others")},
                    {.name = "map",
                     .valueName = "FIELD=COLUMN",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "read the column (its title or number) as this field")},
                    {.name = "create-classes",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "make the classes of the file that are not there yet")},
                    {.name = "report",
                     .valueName = "FILE.csv",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "write what every row does, and what is wrong with it")},
                    {.name = "mode",
                     .valueName = "add|full",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "add (the default): nobody is taken out")},
                    {.name = "scope",
                     .valueName = "SCOPE",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "for --mode full: what the file holds completely")},
                    {.name = "allow-removals",
                     .valueName = "N",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "for --mode full: how many may be taken out")},
                },
            .run = run};
}

} // namespace starosta::cli
