// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/table/CsvReader.h"
#include "tests/ui/roster/ImportStage.h"
#include "ui/common/FilterField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QTableWidget>

using namespace starosta;
using Stage = test::ImportStage;
using ui::ImportTab;

namespace {

const QString kBefore = QStringLiteral("№ личного дела;ФИО;Класс;Дата рождения;Телефон\n"
                                       "Д-1;Пёстрова Анна Олеговна;1А;03.04.2019;+7 914 111-11-11\n"
                                       "Д-2;Цыбиков Бато Жаргалович;1Б;05.06.2019;+7 914 222-22-22\n");
const QString kAfter = QStringLiteral("№ личного дела;ФИО;Класс;Дата рождения;Телефон\n"
                                      "Д-1;Пёстрова-Белая Анна Олеговна;1А;03.04.2019;+7 914 333-33-33\n"
                                      "Д-2;Цыбиков Бато Жаргалович;1Б;05.06.2019;+7 914 444-44-44\n"
                                      "Д-3;Новиков Пётр Петрович;1А;01.02.2019;\n");

QCheckBox *fieldBox(Stage &stage, const QString &field)
{
    return qobject_cast<QCheckBox *>(test::buttonWith(*stage.assistant, field));
}

Qt::CheckState stateOf(Stage &stage, ImportTab tab, int row)
{
    return Qt::CheckState(stage.openTab(tab)->model()->index(row, 0).data(Qt::CheckStateRole).toInt());
}

} // namespace

TEST_CASE("what is not ticked is not done: rows and single fields")
{
    Stage stage;
    stage.imported(kBefore);
    stage.begin(kAfter);
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Add 1 | Change 2"));
    REQUIRE(stage.rowsOf(ImportTab::change)
                .first()
                .contains(QStringLiteral("Full name: Пёстрова Анна Олеговна → Пёстрова-Белая Анна Олеговна")));

    // One field of the first, the second as a whole, with the mouse and with the space bar.
    stage.selectRow(ImportTab::change, 0);
    test::click(fieldBox(stage, QStringLiteral("Phone")));
    REQUIRE(stateOf(stage, ImportTab::change, 0) == Qt::PartiallyChecked);
    stage.selectRow(ImportTab::change, 1);
    QTest::keyClick(stage.openTab(ImportTab::change), Qt::Key_Space);
    REQUIRE(stateOf(stage, ImportTab::change, 1) == Qt::Unchecked);
    REQUIRE(stage.shows(QStringLiteral("to add: 1 · to change: 1")));

    stage.apply();
    REQUIRE(stage.person(QStringLiteral("Пёстрова-Белая Анна Олеговна"))->content.phone ==
            QStringLiteral("+7 914 111-11-11"));
    REQUIRE(stage.person(QStringLiteral("Цыбиков Бато Жаргалович"))->content.phone ==
            QStringLiteral("+7 914 222-22-22"));
    REQUIRE(stage.person(QStringLiteral("Новиков Пётр Петрович")));
}

TEST_CASE("of somebody new what is read of the row is shown, and nothing that is not")
{
    Stage stage;
    stage.begin(QStringLiteral("ФИО;Класс;СНИЛС;Адрес;Кружок;Телефон\n"
                               "Новиков Пётр Петрович;1А;112-233-445 95;ул. Ленина, 1;шахматы;+7 914 333-33-33\n"));
    stage.toCheck();
    stage.selectRow(ImportTab::add, 0);
    REQUIRE(stage.shows(QStringLiteral("+7 914 333-33-33")));
    for (const char16_t *hidden : {u"112-233-445 95", u"ул. Ленина, 1", u"шахматы"})
        REQUIRE_FALSE(stage.shows(QString::fromUtf16(hidden)));
}

TEST_CASE("without a tick there is nothing to apply; all can be ticked and unticked at once")
{
    Stage stage;
    stage.imported(kBefore);
    stage.begin(kAfter);
    stage.toCheck();
    for (const ImportTab tab : {ImportTab::add, ImportTab::change}) {
        stage.openTab(tab);
        test::click(test::buttonWith(*stage.assistant, QStringLiteral("Untick all")));
    }
    REQUIRE(!stage.mayApply());
    REQUIRE(stage.shows(QStringLiteral("Nothing is ticked")));
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Tick all")));
    REQUIRE(stage.mayApply());
    REQUIRE(stage.shows(QStringLiteral("With these ticks: to change: 2.")));
}

TEST_CASE("all questions of one kind are answered at once, and one of them otherwise")
{
    Stage stage;
    stage.imported(QStringLiteral("ФИО;Класс\nПёстрова Анна Олеговна;1А\nНовиков Пётр Петрович;1А\nКим Ян Ильич;1А\n"
                                  "Ли Анна Яновна;1А\n"));
    stage.begin(QStringLiteral("ФИО;Класс\nПёстрова Анна Олеговна;1Б\nНовиков Пётр Петрович;1Б\nКим Ян Ильич;1Б\n"));
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Questions 3"));
    stage.selectRow(ImportTab::questions, 1);
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("This is a new person")));
    stage.selectRow(ImportTab::questions, 0);
    REQUIRE(stage.shows(QStringLiteral("All open questions of this kind: 2")));
    REQUIRE(stage.shows(QStringLiteral("In the file: 1Б"))); // beside what the register says
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("They are the people proposed")));
    test::settle();
    REQUIRE(stage.tabTitles() == QStringLiteral("Questions 0 | Add 1 | Move 2"));
    stage.apply();
    REQUIRE(stage.classOf(QStringLiteral("Ким Ян Ильич")) == QStringLiteral("1Б"));
}

TEST_CASE("what a person changed by hand is kept, with the reason, unless it is ticked")
{
    Stage stage;
    stage.imported(kBefore);
    const auto pupil = stage.person(QStringLiteral("Цыбиков Бато Жаргалович"));
    people::PersonContent content = pupil->content;
    content.phone = QStringLiteral("+7 914 999-99-99");
    test::valueOf(stage.workspace->people().edit(pupil->id, content, {}));
    stage.begin(kAfter);
    stage.toCheck();
    stage.selectRow(ImportTab::change, 1);
    REQUIRE(stateOf(stage, ImportTab::change, 1) == Qt::Unchecked);
    REQUIRE(stage.shows(QStringLiteral("Changed by hand")));
    QCheckBox *phone = fieldBox(stage, QStringLiteral("Phone"));
    REQUIRE(!phone->isChecked());
    SECTION("kept")
    {
        stage.apply();
        REQUIRE(stage.person(pupil->content.name.full())->content.phone == QStringLiteral("+7 914 999-99-99"));
    }
    SECTION("ticked")
    {
        test::click(phone);
        REQUIRE(stateOf(stage, ImportTab::change, 1) == Qt::Checked);
        stage.apply();
        REQUIRE(stage.person(pupil->content.name.full())->content.phone == QStringLiteral("+7 914 444-44-44"));
    }
}

TEST_CASE("a question is answered in three ways; the answer keeps the other ticks and can be changed")
{
    Stage stage;
    stage.imported(QStringLiteral("ФИО;Класс;Дата рождения\nИванова Мария Петровна;1А;03.04.2019\n"
                                  "Петров Иван Ильич;1А;05.06.2019\n"));
    stage.begin(QStringLiteral("ФИО;Класс;Дата рождения\nИванова Марья Петровна;1А;03.04.2019\n"
                               "Петров Иван Ильич;1Б;05.06.2019\nНовый Олег Ильич;1А;01.02.2019\n"));
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Questions 1 | Add 1 | Move 1"));
    REQUIRE(!stage.mayApply());
    stage.selectRow(ImportTab::add, 0);
    QTest::keyClick(stage.openTab(ImportTab::add), Qt::Key_Space);

    stage.selectRow(ImportTab::questions, 0);
    const auto answer = [&](const QString &words) { test::click(test::buttonWith(*stage.assistant, words)); };
    REQUIRE(stage.shows(QStringLiteral("Иванова Мария Петровна")));
    SECTION("the same person")
    {
        answer(QStringLiteral("This is the same person"));
        REQUIRE(stage.tabTitles() == QStringLiteral("Questions 0 | Add 1 | Change 1 | Move 1"));
        REQUIRE(stage.rowsOf(ImportTab::questions).first().endsWith(QStringLiteral("It is: Иванова Мария Петровна")));
        REQUIRE(stateOf(stage, ImportTab::add, 0) == Qt::Unchecked);
        stage.apply();
        REQUIRE(stage.person(QStringLiteral("Иванова Марья Петровна")));
        REQUIRE(!stage.person(QStringLiteral("Иванова Мария Петровна")));
        REQUIRE(!stage.person(QStringLiteral("Новый Олег Ильич")));
    }
    SECTION("a new one, after another answer")
    {
        answer(QStringLiteral("Skip the row"));
        REQUIRE(stage.mayApply());
        stage.selectRow(ImportTab::questions, 0);
        answer(QStringLiteral("This is a new person"));
        REQUIRE(stage.tabTitles() == QStringLiteral("Questions 0 | Add 2 | Move 1"));
        stage.apply();
        REQUIRE(stage.person(QStringLiteral("Иванова Марья Петровна")));
        REQUIRE(stage.person(QStringLiteral("Иванова Мария Петровна")));
    }
    SECTION("left out with everything else that stands in the way")
    {
        answer(QStringLiteral("Skip the row"));
        stage.apply();
        REQUIRE(!stage.person(QStringLiteral("Иванова Марья Петровна")));
        REQUIRE(stage.classOf(QStringLiteral("Петров Иван Ильич")) == QStringLiteral("1Б"));
    }
}

TEST_CASE("rows with errors stand in the way until they are left out")
{
    Stage stage;
    stage.begin(QStringLiteral("ФИО;Класс\nИванова Мария Петровна;1А\nПетров Иван Ильич;завтра\n"));
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Errors 1 | Add 1"));
    REQUIRE(stage.rowsOf(ImportTab::errors).first().startsWith(QStringLiteral("3 | Класс | ")));
    REQUIRE(!stage.mayApply());
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Leave out the rows with errors: 1")));
    REQUIRE(stage.mayApply());
    stage.apply();
    REQUIRE(stage.shows(QStringLiteral("Left out: 1")));
}

TEST_CASE("missing classes are made when that is ticked")
{
    Stage stage;
    stage.begin(QStringLiteral("ФИО;Класс\nИванова Мария Петровна;3В\n"));
    stage.toCheck();
    REQUIRE(!stage.mayApply());
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Create the classes that are missing: 3В")));
    REQUIRE(stage.tabTitles() == QStringLiteral("Add 1"));
    stage.apply();
    REQUIRE(stage.classOf(QStringLiteral("Иванова Мария Петровна")) == QStringLiteral("3В"));
}

TEST_CASE("a filter looks into all lists, and opens the first in which it finds something")
{
    Stage stage;
    stage.imported(kBefore);
    stage.begin(kAfter);
    stage.toCheck();
    stage.openTab(ImportTab::add);
    test::typeInto(stage.assistant->findChild<ui::FilterField *>(), QStringLiteral("цыбик"));
    REQUIRE(stage.tabTitles() == QStringLiteral("Add 0/1 | Change 1/2"));
    REQUIRE(stage.tabs().currentTab() == ImportTab::change);
    // What is hidden by it is not ticked by it.
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Untick all")));
    stage.assistant->findChild<ui::FilterField *>()->clear();
    REQUIRE(stateOf(stage, ImportTab::change, 0) == Qt::Checked);
    REQUIRE(stateOf(stage, ImportTab::change, 1) == Qt::Unchecked);
}

TEST_CASE("the report is saved as a table that the next import reads")
{
    Stage stage;
    stage.begin(QStringLiteral("ФИО;Класс\nИванова Мария Петровна;1А\nПетров Иван Ильич;завтра\n"));
    stage.toCheck();
    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("отчёт.csv"));
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Save the report…")));
    REQUIRE(stage.shows(QStringLiteral("The report is saved")));
    QByteArray report = stage.workspace.folder().read(QStringLiteral("отчёт.csv"));
    REQUIRE(report.contains(QStringLiteral("Петров Иван Ильич").toUtf8()));
    report.replace(QStringLiteral("завтра").toUtf8(), QStringLiteral("1Б").toUtf8());
    const QString mended = stage.workspace.folder().write(QStringLiteral("исправлено.csv"), report);
    stage.begin(ui::ImportBeginning{.path = mended});
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Add 2"));
}

TEST_CASE("the report takes neither the place of its source nor of a school's store")
{
    Stage stage;
    const QString table = QStringLiteral("ФИО;Класс;СНИЛС\nИванова Мария Петровна;1А;112-233-445 95\n");
    stage.begin(table);
    stage.toCheck();
    SECTION("the source, by another way to it")
    {
        stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("./список.csv"));
        test::click(test::buttonWith(*stage.assistant, QStringLiteral("Save the report…")));
        REQUIRE(stage.shows(QStringLiteral("the report needs another name")));
        REQUIRE(stage.workspace.folder().read(QStringLiteral("список.csv")) == table.toUtf8());
    }
    SECTION("the store")
    {
        const QByteArray before = stage.digest();
        stage.dialogs.file = stage.workspace->ledger().store().path();
        test::click(test::buttonWith(*stage.assistant, QStringLiteral("Save the report…")));
        REQUIRE(stage.shows(QStringLiteral("Choose another name.")));
        REQUIRE(stage.workspace->ledger().store().reopen());
        REQUIRE(stage.digest() == before);
    }
}

TEST_CASE("ticks stay with their people, and answers are asked for anew, when a column is read otherwise")
{
    Stage stage;
    stage.imported(QStringLiteral("ФИО;Класс\nЯковлев Ян Янович;1Б\n"));
    stage.begin(QStringLiteral("ФИО;Класс;Связь\nИванов Иван Иванович;1А;\n;;+7 900\nПетров Пётр Петрович;1А;\n"
                               "Сидоров Олег Олегович;1А;\nЯковлев Ян Янович;1А;\n"));
    stage.toCheck();
    stage.selectRow(ImportTab::questions, 0);
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Skip the row")));
    stage.selectRow(ImportTab::add, 2);
    QTest::keyClick(stage.openTab(ImportTab::add), Qt::Key_Space);
    test::click(stage.button(QWizard::BackButton));
    auto *choice =
        qobject_cast<QComboBox *>(stage.assistant->currentPage()->findChild<QTableWidget *>()->cellWidget(2, 1));
    choice->setCurrentIndex(choice->findData(int(table::Field::phone)));
    emit choice->activated(choice->currentIndex());
    test::settle();
    stage.next();
    test::settle();
    REQUIRE(stage.rowsOf(ImportTab::add)[2].contains(QStringLiteral("Сидоров")));
    REQUIRE(stateOf(stage, ImportTab::add, 1) == Qt::Checked);
    REQUIRE(stateOf(stage, ImportTab::add, 2) == Qt::Unchecked);
    REQUIRE(stage.rowsOf(ImportTab::questions).first().endsWith(QStringLiteral("not answered yet")));
}

TEST_CASE("what another answer has settled is asked no more")
{
    Stage stage;
    stage.imported(
        QStringLiteral("ФИО;Класс\nЯковлев Ян Янович;1Б\nИванов Иван Иванович;1Б\nОрлов Олег Олегович;1Б\n"));
    stage.begin(QStringLiteral("ФИО;Класс\nЯковлев Ян Янович;1А\nЯковлев Ян Янович;2А\n"));
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Questions 2"));
    stage.selectRow(ImportTab::questions, 0);
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("This is the same person")));
    const qsizetype asked = stage.assistant->ticks().plan().questions.size();
    REQUIRE(stage.rowsOf(ImportTab::questions).size() == 1 + asked);
    REQUIRE(stage.mayApply() == (asked == 0));
}

TEST_CASE("a list of the check is a sound model with ticks")
{
    Stage stage;
    stage.imported(kBefore);
    stage.begin(kAfter);
    stage.toCheck();
    for (const ImportTab tab : {ImportTab::add, ImportTab::change}) {
        const QAbstractItemModelTester tester(stage.openTab(tab)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModel *model = stage.openTab(tab)->model();
        REQUIRE(model->setData(model->index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        REQUIRE(stateOf(stage, tab, 0) == Qt::Unchecked);
        REQUIRE(!model->setData(model->index(0, 1), int(Qt::Checked), Qt::CheckStateRole));
    }
}
