// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/invites/InvitesService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"
#include "core/roster/ImportDecisions.h"
#include "core/roster/ImportHistory.h"
#include "core/roster/ImportPlan.h"

namespace starosta::roster {

/// Import of people from files: read, plan (nothing is written), apply as one change that one undo takes back.
/// Importing the same file again changes nothing.
///
/// Recognised by: the number («№ личного дела»), else full name and birth date, else name and class; guardians by name
/// and pupil, or name and phone or e-mail; staff by name. Where a birth date or a number says the same, ё is е; what is
/// only spelled alike (ё for е, a Latin letter for a Cyrillic one, up to two letters that differ), and a new surname
/// with the same given name, patronymic and birth date, is a question, never an answer. Namesakes are never merged, and
/// nobody of one role is taken for somebody of another.
///
/// A full list says who has left: their place in the class ends today, the person stays, and gets everything back by
/// reappearing. Nobody leaves whom a person entered by hand, or whom a row that could not be read may be about.
class RosterService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
        movements::MovementsService &movements;
    };
    explicit RosterService(const Rooms &rooms);

    /// Errors: those of table::readTableFile and table::proposeMapping. An incomplete mapping is no error here.
    Result<ImportSource> read(const QString &path, ImportKind kind, const ReadOptions &options = {},
                              Progress *progress = nullptr);
    /// The same for bytes that are already here; `fileName` stands for the path in errors.
    Result<ImportSource> readBytes(const QByteArray &bytes, const QString &fileName, ImportKind kind,
                                   const ReadOptions &options = {}, Progress *progress = nullptr);
    /// The kind of list that the header looks like.
    static std::optional<ImportKind> guessKind(const table::Table &table);

    /// Errors: those of table::checkMapping, importScopeNotForKind, classMissing (of the scope), canceled.
    /// Wrong rows are in the plan, not errors of it.
    Result<ImportPlan> plan(const ImportSource &source, const ImportOptions &options, Progress &progress);
    /// Nothing is written where nothing would change. Where the user has chosen columns, they are remembered with it.
    /// A backup that was read back stands beside the store before anything is written; the last few are kept.
    /// Errors: importRowsWrong (with BadRows::refuse), importHeld (a threshold is passed and the number that was typed
    /// does not cover it; goes into the history), importReasonMissing (of a held one), importStale (the store was
    /// changed since the plan), canceled, those of storage::backupStore.
    Result<journal::Committed<ImportReport>> apply(const ImportPlan &plan, const ImportDecisions &decisions,
                                                   Progress &progress, const journal::Because &because = {});
    /// Keeps the mapping for the next file with the same header, without importing. A header that is longer than any
    /// list has is not kept.
    Result<> remember(const ImportSource &source);

    /// Newest first.
    QList<ImportRecord> history();
    /// Takes an import back, whatever was imported after it. Errors: importNoRecord, those of Ledger::undo; after
    /// journalConflict see conflictsOf().
    Result<journal::Entry> undo(ImportId id, const journal::Because &because = {});
    /// The import that became the entry; nothing for another entry.
    std::optional<ImportId> importOf(journal::EntryId entry);
    /// What was changed since and keeps the import from being undone, at most `limit` of it.
    QList<UndoConflict> conflictsOf(ImportId id, int limit = 100);

private:
    Result<ImportSource> understand(table::TableFile file, const QString &fileName, ImportKind kind,
                                    const ReadOptions &options);
    /// Errors: importHeld, after a note in the history; importReasonMissing.
    Result<> checkThresholds(const ImportPlan &plan, const ImportDecisions &decisions, const journal::Because &because);

    Rooms m_rooms;
};

} // namespace starosta::roster
