// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/sheets/SheetsService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/PaperPreview.h"
#include "ui/invites/SheetTextsDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace starosta;
using sheets::SheetAudience;

namespace {

struct Stage : test::UiStage
{
    Stage() : dialog(*workspace, {.audience = SheetAudience::guardian})
    {
        QObject::connect(&dialog, &ui::SheetTextsDialog::saved, &dialog, [this] { ++saved; });
        test::showAndSettle(dialog, {960, 680});
    }
    QPlainTextEdit *field(const char *label)
    {
        for (auto *editor : dialog.findChildren<QPlainTextEdit *>()) {
            if (editor->accessibleName() == QString::fromUtf8(label))
                return editor;
        }
        FAIL("no field " << label);
        return nullptr;
    }
    void write(const char *label, const QString &text)
    {
        field(label)->setPlainText(text);
        test::settle();
    }
    void choose(const char *box, int index)
    {
        test::labelled<QComboBox>(dialog, QString::fromUtf8(box))->setCurrentIndex(index);
        test::settle();
    }
    QImage paper() { return dialog.findChild<ui::PaperSheet *>()->grab().toImage(); }
    void save() { test::click(test::buttonWith(dialog, u"Save the texts"_s)); }
    sheets::SheetText kept(SheetAudience audience) { return workspace->sheets().text(audience); }

    int saved = 0;
    ui::SheetTextsDialog dialog;
};

} // namespace

TEST_CASE("the words of a role are changed with the paper beside them, and saved")
{
    Stage stage;
    CHECK(stage.field("Sheet: title")->toPlainText() == u"Приглашение для родителей, класс {класс}");
    CHECK(stage.field("Sheet: steps")->toPlainText().count(u'\n') == 4);
    const QImage before = stage.paper();
    stage.write("Sheet: title", u"Добро пожаловать, {класс}"_s);
    CHECK(stage.paper() != before);
    stage.save();
    CHECK(stage.saved == 1);
    CHECK(stage.kept(SheetAudience::guardian).title == u"Добро пожаловать, {класс}");
    CHECK_FALSE(stage.workspace->sheets().hasOwnText(SheetAudience::pupil));
    CHECK(stage.workspace->ledger().entries(1).first().action == u"sheets.text");
}

TEST_CASE("what is wrong stands beside its field, nothing is saved, and what was typed stays")
{
    Stage stage;
    stage.write("Slip: text", u"Для {имя}"_s);
    CHECK(test::says<QLabel>(stage.dialog, u"“{имя}” is not understood in the text of a sheet"_s));
    stage.save();
    CHECK(stage.saved == 0);
    CHECK_FALSE(stage.workspace->sheets().hasOwnText(SheetAudience::guardian));
    CHECK(stage.field("Slip: text")->toPlainText() == u"Для {имя}");
    stage.write("Slip: text", QString(201, u'я'));
    CHECK(test::says<QLabel>(stage.dialog, u"at most 200 character"_s));
    stage.write("Slip: text", u"Для {класс}"_s);
    stage.write("Sheet: steps", u"шаг\n"_s.repeated(8));
    CHECK(test::says<QLabel>(stage.dialog, u"There are too many steps: at most 7."_s));
    stage.write("Sheet: steps", u""_s);
    CHECK(test::says<QLabel>(stage.dialog, u"This must not be empty"_s));
}

TEST_CASE("what was typed for one role stays while another is looked at; a wrong one is led to")
{
    Stage stage;
    stage.write("Sheet: remark", u"Родителям {"_s);
    stage.choose("For whom", 0);
    CHECK(stage.field("Sheet: title")->toPlainText().startsWith(u"Приглашение в класс"));
    stage.write("Sheet: remark", u"Ученикам"_s);
    stage.save();
    CHECK(stage.saved == 0);
    CHECK(stage.field("Sheet: remark")->toPlainText() == u"Родителям {");
    stage.write("Sheet: remark", u"Родителям"_s);
    stage.save();
    CHECK(stage.saved == 1);
    CHECK(stage.kept(SheetAudience::guardian).note == u"Родителям");
    CHECK(stage.kept(SheetAudience::pupil).note == u"Ученикам");
}

TEST_CASE("the usual text comes back, and the school has none of its own then")
{
    Stage stage;
    auto own = sheets::defaultSheetText(SheetAudience::guardian);
    own.title = u"Своё"_s;
    test::valueOf(stage.workspace->sheets().setText(SheetAudience::guardian, own));
    ui::SheetTextsDialog dialog(*stage.workspace, {.audience = SheetAudience::guardian});
    test::showAndSettle(dialog);
    test::click(test::buttonWith(dialog, u"Back to the usual text"_s));
    CHECK_FALSE(test::buttonWith(dialog, u"Back to the usual text"_s)->isEnabled());
    test::click(test::buttonWith(dialog, u"Save the texts"_s));
    CHECK_FALSE(stage.workspace->sheets().hasOwnText(SheetAudience::guardian));
}

TEST_CASE("every form of the paper can be looked at")
{
    Stage stage;
    QList<QImage> papers;
    for (int form = 0; form < 5; ++form) {
        stage.choose("Form of the paper that is shown", form);
        const QImage paper = stage.paper();
        CHECK_FALSE(papers.contains(paper));
        papers.append(paper);
    }
}

TEST_CASE("everything in the texts of sheets can be reached and has a name")
{
    Stage stage;
    CHECK(test::accessibilityFaults(stage.dialog).isEmpty());
}
