// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/LedgerFixture.h"

#include <QElapsedTimer>

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

TEST_CASE("the last entry of an action is found whatever its age, undone ones passed over")
{
    LedgerFixture f;
    const auto first = f.set(QStringLiteral("a"), QStringLiteral("1"), {.action = Action::editSchool});
    const auto second = f.set(QStringLiteral("a"), QStringLiteral("2"), {.action = Action::editSchool});
    const auto other = f.set(QStringLiteral("a"), QStringLiteral("3"), {.action = Action::addOrder});
    const auto last = [&](const QList<Action> &actions) {
        const auto found = f.ledger.lastOf({actions}).first();
        return found ? std::optional(found->number) : std::nullopt;
    };
    CHECK(last({Action::editSchool}) == second);
    CHECK(last({Action::editSchool, Action::addOrder}) == other);
    CHECK(last({}) == std::nullopt);
    CHECK(last({Action::rollOver}) == std::nullopt);
    valueOf(f.ledger.undo());
    valueOf(f.ledger.undo());
    CHECK(last({Action::editSchool, Action::addOrder}) == first);
    valueOf(f.ledger.redo());
    CHECK(last({Action::editSchool}) == second);

    storage::Statement(
        f.ledger.store(),
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        " INSERT INTO journal SELECT 1000 + i, '2026-09-01T09:00:00.000Z', 'Пак', 'person.edit', '', NULL,"
        " NULL, '', '', NULL, 1, 1, zeroblob(32), zeroblob(32), zeroblob(32) FROM n")
        .run();
    QElapsedTimer timer;
    timer.start();
    QList<QList<Action>> sets(12, {Action::editSchool, Action::rollOver, Action::importPupils});
    const auto found = f.ledger.lastOf(sets);
    const qint64 milliseconds = timer.elapsed();
    WARN("the last entries of 12 duties among 100,000: " << milliseconds << " ms");
    REQUIRE(found.size() == 12);
    CHECK(found.last()->number == second);
    CHECK(milliseconds < 50);
}
