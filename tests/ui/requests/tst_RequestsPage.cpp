// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestsPage.h"

#include "core/platform/PlatformService.h"
#include "core/requests/RequestsService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/ChoosePersonDialog.h"
#include "ui/common/Labels.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/overview/Todo.h"
#include "ui/requests/ReadRequestsDialog.h"
#include "ui/requests/RequestDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using requests::RequestId;
using requests::RequestState;

namespace {

struct Stage : PageStage<ui::RequestsPage>
{
    using PageStage::PageStage;

    requests::RequestsService &service() { return workspace->requests(); }
    RequestId add(const QString &name, QStringView className, std::optional<InviteRole> role = InviteRole::pupil)
    {
        requests::RequestContent content{.shownName = name, .role = role};
        if (!className.isEmpty())
            content.classId = classId(workspace, className);
        return valueOf(service().add(content)).value;
    }
    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 0).data().toString());
        return names;
    }
    void select(RequestId id)
    {
        table()->setFocus();
        REQUIRE(table()->selectKey(id.value()));
        settle();
    }
    RequestState state(RequestId id) { return service().find(id)->request.state; }
};

} // namespace

TEST_CASE("A key accepts the request as the person with this number, and the next one is selected")
{
    Stage stage;
    const auto vera = addPupil(stage.workspace, u"Белова Вера Ильинична", u"1А");
    addPupil(stage.workspace, u"Белова Вера Юрьевна", u"1Б");
    const RequestId first = stage.add(u"Вера Белова"_s, {});
    const RequestId second = stage.add(u"Пётр Посторонний"_s, u"1А");
    stage.refresh();
    CHECK(ui::RequestsPage::entry().waiting(*stage.workspace) == 2);
    stage.select(first);
    CHECK(says<QLabel>(stage.page, u"There are several people of this name"_s));
    QTest::keyClick(stage.table(), Qt::Key_9);
    CHECK(stage.state(first) == RequestState::waiting);
    QTest::keyClick(stage.table(), Qt::Key_1);
    settle();
    CHECK(stage.state(first) == RequestState::accepted);
    CHECK(stage.service().find(first)->request.person == vera);
    CHECK(stage.workspace->platform().openCount() == 1);
    CHECK(stage.names() == QStringList{u"Пётр Посторонний"_s});
    CHECK(stage.table()->selectedKeys() == QList<qint64>{second.value()});
    CHECK(accessibilityFaults(stage.page) == QStringList());
}

TEST_CASE("Where the role is not said, each role of the person is a choice of its own")
{
    Stage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    const auto teacher = addTeacher(stage.workspace, u"Глова Инна Львовна");
    valueOf(stage.workspace->people().linkGuardian({.guardian = teacher, .pupil = anna}));
    const RequestId id = stage.add(u"Инна Глова"_s, u"1А", std::nullopt);
    stage.refresh();
    stage.select(id);
    click(commandButton(stage.page, u"requests.accept2"_s));
    settle();
    CHECK(stage.service().find(id)->request.content.role == InviteRole::guardian);
}

TEST_CASE("Several are refused with one reason, which cannot be left out")
{
    Stage stage;
    const RequestId first = stage.add(u"Пётр Посторонний"_s, u"1А");
    const RequestId second = stage.add(u"Иван Чужой"_s, u"1А");
    stage.refresh();
    stage.table()->selectAll();
    settle();
    QTest::keyClick(stage.table(), Qt::Key_Delete);
    auto *dialog = stage.dialog<ui::TextDialog>();
    settle();
    click(buttonWith(*dialog, u"Refuse: 2"_s));
    CHECK(says<QLabel>(*dialog, u"Write why."_s));
    typeInto(labelled<QLineEdit>(*dialog, u"Reason"_s), u"не из школы"_s);
    click(buttonWith(*dialog, u"Refuse: 2"_s));
    settle();
    CHECK(stage.state(first) == RequestState::refused);
    CHECK(stage.service().find(second)->request.reason == u"не из школы");
}

TEST_CASE("Those beyond doubt are accepted together, after their list was shown")
{
    Stage stage;
    addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    const RequestId anna = stage.add(u"Анна Антонова"_s, u"1А");
    const RequestId stranger = stage.add(u"Пётр Посторонний"_s, u"1А");
    stage.refresh();
    stage.dialogs.choice = u"accept"_s;
    click(commandButton(stage.page, u"requests.accept_certain"_s));
    REQUIRE(stage.dialogs.questions.size() == 1);
    CHECK(stage.dialogs.questions.first().list == QStringList{u"Анна Антонова — Антонова Анна Ивановна"_s});
    CHECK(stage.state(anna) == RequestState::accepted);
    CHECK(stage.state(stranger) == RequestState::waiting);
    stage.refresh();
    CHECK_FALSE(commandButton(stage.page, u"requests.accept_certain"_s)->isEnabled());
}

TEST_CASE("A request is entered by hand, and what is wrong with it and whose it seems to be is said")
{
    Stage stage;
    addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    click(commandButton(stage.page, u"requests.add"_s));
    auto *dialog = stage.dialog<ui::RequestDialog>();
    settle();
    CHECK(accessibilityFaults(*dialog) == QStringList());
    click(buttonWith(*dialog, u"Enter the request"_s));
    CHECK(says<QLabel>(*dialog, u"Write whose request it is."_s));
    typeInto(labelled<QLineEdit>(*dialog, u"Name"_s), u"Анна Антонова"_s);
    CHECK(says<QLabel>(*dialog, u"Stands in the register: Антонова Анна Ивановна, 1А."_s));
    auto *schoolClass = labelled<QComboBox>(*dialog, u"Class"_s);
    schoolClass->setCurrentIndex(schoolClass->findText(u"1Б"_s));
    CHECK(says<QLabel>(*dialog, u"asks for class 1Б but is in 1А"_s));
    click(buttonWith(*dialog, u"Enter the request"_s));
    settle();
    CHECK(stage.names() == QStringList{u"Анна Антонова"_s});
    CHECK(stage.service().list().front().className == u"1Б");
}

TEST_CASE("Pasted lines are looked at one by one, and entered together")
{
    Stage stage;
    addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    stage.page.commands();
    auto *dialog = new ui::ReadRequestsDialog(stage.context, {.pasted = u"Анна Антонова;1А;ученик\nИван;9Я"_s});
    stage.dialogs.show(dialog);
    settle();
    auto *rows = dialog->findChild<QTableView *>();
    REQUIRE(rows->model()->rowCount() == 2);
    CHECK(rows->model()->index(0, 2).data().toString() == u"will be entered");
    CHECK(rows->model()->index(1, 2).data().toString() == u"wrong");
    CHECK_FALSE(buttonWith(*dialog, u"Enter the requests"_s)->isEnabled());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Анна Антонова;1А;ученик"_s);
    settle();
    click(buttonWith(*dialog, u"Enter the requests"_s));
    settle();
    CHECK(stage.service().openCount() == 1);
    CHECK(stage.service().list().front().request.source == requests::RequestSource::paste);
}

TEST_CASE("A file is read into the same list")
{
    Stage stage;
    stage.dialogs.file =
        stage.workspace.folder().write(u"заявки.csv"_s, u"Имя;Класс;Роль\nАнна Антонова;1А;ученик\n"_s.toUtf8());
    click(commandButton(stage.page, u"requests.import"_s));
    auto *dialog = stage.dialog<ui::ReadRequestsDialog>();
    settle();
    click(buttonWith(*dialog, u"Enter the requests"_s));
    settle();
    stage.refresh();
    CHECK(stage.service().list().front().request.evidence == u"заявки.csv, 2");
    CHECK(stage.names() == QStringList{u"Анна Антонова"_s});
}

TEST_CASE("A question is noted, somebody else is chosen, and what was decided is taken up again")
{
    Stage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    const RequestId id = stage.add(u"Котик"_s, u"1А");
    stage.refresh();
    stage.select(id);
    click(commandButton(stage.page, u"requests.ask"_s));
    auto *question = stage.dialog<ui::TextDialog>();
    settle();
    typeInto(labelled<QLineEdit>(*question, u"Question"_s), u"спросили 1А"_s);
    click(buttonWith(*question, u"Note it"_s));
    settle();
    CHECK(stage.state(id) == RequestState::asked);

    stage.select(id);
    click(commandButton(stage.page, u"requests.somebody"_s));
    auto *choice = stage.dialog<ui::ChoosePersonDialog>();
    settle();
    choice->findChild<QTableView *>()->selectRow(0);
    click(buttonWith(*choice, u"This person"_s));
    settle();
    CHECK(stage.service().find(id)->request.person == anna);

    stage.page.open({.page = u"requests"_s, .record = journal::RecordRef{u"join_requests"_s, id.value()}});
    settle();
    click(commandButton(stage.page, u"requests.reopen"_s));
    settle();
    CHECK(stage.state(id) == RequestState::waiting);
}

TEST_CASE("Requests that have waited too long stand on the overview, and it leads to them")
{
    Stage stage;
    const RequestId late = stage.add(u"Пётр Посторонний"_s, u"1А");
    const auto todo = [&] {
        for (const ui::Todo &each : ui::todosOf(*stage.workspace)) {
            if (each.target.page == u"requests")
                return each;
        }
        FAIL("no requests on the overview");
        return ui::Todo{};
    };
    CHECK(todo().risk == ui::Tone::warning);
    stage.workspace.clock().advanceDays(4);
    stage.add(u"Иван Новый"_s, u"1А");
    CHECK(todo().risk == ui::Tone::error);
    CHECK(todo().text.contains(u'1'));
    stage.refresh();
    stage.page.open(todo().target);
    settle();
    CHECK(stage.names() == QStringList{u"Пётр Посторонний"_s});
    CHECK(stage.table()->selectedKeys() == QList<qint64>{late.value()});
}
