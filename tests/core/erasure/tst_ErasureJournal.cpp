// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/erasure/ErasureOfATest.h"
#include "tests/core/storage/RawDatabase.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using journal::EntryId;
using people::PersonId;

namespace {

/// A closed store: a pupil came (entry `came`), left, and was destroyed (entry `erased`); one entry after it.
class Destroyed : public ErasureOfATest
{
public:
    Destroyed()
    {
        pupil(u"Ли Юн");
        const PersonId gone = pupil(u"Ким Ян");
        came = workspace()->ledger().entryCount();
        leave(gone);
        erased = ErasureOfATest::erased({gone}).value();
        last = workspace()->people().add({.content = content(u"Новая Анна")})->entry->value();
        path = workspace().path();
        workspace().close();
    }

    std::optional<qint64> firstBad()
    {
        const TestClock clock;
        auto store = storage::Store::open(path);
        REQUIRE(store);
        journal::Ledger ledger(std::move(*store), clock);
        NoProgress progress;
        const journal::Verdict verdict = ledger.verify(progress);
        CHECK(verdict.intact == !verdict.firstBad.has_value());
        return verdict.firstBad ? std::optional(verdict.firstBad->value()) : std::nullopt;
    }

    qint64 came;
    qint64 erased;
    qint64 last;
    QString path;
};

} // namespace

TEST_CASE("After a destruction the chain verifies, entry by entry")
{
    Destroyed stage;
    CHECK_FALSE(stage.firstBad());
}

TEST_CASE("Whoever writes into a redacted entry is found out")
{
    Destroyed stage;
    const QByteArray came = QByteArray::number(stage.came);
    struct Tampering
    {
        QByteArray sql;
        qint64 bad;
    };
    const QList<Tampering> all = {
        {"INSERT INTO journal_changesets (seq, part, bytes) VALUES (" + came + ", 7, x'00')", stage.came},
        {"UPDATE journal SET reason = reason || 'x' WHERE seq = " + came, stage.came},
        {"UPDATE journal SET subject = 'x' WHERE seq = " + came, stage.came},
        {"UPDATE journal SET digest = randomblob(32) WHERE seq = " + came, stage.came},
        {"UPDATE journal SET hash = randomblob(32) WHERE seq = " + came, stage.came},
        {"UPDATE redactions SET digest = randomblob(32) WHERE seq = " + came, stage.erased},
        {"UPDATE redactions SET row_hash = randomblob(32) WHERE seq = " + came, stage.erased},
        {"DELETE FROM redactions WHERE seq = " + came, stage.erased},
        {"INSERT INTO redactions (erasure_id, seq, digest, row_hash) SELECT erasure_id, 1, digest, row_hash"
         " FROM redactions LIMIT 1",
         stage.erased},
        {"UPDATE journal_changesets SET bytes = x'54' WHERE seq = " + QByteArray::number(stage.erased), stage.erased},
        {"UPDATE journal SET record_id = 7 WHERE seq = " + QByteArray::number(stage.erased), stage.erased},
        {"UPDATE journal SET action = 'person.add' WHERE seq = " + QByteArray::number(stage.erased), stage.erased},
        // What nobody redacted stays as strict as it was.
        {"UPDATE journal_changesets SET bytes = CAST(bytes || x'00' AS BLOB) WHERE seq = 2", 2},
        {"UPDATE journal SET reason = 'x' WHERE seq = " + QByteArray::number(stage.last), stage.last},
    };
    const int which = GENERATE(range(0, 14));
    REQUIRE(all.size() == 14);
    const auto &[sql, bad] = all[which];
    INFO(sql.toStdString());
    RawDatabase(stage.path).tamper(sql);
    CHECK(stage.firstBad() == bad);
}

TEST_CASE("A changeset that is altered together with its line in the table is found out")
{
    Destroyed stage;
    RawDatabase raw(stage.path);
    const QByteArray came = QByteArray::number(stage.came);
    // As if another destruction had taken something out, which no entry says.
    raw.tamper("UPDATE journal_changesets SET bytes = x'00' WHERE seq = " + came +
               "; INSERT INTO erasures (year_id, number, made_on, people, last_person)"
               " VALUES (1, 99, '2026-10-01', 1, 1);"
               " INSERT INTO redactions (erasure_id, seq, digest, row_hash)"
               " SELECT 2, seq, digest, row_hash FROM redactions WHERE seq = " +
               came);
    CHECK(stage.firstBad());
}

TEST_CASE("Nothing that was done before a destruction is undone")
{
    ErasureOfATest stage;
    const PersonId stays = stage.pupil(u"Ли Юн");
    const PersonId gone = stage.pupil(u"Ким Ян");
    valueOf(transfer(*stage.workspace(), stays, stage.in(u"1Б")));
    const EntryId moved(stage->ledger().entryCount());
    stage.leave(gone);
    valueOf(stage->ledger().undo());
    stage.leave(gone);
    const EntryId left(stage->ledger().entryCount());
    const EntryId erased = stage.erased({gone});

    const auto refused = stage->ledger().undo();
    CHECK(codeOf(refused) == ErrorCode::journalErased);
    CHECK(refused.error().args == QStringList{QString::number(left.value()), QString::number(erased.value())});
    for (const EntryId number : {moved, left})
        CHECK(codeOf(stage->ledger().undo(number)) == ErrorCode::journalErased);
    CHECK(codeOf(stage->ledger().undo(erased)) == ErrorCode::journalNotReversible);
    CHECK(codeOf(stage->ledger().redo()) == ErrorCode::journalNothingToRedo);
    REQUIRE(stage->ledger().undoState().undo);
    CHECK(stage->ledger().undoState().undo->number == erased);

    // What comes after it is undone and done again as ever.
    valueOf(transfer(*stage.workspace(), stays, stage.in(u"1А")));
    valueOf(stage->ledger().undo());
    valueOf(stage->ledger().redo());
    CHECK(stage.isIntact());
}

TEST_CASE("Destruction after destruction: the last word on an entry counts")
{
    ErasureOfATest stage;
    QList<PersonId> people;
    stage.run([](storage::Store &store) {
        for (const char *name : {"Ким", "Ли", "Цой"})
            storage::Statement(store, "INSERT INTO people (surname, given, patronymic, phone, email, origin)"
                                      " VALUES (?1, 'Ян', '', '', '', 'import')")
                .run(QString::fromUtf8(name));
    });
    for (const people::Person &person : stage->people().list())
        people.append(person.id);
    REQUIRE(people.size() == 3);
    const EntryId made(stage->ledger().entryCount());
    for (const PersonId id : people) {
        const EntryId by = stage.erased({id});
        CHECK(stage->ledger().entry(made)->redactedBy == by);
        CHECK(stage.isIntact());
    }
    CHECK(stage->ledger().changesOf(made, 10).isEmpty());
    CHECK(stage.replayed() == stage.digest());
}

TEST_CASE("A journal that does not verify proves nothing: nothing is destroyed by it")
{
    ErasureOfATest stage;
    const PersonId gone = stage.pupil(u"Ким Ян");
    stage.leave(gone);
    stage.workspace().close();
    RawDatabase(stage.workspace().path()).tamper("UPDATE journal SET reason = 'x' WHERE seq = 1");
    stage.workspace().reopen();
    const erasure::Plan plan = stage.plan({gone});
    CHECK(codeOf(stage.erase(plan)) == ErrorCode::journalBroken);
    CHECK(stage->people().find(gone));
}
