// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/MappedRows.h"
#include "tests/app/reader/Reading.h"
#include "tests/app/reader/Workbook.h"

#include <QFile>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::codeOf;
using test::readBook;
using test::textsOf;
using test::valueOf;
using test::xlsxOf;
using test::xlsxOfRows;

namespace {

/// The workbook with everything that a cell can be, see tests/fixtures/tables/make.py.
Table features(const QString &suffix, const TableOptions &options = {})
{
    const QString path = QStringLiteral(STAROSTA_SOURCE_FOLDER "/tests/fixtures/tables/features.") + suffix;
    return valueOf(readTableFile(path, options)).table;
}

QString valueNamed(const Table &table, QStringView name)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.row(row).cell(0) == name)
            return table.row(row).cell(1).toString();
    }
    FAIL("there is no row of that name");
    return {};
}

std::optional<CellProblem> problemNamed(const Table &table, QStringView name)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.row(row).cell(0) == name && !table.row(row).problems().empty())
            return table.row(row).problems().front();
    }
    return {};
}

const QByteArray kDate = "<xf numFmtId=\"14\"/>";

} // namespace

TEST_CASE("The three formats give the same table")
{
    const QString suffix = GENERATE(u"xlsx"_s, u"ods"_s, u"xls"_s);
    CAPTURE(suffix);
    const Table table = features(suffix);
    CHECK(table.sheetNames() == QStringList{u"Ячейки"_s, u"Список"_s, u"Скрытый"_s, u"Пустой"_s});
    REQUIRE(table.sheets().size() == 3);
    CHECK(table.isSpreadsheet());

    CHECK(valueNamed(table, u"дата") == u"01.09.2019");
    CHECK(valueNamed(table, u"дата и время") == u"01.09.2019 13:30:00");
    CHECK(valueNamed(table, u"дата текстом") == u"01.09.2019");
    CHECK(valueNamed(table, u"число дней") == u"43709");
    CHECK(valueNamed(table, u"целое") == u"12345");
    CHECK(valueNamed(table, u"дробь") == u"0.3");
    CHECK(valueNamed(table, u"длинное") == u"123456789012345");
    CHECK(valueNamed(table, u"цифры текстом") == u"00112233445566778899");
    CHECK(valueNamed(table, u"разметка") == u"Иванов");
    CHECK(valueNamed(table, u"две строки") == u"Иванов\nИван");
    CHECK(valueNamed(table, u"пробелы") == u"  Иванов   Иван ");
    CHECK(valueNamed(table, u"формула текстом") == u"=1+1");
    CHECK(valueNamed(table, u"метка") == u"<b>Иванов</b> & %1");

    const std::optional<CellProblem> cut = problemNamed(table, u"слишком длинное");
    REQUIRE(cut);
    CHECK(cut->state == CellState::unreadable);
    CHECK(cut->column == 1);
    CHECK(cut->error.code == ErrorCode::cellDigitsLost);

    const Row person = table.row(table.sheets()[1].firstRow + 1);
    CHECK(person.sheetName() == u"Список");
    CHECK(person.number() == 5);
    CHECK(person.line() == 0);
    CHECK(person.cell(0).isEmpty());
    CHECK(person.cell(2) == u"Иванов Иван Иванович");
    CHECK(person.cell(4) == u"01.09.2019");
}

TEST_CASE("Formulas give the value that was saved, errors are told, digits of a format count")
{
    const QString suffix = GENERATE(u"xlsx"_s, u"ods"_s, u"xls"_s);
    CAPTURE(suffix);
    const Table table = features(suffix);
    CHECK(valueNamed(table, u"формула-число") == u"42");
    CHECK(valueNamed(table, u"формула-текст") == u"Иванов Иван");
    CHECK(valueNamed(table, u"с нулями") == u"000123");
    const std::optional<CellProblem> error = problemNamed(table, u"ошибка");
    REQUIRE(error);
    CHECK(error->error == Error{ErrorCode::cellError, {u"#DIV/0!"_s}});
    CHECK(error->state == CellState::unreadable);
}

TEST_CASE("Hidden rows are read and noted, hidden sheets are known, merged cells count for all their rows")
{
    const QString suffix = GENERATE(u"xlsx"_s, u"ods"_s, u"xls"_s);
    CAPTURE(suffix);
    const Table table = features(suffix);
    const qsizetype first = table.sheets()[1].firstRow + 1;
    for (const qsizetype row : {first, first + 1, first + 2})
        CHECK(table.row(row).cell(3) == u"1А");
    CHECK(table.notes() == QList<TableNote>{{.error = {ErrorCode::tableRowsHidden, {u"1"_s}}, .sheet = u"Список"_s},
                                            {.error = {ErrorCode::tableCellsMerged, {u"1"_s}}, .sheet = u"Список"_s}});
    for (const Sheet &sheet : table.sheets())
        CHECK(sheet.isHidden == (sheet.name == u"Скрытый"));
}

TEST_CASE("The sheets that the user names are read, others are not")
{
    const Table table = features(u"xlsx"_s, {.sheets = {u"Список"_s}});
    CHECK(table.sheets().size() == 1);
    CHECK(table.sheetsWereChosen());
    CHECK(table.rowCount() == 4);
    CHECK(table.sheetNames().size() == 4);
    const Result<TableFile> unknown = readTableFile(
        QStringLiteral(STAROSTA_SOURCE_FOLDER "/tests/fixtures/tables/features.xlsx"), {.sheets = {u"Класс"_s}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{ErrorCode::tableSheetUnknown, {u"Класс"_s, u"Ячейки, Список, Скрытый, Пустой"_s}});
}

TEST_CASE("Xlsx: every kind of cell")
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Ива</t></r><r><t>нов</t></r></is></c>"
        "<c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"b\"><v>1</v></c><c r=\"D1\" t=\"b\"><v>0</v></c>"
        "<c r=\"E1\" t=\"e\"><v>#REF!</v></c><c r=\"F1\" t=\"str\"><f>\"x\"</f><v>x</v></c>"
        "<c r=\"G1\"><f>1+1</f></c><c r=\"H1\" t=\"d\"><v>2019-09-01</v></c>"
        "<c r=\"I1\" s=\"1\"><v>43709</v></c><c r=\"J1\"><v>1.2E1</v></c></row>";
    const Table table =
        valueOf(readBook(xlsxOf({.sheets = {rows}, .sharedStrings = {"Петров_x000D_"}, .formats = kDate}))).table;
    CHECK(textsOf(table, 0) == QStringList{u"Иванов"_s, u"Петров\r"_s, u"да"_s, u"нет"_s, u"#REF!"_s, u"x"_s, u""_s,
                                           u"01.09.2019"_s, u"01.09.2019"_s, u"12"_s});
    const std::span<const CellProblem> problems = table.row(0).problems();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].error == Error{ErrorCode::cellError, {u"#REF!"_s}});
    CHECK(problems[1].column == 6);
    CHECK(problems[1].error == Error{ErrorCode::cellFormulaEmpty});
}

TEST_CASE("Xlsx: rows and cells without addresses follow one another")
{
    const Table table =
        valueOf(readBook(xlsxOfRows(
                    "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"/><row><c><v>6</v></c></row>")))
            .table;
    CHECK(textsOf(table, 0) == QStringList{u"1"_s, u""_s, u"3"_s});
    CHECK(table.row(1).number() == 6);
}

TEST_CASE("Xlsx: days are counted from 1904 where the book says so")
{
    const QByteArray row = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42247</v></c><c r=\"B1\" t=\"d\"><v>2019-09-01</v></c>"
                           "<c r=\"C1\"><v>42247</v></c></row>";
    const Table table =
        valueOf(
            readBook(xlsxOf({.sheets = {row}, .formats = kDate, .workbookProperties = "<workbookPr date1904=\"1\"/>"})))
            .table;
    CHECK(textsOf(table, 0) == QStringList{u"01.09.2019"_s, u"01.09.2019"_s, u"42247"_s});
    CHECK(table.dateSystem() == DateSystem::since1904);
}

TEST_CASE("Xlsx: days that are none are shown as they stand, and doubted")
{
    for (const QByteArray &days : {QByteArray("0"), QByteArray("60"), QByteArray("2958466"), QByteArray("-1")}) {
        const Table table =
            valueOf(readBook(xlsxOf({.sheets = {"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + days + "</v></c></row>"},
                                     .formats = kDate})))
                .table;
        CHECK(table.row(0).cell(0) == QString::fromLatin1(days));
        REQUIRE(table.row(0).problems().size() == 1);
        CHECK(table.row(0).problems()[0].state == CellState::doubtful);
        CHECK(table.row(0).problems()[0].error == Error{ErrorCode::cellDateDoubtful, {QString::fromLatin1(days)}});
    }
}

TEST_CASE("Numbers that lost their digits are refused, numbers in full are not")
{
    const auto problemOf = [](const QByteArray &cell) {
        const Table table = valueOf(readBook(xlsxOfRows("<row r=\"1\">" + cell + "</row>"))).table;
        return table.row(0).problems().empty() ? std::nullopt : std::optional(table.row(0).problems()[0].error);
    };
    const auto lost = [](const QString &text) { return Error{ErrorCode::cellDigitsLost, {text}}; };
    CHECK(problemOf("<c r=\"A1\"><v>1.12233E+10</v></c>") == lost(u"1.12233E+10"_s));
    CHECK(problemOf("<c r=\"A1\" t=\"str\"><v>1,12233E+10</v></c>") == lost(u"1,12233E+10"_s));
    CHECK(problemOf("<c r=\"A1\"><v>4276123456789012</v></c>") == lost(u"4276123456789012"_s));
    CHECK_FALSE(problemOf("<c r=\"A1\"><v>11223344595</v></c>"));
    CHECK_FALSE(problemOf("<c r=\"A1\"><v>1.1223344595E+10</v></c>"));
    CHECK_FALSE(problemOf("<c r=\"A1\" t=\"str\"><v>10E</v></c>"));
    CHECK_FALSE(problemOf("<c r=\"A1\"><v>3.0000000000000004E-1</v></c>"));
}

TEST_CASE("Xlsx: which number formats show dates")
{
    const auto textWith = [](const QByteArray &code) {
        QList<test::ZipPart> parts =
            test::xlsxParts({.sheets = {"<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43709</v></c></row>"}});
        test::replacePart(parts, "xl/styles.xml",
                          "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code +
                              "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        return valueOf(readBook(test::zipOf(parts))).table.row(0).cell(0).toString();
    };
    for (const QByteArray &date :
         {QByteArray("dd.mm.yyyy"), QByteArray("[$-419]d mmmm yyyy"), QByteArray("yyyy\\-mm\\-dd;@"),
          QByteArray("mmmm"), QByteArray("ДД.ММ.ГГГГ"), QByteArray("dd/mm/yy\\ hh:mm")})
        CHECK(textWith(date) == u"01.09.2019");
    for (const QByteArray &number :
         {QByteArray("General"), QByteArray("0"), QByteArray("#,##0.00"), QByteArray("[Red]0"),
          QByteArray("0&quot; дней&quot;"), QByteArray("h:mm:ss"), QByteArray("[h]:mm"), QByteArray("@")})
        CHECK(textWith(number) == u"43709");
    CHECK(textWith("0000000") == u"0043709");
}

TEST_CASE("Xlsx: prefixes of names do not matter")
{
    QList<test::ZipPart> parts = test::xlsxParts({.sheets = {""}});
    test::replacePart(parts, "xl/worksheets/sheet1.xml",
                      "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
                      "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>ФИО</x:t></x:is></x:c></x:row>"
                      "</x:sheetData></x:worksheet>");
    CHECK(valueOf(readBook(test::zipOf(parts))).table.row(0).cell(0) == u"ФИО");
}

TEST_CASE("Ods: repeated cells and rows, spaces, notes")
{
    const QByteArray tables =
        "<table:table table:name=\"Лист\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"2\" table:visibility=\"collapse\">"
        "<table:table-cell table:number-columns-repeated=\"2\"/>"
        "<table:table-cell office:value-type=\"string\" "
        "table:number-columns-repeated=\"2\"><office:annotation><text:p>нет"
        "</text:p></office:annotation><text:p>Иванов<text:s "
        "text:c=\"2\"/><text:span>Иван</text:span></text:p><text:p>Ильич"
        "</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row></table:table>";
    const Table table = valueOf(readBook(test::zipOf(test::odsParts(tables)))).table;
    REQUIRE(table.rowCount() == 2);
    CHECK(table.row(0).number() == 4);
    CHECK(table.row(1).number() == 5);
    CHECK(textsOf(table, 1) == QStringList{u""_s, u""_s, u"Иванов  Иван\nИльич"_s, u"Иванов  Иван\nИльич"_s});
    CHECK(table.notes() == QList<TableNote>{{.error = {ErrorCode::tableRowsHidden, {u"2"_s}}, .sheet = u"Лист"_s}});
}

TEST_CASE("Ods: a row that claims to be repeated a million times is refused")
{
    const QByteArray tables =
        "<table:table table:name=\"Лист\"><table:table-row table:number-rows-repeated=\"4294967295\">"
        "<table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>";
    CHECK(test::errorOf(test::zipOf(test::odsParts(tables))) == Error{ErrorCode::tableTooManyRows, {u"200000"_s}});
    const QByteArray wide = "<table:table table:name=\"Лист\"><table:table-row>"
                            "<table:table-cell office:value-type=\"float\" office:value=\"1\" "
                            "table:number-columns-repeated=\"4294967295\"/></table:table-row></table:table>";
    CHECK(test::errorOf(test::zipOf(test::odsParts(wide))) ==
          Error{ErrorCode::tableTooManyColumns, {u"1"_s, u"256"_s}});
}

TEST_CASE("Xls: an encrypted book is named as one")
{
    QFile file(QStringLiteral(STAROSTA_SOURCE_FOLDER "/tests/fixtures/tables/features.xls"));
    REQUIRE(file.open(QFile::ReadOnly));
    QByteArray bytes = file.readAll();
    // The record behind the beginning of the workbook says how it is encrypted.
    const qsizetype begin = bytes.indexOf(QByteArray("\x09\x08\x10\x00", 4));
    REQUIRE(begin > 0);
    const qsizetype next = begin + 4 + 16;
    bytes.replace(next, 2, QByteArray("\x2F\x00", 2));
    CHECK(test::errorOf(bytes) == Error{ErrorCode::tableEncrypted});
}

TEST_CASE("A workbook without a value has no rows")
{
    CHECK(codeOf(readBook(xlsxOfRows(""))) == ErrorCode::tableNoRows);
    CHECK(codeOf(readBook(xlsxOfRows("<row r=\"1\"><c r=\"A1\"/></row>"))) == ErrorCode::tableNoRows);
}

TEST_CASE("The content says how a file is read, not its suffix")
{
    const QByteArray book = xlsxOfRows("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>");
    CHECK(valueOf(readTableBytes(book, u"список.csv"_s)).table.row(0).cell(0) == u"7");
    CHECK(valueOf(readTableBytes("ФИО;Класс\n", u"список.xlsx"_s)).table.row(0).cell(1) == u"Класс");
    const Result<TableFile> page = readTableBytes("<html><table><tr><td>ФИО</td></tr></table>", u"список.xlsx"_s);
    REQUIRE_FALSE(page);
    CHECK(page.error() == Error{ErrorCode::tableUnsupported, {u"html"_s}});
    const Result<TableFile> binary =
        readTableBytes(test::zipOf({{.name = "xl/workbook.bin", .content = {}}}), u"список.xlsx"_s);
    REQUIRE_FALSE(binary);
    CHECK(binary.error() == Error{ErrorCode::tableUnsupported, {u"xlsb"_s}});
}

TEST_CASE("The schools' real workbooks give the people of their CSV")
{
    const QString folder = qEnvironmentVariable("STAROSTA_SAMPLE_DATA");
    if (folder.isEmpty()) {
        WARN("skipped: STAROSTA_SAMPLE_DATA names no folder with sample files");
        return;
    }
    const QString school = GENERATE(u"primary"_s, u"full"_s);
    const auto people = [&](const QString &name) {
        const TableFile file = valueOf(readTableFile(folder + u'/' + school + u'/' + name));
        const MappedRows rows(file.table, valueOf(proposeMapping(file.table, {.kind = TableKind::pupils})));
        QStringList found;
        for (qsizetype index = 0; index < rows.size(); ++index) {
            const MappedRow row = rows.at(index);
            QString text = row.cell(Field::fullName).toString();
            if (text.isEmpty()) {
                text = (row.cell(Field::surname).toString() + u' ' + row.cell(Field::given).toString() + u' ' +
                        row.cell(Field::patronymic).toString())
                           .simplified();
            }
            QString className = row.cell(Field::className).toString();
            className.remove(u' ').remove(u'«').remove(u'»');
            found.append(className + u' ' + text + u' ' + row.date(Field::birthDate).value().toString(Qt::ISODate));
        }
        found.sort();
        return found;
    };
    const QStringList expected = people(u"pupils.csv"_s);
    CHECK(expected.size() > 100);
    CHECK(people(u"pupils.xlsx"_s) == expected);
    CHECK(people(u"pupils-by-class.xlsx"_s) == expected);
}
