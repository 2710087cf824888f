// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvReader.h"
#include "core/table/MappedRows.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

struct Fixture
{
    explicit Fixture(const QString &text)
        : table(valueOf(readCsv({.text = text, .encoding = Encoding::utf8, .certainty = Certainty::declared})))
        , rows(table, valueOf(proposeMapping(table, {.kind = TableKind::pupils})))
    {}

    QStringList column(Field field) const
    {
        QStringList cells;
        for (qsizetype index = 0; index < rows.size(); ++index)
            cells.append(rows.at(index).cell(field).toString());
        return cells;
    }

    Table table;
    MappedRows rows;
};

} // namespace

TEST_CASE("Rows are asked by field and know their place")
{
    const Fixture fixture(u"Список\n№;ФИО;Класс\n1;\"Иванов\nИван\";1А\n\n2;Петров Пётр; 1Б \n"_s);
    REQUIRE(fixture.rows.size() == 2);
    CHECK(fixture.column(Field::fullName) == QStringList{u"Иванов\nИван"_s, u"Петров Пётр"_s});
    CHECK(fixture.column(Field::className) == QStringList{u"1А"_s, u" 1Б "_s});
    CHECK(fixture.rows.at(0).number() == 3);
    CHECK(fixture.rows.at(1).number() == 5);
    CHECK(fixture.rows.at(1).line() == 6);
    CHECK(fixture.rows.headerOf(Field::className) == u"Класс"_s);
    CHECK(fixture.rows.has(Field::className));
    CHECK_FALSE(fixture.rows.has(Field::phone));
    CHECK(fixture.rows.at(0).cell(Field::phone).isEmpty());
    CHECK(fixture.rows.at(0).cell(Field::ignored).isEmpty());
}

TEST_CASE("Totals are no people")
{
    const QString totals = GENERATE(u"Итого;2;"_s, u";Итого: 2;"_s, u"Всего учащихся:;;2"_s, u"ИТОГО ПО КЛАССУ;14;"_s);
    const Fixture fixture(u"№;ФИО;Класс\n1;Иванов Иван;1А\n2;Петров Пётр;1А\n;;\n"_s + totals + u"\n"_s);
    CAPTURE(totals);
    CHECK(fixture.column(Field::fullName) == QStringList{u"Иванов Иван"_s, u"Петров Пётр"_s});
    CHECK(fixture.rows.unreadRows().isEmpty());
}

TEST_CASE("People whose names begin like totals are people")
{
    const Fixture fixture(u"ФИО;Класс\nИтоговский Иван;1А\nВсего Иван;1А\n"_s);
    CHECK(fixture.rows.size() == 2);
}

TEST_CASE("A header that is repeated on the next page is no person")
{
    const Fixture fixture(u"ФИО;Класс\nИванов Иван;1А\nФИО;Класс\nПетров Пётр;1А\n"_s);
    CHECK(fixture.column(Field::fullName) == QStringList{u"Иванов Иван"_s, u"Петров Пётр"_s});
}

TEST_CASE("Rows that lost or gained cells are listed and not read")
{
    const Fixture fixture(u"ФИО;Дата рождения;Пол;Класс\n"
                          "Иванов Иван;01.09.2019;М;1А\n"
                          "Петров Пётр;01.09.2019;1А\n"
                          "а;б;в;г;д;е;ё;ж;з;и;й;к\n"
                          "\n"
                          "Сидоров Олег;01.09.2019;М;1А;;\n"
                          "Один\n"_s);
    CHECK(fixture.column(Field::fullName) == QStringList{u"Иванов Иван"_s, u"Сидоров Олег"_s});
    const auto ragged = [](int number, const QString &found) {
        return UnreadRow{.number = number, .line = number, .error = {ErrorCode::tableRagged, {found, u"4"_s}}};
    };
    CHECK(fixture.rows.unreadRows() == QList<UnreadRow>{ragged(3, u"3"_s), ragged(4, u"12"_s), ragged(7, u"1"_s)});
}

TEST_CASE("An unnamed last column that only some rows have is harmless")
{
    const Fixture fixture(u"ФИО;Класс;\nИванов Иван;1А\nПетров Пётр;1Б;болен\n"_s);
    CHECK(fixture.rows.size() == 2);
    CHECK(fixture.rows.unreadRows().isEmpty());
}

TEST_CASE("The class of the title holds for rows without one")
{
    const Fixture title(u"Класс: 1 «А»\n\nФамилия;Имя\nИванов;Иван\n"_s);
    CHECK(title.column(Field::className) == QStringList{u"1 «А»"_s});
    CHECK(title.rows.has(Field::className));

    const Fixture both(u"Класс: 1 «А»\n\nФИО;Класс\nИванов Иван;\nПетров Пётр;2Б\n"_s);
    CHECK(both.column(Field::className) == QStringList{u"1 «А»"_s, u"2Б"_s});
}
