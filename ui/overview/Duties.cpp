// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/Duties.h"

#include "core/base/Fold.h"
#include "core/school/SchoolService.h"
#include "core/verification/VerificationService.h"
#include "ui/common/PageFilters.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::ui {

namespace {

using journal::Action;

class DutyTexts
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::DutyTexts)

public:
    struct Duty
    {
        DutyEvidence evidence;
        QList<Action> actions;
    };

    static DutyEvidence administration()
    {
        return {0, tr("The administration is confirmed as teachers"), QStringLiteral("verification")};
    }

    static QList<Duty> all()
    {
        return {
            {{0, tr("The administrator is appointed"), QStringLiteral("school"), filters::appointment},
             {Action::createSchool, Action::appointAdministrator, Action::handOver, Action::editAppointment,
              Action::loadDemo}},
            {{1, tr("School information"), QStringLiteral("school")},
             {Action::createSchool, Action::editSchool, Action::loadDemo}},
            {{2, tr("The class “Учительская”"), QStringLiteral("classes")},
             {Action::createSchool, Action::rollOver, Action::loadDemo}},
            {{3, tr("Classes by the nomenclature"), QStringLiteral("classes")},
             {Action::createSchool, Action::addClasses, Action::renameClass, Action::archiveClass, Action::restoreClass,
              Action::editClass, Action::approveNomenclature, Action::rollOver}},
            {{4, tr("Invitations by class and role"), QStringLiteral("invites")},
             {Action::registerLinks, Action::replaceLink, Action::importLinks, Action::handOutLinks,
              Action::printSheets, Action::receivePaper, Action::editLink}},
            {{5, tr("Homeroom teachers"), QStringLiteral("homerooms")},
             {Action::distributeHomerooms, Action::assignHomeroom, Action::importStaff, Action::rollOver}},
            {{6, tr("Join requests"), QStringLiteral("requests")},
             {Action::addRequests, Action::askRequest, Action::acceptRequests, Action::refuseRequests,
              Action::reopenRequest}},
            {{7, tr("Verification of teachers"), QStringLiteral("verification")},
             {Action::requestVerification, Action::seeDocuments, Action::confirmTeachers, Action::refuseTeacher}},
            {{8, tr("Movement of pupils and staff"), QStringLiteral("movements")},
             {Action::enrolPupil, Action::transferPupil, Action::leavePupil, Action::returnPupil,
              Action::graduatePupils, Action::hireStaff, Action::changePosition, Action::beginLeave, Action::endLeave,
              Action::dismissStaff, Action::editMovement, Action::importPupils, Action::importStaff, Action::rollOver}},
            {{9, tr("Annulled invitations"), QStringLiteral("invites")}, {Action::revokeLinks, Action::printAct}},
            {{14, tr("Statistics for the head"), QStringLiteral("statistics")}, {}},
        };
    }
};

/// The head, as the school calls it, and the deputies: everybody of the staff is confirmed by duty 7, they by their
/// own.
bool isOfAdministration(const verification::Teacher &teacher, const QString &headTitle)
{
    const QString position = fold(teacher.position);
    const QString head = fold(headTitle);
    return (!head.isEmpty() && position.startsWith(head)) || position.startsWith(fold(u"заместитель")) ||
           position.startsWith(fold(u"зам."));
}

/// «Пак Бато, 03.09.2026» of whoever was confirmed last; empty where nobody is.
QString confirmedOfAdministration(Workspace &workspace)
{
    const QString headTitle = workspace.school().school().headTitle;
    std::optional<verification::Teacher> last;
    for (const verification::Teacher &teacher : workspace.verification().list()) {
        if (teacher.state == verification::TeacherState::confirmed && isOfAdministration(teacher, headTitle) &&
            (!last || last->latest->endedOn < teacher.latest->endedOn))
            last = teacher;
    }
    if (!last)
        return {};
    return QStringLiteral("%1 · %2").arg(text::dateText(last->latest->endedOn.value_or(QDate())), last->name.brief());
}

} // namespace

QList<DutyEvidence> evidenceOf(Workspace &workspace)
{
    const QList<DutyTexts::Duty> duties = DutyTexts::all();
    QList<QList<Action>> actions;
    for (const DutyTexts::Duty &duty : duties)
        actions.append(duty.actions);
    const QList<std::optional<journal::Entry>> entries = workspace.ledger().lastOf(actions);
    QList<DutyEvidence> result;
    for (qsizetype at = 0; at < duties.size(); ++at) {
        result.append(duties[at].evidence);
        result.last().last = entries[at];
    }
    DutyEvidence administration = DutyTexts::administration();
    administration.standing = confirmedOfAdministration(workspace);
    result.append(administration);
    return result;
}

} // namespace starosta::ui
