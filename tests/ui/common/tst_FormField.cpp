// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/FormField.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace starosta;
using ui::FieldFinding;

namespace {

QString messageOf(const ui::FormField &field)
{
    return field.editor()->accessibleDescription();
}

} // namespace

TEST_CASE("a field says what is wrong while typing, and changes nothing")
{
    auto *editor = new QLineEdit;
    ui::FormField field(QStringLiteral("&INN"), editor);
    field.setHint(QStringLiteral("10 digits"));
    field.setCheck([editor]() -> std::optional<FieldFinding> {
        if (editor->text().size() == 10)
            return {};
        return FieldFinding{.text = QStringLiteral("10 digits are needed")};
    });
    test::showAndSettle(field, QSize(300, 120));
    REQUIRE(messageOf(field) == QStringLiteral("10 digits"));
    REQUIRE_FALSE(field.isValid());
    REQUIRE(editor->accessibleName() == QStringLiteral("INN"));

    QTest::keyClicks(editor, QStringLiteral("12 3"));
    REQUIRE(messageOf(field) == QStringLiteral("10 digits are needed"));
    REQUIRE(editor->text() == QStringLiteral("12 3"));
    editor->setText(QStringLiteral("0326023140"));
    REQUIRE(messageOf(field) == QStringLiteral("10 digits"));
    REQUIRE(field.check());
    REQUIRE(test::accessibilityFaults(field).isEmpty());
}

TEST_CASE("a doubt does not stop, a mistake takes the focus")
{
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    QWidget form;
    auto *doubtful = new ui::FormField(QStringLiteral("One"), first, &form);
    auto *wrong = new ui::FormField(QStringLiteral("Two"), second, &form);
    doubtful->setCheck(
        [] { return FieldFinding{.kind = FieldFinding::Kind::doubtful, .text = QStringLiteral("odd")}; });
    test::showAndSettle(form, QSize(300, 200));
    REQUIRE(ui::checkFields({doubtful, wrong}));
    wrong->setCheck([] { return FieldFinding{.text = QStringLiteral("no")}; });
    REQUIRE_FALSE(ui::checkFields({doubtful, wrong}));
    REQUIRE(form.focusWidget() == second);
}
