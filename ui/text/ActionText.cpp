// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ActionText.h"

#include "core/journal/Action.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"
#include "ui/text/LabelsOfStatistics.h"

#include <QCoreApplication>

namespace starosta::text {
namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

QString label(journal::Action action)
{
    using enum journal::Action;
    switch (action) {
    case createSchool:
        return ActionText::tr("School created");
    case editSchool:
        return ActionText::tr("School card changed");
    case changeSetting:
        return ActionText::tr("Setting changed");
    case addSchoolYear:
        return ActionText::tr("School year added");
    case addOrder:
        return ActionText::tr("Order added");
    case editOrder:
        return ActionText::tr("Order changed");
    case removeOrder:
        return ActionText::tr("Order removed");
    case appointAdministrator:
        return ActionText::tr("Administrator appointed");
    case addClasses:
        return ActionText::tr("Classes added");
    case renameClass:
        return ActionText::tr("Class renamed");
    case archiveClass:
        return ActionText::tr("Class put into the archive");
    case restoreClass:
        return ActionText::tr("Class brought back from the archive");
    case editClass:
        return ActionText::tr("Class changed");
    case approveNomenclature:
        return ActionText::tr("List of classes approved");
    case assignHomeroom:
        return ActionText::tr("Homeroom teacher assigned");
    case addPerson:
        return ActionText::tr("Person added");
    case editPerson:
        return ActionText::tr("Person changed");
    case removePerson:
        return ActionText::tr("Person removed");
    case transferPupil:
        return ActionText::tr("Pupil moved to another class");
    case leavePupil:
        return ActionText::tr("Pupil left");
    case returnPupil:
        return ActionText::tr("Pupil came back");
    case linkGuardian:
        return ActionText::tr("Parent connected with a pupil");
    case unlinkGuardian:
        return ActionText::tr("Parent disconnected from a pupil");
    case importPupils:
        return ActionText::tr("Pupils imported");
    case importStaff:
        return ActionText::tr("Staff imported");
    case importGuardians:
        return ActionText::tr("Parents imported");
    case importLinks:
        return ActionText::tr("Links imported");
    case rememberMapping:
        return ActionText::tr("Columns of a file remembered");
    case registerLinks:
        return ActionText::tr("Links registered");
    case replaceLink:
        return ActionText::tr("Link replaced");
    case editLink:
        return ActionText::tr("Link changed");
    case handOutLinks:
        return ActionText::tr("Links handed out");
    case revokeLinks:
        return ActionText::tr("Links revoked");
    case pauseLinks:
        return ActionText::tr("Links paused");
    case resumeLinks:
        return ActionText::tr("Links resumed");
    case reinvite:
        return ActionText::tr("Invited anew");
    case printAct:
        return ActionText::tr("Act of revocation printed");
    case printSheets:
        return ActionText::tr("Sheets printed");
    case receivePaper:
        return ActionText::tr("Receipt of sheets noted");
    case editSheetText:
        return ActionText::tr("Text of sheets changed");
    case finishTasks:
        return ActionText::tr("Done on the platform");
    case reopenTasks:
        return ActionText::tr("Not done on the platform after all");
    case dropTasks:
        return ActionText::tr("Platform tasks dropped");
    case importMembers:
        return ActionText::tr("List of members imported");
    case decideMember:
        return ActionText::tr("Member recognised");
    case noteJoined:
        return ActionText::tr("Joining noted");
    case noteRefusal:
        return ActionText::tr("Refusal noted");
    case withdrawRefusal:
        return ActionText::tr("Refusal withdrawn");
    case configureMail:
        return ActionText::tr("Mail server set up");
    case testMail:
        return ActionText::tr("Mail server tested");
    case sendMail:
        return ActionText::tr("Mailing of links begun");
    case editOrderText:
        return ActionText::tr("Text of an order changed");
    case editAppointment:
        return ActionText::tr("Administrator’s appointment changed");
    case handOver:
        return ActionText::tr("Administration handed over");
    case expireAppointment:
        return ActionText::tr("Administrator’s appointment expired");
    case confirmDate:
        return ActionText::tr("The computer’s date confirmed");
    case distributeHomerooms:
        return ActionText::tr("Homeroom teachers distributed");
    case addRequests:
        return ActionText::tr("Join requests entered");
    case askRequest:
        return ActionText::tr("Questions asked about a join request");
    case acceptRequests:
        return ActionText::tr("Join requests accepted");
    case refuseRequests:
        return ActionText::tr("Join requests refused");
    case reopenRequest:
        return ActionText::tr("Join request taken up again");
    case requestVerification:
        return ActionText::tr("Confirmation of teachers begun");
    case seeDocuments:
        return ActionText::tr("Documents of teachers seen");
    case confirmTeachers:
        return ActionText::tr("Teachers confirmed");
    case refuseTeacher:
        return ActionText::tr("Teacher not confirmed");
    case enrolPupil:
        return ActionText::tr("Pupil enrolled");
    case graduatePupils:
        return ActionText::tr("Pupils graduated");
    case hireStaff:
        return ActionText::tr("Member of staff hired");
    case changePosition:
        return ActionText::tr("Position changed");
    case beginLeave:
        return ActionText::tr("Leave begun");
    case endLeave:
        return ActionText::tr("Back from leave");
    case dismissStaff:
        return ActionText::tr("Member of staff dismissed");
    case editMovement:
        return ActionText::tr("Movement corrected");
    case rollOver:
        return ActionText::tr("New school year begun");
    case erasePeople:
        return ActionText::tr("Personal data destroyed");
    case setGoal:
        return ActionText::tr("Goal set");
    case removeGoal:
        return ActionText::tr("Goal removed");
    case setReportForm:
        return ActionText::tr("Form described");
    case removeReportForm:
        return ActionText::tr("Form removed");
    case loadDemo:
        return ActionText::tr("Example school opened");
    case undo:
        return ActionText::tr("Undone");
    case redo:
        return ActionText::tr("Done again");
    }
    Q_UNREACHABLE();
}

bool isImportOfPeople(const journal::Entry &entry)
{
    using enum journal::Action;
    const auto action = journal::actionFromToken(entry.action);
    return action == importPupils || action == importStaff || action == importGuardians;
}

/// «pupils_joined 95 %», or the indicator alone.
QString goalSubject(const QString &subject)
{
    const qsizetype space = subject.indexOf(u' ');
    const qsizetype end = space < 0 ? subject.size() : space;
    const auto indicator = statistics::indicatorFromToken(QStringView(subject).first(end));
    return indicator ? text::label(*indicator) + subject.sliced(end) : subject;
}

QString nameOf(const journal::Entry &entry)
{
    const QString what = actionLabel(entry.action);
    // The counts would not fit on a button, and stand in the journal.
    if (isImportOfPeople(entry))
        return what;
    const QString subject = subjectText(entry);
    return subject.isEmpty() ? what : ActionText::tr("%1 (%2)").arg(what, subject);
}

} // namespace

QString actionLabel(const QString &token)
{
    const auto action = journal::actionFromToken(token);
    return action ? label(*action) : token;
}

QString entryLabel(const journal::Entry &entry,
                   const std::function<std::optional<journal::Entry>(journal::EntryId)> &find)
{
    const QString label = actionLabel(entry.action);
    std::optional<journal::Entry> original = entry;
    // What is done again takes an undoing back, which took back what is meant.
    while (original && original->undoes)
        original = find(*original->undoes);
    if (!original || original->number == entry.number)
        return label;
    return ActionText::tr("%1: %2", "Undone: Classes added").arg(label, actionLabel(original->action));
}

QString countsInWords(const QString &counts)
{
    QStringList parts;
    for (const QString &part : counts.split(u' ', Qt::SkipEmptyParts)) {
        const QString number = part.mid(1);
        switch (part.front().unicode()) {
        case u'+':
            parts.append(ActionText::tr("added %1").arg(number));
            break;
        case u'↩':
            parts.append(ActionText::tr("came back %1").arg(number));
            break;
        case u'~':
            parts.append(ActionText::tr("changed %1").arg(number));
            break;
        case u'⇄':
            parts.append(ActionText::tr("moved %1").arg(number));
            break;
        case u'−':
            parts.append(ActionText::tr("left %1").arg(number));
            break;
        default:
            return counts; // of another version
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString subjectText(const journal::Entry &entry)
{
    const auto action = journal::actionFromToken(entry.action);
    if (isImportOfPeople(entry))
        return countsInWords(entry.subject);
    if (action == journal::Action::testMail)
        return hostText(entry.subject);
    if (action == journal::Action::setGoal || action == journal::Action::removeGoal)
        return goalSubject(entry.subject);
    if (action == journal::Action::rememberMapping) {
        const auto kind = roster::importKindFromToken(entry.subject);
        return kind ? text::label(*kind) : entry.subject;
    }
    // What is taken back, or done again, has the subject of the change itself.
    if (action != journal::Action::changeSetting && action != journal::Action::undo && action != journal::Action::redo)
        return entry.subject;
    const QString &key = entry.subject;
    if (key == u"link_hosts")
        return ActionText::tr("hosts of links");
    if (key == u"platform_page")
        return ActionText::tr("page of the platform");
    if (key == u"link_policy")
        return ActionText::tr("rules for links");
    return key.startsWith(u"section.") ? ActionText::tr("parts of the window") : key;
}

QString actorText(const journal::Entry &entry)
{
    if (!entry.actor.isEmpty())
        return entry.actor;
    return journal::actionFromToken(entry.action) == journal::Action::expireAppointment
               ? ActionText::tr("the program")
               : ActionText::tr("nobody was appointed");
}

QString undoText(const std::optional<journal::Entry> &entry)
{
    if (entry && !entry->reversible)
        return ActionText::tr("Cannot be undone: %1").arg(nameOf(*entry));
    return entry ? ActionText::tr("Undo: %1").arg(nameOf(*entry)) : ActionText::tr("Undo");
}

QString redoText(const std::optional<journal::Entry> &entry)
{
    return entry ? ActionText::tr("Redo: %1").arg(nameOf(*entry)) : ActionText::tr("Redo");
}

} // namespace starosta::text
