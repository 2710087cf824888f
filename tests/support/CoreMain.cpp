// SPDX-License-Identifier: GPL-3.0-or-later
// For tests that need no display at all: core, and the programs started as children.
#include "tests/support/CatchSession.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{

    QCoreApplication application(argc, argv);

    return starosta::test::runTests(argc, argv);
}
