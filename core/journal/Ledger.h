// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/journal/Action.h"
#include "core/journal/Entry.h"
#include "core/storage/Store.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace starosta::storage {
class RowCounter;
struct Conflicts;
} // namespace starosta::storage

namespace starosta::journal {

struct StoredEntry;

/// What a use case says of the change that it is about to make.
struct ChangeRequest
{
    Action action;
    QString subject = {};
    std::optional<RecordRef> record = {};
    Because because = {};
    /// False for what has left the house (a printed sheet): it cannot be taken back, only compensated.
    bool reversible = true;
    /// Of a change that destroys: what is done to other tables leaves no record, see Redaction.
    QSet<QByteArray> recordOnly = {};
    /// Of long work: asked for the last time before the entry is committed, which cannot be stopped.
    const Progress *progress = nullptr;
};

/// The right to write, handed to the body of a change; nobody else can make one.
class Change
{
public:
    storage::Store &store() { return m_store; }
    /// The day on which the change is made, at the user's place.
    QDate today() const { return m_today; }
    /// Of the entry that this becomes, if it changes anything.
    EntryId number() const { return m_number; }
    /// For subjects that are known only when the work is done.
    void setSubject(QString subject) { m_subject = std::move(subject); }
    void setRecord(RecordRef record) { m_record = std::move(record); }

private:
    friend class Ledger;
    Change(storage::Store &store, QDate today, EntryId number) : m_store(store), m_today(today), m_number(number) {}

    storage::Store &m_store;
    QDate m_today;
    EntryId m_number;
    std::optional<QString> m_subject;
    std::optional<RecordRef> m_record;
};

/// What a change gave, and the journal's number for it: none where nothing had to be changed.
template <class T>
struct Committed
{
    T value;
    std::optional<EntryId> entry;
};
template <>
struct Committed<void>
{
    std::optional<EntryId> entry;
};

struct Verdict
{
    bool intact;
    qint64 entries;
    std::optional<EntryId> firstBad = {};
};

/// A column that holds the key of another table's row.
struct Reference
{
    QString table;
    QString column;
};

/// What undo or redo would take back, for their names; undo refuses an entry that is not reversible, see
/// Ledger::undo().
struct UndoState
{
    std::optional<Entry> undo;
    std::optional<Entry> redo;
};

/// The computer's clock does not agree with the journal: entries never go back in time, so one change by a clock that
/// is years ahead would date all that follow.
struct ClockDoubt
{
    bool ahead; ///< of the last entry by more than a year; otherwise behind it by more than a day
    QDateTime now;
    QDateTime last;
};

/// A store together with its journal, and the only way to write: every change is one transaction that holds one
/// journal entry with what it changed, chained to the entry before it. From that record come undo, redo, the history
/// of any row, and the proof that nobody wrote around it.
class Ledger : public QObject
{
    Q_OBJECT

public:
    Ledger(std::unique_ptr<storage::Store> store, const Clock &clock);
    ~Ledger() override;

    storage::Store &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }
    /// Now, or the time of the last entry if the computer's clock has been set back.
    QDateTime effectiveNow() const;
    QDate today() const { return effectiveNow().toLocalTime().date(); }
    std::optional<ClockDoubt> clockDoubt() const;

    const QString &actor() const { return m_actor; }
    /// In whose name the following changes are written: the appointed administrator.
    void setActor(QString actor) { m_actor = std::move(actor); }
    /// Why an action may not be done now; nothing where it may. Asked before every change, undo and redo included: with
    /// those, `of` is the action that is taken back or done again.
    using Gate = std::function<std::optional<Error>(Action action, std::optional<Action> of)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// What has to follow from a change, whoever makes it, as part of it: told after the body, with the names of the
    /// tables that it changed. An undo takes both back.
    using Aftermath = std::function<void(Change &change, const QSet<QString> &tables)>;
    void setAftermath(Aftermath aftermath) { m_aftermath = std::move(aftermath); }
    /// What is wrong with the content though every row of it is sound. No service writes it; an undo or a redo might,
    /// and is refused where it would add a fault.
    using Faults = std::function<QList<Error>()>;
    void setFaults(Faults faults) { m_faults = std::move(faults); }

    /// Runs `body` in a transaction and journals what it changed; rolls everything back when it fails.
    /// Not to be nested. Errors: those of the body and of the gate; storeConstraint, storeFull, storeFailed, storeBusy,
    /// storeReadOnly.
    template <class Body>
    auto change(const ChangeRequest &request, Body &&body)
    {
        using Outcome = std::invoke_result_t<Body &, Change &>;
        using T = typename Outcome::value_type;
        if constexpr (std::is_void_v<T>) {
            return perform(request, [&](Change &change) -> Result<> { return body(change); })
                .map([](std::optional<EntryId> entry) { return Committed<void>{entry}; });
        } else {
            std::optional<T> value;
            return perform(request,
                           [&](Change &change) -> Result<> {
                               Outcome outcome = body(change);
                               if (!outcome)
                                   return failureOf(outcome);
                               value = std::move(*outcome);
                               return {};
                           })
                .map([&value](std::optional<EntryId> entry) {
                    return Committed<T>{std::move(*value), entry};
                });
        }
    }

    /// Runs a reading function and hands back its value only if every row was really read.
    template <class Reader>
    auto read(Reader &&reader) -> Result<std::invoke_result_t<Reader &>>
    {
        m_store->clearFailure();
        auto value = reader();
        if (m_store->failure())
            return tl::unexpected(*m_store->failure());
        return value;
    }

    /// Writes beside the journal what belongs to no change of the content (an import that was held). Content that the
    /// body touches is rolled back with all the rest. Errors: those of change().
    Result<> note(const std::function<void(storage::Store &)> &body);

    UndoState undoState();
    /// Takes an entry back, or the latest. If a row was changed since, nothing is applied. Errors:
    /// journalNothingToUndo, journalNoEntry, journalNotReversible (that entry; or the latest has left the house: then
    /// also by action, and the one before it), journalAlreadyUndone, journalConflict, journalErased (personal data was
    /// destroyed after it: what is not there cannot come back, and a number may belong to somebody else by now), the
    /// faults that it would make, and those of change().
    Result<Entry> undo(std::optional<EntryId> number = {}, const Because &because = {});
    /// Takes the last undo back, as long as nothing else was changed after it. Errors: journalNothingToRedo, …
    Result<Entry> redo(const Because &because = {});

    /// Newest first.
    QList<Entry> entries(int limit = -1, std::optional<EntryId> before = {});
    std::optional<Entry> entry(EntryId number);
    /// The newest entry that holds of one of these actions, whatever its age; one answer for each set.
    QList<std::optional<Entry>> lastOf(const QList<QList<Action>> &sets);
    /// The entry that made a record, or did it first.
    std::optional<Entry> firstAbout(Action action, const RecordRef &record);
    qint64 entryCount();
    /// What an entry changed, row by row, at most `limit` rows.
    QList<RowChange> changesOf(EntryId number, int limit);
    /// What was written since an entry, and keeps it from being taken back: the record, and the entry that wrote it.
    /// Also what keeps those entries from it, so that all of them, taken back newest first, clear the way. Oldest
    /// first, at most `limit`; empty where nothing does.
    QList<UndoObstacle> obstaclesTo(EntryId number, int limit);
    /// Everything that ever happened to one row, oldest first, and to the rows that refer to it by these columns:
    /// the places in classes of a person.
    QList<HistoryItem> historyOf(const RecordRef &record, const QList<Reference> &references = {});
    /// The digits with which the chain ends now. On paper they prove later that nobody rewrote what came before it.
    QString witness();
    /// Entries before which the chain ended with these digits, which are those of Entry::witness in any case of their
    /// letters: one, as a rule; none for digits that are not of this journal.
    QList<Entry> entriesAfter(const QString &witness);
    /// Recomputes the chain. The first entry whose content, place or neighbour is not what was written is named.
    Verdict verify(Progress &progress);

    /// For a change that another connection of this process has committed (a worker's).
    void announce(const QSet<QString> &tables) { emit changed(tables); }

signals:
    /// After a commit, with the names of the tables in which rows changed.
    void changed(const QSet<QString> &tables);

private:
    using Body = std::function<Result<>(Change &)>;
    using Work = std::function<Result<QByteArray>(Change &, const storage::RowCounter &)>;

    Result<std::optional<EntryId>> perform(const ChangeRequest &request, const Body &body);
    /// `work` makes the change and returns its changeset; empty if there is nothing to write down.
    Result<std::optional<EntryId>> commitWork(const ChangeRequest &request, const Work &work,
                                              std::optional<EntryId> undoes = {});
    /// The entries after this one that have not been taken back, oldest first.
    QList<EntryId> standingAfter(EntryId number);
    /// What was done since to rows that may be open only one at a time, where SQLite would see no conflict: see Slots.
    storage::Conflicts crossingsOf(EntryId number, const QByteArray &changeset);
    /// Adds to a conflict the later entries that stand in the way, newest first.
    void nameObstacles(Error &error, EntryId number);
    Result<Entry> takeBack(const Entry &entry, Action action, const Because &because);
    StoredEntry makeEntry(const ChangeRequest &request, const Change &change, const QByteArray &changeset, qint64 rows);
    /// A commit that reported an error may have reached the disk: only reopening tells.
    bool wasSavedAllTheSame(const StoredEntry &entry);

    std::unique_ptr<storage::Store> m_store;
    const Clock &m_clock;
    QString m_actor;
    Gate m_gate;
    Aftermath m_aftermath;
    Faults m_faults;
    bool m_changing = false;
};

} // namespace starosta::journal
