// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FilterField.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/invites/InvitesPage.h"
#include "ui/invites/PasteLinksDialog.h"
#include "ui/invites/PrintDialog.h"
#include "ui/invites/RevokeDialog.h"
#include "ui/invites/ValidUntilDialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace starosta;
using invites::InviteRole;
using invites::LinkState;

namespace {

struct Stage : test::PageStage<ui::InvitesPage>
{
    using PageStage::PageStage;

    invites::LinkId addLink(const test::LinkOfATest &link)
    {
        const auto id = test::addLink(workspace, link);
        refresh();
        return id;
    }
    ui::TableView *table(const char *name) { return page.findChild<ui::TableView *>(QLatin1StringView(name)); }
    ui::TableView *matrix() { return table("invites.matrix"); }
    ui::TableView *list() { return table("invites.list"); }
    void showList() { page.findChild<QTabWidget *>()->setCurrentWidget(list()); }
    QString cell(ui::TableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }
    void selectClass(QStringView name)
    {
        REQUIRE(matrix()->selectKey(test::classId(workspace, name).value()));
        test::settle();
    }
    void selectLinks(const QList<invites::LinkId> &links)
    {
        showList();
        list()->clearSelection();
        for (const invites::LinkId id : links) {
            const auto row = list()->rowModel()->rowOf(id.value());
            REQUIRE(row);
            list()->selectionModel()->select(list()->model()->index(*row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        test::settle();
    }
    LinkState state(invites::LinkId id) { return workspace->invites().find(id)->state; }
};

/// Its text says how many links they are.
QAbstractButton *revokeButton(const QWidget &dialog)
{
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->text().remove(u'&').startsWith(QStringLiteral("Revoke")))
            return button;
    }
    FAIL("there is no such button");
    return nullptr;
}

/// Whatever the page shows or would read out, tool tips included.
QString allTexts(QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                texts.append(index.data().toString() + index.data(Qt::ToolTipRole).toString());
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("the matrix shows class by class for whom there is a link")
{
    Stage stage;
    stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    stage.addLink({.className = u"1Б", .role = InviteRole::guardian, .mark = 'b', .validUntil = QDate(2026, 9, 2)});
    REQUIRE(stage.cell(stage.matrix(), 0, 0) == QStringLiteral("Учительская"));
    CHECK(stage.cell(stage.matrix(), 0, 1) == QStringLiteral("—")); // it has no pupils
    CHECK(stage.cell(stage.matrix(), 0, 3) == QStringLiteral("no link"));
    CHECK(stage.cell(stage.matrix(), 1, 1) == QStringLiteral("active"));
    CHECK(stage.cell(stage.matrix(), 1, 2) == QStringLiteral("no link"));
    CHECK(stage.cell(stage.matrix(), 2, 2).contains(QStringLiteral("expires")));
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("Links at work: 2 of 10")));
}

TEST_CASE("links are pasted from the page; the message leads on to printing and to undo")
{
    Stage stage;
    test::click(test::commandButton(stage.page, QStringLiteral("invites.paste")));
    auto *paste = stage.dialog<ui::PasteLinksDialog>();
    test::typeInto(paste->findChild<QPlainTextEdit *>(), QStringLiteral("1А ученик ") + test::secretLink('a'));
    test::click(test::buttonWith(*paste, QStringLiteral("Enter the links")));
    stage.refresh();
    REQUIRE(stage.cell(stage.matrix(), 1, 1) == QStringLiteral("active"));
    const auto actions = stage.messages.message().actions;
    REQUIRE(actions.size() == 2);
    actions.first().callback();
    stage.dialog<ui::PrintDialog>();
    actions.last().callback();
    REQUIRE(stage.navigator.commands.last().first == QStringLiteral("edit.undo"));
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.workspace->invites().list().isEmpty());
}

TEST_CASE("from an empty place of the matrix the link is entered for that class and role")
{
    Stage stage;
    stage.selectClass(u"1Б");
    test::click(test::commandButton(stage.page, QStringLiteral("invites.add")));
    auto *text = stage.dialog<ui::PasteLinksDialog>()->findChild<QPlainTextEdit *>();
    REQUIRE(text->toPlainText() == QStringLiteral("1Б ученик "));
}

TEST_CASE("no link is shown whole; it leaves the program only when somebody copies it")
{
    Stage stage;
    const auto id = stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    stage.selectClass(u"1А");
    CHECK_FALSE(allTexts(stage.page).contains(QStringLiteral("AbCdEf")));
    stage.matrix()->copy();
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("AbCdEf")));
    stage.selectLinks({id});
    CHECK_FALSE(allTexts(stage.page).contains(QStringLiteral("AbCdEf")));
    stage.list()->copy();
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(QStringLiteral("AbCdEf")));

    test::click(test::commandButton(stage.page, QStringLiteral("invites.copy")));
    CHECK(QGuiApplication::clipboard()->text() == test::secretLink('a'));
    CHECK_FALSE(stage.messages.message().text.contains(QStringLiteral("AbCdEf")));
}

TEST_CASE("a link gets a last day, and loses it")
{
    Stage stage;
    const auto id = stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    stage.selectClass(u"1А");
    test::click(test::commandButton(stage.page, QStringLiteral("invites.validUntil")));
    auto *dialog = stage.dialog<ui::ValidUntilDialog>();
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    test::labelled<ui::DateEdit>(*dialog, QStringLiteral("Last day"))->setDate(QDate(2026, 12, 31));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save the day")));
    REQUIRE(stage.workspace->invites().find(id)->validUntil == QDate(2026, 12, 31));

    stage.refresh();
    test::click(test::commandButton(stage.page, QStringLiteral("invites.validUntil")));
    dialog = stage.dialog<ui::ValidUntilDialog>();
    test::click(test::buttonWith(*dialog, QStringLiteral("The link has a last day")));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save the day")));
    // The school's policy does not allow that; it is said there, and the dialog stays.
    REQUIRE(dialog->isVisible());
    CHECK(test::says<QLabel>(*dialog, QStringLiteral("does not allow links without a last day")));
    REQUIRE(stage.workspace->invites().find(id)->validUntil == QDate(2026, 12, 31));
    test::valueOf(stage.workspace->invites().setPolicy({.unlimitedAllowed = true}));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save the day")));
    REQUIRE_FALSE(stage.workspace->invites().find(id)->validUntil);
}

TEST_CASE("several links are revoked in one change, with a list first and a reason")
{
    Stage stage;
    const auto first = stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const auto second = stage.addLink({.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
    const auto third = stage.addLink({.className = u"2А", .role = InviteRole::pupil, .mark = 'c'});
    stage.selectLinks({first, second});
    test::click(test::commandButton(stage.page, QStringLiteral("invites.revoke")));
    auto *dialog = stage.dialog<ui::RevokeDialog>();
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    REQUIRE(dialog->findChild<QListWidget *>()->count() == 2);
    const auto confirm = [&] { test::click(revokeButton(*dialog)); };
    confirm();
    REQUIRE(dialog->isVisible()); // the reason is missing
    REQUIRE(stage.state(first) == LinkState::active);
    const qint64 entries = stage.workspace->ledger().entryCount();
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Reason")), QStringLiteral("ссылка утекла"));
    confirm();
    REQUIRE(stage.state(first) == LinkState::revoked);
    REQUIRE(stage.state(second) == LinkState::revoked);
    REQUIRE(stage.state(third) == LinkState::active);
    REQUIRE(stage.workspace->ledger().entryCount() == entries + 1);
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.state(second) == LinkState::active);
}

TEST_CASE("a sheet of one link is printed from its card, with class and role chosen")
{
    Stage stage;
    stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    stage.addLink({.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
    stage.selectClass(u"1Б");
    test::click(test::commandButton(stage.page, QStringLiteral("invites.print")));
    auto *print = stage.dialog<ui::PrintDialog>();
    auto *classes = test::labelled<QListWidget>(*print, QStringLiteral("Classes"));
    REQUIRE(classes->count() == 2);
    REQUIRE(classes->item(0)->checkState() == Qt::Unchecked);
    REQUIRE(classes->item(1)->checkState() == Qt::Checked);

    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("a.pdf"));
    test::click(test::buttonWith(*print, QStringLiteral("Save as PDF…")));
    stage.refresh();
    REQUIRE(stage.messages.message().text.contains(QStringLiteral("№ 1")));
    REQUIRE(stage.cell(stage.matrix(), 2, 1) == QStringLiteral("handed out"));
}

TEST_CASE("the lists narrow to what has to be done")
{
    Stage stage;
    stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a', .validUntil = QDate(2026, 9, 3)});
    stage.addLink({.className = u"1Б", .role = InviteRole::pupil, .mark = 'b', .validUntil = QDate(2026, 9, 20)});
    stage.addLink({.className = u"Учительская", .role = InviteRole::teacher, .mark = 'c'});
    const auto open = [&](QLatin1StringView filter) {
        stage.page.open({.page = QStringLiteral("invites"), .filter = filter});
    };
    open(ui::filters::missingLinks);
    CHECK(stage.matrix()->isVisible());
    CHECK(stage.matrix()->model()->rowCount() == 3); // «Учительская» has all that it can have
    open(ui::filters::expiringLinks);
    CHECK(stage.list()->isVisible());
    CHECK(stage.list()->model()->rowCount() == 1);
    CHECK(stage.cell(stage.list(), 0, 0) == QStringLiteral("1А"));
    stage.workspace.clock().advanceDays(10);
    stage.refresh();
    open(ui::filters::expiredLinks);
    CHECK(stage.list()->model()->rowCount() == 1);
    open(ui::filters::notPrinted);
    CHECK(stage.list()->model()->rowCount() == 3);
    stage.page.open({.page = QStringLiteral("invites")});
    CHECK(stage.matrix()->model()->rowCount() == 4);
    open(ui::filters::print);
    stage.dialog<ui::PrintDialog>();
}

TEST_CASE("a record leads to its row, and typing narrows the list that is shown")
{
    Stage stage;
    const auto id = stage.addLink({.className = u"1Б", .role = InviteRole::guardian, .mark = 'b'});
    stage.page.open(
        {.page = QStringLiteral("invites"), .record = journal::RecordRef{QStringLiteral("invite_links"), id.value()}});
    REQUIRE(stage.list()->isVisible());
    REQUIRE(stage.list()->selectedKeys() == QList<qint64>{id.value()});
    const auto classId = test::classId(stage.workspace, u"2А");
    stage.page.open(
        {.page = QStringLiteral("invites"), .record = journal::RecordRef{QStringLiteral("classes"), classId.value()}});
    REQUIRE(stage.matrix()->isVisible());
    REQUIRE(stage.matrix()->selectedKeys() == QList<qint64>{classId.value()});
    test::typeInto(stage.page.findChild<ui::FilterField *>(), QStringLiteral("1б"));
    REQUIRE(stage.matrix()->model()->rowCount() == 1);
    // A secret cannot be fished for with the filter.
    test::typeInto(stage.page.findChild<ui::FilterField *>(), QStringLiteral("567b"));
    REQUIRE(stage.matrix()->model()->rowCount() == 0);
}

TEST_CASE("without links nothing can be printed, and the empty list offers the first step")
{
    Stage stage;
    REQUIRE_FALSE(test::commandButton(stage.page, QStringLiteral("invites.sheets"))->isEnabled());
    stage.showList();
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("No links yet")));
    stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    REQUIRE(test::commandButton(stage.page, QStringLiteral("invites.sheets"))->isEnabled());
    REQUIRE(stage.page.printCommand()->isEnabled());
}

TEST_CASE("the lists of links keep the rules of item models; every part of the page has a name")
{
    Stage stage(test::Contents::nothing);
    for (ui::TableView *view : {stage.matrix(), stage.list()})
        new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, view);
    stage.refresh();
    stage.selectClass(u"1А");
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
    stage.showList();
    stage.list()->selectRow(0);
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
    stage.list()->selectAll();
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
    CHECK_FALSE(allTexts(stage.page).contains(QStringLiteral("neRabotaet")));
}

TEST_CASE("links are marked as handed out when the paper is given away, and one undo takes it back")
{
    Stage stage;
    const auto first = stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const auto second = stage.addLink({.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
    stage.selectLinks({first, second});
    const qint64 before = stage.workspace->ledger().entryCount();
    test::click(test::commandButton(stage.page, QStringLiteral("invites.handOut")));
    for (const auto link : {first, second}) {
        REQUIRE(stage.workspace->invites().find(link)->state == LinkState::handedOut);
        CHECK(stage.workspace->invites().find(link)->handedOutOn == stage.workspace->ledger().today());
    }
    REQUIRE(stage.workspace->ledger().entryCount() == before + 1);
    CHECK_FALSE(stage.workspace->invites().handOut({first})); // it is handed out already
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.workspace->invites().find(first)->state == LinkState::active);
}

TEST_CASE("after a revocation the act is printed from the message, and stands in the list of acts")
{
    Stage stage;
    const auto id = stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    stage.selectLinks({id});
    test::click(test::commandButton(stage.page, QStringLiteral("invites.revokeOne")));
    auto *dialog = stage.dialog<ui::RevokeDialog>();
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Reason")), QStringLiteral("утекла"));
    test::click(revokeButton(*dialog));
    const QString path = stage.workspace.folder().filePath(QStringLiteral("акт.pdf"));
    stage.dialogs.file = path;
    REQUIRE_FALSE(stage.messages.message().actions.isEmpty());
    stage.messages.message().actions.first().callback();
    CHECK(stage.workspace.folder().read(QStringLiteral("акт.pdf")).startsWith("%PDF"));
    CHECK(stage.messages.message().text.contains(QStringLiteral("Act № 1")));

    stage.refresh();
    stage.page.open(
        {.page = QStringLiteral("invites"), .record = journal::RecordRef{QStringLiteral("revocation_acts"), 1}});
    test::settle();
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("утекла")));
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("cannot be undone any more")));
    CHECK_FALSE(allTexts(stage.page).contains(QStringLiteral("AbCdEf")));
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
}

TEST_CASE("what can be done with a link is done for the classes that are selected in the matrix")
{
    Stage stage;
    stage.addLink({u"1А", InviteRole::pupil, 'a'});
    stage.addLink({u"1А", InviteRole::guardian, 'b'});
    stage.addLink({u"1Б", InviteRole::pupil, 'c'});
    stage.selectClass(u"1А");
    const auto row = stage.matrix()->rowModel()->rowOf(test::classId(stage.workspace, u"1Б").value());
    REQUIRE(row);
    stage.matrix()->selectionModel()->select(stage.matrix()->model()->index(*row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    test::settle();
    const auto item = [&stage](const QString &text) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(stage.matrix(), &event);
        auto *menu = stage.matrix()->findChild<QMenu *>();
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        FAIL("no such item: " << text.toStdString());
        return static_cast<QAction *>(nullptr);
    };
    item(QStringLiteral("Pause"))->trigger();
    CHECK(stage.workspace->invites().list({.pausedOnly = true}).size() == 3);
    stage.refresh();
    item(QStringLiteral("Resume"))->trigger();
    CHECK(stage.workspace->invites().list({.pausedOnly = true}).isEmpty());

    stage.refresh();
    item(QStringLiteral("Enter the missing links…"))->trigger();
    const auto lines = stage.dialog<ui::PasteLinksDialog>()->findChild<QPlainTextEdit *>()->toPlainText();
    CHECK(lines == QStringLiteral("1А учитель \n1Б родитель \n1Б учитель "));
    item(QStringLiteral("Revoke…"))->trigger();
    CHECK(stage.dialog<ui::RevokeDialog>());
}

TEST_CASE("a personal link is marked in the matrix and on the card of its class")
{
    Stage stage;
    const auto pupil = test::addPupil(stage.workspace, u"Пак Яна Яновна", u"1А");
    test::valueOf(
        stage.workspace->invites().registerLink({.classId = test::classId(stage.workspace, u"1А"),
                                                 .role = InviteRole::pupil,
                                                 .url = test::valueOf(invites::InviteUrl::parse(test::secretLink('p'))),
                                                 .addressee = pupil}));
    stage.refresh();
    stage.selectClass(u"1А");
    const int row = stage.matrix()->currentIndex().row();
    CHECK(stage.cell(stage.matrix(), row, 1) == QStringLiteral("no link · personal: 1"));
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("Personal links")));
}

TEST_CASE("links are paused and resumed, one by one and all at once")
{
    Stage stage;
    const auto id = stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    const auto other = stage.addLink({.className = u"1Б", .role = InviteRole::pupil, .mark = 'b'});
    stage.selectClass(u"1А");
    test::click(test::commandButton(stage.page, QStringLiteral("invites.pauseOne")));
    stage.refresh();
    REQUIRE(stage.workspace->invites().find(id)->pausedOn);
    CHECK(stage.cell(stage.matrix(), 1, 1) == QStringLiteral("paused"));
    const auto run = [&](const QString &command) {
        for (const ui::Command &each : stage.page.commands()) {
            if (each.id == command)
                each.execute();
        }
        stage.refresh();
    };
    run(QStringLiteral("invites.pauseAll"));
    REQUIRE(stage.workspace->invites().find(other)->pausedOn);
    run(QStringLiteral("invites.resumeAll"));
    CHECK_FALSE(stage.workspace->invites().find(id)->pausedOn);
    CHECK_FALSE(stage.workspace->invites().find(other)->pausedOn);
}

TEST_CASE("unclaimed links are not guessed as long as no list of members was read")
{
    Stage stage;
    stage.addLink({.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    for (const ui::Command &command : stage.page.commands()) {
        if (command.id == QStringLiteral("invites.revokeUnclaimed"))
            command.execute();
    }
    CHECK(stage.messages.message().text.contains(QStringLiteral("list of members")));
    CHECK_FALSE(stage.dialogs.dialog);
}
