// SPDX-License-Identifier: GPL-3.0-or-later
// Our own reading of SQLite's format, held against SQLite's.
#include "core/storage/ChangesetRecords.h"

#include "core/journal/Ledger.h"
#include "core/storage/Statement.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestClock.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using storage::ChangesetReader;
using storage::ChangesetWriter;
using storage::RecordValue;
using storage::Statement;

namespace {

/// Rows of several tables that come, change and go, with values of every type and of many lengths.
QByteArray changesetOfAll()
{
    const TemporaryFolder folder;
    const TestClock clock;
    journal::Ledger ledger(valueOf(storage::Store::create(folder.filePath(u"s.db"_s))), clock);
    const auto change = [&](const std::function<void(storage::Store &)> &body) {
        QByteArray recorded;
        valueOf(ledger.change({.action = journal::Action::changeSetting}, [&](journal::Change &it) -> Result<> {
            storage::Recorder recorder(it.store());
            body(it.store());
            recorded = recorder.changeset().value_or(QByteArray());
            return {};
        }));
        return recorded;
    };
    const auto put = [](storage::Store &store, int number) {
        Statement(store, "INSERT INTO settings (key, value) VALUES (?1, ?2)")
            .run(u"k%1"_s.arg(number), QString(number * 7, u'ё'));
    };
    change([&](storage::Store &store) {
        for (int number = 0; number < 60; ++number)
            put(store, number);
        Statement(store, "INSERT INTO school_years (start_year, is_current) VALUES (2026, 1)").run();
    });
    return change([&](storage::Store &store) {
        Statement(store, "DELETE FROM settings WHERE id % 3 = 0").run();
        Statement(store, "UPDATE settings SET value = 'other' WHERE id % 3 = 1").run();
        for (int number = 100; number < 140; ++number)
            put(store, number);
        Statement(store, "INSERT INTO classes (year_id, kind, grade, letter) VALUES (1, 'grade', 12, 'Ж')").run();
        Statement(store, "INSERT INTO erasures (year_id, number, made_on, people, last_person)"
                         " VALUES (1, 1, '2026-09-01', 9223372036854775807, -5)")
            .run();
        Statement(store, "INSERT INTO redactions (erasure_id, seq, digest, row_hash)"
                         " VALUES (1, 1, randomblob(32), zeroblob(32))")
            .run();
    });
}

/// A value as SQLite's iterator shows it; nothing for one that is not part of the change.
std::optional<QString> shown(const std::vector<RecordValue> &values, int column)
{
    if (values.empty() || values[size_t(column)].type == RecordValue::Type::absent)
        return std::nullopt;
    const RecordValue &value = values[size_t(column)];
    if (value.type == RecordValue::Type::integer)
        return QString::number(value.integer);
    return value.type == RecordValue::Type::text ? QString::fromUtf8(value.content) + u""_s : QString();
}

} // namespace

TEST_CASE("Our reader sees what SQLite's sees")
{
    const QByteArray changeset = changesetOfAll();
    ChangesetReader reader(changeset);
    int rows = 0;
    const bool read = storage::forEachRow(changeset, [&](const storage::ChangedRow &row) {
        REQUIRE(reader.next());
        const storage::RecordBytes &record = reader.record();
        CHECK(QString::fromUtf8(record.table) == row.table);
        CHECK(record.operation == row.operation);
        CHECK(record.row() == row.row);
        for (int column = 0; column < row.columns; ++column) {
            if (record.table == QByteArrayView("redactions") && column > 2)
                continue; // bytes, which SQLite shows as a text
            CHECK(shown(record.before, column) == row.before(column));
            CHECK(shown(record.after, column) == row.after(column));
        }
        ++rows;
        return true;
    });
    CHECK(read);
    CHECK(rows > 50);
    CHECK_FALSE(reader.next());
    CHECK_FALSE(reader.isBroken());
}

TEST_CASE("What is copied whole is the same, byte for byte")
{
    const QByteArray changeset = changesetOfAll();
    ChangesetReader reader(changeset);
    ChangesetWriter all;
    ChangesetWriter asValues;
    while (reader.next()) {
        all.copy(reader.record());
        asValues.copy(reader.record(), [](const RecordValue &, int) { return std::nullopt; });
    }
    CHECK(all.bytes() == changeset);
    CHECK(asValues.bytes() == changeset);
}

TEST_CASE("What is left out and replaced is a changeset for SQLite as well")
{
    const QByteArray changeset = changesetOfAll();
    ChangesetReader reader(changeset);
    ChangesetWriter some;
    int kept = 0;
    while (reader.next()) {
        if (reader.record().table != QByteArrayView("settings") || reader.record().row() % 2 != 0)
            continue;
        ++kept;
        some.copy(reader.record(), [](const RecordValue &value, int column) -> std::optional<QByteArray> {
            if (column != 2 || value.type != RecordValue::Type::text)
                return std::nullopt;
            return ChangesetWriter::textValue(QByteArray(300, 'x'));
        });
    }
    int rows = 0;
    CHECK(storage::forEachRow(some.bytes(), [&](const storage::ChangedRow &row) {
        CHECK(row.table == u"settings"_s);
        for (const auto &value : {row.before(2), row.after(2)})
            CHECK((!value || *value == QString(300, u'x')));
        ++rows;
        return true;
    }));
    CHECK(rows == kept);
    CHECK(kept > 30);
    CHECK(ChangesetWriter().bytes().isEmpty());
}

TEST_CASE("No bytes make the reader read past them or go on for ever")
{
    const QByteArray changeset = changesetOfAll();
    const auto readAll = [](const QByteArray &bytes) {
        ChangesetReader reader(bytes);
        qsizetype records = 0;
        while (reader.next())
            ++records;
        return records <= bytes.size();
    };
    for (qsizetype size = 0; size < changeset.size(); ++size)
        CHECK(readAll(changeset.first(size)));
    std::mt19937 random(179);
    for (int time = 0; time < 20'000; ++time) {
        QByteArray bytes = changeset;
        for (int flips = 1 + int(random() % 4); flips > 0; --flips)
            bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
        CHECK(readAll(bytes));
    }
}
