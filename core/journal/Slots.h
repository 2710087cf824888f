// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Changeset.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace starosta::journal {

/// A set of a table's columns. Tables are far narrower than its bits.
using Columns = quint64;
constexpr Columns columnBit(int column)
{
    return Columns(1) << (column % 64);
}
/// Those that an entry wrote of a row: of an update only what was updated, otherwise all of them.
Columns columnsOf(const storage::ChangedRow &row);

/// Where only one row may be open at a time: a pupil's place in a class, the live link of an audience. The schema says
/// so by a partial unique index: its key is whose slot it is, its condition whether a row is open.
struct Slot
{
    QString index;
    QList<int> columns;     ///< those of the key, then those of the condition alone
    qsizetype keySize = 0;  ///< how many of them are the key's
    Columns touching = 0;   ///< all of them
    QByteArray stored = {}; ///< SQL: the columns of the row ?1
    QByteArray open = {};   ///< SQL: the condition, with the values of the columns as ?1, ?2, …
};

/// The slots of a store's tables.
class Slots
{
public:
    explicit Slots(storage::Store &store) : m_store(store) {}

    /// Which slots a changed row gave up and which it took, each as one text.
    struct Move
    {
        QStringList left = {};
        QStringList taken = {};
        bool isNone() const { return left.isEmpty() && taken.isEmpty(); }
    };
    Move moveOf(const storage::ChangedRow &row);

private:
    enum class Side { before, after };

    /// None where the condition is of the key alone: "each number once, where it is known" opens and closes nothing.
    const QList<Slot> &of(const QString &table);
    /// Nothing where it held none.
    std::optional<QString> heldBy(const storage::ChangedRow &row, const Slot &slot, Side side);

    storage::Store &m_store;
    QHash<QString, QList<Slot>> m_slots;
};

} // namespace starosta::journal
