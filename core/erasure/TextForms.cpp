// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/TextForms.h"

#include "core/base/Fold.h"

#include <array>

namespace starosta::erasure {

namespace {

constexpr qsizetype kLongestEnding = 3; // «…ого», «…ами»
constexpr qsizetype kShortestStem = 2;
constexpr std::array<QStringView, 5> kLongEndings = {u"ий", u"ый", u"ой", u"ая", u"яя"}; // «Достоевск|ий»
constexpr qsizetype kFewestDigits = 5;
constexpr qsizetype kDigitsThatTell = 10;

bool belongsToWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

} // namespace

QList<TextWord> wordsOf(QStringView text)
{
    QList<TextWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!belongsToWord(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        // A double surname is one word.
        while (at < text.size() &&
               (belongsToWord(text[at]) || (text[at] == u'-' && at + 1 < text.size() && belongsToWord(text[at + 1]))))
            ++at;
        words.append({.start = start,
                      .length = at - start,
                      .folded = fold(text.sliced(start, at - start)),
                      .capital = text[start].isUpper()});
    }
    return words;
}

QStringList stemsOf(const QString &name)
{
    if (name == QStringLiteral("павел"))
        return {name, QStringLiteral("павл")};
    if (name == QStringLiteral("лев"))
        return {name, QStringLiteral("льв")};
    for (const QStringView ending : kLongEndings) {
        if (name.size() >= ending.size() + kShortestStem && name.endsWith(ending))
            return {name.chopped(ending.size())};
    }
    static const QString endings = QStringLiteral("аеиоуыэюяйь");
    return {name.size() > kShortestStem && endings.contains(name.back()) ? name.chopped(1) : name};
}

bool isFormOf(QStringView word, QStringView stem)
{
    return word.size() <= stem.size() + kLongestEnding && word.startsWith(stem);
}

QString phoneKey(QStringView text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += character;
    }
    return digits.size() < kFewestDigits ? QString() : digits.right(kDigitsThatTell);
}

} // namespace starosta::erasure
