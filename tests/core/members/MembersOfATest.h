// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MembersService.h"
#include "tests/core/people/PeopleOfATest.h"

namespace starosta::test {

/// A store with «Учебная НОШ» (1А 1Б 2А) into which lists of the platform are read as they stand in the test.
class MembersOfATest
{
public:
    TestWorkspace &workspace() { return m_workspace; }
    Workspace *operator->() { return &*m_workspace; }
    members::MembersService &service() { return m_workspace->members(); }

    people::PersonId pupil(QStringView name, QStringView className = u"1А")
    {
        return addPupil(m_workspace, name, className);
    }
    people::PersonId teacher(QStringView name) { return addTeacher(m_workspace, name); }
    people::PersonId guardian(QStringView name, people::PersonId of)
    {
        const people::PersonId id = addPerson(m_workspace, name);
        valueOf(m_workspace->people().linkGuardian({.guardian = id, .pupil = of}));
        return id;
    }

    /// Rows of «имя;роль» or with more columns, under this header.
    Result<members::MembersPlan> planned(const QString &text, const members::ListOptions &options = {},
                                         const QString &fileName = QStringLiteral("участники.csv"))
    {
        Result<members::ListSource> source = service().readBytes(text.toUtf8(), fileName);
        if (!source)
            return failureOf(source);
        NoProgress progress;
        return service().plan(*source, options, progress);
    }
    members::MembersPlan plan(const QString &text, const members::ListOptions &options = {})
    {
        return valueOf(planned(text, options));
    }
    /// Reads the list; the plan, for its counts.
    members::MembersPlan take(const QString &text, const members::ListOptions &options = {})
    {
        members::MembersPlan made = plan(text, options);
        valueOf(service().apply(made, {.wrongRows = members::WrongRows::skip, .acceptedGone = made.gone}));
        return made;
    }

    /// «Имя Фамилия: state [whose] (candidates)», in the order of the names.
    QStringList members()
    {
        QStringList lines;
        for (const members::Member &member : service().list())
            lines.append(shown(member));
        return lines;
    }

    members::Member member(QStringView shownName, int skip = 0)
    {
        for (const members::Member &each : service().list()) {
            if (each.account.shownName == shownName && skip-- == 0)
                return each;
        }
        FAIL("no member " << shownName.toString().toStdString());
        Q_UNREACHABLE();
    }

    QStringList tasks()
    {
        QStringList lines;
        for (const platform::PlatformTask &task : m_workspace->platform().list()) {
            const auto person = task.content.person ? m_workspace->people().find(*task.content.person) : std::nullopt;
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(QString(token(task.content.kind)),
                                  task.content.role ? QString(token(*task.content.role)) : QStringLiteral("-"),
                                  task.content.shownName.isEmpty() ? QStringLiteral("-") : task.content.shownName,
                                  person ? person->content.name.brief() : QStringLiteral("-")));
        }
        lines.sort();
        return lines;
    }

    QByteArray digest() { return m_workspace->ledger().store().contentDigest(); }

    static QString shown(const members::Member &member)
    {
        QStringList candidates;
        for (const members::Candidate &each : member.candidates)
            candidates.append(each.name + u'/' + token(each.reason));
        QString text = member.account.shownName + QStringLiteral(": ") + token(member.state);
        if (!member.personName.isEmpty())
            text += QStringLiteral(" [%1]").arg(member.personName);
        if (!candidates.isEmpty())
            text += QStringLiteral(" (%1)").arg(candidates.join(QStringLiteral(", ")));
        return text;
    }

private:
    TestWorkspace m_workspace;
};

} // namespace starosta::test
