// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace starosta::erasure {

/// What becomes of a row that belongs to a person whose data is destroyed.
enum class Fate {
    stays,
    goes,
    /// The row says something of others as well: it stays and refers to nobody.
    nameless,
};

/// A table whose rows may belong to people.
struct PersonTable
{
    QByteArray name;
    QByteArrayList references; ///< the columns that refer to people
    Fate fate = Fate::goes;
    /// With a name as the platform shows it, in rows of which it may be open whose they are.
    QByteArray shownName = {};
    /// Words that make the row a person's where the person stands in them.
    QByteArrayList words = {};
};

/// A column with words that somebody wrote: a name in them is replaced, the rest stays.
struct TextColumn
{
    QByteArray table;
    QByteArray column;
};

/// For whoever makes statements of them; see textColumns().
// clang-format off
#define STAROSTA_TEXT_COLUMNS(X) \
    X("orders", "title") \
    X("orders", "body") \
    X("settings", "value") \
    X("revocation_acts", "reason") \
    X("batches", "text") \
    X("sheet_texts", "text") \
    X("member_lists", "file_name") \
    X("platform_tasks", "evidence") \
    X("platform_accounts", "evidence") \
    X("join_requests", "evidence") \
    X("join_requests", "reason") \
    X("join_requests", "note") \
    X("movements", "note") \
    X("refusals", "note") \
    X("verifications", "seen_by") \
    X("verifications", "documents") \
    X("verifications", "reason") \
    X("report_forms", "title") \
    X("report_forms", "content") \
    X("journal_imports", "file_name") \
    X("journal_imports", "reason") \
    X("journal_mail", "args")
#define STAROSTA_PERSON_COLUMNS(X) \
    X("people", "id") \
    X("enrolments", "person_id") \
    X("staff", "id") \
    X("guardianships", "guardian_id") \
    X("guardianships", "pupil_id") \
    X("homerooms", "person_id") \
    X("field_origins", "person_id") \
    X("refusals", "person_id") \
    X("verifications", "person_id") \
    X("movements", "person_id") \
    X("join_requests", "person_id") \
    X("platform_accounts", "person_id") \
    X("platform_tasks", "person_id") \
    X("batch_items", "person_id") \
    X("batch_items", "pupil_id") \
    X("invite_links", "addressee_id")
// clang-format on

/// The decision for each table of the content, in one place; a test holds it against the schema, so that a table which
/// is added later does not go without one.
///
/// Everything that is a person's goes: the row in `people` and all that says what the person was at the school.
/// Numbers that a report of a past period counts stay, without anything that leads to a person: places in classes,
/// movements and decided requests (the tables nameless_…), the letters of a mailing, of the lines of a batch for a
/// class one (that it was printed, and with which link). A revoked personal link stays, for an act may name it.
const QList<PersonTable> &personTables();
const QList<TextColumn> &textColumns();
/// Tables in which nothing can be said of a person: structure, tokens, days, numbers; and the names of those who hold
/// an office (appointments, the school's card), which stay with its papers: nobody who stands there is erased.
const QByteArrayList &impersonalTables();

} // namespace starosta::erasure
