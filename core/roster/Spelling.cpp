// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/Spelling.h"

#include "core/base/CleanText.h"

#include <array>

namespace starosta::roster {

namespace {

enum class Letters { all, eForYo };

/// What differs between two texts that fold alike, letters of other alphabets and perhaps ё aside, is of no account:
/// so each text is reduced to what tells them apart.
QString tellingLetters(const QString &text, Letters letters)
{
    QString telling;
    qsizetype place = 0;
    for (const QChar each : text) {
        const QChar letter = each.toLower();
        const bool isLatin = letter.isLetter() && letter.script() == QChar::Script_Latin;
        const bool isYo = letters == Letters::all && letter == u'ё';
        if (isLatin || isYo)
            telling += letter + QString::number(place);
        place += letter.isLetter() ? 1 : 0;
    }
    return telling;
}

bool same(const people::PersonName &left, const people::PersonName &right, Letters letters)
{
    if (left == right)
        return true;
    const QString one = left.full();
    const QString other = right.full();
    return tellingLetters(one, letters) == tellingLetters(other, letters);
}

bool isShouted(const people::PersonName &name)
{
    const QString &surname = name.surname();
    return surname.size() > 1 && surname == surname.toUpper() && surname != surname.toLower();
}

/// The greater, the worse.
std::array<qsizetype, 3> blemishes(const people::PersonName &name)
{
    const QString full = name.full();
    return {mixesAlphabets(full) ? 1 : 0, isShouted(name) ? 1 : 0, -full.count(u'ё', Qt::CaseInsensitive)};
}

} // namespace

bool improvesSpelling(const people::PersonName &file, const people::PersonName &stored)
{
    const auto now = blemishes(stored);
    const auto then = blemishes(file);
    bool better = false;
    for (size_t each = 0; each < now.size(); ++each) {
        if (then[each] > now[each])
            return false;
        better = better || then[each] < now[each];
    }
    return better;
}

bool sameSpelling(const people::PersonName &left, const people::PersonName &right)
{
    return same(left, right, Letters::all);
}

bool sameAlphabet(const people::PersonName &left, const people::PersonName &right)
{
    return same(left, right, Letters::eForYo);
}

} // namespace starosta::roster
