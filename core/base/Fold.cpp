// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fold.h"

#include <array>

namespace starosta {

namespace {

constexpr char16_t kTableEnd = 0x530; // the end of the Cyrillic block and its supplement
using Table = std::array<char16_t, kTableEnd>;

constexpr char16_t lowerCyrillic(char16_t c)
{
    if (c < 0x400)
        return c;
    if (c <= 0x40f)
        return char16_t(c + 0x50);
    if (c <= 0x42f)
        return char16_t(c + 0x20);
    if (c == 0x4c0)
        return 0x4cf;
    const bool evenIsUpper = (c >= 0x460 && c <= 0x480) || (c >= 0x48a && c <= 0x4be) || c >= 0x4d0;
    const bool oddIsUpper = c >= 0x4c1 && c <= 0x4cd;
    if ((evenIsUpper && c % 2 == 0) || (oddIsUpper && c % 2 == 1))
        return char16_t(c + 1);
    return c;
}

constexpr char16_t lowerPlain(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : lowerCyrillic(c);
}

constexpr char16_t withoutLookAlikes(char16_t lower)
{
    constexpr std::u16string_view latin = u"abcehkmoptxyë";
    constexpr std::u16string_view cyrillic = u"авсенкмортхуе";
    static_assert(latin.size() == cyrillic.size());
    if (lower == u'ё')
        return u'е';
    const size_t at = latin.find(lower);
    return at == std::u16string_view::npos ? lower : cyrillic[at];
}

/// What each ordinary character folds to; 0 for those that need a closer look.
constexpr Table kFolded = [] {
    Table folded{};
    for (const char16_t space : {u' ', u'\t', u'\n', u'\r', u'\u00a0'})
        folded[space] = u' ';
    for (char16_t c = 0x21; c < 0x7f; ++c)
        folded[c] = withoutLookAlikes(lowerPlain(c));
    for (char16_t c = 0x400; c < 0x460; ++c)
        folded[c] = withoutLookAlikes(lowerPlain(c));
    folded[u'`'] = u'\'';
    return folded;
}();

/// Dashes and apostrophes, as they stand in double and foreign surnames; 0 for anything else.
char16_t foldedPunctuation(char16_t c)
{
    switch (c) {
    case 0x2010: // hyphen, no-break hyphen, figure dash, en dash, em dash, horizontal bar, minus
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u'-';
    case 0x02bc: // letter apostrophe, quotes used as one, prime, acute accent
    case 0x2018:
    case 0x2019:
    case 0x2032:
    case 0x00b4:
        return u'\'';
    default:
        return 0;
    }
}

/// Folds what the table knows; stops at the first character that needs a closer look and returns an empty optional.
std::optional<QString> foldPlainText(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *const begin = folded.data();
    QChar *end = begin;
    char16_t previous = u' ';
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        char16_t plain = c < kTableEnd ? kFolded[c] : u'\0';
        if (plain == 0) {
            plain = foldedPunctuation(c);
            if (plain == 0)
                return {};
        }
        *end = plain;
        end += !((plain == u' ') & (previous == u' '));
        previous = plain;
    }
    if (end != begin && end[-1] == u' ')
        --end;
    folded.truncate(end - begin);
    return folded;
}

QString foldEachCharacter(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (QChar::isSpace(c)) {
            if (!folded.isEmpty() && !folded.endsWith(u' '))
                folded.append(u' ');
            continue;
        }
        c = QChar::toLower(c);
        if (c < 0x10000) {
            const char16_t unit = char16_t(c);
            const char16_t punctuation = unit == u'`' ? u'\'' : foldedPunctuation(unit);
            c = punctuation != 0 ? punctuation : withoutLookAlikes(unit);
        }
        if (QChar::category(c) == QChar::Punctuation_Dash)
            c = U'-';
        folded.append(QStringView(QChar::fromUcs4(c)));
    }
    return folded.trimmed();
}

/// Folding can make letters that compose anew (Latin y with a breve becomes ў), so it goes on until nothing changes.
QString foldUnusualText(QStringView text)
{
    constexpr int mostRounds = 8;
    QString folded = text.toString();
    for (int round = 0; round < mostRounds; ++round) {
        QString next = foldEachCharacter(folded.normalized(QString::NormalizationForm_KC));
        if (next == folded)
            break;
        folded = std::move(next);
    }
    return folded;
}

constexpr char16_t kOtherWeight = 0x400;

/// The place of each ordinary character in the order; the same for both cases of a letter.
constexpr Table kWeights = [] {
    constexpr std::u16string_view alphabet =
        u"аәӑӓбвгґғҕдђѓеёѐєӗжҗӂзҙӟиѝіїйјкқҡҝлљмнңҥњоөӧпҏрсҫтҭћќуүұўӱӯӳфхһҳцчҷӵџшщъыӹьэюя";
    Table weights{};
    weights[u' '] = 1;
    weights[u'-'] = 2;
    for (char16_t c = 0x21; c < 0x80; ++c) {
        if (c != u'-')
            weights[c] = char16_t(c - 0x1e); // from 3: punctuation in the order of ASCII
    }
    for (char16_t c = u'0'; c <= u'9'; ++c)
        weights[c] = char16_t(0x80 + c);
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        weights[c] = char16_t(0x200 + c);
        weights[c - 0x20] = weights[c];
    }
    for (char16_t c = 0x400; c < kTableEnd; ++c)
        weights[c] = 0x1ff; // letters of no living alphabet of the country stand after я
    for (char16_t c = 0x400; c < kTableEnd; ++c) {
        const size_t place = alphabet.find(lowerCyrillic(c));
        if (place != std::u16string_view::npos)
            weights[c] = char16_t(0x100 + place);
    }
    return weights;
}();

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

constexpr char32_t weightOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c < kTableEnd && kWeights[c] != 0)
        return kWeights[c];
    return char32_t(kOtherWeight) + c;
}

qsizetype sharedBeginning(QStringView left, QStringView right)
{
    const qsizetype most = std::min(left.size(), right.size());
    const QChar *const l = left.data();
    const QChar *const r = right.data();
    qsizetype shared = 0;
    while (shared < most && l[shared] == r[shared])
        ++shared;
    return shared;
}

/// A run of digits around a place in a text, without its leading zeros.
struct Number
{
    QStringView digits;
    qsizetype end;
};

Number numberAround(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    while (begin < end && text[begin] == u'0')
        ++begin;
    return {text.mid(begin, end - begin), end};
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isDigit(text[at]);
}

bool standsInNumber(QStringView text, qsizetype at)
{
    return isDigitAt(text, at) || isDigitAt(text, at - 1);
}

int compareNumbers(QStringView left, QStringView right)
{
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

} // namespace

QString fold(QStringView text)
{
    if (std::optional<QString> folded = foldPlainText(text))
        return *std::move(folded);
    return foldUnusualText(text);
}

int compareRussian(QStringView left, QStringView right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    while (true) {
        const qsizetype common = sharedBeginning(left.mid(l), right.mid(r));
        l += common;
        r += common;
        const bool leftEnds = l == left.size();
        const bool rightEnds = r == right.size();
        if (leftEnds && rightEnds)
            return left.compare(right);
        const bool meetsNumber = isDigitAt(left, l) || isDigitAt(right, r);
        if (meetsNumber && standsInNumber(left, l) && standsInNumber(right, r)) {
            const Number leftNumber = numberAround(left, l);
            const Number rightNumber = numberAround(right, r);
            if (const int order = compareNumbers(leftNumber.digits, rightNumber.digits))
                return order;
            l = leftNumber.end; // the same number, written with more zeros
            r = rightNumber.end;
            continue;
        }
        if (leftEnds || rightEnds)
            return leftEnds ? -1 : 1;
        const char32_t leftWeight = weightOf(left[l]);
        const char32_t rightWeight = weightOf(right[r]);
        if (leftWeight != rightWeight)
            return leftWeight < rightWeight ? -1 : 1;
        ++l;
        ++r;
    }
}

void appendCollationKey(std::u16string &key, QStringView text)
{
    constexpr char32_t wide = 0xffff;
    constexpr char16_t end = 0; // before every weight, so that a beginning stands before the whole
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isDigit(text[at])) {
            const Number number = numberAround(text, at);
            key += kWeights[u'0'];
            key += char16_t(number.digits.size());
            key.append(number.digits.utf16(), size_t(number.digits.size()));
            at = number.end - 1;
            continue;
        }
        const char32_t weight = weightOf(text[at]);
        key += char16_t(std::min(weight, wide));
        if (weight >= wide)
            key += char16_t(weight - wide);
    }
    key += end;
    key.append(text.utf16(), size_t(text.size()));
    key += end;
}

} // namespace starosta
