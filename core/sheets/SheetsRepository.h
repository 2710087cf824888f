// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/Sheet.h"
#include "core/storage/Store.h"

namespace starosta::sheets {

struct NewBatch
{
    school::YearId year;
    int number;
    SheetForm form;
    invites::InviteRole role;
    QDate printedOn;
};

class SheetsRepository
{
public:
    explicit SheetsRepository(storage::Store &store) : m_store(store) {}

    /// Newest first.
    QList<Batch> batches(school::YearId year);
    int nextNumber(school::YearId year);
    BatchId add(const NewBatch &batch);
    /// One row for each recipient; one without a person where nobody is named.
    void addItems(BatchId batch, const ClassPart &part);

private:
    storage::Store &m_store;
};

} // namespace starosta::sheets
