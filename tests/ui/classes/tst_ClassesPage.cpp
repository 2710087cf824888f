// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/people/PeopleService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/classes/AddClassesDialog.h"
#include "ui/classes/ClassesPage.h"
#include "ui/classes/NomenclatureDialog.h"
#include "ui/classes/RenameClassDialog.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace starosta;

namespace {

struct Stage : test::PageStage<ui::ClassesPage>
{
    using PageStage::PageStage;

    QStringList shownClasses()
    {
        QStringList labels;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            labels.append(table()->model()->index(row, 0).data().toString());
        return labels;
    }
    classes::SchoolClass schoolClass(QStringView name) { return test::valueOf(workspace->classes().resolve(name)); }
    bool exists(QStringView name)
    {
        return workspace->classes().find(test::valueOf(classes::ClassName::parse(name))).has_value();
    }
    void select(QStringView name)
    {
        REQUIRE(table()->selectKey(schoolClass(name).id.value()));
        test::settle();
    }
    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
};

people::PersonId addTeacher(Workspace &workspace)
{
    return test::valueOf(
               workspace.people().add(
                   {.content = {.name = test::valueOf(people::PersonName::parse(u"Ивашина Ольга Родионовна"))},
                    .staff = people::StaffContent{.position = QStringLiteral("учитель")}}))
        .value;
}

} // namespace

TEST_CASE("«Учительская» stands first, then the classes of the store")
{
    Stage stage;
    REQUIRE(stage.shownClasses().join(u' ') == QStringLiteral("Учительская 1А 1Б 2А"));
}

TEST_CASE("classes are created through the dialog, with an undo in the message")
{
    Stage stage;
    test::click(test::commandButton(stage.page, QStringLiteral("classes.add")));
    auto *dialog = stage.dialog<ui::AddClassesDialog>();
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Grades")), QStringLiteral("1-2"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Letters")), QStringLiteral("АБВ"));
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().contains(QStringLiteral("3"))) // the three that do not exist yet
            button->click();
    }
    REQUIRE(stage.exists(u"1В"));
    REQUIRE(stage.exists(u"2Б"));
    REQUIRE(stage.exists(u"2В"));
    stage.refresh();
    REQUIRE(stage.shownClasses().size() == 7);
    REQUIRE(stage.messages.message().actions.size() == 1);
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE_FALSE(stage.exists(u"1В"));
}

TEST_CASE("a class is renamed, archived and brought back; it stays selected")
{
    Stage stage;
    const auto id = stage.schoolClass(u"1Б").id;
    stage.select(u"1Б");
    test::click(test::commandButton(stage.page, QStringLiteral("classes.rename")));
    auto *dialog = stage.dialog<ui::RenameClassDialog>();
    auto *name = test::labelled<QLineEdit>(*dialog, QStringLiteral("New name"));
    test::typeInto(name, QStringLiteral("2А"));
    test::click(test::buttonWith(*dialog, QStringLiteral("Rename")));
    REQUIRE(dialog->isVisible()); // there is a 2А
    REQUIRE_FALSE(name->accessibleDescription().isEmpty());
    test::typeInto(name, QStringLiteral("1Г"));
    test::click(test::buttonWith(*dialog, QStringLiteral("Rename")));
    REQUIRE(stage.exists(u"1Г"));
    stage.refresh();
    REQUIRE(stage.table()->selectedKeys() == QList<qint64>{id.value()});

    test::click(test::commandButton(stage.page, QStringLiteral("classes.archive")));
    stage.refresh();
    REQUIRE_FALSE(stage.shownClasses().contains(QStringLiteral("1Г")));
    test::click(stage.page.findChild<QCheckBox *>());
    REQUIRE(stage.shownClasses().contains(QStringLiteral("1Г")));
    stage.select(u"1Г");
    test::click(test::commandButton(stage.page, QStringLiteral("classes.restore")));
    REQUIRE_FALSE(stage.schoolClass(u"1Г").archivedOn);
}

TEST_CASE("the homeroom teacher and the chats are chosen in the details")
{
    Stage stage;
    const auto teacher = addTeacher(*stage.workspace);
    stage.refresh();
    stage.select(u"1А");
    auto *choice = test::labelled<QComboBox>(stage.page, QStringLiteral("Homeroom teacher"));
    choice->setCurrentIndex(choice->findData(teacher.value()));
    emit choice->activated(choice->currentIndex());
    REQUIRE(stage.workspace->people().homerooms().size() == 1);
    REQUIRE(stage.workspace->people().homerooms().first().teacher == teacher);

    stage.refresh();
    auto *chat = test::labelled<QComboBox>(stage.page, QStringLiteral("Parents’ chat"));
    chat->setCurrentIndex(1);
    emit chat->activated(1);
    REQUIRE(stage.schoolClass(u"1А").chats.guardians == std::optional(true));
    REQUIRE_FALSE(stage.schoolClass(u"1А").chats.pupils);
}

TEST_CASE("the difference between nomenclature and structure is visible and closed by one click")
{
    Stage stage;
    test::click(test::commandButton(stage.page, QStringLiteral("classes.nomenclature")));
    auto *dialog = stage.dialog<ui::NomenclatureDialog>();
    auto *list = dialog->findChild<QPlainTextEdit *>();
    REQUIRE(list->toPlainText() == QStringLiteral("1А, 1Б, 2А"));
    list->setPlainText(QStringLiteral("1А, 1Б, 2А, 77Ъ"));
    dialog->accept();
    REQUIRE(dialog->isVisible());
    list->setPlainText(QStringLiteral("1А, 1Б, 2Б"));
    dialog->accept();
    stage.refresh();
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("Approved, but not created: 2Б.")));
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("not in the approved list: 2А.")));
    test::click(test::buttonWith(stage.page, QStringLiteral("Create what is missing")));
    REQUIRE(stage.exists(u"2Б"));
    stage.refresh();
    REQUIRE_FALSE(test::says<QLabel>(stage.page, QStringLiteral("Approved, but not created")));
}

TEST_CASE("the list narrows to classes without a homeroom teacher")
{
    Stage stage;
    const auto teacher = addTeacher(*stage.workspace);
    test::valueOf(stage.workspace->homerooms().assign(stage.schoolClass(u"1А").id, teacher));
    stage.refresh();
    stage.page.open({.page = QStringLiteral("classes"), .filter = ui::filters::withoutHomeroom});
    REQUIRE(stage.shownClasses().join(u' ') == QStringLiteral("1Б 2А"));
    stage.page.open({.page = QStringLiteral("classes")});
    REQUIRE(stage.shownClasses().size() == 4);
    stage.page.open({.page = QStringLiteral("classes"), .filter = ui::filters::newClasses});
    stage.dialog<ui::AddClassesDialog>();
}

TEST_CASE("Enter on a class shows its pupils, on «Учительская» the staff")
{
    Stage stage;
    stage.select(u"1А");
    QTest::keyClick(stage.table(), Qt::Key_Return);
    REQUIRE(stage.navigator.opened.last().page == QStringLiteral("people"));
    REQUIRE(stage.navigator.opened.last().record->row == stage.schoolClass(u"1А").id.value());
    stage.table()->selectRow(0);
    QTest::keyClick(stage.table(), Qt::Key_Return);
    REQUIRE(stage.navigator.opened.last().filter == QStringLiteral("role=staff"));
}

TEST_CASE("the list of classes keeps the rules of item models; every part of the page has a name")
{
    Stage stage(test::Contents::nothing);
    QAbstractItemModelTester tester(stage.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage.refresh();
    stage.select(u"1А");
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
    stage.table()->selectRow(0);
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
}
