// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/SheetsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::sheets {

using storage::Statement;

namespace {

/// Of batches that earlier versions printed.
constexpr int kUsualPerPage = 8;

} // namespace

QList<Batch> SheetsRepository::batches(school::YearId year)
{
    // One row a class of a batch; people are counted, a sheet for the wall has none.
    Statement select(m_store,
                     "SELECT b.id, b.number, b.form, b.role, b.printed_on, i.class_id, count(i.person_id),"
                     " sum(i.person_id IS NOT NULL AND i.received_on IS NOT NULL), o.number, b.witness, b.per_page,"
                     " count(DISTINCT l.id),"
                     " count(DISTINCT l.id) FILTER (WHERE l.state NOT IN ('active', 'handed_out'))"
                     " FROM batches b JOIN batch_items i ON i.batch_id = b.id"
                     " JOIN invite_links l ON l.id = i.link_id"
                     " LEFT JOIN batches o ON o.id = b.reprint_of"
                     " WHERE b.year_id = ?1 GROUP BY b.id, i.class_id ORDER BY b.number DESC, min(i.id)");
    select.bindAll(year);
    QList<Batch> batches;
    while (select.step()) {
        const auto id = select.id<BatchId>(0);
        if (batches.isEmpty() || batches.last().id != id) {
            const auto original = select.optionalInteger(8);
            // Form and role are checked by the schema.
            batches.append({.id = id,
                            .number = int(select.integer(1)),
                            .form = *sheetFormFromToken(select.text(2)),
                            .role = *invites::inviteRoleFromToken(select.text(3)),
                            .printedOn = select.date(4),
                            .classes = {},
                            .recipients = 0,
                            .reprintOf = original ? std::optional(int(*original)) : std::nullopt,
                            .witness = select.text(9),
                            .perPage = int(select.optionalInteger(10).value_or(kUsualPerPage))});
        }
        batches.last().classes.append(select.id<classes::ClassId>(5));
        batches.last().recipients += int(select.integer(6));
        batches.last().received += int(select.integer(7));
        batches.last().links += int(select.integer(11));
        batches.last().voidLinks += int(select.integer(12));
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
    Statement insert(m_store, "INSERT INTO batches (year_id, number, form, role, printed_on, per_page, reprint_of,"
                              " witness, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.run(batch.year, batch.number, token(batch.form), token(batch.role), batch.printedOn, batch.perPage,
               batch.reprintOf, batch.witness, batch.texts);
    return BatchId(insert.insertedRow());
}

void SheetsRepository::addItems(BatchId batch, const ClassPart &part)
{
    Statement insert(m_store, "INSERT INTO batch_items (batch_id, class_id, link_id, person_id, pupil_id)"
                              " VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const Recipient &recipient : part.recipients)
        insert.run(batch, part.classId, part.link.id, recipient.person, recipient.pupil);
    if (part.recipients.isEmpty())
        insert.run(batch, part.classId, part.link.id, std::nullopt, std::nullopt);
}

QList<StoredItem> SheetsRepository::items(BatchId batch, invites::InviteRole role)
{
    Statement select(m_store, "SELECT i.id, i.class_id, i.link_id, i.person_id, i.pupil_id, i.received_on,"
                              " EXISTS (SELECT 1 FROM platform_accounts a WHERE a.person_id = i.person_id"
                              " AND (a.role IS NULL OR a.role = ?2) AND a.gone_on IS NULL)"
                              " FROM batch_items i WHERE i.batch_id = ?1 ORDER BY i.id");
    select.bindAll(batch, token(role));
    QList<StoredItem> items;
    while (select.step()) {
        items.append({.id = select.id<ItemId>(0),
                      .classId = select.id<classes::ClassId>(1),
                      .link = select.id<invites::LinkId>(2),
                      .person = select.optionalId<people::PersonId>(3),
                      .pupil = select.optionalId<people::PersonId>(4),
                      .receivedOn = select.optionalDate(5),
                      .joined = select.boolean(6)});
    }
    return items;
}

SheetTexts SheetsRepository::textsOf(BatchId batch)
{
    Statement select(m_store, "SELECT text FROM batches WHERE id = ?1");
    select.bindAll(batch);
    return select.step() ? textsFromStored(select.text(0)) : SheetTexts();
}

void SheetsRepository::setReceived(ItemId item, std::optional<QDate> day)
{
    Statement(m_store, "UPDATE batch_items SET received_on = ?2 WHERE id = ?1").run(item, day);
}

std::optional<QString> SheetsRepository::ownText(SheetAudience audience)
{
    Statement select(m_store, "SELECT text FROM sheet_texts WHERE role = ?1");
    select.bindAll(token(audience));
    return select.step() ? std::optional(select.text(0)) : std::nullopt;
}

void SheetsRepository::setOwnText(SheetAudience audience, const QString &text)
{
    Statement(m_store, "INSERT INTO sheet_texts (role, text) VALUES (?1, ?2)"
                       " ON CONFLICT (role) DO UPDATE SET text = excluded.text")
        .run(token(audience), text);
}

void SheetsRepository::removeOwnText(SheetAudience audience)
{
    Statement(m_store, "DELETE FROM sheet_texts WHERE role = ?1").run(token(audience));
}

} // namespace starosta::sheets
