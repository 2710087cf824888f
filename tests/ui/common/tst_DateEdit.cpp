// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/DateEdit.h"
#include "ui/common/OrderFields.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QVBoxLayout>

using namespace starosta;

namespace {

const QDate kToday(2026, 11, 23);

/// Key by key, as a person does who enters the field with Tab.
void typeKeys(QLineEdit &edit, const QString &keys)
{
    edit.setFocus(Qt::TabFocusReason);
    edit.selectAll();
    QTest::keyClicks(&edit, keys);
    QTest::keyClick(&edit, Qt::Key_Tab);
}

} // namespace

TEST_CASE("a day is what was typed: with dots, without, or as a table writes it")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *edit = new ui::DateEdit(kToday);
    layout->addWidget(edit);
    layout->addWidget(new QLineEdit);
    test::showAndSettle(window, {300, 120});
    for (const auto &typed : {QStringLiteral("01.09.2026"), QStringLiteral("1.9.2026"), QStringLiteral("01092026"),
                              QStringLiteral("01/09/2026"), QStringLiteral("2026-09-01")}) {
        CAPTURE(typed);
        edit->setDate(kToday);
        typeKeys(*edit, typed);
        REQUIRE(edit->date() == QDate(2026, 9, 1));
        CHECK(edit->text() == QStringLiteral("01.09.2026"));
    }
    typeKeys(*edit, QStringLiteral("31.12.2026")); // a day that the month before does not have
    REQUIRE(edit->date() == QDate(2026, 12, 31));
}

TEST_CASE("what is no day is kept, said, and never taken for another day")
{
    ui::DateEdit edit(kToday);
    test::showAndSettle(edit, {200, 40});
    for (const auto &typed : {QStringLiteral("31.02.2026"), QStringLiteral("01.09"), QStringLiteral("01.09.26"),
                              QStringLiteral("1.9.202"), QString()}) {
        CAPTURE(typed);
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, typed);
        CHECK_FALSE(edit.date());
        CHECK(edit.finding());
        CHECK(edit.text() == typed);
    }
    edit.setDate(kToday);
    CHECK_FALSE(edit.finding());
    edit.setMinimumDate(kToday.addDays(1));
    CHECK(edit.finding());
}

TEST_CASE("arrows and the calendar choose a day")
{
    ui::DateEdit edit(kToday);
    edit.setAccessibleName(QStringLiteral("Day"));
    test::showAndSettle(edit, {200, 40});
    QTest::keyClick(&edit, Qt::Key_Up);
    REQUIRE(edit.date() == kToday.addDays(1));
    QTest::keyClick(&edit, Qt::Key_Down);
    REQUIRE(edit.date() == kToday);
    edit.showCalendar();
    test::settle();
    auto *calendar = edit.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    REQUIRE(calendar->selectedDate() == kToday);
    emit calendar->clicked(QDate(2026, 9, 1));
    REQUIRE(edit.date() == QDate(2026, 9, 1));
}

TEST_CASE("an order gets the day that was typed, and none where it is no day")
{
    ui::OrderFields fields(ui::OrderFields::Needed::yes, kToday);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(fields.number());
    layout->addWidget(fields.date());
    test::showAndSettle(window, {400, 200});
    test::typeInto(fields.number()->editor(), QStringLiteral("12"));
    auto *day = qobject_cast<QLineEdit *>(fields.date()->editor());
    REQUIRE(day);
    typeKeys(*day, QStringLiteral("01.09.2026"));
    REQUIRE(test::valueOf(fields.typed())->label() == QStringLiteral("№ 12 от 01.09.2026"));

    typeKeys(*day, QStringLiteral("01.13.2026"));
    REQUIRE_FALSE(fields.date()->check());
    REQUIRE(fields.number()->check());
    REQUIRE_FALSE(fields.typed());
    REQUIRE(fields.typed().error().code == ErrorCode::dateInvalid);
}
