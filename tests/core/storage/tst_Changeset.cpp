// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Changeset.h"

#include "core/journal/Ledger.h"
#include "core/storage/Statement.h"
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

TEST_CASE("a recorder sees rows of content and none of the journal")
{
    const TemporaryFolder folder;
    const TestClock clock;
    Ledger ledger(valueOf(Store::create(folder.filePath(QStringLiteral("s.db")))), clock);
    QByteArray recorded;
    qint64 rows = 0;
    QSet<QString> tables;
    valueOf(ledger.change({.action = Action::changeSetting}, [&](Change &change) -> Result<> {
        storage::Recorder recorder(change.store());
        Statement(change.store(), "INSERT INTO settings (key, value) VALUES ('a', 'Ё')").run();
        recorded = recorder.changeset().value_or(QByteArray());
        return {};
    }));
    storage::forEachRow(recorded, [&](const storage::ChangedRow &row) {
        ++rows;
        tables.insert(row.table);
        CHECK(row.operation == storage::RowOperation::inserted);
        CHECK(row.after(2) == QStringLiteral("Ё"));
        CHECK_FALSE(row.before(2));
        return true;
    });
    CHECK(rows == 1);
    CHECK(tables == QSet<QString>{QStringLiteral("settings")});
}
