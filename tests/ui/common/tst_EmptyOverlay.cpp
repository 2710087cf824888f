// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyOverlay.h"

#include "tests/support/Catch.h"

#include <QLabel>

using namespace starosta;

TEST_CASE("the texts of an empty state are as high as they need to be, whatever room they had before")
{
    const QString title = QStringLiteral("Файл ещё не выбран");
    const QString text = QStringLiteral("Выберите файл, перетащите его сюда или скопируйте строки в таблице.");
    ui::EmptyOverlay overlay(nullptr);
    overlay.resize(120, 400); // as before the first layout: every word a line
    overlay.show({.title = title, .text = text});
    overlay.QWidget::show(); // a hidden widget is not told that it was resized
    overlay.resize(1000, 400);

    const auto heightOf = [&](const QString &words) {
        for (const QLabel *label : overlay.findChildren<QLabel *>()) {
            if (label->text() == words)
                return label->height();
        }
        return 0;
    };
    const int line = overlay.fontMetrics().lineSpacing();
    CHECK(heightOf(title) >= line);
    CHECK(heightOf(title) < 2 * line);
    CHECK(heightOf(text) >= line);
    CHECK(heightOf(text) < 3 * line);
}
