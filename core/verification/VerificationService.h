// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/PeopleService.h"
#include "core/platform/PlatformService.h"
#include "core/verification/Verification.h"

namespace starosta::verification {

struct Confirmation
{
    /// The confirmation is to be made anew after this day; none: it does not end.
    std::optional<QDate> validUntil = {};
};

/// Duty 7: completes the verification of teachers. Everybody of «Учительская», which is the whole staff with the
/// administration, has the status «учитель» confirmed on the platform; only that keeps the rights of a teacher there.
///
/// A round goes from the request over the documents that were seen to the confirmation or the refusal; one row holds
/// it, and what was is not written over: a new round begins by a new request. Seeing the documents makes the task for
/// the cabinet. Ticking that task says that somebody was there, not what the platform answered: confirm() is a
/// statement of its own, which ends the task as by hand where it is open.
class VerificationService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        people::PeopleService &people;
        platform::PlatformService &platform;
    };
    explicit VerificationService(const Rooms &rooms) : m_rooms(rooms) {}

    /// All staff that is not dismissed, in the order in which they are dealt with, then of their names.
    QList<Teacher> list();
    std::optional<Teacher> find(people::PersonId person);
    /// The latest first; also of somebody who was dismissed.
    QList<Round> rounds(people::PersonId person);
    /// Anything was ever requested: before that nobody knows who is confirmed, and 0 would be a lie.
    bool known();
    /// Requested, documents seen, or needed again.
    int waitingCount();

    // Several at once, all or none. Errors of all: verificationNotStaff, verificationStateForbids (name, state token).

    /// Begins a round.
    Result<journal::Committed<void>> request(const QList<people::PersonId> &people,
                                             const journal::Because &because = {});
    /// Errors: verificationMissing (not begun), verificationDocumentsMissing (nothing is said), those of cleanText.
    Result<journal::Committed<void>> seeDocuments(const QList<people::PersonId> &people, const QString &documents,
                                                  const journal::Because &because = {});
    /// Errors: verificationMissing, verificationDocumentsMissing (they were not seen), verificationTermPast (a
    /// last day that is past).
    Result<journal::Committed<void>> confirm(const QList<people::PersonId> &people,
                                             const Confirmation &confirmation = {},
                                             const journal::Because &because = {});
    /// Errors: verificationMissing, verificationReasonMissing, those of cleanText.
    Result<journal::Committed<void>> refuse(const QList<people::PersonId> &people, const QString &reason,
                                            const journal::Because &because = {});
    Result<> canRequest(people::PersonId person);
    Result<> canSeeDocuments(people::PersonId person);
    Result<> canConfirm(people::PersonId person);
    Result<> canRefuse(people::PersonId person);

    /// Inside the change by which people leave: rounds that are under way end as refused, and their actions on the
    /// platform are not needed any more; a confirmation ends with the dismissal, for the account is to be removed. How
    /// many rounds were ended.
    int closeFor(journal::Change &change, const QList<people::PersonId> &people, const QString &reason);

private:
    using Check = Result<> (VerificationService::*)(people::PersonId);
    using Step = std::function<void(journal::Change &, Teacher)>;
    /// Checks all and then changes all, in one change.
    Result<journal::Committed<void>> changeAll(const journal::ChangeRequest &request,
                                               const QList<people::PersonId> &people, Check check, const Step &step);
    Result<Teacher> existing(people::PersonId person);

    Rooms m_rooms;
};

} // namespace starosta::verification
