// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/ShownName.h"

#include "core/base/Fold.h"

#include <QStringList>

#include <algorithm>

namespace starosta::members {

namespace {

bool hasLatin(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

QString sortedWords(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return text;
    if (text.indexOf(u' ', space + 1) < 0) {
        // Nearly every name: two words, without a list.
        const QStringView first = QStringView(text).first(space);
        const QStringView second = QStringView(text).sliced(space + 1);
        if (first <= second)
            return text;
        QString turned;
        turned.reserve(text.size());
        return turned.append(second).append(u' ').append(first);
    }
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

} // namespace

QString nameKey(QStringView name)
{
    return sortedWords(fold(name));
}

bool isWrittenLike(QStringView left, QStringView right)
{
    if (!hasLatin(left) && !hasLatin(right))
        return true;
    return sortedWords(left.toString().toLower()) == sortedWords(right.toString().toLower());
}

bool isOneWord(QStringView name)
{
    return !name.trimmed().contains(u' ');
}

} // namespace starosta::members
