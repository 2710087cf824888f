// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/members/MembersService.h"
#include "core/platform/PlatformService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/PaperPreview.h"
#include "ui/invites/ReinviteDialog.h"

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace starosta;
using invites::InviteRole;

namespace {

/// Anna of 1А, who is there as a parent.
struct Stage : test::UiStage
{
    Stage()
    {
        anna = test::addPupil(workspace, u"Антонова Анна Ивановна", u"1А");
        members::MembersService &service = workspace->members();
        const auto source =
            test::valueOf(service.readBytes(u"Имя;Роль\nАнна Антонова;родитель\n"_s.toUtf8(), u"участники.csv"_s));
        NoProgress progress;
        test::valueOf(service.apply(test::valueOf(service.plan(source, {}, progress))));
        test::valueOf(service.acceptProposals());
        // What a list finds asks for tasks of its own; they are out of the way here.
        QList<platform::TaskId> found;
        for (const platform::PlatformTask &task : workspace->platform().list())
            found.append(task.id);
        test::valueOf(workspace->platform().drop(found));
    }
    ui::ReinviteDialog *open(people::PersonId person, InviteRole role)
    {
        auto *dialog = new ui::ReinviteDialog(context, {.role = role, .people = {person}});
        dialogs.show(dialog);
        test::settle();
        return dialog;
    }
    people::PersonId anna{0};
};

} // namespace

TEST_CASE("one button removes, invites and saves the slip, and the message has the undo")
{
    Stage stage;
    test::addLink(stage.workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    auto *dialog = stage.open(stage.anna, InviteRole::pupil);
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    CHECK(test::says<QLabel>(*dialog, u"remove Анна Антонова (parent)"_s));
    CHECK(test::says<QLabel>(*dialog, u"hand out this slip: pupil, 1А"_s));
    CHECK(dialog->findChild<ui::PaperSheet *>()->pageCount() == 1);
    stage.dialogs.file = stage.workspace.folder().filePath(u"листочек.pdf"_s);
    test::click(test::buttonWith(*dialog, u"Save as PDF…"_s));
    test::settle();
    CHECK(stage.workspace.folder().read(u"листочек.pdf"_s).startsWith("%PDF"));
    // A file's name says no child's.
    CHECK_FALSE(stage.dialogs.fileQuestions.first().suggestedName.contains(u"Антонов"));
    CHECK(stage.workspace->sheets().batches().size() == 1);
    CHECK(stage.workspace->platform().openCount() == 2);
    const ui::Message message = stage.messages.message();
    CHECK(message.text.contains(u"batch № 1"));
    REQUIRE(message.actions.size() == 2);
    message.actions.last().callback();
    CHECK(stage.navigator.commands == QList{std::pair(u"edit.undo"_s, QString())});
}

TEST_CASE("without a link the dialog says so, and the tasks alone can be written")
{
    Stage stage;
    auto *dialog = stage.open(stage.anna, InviteRole::pupil);
    CHECK(test::says<QLabel>(*dialog, u"There is nothing to print"_s));
    CHECK_FALSE(test::buttonWith(*dialog, u"Save as PDF…"_s)->isEnabled());
    test::click(test::buttonWith(*dialog, u"Without a slip"_s));
    test::settle();
    CHECK(stage.workspace->sheets().batches().isEmpty());
    CHECK(stage.workspace->platform().openCount() == 2);
}

TEST_CASE("somebody with two roles is invited into the one that is chosen")
{
    Stage stage;
    const auto mother = test::addTeacher(stage.workspace, u"Антонова Мария Ильинична");
    test::valueOf(stage.workspace->people().linkGuardian({.guardian = mother, .pupil = stage.anna}));
    test::addLink(stage.workspace, {.className = u"1А", .role = InviteRole::guardian, .mark = 'b'});
    auto *dialog = stage.open(mother, InviteRole::teacher);
    auto *role = test::labelled<QComboBox>(*dialog, u"Role"_s);
    REQUIRE(role->count() == 2);
    CHECK(role->currentText() == u"teacher");
    CHECK_FALSE(test::buttonWith(*dialog, u"Save as PDF…"_s)->isEnabled());
    role->setCurrentIndex(1);
    test::settle();
    CHECK(test::says<QLabel>(*dialog, u"hand out this slip: parent, 1А"_s));
    CHECK(test::buttonWith(*dialog, u"Save as PDF…"_s)->isEnabled());
}
