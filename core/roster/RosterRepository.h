// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportWork.h"
#include "core/storage/Store.h"

#include <vector>

namespace starosta::roster {

/// A person of the register, as far as an import compares it.
struct LivePerson
{
    people::PersonId id;
    people::PersonContent content;
    std::optional<classes::ClassId> classId = {}; ///< of a pupil: the open place
    std::optional<people::StaffContent> staff = {};
    bool isGuardian = false;
};

/// What an import asks of the store and is kept there for the next one.
class RosterRepository
{
public:
    explicit RosterRepository(storage::Store &store) : m_store(store) {}

    /// Everybody, in no order that means anything. In one pass.
    std::vector<LivePerson> people();
    /// Entries of the journal.
    qint64 journalLength();

    std::vector<RememberedSource> rememberedSources(ImportKind kind);
    /// Inside a change.
    void remember(const RememberedSource &source);

private:
    storage::Store &m_store;
};

} // namespace starosta::roster
