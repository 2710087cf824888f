// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rollover/SchoolInJune.h"

#include "core/members/MembersService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using platform::TaskKind;

namespace {

/// 1А and 1Б become 2А. All their pupils, one mother and the teachers are on the platform.
struct JoinedClasses : SchoolInJune
{
    JoinedClasses()
    {
        second = addTeacher(workspace, u"Фёдорова Анна Павловна");
        valueOf(workspace->homerooms().assign(classId(workspace, u"1Б"), second));
        mother = addPerson(workspace, u"Орлова Вера Ильинична");
        valueOf(workspace->people().linkGuardian({.guardian = mother, .pupil = orlova}));
        request.rules = {{.from = classId(workspace, u"1Б"), .to = name(u"2А")}};
        request.newClasses = QList{name(u"1А")};
        request.joinClasses = true;
    }
    void join()
    {
        NoProgress none;
        const auto list = valueOf(workspace->members().readBytes(
            u"Имя;Роль\nВера Орлова;родитель\nОльга Орлова;ученик\nИван Иванов;ученик\nПётр Петров;ученик\n"_s.toUtf8(),
            u"участники.csv"_s));
        valueOf(workspace->members().apply(valueOf(workspace->members().plan(list, {}, none)), {}));
        for (const platform::PlatformTask &task : workspace->platform().list())
            valueOf(workspace->platform().finish({task.id}));
        undoable(workspace, [&] { return apply(rehearse(request)); });
    }
    /// «1Б», «2А Орлова»: of the tasks of a kind.
    QStringList tasks(TaskKind kind)
    {
        QStringList found;
        const auto labels = workspace->classes().labels();
        for (const platform::PlatformTask &task : workspace->platform().list({.kind = kind})) {
            QStringList words;
            if (task.content.classId && kind != TaskKind::removeMember)
                words.append(labels.value(*task.content.classId));
            if (task.content.person)
                words.append(workspace->people().find(*task.content.person)->content.name.surname());
            if (kind == TaskKind::renameClass)
                words.append(task.content.shownName);
            found.append(words.join(u' '));
        }
        found.sort();
        return found;
    }

    people::PersonId second{0};
    people::PersonId mother{0};
    rollover::RolloverRequest request;
};

} // namespace

TEST_CASE("Of two classes that become one, one keeps its chat; the other is closed, and its people are invited anew")
{
    JoinedClasses school;
    const auto plan = school.rehearse(school.request);
    REQUIRE(codes(plan).isEmpty());
    CHECK_FALSE(plan.classes[0].joins);
    CHECK(plan.classes[1].joins);
    school.join();
    CHECK(school.tasks(TaskKind::renameClass) == QStringList{u"2А 1А"_s});
    CHECK(school.tasks(TaskKind::closeClass) == QStringList{u"1Б (2026/2027)"_s, u"2А (2026/2027)"_s});
    CHECK(school.tasks(TaskKind::createClass) == QStringList{u"1А"_s});
    CHECK(school.tasks(TaskKind::removeMember) == QStringList{u"Орлова"_s, u"Орлова"_s});
    CHECK(school.tasks(TaskKind::inviteAnew) == QStringList{u"2А Орлова"_s, u"2А Орлова"_s, u"2А Фёдорова"_s});
    CHECK(school.tasks(TaskKind::setHomeroom).isEmpty());
    CHECK(school.classOf(school.orlova) == u"2А");
    // The teacher of the class that keeps its chat leads; the other stands beside.
    for (const auto &homeroom : school.workspace->people().homerooms())
        CHECK(homeroom.coTeacher == (homeroom.teacher == school.second));
}

TEST_CASE("The larger class keeps its chat")
{
    JoinedClasses school;
    addPupil(school.workspace, u"Ким Анна Андреевна", u"1Б");
    addPupil(school.workspace, u"Ли Анна Андреевна", u"1Б");
    school.join();
    CHECK(school.tasks(TaskKind::renameClass) == QStringList{u"2А 1Б"_s});
    CHECK(school.tasks(TaskKind::closeClass) == QStringList{u"1А (2026/2027)"_s, u"2А (2026/2027)"_s});
    CHECK(school.tasks(TaskKind::removeMember) == QStringList{u"Иванов"_s, u"Петров"_s});
    CHECK(school.tasks(TaskKind::inviteAnew) == QStringList{u"2А Иванов"_s, u"2А Петров"_s, u"2А Соколова"_s});
    for (const auto &homeroom : school.workspace->people().homerooms())
        CHECK(homeroom.coTeacher == (homeroom.teacher == school.teacher));
}

TEST_CASE("A teacher who led both classes knows the chat that goes on")
{
    JoinedClasses school;
    valueOf(school.workspace->homerooms().assign(classId(school.workspace, u"1Б"), school.teacher));
    school.join();
    CHECK(school.tasks(TaskKind::inviteAnew) == QStringList{u"2А Орлова"_s, u"2А Орлова"_s});
    CHECK(school.workspace->people().homerooms().size() == 1);
}
