// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/journal/Ledger.h"
#include "core/people/PeopleService.h"
#include "core/sheets/Sheet.h"

#include <functional>

namespace starosta::sheets {

/// Printable sheets of invite links: what stands on them, and the numbered batches that were printed.
class SheetsService
{
public:
    using Produce = std::function<Result<>(const SheetContent &)>;

    SheetsService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                  people::PeopleService &people, invites::InvitesService &invites);

    /// Classes for which the request can be printed: they have a live, unexpired link for the role.
    QList<classes::SchoolClass> printable(invites::InviteRole role);
    /// What would be printed; writes nothing. Classes without a live, unexpired link are left out, and for slips and
    /// lists those without people; an error only where nothing is left.
    /// Errors: sheetNothingToPrint, sheetNobody (slips or a list for a class without people), sheetPerPage,
    /// linkExpired.
    Result<SheetContent> preview(const SheetRequest &request);
    /// The same, with the number of a new batch, recorded in the journal. Not reversible: paper has left the house.
    /// Unless the request leaves them, the links are handed out by that, which is a change of its own: it can be undone
    /// for sheets that stayed on the desk, while the batch keeps its number. `produce` makes the paper inside the
    /// change: a batch whose file could not be written gets no number.
    Result<journal::Committed<SheetContent>> issue(const SheetRequest &request, const Produce &produce = {},
                                                   const journal::Because &because = {});

    /// Of the current year, newest first.
    QList<Batch> batches();

private:
    /// The newest batch of slips with these very links.
    std::optional<int> slipsFor(const SheetContent &content);
    QList<Recipient> recipientsOf(const classes::SchoolClass &schoolClass, invites::InviteRole role);
    QList<Recipient> guardianRecipients(classes::ClassId id);
    QList<Recipient> teacherRecipients(const classes::SchoolClass &schoolClass);

    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    classes::ClassesService &m_classes;
    people::PeopleService &m_people;
    invites::InvitesService &m_invites;
};

} // namespace starosta::sheets
