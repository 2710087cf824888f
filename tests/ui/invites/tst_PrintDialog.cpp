// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/invites/InvitesService.h"
#include "core/sheets/SheetsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "tests/ui/print/PdfTools.h"
#include "ui/common/PaperPreview.h"
#include "ui/invites/PrintDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPushButton>

using namespace starosta;
using invites::InviteRole;

namespace {

struct Stage : test::UiStage
{
    Stage()
    {
        test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
        test::addLink(workspace, {.className = u"2А", .role = InviteRole::pupil, .mark = 'b'});
        test::addLink(workspace, {.className = u"1А", .role = InviteRole::guardian, .mark = 'c'});
        test::addPupil(workspace, u"Антонова Анна Антоновна", u"1А");
        test::addPupil(workspace, u"Яковлев Ян Янович", u"1А");
    }
    void open(const std::optional<sheets::SheetRequest> &request = {})
    {
        dialog = std::make_unique<ui::PrintDialog>(
            ui::PrintDialog::Parts{.workspace = *workspace, .dialogs = dialogs, .settings = settings}, request);
        QObject::connect(dialog.get(), &ui::PrintDialog::printed, dialog.get(), [this](int batch, const QString &path) {
            printed = {batch, path};
        });
        test::showAndSettle(*dialog, {900, 660});
    }
    QString chooseFile()
    {
        dialogs.file = workspace.folder().filePath(QStringLiteral("листы.pdf"));
        return *dialogs.file;
    }
    QByteArray saved() { return workspace.folder().read(QStringLiteral("листы.pdf")); }
    void choose(const char *label, int value)
    {
        auto *box = test::labelled<QComboBox>(*dialog, QString::fromUtf8(label));
        box->setCurrentIndex(box->findData(value));
        test::settle();
    }
    QListWidget *classes() { return test::labelled<QListWidget>(*dialog, QStringLiteral("Classes")); }
    int previewPages() { return dialog->findChild<ui::PaperSheet *>()->pageCount(); }
    QAbstractButton *save() { return test::buttonWith(*dialog, QStringLiteral("Save as PDF…")); }

    std::unique_ptr<ui::PrintDialog> dialog;
    std::pair<int, QString> printed;
};

} // namespace

TEST_CASE("sheets for all classes with a link are previewed and saved as a PDF that leads into each class")
{
    Stage stage;
    stage.open();
    REQUIRE(stage.classes()->count() == 2); // 1Б has no link
    REQUIRE(stage.previewPages() == 2);
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("Page 1 of 2")));
    QTest::keyClick(stage.dialog.get(), Qt::Key_PageDown);
    REQUIRE(QTest::qWaitFor([&] { return test::says<QLabel>(*stage.dialog, QStringLiteral("Page 2 of 2")); }));

    const QString path = stage.chooseFile();
    test::click(stage.save());
    REQUIRE(stage.dialogs.fileQuestions.first().suggestedName ==
            QStringLiteral("Class sheet, pupils, 1А, 2А, 2026-09-01.pdf"));
    REQUIRE(stage.printed == std::pair(1, path));
    const test::PdfFile pdf(stage.saved());
    REQUIRE(pdf.pages() == 2);
    CHECK(pdf.codes(1) == QStringList{test::secretLink('a')});
    CHECK(pdf.codes(2) == QStringList{test::secretLink('b')});
    CHECK(stage.workspace->sheets().batches().size() == 1);
}

TEST_CASE("only the ticked classes are printed; without any the buttons wait and say why")
{
    Stage stage;
    stage.open();
    test::click(test::buttonWith(*stage.dialog, QStringLiteral("None")));
    REQUIRE_FALSE(stage.save()->isEnabled());
    REQUIRE(stage.previewPages() == 0);
    stage.classes()->setCurrentRow(1);
    QTest::keyClick(stage.classes(), Qt::Key_Space);
    REQUIRE(stage.save()->isEnabled());
    stage.chooseFile();
    test::click(stage.save());
    const test::PdfFile pdf(stage.saved());
    REQUIRE(pdf.pages() == 1);
    CHECK(pdf.codes(1) == QStringList{test::secretLink('b')});
}

TEST_CASE("slips have one for each pupil, the list shows every name")
{
    Stage stage;
    stage.open();
    stage.choose("Form", int(sheets::SheetForm::slips));
    test::labelled<QComboBox>(*stage.dialog, QStringLiteral("On a page"));
    stage.chooseFile();
    SECTION("slips")
    {
        test::click(stage.save());
        const test::PdfFile pdf(stage.saved());
        CHECK(pdf.codes(1).size() == 2);
        CHECK(pdf.text().contains(QStringLiteral("Антонова")));
    }
    SECTION("list")
    {
        stage.choose("Form", int(sheets::SheetForm::handoutList));
        test::click(stage.save());
        const test::PdfFile pdf(stage.saved());
        CHECK(pdf.text().contains(QStringLiteral("Антонова Анна Антоновна")));
        CHECK(pdf.text().contains(QStringLiteral("Яковлев Ян Янович")));
    }
}

TEST_CASE("a role without any link says so instead of printing nothing")
{
    Stage stage;
    stage.open();
    stage.choose("For whom", int(InviteRole::teacher));
    REQUIRE(stage.classes()->count() == 0);
    REQUIRE_FALSE(stage.save()->isEnabled());
    auto *finding = stage.dialog->findChild<QLabel *>(QStringLiteral("finding"));
    REQUIRE(finding);
    REQUIRE(finding->isVisible());
    REQUIRE_FALSE(finding->text().isEmpty());
}

TEST_CASE("the dialog opens with what was asked for")
{
    Stage stage;
    stage.open(sheets::SheetRequest{.form = sheets::SheetForm::classSheet,
                                    .role = InviteRole::guardian,
                                    .classes = {test::classId(stage.workspace, u"1А")}});
    REQUIRE(stage.classes()->count() == 1);
    REQUIRE(stage.previewPages() == 1);
    REQUIRE(test::labelled<QComboBox>(*stage.dialog, QStringLiteral("For whom"))->currentData().toInt() ==
            int(InviteRole::guardian));
}

TEST_CASE("a file that cannot be written makes no batch and keeps the dialog open")
{
    Stage stage;
    stage.open();
    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("no/such/folder.pdf"));
    const QByteArray before = stage.workspace->ledger().store().contentDigest();
    test::click(stage.save());
    REQUIRE(stage.dialog->isVisible());
    REQUIRE(stage.printed.first == 0);
    REQUIRE(stage.workspace->sheets().batches().isEmpty());
    REQUIRE(stage.workspace->ledger().store().contentDigest() == before);
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("folder.pdf")));
}

TEST_CASE("Enter saves the PDF: it does not tick classes")
{
    Stage stage;
    stage.open();
    stage.chooseFile();
    test::labelled<QComboBox>(*stage.dialog, QStringLiteral("Form"))->setFocus();
    QTest::keyClick(stage.dialog.get(), Qt::Key_Return);
    REQUIRE(stage.printed.first == 1);
}

TEST_CASE("a printer is chosen in the system's dialog, which asks for nothing secret")
{
    Stage stage;
    stage.open();
    test::click(test::buttonWith(*stage.dialog, QStringLiteral("Print…")));
    REQUIRE(qobject_cast<QPrintDialog *>(stage.dialogs.dialog.data()));
    stage.dialogs.dialog->reject();
    REQUIRE(stage.workspace->sheets().batches().isEmpty());
}

TEST_CASE("every part of the print dialog has a name")
{
    Stage stage;
    stage.open();
    CHECK(test::accessibilityFaults(*stage.dialog) == QStringList());
    stage.choose("Form", int(sheets::SheetForm::slips));
    CHECK(test::accessibilityFaults(*stage.dialog) == QStringList());
}

TEST_CASE("printing without handing out leaves the links as they are, and is remembered")
{
    Stage stage;
    stage.open();
    auto *handOut = stage.dialog->findChild<QCheckBox *>();
    REQUIRE(handOut);
    REQUIRE(handOut->isChecked());
    const qint64 before = stage.workspace->ledger().entryCount();
    SECTION("with the tick")
    {
        stage.chooseFile();
        test::click(stage.save());
        CHECK(stage.workspace->ledger().entryCount() == before + 2);
        for (const auto &link : stage.workspace->invites().list({.role = InviteRole::pupil}))
            CHECK(link.state == invites::LinkState::handedOut);
    }
    SECTION("without")
    {
        handOut->click();
        stage.chooseFile();
        test::click(stage.save());
        CHECK(stage.workspace->ledger().entryCount() == before + 1);
        for (const auto &link : stage.workspace->invites().list())
            CHECK(link.state == invites::LinkState::active);
        stage.open();
        CHECK_FALSE(stage.dialog->findChild<QCheckBox *>()->isChecked());
    }
}

TEST_CASE("the list of receipt names the batch of slips that it accounts for")
{
    Stage stage;
    stage.open();
    stage.choose("Form", int(sheets::SheetForm::slips));
    stage.chooseFile();
    test::click(stage.save());
    REQUIRE(stage.printed.first == 1);
    stage.open();
    stage.choose("Form", int(sheets::SheetForm::handoutList));
    stage.chooseFile();
    test::click(stage.save());
    CHECK(stage.printed.first == 2);
    const QString paper = test::PdfFile(stage.saved()).text();
    CHECK(paper.contains(QStringLiteral("партии № 1")));
    // Its own number stands only beside the witness.
    CHECK(paper.count(QStringLiteral("№ 2")) == 1);
    CHECK(paper.contains(QStringLiteral("Партия № 2 · контроль ")));
}
