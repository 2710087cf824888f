// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/cli/Help.h"
#include "app/cli/commands/Commands.h"
#include "core/base/CleanText.h"
#include "core/base/Clock.h"
#include "core/storage/DefaultPath.h"
#include "ui/text/Language.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

/// The language is needed before anything can be refused.
QString languageWord(const QStringList &words)
{
    QString word;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] == QStringLiteral("--lang") && at + 1 < words.size())
            word = words[at + 1];
        else if (words[at].startsWith(QStringLiteral("--lang=")))
            word = words[at].sliced(7);
    }
    return word;
}

/// The command's word: the first that is neither an option nor the value of one.
QString commandWord(const QStringList &words)
{
    const QList<Option> options = globalOptions();
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (!word.startsWith(u'-'))
            return word;
        const bool takesNext = std::any_of(options.begin(), options.end(), [&word](const Option &option) {
            return option.valueName && word == QStringLiteral("--") + QLatin1StringView(option.name);
        });
        at += takesNext;
    }
    return {};
}

Attempt<Session::Settings> settingsFrom(const Arguments &arguments)
{
    Session::Settings settings{.storePath = storage::defaultStorePath()};
    if (const auto path = arguments.value("store")) {
        if (path->isEmpty())
            return usage(StarostaCli::tr("The option %1 is empty.").arg(QStringLiteral("--store")));
        settings.storePath = QFileInfo(*path).absoluteFilePath();
    }
    if (const auto reason = arguments.value("reason")) {
        auto clean = cleanText(*reason, {.maximumLength = kNoteLength, .lineBreaks = LineBreaks::keep});
        if (!clean)
            return badValue(clean.error());
        settings.reason = *clean;
    }
    if (const auto order = arguments.value("order")) {
        const auto reference = orders::OrderReference::parse(*order);
        if (!reference)
            return badValue(reference.error());
        settings.order = *reference;
    }
    return settings;
}

Outcome runCommand(const QString &name, const QStringList &words, Output &output)
{
    const QList<Command> all = commands();
    const auto command = std::find_if(all.begin(), all.end(), [&name](const Command &candidate) {
        return name == QLatin1StringView(candidate.name);
    });
    if (!name.isEmpty() && command == all.end())
        return usage(StarostaCli::tr("There is no command “%1”. starosta-cli --help shows them all.").arg(name));

    QList<Option> options = globalOptions();
    if (command != all.end())
        options += command->options;
    auto arguments = Arguments::parse(words, options);
    if (!arguments)
        return failed(arguments);
    if (arguments->has("version")) {
        output.say(QStringLiteral("starosta-cli " STAROSTA_VERSION));
        output.object({{QStringLiteral("version"), QStringLiteral(STAROSTA_VERSION)}});
        return ExitCode::done;
    }
    if (arguments->has("help")) {
        const QString help = command == all.end() ? programHelp() : commandHelp(*command);
        output.say(help);
        output.object({{QStringLiteral("help"), help}});
        return ExitCode::done;
    }
    if (command == all.end())
        return usage(StarostaCli::tr("Which command? starosta-cli --help shows them all."));
    if (const auto language = arguments->value("lang"); language && !text::languageFromToken(*language))
        return usage(StarostaCli::tr("The program speaks ru and en, not “%1”.").arg(*language));
    auto settings = settingsFrom(*arguments);
    if (!settings)
        return failed(settings);

    const SystemClock clock;
    Session session(std::move(*settings), output, clock);
    arguments->takeWord();
    return command->run(session, std::move(*arguments));
}

} // namespace

bool needsFonts(int argc, char **argv)
{
    const auto is = [=](auto test) { return std::any_of(argv, argv + argc, test); };
    const auto isSheets = [](const char *word) { return std::strcmp(word, "sheets") == 0; };
    const auto isOfPaper = [](const char *word) {
        constexpr std::array kWriters{"links", "members", "orders", "appointment", "movements", "people", "statistics"};
        return std::any_of(kWriters.begin(), kWriters.end(),
                           [word](const char *each) { return std::strcmp(word, each) == 0; });
    };
    // Acts and reprints are written where there is an «-o FILE», «-oFILE», «--o=FILE». A word more than needed costs a
    // tenth of a second; one too few, a crash.
    const auto isOutput = [](const char *word) {
        return std::strncmp(word, "-o", 2) == 0 || std::strncmp(word, "--o", 3) == 0 ||
               std::strcmp(word, "reprint") == 0;
    };
    const auto isRollover = [](const char *word) { return std::strcmp(word, "rollover") == 0; };
    const auto isDraft = [](const char *word) { return std::strncmp(word, "--d", 3) == 0; };
    return is(isSheets) || (is(isRollover) && is(isDraft)) || (is(isOfPaper) && is(isOutput));
}

int run(QCoreApplication &application, const QStringList &words)
{
    const text::InstalledLanguage language(application, text::chooseLanguage({.argument = languageWord(words)}));
    const QStringList options = words.first(std::max<qsizetype>(words.indexOf(QStringLiteral("--")), 0));
    const bool json = (options.isEmpty() ? words : options).contains(QStringLiteral("--json"));
    Output output(json ? Format::json : Format::text);

    const Outcome outcome = runCommand(commandWord(words), words, output);
    if (!outcome)
        output.failure(outcome.error());
    const ExitCode code = outcome ? *outcome : outcome.error().exit;
    return int(output.good() ? code : ExitCode::failed);
}

} // namespace starosta::cli
