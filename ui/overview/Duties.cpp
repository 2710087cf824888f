// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/Duties.h"

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

    static QList<Duty> all()
    {
        return {
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
             {Action::distributeHomerooms, Action::assignHomeroom, Action::importStaff}},
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

} // namespace

QList<DutyEvidence> evidenceIn(const QList<journal::Entry> &recent)
{
    QList<DutyEvidence> result;
    for (DutyTexts::Duty duty : DutyTexts::all()) {
        for (const journal::Entry &entry : recent) {
            const auto action = journal::actionFromToken(entry.action);
            if (entry.effective && action && duty.actions.contains(*action)) {
                duty.evidence.last = entry;
                break;
            }
        }
        result.append(duty.evidence);
    }
    return result;
}

} // namespace starosta::ui
