// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/LedgerFixture.h"

using namespace starosta;
using namespace starosta::test;
using journal::Action;
using journal::Change;
using journal::EntryId;

TEST_CASE("a change is journalled with who, what, why")
{
    LedgerFixture f;
    const auto number =
        f.set(QStringLiteral("a"), QStringLiteral("1"),
              {.action = Action::changeSetting,
               .subject = QStringLiteral("subject"),
               .because = {.reason = QStringLiteral("why"), .order = QStringLiteral("№ 1 от 01.09.2026")}});
    REQUIRE(number == EntryId(1));
    const auto entry = f.ledger.entry(*number);
    REQUIRE(entry);
    CHECK(entry->actor == QStringLiteral("Пак Бато Батоевич"));
    CHECK(entry->action == QString(token(Action::changeSetting)));
    CHECK(entry->subject == QStringLiteral("subject"));
    CHECK(entry->because.reason == QStringLiteral("why"));
    CHECK(entry->because.order == QStringLiteral("№ 1 от 01.09.2026"));
    CHECK(entry->at == f.clock.nowUtc());
    CHECK(entry->rowsChanged == 1);
    CHECK(entry->effective);
}

TEST_CASE("a change that changes nothing leaves no entry")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    CHECK_FALSE(f.set(QStringLiteral("a"), QStringLiteral("1")));
    CHECK(f.ledger.entryCount() == 1);
}

TEST_CASE("a body that fails leaves nothing behind")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    const auto before = f.digest();
    const auto failed = f.ledger.change({.action = Action::changeSetting}, [](Change &change) -> Result<int> {
        LedgerFixture::put(change, QStringLiteral("b"), QStringLiteral("2"));
        return fail(ErrorCode::canceled);
    });
    CHECK(codeOf(failed) == ErrorCode::canceled);
    CHECK(f.digest() == before);
    CHECK(f.ledger.entryCount() == 1);
}

TEST_CASE("listeners hear of committed changes, with the tables, and may change something themselves")
{
    LedgerFixture f;
    int heard = 0;
    QObject::connect(&f.ledger, &journal::Ledger::changed, &f.ledger, [&](const QSet<QString> &tables) {
        CHECK(tables == QSet<QString>{QStringLiteral("settings")});
        if (++heard == 1)
            f.set(QStringLiteral("b"), QStringLiteral("2"));
    });
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    CHECK(heard == 2);
    CHECK(f.ledger.entryCount() == 2);
    const auto failed = f.ledger.change({.action = Action::changeSetting},
                                        [](Change &) -> Result<> { return fail(ErrorCode::canceled); });
    CHECK_FALSE(failed);
    CHECK(heard == 2);
}

TEST_CASE("a clock that is set back does not turn the order of entries")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    const QDateTime first = f.clock.nowUtc();
    f.clock.set(first.addYears(-2));
    f.set(QStringLiteral("a"), QStringLiteral("2"));
    CHECK(f.ledger.entry(EntryId(2))->at == first);
    CHECK(f.ledger.today() == first.toLocalTime().date());
    f.clock.set(first.addSecs(60));
    f.set(QStringLiteral("a"), QStringLiteral("3"));
    CHECK(f.ledger.entry(EntryId(3))->at == first.addSecs(60));
}

TEST_CASE("history tells every change of a row, field by field")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    f.set(QStringLiteral("other"), QStringLiteral("x"));
    f.set(QStringLiteral("a"), QStringLiteral("2"));
    const auto history = f.ledger.historyOf({QStringLiteral("settings"), 1});
    REQUIRE(history.size() == 2);
    CHECK(history[0].change.kind == journal::RowChangeKind::added);
    CHECK(history[0].entry.number == EntryId(1));
    const auto &change = history[1].change;
    CHECK(change.kind == journal::RowChangeKind::changed);
    REQUIRE(change.fields.size() == 1);
    CHECK(change.fields[0].field == QStringLiteral("value"));
    CHECK(change.fields[0].before == QStringLiteral("1"));
    CHECK(change.fields[0].after == QStringLiteral("2"));
    CHECK(f.ledger.changesOf(EntryId(2), 10).size() == 1);
}

TEST_CASE("a failed commit is told as what the file says afterwards")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    // A second connection holds the write lock: the change cannot begin, and says so.
    auto other = valueOf(storage::Store::open(f.path));
    journal::Ledger second(std::move(other), f.clock);
    const auto nested = second.change({.action = Action::changeSetting}, [&](Change &change) -> Result<ErrorCode> {
        LedgerFixture::put(change, QStringLiteral("b"), QStringLiteral("2"));
        const auto blocked = f.ledger.change({.action = Action::changeSetting}, [](Change &inner) -> Result<> {
            LedgerFixture::put(inner, QStringLiteral("c"), QStringLiteral("3"));
            return {};
        });
        return codeOf(blocked);
    });
    REQUIRE(nested);
    CHECK(nested->value == ErrorCode::storeBusy);
    CHECK(f.get(QStringLiteral("b")) == QStringLiteral("2"));
    CHECK(f.get(QStringLiteral("c")) == QStringLiteral("(nothing)"));
    CHECK(f.set(QStringLiteral("c"), QStringLiteral("3")) == EntryId(3));
}
