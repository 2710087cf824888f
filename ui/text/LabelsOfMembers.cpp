// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfMembers.h"

#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace starosta::text {
namespace {

struct MemberLabels
{
    Q_DECLARE_TR_FUNCTIONS(MemberLabels)
};

} // namespace

QString label(members::MemberState state)
{
    switch (state) {
    case members::MemberState::joined:
        return MemberLabels::tr("joined");
    case members::MemberState::question:
        return MemberLabels::tr("question");
    case members::MemberState::stranger:
        return MemberLabels::tr("stranger");
    case members::MemberState::wrongRole:
        return MemberLabels::tr("wrong role");
    case members::MemberState::wrongClass:
        return MemberLabels::tr("wrong class");
    case members::MemberState::twice:
        return MemberLabels::tr("joined twice");
    case members::MemberState::left:
        return MemberLabels::tr("has left the school");
    }
    Q_UNREACHABLE();
}

QString label(members::CandidateReason reason)
{
    switch (reason) {
    case members::CandidateReason::name:
        return MemberLabels::tr("the same name and role");
    case members::CandidateReason::otherClass:
        return MemberLabels::tr("the same name and role, another class");
    case members::CandidateReason::otherRole:
        return MemberLabels::tr("the same name, another role");
    case members::CandidateReason::joined:
        return MemberLabels::tr("the same name, has an account already");
    case members::CandidateReason::remembered:
        return MemberLabels::tr("was chosen for this name before");
    case members::CandidateReason::nearName:
        return MemberLabels::tr("a name that resembles it");
    }
    Q_UNREACHABLE();
}

QString label(members::Decision decision)
{
    switch (decision) {
    case members::Decision::open:
        return MemberLabels::tr("not decided yet");
    case members::Decision::matched:
        return MemberLabels::tr("found by the name");
    case members::Decision::chosen:
        return MemberLabels::tr("chosen by hand");
    case members::Decision::stranger:
        return MemberLabels::tr("nobody of the school, as decided by hand");
    }
    Q_UNREACHABLE();
}

QString findingText(const members::Member &member)
{
    if (member.finding)
        return errorText(*member.finding);
    if (member.state == members::MemberState::left)
        return MemberLabels::tr("%1 is not of the school any more. Remove the account on the platform.")
            .arg(member.personName.isEmpty() ? member.account.shownName : member.personName);
    if (member.namesakes > 0)
        return MemberLabels::tr("%n more people have this name and role, each with an account: the list does not tell "
                                "which account is whose.",
                                nullptr, member.namesakes);
    if (member.hasNamesakeElsewhere)
        return MemberLabels::tr("Somebody in another role has the same name; the role tells them apart.");
    return {};
}

} // namespace starosta::text
