// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"
#include "core/requests/RequestsService.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "core/storage/Statement.h"
#include "core/verification/VerificationService.h"
#include "tests/core/mail/MailOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/PageFilters.h"
#include "ui/overview/Duties.h"
#include "ui/overview/OverviewPage.h"
#include "ui/overview/Todo.h"

#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace starosta;
using ui::Todo;
using ui::Tone;

namespace {

std::optional<Todo> todoFor(Workspace &workspace, QLatin1StringView filter)
{
    for (const Todo &todo : ui::todosOf(workspace)) {
        if (todo.target.filter == filter)
            return todo;
    }
    return {};
}

void addLink(Workspace &workspace, QStringView className, char end, std::optional<QDate> validUntil)
{
    const QString url =
        QStringLiteral("https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWxYz012345678%1=").arg(QLatin1Char(end));
    const auto schoolClass = test::valueOf(workspace.classes().resolve(className));
    test::valueOf(workspace.invites().registerLink({.classId = schoolClass.id,
                                                    .role = invites::InviteRole::pupil,
                                                    .url = test::valueOf(invites::InviteUrl::parse(url)),
                                                    .validUntil = validUntil}));
}

} // namespace

TEST_CASE("what is missing in a fresh school is told, each with the place where it is done")
{
    test::TestWorkspace workspace;
    REQUIRE(todoFor(*workspace, ui::filters::withoutHomeroom));
    const auto links = todoFor(*workspace, ui::filters::missingLinks);
    REQUIRE(links);
    REQUIRE(links->target.page == QStringLiteral("invites"));
    REQUIRE_FALSE(todoFor(*workspace, ui::filters::expiredLinks));
    REQUIRE_FALSE(todoFor(*workspace, ui::filters::difference));
    const auto todos = ui::todosOf(*workspace);
    REQUIRE(
        std::any_of(todos.begin(), todos.end(), [](const Todo &it) { return it.command == QStringLiteral("import"); }));
    for (const Todo &todo : todos)
        REQUIRE((!todo.step.isEmpty() && (!todo.command.isEmpty() || !todo.target.page.isEmpty())));
}

TEST_CASE("a mailing whose program ended in the middle stands among what is to be done, until nothing of it waits")
{
    test::TestWorkspace workspace;
    test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", QStringLiteral("a@example.org"));
    test::addLink(workspace, {.className = u"1А", .role = invites::InviteRole::pupil, .mark = 'a'});
    test::pretendTested(workspace, {.host = QStringLiteral("127.0.0.1"), .from = QStringLiteral("s@example.org")});
    const auto unfinished = [&] {
        const auto todos = ui::todosOf(*workspace);
        return std::find_if(todos.begin(), todos.end(),
                            [](const Todo &it) { return it.command == QStringLiteral("links.send"); }) != todos.end();
    };
    REQUIRE_FALSE(unfinished());
    test::queued(workspace, {.role = invites::InviteRole::pupil});
    REQUIRE(unfinished());
    test::valueOf(workspace->ledger().note(
        [](storage::Store &store) { storage::Statement(store, "UPDATE journal_mail SET state = 'sent'").run(); }));
    REQUIRE_FALSE(unfinished());
}

TEST_CASE("the most risky stands first: expired links before missing ones")
{
    test::TestWorkspace workspace;
    addLink(*workspace, u"1А", 'a', QDate(2026, 9, 5));
    addLink(*workspace, u"1Б", 'b', QDate(2026, 9, 12));
    workspace.clock().advanceDays(10);
    const auto todos = ui::todosOf(*workspace);
    REQUIRE(todos.first().risk == Tone::error);
    REQUIRE(todos.first().target.filter == ui::filters::expiredLinks);
    REQUIRE(todoFor(*workspace, ui::filters::expiringLinks));
    REQUIRE(std::is_sorted(todos.begin(), todos.end(), [](const Todo &left, const Todo &right) {
        return left.risk == Tone::error && right.risk != Tone::error;
    }));
}

TEST_CASE("a school that uses no invitations is not nagged about links")
{
    test::TestWorkspace workspace;
    test::valueOf(workspace->school().setUsed(school::Section::invites, false));
    REQUIRE_FALSE(todoFor(*workspace, ui::filters::missingLinks));
}

TEST_CASE("a class outside the nomenclature is told")
{
    test::TestWorkspace workspace;
    test::valueOf(workspace->classes().add({test::valueOf(classes::ClassName::parse(u"7К"))}));
    const auto todo = todoFor(*workspace, ui::filters::difference);
    REQUIRE(todo);
    REQUIRE(todo->detail == QStringLiteral("7К"));
}

TEST_CASE("the last entry of a duty is its evidence, an undone one is none")
{
    test::TestWorkspace workspace;
    const auto find = [&](int number) {
        const auto duties = ui::evidenceOf(*workspace);
        return *std::find_if(duties.begin(), duties.end(), [&](const auto &duty) { return duty.number == number; });
    };
    REQUIRE(find(1).last);
    REQUIRE_FALSE(find(5).last);
    const auto teacher = test::valueOf(workspace->people().add(
        {.content = {.name = test::valueOf(people::PersonName::parse(u"Иванова Анна Петровна"))},
         .staff = people::StaffContent{}}));
    const auto first = test::valueOf(workspace->classes().resolve(u"1А"));
    test::valueOf(workspace->homerooms().assign(first.id, teacher.value));
    REQUIRE(find(5).last);
    test::valueOf(workspace->ledger().undo());
    REQUIRE_FALSE(find(5).last);
    REQUIRE_FALSE(find(8).last);
    test::valueOf(workspace->movements().apply({.kind = movements::MovementKind::dismissal,
                                                .people = {teacher.value},
                                                .on = workspace->ledger().today(),
                                                .orderFollows = true}));
    REQUIRE(find(8).last);
}

namespace {

/// A school with a teacher, a head and a pupil, and what proves the duties in it.
struct Duties
{
    test::TestWorkspace workspace;
    people::PersonId teacher = staff(u"Иванова Анна Петровна", u"учитель");
    people::PersonId head = staff(u"Белова Вера Олеговна", u"директор");

    people::PersonId staff(QStringView name, QStringView position)
    {
        return test::valueOf(
                   workspace->people().add({.content = {.name = test::valueOf(people::PersonName::parse(name))},
                                            .staff = people::StaffContent{.position = position.toString()}}))
            .value;
    }
    classes::ClassId classOf(QStringView name) { return test::valueOf(workspace->classes().resolve(name)).id; }
    ui::DutyEvidence duty(int number)
    {
        for (const ui::DutyEvidence &each : ui::evidenceOf(*workspace)) {
            if (each.number == number)
                return each;
        }
        FAIL("no such duty");
        return {};
    }
    QString provedBy(int number)
    {
        const auto last = duty(number).last;
        return last ? last->action : QString();
    }
    /// More entries than any list on the screen reads.
    void growOld()
    {
        storage::Statement(
            workspace->ledger().store(),
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100)"
            " INSERT INTO journal SELECT 1000 + i, '2026-09-01T09:00:00.000Z', 'Пак', 'person.edit', '', NULL, NULL,"
            " '', '', NULL, 1, 1, zeroblob(32), zeroblob(32), zeroblob(32) FROM n")
            .run();
    }
};

orders::OrderReference orderOf(QStringView text)
{
    return test::valueOf(orders::OrderReference::parse(text));
}

} // namespace

TEST_CASE("duty 3 is proved by the classes and their nomenclature")
{
    Duties duties;
    CHECK(duties.provedBy(3) == QStringLiteral("school.create"));
    test::valueOf(duties.workspace->classes().add({test::valueOf(classes::ClassName::parse(u"3А"))}));
    CHECK(duties.provedBy(3) == QStringLiteral("class.add"));
    CHECK(duties.duty(3).page == QStringLiteral("classes"));
}

TEST_CASE("duty 5 is proved by an assignment of homeroom teachers")
{
    Duties duties;
    CHECK(duties.provedBy(5).isEmpty());
    test::valueOf(duties.workspace->homerooms().assign(duties.classOf(u"1А"), duties.teacher));
    CHECK(duties.provedBy(5) == QStringLiteral("homeroom.assign"));
    CHECK(duties.duty(5).page == QStringLiteral("homerooms"));
}

TEST_CASE("duty 6 is proved by a join request that was considered")
{
    Duties duties;
    CHECK(duties.provedBy(6).isEmpty());
    const auto added = test::valueOf(duties.workspace->requests().add(
        {.shownName = QStringLiteral("Неизвестный Иван"), .receivedOn = QDate(2026, 9, 1)}));
    CHECK(duties.provedBy(6) == QStringLiteral("request.add"));
    test::valueOf(duties.workspace->requests().refuse({added.value}, QStringLiteral("нет в списках")));
    CHECK(duties.provedBy(6) == QStringLiteral("request.refuse"));
    CHECK(duties.duty(6).page == QStringLiteral("requests"));
}

TEST_CASE("duty 7 is proved by a verification, and the administration's own by the confirmation of its people")
{
    Duties duties;
    verification::VerificationService &service = duties.workspace->verification();
    const auto ofAdministration = [&] {
        const auto all = ui::evidenceOf(*duties.workspace);
        return all.last();
    };
    CHECK(duties.provedBy(7).isEmpty());
    const auto confirm = [&](people::PersonId who) {
        test::valueOf(service.request({who}));
        test::valueOf(service.seeDocuments({who}, QStringLiteral("приказ")));
        test::valueOf(service.confirm({who}));
    };
    confirm(duties.teacher);
    CHECK(duties.provedBy(7) == QStringLiteral("verification.confirm"));
    CHECK(ofAdministration().number == 0);
    CHECK_FALSE(ofAdministration().isProved());
    confirm(duties.head);
    CHECK(ofAdministration().isProved());
    CHECK(ofAdministration().standing == QStringLiteral("01.09.2026 · Белова В. О."));
    CHECK(ofAdministration().page == QStringLiteral("verification"));
}

TEST_CASE("duty 8 is proved by a movement")
{
    Duties duties;
    CHECK(duties.provedBy(8).isEmpty());
    test::valueOf(duties.workspace->movements().apply({.kind = movements::MovementKind::leave,
                                                       .people = {duties.teacher},
                                                       .on = duties.workspace->ledger().today(),
                                                       .order = orderOf(u"№ 15 от 01.09.2026")}));
    CHECK(duties.provedBy(8) == QStringLiteral("staff.leave"));
    CHECK(duties.duty(8).page == QStringLiteral("movements"));
}

TEST_CASE("the administration's appointment is proved by the last one, however old")
{
    Duties duties;
    CHECK(duties.duty(0).text == QStringLiteral("The administrator is appointed"));
    test::valueOf(duties.workspace->appointment().handOver({.administrator = QStringLiteral("Ли Анна Ивановна"),
                                                            .order = orderOf(u"№ 16 от 01.09.2026"),
                                                            .from = QDate(2026, 9, 1)}));
    CHECK(duties.provedBy(0) == QStringLiteral("appointment.hand_over"));
    duties.growOld();
    CHECK(duties.provedBy(0) == QStringLiteral("appointment.hand_over"));
    CHECK(duties.provedBy(3) == QStringLiteral("school.create"));
}

TEST_CASE("a movement whose order follows stands open on the overview until it is entered")
{
    Duties duties;
    CHECK_FALSE(todoFor(*duties.workspace, ui::filters::withoutOrder));
    const auto done = test::valueOf(duties.workspace->movements().apply({.kind = movements::MovementKind::leave,
                                                                         .people = {duties.teacher},
                                                                         .on = duties.workspace->ledger().today(),
                                                                         .orderFollows = true}));
    const auto todo = todoFor(*duties.workspace, ui::filters::withoutOrder);
    REQUIRE(todo);
    CHECK(todo->target.page == QStringLiteral("movements"));
    test::valueOf(duties.workspace->movements().enterOrder(done.value.movements, orderOf(u"№ 17 от 01.09.2026")));
    CHECK_FALSE(todoFor(*duties.workspace, ui::filters::withoutOrder));
}

TEST_CASE("two orders under one number are told")
{
    Duties duties;
    test::valueOf(duties.workspace->orders().add({.reference = orderOf(u"№ 40а от 01.09.2026")}));
    const auto other =
        test::valueOf(duties.workspace->orders().add({.reference = orderOf(u"№ 41 от 01.09.2026")})).value;
    CHECK_FALSE(todoFor(*duties.workspace, ui::filters::orderTwins));
    test::valueOf(duties.workspace->ledger().change(
        {.action = journal::Action::editOrder}, [&](journal::Change &change) -> Result<> {
            storage::Statement(change.store(), "UPDATE orders SET number = '40A' WHERE id = ?1").run(other);
            return {};
        }));
    const auto todo = todoFor(*duties.workspace, ui::filters::orderTwins);
    REQUIRE(todo);
    CHECK(todo->detail == QStringLiteral("№ 40а от 01.09.2026 = № 40A от 01.09.2026"));
}

TEST_CASE("the overview leads to the place where the work is done")
{
    test::UiStage stage;
    ui::OverviewPage page(stage.context);
    page.refresh();
    test::showAndSettle(page);
    REQUIRE(test::accessibilityFaults(page) == QStringList());

    bool pressed = false;
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (!button->accessibleName().contains(QStringLiteral("homeroom"), Qt::CaseInsensitive) &&
            !button->accessibleName().contains(QStringLiteral("Assign")))
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        pressed = true;
        break;
    }
    REQUIRE(pressed);
    REQUIRE(stage.navigator.opened.last().page == QStringLiteral("homerooms"));
}
