// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/UiStage.h"
#include "ui/common/FormField.h"
#include "ui/common/ScreenRoom.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace starosta;

TEST_CASE("a dialog larger than the screen is made to fit, and its buttons stay in sight")
{
    QDialog dialog;
    auto *button = new QPushButton(QStringLiteral("OK"));
    QVBoxLayout *content = ui::layOutDialog(&dialog, button);
    for (int i = 0; i < 60; ++i)
        content->addWidget(new QLineEdit);
    dialog.resize(4000, 4000);
    dialog.setMinimumSize(3000, 3000);
    ui::placeOnScreen(dialog, nullptr);
    dialog.show();
    test::settle();
    const QRect screen = dialog.screen()->availableGeometry();
    CHECK(screen.contains(dialog.geometry()));
    const auto *area = dialog.findChild<ui::ScrolledContent *>();
    CHECK(area->verticalScrollBar()->maximum() > 0);
    CHECK(dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())));
}

TEST_CASE("a dialog that fits shows all of its content, also when a finding makes it longer")
{
    QDialog dialog;
    QVBoxLayout *content = ui::layOutDialog(&dialog, new QPushButton(QStringLiteral("OK")));
    QList<ui::FormField *> fields;
    for (int i = 0; i < 4; ++i) {
        fields.append(new ui::FormField(QStringLiteral("Field"), new QLineEdit));
        fields.last()->setCheck([] { return ui::FieldFinding{.text = QStringLiteral("This is wrong.")}; });
        content->addWidget(fields.last());
    }
    ui::placeOnScreen(dialog, nullptr);
    dialog.show();
    test::settle();
    const auto *area = dialog.findChild<ui::ScrolledContent *>();
    REQUIRE(area->verticalScrollBar()->maximum() == 0);
    const int before = dialog.height();
    ui::checkFields(fields);
    test::settle();
    CHECK(dialog.height() > before);
    CHECK(area->verticalScrollBar()->maximum() == 0);
}
