// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Help.h"

#include "app/cli/commands/Commands.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

constexpr qsizetype kNameWidth = 26;

QString entry(const QString &name, const QString &help)
{
    const QString left = QStringLiteral("  ") + name;
    // A long name stands on a line of its own.
    return left.size() < kNameWidth ? left.leftJustified(kNameWidth) + help + u'\n'
                                    : left + u'\n' + QString(kNameWidth, u' ') + help + u'\n';
}

QString optionLines(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        const bool oneLetter = qstrlen(option.name) == 1;
        QString name = (oneLetter ? QStringLiteral("-") : QStringLiteral("--")) + QLatin1StringView(option.name);
        if (option.letter != 0 && !oneLetter)
            name.prepend(QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)));
        if (option.valueName)
            name += u' ' + QString::fromUtf8(option.valueName); // «4А=5А»
        lines += entry(name, StarostaCli::tr(option.help));
    }
    return lines;
}

} // namespace

QList<Option> globalOptions()
{
    return {
        {.name = "store",
         .valueName = "FILE",
         .help = QT_TRANSLATE_NOOP("StarostaCli", "the school's file; without it, the one in your data folder")},
        {.name = "json", .help = QT_TRANSLATE_NOOP("StarostaCli", "answer with one JSON object on standard output")},
        {.name = "lang", .valueName = "ru|en", .help = QT_TRANSLATE_NOOP("StarostaCli", "language of the answers")},
        {.name = "reason",
         .valueName = "TEXT",
         .help = QT_TRANSLATE_NOOP("StarostaCli", "why the change is made, for the journal")},
        {.name = "order",
         .valueName = "TEXT",
         .help = QT_TRANSLATE_NOOP("StarostaCli", "the order behind it: \"№ 12 от 01.09.2026\"")},
        {.name = "help",
         .help = QT_TRANSLATE_NOOP("StarostaCli", "this help; after a command, that of the command"),
         .letter = 'h'},
        {.name = "version", .help = QT_TRANSLATE_NOOP("StarostaCli", "the version of the program")},
    };
}

QString programHelp()
{
    QString help = StarostaCli::tr("Usage: starosta-cli COMMAND [OPTIONS]") + QStringLiteral("\n\n") +
                   StarostaCli::tr("Commands:") + u'\n';
    for (const Command &command : commands())
        help += entry(QLatin1StringView(command.name), StarostaCli::tr(command.summary));
    help += u'\n' + StarostaCli::tr("Options of every command:") + u'\n' + optionLines(globalOptions()) + u'\n';
    help += StarostaCli::tr("Exit codes: 0 done or nothing to do, 1 failed, 2 wrong usage, 3 some rows are wrong, "
                            "4 held by a threshold, 5 dry run: there are changes to apply.");
    return help;
}

QString commandHelp(const Command &command)
{
    QString help = StarostaCli::tr("Usage:") + u'\n';
    for (const QString &form : command.forms)
        help += QStringLiteral("  starosta-cli ") + form + u'\n';
    help += u'\n' + StarostaCli::tr(command.summary) + u'\n';
    if (!command.options.isEmpty())
        help += u'\n' + StarostaCli::tr("Options:") + u'\n' + optionLines(command.options);
    if (command.more)
        help += u'\n' + command.more();
    help += u'\n' + StarostaCli::tr("Options of every command:") + u'\n' + optionLines(globalOptions());
    return help.chopped(1);
}

} // namespace starosta::cli
