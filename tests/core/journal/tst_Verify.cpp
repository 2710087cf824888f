// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/LedgerFixture.h"
#include "tests/core/storage/RawDatabase.h"

using namespace starosta;
using namespace starosta::test;
using journal::EntryId;

namespace {

journal::Verdict verdict(const QString &path)
{
    const TestClock clock;
    journal::Ledger ledger(valueOf(storage::Store::open(path)), clock);
    NoProgress progress;
    return ledger.verify(progress);
}

/// Six entries in a closed store; the fourth takes the third back.
QString sampleJournal(const TemporaryFolder &folder)
{
    const QString path = folder.filePath(QStringLiteral("sample.db"));
    const TestClock clock;
    journal::Ledger ledger(valueOf(storage::Store::create(path)), clock);
    ledger.setActor(QStringLiteral("Пак Бато Батоевич"));
    const auto set = [&](const QString &value) {
        valueOf(ledger.change({.action = journal::Action::changeSetting,
                               .subject = QStringLiteral("subject"),
                               .record = journal::RecordRef{QStringLiteral("settings"), 1},
                               .because = {.reason = QStringLiteral("reason"), .order = QStringLiteral("order")}},
                              [&](journal::Change &change) -> Result<> {
                                  LedgerFixture::put(change, QStringLiteral("a"), value);
                                  return {};
                              }));
    };
    for (const char *value : {"1", "2", "3"})
        set(QString::fromLatin1(value));
    valueOf(ledger.undo());
    set(QStringLiteral("5"));
    set(QStringLiteral("6"));
    return path;
}

} // namespace

TEST_CASE("an untouched journal verifies")
{
    const TemporaryFolder folder;
    const auto result = verdict(sampleJournal(folder));
    CHECK(result.intact);
    CHECK(result.entries == 6);
    CHECK_FALSE(result.firstBad);
}

TEST_CASE("an altered field of an entry is found, and the entry is named")
{
    const TemporaryFolder folder;
    const QString path = sampleJournal(folder);
    const int number = GENERATE(1, 4, 6);
    const auto change =
        GENERATE(as<QByteArray>(), "at = replace(at, '2026', '2025')", "actor = actor || 'x'", "action = 'school.edit'",
                 "subject = 'Subject'", "subject = char(65279) || subject", "record_id = record_id + 1",
                 "record_table = 'people'", "reason = reason || 'x'", "order_label = 'Order'",
                 "undoes = coalesce(undoes, 0) + 1", "reversible = 1 - reversible", "rows_changed = rows_changed + 1",
                 "digest = CAST(zeroblob(31) || substr(digest, 32) AS BLOB)", "previous = randomblob(32)",
                 "hash = randomblob(32)");
    RawDatabase(path).tamper("UPDATE journal SET " + change + " WHERE seq = " + QByteArray::number(number));
    INFO(number << ": " << change.toStdString());
    const auto result = verdict(path);
    CHECK_FALSE(result.intact);
    REQUIRE(result.firstBad);
    CHECK(result.firstBad->value() == number);
}

TEST_CASE("an altered byte of what an entry changed is found")
{
    const TemporaryFolder folder;
    const QString path = sampleJournal(folder);
    const int size = RawDatabase(path).value("SELECT length(bytes) FROM journal_changesets WHERE seq = 3").toInt();
    REQUIRE(size > 20);
    for (int byte = 1; byte <= size; ++byte) {
        const TemporaryFolder copyFolder;
        const QString copy = copyFolder.filePath(QStringLiteral("copy.db"));
        REQUIRE(QFile::copy(path, copy));
        const QByteArray at = QByteArray::number(byte);
        const QByteArray old =
            RawDatabase(copy).value("SELECT substr(bytes, " + at + ", 1) FROM journal_changesets WHERE seq = 3");
        const QByteArray flipped = QByteArray(1, char(old.at(0) ^ 1)).toHex();
        RawDatabase(copy).tamper("UPDATE journal_changesets SET bytes = CAST(substr(bytes, 1, " + at + " - 1) || x'" +
                                 flipped + "' || substr(bytes, " + at + " + 1) AS BLOB) WHERE seq = 3");
        INFO("byte " << byte);
        CHECK(verdict(copy).firstBad == EntryId(3));
    }
}

TEST_CASE("entries that are gone, swapped or invented are found")
{
    const TemporaryFolder folder;
    const QString path = sampleJournal(folder);
    const auto [sql, firstBad] = GENERATE(table<QByteArray, int>({
        {"DELETE FROM journal_changesets WHERE seq = 2; DELETE FROM journal WHERE seq = 2", 2},
        {"DELETE FROM journal_changesets WHERE seq = 6; DELETE FROM journal WHERE seq = 6", 6},
        {"DELETE FROM journal_changesets WHERE seq >= 5; DELETE FROM journal WHERE seq >= 5", 5},
        {"DELETE FROM journal_changesets; DELETE FROM journal", 1},
        {"UPDATE journal SET seq = 99 WHERE seq = 1; UPDATE journal SET seq = 1 WHERE seq = 2;"
         " UPDATE journal SET seq = 2 WHERE seq = 99",
         1},
        {"UPDATE journal SET seq = seq + 1 WHERE seq = 6", 6},
        {"INSERT INTO journal SELECT 7, at, actor, action, subject, record_table, record_id, reason, order_label, "
         "undoes,"
         " reversible, rows_changed, digest, previous, hash FROM journal WHERE seq = 6",
         7},
        {"UPDATE journal_head SET hash = randomblob(32)", 7},
    }));
    INFO(sql.toStdString());
    // What points at a row that is gone is found sooner still, when the store is opened; here it is looked at alone.
    RawDatabase(path).tamper("UPDATE journal SET undoes = NULL WHERE 0; " + sql);
    const auto opened = storage::Store::open(path);
    if (!opened) {
        CHECK(opened.error().code == ErrorCode::storeDamaged);
        return;
    }
    const TestClock clock;
    journal::Ledger ledger(valueOf(storage::Store::open(path)), clock);
    NoProgress progress;
    const auto result = ledger.verify(progress);
    CHECK_FALSE(result.intact);
    REQUIRE(result.firstBad);
    CHECK(result.firstBad->value() == firstBad);
}

TEST_CASE("an entry whose record was altered is neither undone nor read")
{
    const TemporaryFolder folder;
    const QString path = sampleJournal(folder);
    RawDatabase(path).tamper("UPDATE journal_changesets SET bytes = x'5404ffffff' WHERE seq = 6");
    const TestClock clock;
    journal::Ledger ledger(valueOf(storage::Store::open(path)), clock);
    const auto before = ledger.store().contentDigest();
    CHECK(codeOf(ledger.undo()) == ErrorCode::journalBroken);
    CHECK(ledger.changesOf(EntryId(6), 10).isEmpty());
    CHECK(ledger.historyOf({QStringLiteral("settings"), 1}).size() == 5);
    CHECK(ledger.store().contentDigest() == before);
}
