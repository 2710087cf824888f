// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvReader.h"
#include "core/table/MappedRows.h"
#include "core/table/Mapping.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

Table tableOf(const QString &text)
{
    return valueOf(readCsv({.text = text, .encoding = Encoding::utf8, .certainty = Certainty::declared}));
}

Result<Mapping> propose(const QString &text, const MappingRequest &request = {.kind = TableKind::pupils})
{
    return proposeMapping(tableOf(text), request);
}

QList<Field> fieldsOf(const Mapping &mapping)
{
    QList<Field> fields;
    for (const MappedColumn &column : mapping.columns)
        fields.append(column.field);
    return fields;
}

const QString kUnknown = u"Кто;Где;Когда\nИванов Иван Иванович;1 «А»;01.09.2019\nПетрова Анна;10Б;2.9.2009\n"_s;

} // namespace

TEST_CASE("The header is found below title rows")
{
    const Mapping mapping = valueOf(propose(u"Список учащихся на 01.09.2026\n"
                                            "Количество учащихся: 2;;\n"
                                            "\n"
                                            "№ п/п;ФИО учащегося;Дата рождения;Класс\n"
                                            "1;Иванов Иван;01.09.2019;1А\n2;Петров Пётр;02.09.2019;1А\n"_s));
    CHECK(mapping.headerRow == 3);
    CHECK(mapping.headerWidth == 4);
    CHECK(fieldsOf(mapping) == QList<Field>{Field::ignored, Field::fullName, Field::birthDate, Field::className});
    CHECK(mapping.columns[1].header == u"ФИО учащегося"_s);
    CHECK(mapping.columns[1].reason == MappingReason::headerName);
}

TEST_CASE("The class and its teacher are read from the title of a class's own list")
{
    const Mapping mapping = valueOf(propose(u"Класс: 1 «А»\n"
                                            "Классный руководитель:;Бадмаева Дарима Баировна\n"
                                            "Количество учащихся: 1\n"
                                            "№;Фамилия;Имя;Отчество\n1;Иванов;Иван;Иванович\n"_s));
    CHECK(mapping.titleClass == u"1 «А»"_s);
    CHECK(mapping.titleHomeroomTeacher == u"Бадмаева Дарима Баировна"_s);
    CHECK(checkMapping(mapping));
}

TEST_CASE("A row of data is not taken for the header because of one word")
{
    CHECK(test::codeOf(propose(u"Иванова Анна;учитель;физика\nПетров Пётр;учитель;химия\n"_s,
                               {.kind = TableKind::staff})) == ErrorCode::tableNoHeader);
    CHECK(test::codeOf(propose(u"Иванов Иван;1А\nПетров Пётр;1Б\n"_s)) == ErrorCode::tableNoHeader);
}

TEST_CASE("A single column may be a table")
{
    const Mapping mapping = valueOf(propose(u"ФИО\nИванова Анна\n"_s, {.kind = TableKind::staff}));
    CHECK(checkMapping(mapping));
}

TEST_CASE("A header and nothing below it is a table without rows")
{
    CHECK(test::codeOf(propose(u"ФИО;Класс\n"_s)) == ErrorCode::tableNoRows);
    CHECK(test::codeOf(propose(u"ФИО;Класс\n;\n\n"_s)) == ErrorCode::tableNoRows);
}

TEST_CASE("An invisible character in the header is refused with its place")
{
    const Result<Mapping> mapping = propose(u"ФИО;Класс;При\u202Eмечание\nИванов Иван;1А;x\n"_s);
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error() == Error{ErrorCode::textForbiddenCharacter, {u"U+202E"_s, u"4"_s}});
}

TEST_CASE("Values tell what an unknown header does not")
{
    const Mapping mapping = valueOf(propose(kUnknown, {.kind = TableKind::pupils, .headerRow = 0}));
    CHECK(fieldsOf(mapping) == QList<Field>{Field::fullName, Field::className, Field::birthDate});
    CHECK(mapping.columns[0].reason == MappingReason::values);
}

TEST_CASE("Values do not overrule a header, and a date that is named otherwise is no date of birth")
{
    const Mapping mapping = valueOf(propose(u"ФИО;Класс;Дата зачисления;М/Ж;Прежний класс\n"
                                            "Иванов Иван;1А;01.09.2025;М;2Б\nПетрова Анна;1А;01.09.2025;Ж;2Б\n"_s));
    CHECK(fieldsOf(mapping) ==
          QList<Field>{Field::fullName, Field::className, Field::ignored, Field::sex, Field::ignored});
}

TEST_CASE("Numbers of documents are not taken for phones")
{
    const Mapping mapping =
        valueOf(propose(u"ФИО родителя;ФИО ребёнка;Прочее\nА Б;В Г;112-233-445 95\nД Е;Ж З;212-233-445 95\n"_s,
                        {.kind = TableKind::guardians}));
    CHECK(mapping.columns[2].field == Field::ignored);
    CHECK(mapping.columns[2].reason == MappingReason::unknown);
}

TEST_CASE("The second column of one field is not read, and says so")
{
    const Mapping mapping =
        valueOf(propose(u"ФИО;Телефон для СМС;Телефон;Моб. телефон\nА Б;1;2;3\n"_s, {.kind = TableKind::staff}));
    CHECK(fieldsOf(mapping) == QList<Field>{Field::fullName, Field::ignored, Field::phone, Field::ignored});
    CHECK(mapping.columns[1].reason == MappingReason::repeated);
    CHECK(mapping.columns[3].reason == MappingReason::repeated);
}

TEST_CASE("Personal data that nobody needs are not read, and the mapping says so")
{
    const Mapping mapping = valueOf(propose(u"ФИО;Класс;СНИЛС;Адрес\nИванов Иван;1А;112-233-445 95;ул. Ленина, 1\n"_s));
    CHECK(fieldsOf(mapping) ==
          QList<Field>{Field::fullName, Field::className, Field::ignoredPersonal, Field::ignoredPersonal});
}

TEST_CASE("Columns are chosen by header or by number")
{
    const QStringList overrides =
        GENERATE(QStringList{u"fullName=Кто"_s, u"className=Где"_s},
                 QStringList{u"full_name=кто "_s, u"className = 2"_s}, QStringList{u"fullName=1"_s});
    const Mapping mapping = valueOf(propose(kUnknown, {.kind = TableKind::pupils, .overrides = overrides}));
    CHECK(mapping.headerRow == 0);
    CHECK(fieldsOf(mapping) == QList<Field>{Field::fullName, Field::className, Field::birthDate});
    CHECK(mapping.columns[0].reason == MappingReason::chosen);
}

TEST_CASE("A header that is a number goes before the number of a column")
{
    const Mapping mapping =
        valueOf(propose(u"2;ФИО;Класс\nx;А Б;1А\n"_s, {.kind = TableKind::pupils, .overrides = {u"phone=2"_s}}));
    CHECK(mapping.columnOf(Field::phone) == 0);
}

TEST_CASE("What the user says goes before the header")
{
    const Mapping mapping =
        valueOf(propose(u"ФИО;Имя на платформе;Класс\nА Б;В Г;1А\n"_s,
                        {.kind = TableKind::pupils, .overrides = {u"fullName=Имя на платформе"_s}}));
    CHECK(fieldsOf(mapping) == QList<Field>{Field::ignored, Field::fullName, Field::className});
    CHECK(mapping.columns[0].reason == MappingReason::repeated);
}

TEST_CASE("A wrong choice is named")
{
    const auto [override, error] = GENERATE(Catch::Generators::table<QString, Error>({
        {u"fullName=Фамилия"_s, {ErrorCode::mappingColumnUnknown, {u"Фамилия"_s}}},
        {u"fullName=4"_s, {ErrorCode::mappingColumnUnknown, {u"4"_s}}},
        {u"fullName=0"_s, {ErrorCode::mappingColumnUnknown, {u"0"_s}}},
        {u"fullName="_s, {ErrorCode::mappingColumnUnknown, {u""_s}}},
        {u"fullName"_s, {ErrorCode::mappingColumnUnknown, {u""_s}}},
        {u"nickname=ФИО"_s, {ErrorCode::mappingFieldUnknown, {u"nickname"_s}}},
        {u"position=ФИО"_s, {ErrorCode::mappingFieldUnknown, {u"position"_s}}},
        {u"email=Телефон"_s, {ErrorCode::mappingColumnTwice, {u"Телефон"_s}}},
    }));
    CAPTURE(override);
    const Result<Mapping> mapping =
        propose(u"ФИО;Телефон;Телефон\nА Б;1;2\n"_s, {.kind = TableKind::pupils, .overrides = {override}});
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error() == error);
}

TEST_CASE("One column cannot be read into two fields")
{
    const Result<Mapping> mapping = propose(
        u"ФИО;Класс\nА Б;1А\n"_s, {.kind = TableKind::pupils, .overrides = {u"fullName=ФИО"_s, u"surname=1"_s}});
    REQUIRE_FALSE(mapping);
    CHECK(mapping.error() == Error{ErrorCode::mappingColumnTwice, {u"1"_s}});
}

TEST_CASE("What was chosen for a source is proposed the next time")
{
    Mapping first = valueOf(propose(kUnknown, {.kind = TableKind::pupils, .headerRow = 0}));
    first.assign(2, Field::ignored);
    const RememberedMapping remembered = rememberedMapping(first);

    const Mapping second = valueOf(propose(u"Выгрузка\nГде;Кто;Когда\n1А;Сидоров Олег;03.09.2019\n"_s,
                                           {.kind = TableKind::pupils, .remembered = remembered}));
    CHECK(second.headerRow == 1);
    CHECK(fieldsOf(second) == QList<Field>{Field::className, Field::fullName, Field::ignored});
    CHECK(second.columns[2].reason == MappingReason::remembered);
}

TEST_CASE("The user can say which row is the header")
{
    CHECK(valueOf(propose(u"ФИО;Класс\nФИО учащегося;Класс\nА Б;1А\n"_s, {.kind = TableKind::pupils, .headerRow = 1}))
              .headerRow == 1);
    CHECK(test::codeOf(propose(u"ФИО;Класс\nА Б;1А\n"_s, {.kind = TableKind::pupils, .headerRow = 7})) ==
          ErrorCode::tableNoHeader);
}

TEST_CASE("A column «Имя» alone holds the whole name that the platform shows")
{
    const MappingRequest members{.kind = TableKind::members};
    const Mapping one = valueOf(propose(u"Имя;Роль;Последняя активность\nАнна Белова;ученик;2026-08-30\n"_s, members));
    CHECK(one.columnOf(Field::fullName) == 0);
    CHECK(one.columnOf(Field::role) == 1);
    CHECK(one.columnOf(Field::lastActive) == 2);
    CHECK(checkMapping(one));
    const Mapping two = valueOf(propose(u"Имя;Фамилия;Роль\nАнна;Белова;ученик\n"_s, members));
    CHECK(two.columnOf(Field::given) == 0);
    CHECK(two.columnOf(Field::surname) == 1);
    CHECK_FALSE(two.columnOf(Field::fullName));
}

TEST_CASE("Where there is no header the values tell the columns, and the first row is read")
{
    const QString text = u"Иванов Иван Иванович\t1А\t01.02.2019\tМ\nПетрова Анна Ильинична\t1 «Б»\t02.03.2019\tЖ\n"_s;
    const Table table = tableOf(text);
    const Mapping mapping = valueOf(proposeMapping(table, {.kind = TableKind::pupils, .headerRow = kNoHeaderRow}));
    CHECK(mapping.headerRow == kNoHeaderRow);
    CHECK(fieldsOf(mapping) == QList{Field::fullName, Field::className, Field::birthDate, Field::sex});
    CHECK(checkMapping(mapping));
    const MappedRows rows(table, mapping);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).cell(Field::fullName) == u"Иванов Иван Иванович");
    CHECK(rows.unreadRows().isEmpty());
    // A column is called by its number then, also in --map.
    const Mapping said = valueOf(
        proposeMapping(table, {.kind = TableKind::staff, .overrides = {u"position=2"_s}, .headerRow = kNoHeaderRow}));
    CHECK(said.columnOf(Field::position) == 1);
    CHECK(said.columnOf(Field::fullName) == 0);
}
