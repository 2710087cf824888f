// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/StatisticsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using statistics::ClassFigures;
using statistics::Statistics;

namespace {

QStringList rowsOf(const Statistics &statistics)
{
    const QByteArray csv = statistics::toCsv(statistics::reportOf(statistics));
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    return QString::fromUtf8(csv.sliced(3)).split(u"\r\n"_s);
}

Statistics twoClasses()
{
    Statistics statistics{.date = QDate(2026, 9, 1), .classes = {}, .staff = {}, .total = {}, .links = {}};
    statistics.classes = {
        {.classId = {},
         .label = u"1А"_s,
         .homeroom = u"Кузнецова Ольга Петровна"_s,
         .pupils = 22,
         .pupilsInvited = 22,
         .pupilsJoined = 10,
         .guardians = 40,
         .guardiansJoined = 40,
         .refused = 0,
         .activeWeek = 9,
         .pupilChat = true,
         .guardianChat = false},
        {.classId = {}, .label = u"1Б"_s, .homeroom = {}, .pupils = 0},
    };
    statistics.staff = {.staff = 16, .invited = 16, .joined = 12, .confirmed = {}};
    statistics.total = {.classId = {}, .label = u"Итого"_s, .homeroom = {}, .pupils = 22, .pupilsInvited = 22};
    return statistics;
}

} // namespace

TEST_CASE("The CSV is the table that the contract names")
{
    const QStringList rows = rowsOf(twoClasses());
    REQUIRE(rows.size() == 6);
    CHECK(rows[0] == u"Класс;Классный руководитель;Учащихся;Приглашено;Присоединилось;%;Родителей;"
                     "Присоединилось родителей;% родителей;Отказов;Активны за 7 дней;Чат учащихся;Чат родителей");
    CHECK(rows[1] == u"1А;Кузнецова Ольга Петровна;22;22;10;45,5;40;40;100,0;0;9;да;нет");
    CHECK(rows[2] == u"1Б;;0;0;;;0;;;;;;");
    CHECK(rows[3] == u"Учительская;;16;16;12;75,0;;;;;;;");
    CHECK(rows[4] == u"Итого;;22;22;;;0;;;;;;");
    CHECK(rows[5].isEmpty());
}

TEST_CASE("A name that looks like a formula is disarmed, one with a separator is quoted")
{
    Statistics statistics = twoClasses();
    statistics.classes[0].homeroom = u"=HYPERLINK(\"x\")"_s;
    statistics.classes[1].homeroom = u"Пак; Ли"_s;
    const QStringList rows = rowsOf(statistics);
    CHECK(rows[1].startsWith(u"1А;\"'=HYPERLINK(\"\"x\"\")\";22;"));
    CHECK(rows[2].startsWith(u"1Б;\"Пак; Ли\";0;"));
}
