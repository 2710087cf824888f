// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Failure.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace starosta::cli {

/// One option of a command. Names and value names are not translated; the help is, when it is shown.
struct Option
{
    const char *name;
    const char *valueName = nullptr; ///< none: a flag
    const char *help = nullptr;      ///< marked with QT_TRANSLATE_NOOP("StarostaCli", …)
    char letter = 0;
};

/// What stands on the command line, checked against the options that there are.
class Arguments
{
public:
    /// `--name value`, `--name=value`, `-o value`; `--` ends the options; `-` is a word of its own.
    static Attempt<Arguments> parse(const QStringList &words, const QList<Option> &options);

    bool has(const char *name) const { return m_values.contains(QLatin1StringView(name)); }
    /// The last one given.
    std::optional<QString> value(const char *name) const;
    /// All that were given, in their order.
    QStringList values(const char *name) const { return m_values.value(QLatin1StringView(name)); }
    /// Fails with a sentence that names the option.
    Attempt<QString> required(const char *name) const;

    /// A day as papers write it, or in ISO form; none where it was not given. Fails with a sentence that names the
    /// text.
    Attempt<std::optional<QDate>> day(const char *name) const;
    /// The words that are no options: the command, what it shall do, files.
    const QStringList &words() const { return m_words; }
    /// Takes the first word off.
    QString takeWord();
    /// Fails if there are words that nobody asked for.
    Attempt<> noMoreWords() const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_words;
};

} // namespace starosta::cli
