// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a movement beside the register, in the same change.
#include "core/homerooms/HomeroomsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/core/movements/MovementsOfATest.h"

#include "core/members/MembersService.h"
#include "core/platform/PlatformService.h"
#include "core/requests/RequestsService.h"
#include "core/sheets/SheetsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using invites::LinkState;
using movements::MovementKind;
using people::PersonId;

namespace {

class Paths : public MovementsOfATest
{
public:
    /// «имя;роль;класс» lines of a list that the platform gave today.
    void shown(const QString &rows)
    {
        const QString text = u"Имя;Роль;Класс\n"_s + rows;
        const auto source = valueOf(service().readBytes(text.toUtf8(), u"участники%1.csv"_s.arg(++m_lists)));
        NoProgress progress;
        const auto plan = valueOf(service().plan(source, {}, progress));
        valueOf(service().apply(plan));
    }

    invites::LinkId link(QStringView className, InviteRole role, char mark)
    {
        return addLink(workspace(), {.className = className, .role = role, .mark = mark});
    }
    invites::LinkId personal(PersonId addressee, QStringView className, InviteRole role, char mark)
    {
        valueOf((*this)->invites().registerLink({.classId = in(className),
                                                 .role = role,
                                                 .url = valueOf(invites::InviteUrl::parse(secretLink(mark))),
                                                 .addressee = addressee}));
        return (*this)->invites().personal(addressee, in(className), role)->id;
    }
    bool isDue(invites::LinkId id) { return (*this)->invites().find(id)->state == LinkState::revocationDue; }

    QStringList tasks()
    {
        QStringList lines;
        for (const platform::PlatformTask &task : (*this)->platform().list()) {
            const auto person = task.content.person ? (*this)->people().find(*task.content.person) : std::nullopt;
            const auto place = task.content.classId ? (*this)->classes().find(*task.content.classId) : std::nullopt;
            lines.append(u"%1 %2 %3 %4"_s.arg(
                QString(token(task.content.kind)), task.content.role ? QString(token(*task.content.role)) : u"-"_s,
                person ? person->content.name.brief() : u"-"_s, place ? place->label() : u"-"_s));
        }
        lines.sort();
        return lines;
    }

    auto transferTo(PersonId pupil, QStringView to) { return transfer(*workspace(), pupil, in(to)); }
    auto leave(PersonId pupil) { return depart(*workspace(), pupil); }
    auto back(PersonId pupil, QStringView to)
    {
        return apply({.kind = MovementKind::comeBack, .people = {pupil}, .on = today(), .to = in(to)});
    }

private:
    members::MembersService &service() { return (*this)->members(); }
    int m_lists = 0;
};

} // namespace

TEST_CASE("The links of a class that became empty are due for revocation, and personal ones of whoever left")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId boris = test.pupil(u"Белов Борис");
    const PersonId mother = test.guardian(u"Антонова Ольга", anna);
    const auto pupils = test.link(u"1А", InviteRole::pupil, 'a');
    const auto guardians = test.link(u"1А", InviteRole::guardian, 'b');
    const auto teachers = test.link(u"1А", InviteRole::teacher, 'c');
    const auto other = test.link(u"1Б", InviteRole::pupil, 'd');
    const auto own = test.personal(anna, u"1А", InviteRole::pupil, 'e');
    const auto mothers = test.personal(mother, u"1А", InviteRole::guardian, 'f');

    const auto first = undoable(test.workspace(), [&] { return test.transferTo(anna, u"1Б"); });
    CHECK(first.value.consequences.linksDue == QList{own, mothers});
    CHECK(first.value.consequences.guardiansWithout.isEmpty());
    CHECK_FALSE(test.isDue(pupils));
    const auto last = undoable(test.workspace(), [&] { return test.leave(boris); });
    CHECK(last.value.consequences.linksDue == QList{pupils, guardians});
    CHECK(test.isDue(guardians));
    CHECK_FALSE(test.isDue(teachers));
    CHECK_FALSE(test.isDue(other));
}

TEST_CASE("Links whose audience is there again are due no longer, whoever brought it back")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const auto pupils = test.link(u"1А", InviteRole::pupil, 'a');
    const auto guardians = test.link(u"1А", InviteRole::guardian, 'b');
    const auto own = test.personal(anna, u"1А", InviteRole::pupil, 'e');
    valueOf(test->invites().handOut({pupils}));
    valueOf(test.transferTo(anna, u"1Б"));
    CHECK(test.isDue(pupils));
    CHECK(test.isDue(own));
    CHECK(codeOf(test->sheets().preview(
              {.form = sheets::SheetForm::slips, .role = InviteRole::pupil, .classes = {test.in(u"1А")}})) ==
          ErrorCode::linkStateForbids);

    undoable(test.workspace(), [&] { return test.transferTo(anna, u"1А"); });
    CHECK(test->invites().find(pupils)->state == LinkState::handedOut);
    CHECK(test->invites().find(guardians)->state == LinkState::active);
    CHECK(test->invites().find(own)->state == LinkState::active);

    // A new pupil entered by hand, too; the personal link of somebody else stays due.
    valueOf(test.transferTo(anna, u"1Б"));
    CHECK(test.isDue(pupils));
    addPupil(test.workspace(), u"Новенькая Нина", u"1А");
    CHECK_FALSE(test.isDue(pupils));
    CHECK(test.isDue(own));
}

TEST_CASE("The links for teachers are due when the homeroom teacher is dismissed, and the last of the staff")
{
    Paths test;
    const PersonId teacher = test.teacher(u"Иванова Мария");
    valueOf(test->homerooms().assign(test.in(u"1А"), teacher));
    test.pupil(u"Антонова Анна");
    const auto teachers = test.link(u"1А", InviteRole::teacher, 'a');
    const auto pupils = test.link(u"1А", InviteRole::pupil, 'b');
    const auto own = test.personal(teacher, u"Учительская", InviteRole::teacher, 'c');
    const auto done = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::dismissal, .people = {teacher}, .on = test.today()});
    });
    CHECK(done.value.consequences.linksDue == QList{own, teachers});
    CHECK_FALSE(test.isDue(pupils));
}

TEST_CASE("Whoever departed is to be removed on the platform, and the guardian who has no child left")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId boris = test.pupil(u"Антонов Борис", u"1Б");
    const PersonId mother = test.guardian(u"Антонова Ольга", anna);
    const PersonId father = test.guardian(u"Антонов Пётр", anna);
    valueOf(test->people().linkGuardian({.guardian = mother, .pupil = boris}));
    test.shown(u"Анна Антонова;ученик;1А\nОльга Антонова;родитель;1Б\nПётр Антонов;родитель;1А\n"_s);
    REQUIRE(test->members().joined().size() == 3);

    const auto done = undoable(test.workspace(), [&] { return test.leave(anna); });
    CHECK(done.value.consequences.guardiansWithout == QList{father});
    CHECK(test.tasks() ==
          QStringList{u"remove_member guardian Антонов П. 1А"_s, u"remove_member pupil Антонова А. 1А"_s});
    // Back into the same class: nothing has to be done any more.
    undoable(test.workspace(), [&] { return test.back(anna, u"1А"); });
    CHECK(test.tasks().isEmpty());
    // Gone and back into another class: the account is in the old one, and so are the parents'.
    valueOf(test.leave(anna));
    undoable(test.workspace(), [&] { return test.back(anna, u"2А"); });
    CHECK(test.tasks() == QStringList{u"invite_anew guardian Антонов П. 2А"_s, u"invite_anew pupil Антонова А. 2А"_s,
                                      u"remove_member guardian Антонов П. 1А"_s,
                                      u"remove_member pupil Антонова А. 1А"_s});
}

TEST_CASE("A transfer removes from the old class and invites into the new one; back again, neither")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    test.pupil(u"Белов Борис");
    test.shown(u"Анна Антонова;ученик;1А\n"_s);
    const auto done = undoable(test.workspace(), [&] { return test.transferTo(anna, u"1Б"); });
    CHECK(done.value.consequences.tasks.size() == 2);
    CHECK(test.tasks() == QStringList{u"invite_anew pupil Антонова А. 1Б"_s, u"remove_member pupil Антонова А. 1А"_s});
    undoable(test.workspace(), [&] { return test.transferTo(anna, u"2А"); });
    CHECK(test.tasks() == QStringList{u"invite_anew pupil Антонова А. 2А"_s, u"remove_member pupil Антонова А. 1А"_s});
    undoable(test.workspace(), [&] { return test.transferTo(anna, u"1А"); });
    CHECK(test.tasks().isEmpty());
}

TEST_CASE("A list that shows no classes leaves an account in the class that is left")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    test.shown(u"Анна Антонова;ученик;\n"_s);
    valueOf(test.transferTo(anna, u"1Б"));
    CHECK(test.tasks() == QStringList{u"invite_anew pupil Антонова А. 1Б"_s, u"remove_member pupil Антонова А. -"_s});
}

TEST_CASE("Nothing is to be done on the platform for somebody who is not there")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const auto done = valueOf(test.leave(anna));
    CHECK(done.value.consequences.tasks.isEmpty());
    CHECK(test.tasks().isEmpty());
}

TEST_CASE("What was to be done for somebody of the staff falls away with the dismissal")
{
    Paths test;
    const PersonId teacher = test.teacher(u"Иванова Мария");
    test.shown(u"Мария Иванова;учитель;\n"_s);
    valueOf(
        test->ledger().change({.action = journal::Action::confirmTeachers}, [&](journal::Change &change) -> Result<> {
            test->platform().add(change, {.kind = platform::TaskKind::confirmTeacher, .person = teacher});
            test->platform().add(
                change, {.kind = platform::TaskKind::setHomeroom, .classId = test.in(u"1А"), .person = teacher});
            return {};
        }));
    const auto done = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::dismissal, .people = {teacher}, .on = test.today()});
    });
    CHECK(done.value.consequences.tasksDropped == 2);
    CHECK(test.tasks() == QStringList{u"remove_member teacher Иванова М. -"_s});
    // Hired again before it was done.
    undoable(test.workspace(),
             [&] { return test.apply({.kind = MovementKind::hiring, .people = {teacher}, .on = test.today()}); });
    CHECK(test.tasks().isEmpty());
}

TEST_CASE("Brothers and sisters who leave in one change leave their parents without a child")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId boris = test.pupil(u"Антонов Борис", u"1Б");
    const PersonId mother = test.guardian(u"Антонова Ольга", anna);
    valueOf(test->people().linkGuardian({.guardian = mother, .pupil = boris}));
    const auto done = undoable(test.workspace(), [&] {
        return test.apply({.kind = MovementKind::departure, .people = {anna, boris}, .on = test.today()});
    });
    CHECK(done.value.consequences.guardiansWithout == QList{mother});
}

TEST_CASE("A parent is invited into the class into which the child went for whose sake they were in the old one")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId boris = test.pupil(u"Антонов Борис", u"2А");
    const PersonId mother = test.guardian(u"Антонова Ольга", anna);
    valueOf(test->people().linkGuardian({.guardian = mother, .pupil = boris}));
    valueOf(test->classes().add({valueOf(classes::ClassName::parse(u"2Б"))}));
    test.shown(u"Ольга Антонова;родитель;2А\n"_s);
    const QString removal = u"remove_member guardian Антонова О. 2А"_s;
    undoable(test.workspace(), [&] { return test.transferTo(boris, u"1Б"); });
    CHECK(test.tasks() == QStringList{u"invite_anew guardian Антонова О. 1Б"_s, removal});
    // On again: the invitation follows.
    undoable(test.workspace(), [&] { return test.transferTo(boris, u"2Б"); });
    CHECK(test.tasks() == QStringList{u"invite_anew guardian Антонова О. 2Б"_s, removal});
    // Gone: the other child is left.
    undoable(test.workspace(), [&] { return test.leave(boris); });
    CHECK(test.tasks() == QStringList{u"invite_anew guardian Антонова О. 1А"_s, removal});
}

TEST_CASE("A parent who is in the class of the other child already is not invited there")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId boris = test.pupil(u"Антонов Борис", u"2А");
    const PersonId mother = test.guardian(u"Антонова Ольга", anna);
    valueOf(test->people().linkGuardian({.guardian = mother, .pupil = boris}));
    test.shown(u"Ольга Антонова;родитель;1А\nОльга Антонова;родитель;2А\n"_s);
    for (const members::Member &member : test->members().list()) {
        if (member.account.decision == members::Decision::open)
            valueOf(test->members().decide(member.account.id, mother));
    }
    for (const platform::PlatformTask &task : test->platform().list())
        valueOf(test->platform().drop({task.id}));
    undoable(test.workspace(), [&] { return test.leave(boris); });
    CHECK(test.tasks() == QStringList{u"remove_member guardian Антонова О. 2А"_s});
}

TEST_CASE("Whoever was removed for a wrong role and is still to be invited is invited into the new class")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    test.shown(u"Анна Антонова;родитель;1А\n"_s);
    for (const members::Member &member : test->members().list())
        valueOf(test->members().decide(member.account.id, anna));
    REQUIRE(test.tasks() ==
            QStringList{u"invite_anew pupil Антонова А. 1А"_s, u"remove_member guardian Антонова А. 1А"_s});
    undoable(test.workspace(), [&] { return test.transferTo(anna, u"1Б"); });
    CHECK(test.tasks() ==
          QStringList{u"invite_anew pupil Антонова А. 1Б"_s, u"remove_member guardian Антонова А. 1А"_s});
}

TEST_CASE("A parent in a wrong role is invited into the class in which the platform shows them")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId boris = test.pupil(u"Антонов Борис", u"2А");
    const PersonId mother = test.guardian(u"Сомова Ольга", anna);
    valueOf(test->people().linkGuardian({.guardian = mother, .pupil = boris}));
    test.shown(u"Ольга Сомова;ученик;2А\n"_s);
    for (const members::Member &member : test->members().list())
        valueOf(test->members().decide(member.account.id, mother));
    CHECK(test.tasks() == QStringList{u"invite_anew guardian Сомова О. 2А"_s, u"remove_member pupil Сомова О. 2А"_s});
}

TEST_CASE("What is told before is all that happens then: links, guardians, requests, homerooms and tasks")
{
    Paths test;
    const PersonId anna = test.pupil(u"Антонова Анна");
    const PersonId mother = test.guardian(u"Антонова Ольга", anna);
    const auto group = test.link(u"1А", InviteRole::pupil, 'a');
    test.shown(u"Анна Антонова;ученик;1А\n"_s);
    const auto asked = valueOf(test->requests().add({.shownName = u"Анна Антонова"_s,
                                                     .role = InviteRole::pupil,
                                                     .classId = test.in(u"1А"),
                                                     .receivedOn = test.today()}));
    const auto differs = [&](const movements::MovementRequest &request) {
        const QStringList before = test.tasks();
        const auto told = valueOf(test->movements().rehearse(Paths::following(request))).consequences;
        CHECK(test.tasks() == before);
        const auto done = valueOf(test.apply(request)).value.consequences;
        CHECK(told.linksDue == done.linksDue);
        CHECK(told.linksBack == done.linksBack);
        CHECK(told.guardiansWithout == done.guardiansWithout);
        CHECK(told.requestsRefused == done.requestsRefused);
        CHECK(told.homeroomsEnded == done.homeroomsEnded);
        CHECK(told.tasks == done.tasks);
        CHECK(told.tasksDropped == done.tasksDropped);
        // And nothing is there that was not told of.
        CHECK(test.tasks().size() == before.size() + done.tasks.size() - done.tasksDropped);
        return done;
    };
    const auto left = differs({.kind = MovementKind::departure, .people = {anna}, .on = test.today()});
    CHECK(left.linksDue == QList{group});
    CHECK(left.guardiansWithout == QList{mother});
    CHECK(left.requestsRefused == 1);
    // To remove the account, and to refuse the request there.
    CHECK(left.tasks.size() == 2);
    CHECK_FALSE(test->requests().find(asked.value)->request.isOpen());

    const auto back =
        differs({.kind = MovementKind::comeBack, .people = {anna}, .on = test.today(), .to = test.in(u"1А")});
    CHECK(back.linksBack == QList{group});
    CHECK(back.tasksDropped == 1);
    CHECK_FALSE(test.isDue(group));
}
