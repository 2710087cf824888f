// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"
#include "core/storage/Statement.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestClock.h"

namespace starosta::test {

/// A ledger over a fresh store, with the settings table as its guinea pig.
struct LedgerFixture
{
    TemporaryFolder folder;
    TestClock clock;
    QString path = folder.filePath(QStringLiteral("s.db"));
    journal::Ledger ledger{valueOf(storage::Store::create(path)), clock};

    LedgerFixture() { ledger.setActor(QStringLiteral("Пак Бато Батоевич")); }

    QByteArray digest() { return ledger.store().contentDigest(); }

    static void put(journal::Change &change, const QString &key, const QString &value)
    {
        storage::Statement(change.store(), "INSERT INTO settings (key, value) VALUES (?1, ?2)"
                                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
            .run(key, value);
    }
    static void drop(journal::Change &change, const QString &key)
    {
        storage::Statement(change.store(), "DELETE FROM settings WHERE key = ?1").run(key);
    }
    QString get(const QString &key)
    {
        storage::Statement row(ledger.store(), "SELECT value FROM settings WHERE key = ?1");
        row.bindAll(key);
        return row.step() ? row.text(0) : QStringLiteral("(nothing)");
    }
    std::optional<journal::EntryId> set(const QString &key, const QString &value,
                                        const journal::ChangeRequest &request = {
                                            .action = journal::Action::changeSetting})
    {
        return valueOf(ledger.change(request,
                                     [&](journal::Change &change) -> Result<> {
                                         put(change, key, value);
                                         return {};
                                     }))
            .entry;
    }
};

} // namespace starosta::test
