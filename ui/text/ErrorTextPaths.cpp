// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, appointment, homeroom teachers, join requests, verification, movements and the new year.
#include "ui/text/ErrorSentences.h"

#include <QCoreApplication>

namespace starosta::text::sentences {
namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString orderNumberTaken(const Error &error)
{
    return ErrorText::tr("The number %1 was given in %2 already, to the order № %4 of %3. Give another number.")
        .arg(argument(error, 0), argument(error, 1), argument(error, 2), argument(error, 3));
}

QString appointmentExpired(const Error &error)
{
    return ErrorText::tr("The appointment of %1 ended on %2: the register can be read and printed, but not changed. "
                         "Enter the new order: School → Hand over.")
        .arg(argument(error, 0), argument(error, 1));
}

QString appointmentMissing(const Error &)
{
    return ErrorText::tr("No administrator is appointed today. Enter the order of appointment.");
}

QString appointmentOverlaps(const Error &error)
{
    return ErrorText::tr("From %1 on, %2 is administrator. Choose a later first day, or hand over.")
        .arg(argument(error, 0), argument(error, 1));
}

QString appointmentDays(const Error &error)
{
    return ErrorText::tr("The appointment would end on %2, before it begins on %1. Check the dates.")
        .arg(argument(error, 0), argument(error, 1));
}

QString appointmentOrderMissing(const Error &)
{
    return ErrorText::tr("An appointment needs its order. Give number and date of the director’s order.");
}

QString appointmentSame(const Error &error)
{
    return ErrorText::tr("%1 is the administrator already. To change the last day, prolong the appointment.")
        .arg(argument(error, 0));
}

QString appointmentNotStaff(const Error &error)
{
    return ErrorText::tr(
               "“%1” is in the register as a pupil or a parent, not as a member of staff. The head appoints a "
               "member of staff: enter the person among the staff first.")
        .arg(argument(error, 0));
}

QString appointmentGap(const Error &error)
{
    return ErrorText::tr("From %1 to %2 nobody would be administrator, and the register could not be changed. Let the "
                         "next appointment begin earlier, today at the latest if nobody holds it now, or prolong the "
                         "present one first.")
        .arg(argument(error, 0), argument(error, 1));
}

QString appointmentPast(const Error &error)
{
    return ErrorText::tr("The last day of the appointment, %1, is past: nobody would be administrator. Give today or a "
                         "later day, or leave it empty.")
        .arg(argument(error, 0));
}

QString homeroomDismissed(const Error &error)
{
    return ErrorText::tr("%1 was dismissed on %2 and cannot be homeroom teacher. Choose somebody else.")
        .arg(argument(error, 0), argument(error, 1));
}

QString homeroomTwice(const Error &error)
{
    return ErrorText::tr("%2 stands twice beside class %1. Leave one of the lines.")
        .arg(argument(error, 0), argument(error, 1));
}

QString requestMissing(const Error &error)
{
    return ErrorText::tr("There is no join request No. %1. Look the number up in the list of requests.")
        .arg(argument(error, 0));
}

QString requestDecided(const Error &error)
{
    return ErrorText::tr("The join request No. %1 has been decided already. Take it up again first.")
        .arg(argument(error, 0));
}

QString requestNotDecided(const Error &error)
{
    return ErrorText::tr("The join request No. %1 is not decided yet, so there is nothing to take up again.")
        .arg(argument(error, 0));
}

QString requestOpenAlready(const Error &error)
{
    return ErrorText::tr("A request of %1 is waiting already: No. %2. Decide that one.")
        .arg(argument(error, 0), argument(error, 1));
}

QString requestReasonMissing(const Error &)
{
    return ErrorText::tr("A refusal needs a reason. Write why the request is refused.");
}

QString requestPersonMissing(const Error &error)
{
    return ErrorText::
        tr("Nobody of the register is chosen for %1, so the request cannot be accepted. Choose the person, or refuse.")
            .arg(argument(error, 0));
}

QString requestRoleMissing(const Error &error)
{
    return ErrorText::tr("The role is missing for %1. Choose pupil, parent or teacher.").arg(argument(error, 0));
}

QString requestFits(const Error &error)
{
    return ErrorText::tr("Stands in the register: %1, %2.").arg(argument(error, 0), argument(error, 1));
}

QString requestNamesakes(const Error &error)
{
    return ErrorText::tr(
               "There are several people of this name: %1 (%2). Choose by the class or ask the homeroom teacher.")
        .arg(argument(error, 0), argument(error, 1));
}

QString requestStranger(const Error &error)
{
    return ErrorText::tr("The register does not know %1. Ask the homeroom teacher before letting anybody in.")
        .arg(argument(error, 0));
}

QString requestOtherClass(const Error &error)
{
    return ErrorText::tr(
               "%1 asks for class %2 but is in %3 by the register. Refuse and invite into the right class, or "
               "enter the transfer first.")
        .arg(argument(error, 0), argument(error, 1), argument(error, 2));
}

QString requestOtherRole(const Error &error)
{
    return ErrorText::tr("%1 asks for the role “%2”, but by the register it would be “%3”.")
        .arg(argument(error, 0), roleArgument(error, 1), roleArgument(error, 2));
}

QString requestNotHired(const Error &error)
{
    return ErrorText::tr("There is no such member of staff yet: %1. Enter the hiring first, or refuse.")
        .arg(argument(error, 0));
}

QString requestLeft(const Error &error)
{
    return ErrorText::tr("%1 is not at the school any more: left on %2.").arg(argument(error, 0), argument(error, 1));
}

QString requestNearName(const Error &error)
{
    return ErrorText::tr("%1 is not in the register, but %2 is. Is it the same person?")
        .arg(argument(error, 0), argument(error, 1));
}

QString verificationMissing(const Error &error)
{
    return ErrorText::tr("The confirmation of %1 has not been begun. Begin it first.").arg(argument(error, 0));
}

QString verificationStateForbids(const Error &error)
{
    return ErrorText::tr("This cannot be done with the confirmation of %1 in its present state. Look at its history.")
        .arg(argument(error, 0));
}

QString verificationNotStaff(const Error &error)
{
    return ErrorText::tr("%1 is not a member of staff, so there is no status “teacher” to confirm.")
        .arg(argument(error, 0));
}

QString verificationDocumentsMissing(const Error &error)
{
    return ErrorText::tr("Write which documents of %1 were seen before confirming.").arg(argument(error, 0));
}

QString verificationTermPast(const Error &error)
{
    return ErrorText::tr("The confirmation cannot be valid until %1: that day is past. Give today or a later day.")
        .arg(argument(error, 0));
}

QString verificationReasonMissing(const Error &)
{
    return ErrorText::tr("A refusal needs a reason. Write why the status is not confirmed.");
}

QString movementBeforePlace(const Error &error)
{
    return ErrorText::tr("The day %1 is too early: what it continues began on %2. Give that day or a later one.")
        .arg(argument(error, 0), argument(error, 1));
}

QString movementOtherYear(const Error &error)
{
    return ErrorText::tr("The day %1 is not in the school year %2. Give a day of this year.")
        .arg(argument(error, 0), argument(error, 1));
}

QString movementOrderMissing(const Error &)
{
    return ErrorText::tr("A movement is made by an order. Give its number and date, or say that the order follows: the "
                         "movement stays an open item on the overview until it is entered.");
}

QString movementMissing(const Error &error)
{
    return ErrorText::tr("There is no movement No. %1. Look the number up in the book of movements.")
        .arg(argument(error, 0));
}

QString movementPeriod(const Error &error)
{
    return ErrorText::tr("The period ends on %2, before it begins on %1.").arg(argument(error, 0), argument(error, 1));
}

QString movementSameClass(const Error &error)
{
    return ErrorText::tr("The pupil is in class %1 already.").arg(argument(error, 0));
}

QString movementNamesake(const Error &error)
{
    const QString where = argument(error, 2);
    const QString who = where.isEmpty() ? argument(error, 0) : QStringLiteral("%1, %2").arg(argument(error, 0), where);
    return ErrorText::tr("The register has “%1” already (No. %2). Choose that person, or say that it is another one of "
                         "the same name.")
        .arg(who, argument(error, 1));
}

QString staffHired(const Error &error)
{
    return ErrorText::tr("%1 is a member of staff already.").arg(argument(error, 0));
}

QString staffOnLeave(const Error &error)
{
    return ErrorText::tr("%1 is on leave since %2.").arg(argument(error, 0), argument(error, 1));
}

QString staffNotOnLeave(const Error &error)
{
    return ErrorText::tr("%1 is not on leave, so there is nothing to come back from.").arg(argument(error, 0));
}

QString staffDismissed(const Error &error)
{
    return ErrorText::tr("%1 was dismissed on %2.").arg(argument(error, 0), argument(error, 1));
}

QString staffSamePosition(const Error &error)
{
    return ErrorText::tr("The position is “%1” already.").arg(argument(error, 0));
}

QString rolloverDone(const Error &error)
{
    return ErrorText::tr("The school year %1 has been begun already. To begin it anew, undo that first.")
        .arg(argument(error, 0));
}

QString rolloverTooEarly(const Error &error)
{
    if (error.args.size() > 2) // a year would be skipped
        return ErrorText::tr(
                   "Before the school year %1 comes %2, which was not begun. Begin that one first, then this.")
            .arg(argument(error, 0), argument(error, 2));
    return ErrorText::tr("The school year %1 can be begun from %2 on. Until then, rehearse.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rolloverNowhere(const Error &error)
{
    return ErrorText::tr("Class %1 has nowhere to go. Choose its class in the new year, or let it graduate.")
        .arg(argument(error, 0));
}

QString rolloverClassTwice(const Error &error)
{
    return ErrorText::tr("Classes %2 would both become %1. Give one of them another letter, or join them on purpose.")
        .arg(argument(error, 0), argument(error, 1));
}

QString rolloverPupilMissing(const Error &error)
{
    return ErrorText::tr("There is no pupil “%1” in a class of this year. Check the exceptions.")
        .arg(argument(error, 0));
}

QString rolloverLastGrade(const Error &error)
{
    return ErrorText::tr("The leaving grade is %1, and there is no class in it. Check the settings of the new year.")
        .arg(argument(error, 0));
}

QString rolloverStale(const Error &)
{
    return ErrorText::tr("The register was changed after the rehearsal. Rehearse again.");
}

} // namespace starosta::text::sentences
