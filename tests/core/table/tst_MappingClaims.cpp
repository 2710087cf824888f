// SPDX-License-Identifier: GPL-3.0-or-later
// Several columns that claim one field: the right one is taken, or none.
#include "core/table/CsvReader.h"
#include "core/table/Mapping.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

Mapping propose(const QString &text,
                const MappingRequest &request = {.kind = TableKind::pupils, .headerRow = 0, .schoolYear = 2026})
{
    const Table table = valueOf(readCsv({.text = text, .encoding = Encoding::utf8, .certainty = Certainty::declared}));
    return valueOf(proposeMapping(table, request));
}

} // namespace

TEST_CASE("Of two columns of classes the one of this school year is read")
{
    const auto [first, second, read] = GENERATE(Catch::Generators::table<QString, QString, int>({
        {u"Класс (2025/2026)"_s, u"Класс (2026/2027)"_s, 2},
        {u"Класс (2026/2027)"_s, u"Класс (2025/2026)"_s, 1},
        {u"Класс 2025"_s, u"Класс 2026"_s, 2},
        {u"Прошлый класс"_s, u"Новый класс"_s, 2},
        {u"Был"_s, u"Стал"_s, 2},
        {u"Класс (2025/2026)"_s, u"Класс"_s, 2},
        {u"Класс (2025/2026)"_s, u"Новый класс"_s, 2},
        {u"Класс"_s, u"Прежний класс"_s, 1},
    }));
    CAPTURE(first, second);
    const Mapping mapping = propose(u"ФИО;%1;%2\nИванов Иван;1А;2А\n"_s.arg(first, second));
    CHECK(mapping.columnOf(Field::className) == read);
    CHECK(mapping.open.isEmpty());
    CHECK(checkMapping(mapping));
}

TEST_CASE("Where two columns may be the class, the user has to say which")
{
    const auto [first, second] = GENERATE(Catch::Generators::table<QString, QString>({
        {u"Класс"_s, u"Класс"_s},
        {u"Класс (2024/2025)"_s, u"Класс (2025/2026)"_s},
        {u"Класс осенью"_s, u"Класс весной"_s},
    }));
    CAPTURE(first, second);
    const QString text = u"ФИО;%1;%2\nИванов Иван;1А;2А\n"_s.arg(first, second);
    Mapping mapping = propose(text);
    CHECK_FALSE(mapping.columnOf(Field::className));
    const Result<> checked = checkMapping(mapping);
    REQUIRE_FALSE(checked);
    CHECK(checked.error() == Error{ErrorCode::mappingFieldOpen, {u"className"_s, first, second}});

    mapping.assign(2, Field::className);
    CHECK(checkMapping(mapping));
    const Mapping chosen = propose(text, {.kind = TableKind::pupils, .overrides = {u"className=3"_s}, .headerRow = 0});
    CHECK(chosen.columnOf(Field::className) == 2);
    CHECK(checkMapping(chosen));
}

TEST_CASE("Two columns that say the same are no question")
{
    CHECK(propose(u"ФИО;Класс;Класс\nИванов Иван;1А;1А\n"_s).columnOf(Field::className) == 1);
}

TEST_CASE("Surname and given name in one column, the patronymic beside it")
{
    const Mapping mapping = propose(u"Фамилия Имя;Отчество;Класс\nИванов Иван;Иванович;1А\n"_s);
    CHECK(mapping.columnOf(Field::fullName) == 0);
    CHECK(mapping.columnOf(Field::patronymic) == 1);
    const Mapping other = propose(u"ФИО;Фамилия;Имя;Отчество;Класс\nА Б;Иванова;Анна;Петровна;1А\n"_s);
    CHECK_FALSE(other.columnOf(Field::patronymic));
}

TEST_CASE("Dates under a word that is not known are no dates of birth")
{
    const QString header = GENERATE(u"Зачислен"_s, u"Последняя прививка"_s, u"Договор"_s);
    CHECK_FALSE(propose(u"ФИО;Класс;%1\nИванов Иван;1А;01.09.2015\n"_s.arg(header)).columnOf(Field::birthDate));
    const QString silent = GENERATE(u""_s, u"Столбец 3"_s, u"Когда родился"_s);
    CHECK(propose(u"ФИО;Класс;%1\nИванов Иван;1А;01.09.2015\n"_s.arg(silent)).columnOf(Field::birthDate) == 2);
}

TEST_CASE("Of two parents in a row none is read before the user has chosen, and then nothing is the other's")
{
    const QString text = u"ФИО ребёнка;Класс;ФИО матери;Телефон матери;ФИО отца;Телефон отца\n"
                         "Иванов Иван;1А;Иванова Анна;1;Иванов Илья;2\n"_s;
    const Mapping open = propose(text, {.kind = TableKind::guardians});
    CHECK_FALSE(open.columnOf(Field::fullName));
    CHECK_FALSE(open.columnOf(Field::phone));
    CHECK(checkMapping(open).error() == Error{ErrorCode::mappingTwoParents, {u"ФИО матери"_s, u"ФИО отца"_s}});

    const Mapping father = propose(text, {.kind = TableKind::guardians, .overrides = {u"fullName=ФИО отца"_s}});
    CHECK(father.columnOf(Field::fullName) == 4);
    CHECK(father.columnOf(Field::phone) == 5);
    CHECK(father.columnOf(Field::pupilName) == 0);
    CHECK(checkMapping(father));

    const Mapping one = propose(u"ФИО ребёнка;Класс;ФИО матери;Телефон матери\nИванов Иван;1А;Иванова Анна;1\n"_s,
                                {.kind = TableKind::guardians});
    CHECK(one.open.isEmpty());
    CHECK(one.columnOf(Field::phone) == 3);
}
