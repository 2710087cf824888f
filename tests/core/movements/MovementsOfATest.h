// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/SchoolService.h"
#include "tests/core/movements/Moves.h"
#include "tests/core/people/PeopleOfATest.h"

namespace starosta::test {

inline orders::OrderReference orderOf(QStringView text)
{
    return valueOf(orders::OrderReference::parse(text));
}

/// A store with «Учебная НОШ» (1А 1Б 2А), a month after the year began.
class MovementsOfATest
{
public:
    MovementsOfATest() { m_workspace.clock().advanceDays(30); }

    TestWorkspace &workspace() { return m_workspace; }
    Workspace *operator->() { return &*m_workspace; }
    movements::MovementsService &service() { return m_workspace->movements(); }
    QDate today() { return m_workspace->ledger().today(); }
    classes::ClassId in(QStringView name) { return classId(m_workspace, name); }

    /// Somebody who was there from the first day of the year on.
    people::PersonId pupil(QStringView name, QStringView className = u"1А")
    {
        return valueOf(m_workspace->ledger().change(
                           {.action = journal::Action::importPupils},
                           [&](journal::Change &change) -> Result<people::PersonId> {
                               const auto id = m_workspace->people().add(change, {.content = content(name)});
                               if (!id)
                                   return id;
                               const auto placed =
                                   m_workspace->people().comeBack(change, *id, in(className), QDate(2026, 9, 1));
                               return placed ? id : failureOf(placed);
                           }))
            .value;
    }
    people::PersonId teacher(QStringView name) { return addTeacher(m_workspace, name); }
    people::PersonId guardian(QStringView name, people::PersonId of)
    {
        const people::PersonId id = addPerson(m_workspace, name);
        valueOf(m_workspace->people().linkGuardian({.guardian = id, .pupil = of}));
        return id;
    }

    /// The order follows where there is none.
    auto apply(const movements::MovementRequest &request) { return service().apply(following(request)); }
    static movements::MovementRequest following(movements::MovementRequest request)
    {
        request.orderFollows = !request.order;
        return request;
    }
    /// The code with which it is refused: by apply(), can() and rehearse() alike.
    ErrorCode refused(const movements::MovementRequest &given)
    {
        const movements::MovementRequest request = following(given);
        const ErrorCode code = refusal(m_workspace, [&] { return service().apply(request); });
        CHECK(codeOf(service().can(request)) == code);
        CHECK(refusal(m_workspace, [&] { return service().rehearse(request); }) == code);
        return code;
    }

    /// Of the whole year: «transfer 2026-10-01 Ким Ян 1А→1Б № 5 от 01.10.2026: note».
    QStringList lines()
    {
        QStringList texts;
        for (const movements::BookLine &line : valueOf(service().list(service().wholeYear()))) {
            const movements::NewMovement &content = line.movement.content;
            QString text = QStringLiteral("%1 %2 %3")
                               .arg(QString(token(content.kind)), content.on.toString(Qt::ISODate), line.name);
            if (!line.fromClass.isEmpty() || !line.toClass.isEmpty())
                text += QStringLiteral(" %1→%2").arg(line.fromClass, line.toClass);
            if (line.order)
                text += u' ' + line.order->label();
            if (!content.note.isEmpty())
                text += QStringLiteral(": ") + content.note;
            texts.append(text);
        }
        return texts;
    }

private:
    TestWorkspace m_workspace;
};

} // namespace starosta::test
