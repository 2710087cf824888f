// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfVerification.h"

#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QStringList>

namespace starosta::text {

using verification::Round;
using verification::RoundState;
using verification::TeacherState;

namespace {

struct VerificationLabels
{
    Q_DECLARE_TR_FUNCTIONS(VerificationLabels)
};

} // namespace

QString label(TeacherState state)
{
    switch (state) {
    case TeacherState::notBegun:
        return VerificationLabels::tr("not begun");
    case TeacherState::requested:
        return label(RoundState::requested);
    case TeacherState::documentsSeen:
        return label(RoundState::documentsSeen);
    case TeacherState::confirmed:
        return label(RoundState::confirmed);
    case TeacherState::refused:
        return label(RoundState::refused);
    case TeacherState::expired:
        return VerificationLabels::tr("needed again: over");
    case TeacherState::positionChanged:
        return VerificationLabels::tr("needed again: position");
    case TeacherState::dismissedSince:
        return VerificationLabels::tr("needed again: was dismissed");
    }
    Q_UNREACHABLE();
}

QString label(RoundState state)
{
    switch (state) {
    case RoundState::requested:
        return VerificationLabels::tr("requested");
    case RoundState::documentsSeen:
        return VerificationLabels::tr("documents seen");
    case RoundState::confirmed:
        return VerificationLabels::tr("confirmed");
    case RoundState::refused:
        return VerificationLabels::tr("not confirmed");
    }
    Q_UNREACHABLE();
}

QString findingText(const verification::Teacher &teacher)
{
    switch (teacher.state) {
    case TeacherState::notBegun:
        return VerificationLabels::tr("The status has not been requested yet.");
    case TeacherState::requested:
        return VerificationLabels::tr("Look at the documents, then write down which ones were seen.");
    case TeacherState::documentsSeen:
        return teacher.isTaskOver
                   ? VerificationLabels::tr("The action on the platform is over. Say here whether the status is "
                                            "confirmed: ticking the action does not say it.")
                   : VerificationLabels::tr("Confirm the status in the platform’s cabinet, then say so here.");
    case TeacherState::expired:
        return VerificationLabels::tr("The confirmation was valid until %1. Begin a new one.")
            .arg(dateText(teacher.latest->validUntil));
    case TeacherState::positionChanged:
        return VerificationLabels::tr("Confirmed as “%1”, the position now is “%2”. Begin a new confirmation.")
            .arg(teacher.latest->position.isEmpty() ? QStringLiteral("—") : teacher.latest->position,
                 teacher.position.isEmpty() ? QStringLiteral("—") : teacher.position);
    case TeacherState::dismissedSince:
        return VerificationLabels::tr("The confirmation ended with the dismissal on %1. Begin a new one.")
            .arg(dateText(teacher.latest->leftOn));
    case TeacherState::confirmed:
    case TeacherState::refused:
        return {};
    }
    Q_UNREACHABLE();
}

QString roundText(const Round &round)
{
    QStringList steps = {VerificationLabels::tr("%1 requested").arg(dateText(round.requestedOn))};
    if (round.seenOn)
        steps.append(VerificationLabels::tr("%1 documents seen: %2 (%3)")
                         .arg(dateText(round.seenOn), round.documents,
                              round.seenBy.isEmpty() ? QStringLiteral("—") : round.seenBy));
    if (round.state == RoundState::confirmed)
        steps.append(round.validUntil ? VerificationLabels::tr("%1 confirmed until %2")
                                            .arg(dateText(round.endedOn), dateText(round.validUntil))
                                      : VerificationLabels::tr("%1 confirmed").arg(dateText(round.endedOn)));
    if (round.leftOn)
        steps.append(VerificationLabels::tr("%1 dismissed").arg(dateText(round.leftOn)));
    if (round.state == RoundState::refused)
        steps.append(VerificationLabels::tr("%1 not confirmed: %2").arg(dateText(round.endedOn), round.reason));
    return steps.join(QStringLiteral("; "));
}

} // namespace starosta::text
