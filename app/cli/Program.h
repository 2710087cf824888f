// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace starosta::cli {

/// True for commands that paint: they need QGuiApplication, all others start without it. Known before Qt is.
bool needsFonts(int argc, char **argv);

/// Runs the command that `words` name (without the program's own name); the exit code.
int run(QCoreApplication &application, const QStringList &words);

} // namespace starosta::cli
