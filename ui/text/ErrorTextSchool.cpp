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

QString schoolMissing(const Error &)
{
    return ErrorText::tr("The file has no school yet. Create the school first.");
}

QString schoolExists(const Error &)
{
    return ErrorText::tr("The file has a school already. Take another file for another school.");
}

QString settingUnknown(const Error &error)
{
    return ErrorText::tr("There is no setting “%1”.").arg(argument(error, 0));
}

QString settingInvalid(const Error &error)
{
    return ErrorText::tr("The setting “%1” cannot be “%2”.").arg(argument(error, 0), argument(error, 1));
}

QString hostInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is not the name of a host. Write it without https:// and slashes, for example max.ru.")
        .arg(argument(error, 0));
}

QString orderExists(const Error &error)
{
    return ErrorText::tr("The order № %1 of %2 is in the register already.")
        .arg(argument(error, 0), argument(error, 1));
}

QString orderMissing(const Error &)
{
    return ErrorText::tr("The order is not in the register any more. Refresh the list.");
}

QString orderInUse(const Error &error)
{
    return ErrorText::tr("The order № %1 cannot be removed: appointments or other decisions stand on it.")
        .arg(argument(error, 0));
}

QString classExists(const Error &error)
{
    return ErrorText::tr("The class %1 exists already, perhaps in the archive.").arg(argument(error, 0));
}

QString classMissing(const Error &error)
{
    return ErrorText::tr("There is no class %1 in this school year. Check the name, or create the class.")
        .arg(argument(error, 0));
}

QString classArchived(const Error &error)
{
    return ErrorText::tr("The class %1 is in the archive. Bring it back first.").arg(argument(error, 0));
}

QString classNotEmpty(const Error &error)
{
    return ErrorText::tr("The class %1 cannot be put into the archive: there are %n pupil(s) in it. Move them to other "
                         "classes first.",
                         nullptr, numberArgument(error, 1))
        .arg(argument(error, 0));
}

QString staffRoomFixed(const Error &)
{
    return ErrorText::tr("“Учительская” belongs to the school: it is neither renamed nor put into the archive.");
}

QString personMissing(const Error &)
{
    return ErrorText::tr("This person is not in the register any more. Refresh the list.");
}

QString personNamesakes(const Error &error)
{
    return ErrorText::tr("“%1” may be any of %n people: %2. Name the one who is meant by the number.", nullptr,
                         numberArgument(error, 1))
        .arg(argument(error, 0), argument(error, 2));
}

QString personNumberTaken(const Error &error)
{
    return ErrorText::tr("The number “%1” belongs to another person already. Check both.").arg(argument(error, 0));
}

QString personNotStaff(const Error &)
{
    return ErrorText::tr("This person is not a member of staff. Choose somebody of the staff.");
}

QString personNotPupil(const Error &)
{
    return ErrorText::tr("This person is not a pupil of any class. Choose a pupil.");
}

QString personIsPupil(const Error &)
{
    return ErrorText::tr("This person is a pupil of a class already. Move the pupil to another class instead.");
}

QString relationInvalid(const Error &error)
{
    return ErrorText::tr(
               "“%1” cannot be entered as a relation to the pupil. Write, for example, “мать”, “отец” or “опекун”.")
        .arg(argument(error, 0));
}

QString guardianIsPupil(const Error &)
{
    return ErrorText::tr("A pupil cannot be their own parent. Choose another person.");
}

QString personInUse(const Error &error)
{
    if (numberArgument(error, 0) == 0)
        return ErrorText::tr(
            "A request, a confirmation, a link or an account of the platform belongs to this person, so the "
            "card cannot be removed. Record that the person has left instead.");
    return ErrorText::tr("This person stands on %n printed sheet(s) and cannot be removed from the register.", nullptr,
                         numberArgument(error, 0));
}

QString demoBroken(const Error &)
{
    return ErrorText::tr("The example school that comes with the program cannot be read. Install the program anew.");
}

} // namespace starosta::text::sentences
