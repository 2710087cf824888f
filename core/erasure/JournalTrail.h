// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/NameTraces.h"
#include "core/erasure/PersonalTables.h"
#include "core/journal/Redaction.h"
#include "core/storage/ChangesetRecords.h"

#include <unordered_map>

namespace starosta::erasure {

/// A row of a table between the entry that made it and the one that removed it. Its number may have been given before,
/// and may be given again: an import that was taken back has left such rows behind.
struct RowLife
{
    quint64 row; ///< with the table in its first byte
    quint32 turn;

    bool operator==(const RowLife &) const = default;
};

inline size_t qHash(const RowLife &life, size_t seed = 0)
{
    return qHashMulti(seed, life.row, life.turn);
}

/// Follows the rows of the tables of people through the journal, oldest entry first.
class RowLives
{
public:
    /// To be told every entry once. People first, whom the other rows of the entry refer to.
    void begin(const QByteArray &changeset);
    void take(const storage::RecordBytes &record, qsizetype table);
    RowLife of(qsizetype table, qint64 row) const;
    /// The person's, as a reference in this entry means it: a value of before the entry, or of after it.
    RowLife person(qint64 id, bool before) const;
    /// Whether it is the row that stands in the table when all was told.
    bool isCurrent(const RowLife &life) const;

    /// Which of personTables(); none for another table.
    static std::optional<qsizetype> tableOf(QByteArrayView name);

private:
    struct State
    {
        quint32 turn = 0;
        bool gone = false;
    };
    static quint64 keyOf(qsizetype table, qint64 row) { return quint64(table) << 56 | quint64(row); }

    std::unordered_map<quint64, State> m_rows;
    QSet<qint64> m_newPeople; ///< of this entry
};

/// Which rows of which entries of the journal tell of the people whose data is destroyed, and what is left of an entry
/// without them. Beside the rows that refer to a person by key, under whatever number, these are the rows of imports
/// that were taken back, found by name and birth date.
class JournalTrail
{
public:
    JournalTrail(storage::Store &store, const QList<qint64> &people);

    /// Every spelling and contact under which the journal knows them. Errors: those of forEachChangeset().
    Result<QList<people::PersonContent>> knownAs(Progress &progress);
    /// After knownAs(). `kept`: the lines of batches that stay without a name. Errors: as before.
    Result<> follow(const NameTraces &traces, const QSet<qint64> &kept, Progress &progress);
    /// After follow(), of every entry, oldest first: what is left of it; nothing where it stays as it is.
    std::optional<journal::Rewritten> rewritten(const journal::ChainLink &entry, const QByteArray &changeset);

private:
    enum class Refers : quint8 { nobody, erased, other };
    struct Row
    {
        std::array<Refers, 2> to = {Refers::nobody, Refers::nobody};
        bool named = false;
    };
    struct Columns
    {
        QList<int> references;
        int shownName = -1;
        QList<int> words;
    };

    people::PersonContent contentOf(const std::vector<storage::RecordValue> &values) const;
    bool isSamePerson(const people::PersonContent &content) const;
    void learn(const storage::RecordBytes &record, qsizetype table, const RowLives &lives);
    bool isNamed(const storage::RecordBytes &record, const Columns &columns) const;
    Fate fateOf(qsizetype table, const RowLife &life) const;
    bool isErased(const storage::RecordValue &value, bool before, const RowLives &lives) const;
    std::optional<QByteArray> namelessValue(const storage::RecordBytes &record, const storage::RecordValue &value,
                                            int column, qsizetype table) const;
    void rewrite(storage::ChangesetWriter &writer, const storage::RecordBytes &record, qsizetype table, Fate fate);

    storage::Store &m_store;
    QSet<qint64> m_people;
    QList<Columns> m_columns;                   ///< of personTables()
    QHash<QByteArray, QSet<int>> m_textColumns; ///< by the table
    const NameTraces *m_traces = nullptr;
    QSet<qint64> m_kept;
    QHash<QString, QList<people::PersonContent>> m_identities; ///< by the key of the name
    QSet<RowLife> m_lives;                                     ///< of the people
    QHash<RowLife, Row> m_rows;
    RowLives m_all; ///< when everything was told
    RowLives m_now; ///< as far as rewritten() has come
};

} // namespace starosta::erasure
