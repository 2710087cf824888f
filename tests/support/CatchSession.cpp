// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/Catch.h"

#include "tests/support/CatchSession.h"

#include <QStandardPaths>

int starosta::test::runTests(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}
