// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classes/SchoolClass.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"

namespace starosta::classes {

namespace {

struct Grades
{
    int first;
    int last;
};

bool isSeparator(QChar c)
{
    return c == u' ' || c == u',' || c == u';';
}

QList<QStringView> split(QStringView text, bool (*separates)(QChar))
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !separates(text[at]))
            continue;
        if (at > begin)
            parts.append(text.mid(begin, at - begin));
        begin = at + 1;
    }
    return parts;
}

Result<int> gradeFromText(QStringView text)
{
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!isNumber)
        return fail(ErrorCode::classNameInvalid, {excerpt(text.toString())});
    bool fits = false;
    const int grade = text.toInt(&fits);
    if (!fits || grade < kFirstGrade || grade > kLastGrade)
        return fail(ErrorCode::classGradeOutOfRange, {excerpt(text.toString())});
    return grade;
}

/// «4» or «1-4»
Result<Grades> gradesFromText(QStringView text)
{
    const qsizetype hyphen = text.indexOf(u'-');
    const Result<int> first = gradeFromText(hyphen < 0 ? text : text.left(hyphen));
    if (!first || hyphen < 0)
        return first.map([](int grade) { return Grades{grade, grade}; });
    const Result<int> last = gradeFromText(text.mid(hyphen + 1));
    if (!last)
        return failureOf(last);
    if (*last < *first)
        return fail(ErrorCode::classNameInvalid, {excerpt(text.toString())});
    return Grades{*first, *last};
}

Result<QStringList> lettersFromText(QStringView text)
{
    const Result<QString> clean = cleanText(text);
    if (!clean)
        return failureOf(clean);
    QStringList letters;
    if (std::any_of(clean->begin(), clean->end(), isSeparator)) {
        for (const QStringView letter : split(*clean, isSeparator))
            letters.append(letter.toString());
    } else {
        for (const QChar letter : *clean)
            letters.append(letter);
    }
    if (letters.isEmpty())
        letters.append(QString());
    return letters;
}

} // namespace

QString SchoolClass::label() const
{
    return name ? name->label() : staffRoomLabel();
}

bool operator<(const SchoolClass &left, const SchoolClass &right)
{
    if (!left.name || !right.name)
        return !left.name && right.name;
    return *left.name < *right.name;
}

QString staffRoomLabel()
{
    return QStringLiteral("Учительская");
}

Result<QList<ClassName>> namesByGrades(QStringView grades, QStringView letters)
{
    const Result<QStringList> cleanLetters = lettersFromText(letters);
    if (!cleanLetters)
        return failureOf(cleanLetters);
    const Result<QString> clean = cleanText(grades);
    if (!clean)
        return failureOf(clean);
    QString ranges = fold(*clean); // every dash is a hyphen
    ranges.replace(QStringLiteral(" -"), QStringLiteral("-")).replace(QStringLiteral("- "), QStringLiteral("-"));

    QList<ClassName> names;
    for (const QStringView range : split(ranges, isSeparator)) {
        const Result<Grades> read = gradesFromText(range);
        if (!read)
            return failureOf(read);
        for (int grade = read->first; grade <= read->last; ++grade) {
            for (const QString &letter : *cleanLetters) {
                const Result<ClassName> name = ClassName::of(grade, letter);
                if (!name)
                    return failureOf(name);
                if (!names.contains(*name))
                    names.append(*name);
            }
        }
    }
    if (names.isEmpty())
        return fail(ErrorCode::classNameInvalid, {QString()});
    std::sort(names.begin(), names.end());
    return names;
}

Result<QList<ClassName>> namesFromList(QStringView text)
{
    const auto separates = [](QChar c) { return c == u',' || c == u';' || c == u'\n' || c == u'\r'; };
    QList<ClassName> names;
    for (const QStringView part : split(text, separates)) {
        if (part.trimmed().isEmpty())
            continue;
        const Result<ClassName> name = ClassName::parse(part);
        if (!name)
            return failureOf(name);
        if (!names.contains(*name))
            names.append(*name);
    }
    return names;
}

} // namespace starosta::classes
