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
    int perPage;
    std::optional<BatchId> reprintOf;
    QString witness;
    QString texts; ///< see storedTexts()
};

/// A row of batch_items; names are looked up by the service.
struct StoredItem
{
    ItemId id;
    classes::ClassId classId;
    invites::LinkId link;
    std::optional<people::PersonId> person;
    std::optional<people::PersonId> pupil;
    std::optional<QDate> receivedOn;
    bool joined;
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

    QList<StoredItem> items(BatchId batch, invites::InviteRole role);
    SheetTexts textsOf(BatchId batch);
    void setReceived(ItemId item, std::optional<QDate> day);

    std::optional<QString> ownText(SheetAudience audience);
    void setOwnText(SheetAudience audience, const QString &text);
    void removeOwnText(SheetAudience audience);

private:
    storage::Store &m_store;
};

} // namespace starosta::sheets
