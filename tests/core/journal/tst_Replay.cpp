// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DemoSchool.h"
#include "core/journal/JournalRepository.h"
#include "core/storage/Changeset.h"
#include "tests/core/journal/LedgerFixture.h"
#include "tests/support/TestWorkspace.h"

#include <random>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

/// What stands in a fresh store once everything was done to it that the journal of another says, in its order.
QByteArray replayed(journal::Ledger &ledger, const QString &path)
{
    const auto fresh = valueOf(storage::Store::create(path));
    journal::JournalRepository entries(ledger.store());
    for (qint64 number = 1; number <= ledger.entryCount(); ++number) {
        INFO("entry " << number);
        const auto changeset = entries.soundChangeset(journal::EntryId(number));
        REQUIRE(changeset);
        REQUIRE(sqlite3_exec(fresh->handle(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
        CHECK(storage::apply(*fresh, *changeset).rows == 0);
        REQUIRE_FALSE(fresh->failure());
        REQUIRE(sqlite3_exec(fresh->handle(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    return fresh->contentDigest();
}

} // namespace

TEST_CASE("the journal alone makes the content again: nothing was written beside it")
{
    LedgerFixture f;
    std::mt19937 random(20261101);
    for (int step = 0; step < 200; ++step) {
        switch (random() % 5) {
        case 0:
            (void)f.ledger.undo();
            break;
        case 1:
            (void)f.ledger.redo();
            break;
        case 2:
            (void)f.ledger.undo(journal::EntryId(1 + random() % 50));
            break;
        default:
            f.set(u"k%1"_s.arg(random() % 20), QString::number(random() % 3));
            break;
        }
    }
    REQUIRE(f.ledger.entryCount() > 100);
    CHECK(replayed(f.ledger, f.folder.filePath(u"again.db"_s)) == f.digest());
}

TEST_CASE("the journal of a whole school makes the school again")
{
    TestWorkspace workspace(Contents::nothing);
    valueOf(loadDemoSchool(*workspace, QStringLiteral(STAROSTA_SOURCE_FOLDER "/resources/demo")));
    const QString path = workspace.folder().filePath(u"ещё раз.starosta"_s);
    CHECK(replayed(workspace->ledger(), path) == workspace->ledger().store().contentDigest());
}
