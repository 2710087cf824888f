// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include "core/base/DateText.h"

#include <QCoreApplication>

#include <algorithm>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

const Option *find(const QList<Option> &options, const QString &name)
{
    const bool isLong = name.startsWith(QStringLiteral("--"));
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &option) {
        return isLong ? name.sliced(2) == QLatin1StringView(option.name)
                      : option.letter != 0 && name.sliced(1) == QLatin1Char(option.letter);
    });
    return found == options.end() ? nullptr : &*found;
}

} // namespace

Attempt<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (word == QStringLiteral("--")) {
            arguments.m_words += words.sliced(at + 1);
            break;
        }
        if (!isOption(word)) {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.first(equals);
        const Option *option = find(options, name);
        if (!option)
            return usage(StarostaCli::tr("There is no option %1 here.").arg(name));
        QStringList &values = arguments.m_values[QLatin1StringView(option->name)];
        if (!option->valueName) {
            if (equals >= 0)
                return usage(StarostaCli::tr("The option %1 takes no value.").arg(name));
            continue;
        }
        if (equals >= 0) {
            values.append(word.sliced(equals + 1));
            continue;
        }
        if (at + 1 >= words.size() || words[at + 1].startsWith(QStringLiteral("--")))
            return usage(
                StarostaCli::tr("The option %1 needs a value: %1 %2.").arg(name, QLatin1StringView(option->valueName)));
        values.append(words[++at]);
    }
    return arguments;
}

std::optional<QString> Arguments::value(const char *name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

Attempt<QString> Arguments::required(const char *name) const
{
    if (const auto given = value(name))
        return *given;
    const QString shown =
        qsizetype(qstrlen(name)) == 1 ? u'-' + QLatin1StringView(name) : QStringLiteral("--") + QLatin1StringView(name);
    return usage(StarostaCli::tr("The option %1 is missing.").arg(shown));
}

QString Arguments::takeWord()
{
    return m_words.isEmpty() ? QString() : m_words.takeFirst();
}

Attempt<> Arguments::noMoreWords() const
{
    if (m_words.isEmpty())
        return {};
    return usage(
        StarostaCli::tr("“%1” is one word too many. Put texts with spaces in quotation marks.").arg(m_words.first()));
}

Attempt<std::optional<QDate>> Arguments::day(const char *name) const
{
    const auto text = value(name);
    if (!text)
        return std::optional<QDate>();
    const auto date = parseDate(*text);
    if (!date)
        return badValue(Error{ErrorCode::dateInvalid, {*text}});
    return date;
}

} // namespace starosta::cli
