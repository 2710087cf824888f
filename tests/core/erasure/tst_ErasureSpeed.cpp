// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand graduates of a store of a hundred thousand people who came in one list.
#include "tests/core/erasure/ErasureOfATest.h"

#include <QElapsedTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr int kPeople = 100'000;
constexpr qint64 kLongest = 5'000;
#else
constexpr int kPeople = 5'000;
constexpr qint64 kLongest = 60'000;
#endif
constexpr int kLeavers = 1'000;

QString surnameOf(int number)
{
    QString name = u"Ф"_s;
    for (int rest = number; rest > 0; rest /= 30)
        name += QChar(u'а' + rest % 30);
    return name + u"ов"_s;
}

} // namespace

TEST_CASE("The data of a thousand people is destroyed while one waits")
{
    ErasureOfATest stage;
    valueOf(stage->ledger().change({.action = journal::Action::importPupils}, [&](journal::Change &change) -> Result<> {
        for (int number = 0; number < kPeople; ++number) {
            people::PersonContent content = test::content(QString(surnameOf(number) + u" Иван Ильич"_s));
            content.externalId = u"Д-%1"_s.arg(number, 6, 10, QChar(u'0'));
            content.phone = u"8900%1"_s.arg(number, 7, 10, QChar(u'0'));
            const auto id = stage->people().add(change, {.content = content, .pupilOf = stage.in(u"1А")});
            if (!id)
                return failureOf(id);
        }
        return {};
    }));
    stage.run([](storage::Store &store) {
        storage::Statement(store, "UPDATE enrolments SET to_date = from_date WHERE id % (?1 / ?2) = 0")
            .run(kPeople, kLeavers);
    });
    QElapsedTimer timer;
    timer.start();
    const erasure::Plan plan = stage.plan({.leftBefore = stage.today().addDays(1)});
    const qint64 planned = timer.restart();
    REQUIRE(plan.people.size() == kLeavers);
    // Of the processor: the other tests may want it as well.
    const std::clock_t begin = std::clock();
    valueOf(stage.erase(plan));
    const qint64 erased = qint64(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    WARN(kLeavers << " of " << kPeople << ": planned in " << planned << " ms, destroyed in " << erased << " ms");
    CHECK(erased < kLongest);
    CHECK(stage.isIntact());
    CHECK(stage.found({plan.people.front().name.surname() + u" "_s, u"Д-%1"_s.arg(99, 6, 10, QChar(u'0'))}).isEmpty());
}
