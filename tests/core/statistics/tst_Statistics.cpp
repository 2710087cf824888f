// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/Statistics.h"

using starosta::statistics::percent;

TEST_CASE("Percents have one decimal, a half goes up")
{
    CHECK(percent(1, 2) == 50.0);
    CHECK(percent(1, 3) == 33.3);
    CHECK(percent(2, 3) == 66.7);
    CHECK(percent(1, 16) == 6.3);   // 6.25
    CHECK(percent(1, 2000) == 0.1); // 0.05
    CHECK(percent(1, 2001) == 0.0);
    CHECK(percent(5, 5) == 100.0);
    CHECK(percent(0, 5) == 0.0);
}

TEST_CASE("There is no percent of nothing, nor of what nobody knows")
{
    CHECK_FALSE(percent(0, 0));
    CHECK_FALSE(percent(std::nullopt, 5));
}
