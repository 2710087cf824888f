// SPDX-License-Identifier: GPL-3.0-or-later
// Every indicator of a school beside a bare scan of the tables that they are counted from, in turn, in one process:
// prints «name value» lines, milliseconds, medians. bench_statistics STORE
#include "core/Workspace.h"
#include "core/statistics/StatisticsService.h"
#include "core/storage/Statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace {

using namespace starosta;

constexpr int kRounds = 9;

/// What StatisticsService::report() reads.
constexpr std::array kTables = {
    "SELECT * FROM school_years",      "SELECT * FROM classes",     "SELECT * FROM enrolments",
    "SELECT * FROM guardianships",     "SELECT * FROM staff",       "SELECT * FROM homerooms",
    "SELECT * FROM invite_links",      "SELECT * FROM batch_items", "SELECT * FROM member_lists",
    "SELECT * FROM platform_accounts", "SELECT * FROM refusals",    "SELECT * FROM verifications",
    "SELECT * FROM join_requests",
};

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", token(workspace.error().code).latin1());
        return 1;
    }
    std::vector<double> indicators;
    std::vector<double> scan;
    qint64 rows = 0;
    qsizetype figures = 0;
    for (int round = 0; round < kRounds; ++round) {
        indicators.push_back(milliseconds([&] { figures = (*workspace)->statistics().report().figures.size(); }));
        rows = 0;
        scan.push_back(milliseconds([&] {
            for (const char *table : kTables) {
                storage::Statement select((*workspace)->ledger().store(), table);
                while (select.step())
                    ++rows;
            }
        }));
    }
    std::printf("indicators_ms %.2f\nscan_ms %.2f\nrows %lld\nfigures %lld\n", median(indicators), median(scan),
                static_cast<long long>(rows), static_cast<long long>(figures));
    return 0;
}
