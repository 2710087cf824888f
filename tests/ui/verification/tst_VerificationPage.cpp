// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verification/VerificationPage.h"

#include "core/platform/PlatformService.h"
#include "core/verification/VerificationService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/Labels.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/overview/Duties.h"
#include "ui/overview/OverviewPage.h"
#include "ui/overview/Todo.h"
#include "ui/verification/ConfirmDialog.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::PersonId;
using verification::TeacherState;

namespace {

struct Stage : PageStage<ui::VerificationPage>
{
    PersonId akim = addTeacher(workspace, u"Акимов Олег Ильич");
    PersonId glova = addTeacher(workspace, u"Глова Инна Львовна");

    Stage() { refresh(); }

    verification::VerificationService &service() { return workspace->verification(); }
    TeacherState state(PersonId id) { return service().find(id)->state; }
    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    void select(PersonId id)
    {
        REQUIRE(table()->selectKey(id.value()));
        settle();
    }
    void selectAll()
    {
        table()->selectAll();
        settle();
    }
    QAbstractButton *head(const QString &id) { return commandButton(page, id); }
};

} // namespace

TEST_CASE("Several go through the steps together")
{
    Stage stage;
    CHECK(stage.table()->model()->rowCount() == 2);
    CHECK_FALSE(stage.head(u"verification.request"_s)->isEnabled());
    stage.selectAll();
    CHECK_FALSE(stage.head(u"verification.confirm"_s)->isEnabled());
    click(stage.head(u"verification.request"_s));
    settle();
    CHECK(stage.state(stage.akim) == TeacherState::requested);
    CHECK(stage.state(stage.glova) == TeacherState::requested);
    CHECK(ui::VerificationPage::entry().waiting(*stage.workspace) == 2);

    stage.selectAll();
    click(stage.head(u"verification.seen"_s));
    auto *seen = stage.dialog<ui::TextDialog>();
    settle();
    click(buttonWith(*seen, u"Seen: 2"_s));
    CHECK(says<QLabel>(*seen, u"Write which documents were seen."_s));
    typeInto(labelled<QLineEdit>(*seen, u"Which documents"_s), u"приказ"_s);
    click(buttonWith(*seen, u"Seen: 2"_s));
    settle();
    CHECK(stage.workspace->platform().openCount() == 2);

    stage.selectAll();
    click(stage.head(u"verification.confirm"_s));
    auto *confirm = stage.dialog<ui::ConfirmDialog>();
    settle();
    CHECK(accessibilityFaults(*confirm) == QStringList());
    confirm->findChild<QCheckBox *>()->setChecked(true);
    typeInto(labelled<QLineEdit>(*confirm, u"Valid until"_s), u"31.05.2027"_s);
    click(buttonWith(*confirm, u"Confirmed: 2"_s));
    settle();
    CHECK(stage.state(stage.glova) == TeacherState::confirmed);
    CHECK(stage.service().find(stage.glova)->latest->validUntil == QDate(2027, 5, 31));
    CHECK(stage.workspace->platform().openCount() == 0);
    CHECK(says<QLabel>(stage.page, u"Confirmed: 2 of 2"_s));
    CHECK(accessibilityFaults(stage.page) == QStringList());
}

TEST_CASE("A step is taken by those for whom it comes next")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    stage.refresh();
    stage.selectAll();
    click(stage.head(u"verification.request"_s));
    settle();
    CHECK(stage.service().rounds(stage.glova).size() == 1);
    CHECK(stage.state(stage.akim) == TeacherState::requested);
}

TEST_CASE("A refusal says why, and stays among the earlier rounds")
{
    Stage stage;
    valueOf(stage.service().request({stage.glova}));
    stage.refresh();
    stage.select(stage.glova);
    click(stage.head(u"verification.refuse"_s));
    auto *dialog = stage.dialog<ui::TextDialog>();
    settle();
    typeInto(labelled<QLineEdit>(*dialog, u"Reason"_s), u"нет приказа"_s);
    click(buttonWith(*dialog, u"Not confirmed: 1"_s));
    settle();
    CHECK(stage.state(stage.glova) == TeacherState::refused);
    stage.select(stage.glova);
    CHECK(says<QLabel>(stage.page, u"нет приказа"_s));
    click(stage.head(u"verification.request"_s));
    settle();
    stage.select(stage.glova);
    CHECK(says<QLabel>(stage.page, u"Earlier rounds"_s));
    CHECK(says<QLabel>(stage.page, u"not confirmed: нет приказа"_s));
}

TEST_CASE("What is needed again leads the list and stands on the overview, which leads here")
{
    Stage stage;
    const auto todo = [&]() -> std::optional<ui::Todo> {
        for (const ui::Todo &each : ui::todosOf(*stage.workspace)) {
            if (each.target.page == u"verification" && each.risk == ui::Tone::error)
                return each;
        }
        return {};
    };
    // A school that does not use this part is not nagged by it.
    for (const ui::Todo &each : ui::todosOf(*stage.workspace))
        CHECK(each.target.page != u"verification");
    valueOf(stage.service().request({stage.glova}));
    valueOf(stage.service().seeDocuments({stage.glova}, u"приказ"_s));
    valueOf(stage.service().confirm({stage.glova}, {.validUntil = QDate(2026, 9, 2)}));
    CHECK_FALSE(todo());
    stage.workspace.clock().advanceDays(2);
    REQUIRE(todo());
    stage.refresh();
    stage.page.open(todo()->target);
    settle();
    REQUIRE(stage.table()->model()->rowCount() == 1);
    CHECK(stage.table()->selectedKeys() == QList<qint64>{stage.glova.value()});
    CHECK(says<QLabel>(stage.page, u"valid until 02.09.2026"_s));
}

TEST_CASE("The last confirmation is the evidence of its duty")
{
    Stage stage;
    const auto evidence = [&] {
        for (const ui::DutyEvidence &each : ui::evidenceOf(*stage.workspace)) {
            if (each.number == 7)
                return each;
        }
        FAIL("duty 7 is missing");
        return ui::DutyEvidence{};
    };
    CHECK_FALSE(evidence().last);
    valueOf(stage.service().request({stage.glova}));
    REQUIRE(evidence().last);
    CHECK(evidence().page == u"verification");

    ui::OverviewPage overview(stage.context);
    overview.refresh();
    showAndSettle(overview);
    CHECK(says<QLabel>(overview, u"confirmed: 0 of 2"_s));
}
