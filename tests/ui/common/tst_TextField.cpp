// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/UiStage.h"
#include "ui/common/TextField.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace starosta;

namespace {

/// As an X clipboard without an owner is: there, and without a single format.
void emptyClipboard()
{
    QGuiApplication::clipboard()->setMimeData(new QMimeData);
}

} // namespace

TEST_CASE("nothing on the clipboard pastes nothing into a field of several lines")
{
    ui::TextField field(QStringLiteral("before"));
    test::showAndSettle(field, {300, 200});
    emptyClipboard();
    SECTION("by key")
    {
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_Insert, Qt::ShiftModifier);
    }
    SECTION("by the context menu")
    {
        field.paste();
    }
    SECTION("dropped")
    {
        const QMimeData nothing;
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(field.viewport(), &drop);
    }
    CHECK(field.toPlainText() == QStringLiteral("before"));
}

TEST_CASE("text on the clipboard is pasted into a field of several lines")
{
    ui::TextField field;
    test::showAndSettle(field, {300, 200});
    QGuiApplication::clipboard()->setText(QStringLiteral("1А\n1Б"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    CHECK(field.toPlainText() == QStringLiteral("1А\n1Б"));
}
