// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/school/SchoolService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/AnsweredDialogs.h"
#include "tests/support/Hands.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestClock.h"
#include "tests/support/UiStage.h"
#include "ui/school/FirstStartAssistant.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace starosta;

namespace {

struct Stage
{
    Stage() { test::showAndSettle(assistant, assistant.minimumSize()); }

    void type(const char *label, const QString &text)
    {
        test::typeInto(test::labelled<QLineEdit>(assistant, QString::fromUtf8(label)), text);
    }
    void next() { test::click(assistant.button(QWizard::NextButton)); }
    void answerSchool()
    {
        type("Full name", QStringLiteral("МБОУ «Речная СОШ»"));
        next();
    }
    void answerAdministrator()
    {
        type("Surname, given name, patronymic", QStringLiteral("Пак Бато Батоевич"));
        type("Number of the order", QStringLiteral("№ 12"));
        next();
    }

    test::TemporaryFolder folder;
    test::TestClock clock;
    ui::AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    test::AnsweredDialogs dialogs;
    ui::FirstStartOutcome outcome;
    ui::FirstStartAssistant assistant{{.clock = clock,
                                       .dialogs = dialogs,
                                       .settings = settings,
                                       .storePath = folder.filePath(QStringLiteral("new/school.starosta")),
                                       .finished = [this](ui::FirstStartOutcome done) { outcome = std::move(done); }}};
};

} // namespace

TEST_CASE("four steps make a store with its school, administrator, classes and the file to import")
{
    Stage stage;
    CHECK(test::accessibilityFaults(stage.assistant) == QStringList());
    stage.answerSchool();
    CHECK(test::accessibilityFaults(stage.assistant) == QStringList());
    stage.answerAdministrator();
    CHECK(test::accessibilityFaults(stage.assistant) == QStringList());
    stage.type("Grades", QStringLiteral("1-3"));
    stage.type("Letters", QStringLiteral("АБ"));
    REQUIRE(test::says<QLabel>(stage.assistant, QStringLiteral("1А, 1Б, 2А, 2Б, 3А, 3Б")));
    stage.next();
    CHECK(test::accessibilityFaults(stage.assistant) == QStringList());
    stage.dialogs.file = stage.folder.write(QStringLiteral("pupils.csv"), "x");
    test::click(test::buttonWith(stage.assistant, QStringLiteral("Choose a file…")));
    test::click(stage.assistant.button(QWizard::FinishButton));

    REQUIRE(stage.outcome.workspace);
    Workspace &made = *stage.outcome.workspace;
    REQUIRE(made.school().school().fullName == QStringLiteral("МБОУ «Речная СОШ»"));
    REQUIRE(made.school().school().shortName == QStringLiteral("Речная СОШ")); // proposed
    REQUIRE(made.school().currentAppointment()->administrator == QStringLiteral("Пак Бато Батоевич"));
    REQUIRE(made.school().currentAppointment()->order == QStringLiteral("№ 12 от 01.09.2026"));
    REQUIRE(made.school().currentYear().year.label() == QStringLiteral("2026/2027"));
    QStringList classes;
    for (const auto &schoolClass : made.classes().list())
        classes.append(schoolClass.label());
    REQUIRE(classes.join(u' ') == QStringLiteral("Учительская 1А 1Б 2А 2Б 3А 3Б"));
    REQUIRE(stage.outcome.fileToImport == *stage.dialogs.file);
    REQUIRE(stage.assistant.result() == QDialog::Accepted);
}

TEST_CASE("the keyboard alone gets through the assistant")
{
    Stage stage;
    stage.type("Full name", QStringLiteral("Школа № 1"));
    const auto enter = [&] {
        QTest::keyClick(&stage.assistant, Qt::Key_Return);
        test::settle();
    };
    enter();
    stage.type("Surname, given name, patronymic", QStringLiteral("Пак Бато Батоевич"));
    enter();
    enter();
    enter();
    REQUIRE(stage.outcome.workspace);
    REQUIRE_FALSE(stage.outcome.workspace->school().currentAppointment()->order);
}

TEST_CASE("a step with a wrong answer is not left, and keeps what was typed")
{
    Stage stage;
    stage.next();
    REQUIRE(test::says<QLabel>(stage.assistant, QStringLiteral("Type the school’s name.")));
    stage.answerSchool();

    stage.type("Surname, given name, patronymic", QStringLiteral("Пак"));
    stage.next();
    REQUIRE(test::labelled<QLineEdit>(stage.assistant, QStringLiteral("Surname, given name, patronymic"))->text() ==
            QStringLiteral("Пак"));
    stage.answerAdministrator();

    stage.type("Grades", QStringLiteral("77"));
    stage.next();
    REQUIRE(test::labelled<QLineEdit>(stage.assistant, QStringLiteral("Grades"))->text() == QStringLiteral("77"));
    auto *byList = qobject_cast<QRadioButton *>(test::buttonWith(stage.assistant, QStringLiteral("By a list")));
    test::click(byList);
    stage.type("Classes", QStringLiteral("5 инж, 5А"));
    stage.next();
    test::click(stage.assistant.button(QWizard::FinishButton));
    REQUIRE(stage.outcome.workspace);
    REQUIRE(stage.outcome.workspace->classes().list().size() == 3);
}

TEST_CASE("a store that cannot be made is said, nothing is left behind and the answers stay")
{
    Stage stage;
    // A file stands where the folder should be.
    stage.folder.write(QStringLiteral("new"), "in the way");
    stage.answerSchool();
    stage.answerAdministrator();
    stage.next();
    test::click(stage.assistant.button(QWizard::FinishButton));
    REQUIRE_FALSE(stage.outcome.workspace);
    REQUIRE(stage.dialogs.questions.size() == 1);
    REQUIRE(stage.assistant.isVisible());

    QFile::remove(stage.folder.filePath(QStringLiteral("new")));
    test::click(stage.assistant.button(QWizard::FinishButton));
    REQUIRE(stage.outcome.workspace);
}
