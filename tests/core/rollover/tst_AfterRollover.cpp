// SPDX-License-Identifier: GPL-3.0-or-later
// What was open when the year began, and the summer after it.
#include "tests/core/rollover/SchoolInJune.h"

#include "core/members/MembersService.h"
#include "core/requests/RequestsService.h"
#include "core/school/AppointmentService.h"
#include "core/statistics/StatisticsService.h"
#include "tests/core/movements/Moves.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using platform::TaskKind;

namespace {

struct Summer : SchoolInJune
{
    void shown(const QString &rows)
    {
        NoProgress none;
        const auto list = valueOf(workspace->members().readBytes((u"Имя;Роль;Класс\n"_s + rows).toUtf8(),
                                                                 u"участники%1.csv"_s.arg(++m_lists)));
        valueOf(workspace->members().apply(valueOf(workspace->members().plan(list, {}, none)), {.acceptedGone = 9}));
        for (const members::Member &member : workspace->members().list()) {
            if (const auto proposed = member.proposed())
                valueOf(workspace->members().decide(member.account.id, *proposed));
        }
    }
    /// «invite_anew Иванов 2А», of those about people.
    QStringList tasks()
    {
        QStringList lines;
        const auto labels = workspace->classes().labels();
        for (const platform::PlatformTask &task : workspace->platform().list()) {
            if (!task.content.person)
                continue;
            const QString surname = workspace->people().find(*task.content.person)->content.name.surname();
            lines.append((token(task.content.kind) + u' ' + surname + u' ' +
                          (task.content.classId ? labels.value(*task.content.classId) : QString()))
                             .trimmed());
        }
        lines.sort();
        return lines;
    }
    void day(int month, int day) { workspace.clock().set(QDateTime(QDate(2027, month, day), QTime(9, 0), Qt::UTC)); }
    void finishAll()
    {
        QList<platform::TaskId> ids;
        for (const platform::PlatformTask &task : workspace->platform().list())
            ids.append(task.id);
        valueOf(workspace->platform().finish(ids));
    }
    QStringList totals(QDate from, QDate to)
    {
        const auto text = [](const movements::BookTotal &total) {
            const auto number = [](qint64 value) { return QString::number(value); };
            return u"%1: %2+%3-%4=%5"_s.arg(total.name, number(total.atStart), number(total.arrived),
                                            number(total.left), number(total.atEnd));
        };
        const auto book = valueOf(workspace->movements().book({.from = from, .to = to}));
        QStringList lines;
        for (const movements::BookTotal &total : book.classes) {
            CHECK(total.atStart >= 0);
            CHECK(total.atStart + total.arrived - total.left == total.atEnd);
            lines.append(text(total));
        }
        lines.append(text(book.pupils));
        return lines;
    }

private:
    int m_lists = 0;
};

} // namespace

TEST_CASE("What is to be done with the people of a class goes on with it, and falls away with a class that graduates")
{
    Summer school;
    school.finishAll();
    school.shown(u"Иван Иванов;родитель;1А\nВера Белова;родитель;2А\n"_s);
    REQUIRE(school.tasks() == QStringList{u"invite_anew Белова 2А"_s, u"invite_anew Иванов 1А"_s,
                                          u"remove_member Белова 2А"_s, u"remove_member Иванов 1А"_s});
    undoable(school.workspace, [&] { return school.apply(school.rehearse()); });
    // The class of the leaver is closed, and with it goes the wrong account: until a list shows it, it may be there.
    CHECK(school.tasks() == QStringList{u"invite_anew Иванов 2А"_s, u"remove_member Белова 2А (2026/2027)"_s,
                                        u"remove_member Иванов 2А"_s});
    // Removed and invited: the list shows it, and nothing is left to be done.
    school.day(9, 2);
    school.shown(u"Иван Иванов;ученик;2А\n"_s);
    CHECK(school.tasks().isEmpty());
}

TEST_CASE("Whoever does not go with the class is invited into their own")
{
    Summer school;
    school.finishAll();
    school.shown(u"Иван Иванов;родитель;1А\n"_s);
    undoable(school.workspace, [&] {
        return school.apply(school.rehearse(
            {.exceptions = {{.person = school.ivanov, .fate = rollover::PupilFate::moves, .to = name(u"2Б")}}}));
    });
    CHECK(school.tasks() == QStringList{u"invite_anew Иванов 2Б"_s, u"remove_member Иванов 2А"_s});
}

TEST_CASE("A request that was accepted before the new year is accepted into the class as it is called then")
{
    Summer school;
    school.finishAll();
    const auto added = valueOf(school.workspace->requests().add({.shownName = u"Иван Иванов"_s,
                                                                 .role = invites::InviteRole::pupil,
                                                                 .classId = classId(school.workspace, u"1А")}));
    valueOf(school.workspace->requests().accept(added.value));
    REQUIRE(school.tasks() == QStringList{u"accept_request Иванов 1А"_s});
    undoable(school.workspace, [&] { return school.apply(school.rehearse()); });
    CHECK(school.tasks() == QStringList{u"accept_request Иванов 2А"_s});
    // Decided anew, it leaves nothing behind.
    valueOf(school.workspace->requests().reopen(added.value));
    CHECK(school.tasks().isEmpty());
}

TEST_CASE("A request for the staff room is one for that of the new year")
{
    Summer school;
    school.finishAll();
    const auto added =
        valueOf(school.workspace->requests().add({.shownName = u"Анна Соколова"_s,
                                                  .role = invites::InviteRole::teacher,
                                                  .classId = school.workspace->classes().staffRoom().id}));
    valueOf(school.apply(school.rehearse()));
    valueOf(school.workspace->requests().accept(added.value));
    CHECK(school.tasks() == QStringList{u"accept_request Соколова Учительская"_s});
}

TEST_CASE("A homeroom teacher who is still to be set is to be set in the class of the new year, or taken off")
{
    Summer school;
    REQUIRE(school.tasks() == QStringList{u"set_homeroom Соколова 1А"_s});
    SECTION("who stays")
    {
        undoable(school.workspace, [&] { return school.apply(school.rehearse()); });
        CHECK(school.tasks() == QStringList{u"set_homeroom Соколова 2А"_s});
    }
    SECTION("whose class is closed")
    {
        rollover::RolloverRequest request;
        request.rules = {{.from = classId(school.workspace, u"1А"), .to = {}}};
        undoable(school.workspace, [&] { return school.apply(school.rehearse(request)); });
        CHECK(school.tasks().isEmpty());
    }
    SECTION("who does not stay, and was not set")
    {
        undoable(school.workspace, [&] { return school.apply(school.rehearse({.keepHomerooms = false})); });
        CHECK(school.tasks().isEmpty());
    }
    SECTION("who does not stay, and leads the class on the platform")
    {
        school.finishAll();
        undoable(school.workspace, [&] { return school.apply(school.rehearse({.keepHomerooms = false})); });
        CHECK(school.tasks() == QStringList{u"end_homeroom Соколова 2А"_s});
    }
}

TEST_CASE("A book over the beginning of a year tells the classes of both years apart, and every row agrees")
{
    Summer school;
    valueOf(depart(*school.workspace, school.petrov));
    school.day(7, 1);
    valueOf(school.apply(school.rehearse()));
    CHECK(school.totals(QDate(2026, 9, 1), QDate(2027, 8, 31)) ==
          QStringList{u"1А (2026/2027): 2+0-2=0"_s, u"1Б (2026/2027): 1+0-1=0"_s, u"2А (2026/2027): 2+0-2=0"_s,
                      u"2А (2027/2028): 0+1-0=1"_s, u"2Б (2027/2028): 0+1-0=1"_s, u": 5+0-3=2"_s});
    CHECK(school.totals(QDate(2026, 9, 1), QDate(2027, 6, 30)) ==
          QStringList{u"1А: 2+0-1=1"_s, u"1Б: 1+0-0=1"_s, u"2А: 2+0-0=2"_s, u": 5+0-1=4"_s});
    CHECK(school.totals(QDate(2027, 7, 2), QDate(2027, 8, 31)) ==
          QStringList{u"2А: 1+0-0=1"_s, u"2Б: 1+0-0=1"_s, u": 2+0-0=2"_s});
}

TEST_CASE("What happens in the summer after a year was begun belongs to it")
{
    Summer school;
    school.day(7, 1);
    valueOf(school.apply(school.rehearse()));
    CHECK(school.workspace->school().currentYearBegan() == QDate(2027, 7, 1));
    school.day(7, 6);
    const auto added = valueOf(school.workspace->requests().add({.shownName = u"Иван Иванов"_s,
                                                                 .role = invites::InviteRole::pupil,
                                                                 .classId = classId(school.workspace, u"2А"),
                                                                 .receivedOn = QDate(2027, 7, 5)}));
    valueOf(school.workspace->requests().accept(added.value));
    const auto figures = school.workspace->statistics().current().requests;
    CHECK(figures.received == 1);
    CHECK(figures.accepted == 1);
    school.day(7, 10);
    valueOf(depart(*school.workspace, school.petrov));
    // One of before, which was entered late.
    valueOf(school.workspace->movements().apply({.kind = movements::MovementKind::hiring,
                                                 .on = QDate(2027, 6, 15),
                                                 .orderFollows = true,
                                                 .staff = people::StaffContent{.position = u"учитель"_s},
                                                 .newcomer = content(u"Новикова Анна"_s)}));
    const auto year = school.workspace->movements().wholeYear();
    CHECK(year.from == QDate(2027, 6, 15));
    CHECK(year.to == QDate(2028, 8, 31));
    int departures = 0;
    for (const movements::BookLine &line : valueOf(school.workspace->movements().list(year)))
        departures += line.movement.content.kind == movements::MovementKind::departure;
    CHECK(departures == 1);
    // A year that began on time, and the one after it.
    school.workspace.clock().set(QDateTime(QDate(2028, 9, 3), QTime(9, 0), Qt::UTC));
    valueOf(school.workspace->appointment().confirmDate());
    valueOf(school.apply(school.rehearse()));
    CHECK(school.workspace->school().currentYearBegan() == QDate(2028, 9, 1));
    CHECK(school.workspace->statistics().current().requests.received == 0);
}
