// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/FilterField.h"

#include <QAction>
#include <QMainWindow>

using namespace starosta;

TEST_CASE("A filter with nothing to take back leaves Ctrl+Z to the window")
{
    QMainWindow window;
    auto *field = new ui::FilterField;
    window.setCentralWidget(field);
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    int undone = 0;
    QObject::connect(&undo, &QAction::triggered, &window, [&undone] { ++undone; });
    window.addAction(&undo);
    test::showAndSettle(window, {300, 100});
    field->setFocus();

    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    QTest::keyClicks(field, QStringLiteral("iva"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK(field->text().isEmpty());
}
