// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of real widgets. The style is fixed, so that sizes do not depend on the desktop of the day.
#include "tests/support/CatchSession.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    return starosta::test::runTests(argc, argv);
}
