// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/classes/ClassName.h"
#include "core/school/School.h"

namespace starosta::classes {

using ClassId = Id<struct ClassTag>;

enum class ClassKind { grade, staffRoom };

/// What the school knows of a chat of the platform; nothing where nobody said.
struct Chats
{
    std::optional<bool> pupils = {};
    std::optional<bool> guardians = {};

    bool operator==(const Chats &) const = default;
};

/// A class of a school year, or «Учительская», which has no name of grade and letter.
struct SchoolClass
{
    ClassId id;
    school::YearId year;
    ClassKind kind;
    std::optional<ClassName> name; ///< none for the staff room
    std::optional<QDate> archivedOn = {};
    Chats chats = {};

    /// «1А», or «Учительская» as on paper.
    QString label() const;
};

/// Staff room first, then by name.
bool operator<(const SchoolClass &left, const SchoolClass &right);

QString staffRoomLabel();

/// The approved list of classes held against the structure.
struct NomenclatureDifference
{
    QList<ClassName> missing;     ///< approved, not made yet
    QList<ClassName> notApproved; ///< made (not archived), not in the order
};

/// Classes by grades × letters, what the assistants preview: «1-4» × «АБ» gives 1А 1Б 2А …
/// Letters may be separated by commas or spaces where they are longer than one character.
/// Errors: classNameInvalid, classGradeOutOfRange, classLetterTooLong.
Result<QList<ClassName>> namesByGrades(QStringView grades, QStringView letters);
/// «1А, 1Б, 2А». Errors: as ClassName::parse.
Result<QList<ClassName>> namesFromList(QStringView text);

} // namespace starosta::classes
