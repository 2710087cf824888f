// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CleanText.h"

#include <array>

namespace starosta {

namespace {

constexpr int kMarksOnOneLetter = 3;
constexpr qsizetype kExcerptLength = 60;

constexpr char16_t kTableEnd = 0x460;

/// Empty but not null: a null string is bound to a statement as NULL.
QString emptyText()
{
    return QStringLiteral("");
}

/// Ordinary Russian text needs no normalisation and can never be refused; anything else gets a closer look.
enum class Kind : quint8 { other, plain, space };

constexpr auto kKinds = [] {
    std::array<Kind, kTableEnd> kinds{};
    kinds[u' '] = Kind::space;
    for (char16_t c = 0x21; c < 0x7f; ++c)
        kinds[c] = Kind::plain;
    for (char16_t c = 0x400; c < kTableEnd; ++c)
        kinds[c] = Kind::plain;
    return kinds;
}();

/// True for what nearly every text is already: plain characters with single spaces between them.
/// Without branches on the characters: where the spaces stand in a name cannot be predicted.
bool isCleanAlready(QStringView text)
{
    bool clean = true;
    Kind previous = Kind::space;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const Kind kind = c < kTableEnd ? kKinds[c] : Kind::other;
        clean = clean & (kind != Kind::other) & !((kind == Kind::space) & (previous == Kind::space));
        previous = kind;
    }
    return clean && (previous != Kind::space || text.isEmpty());
}

/// Characters that take part in a text without being seen. Format characters (Cf) are refused anyway;
/// these stand in other categories, or are so common at the edges of pasted text that they are trimmed there.
bool isInvisible(char32_t c)
{
    switch (c) {
    case 0x00ad: // soft hyphen
    case 0x034f: // combining grapheme joiner
    case 0x115f: // Hangul fillers
    case 0x1160:
    case 0x17b4: // Khmer inherent vowels
    case 0x17b5:
    case 0x180b: // Mongolian selectors and separator
    case 0x180c:
    case 0x180d:
    case 0x180e:
    case 0x180f:
    case 0x200b: // zero-width space, non-joiner, joiner
    case 0x200c:
    case 0x200d:
    case 0x200e: // direction marks, without the power of an override
    case 0x200f:
    case 0x2060: // word joiner
    case 0x2800: // empty Braille pattern
    case 0x3164:
    case 0xfeff: // byte order mark
    case 0xffa0:
        return true;
    default:
        return false;
    }
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isLineBreak(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

bool isFoldedSpace(char32_t c)
{
    return c == U'\t' || isLineBreak(c) || QChar::category(c) == QChar::Separator_Space;
}

bool isForbidden(char32_t c, char32_t previous)
{
    if (isVariationSelector(c)) // the emoji «☎️»; after a letter it would make an invisible difference
        return QChar::category(previous) != QChar::Symbol_Other;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned || isInvisible(c) ||
           c == QChar::ReplacementCharacter;
}

/// One code point and the code units that it takes; a lone surrogate is handed out as itself.
struct CodePoint
{
    char32_t value;
    qsizetype units;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

qsizetype lengthInCodePoints(QStringView text)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size(); at += codePointAt(text, at).units)
        ++length;
    return length;
}

/// How much of the beginning is to be trimmed; everything trimmed is one code unit long.
qsizetype leadingEdge(QStringView text)
{
    qsizetype edge = 0;
    while (edge < text.size() && (isFoldedSpace(text[edge].unicode()) || isInvisible(text[edge].unicode())))
        ++edge;
    return edge;
}

qsizetype trailingEdge(QStringView text)
{
    qsizetype edge = text.size();
    while (edge > 0 && (isFoldedSpace(text[edge - 1].unicode()) || isInvisible(text[edge - 1].unicode())))
        --edge;
    return edge;
}

/// The position of the first letter that carries too many marks, from 1; 0 if there is none.
qsizetype overloadedLetter(QStringView text)
{
    int marks = 0;
    qsizetype position = 0;
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        at += c.units;
        ++position;
        marks = QChar::isMark(c.value) ? marks + 1 : 0;
        if (marks > kMarksOnOneLetter)
            return std::max<qsizetype>(1, position - marks); // marks may stand at the very beginning, on nothing
    }
    return 0;
}

tl::unexpected<Error> tooLong(const CleanTextRules &rules)
{
    return fail(ErrorCode::textTooLong, {QString::number(rules.maximumLength)});
}

Result<QString> cleanUnusualText(QStringView text, const CleanTextRules &rules)
{
    const qsizetype begin = leadingEdge(text);
    const qsizetype end = std::max(begin, trailingEdge(text));
    QString folded;
    folded.reserve(std::min<qsizetype>(end - begin, 2 * rules.maximumLength));
    bool spaceWaits = false;
    int breaksWait = 0;
    char32_t previous = 0;
    qsizetype position = begin + 1; // the trimmed characters are one code unit each
    for (qsizetype at = begin; at < end; ++position) {
        const CodePoint c = codePointAt(text, at);
        at += c.units;
        if (isFoldedSpace(c.value)) {
            if (rules.lineBreaks == LineBreaks::fold || !isLineBreak(c.value))
                spaceWaits = true;
            else if (c.value != U'\n' || previous != U'\r')
                ++breaksWait;
        } else if (isForbidden(c.value, previous)) {
            const QString code = QString::number(c.value, 16).toUpper().rightJustified(4, u'0');
            return fail(ErrorCode::textForbiddenCharacter,
                        {QStringLiteral("U+%1").arg(code), QString::number(position)});
        } else {
            if (breaksWait > 0)
                folded.append(QString(breaksWait, u'\n'));
            else if (spaceWaits)
                folded.append(u' ');
            spaceWaits = false;
            breaksWait = 0;
            folded.append(text.mid(at - c.units, c.units));
        }
        previous = c.value;
    }
    const QString composed = folded.normalized(QString::NormalizationForm_C);
    if (lengthInCodePoints(composed) > rules.maximumLength)
        return tooLong(rules);
    if (const qsizetype letter = overloadedLetter(composed))
        return fail(ErrorCode::textTooManyMarks, {QString::number(letter)});
    return composed.isEmpty() ? emptyText() : composed;
}

/// Script of the letters that ordinary text has, without a look into Qt's tables.
QChar::Script scriptOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x80)
        return (c | 0x20) >= u'a' && (c | 0x20) <= u'z' ? QChar::Script_Latin : QChar::Script_Common;
    if (c >= 0x400 && c < kTableEnd)
        return QChar::Script_Cyrillic;
    return character.script();
}

} // namespace

Result<QString> cleanText(QStringView text, const CleanTextRules &rules)
{
    if (!isCleanAlready(text))
        return cleanUnusualText(text, rules);
    if (text.size() > rules.maximumLength)
        return tooLong(rules);
    return text.isEmpty() ? emptyText() : text.toString();
}

bool mixesAlphabets(QStringView text)
{
    bool cyrillic = false;
    bool latin = false;
    for (const QChar character : text) {
        const QChar::Script script = scriptOf(character);
        if (script == QChar::Script_Cyrillic) {
            cyrillic = true;
        } else if (script == QChar::Script_Latin) {
            latin = true;
        } else if (script != QChar::Script_Inherited) { // a combining mark belongs to the letter before it
            cyrillic = false;
            latin = false;
        }
        if (cyrillic && latin)
            return true;
    }
    return false;
}

QString excerpt(const QString &text)
{
    if (text.size() <= kExcerptLength)
        return text;
    const qsizetype length = text[kExcerptLength - 1].isHighSurrogate() ? kExcerptLength - 1 : kExcerptLength;
    return text.left(length) + u'…';
}

} // namespace starosta
