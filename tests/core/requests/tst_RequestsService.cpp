// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/Moves.h"
#include "tests/core/requests/RequestsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using requests::RequestId;
using requests::RequestState;

TEST_CASE("A request is entered by hand, with nobody's name in the journal")
{
    RequestsOfATest school;
    const auto done = valueOf(school.requests().add(school.content(u"  Анна   Антонова "_s, u"1А")));
    const requests::JoinRequest request = school.request(done.value).request;
    CHECK(request.content.shownName == u"Анна Антонова");
    CHECK(request.source == requests::RequestSource::hand);
    CHECK(request.state == RequestState::waiting);
    const journal::Entry entry = *school->ledger().entry(*done.entry);
    CHECK(entry.subject.isEmpty());
    CHECK(entry.record == journal::RecordRef{u"join_requests"_s, done.value.value()});

    CHECK(codeOf(school.requests().add(school.content(u" "_s))) == ErrorCode::textEmpty);
    requests::RequestContent future = school.content(u"Вера Белова"_s);
    future.receivedOn = QDate(2026, 9, 2);
    CHECK(codeOf(school.requests().add(future)) == ErrorCode::dateInFuture);
    future.receivedOn = {};
    future.classId = classes::ClassId(9999);
    CHECK(codeOf(school.requests().add(future)) == ErrorCode::classMissing);
}

TEST_CASE("Accepting makes the task for the cabinet, and undoing takes both back")
{
    RequestsOfATest school;
    const auto anna = school.pupil(u"Антонова Анна Ивановна", u"1А");
    const RequestId id = school.add(u"Анна Антонова"_s, u"1А");
    const QByteArray digest = school.digest();
    valueOf(school.requests().accept(id));
    const requests::Request accepted = school.request(id);
    CHECK(accepted.request.state == RequestState::accepted);
    CHECK(accepted.request.person == anna);
    CHECK(accepted.personName == u"Антонова Анна Ивановна");
    CHECK_FALSE(accepted.proposal);
    CHECK(school.tasks() == QStringList{u"accept_request pupil Анна Антонова Антонова А. И."_s});
    CHECK(codeOf(school.requests().accept(id)) == ErrorCode::requestDecided);
    CHECK(codeOf(school.requests().refuse({id}, u"нет"_s)) == ErrorCode::requestDecided);
    valueOf(school->ledger().undo());
    CHECK(school.digest() == digest);
    CHECK(codeOf(school.requests().accept(RequestId(99))) == ErrorCode::requestMissing);
}

TEST_CASE("Whom to accept, and as what, has to be known")
{
    RequestsOfATest school;
    const auto first = school.pupil(u"Белова Вера Ильинична", u"1А");
    school.pupil(u"Белова Вера Юрьевна", u"1Б");
    const RequestId id = school.add(u"Вера Белова"_s, {}, std::nullopt);
    CHECK(codeOf(school.requests().accept(id)) == ErrorCode::requestPersonMissing);
    CHECK(codeOf(school.requests().accept(id, {.person = first})) == ErrorCode::requestRoleMissing);
    CHECK(codeOf(school.requests().accept(id, {.person = people::PersonId(999)})) == ErrorCode::personMissing);
    // A pupil gets no rights of a teacher, and who has left gets nothing.
    CHECK(codeOf(school.requests().accept(id, {.person = first, .role = InviteRole::teacher})) ==
          ErrorCode::requestOtherRole);
    valueOf(school.requests().accept(id, {.person = first, .role = InviteRole::pupil}));
    CHECK(school.request(id).request.content.role == InviteRole::pupil);

    const auto yan = school.pupil(u"Яковлев Ян Янович", u"1А");
    valueOf(depart(*school.workspace(), yan));
    const RequestId left = school.add(u"Ян Яковлев"_s, u"1А");
    const auto refused = school.requests().accept(left, {.person = yan});
    CHECK(codeOf(refused) == ErrorCode::requestLeft);
    CHECK(refused.error().args == QStringList{u"Яковлев Ян Янович"_s, u"01.09.2026"_s});
}

TEST_CASE("Two open requests of one person are refused when entered, or else when accepted")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    const RequestId first = school.add(u"Анна Антонова"_s, u"1А");
    const auto second = school.requests().add(school.content(u"Антонова Анна"_s));
    CHECK(codeOf(second) == ErrorCode::requestOpenAlready);
    CHECK(second.error().args == QStringList{u"Антонова Анна Ивановна"_s, QString::number(first.value())});

    // Of namesakes nobody knows whose the two are until one of them is accepted.
    const auto vera = school.pupil(u"Белова Вера Ильинична", u"1А");
    const auto other = school.pupil(u"Белова Вера Юрьевна", u"1А");
    const RequestId one = school.add(u"Вера Белова"_s, u"1А");
    const RequestId two = school.add(u"Вера Белова"_s, u"1А");
    valueOf(school.requests().accept(one, {.person = vera}));
    CHECK(codeOf(school.requests().accept(two, {.person = vera})) == ErrorCode::requestOpenAlready);
    valueOf(school.requests().accept(two, {.person = other}));

    // Of a pupil who is enrolled later it is seen then.
    const RequestId early = school.add(u"Ян Яковлев"_s, u"1А", std::nullopt);
    const RequestId late = school.add(u"Ян Яковлев"_s, u"1А");
    school.pupil(u"Яковлев Ян Янович", u"1А");
    CHECK(codeOf(school.requests().accept(late)) == ErrorCode::requestOpenAlready);
    CHECK(codeOf(school.requests().accept(early)) == ErrorCode::requestOpenAlready);
    const auto acceptable = school.requests().acceptable(school.requests().list());
    REQUIRE(acceptable.size() == 1);
    CHECK(acceptable.front().request.id == first);
    CHECK(valueOf(school.requests().acceptCertain({early, late})).value == 0);
    valueOf(school.requests().refuse({late}, u"вторая заявка"_s));
    CHECK(valueOf(school.requests().acceptCertain({early, late})).value == 1);

    // A parent asks for the classes of both children.
    const auto parent = school.guardian(u"Котова Ольга Львовна", vera);
    valueOf(school->people().linkGuardian({.guardian = parent, .pupil = school.pupil(u"Котов Пётр Львович", u"2А")}));
    school.add(u"Ольга Котова"_s, u"1А", InviteRole::guardian);
    school.add(u"Ольга Котова"_s, u"2А", InviteRole::guardian);
    CHECK(codeOf(school.requests().add(school.content(u"Ольга Котова"_s, u"2А", InviteRole::guardian))) ==
          ErrorCode::requestOpenAlready);
}

TEST_CASE("What accept() refuses is not accepted with the others: one who was accepted and waits on the platform")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    valueOf(school.requests().accept(school.add(u"Анна Антонова"_s, u"1А")));
    const RequestId again = school.add(u"Анна Антонова"_s, u"1А");
    CHECK(codeOf(school.requests().accept(again)) == ErrorCode::requestOpenAlready);
    CHECK(school.requests().acceptable(school.requests().list()).isEmpty());
    CHECK(valueOf(school.requests().acceptCertain()).value == 0);
    CHECK(school.request(again).request.isOpen());
}

TEST_CASE("Nobody is accepted into a wrong class unasked; a parent may be in those of all children")
{
    RequestsOfATest school;
    const auto anna = school.pupil(u"Антонова Анна Ивановна", u"1А");
    const RequestId id = school.add(u"Анна Антонова"_s, u"2А");
    const auto refused = school.requests().accept(id, {.person = anna});
    REQUIRE(codeOf(refused) == ErrorCode::requestOtherClass);
    CHECK(refused.error().args == QStringList{u"Антонова Анна Ивановна"_s, u"2А"_s, u"1А"_s});
    CHECK(codeOf(school.requests().canAccept(id, {.person = anna})) == ErrorCode::requestOtherClass);
    CHECK(school.tasks().isEmpty());
    valueOf(school.requests().accept(id, {.person = anna, .otherClass = true}));
    CHECK(school.tasks() == QStringList{u"accept_request pupil Анна Антонова Антонова А. И."_s});

    const auto parent = school.guardian(u"Котова Ольга Львовна", anna);
    valueOf(school->people().linkGuardian({.guardian = parent, .pupil = school.pupil(u"Котов Пётр Львович", u"2А")}));
    for (const QStringView name : {u"1А", u"2А"})
        valueOf(
            school.requests().accept(school.add(u"Ольга Котова"_s, name, InviteRole::guardian), {.person = parent}));
    CHECK(codeOf(school.requests().accept(school.add(u"Ольга Котова"_s, u"1Б", InviteRole::guardian),
                                          {.person = parent})) == ErrorCode::requestOtherClass);
    // «Учительская» has teachers only; a teacher may be in any class.
    const auto gleb = school.teacher(u"Громов Глеб Глебович");
    valueOf(school.requests().accept(school.add(u"Глеб Громов"_s, u"1Б", InviteRole::teacher), {.person = gleb}));
    CHECK(codeOf(school.requests().accept(school.add(u"Анна Антонова"_s, u"Учительская"), {.person = anna})) ==
          ErrorCode::requestOtherClass);
}

TEST_CASE("A refusal has a reason, for one or for several, and makes its task")
{
    RequestsOfATest school;
    const RequestId first = school.add(u"Пётр Посторонний"_s, u"1А");
    const RequestId second = school.add(u"Иван Чужой"_s, u"1Б", InviteRole::guardian);
    CHECK(codeOf(school.requests().refuse({first, second}, u"  "_s)) == ErrorCode::requestReasonMissing);
    const auto done = valueOf(school.requests().refuse({first, second}, u"Не из нашей школы"_s));
    CHECK(school->ledger().entry(*done.entry)->subject == u"2");
    CHECK(school.request(first).request.reason == u"Не из нашей школы");
    CHECK(school.tasks() ==
          QStringList{u"refuse_request guardian Иван Чужой -"_s, u"refuse_request pupil Пётр Посторонний -"_s});
    CHECK(school.requests().openCount() == 0);
}

TEST_CASE("A question leaves the request open, with what was asked")
{
    RequestsOfATest school;
    const RequestId id = school.add(u"Пётр Посторонний"_s, u"1А");
    CHECK(codeOf(school.requests().ask(id, u" "_s)) == ErrorCode::textEmpty);
    valueOf(school.requests().ask(id, u"Спросили классного руководителя 1А"_s));
    const requests::Request asked = school.request(id);
    CHECK(asked.request.state == RequestState::asked);
    CHECK(asked.request.content.note == u"Спросили классного руководителя 1А");
    CHECK(asked.request.isOpen());
    CHECK(asked.proposal);
    CHECK(school.requests().openCount() == 1);
    CHECK(school.tasks().isEmpty());
}

TEST_CASE("What was decided can be taken up again; its task is not needed any more")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    const RequestId id = school.add(u"Анна Антонова"_s, u"1А");
    CHECK(codeOf(school.requests().reopen(id)) == ErrorCode::requestNotDecided);
    valueOf(school.requests().refuse({id}, u"ошибка"_s));
    valueOf(school.requests().reopen(id));
    CHECK(school.request(id).request.state == RequestState::waiting);
    CHECK(school.request(id).request.reason.isEmpty());
    CHECK(school.tasks().isEmpty());

    valueOf(school.requests().accept(id));
    valueOf(school.requests().reopen(id));
    CHECK(school.tasks().isEmpty());
    CHECK_FALSE(school.request(id).request.person);
    valueOf(school.requests().refuse({id}, u"ошибка"_s));
    school.add(u"Анна Антонова"_s, u"1А");
    CHECK(codeOf(school.requests().reopen(id)) == ErrorCode::requestOpenAlready);
}

TEST_CASE("All that leave no doubt are accepted in one change")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    school.teacher(u"Громов Глеб Глебович");
    school.add(u"Анна Антонова"_s, u"1А");
    school.add(u"Глеб Громов"_s, u"Учительская", InviteRole::teacher);
    school.add(u"Пётр Посторонний"_s, u"1А");
    const qint64 entries = school->ledger().entryCount();
    const auto done = valueOf(school.requests().acceptCertain());
    CHECK(done.value == 2);
    CHECK(school->ledger().entryCount() == entries + 1);
    CHECK(school.requests().openCount() == 1);
    CHECK(school.tasks().size() == 2);
    CHECK(valueOf(school.requests().acceptCertain()).value == 0);
}

TEST_CASE("A request waits too long after as many days as the school says")
{
    RequestsOfATest school;
    const RequestId id = school.add(u"Пётр Посторонний"_s, u"1А");
    school.workspace().clock().advanceDays(3);
    CHECK(school.requests().overdueCount() == 0);
    CHECK_FALSE(school.request(id).isOverdue);
    school.workspace().clock().advanceDays(1);
    CHECK(school.requests().overdueCount() == 1);
    CHECK(school.request(id).isOverdue);
    CHECK(school.request(id).days == 4);
    valueOf(school.requests().setOverdueDays(10));
    CHECK(school.requests().overdueDays() == 10);
    CHECK(school.requests().overdueCount() == 0);
    CHECK_FALSE(valueOf(school.requests().setOverdueDays(10)).entry);
    CHECK(codeOf(school.requests().setOverdueDays(0)) == ErrorCode::settingInvalid);
}

TEST_CASE("A list of the platform proves that a request was accepted there, or shows another class")
{
    RequestsOfATest school;
    school.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto belova = school.pupil(u"Белова Вера Ильинична", u"1Б");
    const RequestId anna = school.add(u"Анна Антонова"_s, u"1А");
    const RequestId vera = school.add(u"Вера Белова"_s, u"1Б");
    valueOf(school.requests().acceptCertain());
    school.take(u"Имя;Роль;Класс\nАнна Антонова;ученик;1А\nВера Белова;ученик;2А\n"_s);
    const auto tasks = school->platform().list({.kind = platform::TaskKind::acceptRequest, .openOnly = false});
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].state == platform::TaskState::open);
    CHECK(tasks[0].content.shownName == u"Вера Белова");
    CHECK(tasks[1].state == platform::TaskState::done);
    CHECK(tasks[1].evidence == u"участники.csv, 2");
    CHECK(school.request(anna).arrivedIn.isEmpty());
    // Whose the account in the other class is, a person says.
    CHECK(school.request(vera).arrivedIn.isEmpty());
    valueOf(school.service().decide(school.member(u"Вера Белова").account.id, belova));
    CHECK(school.request(vera).arrivedIn == u"2А");
}

TEST_CASE("An account of before the request proves nothing")
{
    RequestsOfATest school;
    const auto anna = school.pupil(u"Антонова Анна Ивановна", u"1А");
    school.take(u"Имя;Роль\nАнна Антонова;ученик\n"_s);
    school.workspace().clock().advanceDays(3);
    const RequestId id = school.add(u"Анна Антонова"_s, u"1А");
    valueOf(school.requests().accept(id, {.person = anna}));
    school.take(u"Имя;Роль\nАнна Антонова;ученик\nПётр Новый;ученик\n"_s);
    CHECK(school->platform().list({.kind = platform::TaskKind::acceptRequest}).size() == 1);
}

TEST_CASE("Who leaves has no open request and nothing to be accepted any more")
{
    RequestsOfATest school;
    const auto anna = school.pupil(u"Антонова Анна Ивановна", u"1А");
    const auto vera = school.pupil(u"Белова Вера Ильинична", u"1А");
    school.pupil(u"Белова Вера Юрьевна", u"1А");
    const auto yan = school.pupil(u"Яковлев Ян Янович", u"1А");
    const RequestId annas = school.add(u"Анна Антонова"_s, u"1А");
    const RequestId veras = school.add(u"Вера Белова"_s, u"1А");
    const RequestId yans = school.add(u"Ян Яковлев"_s, u"1А");
    valueOf(school.requests().accept(yans));
    int closed = 0;
    valueOf(school->ledger().change({.action = journal::Action::leavePupil}, [&](journal::Change &change) -> Result<> {
        valueOf(school->people().leave(change, anna, change.today()));
        closed = school.requests().closeFor(change, {anna, vera, yan}, u"Выбытие"_s);
        return {};
    }));
    CHECK(closed == 1);
    CHECK(school.request(annas).request.state == RequestState::refused);
    CHECK(school.request(annas).request.reason == u"Выбытие");
    CHECK(school.request(annas).request.person == anna);
    // A namesake may be the one who asks.
    CHECK(school.request(veras).request.isOpen());
    CHECK(school.tasks() == QStringList{u"refuse_request pupil Анна Антонова Антонова А. И."_s});
}
