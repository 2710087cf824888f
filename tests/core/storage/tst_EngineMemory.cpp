// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/EngineMemory.h"
#include "tests/support/Catch.h"
#include "tests/support/TestWorkspace.h"

#include <sqlite3.h>

using namespace starosta;
using namespace starosta::storage;

TEST_CASE("The engine holds memory while a store is open, and never more than its limit")
{
    const test::TestWorkspace workspace;
    REQUIRE(engineMemory() > 0);
    REQUIRE(engineMemory() < kEngineMemoryLimit);

    const qint64 before = engineMemory();
    void *some = sqlite3_malloc64(1 << 20);
    REQUIRE(some);
    REQUIRE(engineMemory() >= before + (1 << 20));

    REQUIRE_FALSE(sqlite3_malloc64(sqlite3_uint64(kEngineMemoryLimit)));
    REQUIRE_FALSE(sqlite3_realloc64(some, sqlite3_uint64(kEngineMemoryLimit)));

    // What could not grow is still there, and is given back in full.
    sqlite3_free(some);
    REQUIRE(engineMemory() == before);
}
