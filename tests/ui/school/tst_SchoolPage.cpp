// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/orders/OrdersService.h"
#include "core/school/SchoolService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/school/AppointmentDialog.h"
#include "ui/school/SchoolPage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCompleter>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace starosta;

namespace {

struct Stage : test::PageStage<ui::SchoolPage>
{
    using PageStage::PageStage;

    school::School school() { return workspace->school().school(); }
    QLineEdit *field(const char *label) { return test::labelled<QLineEdit>(page, QString::fromUtf8(label)); }
    ui::TableView *table(const char *name) { return page.findChild<ui::TableView *>(QLatin1StringView(name)); }
};

} // namespace

TEST_CASE("the school card shows what the store holds, and a saved change can be undone")
{
    Stage stage;
    REQUIRE(stage.field("Short name")->text() == QStringLiteral("Учебная НОШ"));
    auto *save = test::buttonWith(stage.page, QStringLiteral("Save"));
    REQUIRE_FALSE(save->isEnabled());

    test::typeInto(stage.field("Short name"), QStringLiteral("Лесная НОШ"));
    REQUIRE(stage.page.hasUnsavedInput());
    test::click(save);
    REQUIRE(stage.school().shortName == QStringLiteral("Лесная НОШ"));
    REQUIRE_FALSE(stage.page.hasUnsavedInput());
    REQUIRE(stage.messages.message().kind == ui::MessageKind::ok);

    REQUIRE(stage.messages.message().actions.size() == 1);
    stage.messages.message().actions.first().callback();
    REQUIRE(stage.navigator.commands.last().first == QStringLiteral("edit.undo"));
    test::valueOf(stage.workspace->ledger().undo());
    stage.refresh();
    REQUIRE(stage.field("Short name")->text() == QStringLiteral("Учебная НОШ"));
}

TEST_CASE("a card with a wrong field is not saved; what was typed stays and the fault is said beside it")
{
    Stage stage;
    test::typeInto(stage.field("Short name"), QStringLiteral(" "));
    test::typeInto(stage.field("INN"), QStringLiteral("12345"));
    test::click(test::buttonWith(stage.page, QStringLiteral("Save")));
    REQUIRE(stage.school().shortName == QStringLiteral("Учебная НОШ"));
    REQUIRE(stage.field("INN")->text() == QStringLiteral("12345"));
    REQUIRE_FALSE(stage.field("INN")->accessibleDescription().isEmpty());
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("This field cannot stay empty.")));

    SECTION("a change elsewhere does not take away what is being typed")
    {
        test::valueOf(stage.workspace->orders().add(
            {.reference = test::valueOf(orders::OrderReference::parse(u"№ 5 от 02.09.2026"))}));
        stage.refresh();
        REQUIRE(stage.field("INN")->text() == QStringLiteral("12345"));
    }
    SECTION("it can be discarded")
    {
        test::click(test::buttonWith(stage.page, QStringLiteral("Discard what was typed")));
        REQUIRE(stage.field("INN")->text().isEmpty());
        REQUIRE_FALSE(stage.page.hasUnsavedInput());
    }
}

TEST_CASE("an appointment is handed over by an order, with its papers; a wrong order is refused in the dialog")
{
    Stage stage;
    test::click(test::commandButton(stage.page, QStringLiteral("school.handOver")));
    auto *dialog = stage.dialog<ui::AppointmentDialog>();
    dialog->accept();
    REQUIRE(test::says<QLabel>(*dialog, QStringLiteral("Type surname, given name and patronymic.")));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Surname, given name, patronymic")),
                   QStringLiteral("Ивашина Ольга Родионовна"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Number of the order")),
                   QStringLiteral("№ 12 от 02.10.2026"));
    dialog->accept();
    REQUIRE(test::says<QLabel>(*dialog, QStringLiteral("was given in 2026 already")));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Number of the order")), QStringLiteral("№ 31"));
    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("передача.pdf"));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save the papers…")));
    REQUIRE(QFileInfo(*stage.dialogs.file).size() > 1000);
    dialog->accept();
    REQUIRE(stage.workspace->school().currentAppointment()->administrator ==
            QStringLiteral("Ивашина Ольга Родионовна"));
    stage.refresh();
    stage.page.open({.page = QStringLiteral("school"), .filter = ui::filters::appointment});
    REQUIRE(stage.table("appointments")->model()->rowCount() == 2);
}

TEST_CASE("whom it is handed over to is chosen among the staff, or typed in")
{
    ui::AppointmentDialog dialog({.use = ui::AppointmentDialog::Parts::Use::handOver,
                                  .today = QDate(2026, 9, 1),
                                  .staff = {QStringLiteral("Ивашина Ольга Родионовна"), QStringLiteral("Ли Анна")}});
    auto *name = test::labelled<QLineEdit>(dialog, QStringLiteral("Surname, given name, patronymic"));
    REQUIRE(name->completer());
    name->completer()->setCompletionPrefix(QStringLiteral("ольга"));
    REQUIRE(name->completer()->completionCount() == 1);
    CHECK(name->completer()->currentCompletion() == QStringLiteral("Ивашина Ольга Родионовна"));
    CHECK(test::accessibilityFaults(dialog) == QStringList());
}

TEST_CASE("an appointment is prolonged; once it has ended only a hand-over is offered")
{
    Stage stage;
    test::click(test::commandButton(stage.page, QStringLiteral("school.editAppointment")));
    auto *dialog = stage.dialog<ui::AppointmentDialog>();
    auto *until = test::labelled<QLineEdit>(*dialog, QStringLiteral("Until and with (may be left empty)"));
    test::typeInto(until, QStringLiteral("сегодня"));
    dialog->accept();
    REQUIRE_FALSE(until->accessibleDescription().isEmpty());
    test::typeInto(until, QStringLiteral("30.09.2026"));
    dialog->accept();
    REQUIRE(stage.workspace->school().currentAppointment()->to == QDate(2026, 9, 30));

    stage.workspace.clock().advanceDays(30);
    stage.refresh();
    CHECK_FALSE(test::commandButton(stage.page, QStringLiteral("school.editAppointment"))->isEnabled());
    stage.page.findChild<QTabWidget *>()->setCurrentIndex(0);
    CHECK_FALSE(stage.field("Short name")->isEnabled());
    CHECK(test::commandButton(stage.page, QStringLiteral("school.handOver"))->isEnabled());
}

TEST_CASE("a section that is not used is switched off; further hosts are kept")
{
    Stage stage;
    stage.page.open({.page = QStringLiteral("school"), .filter = QStringLiteral("settings")});
    for (QCheckBox *box : stage.page.findChildren<QCheckBox *>()) {
        if (box->text().contains(QStringLiteral("Statistics")))
            test::click(box);
    }
    REQUIRE_FALSE(stage.workspace->school().isUsed(school::Section::statistics));
    // Every page that can be hidden has a box of its own, and none takes another one with it.
    CHECK(stage.page.findChildren<QCheckBox *>().size() == school::sections().size());
    for (QCheckBox *box : stage.page.findChildren<QCheckBox *>()) {
        CHECK_FALSE(box->text().isEmpty());
        if (box->text().contains(QStringLiteral("Requests")))
            test::click(box);
    }
    for (const school::Section section : school::sections()) {
        const bool isHidden = section == school::Section::statistics || section == school::Section::requests;
        CHECK(stage.workspace->school().isUsed(section) != isHidden);
    }
    auto *hosts = stage.field("Further hosts for invite links");
    test::typeInto(hosts, QStringLiteral("chat.school.example, m.school.example"));
    emit hosts->editingFinished();
    REQUIRE(stage.workspace->school().ownLinkHosts() ==
            QStringList{QStringLiteral("chat.school.example"), QStringLiteral("m.school.example")});
}

TEST_CASE("the lists of the school page keep the rules of item models, and every part of it has a name")
{
    Stage stage;
    for (auto *table : stage.page.findChildren<ui::TableView *>())
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, table);
    stage.refresh();
    auto *tabs = stage.page.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        CHECK(test::accessibilityFaults(stage.page) == QStringList());
    }
    const ui::AppointmentDialog handOver(
        {.use = ui::AppointmentDialog::Parts::Use::handOver, .today = QDate(2026, 9, 1)});
    CHECK(test::accessibilityFaults(handOver) == QStringList());
}
