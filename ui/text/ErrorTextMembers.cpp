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

QString taskMissing(const Error &error)
{
    return ErrorText::tr("There is no platform task No. %1. Look the number up in the list of tasks.")
        .arg(argument(error, 0));
}

QString taskStateForbids(const Error &)
{
    return ErrorText::tr(
        "The state of the task has changed, so this cannot be done with it any more. Refresh the list.");
}

QString memberRoleUnknown(const Error &error)
{
    return ErrorText::tr("“%1” is not a role of the platform. Write “ученик”, “родитель” or “учитель”.")
        .arg(argument(error, 0));
}

QString memberMissing(const Error &error)
{
    return ErrorText::tr("There is no member No. %1. Look the number up in the list of members.")
        .arg(argument(error, 0));
}

QString memberDecided(const Error &)
{
    return ErrorText::tr("It is known already who this member is. Take the decision back first.");
}

QString memberNotAsked(const Error &error)
{
    return ErrorText::tr("%1 is not one of the people who come into question for this member.").arg(argument(error, 0));
}

QString memberListOlder(const Error &error)
{
    if (!argument(error, 2).isEmpty())
        return ErrorText::tr(
                   "This very list was read before, as of %1, and another one of %2 after it. If the platform "
                   "shows this again today, say that it is the list of %3; otherwise there is nothing to do: "
                   "save the list in the cabinet anew.")
            .arg(argument(error, 0), argument(error, 1), argument(error, 2));
    return ErrorText::tr("The list is of %1, and a newer one of %2 has been read already. Read the newest list of the "
                         "platform.")
        .arg(argument(error, 0), argument(error, 1));
}

QString memberNoRoles(const Error &)
{
    return ErrorText::tr("The list does not say who is a pupil, a parent or a teacher. Members were looked for in all "
                         "roles; choose the column with the roles if there is one.");
}

QString memberNamesake(const Error &error)
{
    return ErrorText::tr("The school has %n people called %1: choose who this is.", nullptr, numberArgument(error, 1))
        .arg(argument(error, 0));
}

QString memberNickname(const Error &error)
{
    return ErrorText::tr("“%1” is nobody's name in the register. If it is a nickname, choose whose; it will be "
                         "remembered.")
        .arg(argument(error, 0));
}

QString memberNearName(const Error &error)
{
    return ErrorText::tr("“%1” resembles %2: say whether it is this person.")
        .arg(argument(error, 0), argument(error, 1));
}

QString memberOtherRole(const Error &error)
{
    return ErrorText::tr("%1 is there in the role “%2”, while the register says “%3”. A role cannot be changed on the "
                         "platform: remove the member there and invite anew.")
        .arg(argument(error, 0), roleArgument(error, 1), roleArgument(error, 2));
}

QString memberOtherClass(const Error &error)
{
    return ErrorText::tr("There in class %1, while the register says %2.").arg(argument(error, 0), argument(error, 1));
}

QString memberTwice(const Error &error)
{
    return ErrorText::tr("%1 has more than one account. Ask which one is used, and remove the others on the platform.")
        .arg(argument(error, 0));
}

QString memberStranger(const Error &error)
{
    return ErrorText::tr("Nobody in the register is called %1. Find out who this is; remove whoever does not belong to "
                         "the school.")
        .arg(argument(error, 0));
}

QString refusalMissing(const Error &)
{
    return ErrorText::tr("No refusal of this person is recorded.");
}

QString personJoined(const Error &error)
{
    return ErrorText::tr("This person has been on the platform since %1. Remove the account there first.")
        .arg(argument(error, 0));
}

} // namespace starosta::text::sentences
