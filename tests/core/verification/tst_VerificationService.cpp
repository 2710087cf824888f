// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/MovementsService.h"
#include "core/platform/PlatformService.h"
#include "core/statistics/StatisticsService.h"
#include "core/verification/VerificationService.h"
#include "tests/core/people/PeopleOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::PersonId;
using platform::TaskKind;
using platform::TaskState;
using verification::RoundState;
using verification::Teacher;
using verification::TeacherState;

namespace {

struct Stage
{
    TestWorkspace workspace;
    PersonId glova = addTeacher(workspace, u"Глова Инна Львовна");
    PersonId akim = addTeacher(workspace, u"Акимов Олег Ильич");

    verification::VerificationService &service() { return workspace->verification(); }
    Teacher teacher(PersonId id)
    {
        const auto found = service().find(id);
        REQUIRE(found);
        return *found;
    }
    TeacherState state(PersonId id) { return teacher(id).state; }
    void confirm(const QList<PersonId> &people, const verification::Confirmation &how = {})
    {
        valueOf(service().request(people));
        valueOf(service().seeDocuments(people, u"приказ о приёме, паспорт"_s));
        valueOf(service().confirm(people, how));
    }
    QList<platform::PlatformTask> tasks(bool openOnly = true)
    {
        return workspace->platform().list({.kind = TaskKind::confirmTeacher, .openOnly = openOnly});
    }
    std::optional<qint64> confirmed() { return workspace->statistics().current().staff.confirmed; }
};

} // namespace

TEST_CASE("All of the staff has to be confirmed, and is not begun until somebody begins")
{
    Stage stage;
    addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    const QList<Teacher> all = stage.service().list();
    REQUIRE(all.size() == 2);
    CHECK(all[0].person == stage.akim);
    CHECK(all[0].state == TeacherState::notBegun);
    CHECK_FALSE(stage.service().known());
    CHECK(stage.service().waitingCount() == 0);
    CHECK(stage.confirmed() == std::nullopt);
}

TEST_CASE("A round goes from the request over the documents to the confirmation")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    CHECK(stage.state(stage.glova) == TeacherState::requested);
    CHECK(stage.service().list().front().person == stage.glova);
    CHECK(stage.confirmed() == 0);
    CHECK(stage.tasks().isEmpty());

    stage.workspace.clock().advanceDays(1);
    valueOf(stage.service().seeDocuments({stage.glova}, u"  приказ   о приёме "_s));
    const verification::Round seen = *stage.teacher(stage.glova).latest;
    CHECK(seen.state == RoundState::documentsSeen);
    CHECK(seen.documents == u"приказ о приёме");
    CHECK(seen.seenOn == QDate(2026, 9, 2));
    CHECK(seen.seenBy == stage.workspace->ledger().actor());
    CHECK_FALSE(seen.seenBy.isEmpty());
    REQUIRE(stage.tasks().size() == 1);
    CHECK(stage.tasks().front().content.person == stage.glova);

    stage.workspace.clock().advanceDays(1);
    const auto done = valueOf(stage.service().confirm({stage.glova}));
    const verification::Round confirmed = *stage.teacher(stage.glova).latest;
    CHECK(confirmed.state == RoundState::confirmed);
    CHECK(confirmed.endedOn == QDate(2026, 9, 3));
    CHECK(confirmed.position == u"учитель");
    CHECK(confirmed.requestedOn == QDate(2026, 9, 1));
    CHECK(stage.confirmed() == 1);
    REQUIRE(stage.tasks(false).size() == 1);
    CHECK(stage.tasks(false).front().state == TaskState::done);
    CHECK(stage.tasks(false).front().proof == platform::TaskProof::hand);
    const journal::Entry entry = *stage.workspace->ledger().entry(*done.entry);
    CHECK(entry.subject.isEmpty());
    CHECK(entry.record == journal::RecordRef{u"verifications"_s, confirmed.id.value()});

    valueOf(stage.workspace->ledger().undo());
    CHECK(stage.state(stage.glova) == TeacherState::documentsSeen);
    CHECK(stage.tasks().size() == 1);
}

TEST_CASE("No step is left out")
{
    Stage stage;
    verification::VerificationService &service = stage.service();
    CHECK(codeOf(service.seeDocuments({stage.glova}, u"приказ"_s)) == ErrorCode::verificationMissing);
    CHECK(codeOf(service.confirm({stage.glova})) == ErrorCode::verificationMissing);
    CHECK(codeOf(service.refuse({stage.glova}, u"нет"_s)) == ErrorCode::verificationMissing);
    valueOf(service.request({stage.glova}));
    CHECK(codeOf(service.request({stage.glova})) == ErrorCode::verificationStateForbids);
    CHECK(codeOf(service.confirm({stage.glova})) == ErrorCode::verificationDocumentsMissing);
    CHECK(codeOf(service.seeDocuments({stage.glova}, u" "_s)) == ErrorCode::verificationDocumentsMissing);
    CHECK(codeOf(service.refuse({stage.glova}, u" "_s)) == ErrorCode::verificationReasonMissing);
    valueOf(service.seeDocuments({stage.glova}, u"приказ"_s));
    CHECK(codeOf(service.seeDocuments({stage.glova}, u"приказ"_s)) == ErrorCode::verificationStateForbids);
    CHECK(codeOf(service.confirm({stage.glova}, {.validUntil = QDate(2026, 8, 31)})) ==
          ErrorCode::verificationTermPast);
    valueOf(service.confirm({stage.glova}));
    CHECK(codeOf(service.confirm({stage.glova})) == ErrorCode::verificationStateForbids);
    CHECK(codeOf(service.refuse({stage.glova}, u"нет"_s)) == ErrorCode::verificationStateForbids);
    const PersonId pupil = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    CHECK(codeOf(service.request({pupil})) == ErrorCode::verificationNotStaff);
    CHECK(codeOf(service.request({PersonId(999)})) == ErrorCode::verificationNotStaff);
}

TEST_CASE("Several go together or not at all")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    const QByteArray digest = stage.workspace->ledger().store().contentDigest();
    CHECK(codeOf(stage.service().request({stage.akim, stage.glova})) == ErrorCode::verificationStateForbids);
    CHECK(stage.workspace->ledger().store().contentDigest() == digest);
    const auto done = valueOf(stage.service().request({stage.akim, stage.akim}));
    CHECK(stage.service().rounds(stage.akim).size() == 1);
    REQUIRE(done.entry);
    valueOf(stage.service().seeDocuments({stage.akim, stage.glova}, u"приказ"_s));
    const auto confirmed = valueOf(stage.service().confirm({stage.akim, stage.glova}));
    CHECK(stage.workspace->ledger().entry(*confirmed.entry)->subject == u"2");
    CHECK(stage.confirmed() == 2);
    CHECK(stage.tasks().isEmpty());
}

TEST_CASE("A refusal ends the round; a new one is begun by a request, and the old one stays")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    valueOf(stage.service().seeDocuments({stage.glova}, u"паспорт"_s));
    valueOf(stage.service().refuse({stage.glova}, u"Нет приказа о приёме"_s));
    CHECK(stage.state(stage.glova) == TeacherState::refused);
    CHECK(stage.tasks().isEmpty());
    stage.confirm({stage.glova});
    const auto rounds = stage.service().rounds(stage.glova);
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].state == RoundState::confirmed);
    CHECK(rounds[1].state == RoundState::refused);
    CHECK(rounds[1].reason == u"Нет приказа о приёме");
}

TEST_CASE("A confirmation is needed again when it is over")
{
    Stage stage;
    stage.confirm({stage.glova}, {.validUntil = QDate(2026, 9, 10)});
    stage.workspace.clock().advanceDays(9);
    CHECK(stage.state(stage.glova) == TeacherState::confirmed);
    CHECK(stage.confirmed() == 1);
    stage.workspace.clock().advanceDays(1);
    CHECK(stage.state(stage.glova) == TeacherState::expired);
    CHECK(stage.confirmed() == 0);
    CHECK(stage.service().waitingCount() == 1);
    stage.confirm({stage.glova});
    CHECK(stage.confirmed() == 1);
}

TEST_CASE("A confirmation is needed again when the position is another one")
{
    Stage stage;
    stage.confirm({stage.glova});
    const people::Person person = *stage.workspace->people().find(stage.glova);
    valueOf(
        stage.workspace->people().edit(stage.glova, person.content, people::StaffContent{.position = u"директор"_s}));
    CHECK(stage.state(stage.glova) == TeacherState::positionChanged);
    CHECK(stage.confirmed() == 0);
    CHECK(stage.teacher(stage.glova).latest->position == u"учитель");
    valueOf(stage.workspace->ledger().undo());
    CHECK(stage.state(stage.glova) == TeacherState::confirmed);
}

TEST_CASE("Ticking the action on the platform says nothing of the answer there")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    valueOf(stage.service().seeDocuments({stage.glova}, u"приказ"_s));
    CHECK_FALSE(stage.teacher(stage.glova).isTaskOver);
    valueOf(stage.workspace->platform().finish({stage.tasks().front().id}));
    CHECK(stage.state(stage.glova) == TeacherState::documentsSeen);
    CHECK(stage.teacher(stage.glova).isTaskOver);
    CHECK(stage.service().list().front().isTaskOver);
    CHECK(stage.confirmed() == 0);
    valueOf(stage.service().confirm({stage.glova}));
    CHECK(stage.confirmed() == 1);
}

TEST_CASE("Whoever leaves has no round under way and nothing to be confirmed on the platform")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    valueOf(stage.service().seeDocuments({stage.glova}, u"приказ"_s));
    stage.confirm({stage.akim});
    // Leaves as a pupil, in the same change, and stays in the staff.
    const auto lev = addTeacher(stage.workspace, u"Котов Лев Львович");
    stage.confirm({lev});
    int closed = 0;
    valueOf(stage.workspace->ledger().change(
        {.action = journal::Action::dismissStaff}, [&](journal::Change &change) -> Result<> {
            for (const PersonId person : {stage.glova, stage.akim})
                valueOf(stage.workspace->people().dismiss(change, person, change.today()));
            closed = stage.service().closeFor(change, {stage.glova, stage.akim, lev}, u"Увольнение"_s);
            return {};
        }));
    CHECK(closed == 2);
    CHECK(stage.service().rounds(stage.glova).front().reason == u"Увольнение");
    CHECK(stage.service().rounds(stage.akim).front().leftOn == QDate(2026, 9, 1));
    CHECK(stage.state(lev) == TeacherState::confirmed);
    CHECK(stage.tasks().isEmpty());
}

TEST_CASE("Whoever was dismissed and is hired again is confirmed anew, on the same day, too")
{
    Stage stage;
    stage.confirm({stage.glova});
    const auto move = [&](movements::MovementKind kind) {
        valueOf(stage.workspace->movements().apply({.kind = kind,
                                                    .people = {stage.glova},
                                                    .on = stage.workspace->ledger().today(),
                                                    .orderFollows = true,
                                                    .staff = people::StaffContent{.position = u"учитель"_s}}));
    };
    move(movements::MovementKind::dismissal);
    move(movements::MovementKind::hiring);
    CHECK(stage.state(stage.glova) == TeacherState::dismissedSince);
    CHECK(stage.confirmed() == 0);
    CHECK(stage.service().waitingCount() == 1);
    valueOf(stage.workspace->ledger().undo());
    valueOf(stage.workspace->ledger().undo());
    CHECK(stage.state(stage.glova) == TeacherState::confirmed);
    CHECK(stage.confirmed() == 1);

    move(movements::MovementKind::dismissal);
    move(movements::MovementKind::hiring);
    stage.confirm({stage.glova});
    CHECK(stage.state(stage.glova) == TeacherState::confirmed);
    CHECK(stage.confirmed() == 1);
}

TEST_CASE("Whoever is dismissed is asked for no more, and the rounds stay")
{
    Stage stage;
    stage.confirm({stage.glova});
    valueOf(stage.workspace->ledger().change({.action = journal::Action::dismissStaff}, [&](journal::Change &change) {
        return stage.workspace->people().dismiss(change, stage.glova, change.today());
    }));
    CHECK(stage.service().list().size() == 1);
    CHECK(stage.confirmed() == 0);
    CHECK(codeOf(stage.service().request({stage.glova})) == ErrorCode::verificationNotStaff);
    CHECK(stage.service().rounds(stage.glova).size() == 1);
}
