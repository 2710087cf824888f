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
#include "ui/common/OrderDraftDialog.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/rollover/RolloverClasses.h"
#include "ui/rollover/RolloverDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

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
    ui::RolloverClassesView *classes() { return dialog->findChild<ui::RolloverClassesView *>(); }
    QModelIndex targetCell(QStringView name)
    {
        const QAbstractItemModel *model = classes()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ui::RolloverClasses::nameColumn).data().toString() == name)
                return model->index(row, ui::RolloverClasses::targetColumn);
        }
        FAIL("no class is called " << name.toString().toStdString());
        return {};
    }
    QString target(QStringView name) { return targetCell(name).data().toString(); }
    /// The field that the cell becomes, as Enter on it makes it.
    QComboBox *editTarget(QStringView name)
    {
        classes()->setCurrentIndex(targetCell(name));
        QTest::keyClick(classes(), Qt::Key_Return);
        return labelled<QComboBox>(*dialog, u"What %1 becomes"_s.arg(name));
    }
    void sendTo(QStringView name, const QString &text)
    {
        QComboBox *editor = editTarget(name);
        typeInto(editor->lineEdit(), text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
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
    CHECK(stage.target(u"1А") == u"2А");
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
    stage.sendTo(u"1Б", u"2А"_s);
    CHECK_FALSE(stage.begin()->isEnabled());
    stage.showTab(2);
    click(buttonWith(*stage.dialog, u"Two classes may become one"_s));
    CHECK(stage.begin()->isEnabled());
    stage.showTab(0);
    stage.sendTo(u"1Б", u"нечто"_s);
    CHECK_FALSE(stage.begin()->isEnabled());
    QComboBox *editor = stage.editTarget(u"1Б");
    CHECK(editor->currentText() == u"нечто");
    editor->setCurrentIndex(editor->count() - 1);
    emit editor->activated(editor->count() - 1);
    settle();
    CHECK(stage.begin()->isEnabled());
    CHECK(stage.target(u"1Б") == u"graduates");
}

TEST_CASE("What is decided of a class is typed in its cell; Enter there begins no year, and Escape decides nothing")
{
    Stage stage;
    stage.giveOrder();
    stage.showTab(0);
    const qint64 before = stage.workspace->ledger().entryCount();
    // No field stands there before somebody edits: one a class is what held the window up.
    CHECK(stage.classes()->findChildren<QComboBox *>().isEmpty());
    QComboBox *editor = stage.editTarget(u"1А");
    CHECK(stage.dialog->isVisible());
    typeInto(editor->lineEdit(), u"2Я"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(stage.target(u"1А") == u"2А");
    CHECK(stage.dialog->isVisible());
    stage.sendTo(u"1А", u"2Я"_s);
    CHECK(stage.target(u"1А") == u"2Я");
    CHECK(stage.workspace->ledger().entryCount() == before);
    // Tab goes on to the next class.
    QTest::keyClick(stage.editTarget(u"1А"), Qt::Key_Tab);
    QTest::keyClick(labelled<QComboBox>(*stage.dialog, u"What 1Б becomes"_s), Qt::Key_Escape);
    // A click opens the field as well.
    QTest::mouseClick(stage.classes()->viewport(), Qt::LeftButton, {},
                      stage.classes()->visualRect(stage.targetCell(u"2А")).center());
    CHECK(labelled<QComboBox>(*stage.dialog, u"What 2А becomes"_s)->currentText() == u"graduates");
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
    stage.sendTo(u"1Б", u"2В"_s);
    grade->setValue(3);
    CHECK(stage.target(u"2А") == u"3А");
    CHECK(stage.target(u"1Б") == u"2В");
    grade->setValue(1);
    CHECK(stage.target(u"1А") == u"graduates");
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
    stage.sendTo(u"1Б", u"2А"_s);
    CHECK(isSaid());
}

TEST_CASE("The draft of the order is made from what is decided in the window, under the number that stands there")
{
    Stage stage;
    stage.sendTo(u"1Б", u"2В"_s);
    stage.showTab(1);
    stage.select(0);
    click(buttonWith(*stage.dialog, u"Repeats the grade"_s));
    stage.giveOrder();
    click(buttonWith(*stage.dialog, u"Draft of the order…"_s));
    auto *draft = qobject_cast<ui::OrderDraftDialog *>(stage.dialogs.dialog.data());
    REQUIRE(draft);
    const print::OrderDraft made = draft->draft();
    const QString text = QString(made.text).replace(QChar::Nbsp, u' ');
    INFO(text.toStdString());
    CHECK(made.number == u"40");
    CHECK(made.date == u"01.06.2027");
    CHECK(text.contains(u"1Б | 1 | 2В"_s));
    CHECK(text.contains(u"Антонова Анна | 1А | оставить на повторное обучение: 1А"_s));
    CHECK(stage.workspace->school().currentYear().year.label() == u"2026/2027");
}

TEST_CASE("There is no draft of what cannot be read, and one before the year can be begun")
{
    Stage stage;
    stage.sendTo(u"1Б", u"нечто"_s);
    CHECK_FALSE(buttonWith(*stage.dialog, u"Draft of the order…"_s)->isEnabled());
    stage.sendTo(u"1Б", u"2Б"_s);
    CHECK(buttonWith(*stage.dialog, u"Draft of the order…"_s)->isEnabled());
    // In April already, to be looked at by the head.
    stage.workspace.clock().set(QDateTime(QDate(2027, 4, 1), QTime(9, 0), Qt::UTC));
    stage.dialog = std::make_unique<ui::RolloverDialog>(stage.context);
    showAndSettle(*stage.dialog, {980, 640});
    CHECK_FALSE(stage.begin()->isEnabled());
    CHECK(buttonWith(*stage.dialog, u"Draft of the order…"_s)->isEnabled());
}

TEST_CASE("A field that was only passed through does not rehearse: the click that left it is not lost")
{
    Stage stage;
    HeldTaskRunner held(*stage.workspace);
    ui::PageContext context = stage.contextWith(held);
    stage.dialog = std::make_unique<ui::RolloverDialog>(context);
    showAndSettle(*stage.dialog, {980, 640});
    held.runNext();
    auto *fresh = labelled<QLineEdit>(*stage.dialog, u"Classes that begin, with nobody in them yet"_s);
    emit fresh->editingFinished();
    CHECK(held.count() == 0);
    CHECK(stage.begin()->isEnabled());
    typeInto(fresh, u"1А"_s);
    emit fresh->editingFinished();
    CHECK(held.count() == 1);
    held.runNext();
    // A day that was stepped to by a key counts as well.
    stage.showTab(2);
    auto *on = labelled<QLineEdit>(*stage.dialog, u"First day in the new classes"_s);
    QTest::keyClick(on, Qt::Key_Down);
    emit on->editingFinished();
    CHECK(held.count() == 1);
}

TEST_CASE("The year is rehearsed beside the window; what was changed meanwhile is rehearsed once more, not each time")
{
    Stage stage;
    HeldTaskRunner held(*stage.workspace);
    ui::PageContext context = stage.contextWith(held);
    stage.dialog = std::make_unique<ui::RolloverDialog>(context);
    showAndSettle(*stage.dialog, {980, 640});
    REQUIRE(held.count() == 1);
    CHECK(stage.classes()->model()->rowCount() == 0);
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
    CHECK(stage.classes()->model()->rowCount() == 3);
    CHECK(stage.begin()->isEnabled());
}
