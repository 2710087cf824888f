// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/journal/Origins.h"
#include "core/platform/PlatformService.h"
#include "tests/support/Undo.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using platform::NewTask;
using platform::PlatformService;
using platform::TaskId;
using platform::TaskKind;
using platform::TaskProof;
using platform::TaskState;

namespace {

/// Written by some change, as features do.
TaskId added(TestWorkspace &workspace, const NewTask &task)
{
    return valueOf(workspace->ledger().change({.action = journal::Action::pauseLinks},
                                              [&](journal::Change &change) -> Result<TaskId> {
                                                  return workspace->platform().add(change, task);
                                              }))
        .value;
}

NewTask closeEntry(TestWorkspace &workspace, QStringView className)
{
    return {.kind = TaskKind::closeEntry,
            .classId = valueOf(workspace->classes().resolve(className)).id,
            .role = invites::InviteRole::pupil};
}

} // namespace

TEST_CASE("A platform task is open until it is ticked, and can be opened again")
{
    TestWorkspace workspace;
    PlatformService &service = workspace->platform();
    const TaskId id = added(workspace, closeEntry(workspace, u"1А"));
    CHECK(service.openCount() == 1);
    CHECK(service.find(id)->content.role == invites::InviteRole::pupil);

    undoable(workspace, [&] { return service.finish({id}); });
    CHECK(service.find(id)->state == TaskState::done);
    CHECK(service.find(id)->proof == TaskProof::hand);
    CHECK(service.list().isEmpty());
    CHECK(service.list({.openOnly = false}).size() == 1);
    CHECK(codeOf(service.finish({id})) == ErrorCode::taskStateForbids);
    CHECK(codeOf(service.drop({id})) == ErrorCode::taskStateForbids);

    undoable(workspace, [&] { return service.reopen({id}); });
    CHECK(service.find(id)->state == TaskState::open);
    CHECK_FALSE(service.find(id)->proof);
    CHECK(codeOf(service.reopen({id})) == ErrorCode::taskStateForbids);
}

TEST_CASE("What is to be done already is not asked for twice")
{
    TestWorkspace workspace;
    const TaskId id = added(workspace, closeEntry(workspace, u"1А"));
    const TaskId other = added(workspace, closeEntry(workspace, u"1Б"));
    CHECK(other != id);
    valueOf(workspace->platform().finish({id}));
    const TaskId again = added(workspace, closeEntry(workspace, u"1А"));
    CHECK(again != id);
    // Nothing is written where the task stands already.
    const qint64 entries = workspace->ledger().entryCount();
    CHECK(added(workspace, closeEntry(workspace, u"1А")) == again);
    CHECK(workspace->ledger().entryCount() == entries);
    CHECK(workspace->platform().openCount() == 2);
}

TEST_CASE("A list of the platform proves a task, and the evidence is kept")
{
    TestWorkspace workspace;
    PlatformService &service = workspace->platform();
    const TaskId id = added(workspace, {.kind = TaskKind::findStranger, .shownName = u"Кот Учёный"_s});
    valueOf(workspace->ledger().change({.action = journal::Action::importMembers},
                                       [&](journal::Change &change) -> Result<> {
                                           service.prove(change, id, u"участники.csv, 12"_s);
                                           return {};
                                       }));
    CHECK(service.find(id)->state == TaskState::done);
    CHECK(service.find(id)->proof == TaskProof::import);
    CHECK(service.find(id)->evidence == u"участники.csv, 12"_s);
    CHECK(service.find(id)->content.shownName == u"Кот Учёный"_s);
}

TEST_CASE("Tasks that are not there are named, and none of several is ticked then")
{
    TestWorkspace workspace;
    PlatformService &service = workspace->platform();
    const TaskId id = added(workspace, closeEntry(workspace, u"1А"));
    CHECK(codeOf(service.finish({id, TaskId(99)})) == ErrorCode::taskMissing);
    CHECK(codeOf(service.finish({})) == ErrorCode::taskMissing);
    CHECK(service.find(id)->state == TaskState::open);
}

TEST_CASE("By which entry each task came is read in one pass, and stays so when it is taken back and done again")
{
    TestWorkspace workspace;
    const QString table = u"platform_tasks"_s;
    const TaskId first = added(workspace, closeEntry(workspace, u"1А"));
    const TaskId second = added(workspace, closeEntry(workspace, u"1Б"));
    valueOf(workspace->platform().finish({first}));
    const auto origins = journal::originsOf(workspace->ledger().store(), table);
    CHECK(origins.size() == 2);
    for (const TaskId id : {first, second}) {
        const auto history = workspace->ledger().historyOf({table, id.value()});
        REQUIRE_FALSE(history.isEmpty());
        CHECK(origins.value(id.value(), journal::EntryId(0)) == history.first().entry.number);
    }
    valueOf(workspace->ledger().undo());
    valueOf(workspace->ledger().undo());
    valueOf(workspace->ledger().redo());
    CHECK(journal::originsOf(workspace->ledger().store(), table) == origins);
    CHECK(journal::originsOf(workspace->ledger().store(), u"people"_s).isEmpty());
}
