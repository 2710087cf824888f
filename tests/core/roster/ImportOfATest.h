// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "core/roster/RosterService.h"
#include "tests/support/Catch.h"
#include "tests/support/Undo.h"

#include <map>

namespace starosta::test {

/// A store with «Учебная НОШ» (1А 1Б 2А) into which tables are imported as they stand in the test.
class Import
{
public:
    TestWorkspace &workspace() { return m_workspace; }
    Workspace *operator->() { return &*m_workspace; }

    roster::ImportSource read(roster::ImportKind kind, QStringView text, const roster::ReadOptions &options = {})
    {
        return valueOf(m_workspace->roster().readBytes(text.toUtf8(), QStringLiteral("список.csv"), kind, options));
    }

    roster::ImportPlan plan(roster::ImportKind kind, QStringView text, const roster::ImportOptions &options = {})
    {
        return valueOf(m_workspace->roster().plan(read(kind, text), options, m_progress));
    }

    Result<journal::Committed<roster::ImportReport>> apply(const roster::ImportPlan &plan,
                                                           const roster::ImportDecisions &decisions = {},
                                                           const journal::Because &because = {})
    {
        return m_workspace->roster().apply(plan, decisions, m_progress, because);
    }

    /// Plans and applies; nothing may be wrong. The plan, for its counts.
    roster::ImportPlan take(roster::ImportKind kind, QStringView text)
    {
        const roster::ImportPlan made = plan(kind, text);
        INFO((made.errors.isEmpty() ? std::string("a question")
                                    : QString(token(made.errors.front().error.code)).toStdString()));
        REQUIRE(made.blocking() == 0);
        valueOf(apply(made));
        return made;
    }

    /// Plans a list that holds everybody of its scope.
    roster::ImportPlan full(roster::ImportKind kind, QStringView text,
                            const roster::ImportScope &scope = roster::ImportScope::school())
    {
        return plan(kind, text, {.mode = roster::ImportMode::fullList, .scope = scope});
    }

    roster::ImportPlan pupils(QStringView text) { return take(roster::ImportKind::pupils, text); }
    roster::ImportPlan staff(QStringView text) { return take(roster::ImportKind::staff, text); }
    roster::ImportPlan guardians(QStringView text) { return take(roster::ImportKind::guardians, text); }

    QByteArray digest() { return m_workspace->ledger().store().contentDigest(); }

    /// People of a role by their full names.
    std::map<QString, people::Person> people(people::Role role)
    {
        std::map<QString, people::Person> byName;
        for (const people::Person &person : m_workspace->people().list({.role = role}))
            byName.emplace(person.content.name.full(), person);
        return byName;
    }

    people::Person pupil(const QString &name)
    {
        const std::map<QString, people::Person> pupils = people(people::Role::pupil);
        INFO(name.toStdString());
        REQUIRE(pupils.contains(name));
        return pupils.at(name);
    }

    QString classOf(const people::Person &pupil)
    {
        REQUIRE(pupil.classId);
        return m_workspace->classes().find(*pupil.classId)->label();
    }

private:
    TestWorkspace m_workspace;
    NoProgress m_progress;
};

/// The question about the name in the file's row, from 0 below the header.
inline roster::QuestionKey rowKey(int row, table::Field field = table::Field::fullName)
{
    return {.tableRow = row + 1, .field = field};
}

/// «added changed moved unchanged blocking»
inline QList<int> counts(const roster::ImportPlan &plan)
{
    return {plan.added, plan.changed, plan.moved, plan.unchanged, plan.blocking()};
}

/// An issue as a test compares it: row, column, code, arguments.
inline QString shown(const roster::RowIssue &issue)
{
    return QStringLiteral("%1 [%2] %3 (%4)")
        .arg(QString::number(issue.row), issue.column, QString(token(issue.error.code)),
             issue.error.args.join(QStringLiteral(", ")));
}

inline QStringList shown(const QList<roster::RowIssue> &issues)
{
    QStringList texts;
    for (const roster::RowIssue &issue : issues)
        texts.append(shown(issue));
    return texts;
}

inline QStringList shown(const QList<roster::Question> &questions)
{
    QStringList texts;
    for (const roster::Question &question : questions)
        texts.append(shown(question.issue()));
    return texts;
}

/// «ФИО: Иванов → Петров»
inline QStringList shown(const QList<roster::FieldDifference> &differences)
{
    QStringList texts;
    for (const roster::FieldDifference &each : differences)
        texts.append(QString(token(each.field)) + QStringLiteral(": ") + each.was + QStringLiteral(" → ") + each.will);
    return texts;
}

} // namespace starosta::test
