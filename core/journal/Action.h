// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace starosta::journal {

/// What can be done to a store, with the token that the journal keeps. The label that people read is in ui/text.
// clang-format off
#define STAROSTA_ACTIONS(X) \
    X(createSchool, "school.create") \
    X(editSchool, "school.edit") \
    X(changeSetting, "school.setting") \
    X(addSchoolYear, "school_year.add") \
    X(addOrder, "order.add") \
    X(editOrder, "order.edit") \
    X(removeOrder, "order.remove") \
    X(appointAdministrator, "appointment.add") \
    X(addClasses, "class.add") \
    X(renameClass, "class.rename") \
    X(archiveClass, "class.archive") \
    X(restoreClass, "class.restore") \
    X(editClass, "class.edit") \
    X(approveNomenclature, "nomenclature.approve") \
    X(assignHomeroom, "homeroom.assign") \
    X(addPerson, "person.add") \
    X(editPerson, "person.edit") \
    X(removePerson, "person.remove") \
    X(transferPupil, "pupil.transfer") \
    X(leavePupil, "pupil.leave") \
    X(returnPupil, "pupil.return") \
    X(linkGuardian, "guardian.link") \
    X(unlinkGuardian, "guardian.unlink") \
    X(importPupils, "import.pupils") \
    X(importStaff, "import.staff") \
    X(importGuardians, "import.guardians") \
    X(importLinks, "import.links") \
    X(rememberMapping, "import.mapping") \
    X(registerLinks, "link.register") \
    X(replaceLink, "link.replace") \
    X(editLink, "link.edit") \
    X(handOutLinks, "link.hand_out") \
    X(revokeLinks, "link.revoke") \
    X(pauseLinks, "link.pause") \
    X(resumeLinks, "link.resume") \
    X(reinvite, "link.reinvite") \
    X(printAct, "act.print") \
    X(printSheets, "sheets.print") \
    X(receivePaper, "sheets.receive") \
    X(editSheetText, "sheets.text") \
    X(finishTasks, "platform.done") \
    X(reopenTasks, "platform.reopen") \
    X(dropTasks, "platform.drop") \
    X(importMembers, "import.members") \
    X(decideMember, "member.decide") \
    X(noteJoined, "member.joined") \
    X(noteRefusal, "member.refused") \
    X(withdrawRefusal, "member.refusal_withdrawn") \
    X(configureMail, "mail.configure") \
    X(testMail, "mail.test") \
    X(sendMail, "mail.send") \
    X(editOrderText, "order.text") \
    X(editAppointment, "appointment.edit") \
    X(handOver, "appointment.hand_over") \
    X(expireAppointment, "appointment.expire") \
    X(confirmDate, "date.confirm") \
    X(distributeHomerooms, "homeroom.distribute") \
    X(addRequests, "request.add") \
    X(askRequest, "request.ask") \
    X(acceptRequests, "request.accept") \
    X(refuseRequests, "request.refuse") \
    X(reopenRequest, "request.reopen") \
    X(requestVerification, "verification.request") \
    X(seeDocuments, "verification.documents") \
    X(confirmTeachers, "verification.confirm") \
    X(refuseTeacher, "verification.refuse") \
    X(enrolPupil, "pupil.enrol") \
    X(graduatePupils, "pupil.graduate") \
    X(hireStaff, "staff.hire") \
    X(changePosition, "staff.position") \
    X(beginLeave, "staff.leave") \
    X(endLeave, "staff.leave_end") \
    X(dismissStaff, "staff.dismiss") \
    X(editMovement, "movement.edit") \
    X(rollOver, "year.roll_over") \
    X(setGoal, "goal.set") \
    X(removeGoal, "goal.remove") \
    X(setReportForm, "form.set") \
    X(removeReportForm, "form.remove") \
    X(erasePeople, "people.erase") \
    X(loadDemo, "demo.load") \
    X(undo, "undo") \
    X(redo, "redo")
// clang-format on

enum class Action {
#define X(name, token) name,
    STAROSTA_ACTIONS(X)
#undef X
};

QLatin1StringView token(Action action);
/// None for a token that a later version wrote.
std::optional<Action> actionFromToken(QStringView token);

} // namespace starosta::journal
