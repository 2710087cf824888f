// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Session.h"

namespace starosta::cli {

/// One command as data: the help and the parser are made from it. A new one is a file in commands/, a declaration in
/// Commands.h and a line in Commands.cpp.
struct Command
{
    const char *name;
    /// One line, marked with QT_TRANSLATE_NOOP("StarostaCli", …).
    const char *summary;
    /// How it is written, one line a form, without the program's name.
    QStringList forms;
    QList<Option> options = {};
    /// The command's own word is taken off the arguments already.
    Outcome (*run)(Session &session, Arguments arguments);
    /// More for the command's help, in the language of the program; none for most.
    QString (*more)() = nullptr;
};

} // namespace starosta::cli
