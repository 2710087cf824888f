// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportHistory.h"
#include "core/storage/Store.h"

namespace starosta::roster {

/// The table journal_imports. What was undone is for the journal to know: here every import that was written is
/// applied.
class ImportHistoryRepository
{
public:
    explicit ImportHistoryRepository(storage::Store &store) : m_store(store) {}

    void add(const ImportRecord &record);
    /// Newest first.
    QList<ImportRecord> all();
    std::optional<ImportRecord> find(ImportId id);

private:
    storage::Store &m_store;
};

} // namespace starosta::roster
