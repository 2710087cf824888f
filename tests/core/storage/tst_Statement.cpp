// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include "core/journal/Ledger.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestClock.h"

using namespace starosta;
using namespace starosta::test;
using journal::Action;
using journal::Change;
using journal::Ledger;
using storage::Statement;
using storage::Store;

namespace {

using SettingId = Id<struct SettingTag>;

struct Fixture
{
    TemporaryFolder folder;
    TestClock clock;
    Ledger ledger{valueOf(Store::create(folder.filePath(QStringLiteral("s.db")))), clock};

    Store &store() { return ledger.store(); }
    Result<journal::Committed<qint64>> insert(const QString &key, const QString &value)
    {
        return ledger.change({.action = Action::changeSetting}, [&](Change &change) -> Result<qint64> {
            Statement statement(change.store(), "INSERT INTO settings (key, value) VALUES (?1, ?2)");
            statement.run(key, value);
            return statement.insertedRow();
        });
    }
};

} // namespace

TEST_CASE("text comes back as it was bound")
{
    Fixture f;
    const auto text = GENERATE(as<QString>(), QString(), QStringLiteral("Ёжик"), QStringLiteral("<b>'; DROP TABLE</b>"),
                               QStringLiteral("𝄞 вне BMP"), QStringLiteral("%1 ?1 :a"));
    valueOf(f.insert(QStringLiteral("k"), text));
    Statement row(f.store(), "SELECT value, typeof(value) FROM settings");
    REQUIRE(row.step());
    CHECK(row.text(0) == text);
    CHECK(row.text(1) == QStringLiteral("text"));
    CHECK_FALSE(row.step());
}

TEST_CASE("dates, numbers, ids and nothing keep their kind")
{
    Fixture f;
    Statement row(f.store(), "SELECT ?1, ?2, ?3, ?4, ?5, ?6");
    row.bindAll(QDate(2026, 9, 1), QDate(), std::optional<qint64>(), SettingId(7), true, QByteArray("\0a", 2));
    REQUIRE(row.step());
    CHECK(row.text(0) == QStringLiteral("2026-09-01"));
    CHECK(row.date(0) == QDate(2026, 9, 1));
    CHECK(row.isNull(1));
    CHECK_FALSE(row.optionalDate(1));
    CHECK_FALSE(row.optionalInteger(2));
    CHECK(row.id<SettingId>(3) == SettingId(7));
    CHECK(row.boolean(4));
    CHECK(row.blob(5) == QByteArray("\0a", 2));
}

TEST_CASE("a statement that writes is refused outside a change")
{
    Fixture f;
    Statement statement(f.store(), "INSERT INTO settings (key, value) VALUES ('a', 'b')");
    CHECK_FALSE(statement.run());
    CHECK(f.store().failure());
    f.store().clearFailure();
    Statement count(f.store(), "SELECT count(*) FROM settings");
    REQUIRE(count.step());
    CHECK(count.integer(0) == 0);
}

TEST_CASE("a failing statement marks the store and stops the change")
{
    Fixture f;
    valueOf(f.insert(QStringLiteral("k"), QStringLiteral("1")));
    const auto digest = f.store().contentDigest();
    const auto again = f.insert(QStringLiteral("k"), QStringLiteral("2"));
    CHECK(codeOf(again) == ErrorCode::storeConstraint);
    CHECK(f.store().contentDigest() == digest);
    CHECK(f.insert(QStringLiteral("other"), QStringLiteral("3")));
}

TEST_CASE("a NUL inside a text does not reach the store")
{
    Fixture f;
    CHECK(codeOf(f.insert(QStringLiteral("k"), QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"))) ==
          ErrorCode::storeConstraint);
}

TEST_CASE("the same statement can be in use twice at once")
{
    Fixture f;
    valueOf(f.insert(QStringLiteral("a"), QStringLiteral("1")));
    valueOf(f.insert(QStringLiteral("b"), QStringLiteral("2")));
    const char *sql = "SELECT key FROM settings ORDER BY key";
    Statement outer(f.store(), sql);
    int pairs = 0;
    while (outer.step()) {
        Statement inner(f.store(), sql);
        while (inner.step())
            ++pairs;
    }
    CHECK(pairs == 4);
}
