// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/Moves.h"
#include "tests/core/requests/RequestsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;

TEST_CASE("A pupil of the class is proposed beyond doubt, in any spelling of the name")
{
    RequestsOfATest school;
    const auto anna = school.pupil(u"Антонова Алёна Ивановна", u"1А");
    const auto id = school.add(u"Алена Антонова"_s, u"1А");
    CHECK(school.proposal(id) == u"request.fits! (name/Антонова Алёна Ивановна/1А)");
    const requests::Proposal proposal = *school.request(id).proposal;
    CHECK(proposal.certain == anna);
    CHECK(proposal.role == InviteRole::pupil);
    CHECK(proposal.finding.args == QStringList{u"Антонова Алёна Ивановна"_s, u"1А"_s});
    CHECK_FALSE(proposal.hasNamesake);
}

TEST_CASE("Without a class or a role somebody is certain where there is only one answer")
{
    RequestsOfATest school;
    const auto anna = school.pupil(u"Антонова Анна Ивановна", u"1А");
    school.guardian(u"Антонова Вера Петровна", anna);
    CHECK(school.proposal(school.add(u"Анна Антонова"_s)) == u"request.fits! (name/Антонова Анна Ивановна/1А)");
    const auto noRole = school.add(u"Вера Антонова"_s, {}, std::nullopt);
    CHECK(school.proposal(noRole) == u"request.fits! (name/Антонова Вера Петровна/1А)");
    CHECK(school.request(noRole).proposal->role == InviteRole::guardian);

    // A teacher who is a parent: the class does not tell, for a teacher may be in any.
    const auto teacher = school.teacher(u"Белова Инна Львовна");
    valueOf(school->people().linkGuardian({.guardian = teacher, .pupil = anna}));
    const auto both = school.add(u"Инна Белова"_s, u"1А", std::nullopt);
    CHECK(school.proposal(both) == u"request.fits (name/Белова Инна Львовна/1А)");
    CHECK(school.request(both).proposal->role == std::nullopt);
    const auto inStaffRoom = school.add(u"Инна Белова"_s, u"Учительская", std::nullopt);
    CHECK(school.request(inStaffRoom).proposal->role == InviteRole::teacher);
    CHECK(school.request(inStaffRoom).proposal->certain == teacher);
}

TEST_CASE("Namesakes are told apart by the class, and by nothing else")
{
    RequestsOfATest school;
    school.pupil(u"Белова Вера Ильинична", u"1А");
    school.pupil(u"Белова Вера Юрьевна", u"1Б");
    const auto none = school.add(u"Вера Белова"_s);
    CHECK(school.proposal(none) == u"request.namesakes (name/Белова Вера Ильинична/1А, name/Белова Вера Юрьевна/1Б)");
    CHECK(school.request(none).proposal->finding.args == QStringList{u"Вера Белова"_s, u"2"_s});
    const auto other = school.add(u"Вера Белова"_s, u"2А");
    CHECK(school.proposal(other) ==
          u"request.namesakes (other_class/Белова Вера Ильинична/1А, other_class/Белова Вера Юрьевна/1Б)");
    const auto first = school.add(u"Вера Белова"_s, u"1Б");
    CHECK(school.proposal(first) ==
          u"request.fits! (name/Белова Вера Юрьевна/1Б, other_class/Белова Вера Ильинична/1А)");
    CHECK(school.request(first).proposal->hasNamesake);
    school.pupil(u"Белова Вера Борисовна", u"1Б");
    CHECK(school.proposal(first).startsWith(u"request.namesakes (name/"));
}

TEST_CASE("A pupil of another class, another role, a stranger and somebody not hired each get their reason")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto otherClass = school.add(u"Анна Антонова"_s, u"1Б");
    CHECK(school.proposal(otherClass) == u"request.other_class (other_class/Антонова Анна Ивановна/1А)");
    CHECK(school.request(otherClass).proposal->finding.args ==
          QStringList{u"Антонова Анна Ивановна"_s, u"1Б"_s, u"1А"_s});
    const auto staffRoom = school.add(u"Анна Антонова"_s, u"Учительская");
    CHECK(school.proposal(staffRoom).startsWith(u"request.other_class ("));
    const auto asTeacher = school.add(u"Анна Антонова"_s, u"Учительская", InviteRole::teacher);
    CHECK(school.proposal(asTeacher) == u"request.other_role (other_role/Антонова Анна Ивановна/1А)");
    CHECK(school.request(asTeacher).proposal->finding.args ==
          QStringList{u"Антонова Анна Ивановна"_s, u"teacher"_s, u"pupil"_s});
    CHECK(school.proposal(school.add(u"Пётр Посторонний"_s, u"1А")) == u"request.stranger ()");
    CHECK(school.proposal(school.add(u"Ольга Новенькая"_s, u"Учительская", InviteRole::teacher)) ==
          u"request.not_hired ()");
    CHECK(school.proposal(school.add(u"Ольга Новая"_s, u"Учительская", std::nullopt)) == u"request.not_hired ()");
}

TEST_CASE("Whoever has left is told with the day, and a name that resembles one is a question")
{
    RequestsOfATest school;
    school.workspace().clock().advanceDays(9);
    const auto yan = school.pupil(u"Яковлев Ян Янович", u"1А");
    const auto parent = school.guardian(u"Яковлева Яна Юрьевна", yan);
    valueOf(depart(*school.workspace(), yan));
    const auto left = school.add(u"Ян Яковлев"_s, u"1А");
    CHECK(school.proposal(left) == u"request.left (name/Яковлев Ян Янович/)");
    CHECK(school.request(left).proposal->finding.args == QStringList{u"Яковлев Ян Янович"_s, u"10.09.2026"_s});
    CHECK(school.proposal(school.add(u"Яна Яковлева"_s, u"1А", InviteRole::guardian)) ==
          u"request.left (name/Яковлева Яна Юрьевна/)");
    CHECK(parent.value() > 0);

    school.pupil(u"Антонова Александра Ивановна", u"1А");
    const auto near = school.add(u"Саша Антонова"_s, u"1А");
    CHECK(school.proposal(near) == u"request.near_name (near_name/Антонова Александра Ивановна/1А)");
    // A Latin letter may be an accident, or somebody who wants to be taken for somebody else.
    CHECK(school.proposal(school.add(u"Aлександра Антонова"_s, u"1А")) ==
          u"request.near_name (near_name/Антонова Александра Ивановна/1А)");
    // The same of a pupil says nothing of a teacher.
    CHECK(school.proposal(school.add(u"Саша Антонова"_s, {}, InviteRole::teacher)) == u"request.not_hired ()");
}

TEST_CASE("Whoever asks to be a teacher and has the name of a pupil who has not joined is asked about")
{
    RequestsOfATest school;
    const auto teacher = school.teacher(u"Громов Глеб Глебович");
    CHECK(school.request(school.add(u"Глеб Громов"_s, u"Учительская", InviteRole::teacher)).proposal->certain ==
          teacher);
    school.pupil(u"Громов Глеб Ильич", u"2А");
    const auto id = school.requests().list().front().request.id;
    CHECK(school.proposal(id) == u"request.namesakes (name/Громов Глеб Глебович/, other_role/Громов Глеб Ильич/2А)");
    school.take(u"Имя;Роль\nГлеб Громов;ученик\n"_s);
    CHECK(school.request(id).proposal->certain == teacher);
}

TEST_CASE("Whoever is on the platform already is not accepted unseen")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    school.take(u"Имя;Роль\nАнна Антонова;ученик\n"_s);
    CHECK(school.proposal(school.add(u"Анна Антонова"_s, u"1А")) == u"request.fits (joined/Антонова Анна Ивановна/1А)");
}

TEST_CASE("A proposal follows the register, and so does undoing")
{
    RequestsOfATest school;
    const auto id = school.add(u"Анна Антонова"_s, u"1А");
    CHECK(school.proposal(id) == u"request.stranger ()");
    const auto anna = school.pupil(u"Антонова Анна Ивановна", u"1А");
    CHECK(school.request(id).proposal->certain == anna);
    valueOf(transfer(*school.workspace(), anna, classId(school.workspace(), u"2А")));
    CHECK(school.proposal(id) == u"request.other_class (other_class/Антонова Анна Ивановна/2А)");
    valueOf(school->ledger().undo());
    CHECK(school.request(id).proposal->certain == anna);
    school.take(u"Имя;Роль\nАнна Антонова;ученик\n"_s);
    CHECK_FALSE(school.request(id).proposal->certain);
    valueOf(school->classes().rename(classId(school.workspace(), u"1А"), valueOf(classes::ClassName::parse(u"1К"))));
    CHECK(school.request(id).className == u"1К");
}
