// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorSentences.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString destination(const QString &kind)
{
    if (kind == u"start")
        return ErrorText::tr("the platform's start page");
    if (kind == u"dashboard")
        return ErrorText::tr("the school's page");
    if (kind == u"conversation")
        return ErrorText::tr("a conversation that only its members can open");
    if (kind == u"channel")
        return ErrorText::tr("a channel");
    if (kind == u"call")
        return ErrorText::tr("a call");
    return ErrorText::tr("some other page");
}

} // namespace

QString linkInvalid(const Error &error)
{
    return ErrorText::tr("“%1” is not a link. Copy the whole address that begins with https://.")
        .arg(argument(error, 0));
}

QString linkNotInvite(const Error &error)
{
    return ErrorText::tr("This link is not an invitation: it leads to %1. Copy the invitation from the class in the "
                         "platform's cabinet.")
        .arg(destination(argument(error, 0)));
}

QString linkHostNotAllowed(const Error &error)
{
    return ErrorText::tr("The host %1 is not on the list of allowed hosts. If the link is right, add the host in the "
                         "school's settings.")
        .arg(argument(error, 0));
}

QString linkInsecure(const Error &error)
{
    return ErrorText::tr("The link begins with %1: instead of https://. Such links are not accepted; copy the link "
                         "again from the platform.")
        .arg(argument(error, 0));
}

QString linkHasUserInfo(const Error &)
{
    return ErrorText::tr("The link has a user name before the host: it may lead somewhere else than it says. Copy the "
                         "link again from the platform.");
}

QString linkHasPort(const Error &)
{
    return ErrorText::tr(
        "The link names a port, which the platform's links never do. Copy the link again from the platform.");
}

QString linkRoleUnknown(const Error &error)
{
    return ErrorText::tr("“%1” is not a role. Write “ученик”, “родитель” or “учитель”.").arg(argument(error, 0));
}

QString linkExists(const Error &error)
{
    return ErrorText::tr("This very link is registered already: class %1, role “%2”. A link belongs to one class and "
                         "role only; copy the right one from the platform.")
        .arg(argument(error, 0), roleArgument(error, 1));
}

QString linkEnded(const Error &error)
{
    return ErrorText::tr(
               "This link does not work any more: class %1, role “%2”, %3 on %4. Take the one that the platform "
               "shows now.")
        .arg(argument(error, 0), roleArgument(error, 1), stateArgument(error, 2), argument(error, 3));
}

QString linkTwiceForRole(const Error &error)
{
    return ErrorText::tr("Another link for class %1, role “%2” stands in line %3. Leave the one that holds now.")
        .arg(argument(error, 0), roleArgument(error, 1), argument(error, 2));
}

QString linkMissing(const Error &error)
{
    if (!error.args.isEmpty())
        return ErrorText::tr("There is no link No. %1. Look the number up in the list of links.")
            .arg(argument(error, 0));
    return ErrorText::tr("The link is not in the register any more. Refresh the list.");
}

QString linkStateForbids(const Error &error)
{
    return ErrorText::tr("This cannot be done with a link in the state “%1”.").arg(stateArgument(error, 0));
}

QString linkRoleForClass(const Error &error)
{
    return ErrorText::tr("People in the role “%1” are not invited into this class: “Учительская” is for teachers only.")
        .arg(roleArgument(error, 0));
}

QString linkExpired(const Error &error)
{
    return ErrorText::tr("The link was valid until %1. Register a new one, or change the date.")
        .arg(argument(error, 0));
}

QString linkUnreadableLine(const Error &error)
{
    return ErrorText::tr("The line “%1” is not understood. Write a class, a role and a link: 1А ученик https://…")
        .arg(argument(error, 0));
}

QString sheetNothingToPrint(const Error &)
{
    return ErrorText::tr("There is nothing to print: none of the chosen classes has a live link for this role. "
                         "Register the links first.");
}

QString sheetNobody(const Error &error)
{
    return ErrorText::tr("There is nobody to print for: nobody in this role is entered for %1. Enter the people first, "
                         "or print the class sheet, which needs no names.")
        .arg(argument(error, 0));
}

QString sheetPerPage(const Error &)
{
    return ErrorText::tr("A page holds 4, 8 or 12 slips. Choose one of these.");
}

QString linkDayPast(const Error &error)
{
    return ErrorText::tr("%1 is past already. Choose today or a later day.").arg(argument(error, 0));
}

QString linkDayTooFar(const Error &error)
{
    return ErrorText::tr("%1 is later than the school's policy allows: links may be valid until %2 at most.")
        .arg(argument(error, 0), argument(error, 1));
}

QString linkUnlimitedForbidden(const Error &)
{
    return ErrorText::tr("The school's policy does not allow links without a last day. Choose a day.");
}

QString linkPaused(const Error &error)
{
    return ErrorText::tr("The link has been paused since %1. Resume it first.").arg(argument(error, 0));
}

QString linkNotPaused(const Error &)
{
    return ErrorText::tr("The link is not paused.");
}

QString linkAudience(const Error &error)
{
    return ErrorText::tr("%1 is not in the role “%2” in this class, so the link cannot be a personal one.")
        .arg(argument(error, 0), roleArgument(error, 1));
}

QString policyMaximum(const Error &error)
{
    return ErrorText::tr(
               "Links are to be valid for %1 days by default, but for %2 at most. The default cannot be more than "
               "the maximum.")
        .arg(argument(error, 0), argument(error, 1));
}

QString policyUnlimitedForbidden(const Error &)
{
    return ErrorText::tr("New links are to have no last day, but links without one are not allowed. Allow them, or "
                         "choose how long new links are valid.");
}

QString policyUnlimitedMaximum(const Error &error)
{
    return ErrorText::tr(
               "New links are to have no last day, but to be valid for %1 days at most. Take the maximum away, "
               "or choose how long new links are valid.")
        .arg(argument(error, 0));
}

QString actMissing(const Error &error)
{
    return ErrorText::tr("There is no act No. %1 in this school year.").arg(argument(error, 0));
}

QString batchMissing(const Error &error)
{
    return ErrorText::tr("There is no batch No. %1 in this school year.").arg(argument(error, 0));
}

QString batchLinksDead(const Error &error)
{
    return ErrorText::tr("None of the links of batch No. %1 works any more. Print new sheets instead.")
        .arg(argument(error, 0));
}

QString batchAllGone(const Error &error)
{
    return ErrorText::tr(
               "There is nothing to print again of batch No. %1: of those who stand on it, nobody is left whom "
               "its links are for.")
        .arg(argument(error, 0));
}

QString batchAllJoined(const Error &error)
{
    return ErrorText::tr("Everybody of batch No. %1 has joined: there is nothing to print again.")
        .arg(argument(error, 0));
}

QString batchRecipientMissing(const Error &error)
{
    return ErrorText::tr("“%1” does not stand in this batch.").arg(argument(error, 0));
}

QString sheetTextPlaceholder(const Error &error)
{
    return ErrorText::tr("“%1” is not understood in the text of a sheet. These are: %2.")
        .arg(argument(error, 0), argument(error, 1));
}

} // namespace starosta::text::sentences
