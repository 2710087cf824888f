// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/people/FieldOrigin.h"
#include "core/roster/ImportWork.h"
#include "core/storage/Store.h"

#include <vector>

namespace starosta::roster {

/// A person of the register, as far as an import compares it.
struct LivePerson
{
    people::PersonId id;
    people::PersonContent content;
    std::optional<classes::ClassId> classId = {}; ///< of a pupil: the open place, or the last one
    bool hasPlace = false;                        ///< the place is open: a pupil
    bool isGuardian = false;
    bool isStaff = false; ///< not dismissed
    people::Origin origin = people::Origin::import;
    quint16 byHand = 0;                             ///< a bit for each people::PersonField
    std::optional<people::StaffContent> staff = {}; ///< also of somebody who was dismissed

    bool hasLeft() const { return classId && !hasPlace; }
    bool wroteByHand(people::PersonField field) const { return (byHand >> int(field)) & 1; }
};

/// What an import asks of the store and is kept there for the next one.
class RosterRepository
{
public:
    explicit RosterRepository(storage::Store &store) : m_store(store) {}

    /// Everybody, by id. In one pass. `written`: see PeopleService::fieldOrigins(). Ends early, with what it has, where
    /// the work is cancelled.
    std::vector<LivePerson> people(const QList<people::FieldOrigin> &written, Progress &progress);
    /// The person whose record this is, or whose place, movement, staff row, relation or field.
    struct Behind
    {
        people::PersonId person;
        QString name;
    };
    std::optional<Behind> personBehind(const journal::RecordRef &record);
    /// The class itself, or that of the homeroom teacher or the link.
    std::optional<classes::ClassId> classBehind(const journal::RecordRef &record);
    /// Entries of the journal.
    qint64 journalLength();

    std::vector<RememberedSource> rememberedSources(ImportKind kind);
    /// Inside a change.
    void remember(const RememberedSource &source);

private:
    storage::Store &m_store;
};

} // namespace starosta::roster
