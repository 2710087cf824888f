// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/people/PeopleService.h"
#include "core/roster/ImportPlan.h"

namespace starosta::roster {

enum class BadRows { refuse, skip };

/// Import of people from files: read, plan (nothing is written), apply as one change that one undo takes back.
/// Importing the same file again changes nothing.
/// Recognised by: the number («№ личного дела»), else full name and birth date, else name and class; guardians by name
/// and pupil, or name and phone or e-mail; staff by name. ё/е and look-alike letters do not tell people apart,
/// namesakes are never merged, and nobody of one role is taken for somebody of another.
class RosterService
{
public:
    RosterService(journal::Ledger &ledger, school::SchoolService &school, classes::ClassesService &classes,
                  people::PeopleService &people);

    /// Errors: those of table::readTableFile and table::proposeMapping. An incomplete mapping is no error here.
    Result<ImportSource> read(const QString &path, ImportKind kind, const ReadOptions &options = {});
    /// The same for bytes that are already here; `fileName` stands for the path in errors.
    Result<ImportSource> readBytes(const QByteArray &bytes, const QString &fileName, ImportKind kind,
                                   const ReadOptions &options = {});
    /// The kind of list that the header looks like.
    static std::optional<ImportKind> guessKind(const table::Table &table);

    /// Errors: mappingFieldMissing, mappingColumnTwice, canceled. Wrong rows are in the plan, not errors of it.
    Result<ImportPlan> plan(const ImportSource &source, const ImportOptions &options, Progress &progress);
    /// Nothing is written where nothing would change. Where the user has chosen columns, they are remembered with it.
    /// Errors: importRowsWrong (with BadRows::refuse), importStale (the store was changed since the plan), canceled.
    Result<journal::Committed<ImportReport>> apply(const ImportPlan &plan, BadRows badRows, Progress &progress,
                                                   const journal::Because &because = {});
    /// Keeps the mapping for the next file with the same header, without importing. A header that is longer than any
    /// list has is not kept.
    Result<> remember(const ImportSource &source);

private:
    Result<ImportSource> understand(table::TableFile file, const QString &fileName, ImportKind kind,
                                    const ReadOptions &options);
    Result<ImportPlan> planRows(const ImportSource &source, const ImportOptions &options, Progress &progress);

    journal::Ledger &m_ledger;
    school::SchoolService &m_school;
    classes::ClassesService &m_classes;
    people::PeopleService &m_people;
};

} // namespace starosta::roster
