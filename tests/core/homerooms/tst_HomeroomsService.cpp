// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/people/PeopleOfATest.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/storage/Statement.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::homerooms;
using people::PersonId;

namespace {

struct School
{
    TestWorkspace workspace;
    PersonId ivanova = addTeacher(workspace, u"Иванова Мария Петровна");
    PersonId dorzhieva = addTeacher(workspace, u"Доржиева Сэсэг Баировна");
    PersonId li = addTeacher(workspace, u"Ли Анна");
    orders::OrderReference order = valueOf(orders::OrderReference::parse(u"№ 20 от 01.09.2026"));

    HomeroomsService &homerooms() { return workspace->homerooms(); }
    Homeroom line(QStringView name, std::optional<PersonId> teacher, std::optional<PersonId> second = {})
    {
        return {.classId = classId(workspace, name), .teacher = teacher, .second = second};
    }
    Homeroom now(QStringView name)
    {
        for (const Homeroom &each : homerooms().current()) {
            if (each.classId == classId(workspace, name))
                return each;
        }
        FAIL("no such class");
        return line(name, {});
    }
    QList<platform::PlatformTask> tasks()
    {
        return workspace->platform().list({.kind = platform::TaskKind::setHomeroom});
    }
    void dismiss(PersonId id, QDate day)
    {
        valueOf(workspace->ledger().change({.action = journal::Action::dismissStaff}, [&](journal::Change &change) {
            return workspace->people().dismiss(change, id, day);
        }));
    }
    void beginLeave(PersonId id, QDate day)
    {
        valueOf(workspace->ledger().change(
            {.action = journal::Action::beginLeave}, [&](journal::Change &change) -> Result<> {
                storage::Statement(change.store(), "UPDATE staff SET on_leave_since = ?2 WHERE id = ?1").run(id, day);
                return {};
            }));
    }
};

} // namespace

TEST_CASE("A distribution is applied as one change under one order, with the tasks for the platform")
{
    School school;
    HomeroomsService &homerooms = school.homerooms();
    CHECK(homerooms.current().size() == 3);
    const QList lines{school.line(u"1А", school.ivanova, school.li), school.line(u"1Б", school.dorzhieva),
                      school.line(u"2А", school.ivanova)};
    const DistributionPlan plan = valueOf(homerooms.plan(lines));
    CHECK(plan.changed() == 3);
    REQUIRE(plan.doubts.size() == 1);
    CHECK(plan.doubts.first() == Doubt{.kind = DoubtKind::severalClasses,
                                       .classes = {u"1А"_s, u"2А"_s},
                                       .teacher = u"Иванова Мария Петровна"_s});

    const auto done = undoable(school.workspace, [&] { return homerooms.distribute(lines, school.order); });
    CHECK(homerooms.current() == lines);
    const auto entry = school.workspace->ledger().entry(*done.entry);
    CHECK(entry->action == token(journal::Action::distributeHomerooms));
    CHECK(entry->subject == u"1А, 1Б, 2А"_s);
    CHECK(entry->because.order == school.order.label());
    CHECK(school.workspace->orders().find(school.order)->backs == 4);
    CHECK(school.workspace->orders().find(school.order)->content.kind == orders::OrderKind::homeroomDistribution);
    REQUIRE(school.tasks().size() == 3);
    CHECK(school.tasks().first().content.classId == lines.first().classId);
    CHECK(school.tasks().first().content.person == school.ivanova);

    CHECK_FALSE(valueOf(homerooms.distribute(lines, school.order)).entry);
    CHECK(valueOf(homerooms.plan(lines)).changed() == 0);
}

TEST_CASE("Classes that a distribution does not name keep what they have")
{
    School school;
    valueOf(school.homerooms().assign(classId(school.workspace, u"2А"), school.li));
    undoable(school.workspace,
             [&] { return school.homerooms().distribute({school.line(u"1А", school.ivanova)}, school.order); });
    CHECK(school.now(u"2А").teacher == school.li);
    CHECK(school.now(u"1А").teacher == school.ivanova);
    const auto doubts = school.homerooms().doubts();
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.first() == Doubt{.kind = DoubtKind::noTeacher, .classes = {u"1Б"_s}});
}

TEST_CASE("A teacher who stays without an order rests on the order of the distribution")
{
    School school;
    valueOf(school.homerooms().assign(classId(school.workspace, u"1А"), school.ivanova));
    const qsizetype tasks = school.tasks().size();
    undoable(school.workspace,
             [&] { return school.homerooms().distribute({school.line(u"1А", school.ivanova)}, school.order); });
    CHECK(school.workspace->orders().find(school.order)->backs == 1);
    CHECK(school.tasks().size() == tasks);
    // A later order for the rest does not take it over.
    const auto later = valueOf(orders::OrderReference::parse(u"№ 30 от 01.09.2026"));
    valueOf(school.homerooms().distribute(
        {school.line(u"1А", school.ivanova, school.li), school.line(u"1Б", school.dorzhieva)}, later));
    CHECK(school.workspace->orders().find(school.order)->backs == 1);
    CHECK(school.workspace->orders().find(later)->backs == 2);
}

TEST_CASE("Teachers change places, and the history of a class says who led it when")
{
    School school;
    HomeroomsService &homerooms = school.homerooms();
    valueOf(homerooms.distribute({school.line(u"1А", school.ivanova, school.li), school.line(u"1Б", school.dorzhieva)},
                                 school.order));
    school.workspace.clock().advanceDays(30);
    const auto order = valueOf(orders::OrderReference::parse(u"№ 44 от 01.10.2026"));
    QList<Homeroom> lines;
    SECTION("between classes")
    {
        lines = {school.line(u"1А", school.dorzhieva, school.li), school.line(u"1Б", school.ivanova)};
    }
    SECTION("within a class")
    {
        lines = {school.line(u"1А", school.li, school.ivanova), school.line(u"1Б", school.dorzhieva)};
    }
    SECTION("the second takes the place of the first, who goes")
    {
        lines = {school.line(u"1А", school.li), school.line(u"1Б", school.dorzhieva)};
    }
    SECTION("nobody is left")
    {
        lines = {school.line(u"1А", {}), school.line(u"1Б", {}, school.dorzhieva)};
    }
    SECTION("another second")
    {
        lines = {school.line(u"1А", school.ivanova, school.dorzhieva), school.line(u"1Б", {})};
    }
    undoable(school.workspace, [&] { return homerooms.distribute(lines, order); });
    CHECK(school.now(u"1А") == lines[0]);
    CHECK(school.now(u"1Б") == lines[1]);
    for (const HomeroomPeriod &period : homerooms.historyOf(lines[0].classId)) {
        CHECK(period.className == u"1А"_s);
        CHECK(period.order.has_value());
        const bool isOpen = !period.to;
        CHECK(isOpen == (lines[0].teacher == period.teacher || lines[0].second == period.teacher));
        if (isOpen)
            CHECK(period.second == (lines[0].second == period.teacher));
    }
    CHECK(homerooms.historyOf(school.ivanova).last().className == u"1А"_s);
    CHECK(homerooms.historyOf(school.ivanova).last().teacherName == u"Иванова Мария Петровна"_s);
}

TEST_CASE("A class that gets another teacher before the platform knew the first is one task")
{
    School school;
    const auto id = classId(school.workspace, u"1А");
    valueOf(school.homerooms().assign(id, school.ivanova));
    undoable(school.workspace, [&] { return school.homerooms().assign(id, school.li); });
    REQUIRE(school.tasks().size() == 1);
    CHECK(school.tasks().first().content.person == school.li);
    undoable(school.workspace, [&] { return school.homerooms().assign(id, std::nullopt); });
    CHECK(school.tasks().isEmpty());
}

TEST_CASE("Wrong distributions are refused, and nothing is applied")
{
    School school;
    const PersonId pupil = addPupil(school.workspace, u"Яковлев Зоригто", u"1А");
    school.workspace.clock().advanceDays(20);
    school.dismiss(school.li, QDate(2026, 9, 15));
    const auto archived = classId(school.workspace, u"1Б");
    valueOf(school.workspace->classes().archive(archived));
    const auto refused = [&](const Homeroom &line) {
        const auto planned = school.homerooms().plan({school.line(u"2А", school.ivanova), line});
        CHECK(refusal(school.workspace, [&] {
                  return school.homerooms().distribute({school.line(u"2А", school.ivanova), line}, school.order);
              }) == codeOf(planned));
        return planned.error();
    };
    CHECK(refused(school.line(u"1А", school.li)) ==
          Error{ErrorCode::homeroomDismissed, {u"Ли Анна"_s, u"15.09.2026"_s}});
    CHECK(refused(school.line(u"1А", school.ivanova, school.li)).code == ErrorCode::homeroomDismissed);
    CHECK(refused(school.line(u"1А", pupil)).code == ErrorCode::personNotStaff);
    CHECK(refused(school.line(u"1А", PersonId(99))).code == ErrorCode::personMissing);
    CHECK(refused({.classId = archived, .teacher = school.ivanova}).code == ErrorCode::classArchived);
    CHECK(refused({.classId = classes::ClassId(99)}).code == ErrorCode::classMissing);
    CHECK(refused({.classId = school.workspace->classes().staffRoom().id}).code == ErrorCode::classMissing);
    CHECK(refused(school.line(u"1А", school.ivanova, school.ivanova)) ==
          Error{ErrorCode::homeroomTwice, {u"1А"_s, u"Иванова Мария Петровна"_s}});
    CHECK(refused(school.line(u"2А", school.dorzhieva)).code == ErrorCode::homeroomTwice);
    // No. 12 is of 1 September.
    const auto taken = valueOf(orders::OrderReference::parse(u"№ 12 от 15.09.2026"));
    CHECK(refusal(school.workspace, [&] {
              return school.homerooms().distribute({school.line(u"1А", school.ivanova)}, taken);
          }) == ErrorCode::orderNumberTaken);
    CHECK(refusal(school.workspace, [&] {
              return school.homerooms().assign(classId(school.workspace, u"1А"), school.li);
          }) == ErrorCode::homeroomDismissed);
}

TEST_CASE("A teacher on leave is doubtful, not refused; a dismissed one leaves a gap")
{
    School school;
    valueOf(school.homerooms().distribute(
        {school.line(u"1А", school.ivanova), school.line(u"1Б", school.li), school.line(u"2А", school.dorzhieva)},
        school.order));
    CHECK(school.homerooms().doubts().isEmpty());
    school.workspace.clock().advanceDays(20);
    school.beginLeave(school.ivanova, QDate(2026, 9, 10));
    school.dismiss(school.li, QDate(2026, 9, 15));
    const auto doubts = school.homerooms().doubts();
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0] == Doubt{.kind = DoubtKind::noTeacher, .classes = {u"1Б"_s}});
    CHECK(doubts[1] == Doubt{.kind = DoubtKind::onLeave,
                             .classes = {u"1А"_s},
                             .teacher = u"Иванова Мария Петровна"_s,
                             .since = QDate(2026, 9, 10)});
    const auto teachers = school.homerooms().teachers();
    REQUIRE(teachers.size() == 2);
    CHECK(teachers.first().name.surname() == u"Доржиева"_s);
    CHECK(teachers.last().onLeaveSince == QDate(2026, 9, 10));
}

TEST_CASE("A distribution is not taken back once a class was changed after it: the conflict is named")
{
    School school;
    const auto done = valueOf(school.homerooms().distribute(
        {school.line(u"1А", school.ivanova), school.line(u"1Б", school.li)}, school.order));
    const auto later = valueOf(school.homerooms().assign(classId(school.workspace, u"1Б"), school.dorzhieva));
    const auto refused = school.workspace->ledger().undo(done.entry);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::journalConflict);
    CHECK(refused.error().args.contains(QString::number(later.entry->value())));
    CHECK(school.now(u"1А").teacher == school.ivanova);
    CHECK(school.now(u"1Б").teacher == school.dorzhieva);
    valueOf(school.workspace->ledger().undo(later.entry));
    valueOf(school.workspace->ledger().undo(done.entry));
    CHECK(school.now(u"1А").teacher == std::nullopt);
    CHECK(school.tasks().isEmpty());
}

TEST_CASE("A teacher who leads a class no longer is to be taken off on the platform")
{
    School school;
    const classes::ClassId id = classId(school.workspace, u"1А");
    const auto assign = [&](std::optional<PersonId> teacher) {
        undoable(school.workspace, [&] { return school.homerooms().assign(id, teacher); });
    };
    const auto open = [&] {
        QStringList lines;
        for (const platform::PlatformTask &task : school.workspace->platform().list())
            lines.append(token(task.content.kind) + u' ' +
                         school.workspace->people().find(*task.content.person)->content.name.surname());
        lines.sort();
        return lines;
    };
    const auto finishAll = [&] {
        for (const platform::PlatformTask &task : school.workspace->platform().list())
            valueOf(school.workspace->platform().finish({task.id}));
    };
    assign(school.ivanova);
    SECTION("who was not set there yet has not to be taken off")
    {
        assign(std::nullopt);
        CHECK(open().isEmpty());
    }
    finishAll();
    SECTION("nobody follows, and the same one again")
    {
        valueOf(school.homerooms().assign(id, school.ivanova));
        finishAll();
        assign(std::nullopt);
        CHECK(open() == QStringList{u"end_homeroom Иванова"_s});
        assign(school.ivanova);
        CHECK(open().isEmpty());
    }
    SECTION("another one follows")
    {
        assign(school.li);
        CHECK(open() == QStringList{u"end_homeroom Иванова"_s, u"set_homeroom Ли"_s});
        // Back again before anything was done there.
        assign(school.ivanova);
        CHECK(open().isEmpty());
        // Back again after the other one was set.
        assign(school.li);
        for (const platform::PlatformTask &task : school.tasks())
            valueOf(school.workspace->platform().finish({task.id}));
        assign(school.ivanova);
        CHECK(open() == QStringList{u"end_homeroom Ли"_s, u"set_homeroom Иванова"_s});
    }
    SECTION("not who stays as the second")
    {
        valueOf(school.homerooms().distribute({school.line(u"1А", school.li, school.ivanova)}, school.order));
        CHECK(open() == QStringList{u"set_homeroom Ли"_s});
    }
}
