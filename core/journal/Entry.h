// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace starosta::journal {

using EntryId = Id<struct EntryTag>; ///< the number of an entry, from 1 without gaps

/// One row of one table: what an entry is about, or whose history is asked for.
struct RecordRef
{
    QString table;
    qint64 row;

    bool operator==(const RecordRef &) const = default;
};

/// Why a change was made, as far as the person who made it said so.
struct Because
{
    QString reason = {};
    /// «№ 12 от 01.09.2026»
    QString order = {};
};

struct Entry
{
    EntryId number;
    QDateTime at; ///< UTC; never earlier than the entry before
    QString actor;
    QString action;  ///< a token; see Action
    QString subject; ///< never a link, never a pupil's name: those are looked up through `record`
    std::optional<RecordRef> record;
    Because because;
    std::optional<EntryId> undoes;
    bool reversible;
    qint64 rowsChanged;
    /// Not undone, or undone and redone.
    bool effective;
    /// With which digits the chain ended before it: what stands on paper that was printed by it.
    QString witness = {};
    /// The entry that took personal data out of what this one had recorded; nothing where all of it is there.
    std::optional<EntryId> redactedBy = {};
};

/// One field of one row, before and after. Values as text; nothing for NULL.
struct FieldChange
{
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
};

enum class RowChangeKind { added, changed, removed };

struct RowChange
{
    RecordRef record;
    RowChangeKind kind;
    QList<FieldChange> fields; ///< for a changed row only those that changed
};

/// A record in the way of taking an entry back, and the entry that wrote it.
struct UndoObstacle
{
    RecordRef record;
    EntryId by;
};

struct HistoryItem
{
    Entry entry;
    RowChange change;
};

} // namespace starosta::journal
