// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/platform/PlatformService.h"
#include "core/school/SchoolService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/TableView.h"
#include "ui/platform/DropTasksDialog.h"
#include "ui/platform/PlatformPage.h"
#include "ui/text/Language.h"
#include "ui/text/TaskText.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace starosta;
using invites::InviteRole;
using platform::NewTask;
using platform::TaskId;
using platform::TaskKind;
using platform::TaskState;

namespace {

/// Where the program wanted to lead the person.
class OpenedPages : public QObject
{
    Q_OBJECT

public:
    OpenedPages()
    {
        for (const char *scheme : {"https", "http", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "note");
    }
    ~OpenedPages() override
    {
        for (const char *scheme : {"https", "http", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    QList<QUrl> urls;

public slots:
    void note(const QUrl &url) { urls.append(url); }
};

struct Stage : test::PageStage<ui::PlatformPage>
{
    TaskId add(const NewTask &task, const QString &reason = {})
    {
        const auto made = test::valueOf(workspace->ledger().change(
            {.action = journal::Action::pauseLinks, .because = {.reason = reason}},
            [&](journal::Change &change) -> Result<TaskId> { return workspace->platform().add(change, task); }));
        refresh();
        return made.value;
    }
    TaskId addReset()
    {
        const auto link = test::addLink(workspace, {.className = u"1А", .role = InviteRole::guardian, .mark = 'q'});
        return add({.kind = TaskKind::resetLink,
                    .classId = test::classId(workspace, u"1А"),
                    .role = InviteRole::guardian,
                    .link = link},
                   u"каникулы"_s);
    }
    ui::TableView *table() { return test::labelled<ui::TableView>(page, QStringLiteral("Actions on the platform")); }
    void choose(TaskId id)
    {
        REQUIRE(table()->selectKey(id.value()));
        test::settle();
    }
    TaskState state(TaskId id) { return workspace->platform().find(id)->state; }
};

} // namespace

TEST_CASE("nothing to be done is said so, and where such actions come from")
{
    Stage stage;
    CHECK(test::says<QLabel>(stage.page, u"Nothing is to be done on the platform"_s));
    CHECK(ui::PlatformPage::entry().waiting(*stage.workspace) == 0);
    CHECK(ui::PlatformPage::entry().section == school::Section::platform);
}

TEST_CASE("an action tells what to do in words that can be copied, and why; the link is masked")
{
    Stage stage;
    const TaskId id = stage.addReset();
    CHECK(ui::PlatformPage::entry().waiting(*stage.workspace) == 1);
    stage.choose(id);
    const QString words = u"Reset the link: class 1А, role “parent”, vk.me/…67q="_s;
    CHECK(test::says<QLabel>(stage.page, words));
    CHECK(test::says<QLabel>(stage.page, u"Links paused, entry "_s));
    CHECK(test::says<QLabel>(stage.page, u"каникулы"_s));
    test::click(test::commandButton(stage.page, u"platform.copy"_s));
    CHECK(QGuiApplication::clipboard()->text() == words);
    CHECK_FALSE(test::says<QLabel>(stage.page, test::secretLink('q')));

    test::click(test::commandButton(stage.page, u"platform.entry"_s));
    REQUIRE(stage.navigator.opened.size() == 1);
    CHECK(stage.navigator.opened.first().page == u"journal");
    CHECK(stage.navigator.opened.first().record->table == u"journal");
}

TEST_CASE("the words are Russian in Russian")
{
    const text::InstalledLanguage language(*qApp, text::Language::russian);
    Stage stage;
    const TaskId id = stage.addReset();
    const text::TaskWords words(*stage.workspace);
    CHECK(words.instruction(*stage.workspace->platform().find(id)) ==
          u"Сбросьте ссылку: класс 1А, роль «родитель», vk.me/…67q="_s);
    const TaskId stranger =
        stage.add({.kind = TaskKind::findStranger, .role = InviteRole::pupil, .shownName = u"Кот <b>Учёный</b> %1"_s});
    CHECK(words.instruction(*stage.workspace->platform().find(stranger)) ==
          u"Выясните, кто это: Кот <b>Учёный</b> %1, роль «ученик»"_s);
}

TEST_CASE("Space ticks one or many, and opens again what is over; both can be undone")
{
    Stage stage;
    const TaskId first = stage.addReset();
    const TaskId second = stage.add({.kind = TaskKind::closeEntry, .classId = test::classId(stage.workspace, u"1Б")});
    stage.table()->setFocus();
    stage.table()->selectAll();
    QTest::keyClick(stage.table(), Qt::Key_Space);
    CHECK(stage.state(first) == TaskState::done);
    CHECK(stage.state(second) == TaskState::done);
    REQUIRE(stage.messages.isShowing());
    CHECK(stage.messages.message().text == u"Done on the platform: 2."_s);
    CHECK_FALSE(stage.messages.message().actions.isEmpty());
    stage.refresh();
    CHECK(stage.table()->rowModel()->rowCount() == 0);

    auto *shown = test::labelled<QComboBox>(stage.page, u"Which actions are shown"_s);
    shown->setCurrentIndex(1);
    test::settle();
    CHECK(stage.table()->rowModel()->rowCount() == 2);
    stage.choose(first);
    CHECK(test::says<QLabel>(stage.page, u"ticked by hand"_s));
    stage.page.activateWindow(); // the message stands in a window of its own here
    stage.table()->setFocus();
    test::settle();
    QTest::keyClick(stage.table(), Qt::Key_Space);
    CHECK(stage.state(first) == TaskState::open);
    CHECK(stage.state(second) == TaskState::done);
}

TEST_CASE("what is not needed is dropped with a reason")
{
    Stage stage;
    const TaskId id = stage.addReset();
    stage.choose(id);
    test::click(test::commandButton(stage.page, u"platform.drop"_s));
    auto *dialog = stage.dialog<ui::DropTasksDialog>();
    test::click(test::buttonWith(*dialog, u"Not needed: 1"_s));
    CHECK(stage.state(id) == TaskState::open); // no reason yet
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Reason"_s), u"ссылка уже сброшена"_s);
    test::click(test::buttonWith(*dialog, u"Not needed: 1"_s));
    CHECK(stage.state(id) == TaskState::dropped);
    CHECK(stage.workspace->ledger().entries(1).first().because.reason == u"ссылка уже сброшена");
}

TEST_CASE("the cabinet's page is opened, and no other address than https")
{
    Stage stage;
    OpenedPages pages;
    test::click(test::commandButton(stage.page, u"platform.cabinet"_s));
    CHECK(pages.urls == QList<QUrl>{QUrl(u"https://sferum.ru/"_s)});
    test::valueOf(stage.workspace->school().setPlatformPage(u"https://web.vk.me/edu"_s));
    test::click(test::commandButton(stage.page, u"platform.cabinet"_s));
    CHECK(pages.urls.last() == QUrl(u"https://web.vk.me/edu"_s));
}

TEST_CASE("one kind can be shown alone, and another page leads to a kind or an action")
{
    Stage stage;
    const TaskId reset = stage.addReset();
    stage.add({.kind = TaskKind::closeEntry, .classId = test::classId(stage.workspace, u"1Б")});
    stage.page.open({.page = u"platform"_s, .filter = u"kind=close_entry"_s});
    CHECK(stage.table()->rowModel()->rowCount() == 1);
    stage.page.open({.page = u"platform"_s});
    CHECK(stage.table()->rowModel()->rowCount() == 2);
    test::valueOf(stage.workspace->platform().finish({reset}));
    stage.refresh();
    stage.page.open({.page = u"platform"_s, .record = journal::RecordRef{u"platform_tasks"_s, reset.value()}});
    CHECK(stage.table()->selectedKeys() == QList<qint64>{reset.value()});
}

TEST_CASE("everything on the page of actions can be reached and has a name")
{
    Stage stage;
    stage.choose(stage.addReset());
    CHECK(test::accessibilityFaults(stage.page).isEmpty());
    ui::DropTasksDialog dialog({u"одно"_s});
    test::showAndSettle(dialog);
    CHECK(test::accessibilityFaults(dialog).isEmpty());
}

#include "tst_PlatformPage.moc"
