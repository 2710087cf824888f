// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classes/ClassName.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"

namespace starosta::classes {

namespace {

constexpr QStringView kQuotes = u"\"'`«»„“”‟‘’‚‹›″′";
constexpr QStringView kDashes = u"-‐‑‒–—―−";
/// What ends a class name rather than belonging to its letter.
constexpr QStringView kForbiddenInLetter = u",;:()\"`«»„“”‟‹›";
constexpr QStringView kLatin = u"ABCEHKMOPTXYabcehkmoptxy";
constexpr QStringView kCyrillic = u"АВСЕНКМОРТХУавсенкмортху";
static_assert(kLatin.size() == kCyrillic.size());
/// Letters that name no class in practice: a cell with one of them is worth a look.
constexpr QStringView kRareLetters = u"ЁЙЪЫЬ";
constexpr qsizetype kShortLetter = 2;

bool isLatin(QChar c)
{
    return c.script() == QChar::Script_Latin;
}

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

/// Takes «класс» or «кл.» off the beginning, where it stands as a word of its own.
QStringView withoutLeadingWord(QStringView text)
{
    for (const QStringView word : {QStringView(u"класс"), QStringView(u"кл.")}) {
        if (text.startsWith(word, Qt::CaseInsensitive) && (text.size() == word.size() || !text[word.size()].isLetter()))
            return text.mid(word.size());
    }
    return text.compare(u"кл", Qt::CaseInsensitive) == 0 ? QStringView() : text;
}

QStringView withoutTrailingWord(QStringView text)
{
    for (const QStringView word : {QStringView(u"класс"), QStringView(u"кл."), QStringView(u"кл")}) {
        const qsizetype rest = text.size() - word.size();
        if (text.endsWith(word, Qt::CaseInsensitive) && (rest == 0 || !text[rest - 1].isLetter()))
            return text.left(rest);
    }
    return text;
}

/// The letter without what schools write around it: quotes, a hyphen, spaces, the word «класс».
QStringView bareLetter(QStringView text)
{
    for (qsizetype size = -1; size != text.size();) {
        size = text.size();
        text = withoutTrailingWord(withoutLeadingWord(text.trimmed()));
        if (!text.isEmpty() && (kQuotes.contains(text.front()) || kDashes.contains(text.front())))
            text = text.mid(1);
        if (!text.isEmpty() && (kQuotes.contains(text.back()) || kDashes.contains(text.back())))
            text.chop(1);
    }
    return text;
}

/// The grade's digits come first, behind quotes and the word «класс» at most.
QStringView fromGradeOn(QStringView text)
{
    for (qsizetype size = -1; size != text.size();) {
        size = text.size();
        text = withoutLeadingWord(text.trimmed());
        if (!text.isEmpty() && (kQuotes.contains(text.front()) || text.front() == u':'))
            text = text.mid(1);
    }
    return text;
}

/// Latin letters that look Cyrillic made Cyrillic, if that leaves one alphabet: «AБ», «1A»; but not «IT», not «math».
QString withoutLookAlikes(QString letter)
{
    const bool onlyLookAlikes =
        std::all_of(letter.cbegin(), letter.cend(), [](QChar c) { return !isLatin(c) || kLatin.contains(c); });
    const bool hasCyrillic = std::any_of(letter.cbegin(), letter.cend(), isCyrillic);
    if (!onlyLookAlikes || (letter.size() > kShortLetter && !hasCyrillic))
        return letter;
    for (QChar &c : letter) {
        if (const qsizetype at = kLatin.indexOf(c); at >= 0)
            c = kCyrillic[at];
    }
    // A sign that stood alone over the Latin letter may make one character with the Cyrillic one.
    return letter.normalized(QString::NormalizationForm_C);
}

QString capitals(const QString &letter)
{
    QString upper;
    for (const QChar c : letter)
        upper.append(c.toUpper()); // character by character: ß stays one
    return upper;
}

struct Letter
{
    QString text;
    bool interpreted = false;
};

/// `original` is what the error shall quote.
Result<Letter> readLetter(QStringView text, const QString &original)
{
    Letter letter;
    letter.text = text.toString();
    for (QString before; before != letter.text;) {
        before = letter.text;
        letter.text = bareLetter(letter.text).toString();
        const QString cyrillic = withoutLookAlikes(letter.text);
        letter.interpreted |= cyrillic != letter.text;
        letter.text = cyrillic;
    }
    if (letter.text.isEmpty())
        return Letter{QStringLiteral(""), letter.interpreted};
    if (letter.text.size() > kLetterLength)
        return fail(ErrorCode::classLetterTooLong, {excerpt(original)});
    const bool forbidden =
        std::any_of(letter.text.cbegin(), letter.text.cend(), [](QChar c) { return kForbiddenInLetter.contains(c); });
    const bool hasLetter = std::any_of(letter.text.cbegin(), letter.text.cend(), [](QChar c) { return c.isLetter(); });
    const bool isNumber = letter.text.size() <= kShortLetter; // «5-1»: some schools number their classes
    if (forbidden || !letter.text.front().isLetterOrNumber() || (!hasLetter && !isNumber))
        return fail(ErrorCode::classNameInvalid, {excerpt(original)});

    if (letter.text.size() <= kShortLetter)
        letter.text = capitals(letter.text);
    const bool allCyrillic = std::all_of(letter.text.cbegin(), letter.text.cend(), isCyrillic);
    const bool rare = letter.text.size() == 1 && kRareLetters.contains(letter.text.front());
    letter.interpreted |= !allCyrillic || rare;
    return letter;
}

struct GradeAndLetter
{
    int grade;
    Letter letter;
};

/// `clean` has passed cleanText().
Result<GradeAndLetter> readName(const QString &clean)
{
    const QStringView text = fromGradeOn(clean);
    qsizetype digits = 0;
    qsizetype zeros = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9') {
        if (zeros == digits && text[digits] == u'0')
            ++zeros;
        ++digits;
    }
    if (digits == 0)
        return fail(ErrorCode::classNameInvalid, {excerpt(clean)});
    const QStringView number = text.mid(zeros, digits - zeros);
    const int grade = number.isEmpty() ? 0 : number.left(3).toInt(); // three digits are already too many
    if (grade < kFirstGrade || grade > kLastGrade)
        return fail(ErrorCode::classGradeOutOfRange, {excerpt(clean)});
    Result<Letter> letter = readLetter(text.mid(digits), clean);
    if (!letter)
        return failureOf(letter);
    return GradeAndLetter{grade, *std::move(letter)};
}

bool looksLikeTeacher(QStringView text)
{
    return !text.isEmpty() && text.front().isLetter() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || kForbiddenInLetter.contains(c);
    });
}

bool startsWithCapital(QStringView word)
{
    return word.front().isUpper() && word.size() > 1;
}

/// Where a teacher's name follows the class without a comma: «10А Иванова Мария Петровна»; -1 if none does.
qsizetype beginOfUnseparatedTeacher(QStringView text)
{
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const QList<QStringView> words = text.mid(space + 1).split(u' ', Qt::SkipEmptyParts);
        const bool capitalised = std::all_of(words.begin(), words.end(), startsWithCapital);
        if (words.size() < 2 || words.size() > 4 || !capitalised)
            continue;
        const Result<GradeAndLetter> name = readName(text.left(space).toString());
        if (name && (!name->letter.text.isEmpty() || words.size() > 2))
            return space;
    }
    return -1;
}

/// «Иванова», «Иванова М. П.»: a note is written small, or cut short.
bool namesPerson(QStringView text)
{
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    return startsWithCapital(words.front()) && !words.front().endsWith(u'.') &&
           std::all_of(words.begin(), words.end(), [](QStringView word) { return word.front().isUpper(); });
}

} // namespace

Result<ClassName> ClassName::parse(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    Result<GradeAndLetter> name = readName(*clean);
    if (!name)
        return failureOf(name);
    return ClassName(name->grade, std::move(name->letter.text));
}

Result<ClassName> ClassName::of(int grade, QStringView letter)
{
    if (grade < kFirstGrade || grade > kLastGrade)
        return fail(ErrorCode::classGradeOutOfRange, {QString::number(grade)});
    const Result<QString> clean = cleanText(letter);
    if (!clean)
        return failureOf(clean);
    Result<Letter> read = readLetter(*clean, *clean);
    if (!read)
        return failureOf(read);
    return ClassName(grade, std::move(read->text));
}

QString ClassName::label() const
{
    const bool glued = m_letter.size() <= kShortLetter && !m_letter.isEmpty() && m_letter.front().isLetter();
    if (m_letter.isEmpty() || glued)
        return QString::number(m_grade) + m_letter;
    return QString::number(m_grade) + u' ' + m_letter;
}

QString ClassName::key() const
{
    return QString::number(m_grade) + u' ' + fold(m_letter);
}

std::strong_ordering ClassName::operator<=>(const ClassName &other) const
{
    if (const auto order = m_grade <=> other.m_grade; order != 0)
        return order;
    return compareRussian(fold(m_letter), fold(other.m_letter)) <=> 0;
}

Result<ClassCell> parseClassCell(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    const auto firstSeparator =
        std::find_if(clean->cbegin(), clean->cend(), [](QChar c) { return c == u',' || c == u';' || c == u'('; });
    qsizetype split = firstSeparator == clean->cend() ? -1 : firstSeparator - clean->cbegin();
    const bool separated = split >= 0;
    if (!separated)
        split = beginOfUnseparatedTeacher(*clean);

    const Result<GradeAndLetter> name = readName(split < 0 ? *clean : clean->left(split));
    if (!name)
        return fail(name.error().code, {excerpt(*clean)});
    const Result<ClassName> value = ClassName::of(name->grade, name->letter.text);
    if (!value)
        return failureOf(value);
    ClassCell cell{*value};
    cell.unusual = name->letter.interpreted || (split >= 0 && !separated);
    if (split < 0)
        return cell;

    QStringView teacher = QStringView(*clean).mid(split + 1).trimmed();
    if (teacher.endsWith(u')') && (*clean)[split] == u'(')
        teacher = teacher.chopped(1).trimmed();
    if (teacher.isEmpty())
        return cell;
    if (!looksLikeTeacher(teacher))
        return fail(ErrorCode::classNameInvalid, {excerpt(*clean)});
    if ((*clean)[split] == u'(' && !namesPerson(teacher)) {
        cell.unusual = true; // «1А (корр.)»: what it says is lost
        return cell;
    }
    cell.homeroomTeacher = teacher.toString();
    return cell;
}

} // namespace starosta::classes
