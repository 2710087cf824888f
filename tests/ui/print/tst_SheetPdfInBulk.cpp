// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole city would print at once: 10,000 slips in 5 seconds of the processor's time and 1 KB each.
#include "tests/support/Catch.h"

#include "tests/ui/print/SheetSamples.h"
#include "ui/print/SheetPdf.h"

#include <ctime>

using namespace starosta;
using namespace starosta::test;

namespace {

struct Cost
{
    double seconds;
    double bytesEach;
};

Cost costOf(const sheets::SheetContent &content, int slips)
{
    // Processor time: what else the computer does at the moment is not ours.
    const std::clock_t start = std::clock();
    const QByteArray pdf = valueOf(print::sheetsPdf(content));
    return {.seconds = double(std::clock() - start) / CLOCKS_PER_SEC, .bytesEach = double(pdf.size()) / slips};
}

/// Twice the promise: a processor that others use too is slower. tests/bench measures the promise itself.
constexpr double allowedSeconds()
{
#if defined(__SANITIZE_ADDRESS__)
    return 60;
#else
    return 10;
#endif
}

} // namespace

TEST_CASE("10,000 slips are quick and small")
{
    for (const int perPage : {4, 8, 12}) {
        QList<sheets::ClassPart> parts;
        for (int number = 0; number < 400; ++number)
            parts.append(part({.className = QStringLiteral("%1А").arg(number % 11 + 1),
                               .names = sampleNames(25),
                               .link = sampleLink(number)}));
        const Cost cost = costOf(content({.form = sheets::SheetForm::slips, .perPage = perPage}, parts), 10'000);
        CAPTURE(perPage, cost.seconds, cost.bytesEach);
        CHECK(cost.bytesEach < 1024);
        CHECK(cost.seconds < allowedSeconds());
    }
}

TEST_CASE("A link is drawn once, however many slips it has")
{
    const auto slips = [](int count) {
        return content({.form = sheets::SheetForm::slips},
                       {part({.names = QStringList(count, QStringLiteral("Пак Бато"))})});
    };
    const auto size = [&slips](int count) { return valueOf(print::sheetsPdf(slips(count))).size(); };
    const qsizetype one = size(8);
    const qsizetype many = size(808);
    // A page more costs far less than a code more would.
    CHECK(double(many - one) / 800 < 500);
}
