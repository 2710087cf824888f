// SPDX-License-Identifier: GPL-3.0-or-later
// What a later list of the platform may be taken to say, and what it may not.
#include "tests/support/Catch.h"

#include "core/invites/InvitesService.h"
#include "tests/core/members/MembersOfATest.h"
#include "tests/core/movements/Moves.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using members::Decision;
using members::MembersService;
using members::MemberState;

namespace {

const QString kHeader = u"Имя;Роль;Класс\n"_s;

void nextDay(MembersOfATest &test)
{
    test.workspace().clock().advanceDays(1);
}

} // namespace

TEST_CASE("A removal is proven by the account of the very person, not by a namesake's")
{
    MembersOfATest test;
    test.pupil(u"Иванов Иван Петрович", u"1А");
    const auto leaving = test.pupil(u"Иванов Иван Сергеевич", u"1Б");
    test.take(kHeader + u"Иван Иванов;ученик;1А\nИван Иванов;ученик;1Б\n"_s);
    valueOf(depart(*test.workspace(), leaving));
    nextDay(test);
    test.take(kHeader + u"Иван Иванов;ученик;1А\nИван Иванов;ученик;1Б\n"_s);
    REQUIRE(test.tasks() == QStringList{u"remove_member pupil Иван Иванов Иванов И. С."_s});
    nextDay(test);
    test.take(kHeader + u"Иван Иванов;ученик;1Б\n"_s);
    CHECK(test.tasks() == QStringList{u"remove_member pupil Иван Иванов Иванов И. С."_s});
    nextDay(test);
    test.take(kHeader + u"Кто Другой;ученик;1А\n"_s);
    CHECK(test.tasks() == QStringList{u"find_stranger pupil Кто Другой -"_s});
}

TEST_CASE("A tick that a later list contradicts is asked for again")
{
    MembersOfATest test;
    test.take(kHeader + u"Кот Учёный;родитель;\n"_s);
    valueOf(test->platform().finish({test->platform().list().front().id}));
    // The same day, the list may have been made before.
    test.take(kHeader + u"Кот Учёный;родитель;\nКто Другой;родитель;\n"_s);
    CHECK(test.tasks() == QStringList{u"find_stranger guardian Кто Другой -"_s});
    nextDay(test);
    test.take(kHeader + u"Кот Учёный;родитель;\nКто Другой;родитель;\nКто Третий;родитель;\n"_s);
    CHECK(test.tasks().size() == 3);
}

TEST_CASE("An account that stands in the class of a namesake now is asked about")
{
    MembersOfATest test;
    const auto first = test.pupil(u"Иванов Иван Петрович", u"1А");
    test.take(kHeader + u"Иван Иванов;ученик;1А\n"_s);
    REQUIRE(test.service().joined().contains(first));
    const auto second = test.pupil(u"Иванов Иван Сергеевич", u"1Б");
    nextDay(test);
    test.take(kHeader + u"Иван Иванов;ученик;1Б\n"_s);
    const members::Member member = test.member(u"Иван Иванов");
    CHECK((member.account.decision == Decision::open || member.account.person == second));
    CHECK_FALSE(test.service().joined().contains(first));
}

TEST_CASE("A remembered nickname is not taken for somebody in another role")
{
    MembersOfATest test;
    const auto lev = test.pupil(u"Котов Лев Львович");
    test.take(kHeader + u"Котик;ученик;\n"_s);
    valueOf(test.service().decide(test.member(u"Котик").account.id, lev));
    nextDay(test);
    test.take(kHeader + u"Котик;ученик;\nКотик;родитель;\n"_s);
    CHECK(test.tasks().isEmpty());
    int open = 0;
    for (const members::Member &each : test.service().list())
        open += each.account.decision == Decision::open;
    CHECK(open == 1);
}

TEST_CASE("Somebody with a remembered nickname who stands there in another role only is not there twice")
{
    MembersOfATest test;
    const auto lev = test.pupil(u"Котов Лев Львович");
    test.take(kHeader + u"Котик;ученик;\n"_s);
    valueOf(test.service().decide(test.member(u"Котик").account.id, lev));
    nextDay(test);
    test.take(kHeader + u"Котик;родитель;\n"_s);
    CHECK(test.members() == QStringList{u"Котик: question (Котов Лев Львович/remembered)"_s});
    CHECK(test.member(u"Котик").finding == Error{ErrorCode::memberNearName, {u"Котик"_s, u"Котов Лев Львович"_s}});
    valueOf(test.service().decide(test.member(u"Котик").account.id, lev));
    CHECK(test.member(u"Котик").state == MemberState::wrongRole);
}

TEST_CASE("Where the list names no roles, whoever joined has claimed the link of the role")
{
    MembersOfATest test;
    test.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto url =
        valueOf(invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    valueOf(test->invites().registerLink(
        {.classId = classId(test.workspace(), u"1А"), .role = invites::InviteRole::pupil, .url = url}));
    test.take(u"Имя;Фамилия\nАнна;Антонова\n"_s);
    CHECK(test->invites().list().front().claimed == true);
}

TEST_CASE("Who came in by a link: those of its audience who joined since it was issued")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto boris = test.pupil(u"Белов Борис Ильич", u"1А");
    test.pupil(u"Власова Вера Юрьевна", u"1А"); // has not joined
    test.pupil(u"Гусев Глеб Львович", u"1Б");
    const auto mother = test.guardian(u"Антонова Ольга Юрьевна", anna);
    const auto issue = [&](invites::InviteRole role, QChar mark) {
        const auto url =
            valueOf(invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join=%1="_s.arg(QString(35, mark))));
        valueOf(test->invites().registerLink({.classId = classId(test.workspace(), u"1А"), .role = role, .url = url}));
        return test->invites().live(classId(test.workspace(), u"1А"), role)->id;
    };
    const auto pupils = issue(invites::InviteRole::pupil, u'A');
    const auto guardians = issue(invites::InviteRole::guardian, u'B');
    const auto cameBy = [&](invites::LinkId link) {
        QList<people::PersonId> people;
        for (const invites::Claimant &each : test->invites().cameBy(link))
            people.append(each.person);
        return people;
    };
    CHECK(cameBy(pupils).isEmpty());
    test.take(kHeader + u"Борис Белов;ученик;1А\nГлеб Гусев;ученик;1Б\n"_s);
    CHECK(cameBy(pupils) == QList{boris});
    CHECK(cameBy(guardians).isEmpty());
    nextDay(test);
    const QString both = u"Борис Белов;ученик;1А\nАнна Антонова;ученик;1А\nОльга Антонова;родитель;1А\n"_s;
    test.take(kHeader + both);
    CHECK(cameBy(pupils) == QList{boris, anna}); // the first ones first
    CHECK(test->invites().cameBy(pupils).front().firstSeen.daysTo(test->ledger().today()) == 1);
    CHECK(cameBy(guardians) == QList{mother});
    // Whoever was there before the link was replaced did not come in by the new one.
    const auto next = issue(invites::InviteRole::pupil, u'C');
    CHECK(cameBy(next).isEmpty());
    nextDay(test);
    test.take(kHeader + both + u"Вера Власова;ученик;1А\n"_s);
    REQUIRE(test->invites().cameBy(next).size() == 1);
    CHECK(test->invites().cameBy(next).front().name.full() == u"Власова Вера Юрьевна");
}

TEST_CASE("A link is not unclaimed for certain while somebody of its audience is asked about")
{
    MembersOfATest test;
    test.pupil(u"Белова Вера Ильинична", u"1А");
    test.pupil(u"Белова Вера Юрьевна", u"1Б");
    QList<invites::LinkId> ids;
    for (const auto &[name, mark] : {std::pair(u"1А", u'A'), std::pair(u"1Б", u'B'), std::pair(u"2А", u'C')}) {
        const auto url = valueOf(
            invites::InviteUrl::parse(u"https://sferum.ru/?p=messages&join=%1="_s.arg(QString(35, QChar(mark)))));
        valueOf(test->invites().registerLink(
            {.classId = classId(test.workspace(), name), .role = invites::InviteRole::pupil, .url = url}));
        ids.append(test->invites().live(classId(test.workspace(), name), invites::InviteRole::pupil)->id);
    }
    test.take(u"Имя;Роль\nВера Белова;ученик\n"_s);
    CHECK(test.service().doubtful(test->invites().list()) == QSet<invites::LinkId>{ids[0], ids[1]});
    valueOf(test.service().decide(test.member(u"Вера Белова").account.id,
                                  test->people().pupilsOf(classId(test.workspace(), u"1А")).front().id));
    CHECK(test.service().doubtful(test->invites().list()).isEmpty());
}

TEST_CASE("A list that was read before the last one is not read by itself: somebody has to say that it holds again")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна");
    const QString first = kHeader + u"Анна Антонова;ученик;1А\n"_s;
    const QString second = kHeader + u"Анна Антонова;ученик;1А\nКто Другой;ученик;1А\n"_s;
    test.take(first);
    nextDay(test);
    test.take(second);
    nextDay(test);
    const auto refused = test.planned(first);
    REQUIRE(codeOf(refused) == ErrorCode::memberListOlder);
    CHECK(refused.error().args == QStringList{u"01.09.2026"_s, u"02.09.2026"_s, u"03.09.2026"_s});
    // The last one again is nothing to do.
    CHECK_FALSE(valueOf(test.service().apply(test.plan(second))).entry);
    // With its day it is a list like any other, and then the last one.
    const auto plan = test.take(first, {.takenOn = QDate(2026, 9, 3)});
    CHECK(plan.gone == 1);
    CHECK(test.service().latestList()->takenOn == QDate(2026, 9, 3));
    CHECK(test.service().accountsOf(anna).front().lastSeen == QDate(2026, 9, 3));
    CHECK_FALSE(valueOf(test.service().apply(test.plan(first))).entry);
    CHECK(codeOf(test.planned(second)) == ErrorCode::memberListOlder);
}

TEST_CASE("Of two lists of one day the one that was read before the other is asked about too")
{
    MembersOfATest test;
    const QString first = kHeader + u"Анна Антонова;ученик;1А\n"_s;
    test.take(first);
    test.take(kHeader + u"Анна Антонова;ученик;1А\nКто Другой;ученик;1А\n"_s);
    CHECK(codeOf(test.planned(first)) == ErrorCode::memberListOlder);
    test.take(first, {.takenOn = QDate(2026, 9, 1)});
    CHECK(test.members().size() == 1);
    CHECK_FALSE(valueOf(test.service().apply(test.plan(first))).entry);
}

TEST_CASE("What a person has taken back no list decides again, until it says something else of the account")
{
    MembersOfATest test;
    const auto anna = test.pupil(u"Антонова Анна Ивановна", u"1А");
    const QString list = kHeader + u"Анна Антонова;ученик;1А\n"_s;
    test.take(list);
    const auto id = test.member(u"Анна Антонова").account.id;
    valueOf(test.service().takeBack(id));
    const QByteArray digest = test.digest();
    CHECK_FALSE(valueOf(test.service().apply(test.plan(list))).entry);
    CHECK(test.digest() == digest);
    // A later one says no more of it.
    nextDay(test);
    test.take(list + u"Кто Другой;ученик;1А\n"_s);
    CHECK(test.members().front() == u"Анна Антонова: question (Антонова Анна Ивановна/name)");
    // Unseen it is not accepted either: whoever took it back says whose it is.
    CHECK(valueOf(test.service().acceptProposals()).value == 0);
    valueOf(test.service().decide(id, anna));
    CHECK(test.member(u"Анна Антонова").account.decision == Decision::chosen);

    valueOf(test.service().takeBack(id));
    nextDay(test);
    test.take(kHeader + u"Анна Антонова;ученик;1Б\n"_s);
    nextDay(test);
    test.take(kHeader + u"Анна Антонова;ученик;1А\nКто Третий;ученик;1А\n"_s);
    CHECK(test.member(u"Анна Антонова").account.person == anna);
}

TEST_CASE("A parent stands in the classes of all children, and a teacher in any: that is not twice")
{
    MembersOfATest test;
    const auto mother = test.guardian(u"Котова Ольга Львовна", test.pupil(u"Котов Пётр Львович", u"1А"));
    valueOf(test->people().linkGuardian({.guardian = mother, .pupil = test.pupil(u"Котов Лев Львович", u"2А")}));
    test.teacher(u"Громов Глеб Глебович");
    test.pupil(u"Антонова Анна Ивановна", u"1А");
    test.take(kHeader + u"Ольга Котова;родитель;1А\nОльга Котова;родитель;2А\n"
                        "Глеб Громов;учитель;Учительская\nГлеб Громов;учитель;1А\n"
                        "Анна Антонова;ученик;1А\n"_s);
    for (const members::Member &each : test.service().list()) {
        CAPTURE(each.account.shownName.toStdString());
        CHECK(each.state == MemberState::joined);
        CHECK(each.account.decision == Decision::matched);
    }
    CHECK(test.tasks().isEmpty());

    // The same class twice, a class without a child, and a pupil in two classes are one too many.
    nextDay(test);
    test.take(kHeader + u"Ольга Котова;родитель;1А\nОльга Котова;родитель;2А\nОльга Котова;родитель;2А\n"
                        "Ольга Котова;родитель;1Б\nГлеб Громов;учитель;Учительская\nГлеб Громов;учитель;1А\n"
                        "Анна Антонова;ученик;1А\nАнна Антонова;ученик;1Б\n"_s);
    CHECK(test.member(u"Ольга Котова", 2).state == MemberState::twice);
    CHECK(test.member(u"Ольга Котова", 3).state == MemberState::twice);
    CHECK(test.member(u"Анна Антонова", 1).state == MemberState::twice);
    CHECK(MembersService::countsOf(test.service().list()).twice == 3);
    valueOf(test.service().decide(test.member(u"Ольга Котова", 3).account.id, mother));
    CHECK(test.member(u"Ольга Котова", 3).state == MemberState::twice);
}

TEST_CASE("Of two mothers of one name, who have children in one class, the account of that class is asked about")
{
    MembersOfATest test;
    const auto first = test.guardian(u"Котова Ольга Львовна", test.pupil(u"Котов Пётр Львович", u"1А"));
    valueOf(test->people().linkGuardian({.guardian = first, .pupil = test.pupil(u"Котов Лев Львович", u"2А")}));
    test.guardian(u"Котова Ольга Ильинична", test.pupil(u"Котов Ян Янович", u"2А"));
    test.take(kHeader + u"Ольга Котова;родитель;1А\nОльга Котова;родитель;2А\n"_s);
    CHECK(test.member(u"Ольга Котова").account.person == first);
    CHECK(test.member(u"Ольга Котова", 1).state == MemberState::question);
}

TEST_CASE("Of as many accounts as namesakes everybody has one, and it is said that nobody can tell whose is which")
{
    MembersOfATest test;
    const auto one = test.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto other = test.pupil(u"Антонова Анна Сергеевна", u"1А");
    test.pupil(u"Белова Вера Ильинична", u"1А");
    test.take(kHeader + u"Анна Антонова;ученик;1А\nАнна Антонова;ученик;1А\nВера Белова;ученик;1А\n"_s);
    CHECK(test.service().joined().contains(one));
    CHECK(test.service().joined().contains(other));
    CHECK(test.member(u"Анна Антонова").namesakes == 1);
    CHECK(test.member(u"Анна Антонова", 1).namesakes == 1);
    CHECK(test.member(u"Вера Белова").namesakes == 0);
    // A person has said it.
    valueOf(test.service().takeBack(test.member(u"Анна Антонова").account.id));
    valueOf(test.service().decide(test.member(u"Анна Антонова").account.id, one));
    CHECK(test.member(u"Анна Антонова").namesakes == 0);
}
