// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/LedgerFixture.h"

#include <random>

using namespace starosta;
using namespace starosta::test;
using journal::Action;
using journal::Change;
using journal::EntryId;

namespace {

/// The numbers of the entries that a conflict names.
QStringList inTheWay(const Result<journal::Entry> &undone)
{
    REQUIRE(codeOf(undone) == ErrorCode::journalConflict);
    const QStringList &args = undone.error().args;
    QStringList numbers;
    for (qsizetype at = 3; at + 2 < args.size(); at += 3)
        numbers.append(args[at]);
    return numbers;
}

} // namespace

TEST_CASE("undo and redo go back and forth over the same states")
{
    LedgerFixture f;
    QList<QByteArray> states = {f.digest()};
    for (int i = 0; i < 5; ++i) {
        f.set(QStringLiteral("k%1").arg(i % 2), QString::number(i));
        states.append(f.digest());
    }
    for (int round = 0; round < 2; ++round) {
        for (int i = 4; i >= 0; --i) {
            valueOf(f.ledger.undo());
            CHECK(f.digest() == states[i]);
        }
        CHECK(codeOf(f.ledger.undo()) == ErrorCode::journalNothingToUndo);
        for (int i = 1; i <= 5; ++i) {
            valueOf(f.ledger.redo());
            CHECK(f.digest() == states[i]);
        }
        CHECK(codeOf(f.ledger.redo()) == ErrorCode::journalNothingToRedo);
    }
}

TEST_CASE("the names of undo and redo are those of the change itself")
{
    LedgerFixture f;
    CHECK_FALSE(f.ledger.undoState().undo);
    f.set(QStringLiteral("a"), QStringLiteral("1"), {.action = Action::editSchool, .subject = QStringLiteral("card")});
    CHECK(f.ledger.undoState().undo->action == QString(token(Action::editSchool)));
    CHECK_FALSE(f.ledger.undoState().redo);
    const auto undone = valueOf(f.ledger.undo());
    CHECK(undone.action == QString(token(Action::undo)));
    CHECK(undone.undoes == EntryId(1));
    CHECK(undone.subject == QStringLiteral("card"));
    CHECK_FALSE(f.ledger.undoState().undo);
    CHECK(f.ledger.undoState().redo->number == EntryId(1));
    CHECK_FALSE(f.ledger.entry(EntryId(1))->effective);
    valueOf(f.ledger.redo());
    CHECK(f.ledger.entry(EntryId(1))->effective);
}

TEST_CASE("a new change ends what could be redone")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    valueOf(f.ledger.undo());
    f.set(QStringLiteral("b"), QStringLiteral("1"));
    CHECK(codeOf(f.ledger.redo()) == ErrorCode::journalNothingToRedo);
}

TEST_CASE("what was changed since is not overwritten: the conflict is told and nothing is applied")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    f.set(QStringLiteral("b"), QStringLiteral("1"));
    f.set(QStringLiteral("a"), QStringLiteral("2"));
    const auto before = f.digest();
    const auto undone = f.ledger.undo(EntryId(1));
    REQUIRE(codeOf(undone) == ErrorCode::journalConflict);
    // The later entry that stands in the way is named.
    CHECK(undone.error().args == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("settings"),
                                             QStringLiteral("3"), QStringLiteral("school.setting"), QString()});
    CHECK(f.digest() == before);
    CHECK(f.ledger.entryCount() == 3);
    // An older entry that nobody touched can be taken back out of turn.
    valueOf(f.ledger.undo(EntryId(2)));
    CHECK(f.get(QStringLiteral("b")) == QStringLiteral("(nothing)"));
    CHECK(f.get(QStringLiteral("a")) == QStringLiteral("2"));
}

TEST_CASE("what others refer to is not taken away: they are counted, and their tables named")
{
    LedgerFixture f;
    const auto make = [&](const char *sql) {
        valueOf(f.ledger.change({.action = Action::changeSetting}, [sql](Change &change) -> Result<> {
            storage::Statement(change.store(), sql).run();
            return {};
        }));
    };
    make("INSERT INTO school_years (id, start_year, is_current) VALUES (1, 2026, 1)");
    make("INSERT INTO classes (year_id, kind, grade, letter) VALUES (1, 'grade', 1, 'А'), (1, 'grade', 1, 'Б')");
    make("INSERT INTO nomenclature (year_id, grade, letter) VALUES (1, 1, 'А')");
    make("INSERT INTO settings (key, value) VALUES ('beside', '1')");
    const auto before = f.digest();
    const auto undone = f.ledger.undo(EntryId(1));
    REQUIRE(codeOf(undone) == ErrorCode::journalConflict);
    CHECK(undone.error().args.mid(0, 3) ==
          QStringList{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("classes nomenclature")});
    CHECK(inTheWay(undone) == QStringList{QStringLiteral("3"), QStringLiteral("2")});
    CHECK(f.digest() == before);
}

TEST_CASE("every entry that stands in the way is named, in the order in which they are to be undone")
{
    LedgerFixture f;
    const auto set = [&](const char *key, const char *value) { f.set(QLatin1String(key), QLatin1String(value)); };
    set("a", "1");
    set("a", "2");
    set("b", "1");
    set("a", "3");
    valueOf(f.ledger.change({.action = Action::changeSetting}, [](Change &change) -> Result<> {
        storage::Statement(change.store(), "UPDATE settings SET value = '4'").run();
        return {};
    }));
    // It keeps the fifth, which is in the way, from being taken back.
    set("b", "5");
    set("c", "1");
    const auto undone = f.ledger.undo(EntryId(1));
    CHECK(inTheWay(undone) ==
          QStringList{QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("2")});
    // What was taken back is in nobody's way any more; and in the order in which they are named, all can be.
    valueOf(f.ledger.undo(EntryId(6)));
    CHECK(inTheWay(f.ledger.undo(EntryId(1))) ==
          QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("2")});
    for (const int number : {5, 4, 2, 1})
        valueOf(f.ledger.undo(EntryId(number)));
    CHECK(f.get(QStringLiteral("a")) == QStringLiteral("(nothing)"));
}

TEST_CASE("whoever wrote another value of the same row is not in the way")
{
    LedgerFixture f;
    const auto make = [&](const char *sql) {
        valueOf(f.ledger.change({.action = Action::changeSetting}, [sql](Change &change) -> Result<> {
            storage::Statement(change.store(), sql).run();
            return {};
        }));
    };
    make("INSERT INTO school_years (id, start_year, is_current) VALUES (1, 2026, 1)");
    make("INSERT INTO classes (id, year_id, kind, grade, letter) VALUES (1, 1, 'grade', 1, 'А')");
    make("UPDATE classes SET letter = 'Б'");
    make("UPDATE classes SET grade = 2");
    make("UPDATE classes SET letter = 'В'");
    CHECK(inTheWay(f.ledger.undo(EntryId(3))) == QStringList{QStringLiteral("5")});
}

TEST_CASE("where only one row may be open, what closed or opened it since is in the way")
{
    LedgerFixture f;
    const auto make = [&](const char *sql) {
        return *valueOf(f.ledger.change({.action = Action::changeSetting}, [sql](Change &change) -> Result<> {
                    storage::Statement(change.store(), sql).run();
                    return {};
                })).entry;
    };
    make("INSERT INTO school_years (id, start_year, is_current) VALUES (1, 2026, 1)");
    make("INSERT INTO classes (id, year_id, kind, grade, letter)"
         " VALUES (1, 1, 'grade', 1, 'А'), (2, 1, 'grade', 1, 'Б')");
    make("INSERT INTO people (id, surname, given, patronymic, phone, email, origin)"
         " VALUES (7, 'Пак', 'Ая', '', '', '', 'hand')");
    make("INSERT INTO enrolments (id, person_id, class_id, from_date) VALUES (1, 7, 1, '2026-09-01')");
    const auto text = [](EntryId number) { return QString::number(number.value()); };

    SECTION("a place in another class that has ended since")
    {
        const EntryId moved = make("UPDATE enrolments SET class_id = 2");
        const EntryId left = make("UPDATE enrolments SET to_date = '2026-10-01'");
        const auto before = f.digest();
        CHECK(inTheWay(f.ledger.undo(moved)) == QStringList{text(left)});
        CHECK(f.digest() == before);
        valueOf(f.ledger.undo(left));
        valueOf(f.ledger.undo(moved));
    }
    SECTION("a place that ended before another one began, whether that is open or has ended as well")
    {
        const EntryId left = make("UPDATE enrolments SET to_date = '2026-10-01'");
        const EntryId back =
            make("INSERT INTO enrolments (person_id, class_id, from_date) VALUES (7, 2, '2026-10-05')");
        CHECK(inTheWay(f.ledger.undo(left)) == QStringList{text(back)});
        const EntryId again = make("UPDATE enrolments SET to_date = '2026-10-09' WHERE id = 2");
        CHECK(inTheWay(f.ledger.undo(left)) == QStringList{text(again), text(back)});
        for (const EntryId each : {again, back, left})
            valueOf(f.ledger.undo(each));
    }
    SECTION("what happened to somebody else is not")
    {
        make("INSERT INTO people (id, surname, given, patronymic, phone, email, origin)"
             " VALUES (8, 'Пак', 'Яна', '', '', '', 'hand')");
        make("INSERT INTO enrolments (id, person_id, class_id, from_date) VALUES (2, 8, 1, '2026-09-01')");
        const EntryId left = make("UPDATE enrolments SET to_date = '2026-10-01' WHERE id = 1");
        make("UPDATE enrolments SET to_date = '2026-10-01' WHERE id = 2");
        valueOf(f.ledger.undo(left));
    }
    SECTION("nor what left a live link as live as it was")
    {
        make("INSERT INTO invite_links (id, class_id, role, url, form, state, issued_on)"
             " VALUES (1, 1, 'pupil', 'https://example.org/1', 'max', 'active', '2026-09-01')");
        const EntryId paused = make("UPDATE invite_links SET paused_on = '2026-09-02'");
        make("UPDATE invite_links SET state = 'handed_out'");
        valueOf(f.ledger.undo(paused));
        const EntryId revoked = make("UPDATE invite_links SET state = 'revoked'");
        const EntryId next = make("INSERT INTO invite_links (id, class_id, role, url, form, state, issued_on)"
                                  " VALUES (2, 1, 'pupil', 'https://example.org/2', 'max', 'active', '2026-09-03')");
        CHECK(inTheWay(f.ledger.undo(revoked)) == QStringList{text(next)});
    }
}

TEST_CASE("a row that others refer to by now is not taken away")
{
    LedgerFixture f;
    valueOf(f.ledger.change({.action = Action::addSchoolYear}, [](Change &change) -> Result<> {
        storage::Statement(change.store(), "INSERT INTO school_years (start_year, is_current) VALUES (2026, 1)").run();
        return {};
    }));
    valueOf(f.ledger.change({.action = Action::addClasses}, [](Change &change) -> Result<> {
        storage::Statement(change.store(),
                           "INSERT INTO classes (year_id, kind, grade, letter) VALUES (1, 'grade', 1, 'А')")
            .run();
        return {};
    }));
    const auto before = f.digest();
    CHECK(codeOf(f.ledger.undo(EntryId(1))) == ErrorCode::journalConflict);
    CHECK(f.digest() == before);
    valueOf(f.ledger.undo());
    valueOf(f.ledger.undo());
}

TEST_CASE("paper that changes nothing else is passed over by a plain undo")
{
    LedgerFixture f;
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    f.set(QStringLiteral("printed"), QStringLiteral("1"), {.action = Action::printSheets, .reversible = false});
    CHECK(codeOf(f.ledger.undo(EntryId(2))) == ErrorCode::journalNotReversible);
    CHECK(f.ledger.undoState().undo->number == EntryId(1));
    CHECK(valueOf(f.ledger.undo()).undoes == EntryId(1));
}

TEST_CASE("what was made final by its paper stops a plain undo, which names the change before it")
{
    LedgerFixture f;
    const journal::RecordRef act{QStringLiteral("revocation_acts"), 1};
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    f.set(QStringLiteral("b"), QStringLiteral("1"), {.action = Action::revokeLinks, .record = act});
    f.set(QStringLiteral("b"), QStringLiteral("2"), {.action = Action::printAct, .record = act, .reversible = false});
    CHECK(codeOf(f.ledger.undo(EntryId(3))) == ErrorCode::journalNotReversible);
    // Whoever undoes means what was done last, not what was done before.
    const auto before = f.digest();
    const auto plain = f.ledger.undo();
    REQUIRE(codeOf(plain) == ErrorCode::journalNotReversible);
    CHECK(plain.error().args == QStringList{QStringLiteral("3"), QStringLiteral("act.print"), QStringLiteral("1"),
                                            QStringLiteral("school.setting")});
    CHECK(f.digest() == before);
    CHECK(f.ledger.undoState().undo->number == EntryId(3));
    CHECK_FALSE(f.ledger.undoState().undo->reversible);
    CHECK(codeOf(f.ledger.undo(EntryId(99))) == ErrorCode::journalNoEntry);
    valueOf(f.ledger.undo(EntryId(1)));
    CHECK(codeOf(f.ledger.undo(EntryId(1))) == ErrorCode::journalAlreadyUndone);
    // Nothing is left that could be named.
    CHECK_FALSE(f.ledger.undoState().undo);
    CHECK(codeOf(f.ledger.undo()) == ErrorCode::journalNothingToUndo);
    // What came after the paper is undone as ever.
    f.set(QStringLiteral("b"), QStringLiteral("1"));
    CHECK(f.ledger.undoState().undo->reversible);
    valueOf(f.ledger.undo());
    CHECK(f.get(QStringLiteral("b")) == QStringLiteral("2"));
}

TEST_CASE("behind a paper no change is recommended that could not be taken back")
{
    LedgerFixture f;
    const journal::RecordRef act{QStringLiteral("revocation_acts"), 1};
    f.set(QStringLiteral("a"), QStringLiteral("1"));
    valueOf(f.ledger.change({.action = Action::revokeLinks, .record = act}, [](Change &change) -> Result<> {
        LedgerFixture::put(change, QStringLiteral("a"), QStringLiteral("2"));
        LedgerFixture::put(change, QStringLiteral("b"), QStringLiteral("1"));
        return {};
    }));
    f.set(QStringLiteral("b"), QStringLiteral("2"), {.action = Action::printAct, .record = act, .reversible = false});
    const auto plain = f.ledger.undo();
    REQUIRE(codeOf(plain) == ErrorCode::journalNotReversible);
    CHECK(plain.error().args == QStringList{QStringLiteral("3"), QStringLiteral("act.print")});
    CHECK(codeOf(f.ledger.undo(EntryId(1))) == ErrorCode::journalConflict);
}

TEST_CASE("any walk of changes, undos and redos can be walked back to the beginning")
{
    LedgerFixture f;
    std::mt19937 random(20260901);
    const auto start = f.digest();
    for (int step = 0; step < 400; ++step) {
        switch (random() % 4) {
        case 0:
        case 1:
            f.set(QStringLiteral("k%1").arg(random() % 20), QString::number(random() % 3));
            break;
        case 2:
            if (f.ledger.undoState().undo)
                valueOf(f.ledger.undo());
            break;
        default:
            if (f.ledger.undoState().redo)
                valueOf(f.ledger.redo());
        }
    }
    while (f.ledger.undoState().undo)
        valueOf(f.ledger.undo());
    CHECK(f.digest() == start);
    NoProgress progress;
    CHECK(f.ledger.verify(progress).intact);
}
