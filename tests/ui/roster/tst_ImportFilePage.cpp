// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/roster/ImportStage.h"
#include "ui/roster/FirstRows.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>

using namespace starosta;
using Stage = test::ImportStage;

namespace {

void choose(QComboBox *choice, int index)
{
    choice->setCurrentIndex(index);
    emit choice->activated(index);
    test::settle();
}

QComboBox *choiceBeside(Stage &stage, const QString &label)
{
    for (QLabel *each : stage.assistant->findChildren<QLabel *>()) {
        if (each->isVisibleTo(stage.assistant.get()) && each->text().remove(u'&') == label)
            return qobject_cast<QComboBox *>(each->buddy());
    }
    FAIL("no choice is called " << label.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("whose list it is, is seen from the headings, and can be changed")
{
    Stage stage;
    stage.begin(u"ФИО;Должность\nИвашина Ольга Родионовна;учитель\n");
    REQUIRE(choiceBeside(stage, QStringLiteral("Whose list"))->currentText() == QStringLiteral("Staff"));
    REQUIRE(stage.assistant->draft().kind == roster::ImportKind::staff);
    choose(choiceBeside(stage, QStringLiteral("Whose list")), 0);
    REQUIRE(stage.assistant->draft().kind == roster::ImportKind::pupils);
    stage.next();
    REQUIRE(!stage.button(QWizard::NextButton)->isEnabled()); // no class
}

TEST_CASE("where no heading is known, somebody points to it")
{
    Stage stage;
    stage.begin(u"Выгрузка\nalpha;beta\nИванова Мария Петровна;1А\nПетров Иван Ильич;1А\n");
    QComboBox *header = choiceBeside(stage, QStringLiteral("Row of the headings"));
    REQUIRE_FALSE(stage.assistant->draft().source);
    REQUIRE(!stage.button(QWizard::NextButton)->isEnabled());
    choose(header, header->findText(QStringLiteral("2: alpha · beta")));
    REQUIRE(stage.assistant->draft().source);
    REQUIRE(stage.assistant->draft().source->mapping.headerRow == 1);
    REQUIRE(stage.shows(QStringLiteral("Understood: 2 ")));
    REQUIRE(stage.assistant->findChild<ui::FirstRows *>()->item(1, 0)->text() == QStringLiteral("alpha"));
}

TEST_CASE("rows without headings are read from the first one, once somebody says so")
{
    Stage stage;
    stage.begin(
        ui::ImportBeginning{.pasted = QStringLiteral("Иванова Мария Петровна\t1А\nПетров Иван Ильич\t1Б\n").toUtf8()});
    REQUIRE_FALSE(stage.assistant->draft().source);
    QComboBox *header = choiceBeside(stage, QStringLiteral("Row of the headings"));
    choose(header, header->findText(QStringLiteral("There are no headings")));
    REQUIRE(header->currentText() == QStringLiteral("There are no headings"));
    REQUIRE(stage.shows(QStringLiteral("Understood: 2 ")));
    REQUIRE(stage.assistant->findChild<ui::FirstRows *>()->item(0, 0)->text() ==
            QStringLiteral("Иванова Мария Петровна"));
    stage.toCheck();
    REQUIRE(stage.tabTitles().startsWith(QStringLiteral("Add 2")));
}

TEST_CASE("a file that cannot be read says why, and the next one is taken")
{
    Stage stage;
    stage.begin(ui::ImportBeginning{.path = stage.workspace.folder().filePath(QStringLiteral("нет.csv"))});
    REQUIRE(!stage.button(QWizard::NextButton)->isEnabled());
    stage.dialogs.file =
        stage.workspace.folder().write(QStringLiteral("есть.csv"), QStringLiteral("ФИО;Класс\nА Б В;1А\n").toUtf8());
    test::click(test::buttonWith(*stage.assistant, QStringLiteral("Choose a file…")));
    REQUIRE(stage.button(QWizard::NextButton)->isEnabled());
    REQUIRE(stage.dialogs.fileQuestions.last().filters.first().contains(QStringLiteral("*.xlsx")));
}

TEST_CASE("a file is dropped, and rows are pasted with Ctrl+V")
{
    Stage stage;
    stage.begin(ui::ImportBeginning{});
    REQUIRE(stage.shows(QStringLiteral("No file yet")));
    SECTION("dropped")
    {
        const QString path = stage.workspace.folder().write(QStringLiteral("список.csv"),
                                                            QStringLiteral("ФИО;Класс\nА Б В;1А\n").toUtf8());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage.assistant->currentPage(), &enter);
        REQUIRE(enter.isAccepted());
        REQUIRE(stage.shows(QStringLiteral("Drop the file here")));
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(stage.assistant->currentPage(), &leave);
        REQUIRE_FALSE(stage.shows(QStringLiteral("Drop the file here")));
        QCoreApplication::sendEvent(stage.assistant->currentPage(), &enter); // nothing is dropped where nobody entered
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage.assistant->currentPage(), &drop);
        REQUIRE(stage.assistant->draft().from.path == path);
    }
    SECTION("pasted")
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("ФИО\tКласс\nА Б В\t1А\n"));
        QTest::keyClick(test::labelled<QLineEdit>(*stage.assistant, QStringLiteral("File")), Qt::Key_V,
                        Qt::ControlModifier);
    }
    SECTION("pasted, and there was nothing")
    {
        QGuiApplication::clipboard()->clear();
        test::click(test::buttonWith(*stage.assistant, QStringLiteral("Paste rows")));
        REQUIRE(stage.shows(QStringLiteral("There are no rows on the clipboard")));
        return;
    }
    REQUIRE(stage.shows(QStringLiteral("Understood: 1 ")));
}

TEST_CASE("a book with a sheet for each class is one list; one of its sheets can be chosen")
{
    const QString data = qEnvironmentVariable("STAROSTA_SAMPLE_DATA");
    if (data.isEmpty()) {
        WARN("skipped: STAROSTA_SAMPLE_DATA names no folder with sample files");
        return;
    }
    Stage stage;
    stage.begin(ui::ImportBeginning{.path = data + QStringLiteral("/primary/pupils-by-class.xlsx")});
    REQUIRE(stage.shows(QStringLiteral("Understood: 112 ")));
    REQUIRE(stage.shows(QStringLiteral(" on 8 sheets")));
    QComboBox *sheet = choiceBeside(stage, QStringLiteral("Sheet"));
    choose(sheet, sheet->findText(QStringLiteral("1Б")));
    REQUIRE(stage.shows(QStringLiteral("on the sheet “1Б”")));
    stage.toCheck();
    REQUIRE(stage.tabTitles().startsWith(QStringLiteral("Add 14")));
}
