// SPDX-License-Identifier: GPL-3.0-or-later
// The promise: a new user gets from the first-start assistant to a printed class sheet with the keyboard alone, and
// with the mouse alone.
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/school/SchoolService.h"
#include "tests/support/Hands.h"
#include "tests/ui/print/PdfTools.h"
#include "tests/ui/school/Journey.h"
#include "ui/common/Page.h"
#include "ui/invites/PasteLinksDialog.h"
#include "ui/invites/PrintDialog.h"
#include "ui/school/FirstStartAssistant.h"

#include <QFileDialog>

using namespace starosta;

namespace {

const QString kSchool = QStringLiteral("МБОУ «Речная СОШ»");
const QString kAdministrator = QStringLiteral("Пак Бато Батоевич");

QString link(char mark)
{
    return QStringLiteral("https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWxYz01234567%1=").arg(QLatin1Char(mark));
}

QString linksAsCopied()
{
    return QStringLiteral("1А ученик %1\n1Б ученик %2").arg(link('a'), link('b'));
}

template <class Dialog>
bool isInFront(test::Journey &journey)
{
    return qobject_cast<Dialog *>(&journey.front()) != nullptr;
}

void requireSheets(test::Journey &journey)
{
    Workspace &workspace = journey.desk().window()->workspace();
    REQUIRE(workspace.school().shortName() == QStringLiteral("Речная СОШ"));
    REQUIRE(workspace.school().currentAppointment()->administrator == kAdministrator);
    REQUIRE(workspace.classes().list().size() == 9); // «Учительская», 1А to 4Б
    const test::PdfFile sheets(journey.savedSheets());
    REQUIRE(sheets.pages() == 2);
    REQUIRE(sheets.codes(1) == QStringList{link('a')});
    REQUIRE(sheets.codes(2) == QStringList{link('b')});
    REQUIRE(sheets.text(1).contains(QStringLiteral("1А")));
}

} // namespace

TEST_CASE("the keyboard alone gets from the first start to a printed class sheet")
{
    test::Journey journey;
    test::Keyboard keyboard(journey);
    REQUIRE(isInFront<ui::FirstStartAssistant>(journey));
    keyboard.type(QStringLiteral("Full name"), kSchool);
    keyboard.press(Qt::Key_Return);
    keyboard.type(QStringLiteral("Surname, given name, patronymic"), kAdministrator);
    keyboard.press(Qt::Key_Return);
    keyboard.press(Qt::Key_Return); // the classes that are proposed
    keyboard.press(Qt::Key_Return); // no file with people yet
    journey.until("the school is open", [&] { return journey.desk().window() != nullptr; });

    keyboard.press(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(journey.desk().window()->currentPage()->id() == QStringLiteral("invites"));
    keyboard.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(isInFront<ui::PasteLinksDialog>(journey));
    keyboard.type(QStringLiteral("Links, one a line"), linksAsCopied());
    keyboard.press(Qt::Key_E, Qt::AltModifier);
    journey.until("the links are entered", [&] { return !isInFront<ui::PasteLinksDialog>(journey); });

    keyboard.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(isInFront<ui::PrintDialog>(journey));
    keyboard.press(Qt::Key_Return);
    journey.until("the file is asked for", [&] { return isInFront<QFileDialog>(journey); });
    keyboard.press(Qt::Key_Return);
    journey.until("the sheets are saved", [&] { return !QApplication::activeModalWidget(); });
    requireSheets(journey);
}

TEST_CASE("the mouse alone gets from the first start to a printed class sheet")
{
    test::Journey journey;
    test::Mouse mouse(journey);
    // Somebody who closes the assistant finds it again on the start window.
    mouse.clickButton(QStringLiteral("Cancel"));
    journey.until("the assistant is closed", [&] { return !QApplication::activeModalWidget(); });
    mouse.clickButton(QStringLiteral("New school"));
    REQUIRE(isInFront<ui::FirstStartAssistant>(journey));
    mouse.paste(QStringLiteral("Full name"), kSchool);
    mouse.clickButton(QStringLiteral("Next"));
    mouse.paste(QStringLiteral("Surname, given name, patronymic"), kAdministrator);
    mouse.clickButton(QStringLiteral("Next"));
    mouse.clickButton(QStringLiteral("Next"));
    mouse.clickButton(QStringLiteral("Create the school"));
    journey.until("the school is open", [&] { return journey.desk().window() != nullptr; });

    mouse.clickPage(QStringLiteral("Invitations"));
    mouse.clickButton(QStringLiteral("Enter links…"));
    mouse.paste(QStringLiteral("Links, one a line"), linksAsCopied());
    mouse.clickButton(QStringLiteral("Enter the links"));
    mouse.clickButton(QStringLiteral("Print sheets")); // offered by the message
    REQUIRE(isInFront<ui::PrintDialog>(journey));
    mouse.clickButton(QStringLiteral("Save as PDF…"));
    REQUIRE(isInFront<QFileDialog>(journey));
    mouse.clickButton(QStringLiteral("Save"));
    journey.until("the sheets are saved", [&] { return !QApplication::activeModalWidget(); });
    requireSheets(journey);
}
