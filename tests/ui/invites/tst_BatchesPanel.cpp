// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/sheets/SheetsService.h"
#include "core/storage/Statement.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "tests/ui/print/PdfTools.h"
#include "ui/common/FilterField.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PaperPreview.h"
#include "ui/common/TableView.h"
#include "ui/invites/BatchesDialog.h"
#include "ui/invites/ReprintDialog.h"

#include <QHeaderView>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace starosta;
using invites::InviteRole;

namespace {

struct Stage : test::UiStage
{
    Stage()
    {
        test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
        test::addLink(workspace, {.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
        anna = test::addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
        test::addPupil(workspace, u"Яковлев Ян Янович", u"1А");
        test::addPupil(workspace, u"Белов Борис Борисович", u"1Б");
    }
    void print(sheets::SheetForm form = sheets::SheetForm::slips)
    {
        test::valueOf(
            workspace->sheets().issue({.form = form,
                                       .role = InviteRole::pupil,
                                       .classes = {test::classId(workspace, u"1А"), test::classId(workspace, u"1Б")}}));
    }
    void open()
    {
        dialog = std::make_unique<ui::BatchesDialog>(
            ui::BatchesPanel::Parts{.workspace = *workspace, .dialogs = dialogs, .settings = settings});
        test::showAndSettle(*dialog, {900, 640});
    }
    ui::TableView *batches() { return test::labelled<ui::TableView>(*dialog, u"Printed batches"_s); }
    ui::TableView *people() { return test::labelled<ui::TableView>(*dialog, u"Who stands on the batch"_s); }
    QString cell(int row, int column) { return people()->rowModel()->index(row, column).data().toString(); }
    void press(const char *text) { test::click(test::buttonWith(*dialog, QString::fromUtf8(text))); }
    int received() { return workspace->sheets().batches().last().received; }
    void join(people::PersonId person)
    {
        test::valueOf(workspace->ledger().change(
            {.action = journal::Action::noteJoined}, [&](journal::Change &change) -> Result<> {
                storage::Statement(change.store(),
                                   "INSERT INTO platform_accounts (shown_name, role, first_seen, last_seen, person_id,"
                                   " decision, evidence)"
                                   " VALUES ('кто-то', 'pupil', '2026-09-01', '2026-09-01', ?1, 'matched', '')")
                    .run(person);
                return {};
            }));
    }

    people::PersonId anna{0};
    std::unique_ptr<ui::BatchesDialog> dialog;
};

} // namespace

TEST_CASE("before anything was printed the list of batches explains itself")
{
    Stage stage;
    stage.open();
    CHECK(test::says<QLabel>(*stage.dialog, u"Nothing was printed this year"_s));
    CHECK_FALSE(test::buttonWith(*stage.dialog, u"Reprint…"_s)->isEnabled());
}

TEST_CASE("a batch shows who stands on it; all are marked at once, and taken back by undo")
{
    Stage stage;
    stage.print();
    stage.open();
    REQUIRE(stage.people()->rowModel()->rowCount() == 3);
    CHECK(stage.cell(0, 1) == u"Антонова Анна Антоновна");
    CHECK(stage.cell(2, 2) == u"1Б");
    CHECK(stage.cell(0, 0) == u"—");
    stage.press("Mark all as received");
    CHECK(stage.received() == 3);
    CHECK(stage.cell(0, 0) == u"01.09.2026");
    CHECK(test::says<QLabel>(*stage.dialog, u"Batch № 1: received by 3 of 3"_s));
    CHECK_FALSE(test::buttonWith(*stage.dialog, u"Mark all as received"_s)->isEnabled());
    test::click(test::buttonWith(*stage.dialog, u"Undo"_s));
    CHECK(stage.received() == 0);
    CHECK(stage.cell(0, 0) == u"—");
}

TEST_CASE("a click or Space marks one or several, and takes the mark back")
{
    Stage stage;
    stage.print();
    stage.open();
    const QModelIndex first = stage.people()->rowModel()->index(0, 0);
    QTest::mouseClick(stage.people()->viewport(), Qt::LeftButton, {}, stage.people()->visualRect(first).center());
    CHECK(stage.received() == 1);
    QTest::mouseClick(stage.people()->viewport(), Qt::LeftButton, {}, stage.people()->visualRect(first).center());
    CHECK(stage.received() == 0);
    stage.people()->setFocus();
    stage.people()->selectAll();
    QTest::keyClick(stage.people(), Qt::Key_Space);
    CHECK(stage.received() == 3);
    stage.people()->selectRow(1);
    test::settle();
    stage.press("Take the mark back");
    CHECK(stage.received() == 2);
    // A click into another column chooses and changes nothing.
    const QModelIndex name = stage.people()->rowModel()->index(0, 1);
    QTest::mouseClick(stage.people()->viewport(), Qt::LeftButton, {}, stage.people()->visualRect(name).center());
    CHECK(stage.received() == 2);
}

TEST_CASE("a reprint shows its paper, names what is left out, and is saved as a batch of its own")
{
    Stage stage;
    stage.print();
    stage.join(stage.anna);
    test::addLink(stage.workspace, {.className = u"1Б", .role = InviteRole::pupil, .mark = 'c'}); // the old one is dead
    stage.open();
    CHECK(stage.cell(0, 3) == u"has joined");
    stage.press("Reprint for those who have not joined…");
    auto *reprint = qobject_cast<ui::ReprintDialog *>(stage.dialogs.dialog.data());
    REQUIRE(reprint);
    CHECK(reprint->findChild<ui::PaperSheet *>()->pageCount() == 1);
    CHECK(test::says<QLabel>(*reprint, u"because they have joined: 1 "_s));
    CHECK(test::says<QLabel>(*reprint, u"does not work any more: 1Б, ученик"_s));
    CHECK(test::accessibilityFaults(*reprint).isEmpty());
    stage.dialogs.file = stage.workspace.folder().filePath(u"ещё.pdf"_s);
    test::click(test::buttonWith(*reprint, u"Save as PDF…"_s));
    const test::PdfFile pdf(stage.workspace.folder().read(u"ещё.pdf"_s));
    CHECK(pdf.codes(1) == QStringList{test::secretLink('a')});
    CHECK(pdf.text().contains(u"Яковлев"));
    CHECK_FALSE(pdf.text().contains(u"Антонова"));
    CHECK_FALSE(stage.dialogs.fileQuestions.first().suggestedName.contains(u"Яковлев"));
    const auto batches = stage.workspace->sheets().batches();
    REQUIRE(batches.size() == 2);
    CHECK(batches.first().reprintOf == 1);
    CHECK(stage.batches()->rowModel()->rowCount() == 2);
    CHECK(test::says<QLabel>(*stage.dialog, u"Batch № 2 is saved:"_s));
}

TEST_CASE("where nothing is left to be printed again, the list says why")
{
    Stage stage;
    stage.print();
    for (const auto &item : test::valueOf(stage.workspace->sheets().batch(1)).items)
        stage.join(*item.recipient.person);
    stage.open();
    stage.press("Reprint for those who have not joined…");
    CHECK(test::says<QLabel>(*stage.dialog, u"Everybody of batch No. 1 has joined"_s));
    CHECK_FALSE(stage.dialogs.dialog);
}

TEST_CASE("the paper of a batch can be looked at; a sheet for the wall has nobody to be reprinted for")
{
    Stage stage;
    stage.print(sheets::SheetForm::classSheet);
    stage.open();
    CHECK_FALSE(test::buttonWith(*stage.dialog, u"Reprint for those who have not joined…"_s)->isEnabled());
    CHECK(stage.cell(0, 1) == u"nobody is named");
    stage.press("Look at the paper…");
    auto *paper = qobject_cast<ui::PaperDialog *>(stage.dialogs.dialog.data());
    REQUIRE(paper);
    CHECK(paper->findChild<ui::PaperSheet *>()->pageCount() == 2);
    CHECK(test::accessibilityFaults(*paper).isEmpty());
}

TEST_CASE("everything in the list of batches can be reached and has a name")
{
    Stage stage;
    stage.print();
    stage.open();
    CHECK(test::accessibilityFaults(*stage.dialog).isEmpty());
}
