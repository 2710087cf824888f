// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/platform/PlatformService.h"
#include "core/rollover/RolloverService.h"
#include "core/school/SchoolService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/Catch.h"

namespace starosta::test {

inline const orders::OrderReference kOrder = orders::OrderReference::stored(QStringLiteral("5"), QDate(2027, 5, 28));

inline classes::ClassName name(QStringView text)
{
    return valueOf(classes::ClassName::parse(text));
}

/// 1А, 1Б, 2А of the school year 2026/2027 with five pupils, on 1 June 2027.
struct SchoolInJune
{
    SchoolInJune()
    {
        ivanov = addPupil(workspace, u"Иванов Иван Иванович", u"1А");
        petrov = addPupil(workspace, u"Петров Пётр Петрович", u"1А");
        orlova = addPupil(workspace, u"Орлова Ольга Олеговна", u"1Б");
        belova = addPupil(workspace, u"Белова Вера Ивановна", u"2А");
        zimin = addPupil(workspace, u"Зимин Олег Ильич", u"2А");
        teacher = addTeacher(workspace, u"Соколова Анна Сергеевна");
        valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), teacher));
        const auto plan = workspace->invites().plan(
            u"1А ученик https://sferum.ru/?p=messages&join=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        valueOf(workspace->invites().registerLinks(plan));
        workspace.clock().set(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
    }

    rollover::RolloverPlan rehearse(const rollover::RolloverRequest &request = {})
    {
        return workspace->rollover().rehearse(request);
    }
    auto apply(const rollover::RolloverPlan &plan)
    {
        NoProgress none;
        return workspace->rollover().apply(plan, kOrder, {}, none);
    }
    QString classOf(people::PersonId pupil)
    {
        const auto person = workspace->people().find(pupil);
        const auto found = person->classId ? workspace->classes().find(*person->classId) : std::nullopt;
        return found ? found->label() : QString();
    }

    TestWorkspace workspace;
    people::PersonId ivanov{0};
    people::PersonId petrov{0};
    people::PersonId orlova{0};
    people::PersonId belova{0};
    people::PersonId zimin{0};
    people::PersonId teacher{0};
};

inline QStringList codes(const rollover::RolloverPlan &plan)
{
    QStringList all;
    for (const Error &problem : plan.allProblems())
        all.append(token(problem.code));
    return all;
}

} // namespace starosta::test
