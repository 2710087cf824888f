// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Snapshot.h"
#include "core/storage/Store.h"

#include <QMap>

namespace starosta::statistics {

class SnapshotsRepository
{
public:
    explicit SnapshotsRepository(storage::Store &store) : m_store(store) {}

    /// In the place of one of the same day.
    void put(const Snapshot &snapshot, const QList<Figure> &figures);
    /// The latest first.
    QList<Snapshot> all();
    /// The latest of this day or before.
    std::optional<Snapshot> latest(QDate day);
    /// Without those that this version does not know.
    QList<Figure> figures(SnapshotId id);
    /// A figure of a scope on each kept day on which it was among the figures, from the first day to the last.
    QMap<QDate, Figure> history(const QString &scope, Indicator indicator);
    bool remove(QDate day);

private:
    storage::Store &m_store;
};

} // namespace starosta::statistics
