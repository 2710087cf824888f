// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/support/HeldTaskRunner.h"
#include "tests/ui/roster/ImportStage.h"
#include "ui/common/PageFilters.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace starosta;
using Stage = test::ImportStage;
using ui::ImportTab;

namespace {

const QString kTwoPupils = QStringLiteral("ФИО;Класс;Дата рождения\n"
                                          "Пёстрова Анна Олеговна;1А;03.04.2019\n"
                                          "Цыбиков Бато Жаргалович;1Б;05.06.2019\n");

/// A person who presses «Cancel» while the changes are written.
class ImpatientTaskRunner : public ui::TaskRunner
{
public:
    explicit ImpatientTaskRunner(Workspace &workspace) : m_workspace(workspace) {}

    bool impatient = false;

    void start(Job job) override
    {
        Canceled progress(impatient);
        job.work(progress);
        job.finished();
    }
    void start(StoreJob job) override
    {
        Canceled progress(impatient);
        job.work(m_workspace, progress);
        job.finished(std::nullopt);
    }
    bool busy() const override { return false; }

private:
    class Canceled : public Progress
    {
    public:
        explicit Canceled(bool canceled) : m_canceled(canceled) {}
        void report(qint64, qint64) override {}
        bool canceled() const override { return m_canceled; }

    private:
        bool m_canceled;
    };

    Workspace &m_workspace;
};

} // namespace

TEST_CASE("a list goes from the file through columns and check into the register, and one undo takes it back")
{
    Stage stage;
    const QByteArray before = stage.digest();
    stage.begin(kTwoPupils);
    REQUIRE(stage.shows(QStringLiteral("Understood: 2 ")));
    stage.next();
    REQUIRE(stage.shows(QStringLiteral("All that is needed is there.")));
    stage.next();
    REQUIRE(stage.tabTitles() == QStringLiteral("Add 2"));
    REQUIRE(stage.rowsOf(ImportTab::add) == QStringList({QStringLiteral("2 | Пёстрова Анна Олеговна | 1А | Add"),
                                                         QStringLiteral("3 | Цыбиков Бато Жаргалович | 1Б | Add")}));
    REQUIRE(stage.digest() == before); // nothing before «Apply»
    stage.apply();
    REQUIRE(stage.shows(QStringLiteral("Added: 2")));
    REQUIRE(stage.classOf(QStringLiteral("Цыбиков Бато Жаргалович")) == QStringLiteral("1Б"));

    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Undo the import")));
    REQUIRE(!stage.person(QStringLiteral("Цыбиков Бато Жаргалович")));
    REQUIRE(!stage.assistant->isVisible());
    REQUIRE(stage.messages.message().text.contains(QStringLiteral("as it was before")));
}

TEST_CASE("a full list: who is not in it has left, but nobody whom a person entered")
{
    Stage stage;
    stage.imported(kTwoPupils);
    test::addPupil(stage.workspace, u"Введённая Рука Ивановна", u"1А");
    stage.begin(QStringLiteral("ФИО;Класс;Дата рождения\nПёстрова Анна Олеговна;1Б;03.04.2019\n"));
    stage.chooseFullList();
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Move 1 | Left 1 | Stay 1"));
    REQUIRE(stage.rowsOf(ImportTab::leave) == QStringList{QStringLiteral("Цыбиков Бато Жаргалович | 1Б | Class: 1Б")});
    REQUIRE(stage.rowsOf(ImportTab::stay) ==
            QStringList{QStringLiteral("Введённая Рука Ивановна | 1А | entered by hand")});
    stage.apply();
    REQUIRE(stage.classOf(QStringLiteral("Цыбиков Бато Жаргалович")).isEmpty());
    REQUIRE(stage.classOf(QStringLiteral("Введённая Рука Ивановна")) == QStringLiteral("1А"));
    REQUIRE(stage.classOf(QStringLiteral("Пёстрова Анна Олеговна")) == QStringLiteral("1Б"));
}

TEST_CASE("only adding touches nobody who is not in the file; a list of one class touches that class alone")
{
    Stage stage;
    stage.imported(kTwoPupils);
    SECTION("add and update")
    {
        stage.begin(QStringLiteral("ФИО;Класс;Дата рождения\nНовиков Пётр Петрович;1А;01.02.2019\n"));
        stage.toCheck();
        REQUIRE(stage.tabTitles() == QStringLiteral("Add 1"));
    }
    SECTION("a full list of class 1А")
    {
        stage.begin(QStringLiteral("ФИО;Класс;Дата рождения\nНовиков Пётр Петрович;1А;01.02.2019\n"));
        stage.chooseFullList();
        auto *scope = test::labelled<QComboBox>(*stage.assistant, QStringLiteral("For whom the list is complete"));
        scope->setCurrentIndex(scope->findText(QStringLiteral("of class 1А")));
        emit scope->activated(scope->currentIndex());
        stage.toCheck();
        REQUIRE(stage.tabTitles() == QStringLiteral("Add 1 | Left 1"));
        REQUIRE(stage.rowsOf(ImportTab::leave) ==
                QStringList{QStringLiteral("Пёстрова Анна Олеговна | 1А | Class: 1А")});
    }
}

TEST_CASE("canceling while the changes are written leaves everything as it was, and says so")
{
    Stage stage;
    ImpatientTaskRunner tasks(*stage.workspace);
    ui::PageContext context = stage.contextWith(tasks);
    const QString path = stage.workspace.folder().write(QStringLiteral("список.csv"), kTwoPupils.toUtf8());
    stage.assistant = std::make_unique<ui::ImportAssistant>(context, ui::ImportBeginning{.path = path});
    test::showAndSettle(*stage.assistant, QSize(1120, 690));
    stage.toCheck();
    const QByteArray before = stage.digest();
    tasks.impatient = true;
    stage.apply();
    REQUIRE(stage.shows(QStringLiteral("Canceled: nothing was changed.")));
    REQUIRE(stage.digest() == before);
    tasks.impatient = false;
    stage.apply();
    REQUIRE(stage.shows(QStringLiteral("Added: 2")));
    stage.assistant.reset();
}

TEST_CASE("the file is deleted only after a question, and a failure is said")
{
    Stage stage;
    stage.begin(kTwoPupils);
    stage.toCheck();
    stage.apply();
    const auto deletion = [&] { return test::buttonWith(*stage.assistant, QStringLiteral("Delete the file…")); };
    test::click(deletion()); // nobody answers
    REQUIRE(stage.dialogs.questions.last().list == QStringList{stage.path});
    REQUIRE(QFileInfo::exists(stage.path));
    stage.dialogs.choice = QStringLiteral("delete");
    SECTION("it goes")
    {
        test::click(deletion());
        REQUIRE(!QFileInfo::exists(stage.path));
        REQUIRE(stage.shows(QStringLiteral("The file is deleted.")));
        REQUIRE(!deletion());
        REQUIRE(stage.person(QStringLiteral("Пёстрова Анна Олеговна")));
    }
    SECTION("behind a symbolic link the file goes, too")
    {
        const QString target = stage.workspace.folder().filePath(QStringLiteral("на самом деле.csv"));
        REQUIRE(QFile::rename(stage.path, target));
        REQUIRE(QFile::link(target, stage.path));
        test::click(deletion());
        REQUIRE(stage.dialogs.questions.last().list == QStringList({stage.path, target}));
        REQUIRE(!QFileInfo::exists(target));
        REQUIRE(!QFileInfo(stage.path).isSymLink());
        REQUIRE(stage.shows(QStringLiteral("The file is deleted.")));
    }
    SECTION("another file lies there now")
    {
        stage.workspace.folder().write(QStringLiteral("список.csv"), "ФИО;Класс\nДругой Человек;1А\n");
        test::click(deletion());
        REQUIRE(stage.shows(QStringLiteral("not the one that was imported any more")));
        REQUIRE(QFileInfo::exists(stage.path));
        REQUIRE(deletion());
    }
    SECTION("it cannot")
    {
        REQUIRE(QFile::remove(stage.path));
        test::click(deletion());
        REQUIRE(stage.shows(QStringLiteral("could not be deleted")));
        REQUIRE(deletion());
    }
}

TEST_CASE("what is in the file and not in the register is named before the file may go")
{
    Stage stage;
    SECTION("everything is there")
    {
        stage.begin(u"№ п/п;ФИО;Класс\n1;Пёстрова Анна Олеговна;1А\n");
        stage.toCheck();
        stage.apply();
        REQUIRE(stage.shows(QStringLiteral("now everything in it is in the register")));
    }
    SECTION("a column is not read, and a row was unticked")
    {
        stage.begin(u"ФИО;Класс;Кружок\nПёстрова Анна Олеговна;1А;шахматы\nЯковлев Ян Янович;1А;хор\n");
        stage.toCheck();
        stage.assistant->ticks().tickRows({1}, false);
        stage.apply();
        REQUIRE(!stage.shows(QStringLiteral("now everything in it is in the register")));
        REQUIRE(stage.shows(QStringLiteral("columns that are not read: Кружок")));
        REQUIRE(stage.shows(QStringLiteral("1 row(s) not taken, or not whole")));
    }
}

TEST_CASE("rows from the clipboard start the same assistant, and there is no file to delete")
{
    Stage stage;
    stage.begin({.pasted = QStringLiteral("ФИО\tКласс\nПёстрова Анна Олеговна\t1А\n").toUtf8()});
    REQUIRE(test::labelled<QLineEdit>(*stage.assistant, QStringLiteral("File"))->text() ==
            QStringLiteral("Rows from the clipboard"));
    stage.toCheck();
    stage.apply();
    REQUIRE(stage.person(QStringLiteral("Пёстрова Анна Олеговна")));
    REQUIRE(!test::buttonWith(*stage.assistant, QStringLiteral("Delete the file…")));
}

TEST_CASE("from the report the way goes on to the sheets")
{
    Stage stage;
    stage.begin(kTwoPupils);
    stage.toCheck();
    stage.apply();
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Print sheets…")));
    REQUIRE(stage.navigator.opened.last().page == QStringLiteral("invites"));
    REQUIRE(stage.navigator.opened.last().filter == ui::filters::print);
}

TEST_CASE("every page of the assistant can be used without eyes and without a mouse")
{
    Stage stage;
    stage.imported(test::manyPupils(12));
    stage.begin(test::manyPupils(12, 6) + QStringLiteral(";Ошибкина;;;1А\n;Новая;Анна;Ивановна;1Б\n"));
    stage.chooseFullList();
    REQUIRE(test::accessibilityFaults(*stage.assistant).join(u'\n').toStdString().empty());
    stage.next();
    REQUIRE(test::accessibilityFaults(*stage.assistant).join(u'\n').toStdString().empty());
    stage.next();
    for (int tab = 0; tab < ui::kImportTabCount; ++tab) {
        if (!stage.tabs().isTabVisible(tab))
            continue;
        stage.selectRow(ImportTab(tab), 0);
        INFO(stage.tabs().tabText(tab).toStdString());
        REQUIRE(test::accessibilityFaults(*stage.assistant).join(u'\n').toStdString().empty());
    }
}

TEST_CASE("while a file is read the assistant shows itself, and takes neither keys nor clicks")
{
    Stage stage;
    test::HeldTaskRunner held(*stage.workspace);
    ui::PageContext context = stage.contextWith(held);
    const QString path = stage.workspace.folder().write(QStringLiteral("список.csv"), kTwoPupils.toUtf8());
    stage.assistant = std::make_unique<ui::ImportAssistant>(context, ui::ImportBeginning{.path = path});
    test::showAndSettle(*stage.assistant, QSize(1120, 690));
    REQUIRE(stage.assistant->isBusy());
    REQUIRE(stage.assistant->updatesEnabled());
    REQUIRE(stage.assistant->isEnabled());
    QWidget *target = stage.button(QWizard::CancelButton);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, target->rect().center(), target->mapToGlobal(target->rect().center()), Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(stage.assistant.get(), &escape);
    REQUIRE(stage.assistant->isVisible());
    held.runNext();
    REQUIRE_FALSE(stage.assistant->isBusy());
    REQUIRE(stage.shows(QStringLiteral("Understood: 2 ")));
    QApplication::sendEvent(stage.assistant.get(), &escape);
    REQUIRE_FALSE(stage.assistant->isVisible());
}

TEST_CASE("Cancel asks before ticks of the check are lost, and only then")
{
    Stage stage;
    stage.begin(kTwoPupils);
    stage.toCheck();
    SECTION("nothing was decided")
    {
        test::click(stage.button(QWizard::CancelButton));
        REQUIRE(stage.dialogs.questions.isEmpty());
        REQUIRE_FALSE(stage.assistant->isVisible());
    }
    SECTION("a row was unticked")
    {
        stage.assistant->ticks().tickRows({0}, false);
        test::click(stage.button(QWizard::CancelButton));
        REQUIRE(stage.dialogs.questions.size() == 1);
        REQUIRE(stage.assistant->isVisible());
        stage.dialogs.choice = QStringLiteral("leave");
        test::click(stage.button(QWizard::CancelButton));
        REQUIRE_FALSE(stage.assistant->isVisible());
    }
}

TEST_CASE("the check is opened on its first list again after another mode was chosen")
{
    Stage stage;
    stage.imported(kTwoPupils);
    stage.begin(QStringLiteral("ФИО;Класс;Дата рождения\nПёстрова Анна Олеговна;1А;03.04.2019\n"));
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Unchanged 1"));
    test::click(stage.button(QWizard::BackButton));
    test::click(stage.button(QWizard::BackButton));
    stage.chooseFullList();
    stage.toCheck();
    REQUIRE(stage.tabTitles() == QStringLiteral("Left 1 | Unchanged 1"));
    REQUIRE(stage.tabs().currentTab() == ImportTab::leave);
}
