// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rollover/SchoolInJune.h"

#include "core/school/AppointmentService.h"

#include "tests/core/movements/Moves.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using rollover::PupilFate;
using rollover::RolloverPlan;
using rollover::RolloverRequest;

TEST_CASE("A rehearsal shows every class and pupil and writes nothing")
{
    SchoolInJune school;
    const QByteArray before = school.workspace->ledger().store().contentDigest();
    const RolloverPlan plan = school.rehearse();
    CHECK(school.workspace->ledger().store().contentDigest() == before);
    CHECK(plan.canApply());
    CHECK(plan.to.label() == u"2027/2028");
    CHECK(plan.on == QDate(2027, 6, 1));
    QStringList classes;
    for (const rollover::ClassStep &step : plan.classes)
        classes.append(u"%1 → %2, %3"_s.arg(step.fromName, step.to ? step.to->label() : u"выпуск"_s,
                                            QString::number(step.pupils)));
    CHECK(classes == QStringList{u"1А → 2А, 2"_s, u"1Б → 2Б, 1"_s, u"2А → выпуск, 2"_s});
    CHECK(plan.classes.front().homerooms == QStringList{u"Соколова Анна Сергеевна"_s});
    CHECK(plan.newClasses == QList{name(u"1А"), name(u"1Б")});
    QStringList pupils;
    for (const rollover::PupilStep &step : plan.pupils)
        pupils.append(step.name);
    CHECK(pupils == QStringList{u"Иванов Иван Иванович"_s, u"Петров Пётр Петрович"_s, u"Орлова Ольга Олеговна"_s,
                                u"Белова Вера Ивановна"_s, u"Зимин Олег Ильич"_s});
    CHECK(plan.count(PupilFate::promoted) == 3);
    CHECK(plan.count(PupilFate::graduates) == 2);
    CHECK(plan.links.size() == 1);
}

TEST_CASE("A new year is one change under one order, and one undo takes it back")
{
    SchoolInJune school;
    const auto done = undoable(school.workspace, [&] { return school.apply(school.rehearse()); });
    const auto entry = school.workspace->ledger().entry(*done.entry);
    CHECK(entry->because.order == kOrder.label());

    CHECK(school.workspace->school().currentYear().year.label() == u"2027/2028");
    CHECK(school.classOf(school.ivanov) == u"2А");
    CHECK(school.classOf(school.orlova) == u"2Б");
    CHECK(school.classOf(school.belova).isEmpty());
    CHECK(school.workspace->people().find(school.belova)->leftOn == QDate(2027, 6, 1));
    QStringList classes;
    for (const classes::SchoolClass &each : school.workspace->classes().list())
        classes.append(each.label());
    CHECK(classes == QStringList{u"Учительская"_s, u"1А"_s, u"1Б"_s, u"2А"_s, u"2Б"_s});
    const auto homerooms = school.workspace->people().homerooms();
    REQUIRE(homerooms.size() == 1);
    CHECK(homerooms.front().classId == classId(school.workspace, u"2А"));
    CHECK(homerooms.front().teacher == school.teacher);
    CHECK(school.workspace->classes().difference().missing.isEmpty());

    // The links of the old year are still seen, and wait to be revoked.
    const auto due = school.workspace->invites().list({.dueOnly = true});
    REQUIRE(due.size() == 1);
    CHECK(school.workspace->classes().labels().value(due.front().classId) == u"1А (2026/2027)");
    CHECK(school.workspace->classes().labels().value(classId(school.workspace, u"1А")) == u"1А");
    CHECK(school.workspace->invites().missing().size() == 13);
    CHECK(school.workspace->platform().openCount() == 6);
}

TEST_CASE("Pupils may repeat a grade, move to another class or leave")
{
    SchoolInJune school;
    RolloverRequest request;
    request.exceptions = {{.person = school.ivanov, .fate = PupilFate::repeats},
                          {.person = school.petrov, .fate = PupilFate::moves, .to = name(u"2Б")},
                          {.person = school.orlova, .fate = PupilFate::leaves, .note = u"Казань"_s},
                          {.person = school.belova, .fate = PupilFate::repeats}};
    const RolloverPlan plan = school.rehearse(request);
    CHECK(codes(plan).isEmpty());
    undoable(school.workspace, [&] { return school.apply(plan); });
    CHECK(school.classOf(school.ivanov) == u"1А");
    CHECK(school.classOf(school.petrov) == u"2Б");
    CHECK(school.classOf(school.orlova).isEmpty());
    CHECK(school.classOf(school.belova) == u"2А");
    CHECK(school.classOf(school.zimin).isEmpty());

    // In the book nobody is promoted who stays in the grade or goes elsewhere than the class.
    QStringList booked;
    for (const movements::BookLine &line :
         valueOf(school.workspace->movements().list({.from = plan.on, .to = plan.on})))
        booked.append(u"%1 %2 %3"_s
                          .arg(line.name.section(u' ', 0, 0), QString(token(line.movement.content.kind)),
                               line.movement.content.note)
                          .trimmed());
    booked.sort();
    CHECK(booked == QStringList{u"Белова transfer повторное обучение"_s, u"Зимин graduation"_s,
                                u"Иванов transfer повторное обучение"_s, u"Орлова departure Казань"_s,
                                u"Петров transfer"_s});
}

TEST_CASE("A parent whose other child goes up with the class stays where that child is")
{
    SchoolInJune school;
    const auto mother = addPerson(school.workspace, u"Иванова Вера Ильинична");
    for (const people::PersonId child : {school.ivanov, school.petrov})
        valueOf(school.workspace->people().linkGuardian({.guardian = mother, .pupil = child}));
    NoProgress none;
    const auto list = valueOf(school.workspace->members().readBytes(
        u"Имя;Роль\nВера Иванова;родитель\nИван Иванов;ученик\n"_s.toUtf8(), u"участники.csv"_s));
    valueOf(school.workspace->members().apply(valueOf(school.workspace->members().plan(list, {}, none)), {}));
    RolloverRequest request;
    request.exceptions = {{.person = school.ivanov, .fate = PupilFate::leaves, .note = u"Казань"_s}};
    valueOf(school.apply(school.rehearse(request)));
    QStringList removed;
    for (const platform::PlatformTask &task : school.workspace->platform().list()) {
        if (task.content.kind == platform::TaskKind::removeMember)
            removed.append(task.content.shownName);
    }
    CHECK(removed == QStringList{u"Иван Иванов"_s});
}

TEST_CASE("Classes go where the rules say")
{
    SchoolInJune school;
    RolloverRequest request;
    request.rules = {{.from = classId(school.workspace, u"1Б"), .to = name(u"2А")}};
    request.newClasses = QList{name(u"1А")};
    SECTION("two become one on purpose only")
    {
        CHECK(codes(school.rehearse(request)) == QStringList{u"rollover.class_twice"_s});
    }
    SECTION("the leaving grade is one that there can be, and not below all that there are")
    {
        request.joinClasses = true;
        for (const int grade : {0, 13}) {
            request.lastGrade = grade;
            CHECK(codes(school.rehearse(request)).contains(u"rollover.last_grade"_s));
        }
    }
    SECTION("a class may graduate early")
    {
        request.joinClasses = true;
        request.rules.append({.from = classId(school.workspace, u"1А"), .to = {}});
        const RolloverPlan plan = school.rehearse(request);
        REQUIRE(codes(plan).isEmpty());
        CHECK(plan.count(PupilFate::graduates) == 4);
        undoable(school.workspace, [&] { return school.apply(plan); });
        CHECK(school.classOf(school.orlova) == u"2А");
    }
}

TEST_CASE("The leaving grade is proposed from the highest, may be another one, and is kept for the next year")
{
    SchoolInJune school;
    CHECK(school.rehearse().lastGrade == 2);
    // A school that grows: nobody graduates before grade 4.
    const RolloverPlan plan = school.rehearse({.lastGrade = 4});
    REQUIRE(codes(plan).isEmpty());
    CHECK(plan.count(PupilFate::graduates) == 0);
    undoable(school.workspace, [&] { return school.apply(plan); });
    CHECK(school.classOf(school.zimin) == u"3А");
    school.workspace.clock().set(QDateTime(QDate(2028, 6, 1), QTime(9, 0), Qt::UTC));
    CHECK(school.rehearse().lastGrade == 4);
    CHECK(school.rehearse().count(PupilFate::graduates) == 0);
    const RolloverPlan early = school.rehearse({.lastGrade = 3});
    CHECK(early.count(PupilFate::graduates) == 2);
    valueOf(school.apply(early));
    CHECK(school.workspace->people().find(school.zimin)->leftOn == QDate(2028, 6, 1));
    school.workspace.clock().set(QDateTime(QDate(2029, 6, 1), QTime(9, 0), Qt::UTC));
    CHECK(school.rehearse().lastGrade == 3);
}

TEST_CASE("Homeroom teachers go into new chats with a task for the platform")
{
    SchoolInJune school;
    const auto wanted = [&] {
        QStringList found;
        for (const auto &task : school.workspace->platform().list({.kind = platform::TaskKind::setHomeroom})) {
            if (task.content.classId == classId(school.workspace, u"2А") && task.content.person == school.teacher)
                found.append(u"2А"_s);
        }
        return found;
    };
    SECTION("where the old chats are closed")
    {
        RolloverRequest request;
        request.carryChats = false;
        undoable(school.workspace, [&] { return school.apply(school.rehearse(request)); });
        CHECK(wanted() == QStringList{u"2А"_s});
    }
    SECTION("not where they go on")
    {
        for (const platform::PlatformTask &task : school.workspace->platform().list())
            valueOf(school.workspace->platform().finish({task.id}));
        undoable(school.workspace, [&] { return school.apply(school.rehearse()); });
        CHECK(wanted().isEmpty());
    }
}

TEST_CASE("Homeroom teachers and chats stay behind where it is wanted")
{
    SchoolInJune school;
    valueOf(school.workspace->classes().setChats(classId(school.workspace, u"1А"), {.pupils = true}));
    RolloverRequest request;
    request.keepHomerooms = request.carryChats = false;
    undoable(school.workspace, [&] { return school.apply(school.rehearse(request)); });
    CHECK(school.workspace->people().homerooms().isEmpty());
    CHECK(!school.workspace->classes().find(name(u"2А"))->chats.pupils);
}

TEST_CASE("What cannot be done is said before, and changes nothing")
{
    SchoolInJune school;
    NoProgress none;
    SECTION("the year has begun already")
    {
        valueOf(school.apply(school.rehearse()));
        CHECK(codes(school.rehearse({.to = valueOf(school::SchoolYear::startingIn(2027))})) ==
              QStringList{u"rollover.done"_s});
        CHECK(codes(school.rehearse()) == QStringList{u"rollover.too_early"_s});
        CHECK(refusal(school.workspace, [&] { return school.apply(school.rehearse()); }) ==
              ErrorCode::rolloverTooEarly);
    }
    SECTION("no year is skipped")
    {
        const RolloverRequest skipping{.to = valueOf(school::SchoolYear::startingIn(2028))};
        school.workspace.clock().set(QDateTime(QDate(2028, 6, 1), QTime(9, 0), Qt::UTC));
        valueOf(school.workspace->appointment().confirmDate());
        const RolloverPlan plan = school.rehearse(skipping);
        CHECK(codes(plan) == QStringList{u"rollover.too_early"_s});
        CHECK(plan.problems.front().args == QStringList{u"2028/2029"_s, u"25.05.2028"_s, u"2027/2028"_s});
        CHECK(refusal(school.workspace, [&] { return school.apply(plan); }) == ErrorCode::rolloverTooEarly);
        // One after the other they can be begun.
        valueOf(school.apply(school.rehearse()));
        CHECK(codes(school.rehearse(skipping)).isEmpty());
    }
    SECTION("the same rehearsal is not applied twice")
    {
        const RolloverPlan plan = school.rehearse();
        valueOf(school.apply(plan));
        CHECK(refusal(school.workspace, [&] { return school.apply(plan); }) == ErrorCode::rolloverStale);
    }
    SECTION("the class of the new year is archived, so that the old one has nowhere to go")
    {
        valueOf(school.apply(school.rehearse()));
        valueOf(school.workspace->classes().archive(classId(school.workspace, u"1Б")));
        // The year before, from which the school starts again.
        CHECK(school.workspace->ledger().change(
            {.action = journal::Action::rollOver}, [&](journal::Change &change) -> Result<> {
                school.workspace->school().beginYear(change, valueOf(school::SchoolYear::startingIn(2026)),
                                                     QDate(2026, 9, 1));
                return {};
            }));
        // A class that was to begin, and one that was to go there.
        CHECK(codes(school.rehearse()) == QStringList{u"rollover.nowhere"_s});
        RolloverRequest request;
        request.newClasses = QList{name(u"1А")};
        request.rules = {{.from = classId(school.workspace, u"2А"), .to = name(u"1Б")}};
        const RolloverPlan plan = school.rehearse(request);
        CHECK(codes(plan) == QStringList{u"rollover.nowhere"_s});
        CHECK(plan.allProblems().front().args == QStringList{u"2А"_s});
        CHECK(refusal(school.workspace, [&] { return school.apply(plan); }) == ErrorCode::rolloverNowhere);
        request.rules.front().to = name(u"1В");
        CHECK(codes(school.rehearse(request)).isEmpty());
    }
    SECTION("a pupil repeats a grade that has no class any more")
    {
        RolloverRequest request;
        request.rules = {{.from = classId(school.workspace, u"1А"), .to = {}},
                         {.from = classId(school.workspace, u"1Б"), .to = {}}};
        request.exceptions = {{.person = school.belova, .fate = PupilFate::repeats}};
        const RolloverPlan plan = school.rehearse(request);
        CHECK(codes(plan) == QStringList{u"rollover.nowhere"_s});
        CHECK(refusal(school.workspace, [&] { return school.apply(plan); }) == ErrorCode::rolloverNowhere);
    }
    SECTION("something was changed after the rehearsal")
    {
        const RolloverPlan plan = school.rehearse();
        addPupil(school.workspace, u"Новиков Иван", u"1А");
        CHECK(refusal(school.workspace, [&] { return school.apply(plan); }) == ErrorCode::rolloverStale);
    }
    SECTION("two classes would become one")
    {
        valueOf(school.workspace->classes().add({name(u"12А")}));
        RolloverRequest request;
        request.rules = {{.from = classId(school.workspace, u"2А"), .to = name(u"3А")}};
        CHECK(codes(school.rehearse(request)).isEmpty());
        request.rules.append({.from = classId(school.workspace, u"1А"), .to = name(u"3А")});
        CHECK(codes(school.rehearse(request)) == QStringList{u"rollover.class_twice"_s});
    }
    SECTION("a pupil of the exceptions is in no class")
    {
        CHECK(codes(school.rehearse({.exceptions = {{.person = school.teacher}}})) ==
              QStringList{u"rollover.pupil_missing"_s});
        CHECK(codes(school.rehearse(
                  {.exceptions = {{.person = school.ivanov, .fate = PupilFate::moves, .to = name(u"7Ж")}}})) ==
              QStringList{u"class.missing"_s});
    }
    SECTION("a day that has not come")
    {
        CHECK(codes(school.rehearse({.on = QDate(2027, 9, 1)})) == QStringList{u"date.in_future"_s});
    }
}

TEST_CASE("A year that later changes rest on is not taken back")
{
    SchoolInJune school;
    const auto done = valueOf(school.apply(school.rehearse()));
    valueOf(transfer(*school.workspace, school.ivanov, classId(school.workspace, u"2Б")));
    CHECK(refusal(school.workspace, [&] { return school.workspace->ledger().undo(done.entry); }) ==
          ErrorCode::journalConflict);
}

TEST_CASE("A canceled beginning of a year leaves the old one")
{
    class AtOnce : public NoProgress
    {
    public:
        bool canceled() const override { return true; }
    };
    SchoolInJune school;
    AtOnce progress;
    CHECK(refusal(school.workspace, [&] {
              return school.workspace->rollover().apply(school.rehearse(), kOrder, {}, progress);
          }) == ErrorCode::canceled);
}

TEST_CASE("The new year is due from 25 May")
{
    SchoolInJune school;
    CHECK(school.workspace->rollover().dueYear()->label() == u"2027/2028");
    school.workspace.clock().set(QDateTime(QDate(2027, 5, 24), QTime(9, 0), Qt::UTC));
    CHECK(!school.workspace->rollover().dueYear());
}
