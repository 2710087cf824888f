// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PersonArguments.h"

#include "core/base/Fold.h"

#include <QStringList>

namespace starosta::cli {

namespace {

/// More than a person would read through.
constexpr qsizetype kShown = 9;

Error namesakes(const QString &word, const QList<const people::Person *> &found)
{
    QStringList names;
    for (const people::Person *each : found.first(std::min(kShown, found.size())))
        names.append(QStringLiteral("%1 — %2").arg(QString::number(each->id.value()), each->content.name.full()));
    if (found.size() > kShown)
        names.append(QStringLiteral("…"));
    return {ErrorCode::personNamesakes, {word, QString::number(found.size()), names.join(QStringLiteral("; "))}};
}

} // namespace

Attempt<std::optional<people::PersonId>> personMeant(const QString &word, const QList<people::Person> &people)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (isNumber)
        return people::PersonId(number);
    const QString wanted = fold(word).simplified();
    QList<const people::Person *> whole;
    QList<const people::Person *> beginning;
    for (const people::Person &each : people) {
        const QString name = each.content.name.key();
        if (name == wanted)
            whole.append(&each);
        else if (!wanted.isEmpty() && name.startsWith(wanted + u' '))
            beginning.append(&each);
    }
    const QList<const people::Person *> &found = whole.isEmpty() ? beginning : whole;
    if (found.size() > 1)
        return failed(namesakes(word, found));
    return found.isEmpty() ? std::nullopt : std::optional(found.front()->id);
}

} // namespace starosta::cli
