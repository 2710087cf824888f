// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/RequestsService.h"
#include "tests/core/members/MembersOfATest.h"

namespace starosta::test {

/// A store with «Учебная НОШ» (1А 1Б 2А) to which requests come in.
class RequestsOfATest : public MembersOfATest
{
public:
    requests::RequestsService &requests() { return workspace()->requests(); }

    requests::RequestContent content(const QString &shownName, QStringView className = {},
                                     std::optional<invites::InviteRole> role = invites::InviteRole::pupil)
    {
        requests::RequestContent content{
            .shownName = shownName, .role = role, .receivedOn = workspace()->ledger().today()};
        if (!className.isEmpty())
            content.classId = classId(workspace(), className);
        return content;
    }
    requests::RequestId add(const QString &shownName, QStringView className = {},
                            std::optional<invites::InviteRole> role = invites::InviteRole::pupil)
    {
        return valueOf(requests().add(content(shownName, className, role))).value;
    }
    requests::Request request(requests::RequestId id)
    {
        const auto found = requests().find(id);
        REQUIRE(found);
        return *found;
    }
    /// «request.fits (name/Антонова Анна Ивановна)», with «!» where it is certain.
    QString proposal(requests::RequestId id)
    {
        const requests::Request found = request(id);
        REQUIRE(found.proposal);
        return shown(*found.proposal);
    }
    static QString shown(const requests::Proposal &proposal)
    {
        QStringList candidates;
        for (const members::Candidate &each : proposal.candidates)
            candidates.append(QStringLiteral("%1/%2/%3").arg(QString(token(each.reason)), each.name, each.className));
        return QString(token(proposal.finding.code)) + (proposal.certain ? QStringLiteral("!") : QString()) +
               QStringLiteral(" (%1)").arg(candidates.join(QStringLiteral(", ")));
    }
};

} // namespace starosta::test
