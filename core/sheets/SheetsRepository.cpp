// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/SheetsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::sheets {

using storage::Statement;

QList<Batch> SheetsRepository::batches(school::YearId year)
{
    // One row a class of a batch; people are counted, a sheet for the wall has none.
    Statement select(m_store, "SELECT b.id, b.number, b.form, b.role, b.printed_on, i.class_id, count(i.person_id)"
                              " FROM batches b JOIN batch_items i ON i.batch_id = b.id"
                              " WHERE b.year_id = ?1 GROUP BY b.id, i.class_id ORDER BY b.number DESC, min(i.id)");
    select.bindAll(year);
    QList<Batch> batches;
    while (select.step()) {
        const auto id = select.id<BatchId>(0);
        if (batches.isEmpty() || batches.last().id != id) {
            // Form and role are checked by the schema.
            batches.append({.id = id,
                            .number = int(select.integer(1)),
                            .form = *sheetFormFromToken(select.text(2)),
                            .role = *invites::inviteRoleFromToken(select.text(3)),
                            .printedOn = select.date(4),
                            .classes = {},
                            .recipients = 0});
        }
        batches.last().classes.append(select.id<classes::ClassId>(5));
        batches.last().recipients += int(select.integer(6));
    }
    return batches;
}

int SheetsRepository::nextNumber(school::YearId year)
{
    Statement select(m_store, "SELECT coalesce(max(number), 0) + 1 FROM batches WHERE year_id = ?1");
    select.bindAll(year);
    return select.step() ? int(select.integer(0)) : 1;
}

BatchId SheetsRepository::add(const NewBatch &batch)
{
    Statement insert(m_store, "INSERT INTO batches (year_id, number, form, role, printed_on)"
                              " VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.run(batch.year, batch.number, token(batch.form), token(batch.role), batch.printedOn);
    return BatchId(insert.insertedRow());
}

void SheetsRepository::addItems(BatchId batch, const ClassPart &part)
{
    Statement insert(m_store, "INSERT INTO batch_items (batch_id, class_id, link_id, person_id)"
                              " VALUES (?1, ?2, ?3, ?4)");
    for (const Recipient &recipient : part.recipients)
        insert.run(batch, part.classId, part.link.id, recipient.person);
    if (part.recipients.isEmpty())
        insert.run(batch, part.classId, part.link.id, std::nullopt);
}

} // namespace starosta::sheets
