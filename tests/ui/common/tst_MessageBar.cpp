// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/Labels.h"
#include "ui/common/MessageBar.h"

#include <QPushButton>
#include <QTest>

using namespace starosta;

TEST_CASE("a message stands with its next step until it is taken")
{
    ui::MessageBar bar;
    int undone = 0;
    REQUIRE_FALSE(bar.isShowing());
    bar.showDone(QStringLiteral("Done: <b>28</b> links"),
                 {{.text = QStringLiteral("Undo"), .callback = [&] { ++undone; }}});
    test::settle();
    REQUIRE(bar.isVisible());
    REQUIRE(test::accessibilityFaults(bar).isEmpty());

    auto *button = bar.findChild<QPushButton *>();
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(undone == 1);
    REQUIRE_FALSE(bar.isVisible());
}

TEST_CASE("a message that an action shows is not taken away by that action")
{
    ui::MessageBar bar;
    bar.showDone(QStringLiteral("first"),
                 {{.text = QStringLiteral("Go"), .callback = [&] { bar.showDone(QStringLiteral("second")); }}});
    test::settle();
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    test::settle();
    REQUIRE(bar.isVisible());
    REQUIRE(bar.message().text == QStringLiteral("second"));
    REQUIRE(bar.findChildren<QPushButton *>().isEmpty());
}

TEST_CASE("a failure is told in a sentence and stays")
{
    ui::MessageBar bar;
    bar.showFailure(Error{.code = ErrorCode::journalNothingToUndo});
    REQUIRE(bar.message().kind == ui::MessageKind::error);
    REQUIRE_FALSE(bar.message().text.isEmpty());
    QTest::keyClick(&bar, Qt::Key_Escape);
    REQUIRE_FALSE(bar.isShowing());
}

TEST_CASE("the icon differs by kind, so that colour is not the only sign")
{
    ui::MessageBar bar;
    QList<QImage> icons;
    for (const auto kind :
         {ui::MessageKind::info, ui::MessageKind::ok, ui::MessageKind::warning, ui::MessageKind::error}) {
        bar.show({.kind = kind, .text = QStringLiteral("text")});
        icons.append(bar.findChild<ui::IconLabel *>()->pixmap().toImage().convertToFormat(QImage::Format_Alpha8));
    }
    for (qsizetype left = 0; left < icons.size(); ++left) {
        for (qsizetype right = left + 1; right < icons.size(); ++right)
            REQUIRE(icons[left] != icons[right]);
    }
}
