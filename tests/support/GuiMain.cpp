// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of texts and paper: fonts and painting, no widgets.
#include "tests/support/CatchSession.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);

    return starosta::test::runTests(argc, argv);
}
