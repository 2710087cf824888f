// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorSentences.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString rowDuplicate(const Error &error)
{
    return ErrorText::tr(
               "The same person stands in row %1 too. Leave one of the rows, or give both a date of birth or a number.")
        .arg(argument(error, 0));
}

QString rowNumberTwice(const Error &error)
{
    return ErrorText::tr("The number “%1” stands in row %2 too, for another person. Check both rows.")
        .arg(argument(error, 0), argument(error, 1));
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
        .arg(argument(error, 0), argument(error, 1));
}

QString rowMixedAlphabets(const Error &error)
{
    return ErrorText::tr("“%1” holds both Cyrillic and Latin letters. Check the spelling.").arg(argument(error, 0));
}

QString rowClassUnusual(const Error &error)
{
    return ErrorText::tr("“%1” is written unusually and was read as class %2.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rowRecognisedByName(const Error &error)
{
    return ErrorText::tr("Recognised by the full name alone as the pupil of class %1. If this is a namesake, give a "
                         "date of birth or a number.")
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

} // namespace starosta::text::sentences
