// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ClassDirectory.h"
#include "ui/text/ErrorSentences.h"
#include "ui/text/LabelsOfImport.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// The class of a candidate, or a dash for somebody who is in none.
QString classArgument(const Error &error, qsizetype index)
{
    const QString name = argument(error, index);
    return name.isEmpty() ? QStringLiteral("—") : name;
}

/// «12», or «12 of the sheet “1А”» where the row stands on another sheet.
QString rowArgument(const Error &error, qsizetype index)
{
    const QString row = argument(error, index);
    const QString sheet = argument(error, index + 1);
    return sheet.isEmpty() ? row : ErrorText::tr("%1 of the sheet “%2”").arg(row, sheet);
}

} // namespace

QString rowDuplicate(const Error &error)
{
    return ErrorText::
        tr("The same person stands in row %1 too. Leave one of the rows; two people of one name need dates of birth or "
           "numbers that differ.")
            .arg(rowArgument(error, 0));
}

QString rowNearRow(const Error &error)
{
    return ErrorText::tr(
               "“%1” in row %2 is spelled almost the same, with the same class and date of birth. If both are "
               "one person, leave one of the rows out.")
        .arg(argument(error, 0), rowArgument(error, 1));
}

QString rowTwice(const Error &error)
{
    return ErrorText::tr("The same person stands in row %1 too. Leave one of the rows.").arg(rowArgument(error, 0));
}

QString rowNumberTwice(const Error &error)
{
    return ErrorText::tr("The number “%1” stands in row %2 too, for another person. Check both rows.")
        .arg(argument(error, 0), rowArgument(error, 1));
}

QString rowSexInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is not a sex. Write М or Ж.").arg(argument(error, 0));
}

QString rowClassUnknown(const Error &error)
{
    return ErrorText::
        tr("There is no class %1 in the school's structure. Check the name, or have the class created with the import.")
            .arg(argument(error, 0));
}

QString rowPupilUnknown(const Error &error)
{
    if (error.args.size() > 2)
        return ErrorText::tr("The pupil “%1” is in the register, but with another value: %2 — %3. Correct it in the "
                             "file or in the register.")
            .arg(argument(error, 0), fieldArgument(error, 1), argument(error, 2));
    return ErrorText::tr("The pupil “%1” was not found. Check the name and the class, or enter the pupil first.")
        .arg(argument(error, 0));
}

QString rowAmbiguous(const Error &error)
{
    return ErrorText::tr("%n people fit this row. Give a date of birth or a number, so that they can be told apart.",
                         nullptr, numberArgument(error, 0));
}

QString rowHomeroomTwice(const Error &error)
{
    return ErrorText::tr("Class %1 already has a homeroom teacher in row %2. Leave it in one of the rows.")
        .arg(argument(error, 0), rowArgument(error, 1));
}

QString rowMixedAlphabets(const Error &error)
{
    return ErrorText::tr("“%1” holds both Cyrillic and Latin letters. Check the spelling.").arg(argument(error, 0));
}

QString rowClassUnusual(const Error &error)
{
    const auto name = classes::ClassName::parse(argument(error, 1));
    if (argument(error, 0) == argument(error, 1) && name && roster::isUnlikely(*name))
        return ErrorText::tr(
                   "Hardly any school has a class %1: grades go to 11 (to 12 in evening schools), and Ы, Ь, Ъ "
                   "are no letters of classes. Check it before it is created.")
            .arg(argument(error, 0));
    return ErrorText::tr("“%1” is written unusually and was read as class %2.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowOtherClass(const Error &error)
{
    return ErrorText::tr(
               "The register has “%1” in class %2. Is it the same pupil, who has moved to another class, or a "
               "namesake?")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowOtherNumber(const Error &error)
{
    return ErrorText::tr("The register has this name in class %2 with another number, %1. Is it the same person?")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowNumberOfAnother(const Error &error)
{
    return ErrorText::tr(
               "The number “%1” is that of “%2” in the register (class %3), the rest of the row is not. Whose "
               "row is it?")
        .arg(argument(error, 0), argument(error, 1), classArgument(error, 2));
}

QString rowNumberOfNoPupil(const Error &error)
{
    return ErrorText::tr(
               "The number “%1” is that of “%2”, who is not a pupil: a list of pupils changes no staff and no "
               "parents. Check the number, or clear it in the card of that person.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowNumberLeftOut(const Error &error)
{
    return ErrorText::tr("The number “%1” was left out: in the register it is another person's.")
        .arg(argument(error, 0));
}

QString rowNearName(const Error &error)
{
    return ErrorText::tr(
               "Nobody has exactly this name; “%1” (class %2) is like it: a letter or two differ, the words stand in "
               "another order, or a patronymic is missing. Is it the same person?")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowPatronymicChanged(const Error &error)
{
    return ErrorText::tr(
               "The surname, the given name and the date of birth are those of “%1” (class %2). Is it the same "
               "person with another patronymic?")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowFormerGuardian(const Error &error)
{
    return ErrorText::tr("The register has “%1”, who is nobody's parent at present. Is it the same person?")
        .arg(argument(error, 0));
}

QString rowPupilLeft(const Error &error)
{
    return ErrorText::tr(
               "The pupil “%1” has left (class %2): parents of a pupil who has left are not entered. Take the "
               "row out of the file, or enter the return of the pupil first.")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowHomeroomsEnd(const Error &error)
{
    return ErrorText::tr("“%1” is not in the file and would be dismissed: %2 would be without a homeroom teacher.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowAdministratorLeaves(const Error &error)
{
    return ErrorText::tr(
               "“%1” is the administrator of the platform, is not in the file and would be dismissed. Take the "
               "tick off the row, or appoint another administrator first.")
        .arg(argument(error, 0));
}

QString rowSurnameChanged(const Error &error)
{
    return ErrorText::tr("The given name, the patronymic and the date of birth are those of “%1” (class %2). Is it the "
                         "same person with a new surname?")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowOtherBirthDate(const Error &error)
{
    return ErrorText::tr("The register has this name with another date of birth, %1 (class %2). Is it the same person?")
        .arg(argument(error, 0), classArgument(error, 1));
}

QString rowOutsideScope(const Error &error)
{
    return ErrorText::tr("Class %1 does not belong to what the list is said to be complete for (%2). Choose another "
                         "scope, or take the row out.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowTeacherUnknown(const Error &error)
{
    return ErrorText::tr(
               "The homeroom teacher of class %1, “%2”, was not found among the staff. Import the staff first, or "
               "assign the teacher by hand.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowTeacherAmbiguous(const Error &error)
{
    return ErrorText::tr("%n members of staff are called “%2”: assign the homeroom teacher of class %1 by hand.",
                         nullptr, numberArgument(error, 2))
        .arg(argument(error, 0), argument(error, 1));
}

QString rowTeacherTwice(const Error &error)
{
    return ErrorText::tr(
               "The file names several homeroom teachers of class %1: %2. Nobody is assigned; leave one of them, "
               "or assign by hand.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowSaysLeft(const Error &error)
{
    return ErrorText::tr("By the column “%2”, which is not read, this person may have left (“%1”). Take the row out of "
                         "the file if that is so.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowNotAName(const Error &error)
{
    return ErrorText::tr(
               "“%1” is not a person’s name. Leave only the surname, the given name and the patronymic in the "
               "cell; if the row is about nobody, delete it.")
        .arg(argument(error, 0));
}

QString rowNameDoubtful(const Error &error)
{
    return ErrorText::tr("“%1” is written unusually for a name. Check it.").arg(argument(error, 0));
}

QString rowClassContradiction(const Error &error)
{
    return ErrorText::tr("The sheet is called “%1”, but the heading on it says “%2”. Correct the one that is wrong.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowDateAsNumber(const Error &error)
{
    return ErrorText::tr("The number %1 was read as the date %2. Check it, or write the date like 01.09.2026.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowAgeUnlikely(const Error &error)
{
    return ErrorText::tr("Born on %1 the pupil would be %n year(s) old. Check the date.", nullptr,
                         numberArgument(error, 1))
        .arg(argument(error, 0));
}

QString importNothing(const Error &)
{
    return ErrorText::tr("There is nothing to import: no rows were found.");
}

QString importRowsWrong(const Error &error)
{
    return ErrorText::tr("Nothing was imported: %n row(s) are wrong. Correct them in the file, or leave them out.",
                         nullptr, numberArgument(error, 0));
}

QString importKindUnknown(const Error &error)
{
    return ErrorText::tr("“%1” cannot be imported. Possible are: pupils, staff, guardians, links.")
        .arg(argument(error, 0));
}

QString importModeUnavailable(const Error &error)
{
    return ErrorText::tr("The import mode “%1” is not available. Use “add”.").arg(argument(error, 0));
}

QString importStale(const Error &)
{
    return ErrorText::tr("Something was changed since the preview. Make the preview again; nothing was imported.");
}

QString importScopeInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is no scope of a list. Possible are: school, a grade (1), a class (1А).")
        .arg(argument(error, 0));
}

QString importScopeNotForKind(const Error &error)
{
    const auto kind = roster::importKindFromToken(argument(error, 0));
    return ErrorText::tr("A list of this kind (%1) is complete for the whole school only.")
        .arg(kind ? label(*kind) : argument(error, 0));
}

QString importOtherKind(const Error &error)
{
    const auto kindText = [&](qsizetype index) {
        const auto kind = roster::importKindFromToken(argument(error, index));
        return kind ? label(*kind) : argument(error, index);
    };
    return ErrorText::tr("By its headings this is a list “%2”, not “%1”; nothing is read from it. Choose “%2” as whose "
                         "list it is. If it is “%1” all the same, choose yourself which column holds the full name (on "
                         "the command line: --map fullName=COLUMN).")
        .arg(kindText(0), kindText(1));
}

QString importHeld(const Error &error)
{
    return ErrorText::tr(
               "The import is held, for it changes too much at once. Look through the list; to go on, type the "
               "number %1 and give a reason. Nothing was imported.")
        .arg(argument(error, 0));
}

QString importReasonMissing(const Error &)
{
    return ErrorText::tr("A held import needs a reason, for the journal. Nothing was imported.");
}

QString importNoRecord(const Error &error)
{
    return ErrorText::tr("There is no import number %1.").arg(argument(error, 0));
}

} // namespace starosta::text::sentences
