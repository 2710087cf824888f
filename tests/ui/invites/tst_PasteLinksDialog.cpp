// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/invites/PasteLinksDialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>

using namespace starosta;
using invites::InviteRole;

namespace {

struct Stage
{
    explicit Stage(const QString &start = {}) : dialog(*workspace, start)
    {
        QObject::connect(&dialog, &ui::PasteLinksDialog::registered, &dialog,
                         [this](const invites::LinkReport &it, std::optional<journal::EntryId>) { report = it; });
        test::showAndSettle(dialog, {960, 600});
    }
    void paste(const QStringList &lines)
    {
        test::typeInto(test::labelled<QPlainTextEdit>(dialog, QStringLiteral("Links, one a line")), lines.join(u'\n'));
    }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QTableView *table() { return test::labelled<QTableView>(dialog, QStringLiteral("What becomes of each line")); }
    QAbstractButton *enter() { return test::buttonWith(dialog, QStringLiteral("Enter the links")); }

    test::TestWorkspace workspace;
    ui::PasteLinksDialog dialog;
    std::optional<invites::LinkReport> report;
};

constexpr int kText = 1;
constexpr int kVerdict = 2;
constexpr int kRemark = 3;

} // namespace

TEST_CASE("every pasted line has a verdict of its own before anything is written")
{
    Stage stage;
    test::addLink(stage.workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    test::addLink(stage.workspace, {.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
    const qint64 entries = stage.workspace->ledger().entryCount();
    REQUIRE_FALSE(stage.enter()->isEnabled());

    stage.paste(
        {QStringLiteral("1А ученик ") + test::secretLink('a'), QStringLiteral("1Б ученик ") + test::secretLink('c'),
         QStringLiteral("2А родитель ") + test::secretLink('d'), QStringLiteral("9Я ученик ") + test::secretLink('e'),
         QStringLiteral("2А ученик https://chat.example/join/abc")});
    REQUIRE(stage.table()->model()->rowCount() == 5);
    CHECK(stage.cell(0, kVerdict) == QStringLiteral("Registered already"));
    CHECK(stage.cell(1, kVerdict) == QStringLiteral("Replaces the former link"));
    CHECK(stage.cell(2, kVerdict) == QStringLiteral("New link"));
    CHECK(stage.cell(3, kVerdict) == QStringLiteral("Error"));
    CHECK(stage.cell(3, kRemark).contains(QStringLiteral("9Я")));
    CHECK(stage.cell(4, kVerdict) == QStringLiteral("Error"));
    CHECK(stage.cell(4, kRemark).contains(QStringLiteral("chat.example")));
    REQUIRE(test::says<QLabel>(stage.dialog, QStringLiteral("Wrong lines: 2.")));
    REQUIRE_FALSE(stage.enter()->isEnabled());
    REQUIRE(stage.workspace->ledger().entryCount() == entries);
}

TEST_CASE("wrong lines are mended in place; then all are entered at once")
{
    Stage stage;
    stage.paste(
        {QStringLiteral("1А ученик ") + test::secretLink('a'), QStringLiteral("9Я ученик ") + test::secretLink('b')});
    REQUIRE_FALSE(stage.enter()->isEnabled());
    const QStringList mended{QStringLiteral("1А ученик ") + test::secretLink('a'),
                             QStringLiteral("Учительская ") + test::secretLink('b')};
    stage.paste(mended);
    REQUIRE(test::says<QLabel>(stage.dialog, QStringLiteral("New: 2")));
    const qint64 entries = stage.workspace->ledger().entryCount();
    test::click(stage.enter());
    REQUIRE(stage.report);
    CHECK(stage.report->issued == 2);
    CHECK(stage.workspace->ledger().entryCount() == entries + 1);
    CHECK(stage.workspace->invites().list({.liveOnly = true}).size() == 2);
    CHECK_FALSE(stage.dialog.isVisible());

    // The same once more: nothing to do, and it is said.
    ui::PasteLinksDialog again(*stage.workspace, mended.join(u'\n'));
    test::showAndSettle(again, {960, 600});
    CHECK(test::says<QLabel>(again, QStringLiteral("known already: 2")));
    CHECK_FALSE(test::buttonWith(again, QStringLiteral("Enter the links"))->isEnabled());
}

TEST_CASE("what was understood shows no link whole")
{
    Stage stage;
    stage.paste({QStringLiteral("1А ученик ") + test::secretLink('a')});
    CHECK(stage.cell(0, kText).contains(QStringLiteral("1А")));
    CHECK_FALSE(stage.cell(0, kText).contains(QStringLiteral("AbCdEf")));
}

TEST_CASE("a link that is cut off is doubted, not refused")
{
    Stage stage;
    stage.paste({QStringLiteral("1А ученик https://vk.me/join/AbCdEfGh")});
    CHECK(stage.cell(0, kVerdict) == QStringLiteral("New link"));
    CHECK(stage.cell(0, kRemark).contains(QStringLiteral("cut off")));
    // It may be meant: but nobody replaces a good link by a cut one with one click.
    REQUIRE_FALSE(stage.enter()->isEnabled());
    auto *allTheSame = stage.dialog.findChild<QAbstractButton *>(QStringLiteral("allTheSame"));
    REQUIRE(allTheSame->isVisible());
    test::click(allTheSame);
    REQUIRE(stage.enter()->isEnabled());

    stage.paste({QStringLiteral("1А ученик https://sferum.ru/?p=mess")}); // other lines, another tick
    CHECK_FALSE(allTheSame->isChecked());
    CHECK_FALSE(stage.enter()->isEnabled());
    stage.paste({QStringLiteral("1А ученик ") + test::secretLink('a')});
    CHECK_FALSE(allTheSame->isVisible());
    CHECK(stage.enter()->isEnabled());
}

TEST_CASE("lines that wait for their link are no errors yet")
{
    Stage stage(QStringLiteral("1А ученик \n1Б ученик "));
    CHECK(stage.cell(0, kVerdict) == QStringLiteral("no link yet"));
    CHECK_FALSE(stage.enter()->isEnabled());
    auto *text = test::labelled<QPlainTextEdit>(stage.dialog, QStringLiteral("Links, one a line"));
    QTest::keyClicks(text, test::secretLink('a'));
    CHECK(stage.cell(0, kVerdict) != QStringLiteral("no link yet"));
    CHECK(stage.cell(1, kVerdict) == QStringLiteral("no link yet"));
    stage.paste({QStringLiteral("1А ученик ") + test::secretLink('a'), QStringLiteral("что-то / другое")});
    CHECK(stage.cell(1, kVerdict) != QStringLiteral("no link yet"));
}

TEST_CASE("the dialog begins behind the class and role from which it was opened")
{
    Stage stage(QStringLiteral("1А ученик "));
    auto *text = test::labelled<QPlainTextEdit>(stage.dialog, QStringLiteral("Links, one a line"));
    REQUIRE(text->hasFocus());
    REQUIRE(text->textCursor().atEnd());
    CHECK(test::accessibilityFaults(stage.dialog) == QStringList());
    // Tab leaves the field: it is no character of a link.
    QTest::keyClick(text, Qt::Key_Tab);
    CHECK_FALSE(text->hasFocus());
}
