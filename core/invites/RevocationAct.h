// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteLink.h"

namespace starosta::invites {

using ActId = Id<struct RevocationActTag>;

/// «Акт об аннулировании»: which links were annulled together, and why (duty 9).
struct RevocationAct
{
    ActId id;
    int number; ///< from 1 in every school year
    QDate madeOn;
    QString reason;
    QString order; ///< its label, or empty
    /// Printed for the first time; from then on the revocation cannot be undone.
    std::optional<QDate> printedOn = {};
    int links = 0;
};

/// One link of an act, as it was before.
struct RevokedLink
{
    InviteLink link;
    QString className;
    LinkState stateBefore;
    /// Numbers of the printed batches that are void.
    QList<int> batches;
    /// Full name, of a personal link.
    QString addressee;
};

/// All that the paper says.
struct ActContent
{
    RevocationAct act;
    QString schoolName;
    QString platform;
    QString headTitle;
    QString headName;
    QString administrator;
    QString appointmentOrder; ///< by which the administrator was appointed; may be empty
    QString yearLabel;
    QList<RevokedLink> links;
    /// The cabinet still has to be asked to reset some of them.
    bool awaitsReset = false;
};

} // namespace starosta::invites
