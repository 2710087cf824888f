// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/PageFilters.h"
#include "ui/overview/CoverageChart.h"
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
        const auto duties = ui::evidenceIn(workspace->ledger().entries());
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
    test::valueOf(workspace->movements().apply(
        {.kind = movements::MovementKind::dismissal, .people = {teacher.value}, .on = workspace->ledger().today()}));
    REQUIRE(find(8).last);
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

TEST_CASE("a chart says in words what it draws, and what nobody knows is not nothing")
{
    ui::CoverageChart chart;
    chart.setBars({{.label = QStringLiteral("1А"), .roster = 28, .invited = 20, .joined = {}},
                   {.label = QStringLiteral("1Б"), .roster = 25, .invited = 25, .joined = 12}});
    test::showAndSettle(chart, QSize(500, 120));
    REQUIRE(chart.accessibleDescription().contains(QStringLiteral("28")));
    REQUIRE(chart.accessibleDescription().contains(QStringLiteral("12")));
    REQUIRE(chart.accessibleDescription().split(QStringLiteral("; ")).first().count(QStringLiteral("0")) == 1);
    REQUIRE_FALSE(chart.grab().toImage().allGray());
}
