// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/school/SchoolService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/HeldTaskRunner.h"
#include "tests/support/UiStage.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/rollover/RolloverDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

/// 1А, 1Б, 2А with three pupils, in June.
struct Stage : UiStage
{
    Stage()
    {
        addPupil(workspace, u"Антонова Анна", u"1А");
        addPupil(workspace, u"Белов Борис", u"1Б");
        addPupil(workspace, u"Зимин Олег", u"2А");
        workspace.clock().set(QDateTime(QDate(2027, 6, 1), QTime(9, 0), Qt::UTC));
        dialog = std::make_unique<ui::RolloverDialog>(context);
        showAndSettle(*dialog, {980, 640});
    }
    QComboBox *target(QStringView name) { return labelled<QComboBox>(*dialog, u"What %1 becomes"_s.arg(name)); }
    QAbstractButton *begin() { return buttonWith(*dialog, u"Begin the school year"_s); }
    void showTab(int index)
    {
        dialog->findChild<QTabWidget *>()->setCurrentIndex(index);
        settle();
    }
    void select(int row)
    {
        dialog->findChild<ui::TableView *>()->selectRow(row);
        settle();
    }
    QString cell(int row, int column)
    {
        return dialog->findChild<ui::TableView *>()->model()->index(row, column).data().toString();
    }
    void giveOrder()
    {
        showTab(2);
        typeInto(labelled<QLineEdit>(*dialog, u"Number of the order"_s), u"40"_s);
    }

    std::unique_ptr<ui::RolloverDialog> dialog;
};

} // namespace

TEST_CASE("A school year is begun from the window, under its order")
{
    Stage stage;
    CHECK(accessibilityFaults(*stage.dialog) == QStringList());
    CHECK(stage.target(u"1А")->currentText() == u"2А");
    const qint64 before = stage.workspace->ledger().entryCount();
    REQUIRE(stage.begin()->isEnabled());
    // Without an order nothing happens; the field for it is shown.
    click(stage.begin());
    CHECK(stage.workspace->ledger().entryCount() == before);
    CHECK(stage.dialog->findChild<QTabWidget *>()->currentIndex() == 2);
    stage.giveOrder();
    click(stage.begin());
    settle();
    CHECK(stage.workspace->ledger().entryCount() == before + 1);
    CHECK(stage.workspace->school().currentYear().year.label() == u"2027/2028");
    CHECK_FALSE(stage.dialog->isVisible());
}

TEST_CASE("Classes are sent elsewhere, and what cannot be is said at once")
{
    Stage stage;
    stage.target(u"1Б")->setEditText(u"2А"_s);
    emit stage.target(u"1Б")->lineEdit()->editingFinished();
    settle();
    CHECK_FALSE(stage.begin()->isEnabled());
    stage.showTab(2);
    click(buttonWith(*stage.dialog, u"Two classes may become one"_s));
    CHECK(stage.begin()->isEnabled());
    stage.showTab(0);
    stage.target(u"1Б")->setEditText(u"нечто"_s);
    emit stage.target(u"1Б")->lineEdit()->editingFinished();
    CHECK_FALSE(stage.begin()->isEnabled());
    stage.target(u"1Б")->setCurrentIndex(stage.target(u"1Б")->count() - 1);
    emit stage.target(u"1Б")->activated(stage.target(u"1Б")->count() - 1);
    CHECK(stage.begin()->isEnabled());
}

TEST_CASE("Pupils who do not go with their class are said one by one")
{
    Stage stage;
    stage.showTab(1);
    CHECK(stage.cell(0, 1) == u"Антонова Анна");
    stage.select(0);
    click(buttonWith(*stage.dialog, u"Repeats the grade"_s));
    CHECK(stage.cell(0, 3) == u"1А");
    stage.select(1);
    click(buttonWith(*stage.dialog, u"Leaves…"_s));
    auto *where = qobject_cast<ui::TextDialog *>(stage.dialogs.dialog.data());
    REQUIRE(where);
    settle();
    typeInto(labelled<QLineEdit>(*where, u"Where"_s), u"Казань"_s);
    click(buttonWith(*where, u"Leaves"_s));
    settle();
    CHECK(stage.cell(1, 3) == u"Казань");
    stage.select(1);
    click(buttonWith(*stage.dialog, u"With the class"_s));
    CHECK(stage.cell(1, 3) == u"2Б");
    stage.giveOrder();
    click(stage.begin());
    settle();
    CHECK(names(stage.workspace->people().pupilsOf(classId(stage.workspace, u"1А"))) == u"Антонова Анна");
}

TEST_CASE("What failed is said, and the year can be begun once it is mended")
{
    Stage stage;
    const auto other = orders::OrderReference::stored(u"40"_s, QDate(2027, 5, 1));
    valueOf(stage.workspace->homerooms().distribute(
        {{.classId = classId(stage.workspace, u"1А"), .teacher = addTeacher(stage.workspace, u"Соколова Анна")}},
        other));
    // The list was changed behind the window, and the number was given to another order.
    stage.giveOrder();
    click(stage.begin());
    settle();
    CHECK(stage.dialog->isVisible());
    CHECK(stage.begin()->isEnabled());
    typeInto(labelled<QLineEdit>(*stage.dialog, u"Number of the order"_s), u"41"_s);
    click(stage.begin());
    settle();
    CHECK_FALSE(stage.dialog->isVisible());
}

TEST_CASE("The leaving grade is proposed, and may be another one")
{
    Stage stage;
    auto *grade = labelled<QSpinBox>(*stage.dialog, u"Leaving grade: its classes graduate, and those above"_s);
    CHECK(grade->value() == 2);
    stage.target(u"1Б")->setEditText(u"2В"_s);
    grade->setValue(3);
    CHECK(stage.target(u"2А")->currentText() == u"3А");
    CHECK(stage.target(u"1Б")->currentText() == u"2В");
    grade->setValue(1);
    CHECK(stage.target(u"1А")->currentText() == stage.target(u"1А")->itemText(stage.target(u"1А")->count() - 1));
    grade->setValue(3);
    CHECK(stage.begin()->isEnabled());
    stage.giveOrder();
    click(stage.begin());
    settle();
    CHECK(names(stage.workspace->people().pupilsOf(classId(stage.workspace, u"3А"))) == u"Зимин Олег");
    stage.workspace.clock().set(QDateTime(QDate(2028, 6, 1), QTime(9, 0), Qt::UTC));
    CHECK(stage.workspace->rollover().rehearse().lastGrade == 3);
}

TEST_CASE("That a class is closed on the platform is said where two become one")
{
    Stage stage;
    stage.showTab(2);
    click(buttonWith(*stage.dialog, u"Two classes may become one"_s));
    stage.showTab(0);
    const auto isSaid = [&] {
        const auto labels = stage.dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"Joined: 1Б into 2А. Their chats are closed"_s);
        });
    };
    CHECK_FALSE(isSaid());
    stage.target(u"1Б")->setEditText(u"2А"_s);
    emit stage.target(u"1Б")->lineEdit()->editingFinished();
    CHECK(isSaid());
}

TEST_CASE("The year is rehearsed beside the window; what was changed meanwhile is rehearsed once more, not each time")
{
    Stage stage;
    HeldTaskRunner held(*stage.workspace);
    ui::PageContext context{.workspace = *stage.workspace,
                            .messages = stage.messages,
                            .navigator = stage.navigator,
                            .dialogs = stage.dialogs,
                            .tasks = held,
                            .settings = stage.settings};
    stage.dialog = std::make_unique<ui::RolloverDialog>(context);
    showAndSettle(*stage.dialog, {980, 640});
    REQUIRE(held.count() == 1);
    CHECK(stage.dialog->findChild<QTableWidget *>()->rowCount() == 0);
    CHECK_FALSE(stage.begin()->isEnabled());
    stage.showTab(2);
    for (const QStringView text :
         {u"Homeroom teachers go up with their classes", u"The chats of a class go on under its new name"})
        click(buttonWith(*stage.dialog, text.toString()));
    REQUIRE(held.count() == 1);
    held.runNext();
    REQUIRE(held.count() == 1);
    CHECK_FALSE(stage.begin()->isEnabled());
    held.runNext();
    CHECK(held.count() == 0);
    CHECK(stage.dialog->findChild<QTableWidget *>()->rowCount() == 3);
    CHECK(stage.begin()->isEnabled());
}
