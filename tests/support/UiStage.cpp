// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/UiStage.h"

#include <QCoreApplication>
#include <QEvent>

namespace starosta::test {

void settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void showAndSettle(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    settle();
}

} // namespace starosta::test
