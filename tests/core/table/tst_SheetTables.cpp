// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/MappedRows.h"
#include "core/table/SheetBuilder.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::codeOf;
using test::valueOf;

namespace {

/// Sheets written as CSV, each below its name.
struct NamedSheet
{
    QString name;
    QString rows;
    bool isHidden = false;
};

Table bookOf(const QList<NamedSheet> &sheets, const QStringList &chosen = {})
{
    SheetBuilder builder(chosen);
    for (const NamedSheet &sheet : sheets) {
        builder.beginSheet(sheet.name, sheet.isHidden);
        quint32 number = 0;
        for (const QString &row : sheet.rows.split(u'\n')) {
            ++number;
            if (row.isEmpty())
                continue;
            REQUIRE(builder.beginRow(number, false));
            quint32 column = 0;
            for (const QString &cell : row.split(u';')) {
                if (!cell.isEmpty()) {
                    REQUIRE(builder.beginCell(column));
                    REQUIRE(builder.setText(cell.toUtf8()));
                }
                ++column;
            }
        }
    }
    return valueOf(builder.finish());
}

struct ReadBook
{
    explicit ReadBook(const QList<NamedSheet> &sheets, TableKind kind = TableKind::pupils,
                      const QStringList &chosen = {})
        : table(bookOf(sheets, chosen))
        , rows(table, valueOf(proposeMapping(table, {.kind = kind})))
    {}

    QStringList people() const
    {
        QStringList found;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const MappedRow row = rows.at(index);
            found.append(row.cell(Field::fullName).toString() + u' ' + row.cell(Field::className).toString());
        }
        return found;
    }
    QStringList sheetsLeftOut() const
    {
        QStringList names;
        for (const TableNote &note : rows.notes()) {
            if (note.error.code == ErrorCode::tableSheetLeftOut)
                names.append(note.sheet);
        }
        return names;
    }

    Table table;
    MappedRows rows;
};

} // namespace

TEST_CASE("A sheet for each class gives its rows the class, and the class its homeroom teacher")
{
    const ReadBook book(
        {{u"Лист1"_s, u"Класс: 1 «А»\nКлассный руководитель: Пак Бато Батоевич\n\nФИО;Пол\nИванов Иван;М"_s},
         {u"Лист2"_s, u"Класс:;1 «Б»\nКл. рук.;Ким Анна Ильинична\nПол;ФИО\nЖ;Петрова Анна"_s},
         {u"2А"_s, u"ФИО;Пол\nСидоров Пётр;М"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1 «А»"_s, u"Петрова Анна 1 «Б»"_s, u"Сидоров Пётр 2А"_s});
    CHECK(book.rows.groups() == QList<RowGroup>{{u"Лист1"_s, u"1 «А»"_s, u"Пак Бато Батоевич"_s, 1},
                                                {u"Лист2"_s, u"1 «Б»"_s, u"Ким Анна Ильинична"_s, 1},
                                                {u"2А"_s, u"2А"_s, {}, 1}});
    CHECK(book.rows.at(1).row().sheetName() == u"Лист2");
    CHECK(book.rows.at(1).number() == 4);
    CHECK(checkMapping(book.rows.mapping()));
}

TEST_CASE("Class and homeroom teacher may stand in one title")
{
    const QString title =
        GENERATE(u"Класс: 10А, Иванова Мария Петровна"_s, u"10А класс, классный руководитель Иванова Мария Петровна"_s,
                 u"Список 10 «А» класса. Классный руководитель: Иванова Мария Петровна"_s,
                 u"Класс 10-А (кл. рук. Иванова Мария Петровна)"_s);
    const ReadBook book({{u"Лист1"_s, title + u"\nФИО;Пол\nИванов Иван;М"_s}});
    CAPTURE(title);
    REQUIRE(book.rows.groups().size() == 1);
    CHECK(book.rows.groups()[0].homeroomTeacher == u"Иванова Мария Петровна");
    CHECK(book.rows.groups()[0].className.startsWith(u"10"));
    CHECK(book.rows.groups()[0].className.size() <= 6);
}

TEST_CASE("Titles one below another divide a sheet into classes")
{
    const ReadBook book(
        {{u"Все"_s, u"Класс: 1А\nФИО;Пол\nИванов Иван;М\nИтого: 1\n\nКласс: 1Б\nКлассный руководитель: Пак "
                    u"Бато Батоевич\nФИО;Пол\nПетрова Анна;Ж"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s, u"Петрова Анна 1Б"_s});
    CHECK(book.rows.groups()[1].homeroomTeacher == u"Пак Бато Батоевич");
    CHECK(book.rows.groups()[0].homeroomTeacher.isEmpty());
}

TEST_CASE("A homeroom teacher who signs below the list is its own")
{
    const ReadBook book({{u"1А"_s, u"ФИО;Пол\nИванов Иван;М\nКлассный руководитель: Пак Бато Батоевич"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(book.rows.groups()[0].homeroomTeacher == u"Пак Бато Батоевич");
}

TEST_CASE("The list is found among other sheets, and they are named")
{
    const ReadBook book({{u"Сводка"_s, u"Класс;Количество учащихся\n1А;28\n1Б;27"_s},
                         {u"Педагоги"_s, u"ФИО;Должность\nПак Бато Батоевич;учитель"_s},
                         {u"Учащиеся"_s, u"ФИО;Класс;Дата рождения\nИванов Иван;1А;01.09.2019"_s},
                         {u"Заметки"_s, u"Проверить список"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(book.sheetsLeftOut() == QStringList{u"Сводка"_s, u"Педагоги"_s, u"Заметки"_s});

    const ReadBook staff({{u"Учащиеся"_s, u"ФИО;Класс;Дата рождения\nИванов Иван;1А;01.09.2019"_s},
                          {u"Педагоги"_s, u"ФИО;Должность\nПак Бато Батоевич;учитель"_s}},
                         TableKind::staff);
    CHECK(staff.rows.at(0).cell(Field::position) == u"учитель");
    CHECK(staff.sheetsLeftOut() == QStringList{u"Учащиеся"_s});
}

TEST_CASE("A list that goes on in another sheet is read on, in whatever order its columns stand")
{
    const ReadBook book(
        {{u"Начальная"_s, u"ФИО;Класс\nИванов Иван;1А"_s}, {u"Основная"_s, u"Класс;ФИО\n5А;Петрова Анна"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s, u"Петрова Анна 5А"_s});
    CHECK(book.sheetsLeftOut().isEmpty());
}

TEST_CASE("Those who left are not read together with those who are there")
{
    const ReadBook book(
        {{u"Выбывшие"_s, u"ФИО;Класс\nУшедший Иван;1А"_s}, {u"Учащиеся"_s, u"ФИО;Класс\nИванов Иван;1А"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(book.rows.notes() ==
          QList<TableNote>{{.error = {ErrorCode::tableSheetFormer, {u"Выбывшие"_s}}, .sheet = u"Выбывшие"_s}});
}

TEST_CASE("A hidden sheet is not read and named, unless it is chosen")
{
    const QList<NamedSheet> sheets{{u"2025"_s, u"ФИО;Класс\nУшедший Олег;1А"_s, true},
                                   {u"2026"_s, u"ФИО;Класс\nИванов Иван;2А"_s}};
    const ReadBook book(sheets);
    CHECK(book.people() == QStringList{u"Иванов Иван 2А"_s});
    CHECK(book.rows.notes() ==
          QList<TableNote>{{.error = {ErrorCode::tableSheetHidden, {u"2025"_s}}, .sheet = u"2025"_s}});

    const ReadBook chosen(sheets, TableKind::pupils, {u"2025"_s});
    CHECK(chosen.people() == QStringList{u"Ушедший Олег 1А"_s});
    CHECK(chosen.rows.notes().isEmpty());
}

TEST_CASE("A title that contradicts the sheet's name is known by it")
{
    const auto [sheet, title, contradicts] = GENERATE(Catch::Generators::table<QString, QString, bool>({
        {u"1Б"_s, u"Класс: 1А"_s, true},
        {u"1Б"_s, u"Класс: 1 «Б»"_s, false},
        {u"01-б"_s, u"1 \"Б\" класс"_s, false},
        {u"1A"_s, u"Класс: 1А"_s, false}, // a Latin A
        {u"Лист1"_s, u"Класс: 1А"_s, false},
        {u"1Б"_s, u"Список"_s, false},
    }));
    CAPTURE(sheet, title);
    const ReadBook book({{sheet, title + u"\nФИО;Пол\nИванов Иван;М"_s}});
    REQUIRE(book.rows.groups().size() == 1);
    CHECK(book.rows.groups()[0].isContradictory() == contradicts);
}

TEST_CASE("Totals are left out and noted with their place")
{
    const ReadBook book({{u"Лист1"_s, u"ФИО;Класс\nИванов Иван;1А\n\nИтого:;1"_s}});
    CHECK(book.people().size() == 1);
    CHECK(book.rows.notes() ==
          QList<TableNote>{{.error = {ErrorCode::tableTotalsLeftOut, {u"Итого:"_s}}, .sheet = u"Лист1"_s, .row = 4}});
}

TEST_CASE("Columns and rows that are empty before the list, numbers of columns below its header")
{
    const ReadBook book({{u"Лист1"_s, u"\n\n;;ФИО;Класс;Пол\n;;1;2;3\n;;Иванов Иван;1А;М"_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s});
    CHECK(book.rows.at(0).number() == 5);
}

TEST_CASE("A header of two rows: whose a column is stands above it")
{
    // As merged cells come: those that span rows stand in both of them.
    const QString merged =
        u"№;ФИО обучающегося;;;Дата рождения;Родители;\n№;Фамилия;Имя;Отчество;Дата рождения;ФИО;Телефон"_s;
    const QString plain = u"№;ФИО обучающегося;;;Дата рождения;Родители;\n;Фамилия;Имя;Отчество;;ФИО;Телефон"_s;
    const QString rows = u"\n1;Иванов;Иван;Ильич;01.09.2019;Иванова Анна;+7 900 000-00-00"_s;
    for (const QString &header : {merged, plain}) {
        const ReadBook book({{u"1А"_s, header + rows}});
        REQUIRE(book.rows.size() == 1);
        const MappedRow row = book.rows.at(0);
        CHECK(row.cell(Field::surname) == u"Иванов");
        CHECK(row.cell(Field::patronymic) == u"Ильич");
        CHECK(row.date(Field::birthDate) == QDate(2019, 9, 1));
        CHECK_FALSE(book.rows.has(Field::fullName));
        CHECK_FALSE(book.rows.has(Field::phone));
        CHECK(book.rows.mapping().columns[6].header == u"Родители: Телефон");
    }
    const ReadBook guardians({{u"1А"_s, u"Ребёнок;;Родитель;\nФИО;Класс;ФИО;Телефон\nИванов Иван;1А;Иванова Анна;1"_s}},
                             TableKind::guardians);
    CHECK(guardians.rows.at(0).cell(Field::fullName) == u"Иванова Анна");
    CHECK(guardians.rows.at(0).cell(Field::pupilName) == u"Иванов Иван");
}

TEST_CASE("A name in one column and one in several are two people's")
{
    const ReadBook book({{u"1А"_s, u"Фамилия;Имя;ФИО\nИванов;Иван;Иванова Анна"_s}});
    CHECK(book.rows.at(0).cell(Field::surname) == u"Иванов");
    CHECK_FALSE(book.rows.has(Field::fullName));
    const ReadBook other({{u"1А"_s, u"ФИО;Фамилия;Имя\nИванов Иван;Иванова;Анна"_s}});
    CHECK(other.rows.at(0).cell(Field::fullName) == u"Иванов Иван");
    CHECK_FALSE(other.rows.has(Field::surname));
}

TEST_CASE("Who signs below a list is not on it")
{
    const ReadBook book({{u"1А"_s, u"ФИО;Класс\nИванов Иван;1А\nДиректоров Пётр;1А\nДиректор школы;Дашиева Б. Б."_s}});
    CHECK(book.people() == QStringList{u"Иванов Иван 1А"_s, u"Директоров Пётр 1А"_s});
}

TEST_CASE("A short row of a spreadsheet is not ragged, nor is a remark beside the list")
{
    const ReadBook book({{u"Лист1"_s, u"ФИО;Класс;Телефон\nИванов Иван;1А\nПетрова Анна;1А;1;;болеет"_s}});
    CHECK(book.people().size() == 2);
    CHECK(book.rows.unreadRows().isEmpty());
}

TEST_CASE("A date is read from any text that means one")
{
    const ReadBook book(
        {{u"Лист1"_s, u"ФИО;Класс;Дата рождения\nА Б;1А;43709\nА Б;1А;01.09.2019\nА Б;1А;2019-09-01T00:00:00\n"
                      u"А Б;1А;01.09.2019 13:30:00\nА Б;1А;2019"_s}});
    const auto date = [&](qsizetype index) { return book.rows.at(index).date(Field::birthDate); };
    for (qsizetype index = 0; index < 3; ++index)
        CHECK(date(index) == QDate(2019, 9, 1));
    CHECK_FALSE(date(3));
    CHECK_FALSE(date(4));
}

TEST_CASE("What is to be said of a cell is found by its field")
{
    SheetBuilder builder({});
    builder.beginSheet(u"Лист1"_s, false);
    for (const quint32 number : {1u, 2u}) {
        REQUIRE(builder.beginRow(number, false));
        REQUIRE(builder.beginCell(0));
        REQUIRE(builder.setText(number == 1 ? "ФИО" : "Иванов Иван"));
        REQUIRE(builder.beginCell(1));
        if (number == 1)
            REQUIRE(builder.setText("Класс"));
        else
            builder.setError(u"#REF!"_s);
    }
    const Table table = valueOf(builder.finish());
    const MappedRows rows(table, valueOf(proposeMapping(table, {.kind = TableKind::pupils})));
    REQUIRE(rows.size() == 1);
    REQUIRE(rows.at(0).problem(Field::className));
    CHECK(rows.at(0).problem(Field::className)->error == Error{ErrorCode::cellError, {u"#REF!"_s}});
    CHECK_FALSE(rows.at(0).problem(Field::fullName));
    CHECK_FALSE(rows.at(0).problem(Field::birthDate));
}

TEST_CASE("Rows and cells must ascend, texts be UTF-8 and short")
{
    SheetBuilder builder({});
    CHECK(codeOf(builder.beginRow(1, false)) == ErrorCode::tableReaderFailed);
    builder.beginSheet(u"Лист1"_s, false);
    CHECK(codeOf(builder.beginCell(0)) == ErrorCode::tableReaderFailed);
    REQUIRE(builder.beginRow(2, false));
    CHECK(codeOf(builder.beginRow(2, false)) == ErrorCode::tableReaderFailed);
    REQUIRE(builder.beginCell(3));
    CHECK(codeOf(builder.beginCell(3)) == ErrorCode::tableReaderFailed);
    CHECK(codeOf(builder.beginCell(256)) == ErrorCode::tableTooManyColumns);
    CHECK(codeOf(builder.setText("\xFF")) == ErrorCode::tableReaderFailed);
    CHECK(codeOf(builder.setText(QByteArray(4097, 'x'))) == ErrorCode::tableCellTooLong);
}

TEST_CASE("A sheet may be long or wide, not both: a megabyte of a workbook must not cost half a gigabyte")
{
    SheetBuilder builder({});
    builder.beginSheet(u"Лист1"_s, false);
    const auto allowed = quint32(kMaximumCells / kMaximumColumns);
    for (quint32 row = 1; row <= allowed; ++row) {
        REQUIRE(builder.beginRow(row, false));
        REQUIRE(builder.beginCell(kMaximumColumns - 1));
    }
    const Result<> more = builder.beginRow(allowed + 1, false);
    REQUIRE_FALSE(more);
    CHECK(more.error() == Error{ErrorCode::tableTooManyRows, {QString::number(allowed)}});
}
