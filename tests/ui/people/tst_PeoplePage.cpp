// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/ui/people/PeopleStage.h"
#include "ui/common/FilterField.h"
#include "ui/common/MovementDialog.h"
#include "ui/people/PersonDialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace starosta;
using Stage = test::PeopleStage;

namespace {

/// A pupil of 1А, a pupil of 2А, a teacher, and the mother of the first.
struct Family
{
    explicit Family(Stage &stage)
        : pupil(test::addPupil(stage.workspace, u"Пёстрова Анна Олеговна", u"1А"))
        , other(test::addPupil(stage.workspace, u"Цыбиков Бато Жаргалович", u"2А"))
        , teacher(test::addTeacher(stage.workspace, u"Ивашина Ольга Родионовна"))
        , mother(test::addPerson(stage.workspace, u"Пёстрова Вера Ильинична"))
    {
        test::valueOf(stage.workspace->people().linkGuardian(
            {.guardian = mother, .pupil = pupil, .relation = people::Relation::mother}));
        stage.refresh();
    }
    people::PersonId pupil;
    people::PersonId other;
    people::PersonId teacher;
    people::PersonId mother;
};

QString join(const QStringList &names)
{
    return names.join(QStringLiteral(" | "));
}

} // namespace

TEST_CASE("people stand in Russian order; roles and a class narrow the list")
{
    Stage stage;
    const Family family(stage);
    test::settle();
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Ивашина Ольга Родионовна | Пёстрова Анна Олеговна | "
                                                       "Пёстрова Вера Ильинична | Цыбиков Бато Жаргалович"));
    test::click(test::buttonWith(stage.page, QStringLiteral("Staff")));
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Ивашина Ольга Родионовна"));
    test::click(test::buttonWith(stage.page, QStringLiteral("Parents")));
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Пёстрова Вера Ильинична"));
    auto *classes = test::labelled<QComboBox>(stage.page, QStringLiteral("Class"));
    // A parent is of the children's class.
    QTest::keyClick(classes, Qt::Key_Down);
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Пёстрова Вера Ильинична"));
    QTest::keyClick(classes, Qt::Key_Home);
    test::click(test::buttonWith(stage.page, QStringLiteral("Pupils")));
    REQUIRE(stage.shownNames().size() == 2);
    auto *schoolClass = test::labelled<QComboBox>(stage.page, QStringLiteral("Class"));
    QTest::keyClick(schoolClass, Qt::Key_End); // 2А, the last one
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Цыбиков Бато Жаргалович"));

    // A change elsewhere does not take the filters away.
    test::addPupil(stage.workspace, u"Аюшеева Дарима Баировна", u"2А");
    stage.refresh();
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Аюшеева Дарима Баировна | Цыбиков Бато Жаргалович"));
}

TEST_CASE("the search finds parts of words in any case, with ё or е, by class and by phone")
{
    Stage stage;
    const Family family(stage);
    test::valueOf(stage.workspace->people().edit(
        family.other, {.name = stage.person(family.other).content.name, .phone = QStringLiteral("+7 914 123-45-67")},
        {}));
    stage.refresh();
    auto *filter = stage.page.findChild<ui::FilterField *>();
    const auto found = [&](const QString &text) {
        test::typeInto(filter, text);
        return join(stage.shownNames());
    };
    REQUIRE(found(QStringLiteral("пестр анн")) == QStringLiteral("Пёстрова Анна Олеговна"));
    REQUIRE(found(QStringLiteral("ПЁСТРОВА")) == QStringLiteral("Пёстрова Анна Олеговна | Пёстрова Вера Ильинична"));
    REQUIRE(found(QStringLiteral("2а")) == QStringLiteral("Цыбиков Бато Жаргалович"));
    REQUIRE(found(QStringLiteral("123-45")) == QStringLiteral("Цыбиков Бато Жаргалович"));
    REQUIRE(found(QStringLiteral("нет такого")).isEmpty());
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("Nothing found")));
    QTest::keyClick(filter, Qt::Key_Escape);
    REQUIRE(stage.shownNames().size() == 4);

    // Letters typed into the list go to the filter; Ctrl+F goes there as well.
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_4);
    REQUIRE(filter->text() == QStringLiteral("4"));
    REQUIRE(filter->hasFocus());
}

TEST_CASE("a person is added through the dialog, shown selected and taken back by one undo")
{
    Stage stage;
    test::click(test::commandButton(stage.page, QStringLiteral("people.add")));
    auto *dialog = stage.dialog<ui::PersonDialog>();
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Surname")), QStringLiteral("Цыбикова"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Given name")), QStringLiteral("<b>Мария"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Born")), QStringLiteral("01.03.2019"));
    auto *schoolClass = test::labelled<QComboBox>(*dialog, QStringLiteral("Pupil of class"));
    schoolClass->setCurrentText(QStringLiteral("1Б"));
    test::click(test::buttonWith(*dialog, QStringLiteral("Add")));

    const auto added = stage.workspace->people().list();
    REQUIRE(added.size() == 1);
    REQUIRE(added.first().content.birthDate == QDate(2019, 3, 1));
    REQUIRE(added.first().classId == test::classId(stage.workspace, u"1Б"));
    REQUIRE(stage.table()->selectedKeys() == QList<qint64>{added.first().id.value()});
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("Цыбикова <b>Мария"))); // a name is data
    REQUIRE(test::accessibilityFaults(stage.page) == QStringList());

    stage.clickMessage(QStringLiteral("Undo"));
    REQUIRE(stage.navigator.commands.last().first == QStringLiteral("edit.undo"));
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.workspace->people().list().isEmpty());
}

TEST_CASE("a card is edited from the list; it stays selected and shows what is new")
{
    Stage stage;
    const Family family(stage);
    stage.select({family.teacher});
    QTest::keyClick(stage.table(), Qt::Key_Return);
    auto *dialog = stage.dialog<ui::PersonDialog>();
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Surname")), QStringLiteral("Доржиева"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Subjects")), QStringLiteral("физика, химия"));
    test::click(test::buttonWith(*dialog, QStringLiteral("Save")));
    REQUIRE(stage.person(family.teacher).content.name.full() == QStringLiteral("Доржиева Ольга Родионовна"));
    REQUIRE(stage.person(family.teacher).staff->subjects == QStringLiteral("физика, химия"));
    stage.refresh();
    REQUIRE(stage.table()->selectedKeys() == QList<qint64>{family.teacher.value()});
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("физика, химия")));
}

TEST_CASE("several pupils move to another class in one change, which one undo takes back")
{
    Stage stage;
    const Family family(stage);
    const auto third = test::addPupil(stage.workspace, u"Яковлев Лев Петрович", u"1А");
    // A teacher among the selected is left where she is.
    stage.select({family.pupil, third, family.teacher});
    SECTION("from the details beside the list")
    {
        test::click(test::commandButton(stage.page, QStringLiteral("people.transferSelected")));
    }
    SECTION("from the list's menu")
    {
        stage.menuItem(QStringLiteral("Move to another class…"))->trigger();
    }
    auto *dialog = stage.dialog<ui::MovementDialog>();
    REQUIRE(test::labelled<QListWidget>(*dialog, QStringLiteral("Who it is about"))->count() == 2);
    test::labelled<QComboBox>(*dialog, QStringLiteral("To class"))->setCurrentText(QStringLiteral("1Б"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Note")), QStringLiteral("слияние классов"));
    test::typeInto(test::labelled<QLineEdit>(*dialog, QStringLiteral("Number of the order")),
                   QStringLiteral("№ 7 от 01.09.2026"));
    const qint64 entries = stage.workspace->ledger().entryCount();
    test::click(test::buttonWith(*dialog, QStringLiteral("Move")));

    const auto to = test::classId(stage.workspace, u"1Б");
    REQUIRE(stage.person(family.pupil).classId == to);
    REQUIRE(stage.person(third).classId == to);
    REQUIRE_FALSE(stage.person(family.teacher).classId);
    REQUIRE(stage.workspace->ledger().entryCount() == entries + 1);
    const auto lines = test::valueOf(stage.workspace->movements().list(stage.workspace->movements().wholeYear()));
    REQUIRE(lines.size() == 2);
    REQUIRE(lines.first().movement.content.note == QStringLiteral("слияние классов"));
    REQUIRE(stage.messages.message().text.contains(QStringLiteral("1Б")));
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.person(family.pupil).classId == test::classId(stage.workspace, u"1А"));
    REQUIRE(stage.person(third).classId == test::classId(stage.workspace, u"1А"));
}

TEST_CASE("one pupil is not offered the class where it is")
{
    Stage stage;
    const Family family(stage);
    stage.select({family.pupil});
    test::click(test::commandButton(stage.page, QStringLiteral("people.transfer")));
    auto *target = test::labelled<QComboBox>(*stage.dialog<ui::MovementDialog>(), QStringLiteral("To class"));
    REQUIRE(target->findText(QStringLiteral("1А")) < 0);
    REQUIRE(target->findText(QStringLiteral("1Б")) >= 0);
    REQUIRE(target->findText(QStringLiteral("Учительская")) < 0);
}

TEST_CASE("somebody entered by mistake is removed after the name was shown")
{
    Stage stage;
    const Family family(stage);
    stage.select({family.other});
    test::click(test::commandButton(stage.page, QStringLiteral("people.remove")));
    REQUIRE(stage.dialogs.questions.size() == 1);
    REQUIRE(stage.dialogs.questions.first().list == QStringList{QStringLiteral("Цыбиков Бато Жаргалович")});
    REQUIRE(stage.workspace->people().find(family.other)); // the person cancelled
    stage.dialogs.choice = QStringLiteral("remove");
    test::click(test::commandButton(stage.page, QStringLiteral("people.remove")));
    REQUIRE_FALSE(stage.workspace->people().find(family.other));
    test::valueOf(stage.workspace->ledger().undo());
    REQUIRE(stage.workspace->people().find(family.other));
}

TEST_CASE("the page opens where others lead to it")
{
    Stage stage;
    const Family family(stage);
    stage.page.open({.page = QStringLiteral("people"), .filter = QStringLiteral("role=staff")});
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Ивашина Ольга Родионовна"));
    const auto classId = test::classId(stage.workspace, u"2А");
    stage.page.open(
        {.page = QStringLiteral("people"), .record = journal::RecordRef{QStringLiteral("classes"), classId.value()}});
    REQUIRE(join(stage.shownNames()) == QStringLiteral("Цыбиков Бато Жаргалович"));
    stage.page.open({.page = QStringLiteral("people"),
                     .record = journal::RecordRef{QStringLiteral("people"), family.mother.value()}});
    REQUIRE(stage.table()->selectedKeys() == QList<qint64>{family.mother.value()});
    stage.page.open({.page = QStringLiteral("people"), .filter = QStringLiteral("add")});
    stage.dialog<ui::PersonDialog>();
}

TEST_CASE("an empty register explains itself and offers the import")
{
    Stage stage;
    REQUIRE(test::says<QLabel>(stage.page, QStringLiteral("Nobody yet")));
    for (QAbstractButton *button : stage.table()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("mport")))
            test::click(button);
    }
    REQUIRE(stage.navigator.commands.size() == 1);
    REQUIRE(stage.navigator.commands.first().first == QStringLiteral("import"));
}

TEST_CASE("the list of people keeps the rules of item models; every part of the page has a name")
{
    Stage stage(test::Contents::nothing);
    QAbstractItemModelTester tester(stage.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage.refresh();
    REQUIRE(stage.shownNames().size() > 500);
    for (const auto role : {people::Role::pupil, people::Role::staff, people::Role::guardian}) {
        stage.select({stage.workspace->people().list({.role = role}).first().id});
        CHECK(test::accessibilityFaults(stage.page) == QStringList());
    }
    stage.table()->selectAll();
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
}
