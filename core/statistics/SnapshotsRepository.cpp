// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/SnapshotsRepository.h"

#include "core/storage/Statement.h"

namespace starosta::statistics {

using storage::Statement;

namespace {

#define STAROSTA_SNAPSHOT_COLUMNS "id, taken_on, taken_at, actor, by_hand, witness, open_accounts"

Snapshot snapshotIn(const Statement &row)
{
    return {.id = row.id<SnapshotId>(0),
            .on = row.date(1),
            .at = QDateTime::fromString(row.text(2), Qt::ISODateWithMs),
            .actor = row.text(3),
            .byHand = row.boolean(4),
            .witness = row.text(5),
            .openAccounts = row.optionalInteger(6)};
}

} // namespace

void SnapshotsRepository::put(const Snapshot &snapshot, const QList<Figure> &figures)
{
    remove(snapshot.on);
    Statement insert(m_store,
                     "INSERT INTO journal_snapshots (taken_on, taken_at, actor, by_hand, witness, open_accounts)"
                     " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.run(snapshot.on, snapshot.at.toUTC().toString(Qt::ISODateWithMs), snapshot.actor, snapshot.byHand,
               snapshot.witness, snapshot.openAccounts);
    const SnapshotId id(insert.insertedRow());
    Statement add(m_store, "INSERT INTO journal_figures (snapshot_id, position, scope, indicator, value, whole, as_of)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (qsizetype at = 0; at < figures.size(); ++at) {
        const Figure &figure = figures[at];
        add.run(id, qint64(at), figure.scope, token(figure.indicator), figure.value, figure.whole, figure.asOf);
    }
}

QList<Snapshot> SnapshotsRepository::all()
{
    Statement select(m_store, "SELECT " STAROSTA_SNAPSHOT_COLUMNS " FROM journal_snapshots ORDER BY taken_on DESC");
    QList<Snapshot> snapshots;
    while (select.step())
        snapshots.append(snapshotIn(select));
    return snapshots;
}

std::optional<Snapshot> SnapshotsRepository::latest(QDate day)
{
    Statement select(m_store, "SELECT " STAROSTA_SNAPSHOT_COLUMNS " FROM journal_snapshots WHERE taken_on <= ?1"
                              " ORDER BY taken_on DESC LIMIT 1");
    select.bindAll(day);
    return select.step() ? std::optional(snapshotIn(select)) : std::nullopt;
}

QList<Figure> SnapshotsRepository::figures(SnapshotId id)
{
    Statement select(m_store, "SELECT scope, indicator, value, whole, as_of FROM journal_figures"
                              " WHERE snapshot_id = ?1 ORDER BY position");
    select.bindAll(id);
    QList<Figure> figures;
    while (select.step()) {
        if (const auto indicator = indicatorFromToken(select.text(1))) {
            figures.append({.scope = select.text(0),
                            .indicator = *indicator,
                            .value = select.optionalInteger(2),
                            .whole = select.optionalInteger(3),
                            .asOf = select.date(4)});
        }
    }
    return figures;
}

QMap<QDate, Figure> SnapshotsRepository::history(const QString &scope, Indicator indicator)
{
    Statement select(m_store, "SELECT s.taken_on, f.value, f.whole, f.as_of FROM journal_snapshots s"
                              " JOIN journal_figures f ON f.snapshot_id = s.id"
                              " WHERE f.scope = ?1 AND f.indicator = ?2");
    select.bindAll(scope, token(indicator));
    QMap<QDate, Figure> history;
    while (select.step()) {
        history.insert(select.date(0), {.scope = scope,
                                        .indicator = indicator,
                                        .value = select.optionalInteger(1),
                                        .whole = select.optionalInteger(2),
                                        .asOf = select.date(3)});
    }
    return history;
}

bool SnapshotsRepository::remove(QDate day)
{
    Statement figures(m_store, "DELETE FROM journal_figures WHERE snapshot_id IN"
                               " (SELECT id FROM journal_snapshots WHERE taken_on = ?1)");
    figures.run(day);
    Statement snapshot(m_store, "DELETE FROM journal_snapshots WHERE taken_on = ?1");
    snapshot.run(day);
    return snapshot.changedRows() > 0;
}

#undef STAROSTA_SNAPSHOT_COLUMNS

} // namespace starosta::statistics
