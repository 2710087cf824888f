// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StandardInput.h"
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/PersonArguments.h"
#include "core/classes/ClassesService.h"
#include "core/homerooms/DistributionFile.h"
#include "core/table/TableFile.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/OrderUseText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using homerooms::Doubt;
using homerooms::Homeroom;
using people::PersonId;

class Names
{
public:
    explicit Names(Workspace &workspace) : m_workspace(workspace) {}

    QString of(const std::optional<PersonId> &id) const
    {
        const auto person = id ? m_workspace.people().find(*id) : std::nullopt;
        return person ? person->content.name.full() : QString();
    }
    QString orDash(const std::optional<PersonId> &id) const { return id ? of(id) : QStringLiteral("—"); }

private:
    Workspace &m_workspace;
};

QJsonArray toJson(Session &session, const QList<Doubt> &doubts)
{
    QJsonArray array;
    for (const Doubt &doubt : doubts) {
        const QString words = text::doubtText(doubt);
        session.out().say(words);
        array.append(QJsonObject{{QStringLiteral("code"), QString(token(doubt.kind))},
                                 {QStringLiteral("classes"), QJsonArray::fromStringList(doubt.classes)},
                                 {QStringLiteral("teacher"), textOrNull(doubt.teacher)},
                                 {QStringLiteral("text"), words}});
    }
    return array;
}

Outcome history(Session &session, Workspace &workspace, const QString &name)
{
    const auto schoolClass = workspace.classes().resolve(name);
    if (!schoolClass)
        return badValue(schoolClass.error());
    QJsonArray array;
    for (const homerooms::HomeroomPeriod &period : workspace.homerooms().historyOf(schoolClass->id)) {
        session.out().say(QStringLiteral("%1 – %2  %3  %4")
                              .arg(text::dateText(period.from), text::dateText(period.to), period.teacherName,
                                   period.order.value_or(QStringLiteral("—"))));
        array.append(QJsonObject{
            {QStringLiteral("teacher"), period.teacherName},
            {QStringLiteral("second"), period.second},
            {QStringLiteral("from"), period.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), period.to ? QJsonValue(period.to->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("order"), textOrNull(period.order.value_or(QString()))}});
    }
    session.out().object({{QStringLiteral("class"), schoolClass->label()}, {QStringLiteral("history"), array}});
    return ExitCode::done;
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    if (const auto name = arguments.value("history"))
        return history(session, **workspace, *name);
    const auto lines = readFrom(**workspace, [&] { return (*workspace)->homerooms().current(); });
    if (!lines)
        return failed(lines);
    const Names names(**workspace);
    TextTable table({{.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("Homeroom teacher")},
                     {.title = StarostaCli::tr("Second teacher")}});
    QJsonArray array;
    for (const Homeroom &line : *lines) {
        const QString label = (*workspace)->classes().find(line.classId)->label();
        table.addRow({label, names.orDash(line.teacher), names.orDash(line.second)});
        array.append(QJsonObject{{QStringLiteral("class"), label},
                                 {QStringLiteral("teacher"), textOrNull(names.of(line.teacher))},
                                 {QStringLiteral("second"), textOrNull(names.of(line.second))}});
    }
    session.out().say(table.text().chopped(1));
    const QJsonArray doubts = toJson(session, (*workspace)->homerooms().doubts());
    session.out().object({{QStringLiteral("homerooms"), array}, {QStringLiteral("doubts"), doubts}});
    return ExitCode::done;
}

/// «-» is nobody.
Attempt<std::optional<PersonId>> teacherNamed(Workspace &workspace, const QString &text, const QString &className)
{
    if (text == QStringLiteral("-") || text == QStringLiteral("—"))
        return std::nullopt;
    // Whoever works here, before the others; of those the core says what is wrong with them.
    auto found = personMeant(text, workspace.people().list({.role = people::Role::staff}));
    if (found && !*found)
        found = personMeant(text, workspace.people().list());
    if (found && !*found)
        return failed(Error{ErrorCode::rowTeacherUnknown, {className, text}});
    return found;
}

Outcome set(Session &session, Arguments arguments)
{
    if (arguments.words().size() != 2)
        return usage(StarostaCli::tr(
            "Which class, and who? For example: homeroom set 1А \"Фамилия Имя Отчество\"; - for nobody."));
    const QString className = arguments.takeWord(), name = arguments.takeWord();
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto schoolClass = (*workspace)->classes().resolve(className);
    if (!schoolClass)
        return badValue(schoolClass.error());
    const auto teacher = teacherNamed(**workspace, name, schoolClass->label());
    if (!teacher)
        return failed(teacher);
    const auto done = (*workspace)->homerooms().assign(schoolClass->id, *teacher, session.order(), session.because());
    if (!done)
        return failed(done);
    session.out().say(done->entry ? StarostaCli::tr("Saved, entry %1 of the journal.").arg(done->entry->value())
                                  : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object({{QStringLiteral("class"), schoolClass->label()},
                          {QStringLiteral("teacher"), textOrNull(Names(**workspace).of(*teacher))},
                          {QStringLiteral("changed"), done->entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Attempt<table::TableFile> tableFrom(const QString &path)
{
    if (path != QStringLiteral("-")) {
        auto file = table::readTableFile(path);
        if (!file)
            return failed(file);
        return *std::move(file);
    }
    const auto input = readStandardInput();
    if (!input)
        return failed(input);
    auto file = table::readTableBytes(*input, path);
    if (!file)
        return failed(file);
    return *std::move(file);
}

Outcome apply(Session &session, Arguments arguments)
{
    if (arguments.words().size() != 1)
        return usage(
            StarostaCli::tr("Which file? A table with the columns Класс; Классный руководитель; Второй руководитель."));
    if (!session.order())
        return usage(StarostaCli::tr("A distribution rests on an order: --order \"№ 12 от 01.09.2026\"."));
    const auto table = tableFrom(arguments.takeWord());
    if (!table)
        return failed(table);
    auto workspace = session.open(arguments.has("apply") ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    homerooms::HomeroomsService &service = (*workspace)->homerooms();
    const auto file = homerooms::readDistribution(table->table, (*workspace)->classes(), service);
    if (!file)
        return failed(file);
    QJsonArray errors;
    for (const homerooms::RowFinding &finding : file->errors) {
        session.out().note(text::rowErrorText(finding.row, QString(), finding.error));
        errors.append(QJsonObject{{QStringLiteral("row"), finding.row},
                                  {QStringLiteral("code"), QString(token(finding.error.code))},
                                  {QStringLiteral("text"), text::errorText(finding.error)}});
    }
    const auto plan = service.plan(file->lines);
    if (!plan)
        return failed(plan);
    const Names names(**workspace);
    QJsonArray changes;
    for (const homerooms::PlannedHomeroom &line : plan->lines) {
        if (!line.changes())
            continue;
        session.out().say(QStringLiteral("%1: %2 → %3")
                              .arg(line.className, names.orDash(line.was.teacher), names.orDash(line.will.teacher)));
        changes.append(QJsonObject{{QStringLiteral("class"), line.className},
                                   {QStringLiteral("was"), textOrNull(names.of(line.was.teacher))},
                                   {QStringLiteral("will"), textOrNull(names.of(line.will.teacher))},
                                   {QStringLiteral("second_was"), textOrNull(names.of(line.was.second))},
                                   {QStringLiteral("second_will"), textOrNull(names.of(line.will.second))}});
    }
    const QJsonArray doubts = toJson(session, plan->doubts);
    std::optional<journal::EntryId> entry;
    ExitCode code = changes.isEmpty() ? ExitCode::done : ExitCode::dryRun;
    if (!errors.isEmpty()) {
        code = ExitCode::rowsWrong;
    } else if (arguments.has("apply")) {
        const auto done = service.distribute(file->lines, *session.order(), session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
        code = ExitCode::done;
    }
    session.out().say(entry               ? StarostaCli::tr("Saved, entry %1 of the journal.").arg(entry->value())
                      : !errors.isEmpty() ? StarostaCli::tr("Some rows are wrong: nothing was applied.")
                      : code == ExitCode::dryRun ? StarostaCli::tr("This was a dry run. Add --apply to write it.")
                                                 : StarostaCli::tr("It is so already: nothing was changed."));
    session.out().object({{QStringLiteral("changes"), changes},
                          {QStringLiteral("doubts"), doubts},
                          {QStringLiteral("errors"), errors},
                          {QStringLiteral("applied"), entry.has_value()},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return code;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("list"))
        return list(session, arguments);
    if (what == QStringLiteral("set"))
        return set(session, std::move(arguments));
    if (what == QStringLiteral("apply"))
        return apply(session, std::move(arguments));
    return noSuchForm("homeroom", what);
}

} // namespace

Command homeroomCommand()
{
    return {
        .name = "homeroom",
        .summary = QT_TRANSLATE_NOOP("StarostaCli", "lists and assigns homeroom teachers, one class or all by a table"),
        .forms = {QStringLiteral("homeroom list [--history CLASS]"),
                  QStringLiteral("homeroom set CLASS \"Фамилия Имя Отчество\"|NUMBER|- [--order ORDER]"),
                  QStringLiteral("homeroom apply FILE.csv --order ORDER [--apply]")},
        .options = {{.name = "history",
                     .valueName = "CLASS",
                     .help = QT_TRANSLATE_NOOP("StarostaCli", "who led this class, and when")},
                    {.name = "apply",
                     .help =
                         QT_TRANSLATE_NOOP("StarostaCli", "write it; without it, only what would be done is shown")}},
        .run = run};
}

} // namespace starosta::cli
