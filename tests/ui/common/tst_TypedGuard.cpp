// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/common/TypedGuard.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace starosta;

namespace {

struct Stage
{
    Stage()
    {
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(line);
        layout->addWidget(text);
        line->setText(QStringLiteral("before"));
        guard = new ui::TypedGuard(dialog, dialogs);
        test::showAndSettle(dialog, {300, 200});
    }

    test::AnsweredDialogs dialogs;
    QDialog dialog;
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    ui::TypedGuard *guard;
};

} // namespace

TEST_CASE("Esc and the cross close a dialog into which nothing was typed")
{
    Stage stage;
    SECTION("Esc")
    {
        QTest::keyClick(stage.line, Qt::Key_Escape);
    }
    SECTION("the cross")
    {
        stage.dialog.close();
    }
    CHECK_FALSE(stage.dialog.isVisible());
    CHECK(stage.dialogs.questions.isEmpty());
}

TEST_CASE("typed text is not lost by Esc or the cross without a question")
{
    Stage stage;
    QWidget *typed = GENERATE(0, 1) == 0 ? static_cast<QWidget *>(stage.line) : stage.text;
    test::typeInto(typed, QStringLiteral("typed"));
    REQUIRE(stage.guard->hasTyped());
    QTest::keyClick(typed, Qt::Key_Escape);
    REQUIRE(stage.dialog.isVisible());
    REQUIRE(stage.dialogs.questions.size() == 1);
    REQUIRE(stage.dialogs.questions.last().cancel == QStringLiteral("Stay"));
    stage.dialog.close();
    REQUIRE(stage.dialog.isVisible());
    REQUIRE(stage.dialogs.questions.size() == 2);

    stage.dialogs.choice = QStringLiteral("leave");
    QTest::keyClick(typed, Qt::Key_Escape);
    REQUIRE_FALSE(stage.dialog.isVisible());
}

TEST_CASE("what was typed and taken back is nothing typed")
{
    Stage stage;
    test::typeInto(stage.line, QStringLiteral("typed"));
    test::typeInto(stage.line, QStringLiteral("before"));
    REQUIRE_FALSE(stage.guard->hasTyped());
}
