// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvReader.h"
#include "tests/support/Catch.h"

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

Result<Table> read(const QString &text, std::optional<QChar> separator = {})
{
    return readCsv({.text = text, .encoding = Encoding::utf8, .certainty = Certainty::declared}, separator);
}

QList<QStringList> cellsOf(const Table &table)
{
    QList<QStringList> rows;
    for (qsizetype index = 0; index < table.rowCount(); ++index) {
        QStringList cells;
        for (int column = 0; column < table.row(index).cellCount(); ++column)
            cells.append(table.row(index).cell(column).toString());
        rows.append(cells);
    }
    return rows;
}

QList<QStringList> cellsOf(const QString &text)
{
    return cellsOf(valueOf(read(text)));
}

void checkError(const QString &text, const Error &expected)
{
    const Result<Table> table = read(text);
    REQUIRE_FALSE(table);
    CHECK(table.error() == expected);
}

} // namespace

TEST_CASE("The separator is found by itself")
{
    const QList<QStringList> expected = {{u"ФИО"_s, u"Класс"_s}, {u"Иванов"_s, u"1А"_s}, {u"Петров"_s, u"1Б"_s}};
    const QChar separator = GENERATE(QChar(u';'), QChar(u','), QChar(u'\t'));
    const Table table = valueOf(read(QString(u"ФИО;Класс\nИванов;1А\nПетров;1Б\n"_s).replace(u';', separator)));
    CHECK(cellsOf(table) == expected);
    CHECK(table.format().separator == separator);
    CHECK(table.format().separatorCertainty == Certainty::declared);
}

TEST_CASE("Commas inside the cells do not divide them")
{
    SECTION("decimal commas and lists of subjects")
    {
        const Table table =
            valueOf(read(u"ФИО;Ставка;Предмет\nА Б;1,5;физика, химия\nВ Г;0,5;музыка\nД Е;1;алгебра\n"_s));
        CHECK(table.format().separator == u';');
        CHECK(table.columnCount() == 3);
    }
    SECTION("a title with commas above a header")
    {
        const Table table = valueOf(read(u"Список, утверждён, 01.09.2026\n\nФИО;Класс\nА Б;1А\nВ Г;1Б\n"_s));
        CHECK(table.format().separator == u';');
    }
    SECTION("tabs beat commas in every row but the header")
    {
        const Table table = valueOf(read(u"ФИО\tКласс\tАдрес\nА\t1А\tЛенина, 1\nБ\t1Б\tМира, 2\n"_s));
        CHECK(table.format().separator == u'\t');
    }
}

TEST_CASE("Two separators that both divide every row are a guess")
{
    const Table table = valueOf(read(u"Фамилия, имя;Класс;Рост\nА, Б;1А;1\nВ, Г;1Б;2\n"_s));
    CHECK(table.format().separator == u';');
    CHECK(table.format().separatorCertainty == Certainty::guessed);
}

TEST_CASE("A first line names the separator and is no row")
{
    const QString line = GENERATE(u"sep=,\r\n"_s, u"SEP=,\n"_s, u"sep=,\r"_s);
    const Table table = valueOf(read(line + u"a;b,c\n"_s));
    CHECK(cellsOf(table) == QList<QStringList>{{u"a;b"_s, u"c"_s}});
    CHECK(table.row(0).number() == 1);
    CHECK(table.row(0).line() == 2);
    CHECK(table.format().separatorCertainty == Certainty::declared);
}

TEST_CASE("A line that only begins like the separator's declaration is a row")
{
    CHECK(cellsOf(u"sep=tember;x\n1;2\n"_s).first().first() == u"sep=tember"_s);
    CHECK(cellsOf(u"sep=;;x\n1;2;3\n"_s).first().first() == u"sep="_s);
}

TEST_CASE("The user's separator goes before the one that was found")
{
    CHECK(cellsOf(valueOf(read(u"a;b,c\nd;e,f\n"_s, u','))) ==
          QList<QStringList>{{u"a;b"_s, u"c"_s}, {u"d;e"_s, u"f"_s}});
}

TEST_CASE("Line ends of every system give the same rows")
{
    const QString end = GENERATE(u"\r\n"_s, u"\n"_s, u"\r"_s);
    const QString last = GENERATE(u""_s, u"end"_s);
    const QString text = u"a;b"_s + end + u"c;d"_s + (last.isEmpty() ? QString() : end);
    const Table table = valueOf(read(text));
    CHECK(cellsOf(table) == QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(table.row(1).line() == 2);
}

TEST_CASE("Quotes hold separators, line breaks and doubled quotes")
{
    const Table table = valueOf(read(u"a;b\n\"1 \"\"А\"\"\";\"x;\r\ny\"\nc;d\n"_s));
    CHECK(cellsOf(table) == QList<QStringList>{{u"a"_s, u"b"_s}, {u"1 \"А\""_s, u"x;\r\ny"_s}, {u"c"_s, u"d"_s}});
    CHECK(table.row(2).number() == 3);
    CHECK(table.row(2).line() == 4);
}

TEST_CASE("A quote inside a cell is an ordinary character")
{
    CHECK(cellsOf(u"a;b\nИван;1 \"А\"\n"_s).at(1) == QStringList{u"Иван"_s, u"1 \"А\""_s});
    CHECK(cellsOf(u"a;b\nИван;\"А\" класс\n"_s).at(1) == QStringList{u"Иван"_s, u"А класс"_s});
}

TEST_CASE("An unclosed quote is reported with the row where it was opened")
{
    SECTION("up to the end of the file")
    {
        QString text = u"ФИО;Класс\nИванов;1А\n\"Петров;1Б\n"_s;
        for (int row = 0; row < 9997; ++row)
            text += u"Сидоров;1В\n"_s;
        checkError(text, {ErrorCode::tableUnclosedQuote, {u"3"_s}});
    }
    SECTION("up to the quote of a later row")
    {
        checkError(u"ФИО;Класс\nИванов;\"1А\nПетров;\"1Б\"\n"_s, {ErrorCode::tableUnclosedQuote, {u"2"_s}});
    }
    SECTION("the last character of the file")
    {
        checkError(u"ФИО;Класс\nИванов;\""_s, {ErrorCode::tableUnclosedQuote, {u"2"_s}});
    }
}

TEST_CASE("Trailing separators make no column")
{
    const Table table = valueOf(read(u"ФИО;Класс;\nИванов;1А; \nПетров;1Б;\n"_s));
    CHECK(table.columnCount() == 2);
    CHECK(cellsOf(table).at(1) == QStringList{u"Иванов"_s, u"1А"_s});
}

TEST_CASE("An empty column that is filled somewhere stays")
{
    CHECK(valueOf(read(u"ФИО;Класс;\nИванов;1А;\nПетров;1Б;болен\n"_s)).columnCount() == 3);
}

TEST_CASE("Blank lines keep their numbers")
{
    const Table table = valueOf(read(u"Список\n\n;\nФИО;Класс\nИванов;1А\n"_s));
    REQUIRE(table.rowCount() == 5);
    CHECK_FALSE(table.row(0).isBlank());
    CHECK(table.row(1).isBlank());
    CHECK(table.row(2).isBlank());
    CHECK(table.row(4).number() == 5);
}

TEST_CASE("A single column needs no separator")
{
    CHECK(cellsOf(u"ФИО\nИванов Иван\n"_s) == QList<QStringList>{{u"ФИО"_s}, {u"Иванов Иван"_s}});
}

TEST_CASE("A table of nothing is refused")
{
    checkError(u""_s, {ErrorCode::tableNoRows});
    checkError(u"\n \n;;;\n"_s, {ErrorCode::tableNoRows});
    checkError(u"sep=;\n"_s, {ErrorCode::tableNoRows});
}

TEST_CASE("More columns than anybody's roster has are refused")
{
    const QString widest(kMaximumColumns - 1, u';');
    CHECK(valueOf(read(u"a;b\n"_s + widest + u"x\n"_s, u';')).columnCount() == kMaximumColumns);
    checkError(u"a;b\n;"_s + widest + u"x\n"_s, {ErrorCode::tableTooManyColumns, {u"2"_s, u"256"_s}});
    checkError(QString(10'000'000, u';'), {ErrorCode::tableTooManyColumns, {u"1"_s, u"256"_s}});
}

TEST_CASE("More rows than the limit are refused")
{
    QString text;
    for (int row = 0; row < kMaximumRows; ++row)
        text += u"a;b\n"_s;
    CHECK(valueOf(read(text)).rowCount() == kMaximumRows);
    checkError(text + u"a;b"_s, {ErrorCode::tableTooManyRows, {u"200000"_s}});
    checkError(QString(1'000'001, u'\n'), {ErrorCode::tableTooManyRows, {u"200000"_s}});
}

TEST_CASE("More cells than the limit are refused, though rows and columns are not too many")
{
    const QString wide = QString(kMaximumColumns - 1, u';') + u'\n';
    const auto allowed = int(kMaximumCells / kMaximumColumns);
    checkError(wide.repeated(allowed + 1), {ErrorCode::tableTooManyRows, {QString::number(allowed)}});
    checkError(wide.repeated(allowed), {ErrorCode::tableNoRows}); // nothing but separators
}

TEST_CASE("A cell over the limit is refused with its row")
{
    const QString longest(kMaximumCellLength, u'я');
    CHECK(valueOf(read(u"a;b\nx;"_s + longest)).row(1).cell(1).size() == kMaximumCellLength);
    const Error expected{ErrorCode::tableCellTooLong, {u"4096"_s, u"2"_s}};
    checkError(u"a;b\nx;"_s + longest + u"я"_s, expected);
    checkError(u"a;b\nx;\""_s + longest + u"\nя\"\n"_s, expected);
    checkError(QString(10'000'000, u'я'), {ErrorCode::tableCellTooLong, {u"4096"_s, u"1"_s}});
}

TEST_CASE("Views stay valid when the table is moved, and when its copy outlives it")
{
    auto table = std::make_unique<Table>(valueOf(read(u"a;\"b\"\"c\"\n"_s)));
    const QStringView view = table->row(0).cell(1);
    const Table moved = std::move(*table);
    table.reset();
    CHECK(view == u"b\"c");
    CHECK(moved.row(0).cell(1).data() == view.data());
    CHECK(moved.row(0).cell(2).isEmpty());
    CHECK(moved.row(0).cell(-1).isEmpty());
}

TEST_CASE("A text that others hold is not changed by reading it")
{
    const QString text = u"\"a\"\"b\";c\n"_s;
    const QString before = QString(text.constData(), text.size());
    CHECK(cellsOf(text).first().first() == u"a\"b"_s);
    CHECK(text == before);
}

TEST_CASE("A number that a spreadsheet program has shortened is no number any more")
{
    const Table table = valueOf(read(u"ФИО;СНИЛС;Дата\nА;1,12233E+10;1\nБ;11223344595;1E5\nВ;1.1E+10;E+1\n"_s));
    CHECK(table.row(0).problems().empty());
    REQUIRE(table.row(1).problems().size() == 1);
    CHECK(table.row(1).problems()[0].column == 1);
    CHECK(table.row(1).problems()[0].error == Error{ErrorCode::cellDigitsLost, {u"1,12233E+10"_s}});
    CHECK(table.row(2).problems().empty());
    CHECK(table.row(3).problems().size() == 1);
}
