// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Ledger.h"

#include "core/journal/JournalRepository.h"
#include "core/journal/UndoStack.h"
#include "core/storage/Changeset.h"
#include "core/storage/WriteTransaction.h"

#include <QScopedValueRollback>

namespace starosta::journal {

using storage::Recorder;
using storage::WriteTransaction;

namespace {

Result<> ask(const Ledger::Gate &gate, Action action, std::optional<Action> of = {})
{
    auto closed = gate ? gate(action, of) : std::nullopt;
    return closed ? Result<>(tl::unexpected(*std::move(closed))) : Result<>();
}

/// What is taken back or done again in the end, by way of however many undos and redos.
std::optional<Action> actionTakenBack(JournalRepository &journal, std::optional<EntryId> number)
{
    auto stored = number ? journal.find(*number) : std::nullopt;
    while (stored && stored->link.undoes)
        stored = journal.find(*stored->link.undoes);
    return stored ? actionFromToken(stored->link.action) : std::nullopt;
}

Entry toEntry(const StoredEntry &stored, const UndoStack &stack)
{
    const auto redacted = stack.redacted().constFind(stored.link.number.value());
    const ChainLink &link = stored.link;
    return {.number = link.number,
            .at = QDateTime::fromString(link.at, Qt::ISODateWithMs),
            .actor = link.actor,
            .action = link.action,
            .subject = link.subject,
            .record = link.record,
            .because = link.because,
            .undoes = link.undoes,
            .reversible = link.reversible,
            .rowsChanged = link.rowsChanged,
            .effective = stack.isEffective(link.number),
            .witness = witnessOf(link.previous),
            .redactedBy = redacted == stack.redacted().cend() ? std::nullopt : std::optional(*redacted)};
}

/// What was done before a destruction of personal data stays done.
Result<> refuseErased(JournalRepository &journal, EntryId number)
{
    const auto erasure = journal.newestErasure();
    if (!erasure || number > *erasure)
        return {};
    return fail(ErrorCode::journalErased, {QString::number(number.value()), QString::number(erasure->value())});
}

Error conflictError(EntryId number, const storage::Conflicts &conflicts)
{
    QStringList tables(conflicts.tables.begin(), conflicts.tables.end());
    tables.sort();
    return {ErrorCode::journalConflict,
            {QString::number(number.value()), QString::number(conflicts.rows), tables.join(u' ')}};
}

} // namespace

Ledger::Ledger(std::unique_ptr<storage::Store> store, const Clock &clock) : m_store(std::move(store)), m_clock(clock) {}

Ledger::~Ledger() = default;

QDateTime Ledger::effectiveNow() const
{
    const QDateTime now = m_clock.nowUtc();
    const auto last = JournalRepository(*m_store).lastTime();
    return last && *last > now ? *last : now;
}

std::optional<ClockDoubt> Ledger::clockDoubt() const
{
    // A store may rest over a summer, or for as long as nobody is appointed; a clock that lost its battery is off by
    // years.
    constexpr int kLongSilence = 366;
    const QDateTime now = m_clock.nowUtc();
    const auto last = JournalRepository(*m_store).lastTime();
    if (!last)
        return {};
    const qint64 days = last->daysTo(now);
    if (days > kLongSilence || days < -1)
        return ClockDoubt{.ahead = days > 0, .now = now, .last = *last};
    return {};
}

Result<std::optional<EntryId>> Ledger::perform(const ChangeRequest &request, const Body &body)
{
    return commitWork(request, [&](Change &change, const storage::RowCounter &counter) -> Result<QByteArray> {
        Recorder recorder(*m_store, request.recordOnly);
        const Result<> done = body(change);
        // What follows from a departure was done when it was recorded; of a destruction nothing else may be left
        // unrecorded.
        if (done && m_aftermath && request.recordOnly.isEmpty() && counter.rows() > 0)
            m_aftermath(change, counter.tables());
        // A statement that failed is the cause of whatever the body says after it.
        if (m_store->failure())
            return tl::unexpected(*m_store->failure());
        if (!done)
            return failureOf(done);
        auto changeset = recorder.changeset();
        if (!changeset)
            return tl::unexpected(*m_store->failure());
        return *changeset;
    });
}

Result<std::optional<EntryId>> Ledger::commitWork(const ChangeRequest &request, const Work &work,
                                                  std::optional<EntryId> undoes)
{
    Q_ASSERT_X(!m_changing, "Ledger", "a change inside a change");
    if (m_store->mode() != storage::OpenMode::readWrite)
        return fail(ErrorCode::storeReadOnly, {m_store->path()});
    JournalRepository journal(*m_store);
    if (auto open = ask(m_gate, request.action, actionTakenBack(journal, undoes)); !open)
        return failureOf(open);
    QScopedValueRollback<bool> changing(m_changing, true);
    m_store->clearFailure();

    WriteTransaction transaction(*m_store);
    if (!transaction.isOpen())
        return tl::unexpected(*m_store->failure());
    Change change(*m_store, today(), EntryId(journal.head().number + 1));
    std::optional<storage::RowCounter> counter(std::in_place, *m_store);
    const Result<QByteArray> changeset = work(change, *counter);
    if (!changeset)
        return failureOf(changeset);
    if (changeset->isEmpty())
        return std::nullopt;
    const QSet<QString> tables = counter->tables();
    const qint64 rows = counter->rows();
    counter.reset();

    const auto isCanceled = [&request] { return request.progress && request.progress->canceled(); };
    if (isCanceled())
        return fail(ErrorCode::canceled);
    StoredEntry entry = makeEntry(request, change, *changeset, rows);
    entry.link.undoes = undoes;
    // With nobody in office it is done again in the name of whoever took it back.
    if (undoes && entry.link.actor.isEmpty())
        entry.link.actor = journal.find(*undoes)->link.actor;
    entry.hash = hashOf(entry.link);
    if (isCanceled())
        return fail(ErrorCode::canceled);
    journal.append(entry, *changeset);
    if (m_store->failure())
        return tl::unexpected(*m_store->failure());
    if (isCanceled())
        return fail(ErrorCode::canceled);
    if (!transaction.commit() && !wasSavedAllTheSame(entry))
        return tl::unexpected(*m_store->failure());
    m_changing = false; // listeners may read, and may begin a change of their own
    changing.commit();
    emit changed(tables);
    return entry.link.number;
}

Result<> Ledger::note(const std::function<void(storage::Store &)> &body)
{
    Q_ASSERT_X(!m_changing, "Ledger", "a note inside a change");
    if (m_store->mode() != storage::OpenMode::readWrite)
        return fail(ErrorCode::storeReadOnly, {m_store->path()});
    QScopedValueRollback<bool> changing(m_changing, true);
    m_store->clearFailure();
    WriteTransaction transaction(*m_store);
    if (!transaction.isOpen())
        return tl::unexpected(*m_store->failure());
    {
        Recorder recorder(*m_store);
        body(*m_store);
        const auto content = recorder.changeset();
        Q_ASSERT_X(!content || content->isEmpty(), "Ledger", "a note that changes the content");
        if (!content || !content->isEmpty() || m_store->failure())
            return tl::unexpected(m_store->failure().value_or(Error{ErrorCode::storeFailed, {m_store->path()}}));
    }
    if (!transaction.commit())
        return tl::unexpected(*m_store->failure());
    return {};
}

StoredEntry Ledger::makeEntry(const ChangeRequest &request, const Change &change, const QByteArray &changeset,
                              qint64 rows)
{
    const Head head = JournalRepository(*m_store).head();
    return {.link = {.number = change.number(),
                     .at = effectiveNow().toUTC().toString(Qt::ISODateWithMs),
                     .actor = m_actor,
                     .action = token(request.action),
                     .subject = change.m_subject.value_or(request.subject).left(300),
                     .record = change.m_record ? change.m_record : request.record,
                     .because = request.because,
                     .undoes = std::nullopt,
                     .reversible = request.reversible,
                     .rowsChanged = rows,
                     .digest = digestOf(changeset),
                     .previous = head.hash},
            .hash = {}};
}

bool Ledger::wasSavedAllTheSame(const StoredEntry &entry)
{
    const std::optional<Error> why = m_store->failure();
    m_store->clearFailure();
    if (m_store->reopen()) {
        const auto stored = JournalRepository(*m_store).find(entry.link.number);
        if (!m_store->failure() && stored && stored->hash == entry.hash)
            return true;
    }
    if (!m_store->failure())
        m_store->restoreFailure(*why);
    return false;
}

UndoState Ledger::undoState()
{
    JournalRepository journal(*m_store);
    UndoStack stack(journal);
    UndoState state;
    if (const auto number = stack.undoCandidate())
        state.undo = toEntry(*journal.find(stack.inTheWayOf(*number).value_or(*number)), stack);
    if (const auto number = stack.redoCandidate()) {
        // What is done again is the change that the undo took back.
        if (const auto undo = journal.find(*number))
            state.redo = toEntry(*journal.find(*undo->link.undoes), stack);
    }
    return state;
}

Result<Entry> Ledger::undo(std::optional<EntryId> number, const Because &because)
{
    JournalRepository journal(*m_store);
    UndoStack stack(journal);
    // Of an entry that was named, what is wrong with it is said first.
    if (!number) {
        number = stack.undoCandidate();
        if (auto open = ask(m_gate, Action::undo, actionTakenBack(journal, number)); !open)
            return failureOf(open);
        if (!number)
            return fail(ErrorCode::journalNothingToUndo);
        if (auto erased = refuseErased(journal, *number); !erased)
            return failureOf(erased);
        if (const auto final = stack.inTheWayOf(*number)) {
            Error error{ErrorCode::journalNotReversible,
                        {QString::number(final->value()), journal.find(*final)->link.action}};
            // The one before it is named only where that can be taken back.
            if (obstaclesTo(*number, 1).isEmpty())
                error.args += {QString::number(number->value()), journal.find(*number)->link.action};
            return tl::unexpected(error);
        }
    }
    const auto stored = journal.find(*number);
    const QString label = QString::number(number->value());
    if (!stored)
        return fail(ErrorCode::journalNoEntry, {label});
    if (!stored->link.reversible)
        return fail(ErrorCode::journalNotReversible, {label});
    if (auto erased = refuseErased(journal, *number); !erased)
        return failureOf(erased);
    if (!stack.isEffective(*number))
        return fail(ErrorCode::journalAlreadyUndone, {label});
    return takeBack(toEntry(*stored, stack), Action::undo, because);
}

Result<Entry> Ledger::redo(const Because &because)
{
    JournalRepository journal(*m_store);
    UndoStack stack(journal);
    const auto number = stack.redoCandidate();
    if (auto open = ask(m_gate, Action::redo, actionTakenBack(journal, number)); !open)
        return failureOf(open);
    if (!number)
        return fail(ErrorCode::journalNothingToRedo);
    return takeBack(toEntry(*journal.find(*number), stack), Action::redo, because);
}

Result<Entry> Ledger::takeBack(const Entry &entry, Action action, const Because &because)
{
    JournalRepository journal(*m_store);
    const auto sound = journal.soundChangeset(entry.number);
    const QByteArray changeset = sound ? storage::inverted(*sound) : QByteArray();
    if (changeset.isEmpty())
        return fail(ErrorCode::journalBroken, {QString::number(entry.number.value())});
    const ChangeRequest request{.action = action, .subject = entry.subject, .record = entry.record, .because = because};
    // Applied without a conflict, the inverted changeset is exactly what is done; it needs no recording again.
    const auto done = commitWork(
        request,
        [&](Change &change, const storage::RowCounter &) -> Result<QByteArray> {
            const QList<Error> before = m_faults ? m_faults() : QList<Error>();
            const storage::Conflicts crossings = crossingsOf(entry.number, *sound);
            const storage::Conflicts conflicts = storage::apply(change.store(), changeset);
            for (const storage::Conflicts &each : {conflicts, crossings}) {
                if (each.rows > 0)
                    return tl::unexpected(conflictError(entry.number, each));
            }
            const QList<Error> after = m_faults ? m_faults() : QList<Error>();
            for (const Error &each : after) {
                if (!before.contains(each))
                    return tl::unexpected(each);
            }
            if (m_store->failure())
                return tl::unexpected(*m_store->failure());
            return changeset;
        },
        entry.number);
    if (!done) {
        Error error = done.error();
        if (error.code == ErrorCode::journalConflict)
            nameObstacles(error, entry.number);
        return tl::unexpected(error);
    }
    return *this->entry(**done);
}

QList<Entry> Ledger::entries(int limit, std::optional<EntryId> before)
{
    JournalRepository journal(*m_store);
    const UndoStack stack(journal);
    QList<Entry> entries;
    for (const StoredEntry &stored : journal.newest(limit, before))
        entries.append(toEntry(stored, stack));
    return entries;
}

std::optional<Entry> Ledger::entry(EntryId number)
{
    JournalRepository journal(*m_store);
    const auto stored = journal.find(number);
    return stored ? std::optional(toEntry(*stored, UndoStack(journal))) : std::nullopt;
}

QList<std::optional<Entry>> Ledger::lastOf(const QList<QList<Action>> &sets)
{
    JournalRepository journal(*m_store);
    const UndoStack stack(journal);
    QList<std::optional<Entry>> found;
    for (const QList<Action> &actions : sets) {
        std::optional<EntryId> newest;
        for (const Action action : actions) {
            const auto number = journal.newestOf(token(action), stack.undone());
            if (number && (!newest || *newest < *number))
                newest = number;
        }
        const auto stored = newest ? journal.find(*newest) : std::nullopt;
        found.append(stored ? std::optional(toEntry(*stored, stack)) : std::nullopt);
    }
    return found;
}

std::optional<Entry> Ledger::firstAbout(Action action, const RecordRef &record)
{
    const auto number = JournalRepository(*m_store).oldestAbout(token(action), record);
    return number ? entry(*number) : std::nullopt;
}

qint64 Ledger::entryCount()
{
    return JournalRepository(*m_store).count();
}

QString Ledger::witness()
{
    return witnessOf(JournalRepository(*m_store).head().hash);
}

QList<Entry> Ledger::entriesAfter(const QString &witness)
{
    const QByteArray digits = QByteArray::fromHex(witness.toLatin1());
    QList<Entry> found;
    // Anything that is not hexadecimal is skipped there: what was asked for must be what is looked for.
    if (digits.size() != kWitnessBytes || witnessOf(digits) != witness.toLower())
        return found;
    for (const EntryId number : JournalRepository(*m_store).after(digits))
        found.append(*entry(number));
    return found;
}

} // namespace starosta::journal
