// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <compare>
#include <optional>

namespace starosta::classes {

constexpr int kFirstGrade = 1;
constexpr int kLastGrade = 12;
constexpr int kLetterLength = 15;

/// The name of a class: a grade and a letter. The letter («литера») is any text of up to 15 characters, or none.
/// Ordered by grade, then by the letter in Russian order: 2А before 10А.
class ClassName
{
public:
    /// Accepts the forms seen in school files: 1А, 1 А, 1-А, 1 "А", 1 «А», 1а, «1А класс», 01А, «1 класс "А"»,
    /// no-break spaces, Latin letters that look Cyrillic, letters of several characters (5 инж), no letter (9).
    /// A letter of one or two characters is stored in capitals, a longer one as written.
    /// Errors: classNameInvalid, classGradeOutOfRange, classLetterTooLong, those of cleanText.
    static Result<ClassName> parse(QStringView text);
    static Result<ClassName> of(int grade, QStringView letter);

    /// Reads back what was once accepted and the store kept.
    static ClassName stored(int grade, QString letter) { return ClassName(grade, std::move(letter)); }

    int grade() const { return m_grade; }
    const QString &letter() const { return m_letter; }
    /// The canonical form: 1А, 5 инж, 9.
    QString label() const;
    /// Equal for two spellings of one class (5 инж, 5ИНЖ).
    QString key() const;

    bool operator==(const ClassName &other) const { return key() == other.key(); }
    std::strong_ordering operator<=>(const ClassName &other) const;

private:
    ClassName(int grade, QString letter) : m_grade(grade), m_letter(std::move(letter)) {}

    int m_grade;
    QString m_letter;
};

/// A cell that may name a class and its homeroom teacher: «10А, Иванова Мария Петровна».
struct ClassCell
{
    ClassName name;
    std::optional<QString> homeroomTeacher = {};
    /// The cell had to be interpreted (look-alike letters, an unusual letter): the import shows it with its place.
    bool unusual = false;
};

/// Errors: as ClassName::parse.
Result<ClassCell> parseClassCell(QStringView text);

} // namespace starosta::classes
