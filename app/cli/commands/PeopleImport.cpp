// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PeopleImport.h"

#include "app/cli/StandardInput.h"
#include "app/cli/commands/ImportDifferences.h"
#include "core/base/CleanText.h"
#include "core/roster/ImportReportFile.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using roster::ImportDecisions;
using roster::ImportPlan;

/// So many people who stay, and so many issues of a kind, go into --json; the counts say of all.
constexpr qsizetype kMostStaying = 1000;
constexpr qsizetype kMostIssues = 10'000;
/// People who stay, for whoever reads the text.
constexpr qsizetype kMostRemarks = 20;

ImportIssue issueOf(const ImportPlan &plan, const roster::RowIssue &issue)
{
    return {.row = issue.row,
            .sheet = issue.at >= 0 ? plan.rows[issue.at].sheet : issue.sheet,
            .column = issue.column,
            .code = token(issue.error.code),
            .text = text::errorText(issue.error)};
}

ImportIssues issuesOf(const ImportPlan &plan, const QList<roster::RowIssue> &issues)
{
    ImportIssues result{.count = issues.size()};
    for (const roster::RowIssue &issue : issues.first(std::min(kMostIssues, issues.size())))
        result.first.append(issueOf(plan, issue));
    return result;
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

ImportIssue questionOf(const ImportPlan &plan, const roster::Question &question)
{
    ImportIssue issue = issueOf(plan, question.issue());
    QStringList people;
    for (const roster::Candidate &each : question.candidates) {
        issue.candidates.append(QJsonObject{{QStringLiteral("id"), each.person.value()},
                                            {QStringLiteral("name"), each.name.full()},
                                            {QStringLiteral("class"), textOrNull(each.className)},
                                            {QStringLiteral("birth_date"), dateOrNull(each.birthDate)},
                                            {QStringLiteral("external_id"), textOrNull(each.externalId)},
                                            {QStringLiteral("left"), each.hasLeft}});
        people.append(QStringLiteral("%1=%2").arg(QString::number(each.person.value()), each.name.full()));
    }
    if (!people.isEmpty())
        issue.text += QStringLiteral(" (%1)").arg(people.join(QStringLiteral("; ")));
    return issue;
}

ImportHold holdOf(const QList<roster::Hold> &holds)
{
    ImportHold held{.number = roster::numberToAccept(holds)};
    for (const roster::Hold &hold : holds) {
        held.sentences.append(text::holdText(hold));
        held.reasons.append(QJsonObject{{QStringLiteral("reason"), QString(token(hold.reason))},
                                        {QStringLiteral("class"), textOrNull(hold.className)},
                                        {QStringLiteral("count"), hold.count},
                                        {QStringLiteral("limit"), hold.limit},
                                        {QStringLiteral("of"), hold.total},
                                        {QStringLiteral("people"), hold.people},
                                        {QStringLiteral("text"), text::holdText(hold)}});
    }
    return held;
}

QJsonArray homeroomsOf(const ImportPlan &plan)
{
    QJsonArray homerooms;
    for (const roster::PlannedHomeroom &each : plan.homerooms) {
        homerooms.append(QJsonObject{{QStringLiteral("class"), each.className},
                                     {QStringLiteral("was"), textOrNull(each.was)},
                                     {QStringLiteral("will"), each.will},
                                     {QStringLiteral("by_hand"), each.byHand}});
    }
    return homerooms;
}

QJsonArray stayingOf(const ImportPlan &plan)
{
    QJsonArray staying;
    for (const roster::StayingPerson &each : plan.staying.first(std::min(kMostStaying, plan.staying.size()))) {
        staying.append(QJsonObject{{QStringLiteral("id"), each.person.value()},
                                   {QStringLiteral("name"), each.name},
                                   {QStringLiteral("class"), textOrNull(each.className)},
                                   {QStringLiteral("why"), text::label(each.reason)}});
    }
    return staying;
}

QJsonArray revocationsOf(const ImportPlan &plan)
{
    QJsonArray revocations;
    for (const roster::ProposedRevocation &each : plan.revocations) {
        revocations.append(QJsonObject{{QStringLiteral("link"), each.link.value()},
                                       {QStringLiteral("class"), each.className},
                                       {QStringLiteral("role"), QString(token(each.role))}});
    }
    return revocations;
}

/// «Фамилия Имя | Full name | Иванов Иван»: what is read into what, so that nothing is read, or left, unseen.
QJsonArray mappingOf(const ImportPlan &plan, const roster::ImportSource &source)
{
    const auto first = std::find_if(plan.rows.begin(), plan.rows.end(), [&](const roster::PlannedRow &row) {
        return row.tableRow > source.mapping.headerRow;
    });
    QJsonArray columns;
    for (int at = 0; at < source.mapping.columns.size(); ++at) {
        const table::MappedColumn &column = source.mapping.columns[at];
        QJsonValue example;
        if (table::isRead(column.field) && first != plan.rows.end())
            example = textOrNull(cleanText(source.table.row(first->tableRow).cell(at)).value_or(QString()));
        columns.append(QJsonObject{{QStringLiteral("column"), column.header},
                                   {QStringLiteral("field"), QString(token(column.field))},
                                   {QStringLiteral("why"), text::label(column.reason)},
                                   {QStringLiteral("example"), example}});
    }
    return columns;
}

/// The same for people; nothing is said of a nameless column that is not read.
QStringList columnTexts(const roster::ImportSource &source)
{
    QStringList texts;
    for (int at = 0; at < source.mapping.columns.size(); ++at) {
        const table::MappedColumn &column = source.mapping.columns[at];
        if (column.header.isEmpty() && !table::isRead(column.field))
            continue;
        const QString header = column.header.isEmpty() ? QString::number(at + 1) : column.header;
        texts.append(
            StarostaCli::tr("“%1”: %2 (%3)").arg(header, text::label(column.field), text::label(column.reason)));
    }
    return texts;
}

bool isGuessed(const table::Table &table)
{
    return !table.isSpreadsheet() && table.format().encodingCertainty == table::Certainty::guessed;
}

QStringList remarksOn(const ImportPlan &plan, const ImportDecisions &decisions, const table::Table &table,
                      const PeopleImport &what)
{
    QStringList remarks;
    if (isGuessed(table) && !what.encoding)
        remarks.append(StarostaCli::tr("The file does not say how its letters are encoded; it was read as %1. See "
                                       "whether the names are right; --encoding reads it otherwise.")
                           .arg(QString(token(table.format().encoding))));
    if (plan.importedBefore)
        remarks.append(
            StarostaCli::tr("This very file was imported on %1.").arg(text::momentText(*plan.importedBefore)));
    for (int index = 0; index < plan.homerooms.size(); ++index) {
        const roster::PlannedHomeroom &each = plan.homerooms[index];
        const bool isTaken = decisions.takesHomeroom(plan, index);
        if (!isTaken && each.byHand)
            remarks.append(
                StarostaCli::tr("Homeroom teacher of %1: %2 was assigned by hand and stays; the file says %3")
                    .arg(each.className, each.was, each.will));
        else if (isTaken)
            remarks.append(StarostaCli::tr("Homeroom teacher of %1: %2")
                               .arg(each.className, each.was.isEmpty()
                                                        ? each.will
                                                        : QStringLiteral("%1 → %2").arg(each.was, each.will)));
    }
    for (const roster::StayingPerson &each : plan.staying.first(std::min(kMostRemarks, plan.staying.size())))
        remarks.append(StarostaCli::tr("Not in the file, but stays: %1 (%2)").arg(each.name, text::label(each.reason)));
    if (plan.staying.size() > kMostRemarks)
        remarks.append(StarostaCli::tr("Not in the file, but stay: %1 more").arg(plan.staying.size() - kMostRemarks));
    if (!plan.revocations.isEmpty() && !what.revokeLinks) {
        QStringList links;
        for (const roster::ProposedRevocation &each : plan.revocations)
            links.append(QStringLiteral("%1 %2").arg(each.className, text::label(each.role)));
        remarks.append(StarostaCli::tr("Nobody is left for these links: %1. --revoke-links marks them for revocation.")
                           .arg(links.join(QStringLiteral(", "))));
    }
    return remarks;
}

ImportResult resultOf(const ImportPlan &plan, const roster::ImportSource &source, const ImportDecisions &decisions,
                      const PeopleImport &what)
{
    const table::Table &table = source.table;
    const roster::ImportReport report = roster::reportOf(plan, decisions);
    ImportResult result{.file = plan.fileName,
                        .mode = token(plan.mode),
                        .scope = plan.scope.token(),
                        .rows = plan.rows.size() - plan.left,
                        .added = report.added + report.returned,
                        .returned = report.returned,
                        .changed = report.changed,
                        .moved = report.moved,
                        .removed = report.left,
                        .unchanged = report.unchanged,
                        .kept = what.overwriteHand ? 0 : plan.kept,
                        .homerooms = report.homerooms,
                        .skipped = plan.skipped,
                        .errors = issuesOf(plan, plan.errors),
                        .warnings = issuesOf(plan, plan.warnings),
                        .changes = changesOf(plan, decisions),
                        .columns = columnTexts(source),
                        .remarks = remarksOn(plan, decisions, table, what)};
    result.questions.count = plan.questions.size();
    for (const roster::Question &question : plan.questions.first(std::min(kMostIssues, plan.questions.size())))
        result.questions.first.append(questionOf(plan, question));
    if (!what.options.createMissingClasses) {
        for (const classes::ClassName &name : plan.missingClasses)
            result.missingClasses.append(name.label());
    }
    QJsonArray unread;
    for (const roster::UnreadColumn &each : plan.unreadColumns) {
        unread.append(
            QJsonObject{{QStringLiteral("column"), each.header}, {QStringLiteral("personal"), each.personal}});
    }
    result.more = {{QStringLiteral("encoding"),
                    table.isSpreadsheet() ? QJsonValue() : QJsonValue(QString(token(table.format().encoding)))},
                   {QStringLiteral("encoding_guessed"), isGuessed(table)},
                   {QStringLiteral("kept"), result.kept},
                   {QStringLiteral("scope"), result.scope},
                   {QStringLiteral("mapping"), mappingOf(plan, source)},
                   {QStringLiteral("unread_columns"), unread},
                   {QStringLiteral("homerooms"), homeroomsOf(plan)},
                   {QStringLiteral("staying"), stayingOf(plan)},
                   {QStringLiteral("links_to_revoke"), revocationsOf(plan)},
                   {QStringLiteral("differences"), differencesOf(plan, decisions)},
                   {QStringLiteral("imported_before"),
                    plan.importedBefore ? QJsonValue(plan.importedBefore->toString(Qt::ISODate)) : QJsonValue()}};
    const QList<roster::Hold> holds = roster::holdsOf(plan, decisions);
    if (roster::numberToAccept(holds) > what.allowedRemovals)
        result.held = holdOf(holds);
    return result;
}

/// What the window asks for with a choice, the command line takes as an option.
tl::unexpected<Failure> failedSource(const Error &error)
{
    tl::unexpected<Failure> failure = failed(error);
    QString &text = failure.value().text;
    if (error.code == ErrorCode::mappingFieldMissing || error.code == ErrorCode::mappingFieldOpen)
        text += u' ' + StarostaCli::tr("Say it so: --map %1=COLUMN.").arg(error.args.value(0));
    else if (error.code == ErrorCode::mappingTwoParents)
        text += u' ' + StarostaCli::tr("Say it so: --map %1=COLUMN.").arg(QString(token(table::Field::fullName)));
    else if (error.code == ErrorCode::tableNoHeader)
        text += u' ' + StarostaCli::tr("Or say that it has none: --no-header.");
    return failure;
}

Attempt<roster::ImportSource> readSource(roster::RosterService &roster, const QString &path, const PeopleImport &what)
{
    const roster::ReadOptions options{.overrides = what.columns,
                                      .headerRow = what.hasHeader ? std::nullopt : std::optional(table::kNoHeaderRow),
                                      .table = {.encoding = what.encoding, .sheets = what.sheets}};
    if (path != QStringLiteral("-")) {
        auto source = roster.read(path, what.kind, options);
        if (!source)
            return failedSource(source.error());
        return std::move(*source);
    }
    const auto bytes = readStandardInput();
    if (!bytes)
        return failed(bytes);
    auto source = roster.readBytes(*bytes, path, what.kind, options);
    if (!source)
        return failedSource(source.error());
    return std::move(*source);
}

/// What was answered to the questions that were put so far.
class Answers
{
public:
    explicit Answers(const QList<GivenAnswer> &given) : m_given(given), m_settled(given.size()) {}

    /// The questions of the plan that have an answer; none where nothing new was asked.
    Attempt<QHash<roster::QuestionKey, roster::Answer>> to(const ImportPlan &plan)
    {
        QHash<roster::QuestionKey, roster::Answer> answers;
        // What was said of one row goes before what was said of all.
        for (const bool ofKind : {true, false}) {
            for (qsizetype index = 0; index < m_given.size(); ++index) {
                if ((m_given[index].row == 0) != ofKind)
                    continue;
                if (auto taken = take(index, plan, answers); !taken)
                    return failed(taken);
            }
        }
        return answers;
    }

    /// Each must have answered something, and settled it.
    Attempt<> check(const ImportPlan &plan) const
    {
        for (qsizetype index = 0; index < m_given.size(); ++index) {
            const GivenAnswer &given = m_given[index];
            if (m_settled[index].isEmpty())
                return usage(given.row == 0 ? StarostaCli::tr("“%1”: no row is asked that question.").arg(given.said)
                                            : StarostaCli::tr("“%1”: that row is asked nothing.").arg(given.said));
            const auto stillAsks = [&](const roster::Question &question) {
                return m_settled[index].contains(question.key);
            };
            const bool isOpen = given.row != 0 && std::any_of(plan.questions.begin(), plan.questions.end(), stillAsks);
            if (isOpen || !isObeyed(index, plan))
                return usage(
                    StarostaCli::tr("“%1” settles nothing: the row has several people proposed, or that one is "
                                    "not among them, or another row has got the person already.")
                        .arg(given.said));
        }
        return {};
    }

private:
    /// Whoever was named is the one whose row it is; another answer may have given the person away.
    bool isObeyed(qsizetype index, const ImportPlan &plan) const
    {
        return std::all_of(plan.rows.begin(), plan.rows.end(), [&](const roster::PlannedRow &row) {
            const auto said = m_people.constFind(row.tableRow);
            return said == m_people.cend() || said->first != index || said->second == row.person ||
                   row.action == roster::RowAction::ask;
        });
    }

    /// By the answer to one row.
    bool isTaken(const roster::QuestionKey &key) const
    {
        for (qsizetype index = 0; index < m_given.size(); ++index) {
            if (m_given[index].row != 0 && m_settled[index].contains(key))
                return true;
        }
        return false;
    }

    Attempt<> take(qsizetype index, const ImportPlan &plan, QHash<roster::QuestionKey, roster::Answer> &answers)
    {
        const GivenAnswer &given = m_given[index];
        if (given.row != 0 && !m_settled[index].isEmpty())
            return {}; // a second question of the row has an answer of its own
        QStringList sheets;
        for (const roster::Question &question : plan.questions) {
            const QString &sheet = plan.rows[question.at].sheet;
            const bool isMeant = given.row == 0
                                     ? given.kind == token(question.code)
                                     : given.row == question.row && (given.sheet.isEmpty() || given.sheet == sheet) &&
                                           !isTaken(question.key);
            if (!isMeant || m_settled[index].contains(question.key))
                continue;
            m_settled[index].insert(question.key);
            sheets.append(sheet);
            roster::Answer answer = given.answer;
            if (answer.kind == roster::Answer::Kind::isPerson && !answer.person) {
                if (question.count != 1)
                    continue; // which of them, «same» does not say
                answer.person = question.candidates.front().person;
            }
            answers.insert(question.key, answer);
            if (question.key.field == table::Field::pupilName)
                continue; // whose parent it is, is another question
            if (answer.person)
                m_people.insert(question.key.tableRow, {index, *answer.person});
            else
                m_people.remove(question.key.tableRow); // what was said of all is not meant for this one
        }
        // One answer is about one person.
        if (given.row != 0 && sheets.size() > 1)
            return usage(StarostaCli::tr("Row %1 is asked about on several sheets (%2). Write which: %3:%1=…")
                             .arg(QString::number(given.row), sheets.join(QStringLiteral(", ")), sheets.first()));
        return {};
    }

    const QList<GivenAnswer> &m_given;
    QList<QSet<roster::QuestionKey>> m_settled; ///< what each of them has answered
    /// By row of the table: which of them has named whom.
    QHash<qsizetype, std::pair<qsizetype, people::PersonId>> m_people;
};

/// An answer may lead to a question of another row, which was answered too: until nothing new is asked.
Attempt<ImportPlan> makePlan(roster::RosterService &roster, const roster::ImportSource &source,
                             const PeopleImport &what)
{
    NoProgress progress;
    roster::ImportOptions options = what.options;
    Answers given(what.answers);
    auto plan = roster.plan(source, options, progress);
    while (plan && !what.answers.isEmpty()) {
        const auto answers = given.to(*plan);
        if (!answers)
            return failed(answers);
        if (answers->isEmpty())
            break;
        options.answers.insert(*answers);
        plan = roster.plan(source, options, progress);
    }
    if (!plan)
        return failedSource(plan.error());
    if (const auto checked = given.check(*plan); !checked)
        return failed(checked);
    return std::move(*plan);
}

ImportDecisions decisionsOn(const ImportPlan &plan, const ImportRequest &request, const PeopleImport &what)
{
    ImportDecisions decisions{.badRows = request.skipBadRows ? roster::BadRows::skip : roster::BadRows::refuse,
                              .acceptedRemovals = what.allowedRemovals};
    for (int at = 0; at < plan.rows.size() && what.overwriteHand; ++at) {
        for (const roster::FieldDifference &each : plan.rows[at].differences) {
            if (each.byHand)
                decisions.tickedFields.insert({.at = at, .field = each.field});
        }
    }
    for (int index = 0; index < plan.homerooms.size() && what.overwriteHand; ++index) {
        if (plan.homerooms[index].byHand)
            decisions.turnedHomerooms.insert(index);
    }
    for (const roster::ProposedRevocation &each : plan.revocations) {
        if (what.revokeLinks)
            decisions.revocations.insert(each.link);
    }
    return decisions;
}

} // namespace

Outcome importPeople(Session &session, const ImportRequest &request, const PeopleImport &what)
{
    auto workspace = session.open(request.apply ? Access::write : Access::read);
    if (!workspace)
        return failed(workspace);
    roster::RosterService &roster = (*workspace)->roster();
    const auto source = readSource(roster, request.path, what);
    if (!source)
        return failed(source);
    const auto plan = makePlan(roster, *source, what);
    if (!plan)
        return failed(plan);
    ImportDecisions decisions = decisionsOn(*plan, request, what);
    if (auto decided = decideTicks(*plan, what.ticks, decisions); !decided)
        return failed(decided);
    ImportResult result = resultOf(*plan, *source, decisions, what);
    if (auto written =
            writeReport(request, [&] { return roster::reportFile(*plan, *source, decisions, text::reportTexts()); });
        !written)
        return failed(written);
    if (nextStep(request, result) == ImportStep::apply) {
        journal::Because because = session.because();
        // Whoever types the number has looked; without a reason of their own, that is the reason.
        if (because.reason.isEmpty() && what.allowedRemovals > 0)
            because.reason = QStringLiteral("--allow-removals %1").arg(what.allowedRemovals);
        NoProgress progress;
        const auto done = roster.apply(*plan, decisions, progress, because);
        const bool isHeld = !done && done.error().code == ErrorCode::importHeld;
        if (!done && !isHeld)
            return failed(done);
        result.applied = done.has_value();
        result.entry = done ? done->entry : std::nullopt;
    }
    return present(session, request, result);
}

} // namespace starosta::cli
