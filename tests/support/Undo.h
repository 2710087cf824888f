// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestWorkspace.h"

namespace starosta::test {

/// Runs a change that must succeed and change something; takes it back and does it again. The content must be as
/// before, and as after. Leaves the change done and hands out what it gave.
template <class Action>
auto undoable(TestWorkspace &workspace, Action &&action)
{
    journal::Ledger &ledger = workspace->ledger();
    const QByteArray before = ledger.store().contentDigest();
    auto committed = valueOf(action());
    REQUIRE(committed.entry);
    const QByteArray after = ledger.store().contentDigest();
    REQUIRE(after != before);

    valueOf(ledger.undo(committed.entry));
    CHECK(ledger.store().contentDigest() == before);
    valueOf(ledger.redo());
    CHECK(ledger.store().contentDigest() == after);
    return committed;
}

/// Runs an action that must fail; nothing may have changed by it. Its code.
template <class Action>
ErrorCode refusal(TestWorkspace &workspace, Action &&action)
{
    storage::Store &store = workspace->ledger().store();
    const QByteArray before = store.contentDigest();
    const qint64 entries = workspace->ledger().entryCount();
    const auto result = action();
    CHECK(store.contentDigest() == before);
    CHECK(workspace->ledger().entryCount() == entries);
    return codeOf(result);
}

} // namespace starosta::test
