// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to do harm, or harmed on their way, by the numbers of the list of sixty hostile inputs (1–30): each ends
// in its sentence with the place, and the content is what it was.
#include "tests/app/cli/Cli.h"
#include "tests/app/reader/Workbook.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kHeader = "ФИО;Класс;Дата рождения;№ личного дела\r\n";
const QByteArray kRow = "Иванов Иван Ильич;1А;01.02.2019;1\r\n";
const QByteArray kOther = "Ким Вера Олеговна;1Б;03.04.2019;2\r\n";

struct Hostile
{
    int number; ///< in the list
    QByteArray content;
    int exitCode;
    QString code;
    QString sentence; ///< a part of it, with the place
    QString suffix = u"csv"_s;
};

/// Nothing is written, and what is said names the place.
void check(const Cli &cli, const Hostile &hostile)
{
    CAPTURE(hostile.number, hostile.content.left(200), hostile.code);
    const QString file = cli.folder().write(u"список."_s + hostile.suffix, hostile.content);
    const QString before = cli.digest();
    const CliRun run = cli.run({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--json"_s});
    CHECK(run.code == hostile.exitCode);
    const QJsonObject answer = run.json();
    INFO(run.out.toStdString());
    if (hostile.exitCode == 1) {
        CHECK(run.errorCode() == hostile.code);
        CHECK(answer[u"error"_s][u"text"_s].toString().contains(hostile.sentence));
        CHECK(QString::fromUtf8(run.err).contains(hostile.sentence));
    } else {
        bool found = false;
        for (const QJsonValue &error : answer[u"errors"_s].toArray())
            found |= error[u"code"_s] == hostile.code && error[u"text"_s].toString().contains(hostile.sentence);
        CHECK(found);
        CHECK_FALSE(answer[u"applied"_s].toBool());
    }
    CHECK(cli.digest() == before);
}

void checkAll(const QList<Hostile> &list)
{
    const Cli cli;
    cli.init();
    for (const Hostile &hostile : list)
        check(cli, hostile);
}

/// The rows are read: so many people would be added.
void checkRead(const Cli &cli, int number, const QByteArray &content, int added)
{
    CAPTURE(number, content.left(200));
    const QString file = cli.folder().write(u"список.csv"_s, content);
    const auto answer = cli.json({u"import"_s, u"pupils"_s, file}, 5);
    CHECK(answer[u"added"_s].toInt() == added);
    CHECK(answer[u"errors"_s].toArray().isEmpty());
    CHECK(answer[u"questions"_s].toArray().isEmpty());
}

QByteArray utf16(const QByteArray &utf8, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar unit : QString::fromUtf8(utf8)) {
        const char high = char(unit.unicode() >> 8);
        const char low = char(unit.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

QByteArray windows1251(const QByteArray &utf8)
{
    QByteArray bytes;
    for (const QChar unit : QString::fromUtf8(utf8)) {
        const char16_t code = unit.unicode();
        bytes.append(code < 0x80 ? char(code) : code == u'№' ? char(0xB9) : char(code - u'А' + 0xC0));
    }
    return bytes;
}

QByteArray text(const QByteArray &address, const QByteArray &value)
{
    return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
}

/// A header, and a row in which one cell is another.
QByteArray rows(const QByteArray &third = {})
{
    return "<row r=\"1\">" + text("A1", "ФИО") + text("B1", "Класс") + text("C1", "№ личного дела") +
           "</row><row r=\"2\">" + text("A2", "Иванов Иван Ильич") + text("B2", "1А") + third + "</row>";
}

const QByteArray kSheetPart = "xl/worksheets/sheet1.xml";

QByteArray sheet(const QByteArray &content)
{
    return "<worksheet><sheetData>" + content + "</sheetData></worksheet>";
}

/// A good workbook in which one part is another.
QByteArray bookWith(const QByteArray &part, const QByteArray &content, bool deflated = false,
                    std::optional<quint32> declaredSize = {})
{
    QList<ZipPart> parts = xlsxParts({.sheets = {rows()}});
    replacePart(parts, part, content);
    parts.front().deflated = deflated;
    parts.front().declaredSize = declaredSize;
    return zipOf(parts);
}

QByteArray bookAnd(const QList<ZipPart> &more)
{
    return zipOf(xlsxParts({.sheets = {rows()}}) + more);
}

QByteArray bookOf(const QByteArray &third)
{
    return xlsxOf({.sheets = {rows(third)}, .sharedStrings = {"7"}, .formats = "<xf numFmtId=\"14\"/>"});
}

/// The directory's entries all point to the first part.
QByteArray overlapping(QByteArray bytes)
{
    const QByteArray mark("PK\x01\x02");
    const qsizetype first = bytes.indexOf(mark);
    constexpr qsizetype kOffset = 42;
    for (qsizetype at = bytes.indexOf(mark, first + 4); at >= 0; at = bytes.indexOf(mark, at + 4))
        bytes.replace(at + kOffset, 4, bytes.mid(first + kOffset, 4));
    return bytes;
}

} // namespace

TEST_CASE("Hostile inputs 1 to 13: damaged and monstrous text files")
{
    QByteArray late = kHeader;
    for (int row = 2; row < 512; ++row)
        late += kRow;
    checkAll({
        {1, "", 1, u"file.empty"_s, u"пуст"_s},
        {1, "\r\n \r\n", 1, u"table.no_rows"_s, u"нет строк с данными"_s},
        {2, kHeader, 1, u"table.no_rows"_s, u"нет строк с данными"_s},
        {3, "\xEF\xBB\xBF", 1, u"file.empty"_s, u"пуст"_s},
        {3, "\xEF\xBB\xBF\xEF\xBB\xBF" + kHeader + kRow, 1, u"text.forbidden_character"_s, u"На месте 1"_s},
        {6, late + windows1251(kOther), 1, u"table.encoding"_s,
         u"Строку 512 не удалось прочесть как текст (байт %1)"_s.arg(late.size())},
        {7, kHeader + kRow + "\xC0\xAF;1\r\n", 1, u"table.encoding"_s, u"Строку 3"_s},
        {7, kHeader + kRow + "\xED\xA0\x80;1\r\n", 1, u"table.encoding"_s, u"Строку 3"_s},
        {7, kHeader + kRow + "\xFF\xFE;1\r\n", 1, u"table.encoding"_s, u"Строку 3"_s},
        {8, kHeader + kRow + QByteArray("Ива\0нов;1А\r\n", 19), 1, u"table.nul_byte"_s, u"В строке 3"_s},
        {9, kHeader + kRow + "\"Ли Ян;1А;;3\r\n" + kOther.repeated(10'000), 1, u"table.unclosed_quote"_s,
         u"открытая в строке 3"_s},
        {9, kHeader + kRow + "\"Ли Ян;1А;;3\r\n" + kOther + "Цой \"Ян\" Ильич;1А;;4\r\n", 1, u"table.unclosed_quote"_s,
         u"открытая в строке 3"_s},
        {10, QByteArray(5000, 'a'), 1, u"table.cell_too_long"_s, u"В строке 1 есть ячейка длиннее 4096"_s},
        {11, kHeader + QByteArray(10'000'000, ';'), 1, u"table.too_many_columns"_s, u"В строке 2 больше 256"_s},
        {12, kHeader + QByteArray("Ли Ян;1А;;\n").repeated(1'000'001), 1, u"table.too_many_rows"_s,
         u"больше 200000 строк"_s},
        {13, kHeader + "Ли Ян;1А\r\n" + kRow, 3, u"table.ragged"_s, u"2 вместо 4"_s},
        {13, kHeader + kRow + "Ли Ян;1А;;3;4;5;6;7;8;9;10;11\r\n", 3, u"table.ragged"_s, u"12 вместо 4"_s},
    });
}

TEST_CASE("Hostile input 10: a line of 100 MB is refused by its size")
{
    const Cli cli;
    cli.init();
    QFile file(cli.path(u"список.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(100 * 1000 * 1000));
    file.close();
    const CliRun run = cli.run({u"import"_s, u"pupils"_s, file.fileName(), u"--json"_s});
    CHECK(run.code == 1);
    CHECK(run.errorCode() == u"file.too_large");
    CHECK(run.json()[u"error"_s][u"text"_s].toString().contains(u"больше 64 МБ"));
}

TEST_CASE("Hostile inputs 4, 5, 14 and 15: every dialect is read as it was meant")
{
    const Cli cli;
    cli.init();
    const QByteArray good = kHeader + kRow + kOther;
    for (const bool bigEndian : {false, true}) {
        checkRead(cli, 4, utf16(good, bigEndian), 2);
        checkRead(cli, 4, utf16("\xEF\xBB\xBF" + good, bigEndian), 2);
    }
    checkRead(cli, 5, windows1251(good), 2);
    checkRead(cli, 14, "sep=;\r\n" + good, 2);
    check(cli, {14, "ФИО,Класс;Дата рождения\tТелефон\nЛи Ян Ильич,1А;01.02.2019\t5\n", 1, u"mapping.field_missing"_s,
                u"в каком столбце"_s});
    checkRead(cli, 15, QByteArray(good).replace("\r\n", "\r"), 2);
    checkRead(cli, 15, QByteArray(good).replace("\r\n", "\n"), 2);
    checkRead(cli, 15, good.chopped(2), 2);
    checkRead(cli, 15, kHeader + "\"Иванов\r\nИван Ильич\";1А;01.02.2019;1\r\n" + kOther, 2);
}

TEST_CASE("Hostile inputs 16 and 17: the same person, and the same file, twice")
{
    checkAll({
        {16, kHeader + kRow + kRow, 3, u"row.duplicate"_s, u"и в строке 2"_s},
        {16, "ФИО;Класс\nИванов Иван Ильич;1А\nИВАНОВ Иван Ильич;1А\n", 3, u"row.duplicate"_s, u"и в строке 2"_s},
        {16, "ФИО;Класс\nИванов Иван Ильич;1А\nИвaнов Иван Ильич;1А\n", 3, u"row.duplicate"_s, u"и в строке 2"_s},
        {16, "ФИО;Класс\nКайдалов Андрей Ильич;1А\nКайдалов Андреи\xCC\x86 Ильич;1А\n", 3, u"row.duplicate"_s,
         u"и в строке 2"_s},
        {16, kHeader + kRow + "Ким Вера Олеговна;1Б;03.04.2019;1\r\n", 3, u"row.number_twice"_s, u"и в строке 2"_s},
    });
    const Cli cli;
    cli.init();
    const QString file = cli.folder().write(u"список.csv"_s, kHeader + kRow + kOther);
    cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s});
    const QString before = cli.digest();
    const CliRun again = cli.run({u"import"_s, u"pupils"_s, file, u"--apply"_s});
    CHECK(again.code == 0);
    CHECK(QString::fromUtf8(again.out).contains(u"Этот самый файл уже загружали"));
    CHECK(cli.digest() == before);
}

TEST_CASE("Hostile input 18: only regular files are read, and at once")
{
    const Cli cli;
    cli.init();
    const QByteArray pipe = QFile::encodeName(cli.path(u"труба"_s));
    REQUIRE(::mkfifo(pipe.constData(), 0600) == 0);
    for (const QString &path : {u"/dev/zero"_s, cli.folder().path(), cli.path(u"труба"_s)})
        CHECK(cli.run({u"import"_s, u"pupils"_s, path, u"--json"_s}).errorCode() == u"file.not_regular");
    CHECK(cli.run({u"import"_s, u"pupils"_s, u"/proc/self/mem"_s, u"--json"_s}).errorCode() == u"file.unreadable");
}

TEST_CASE("Hostile inputs 19 to 28: archives and XML made to do harm")
{
    const QByteArray bomb = sheet(QByteArray(70 * 1024 * 1024, ' '));
    QByteArray attributes;
    for (int number = 0; number < 200'000; ++number)
        attributes += " a" + QByteArray::number(number) + "=\"\"";
    QList<ZipPart> many;
    for (int number = 0; number < 60'000; ++number)
        many.append({.name = "xl/" + QByteArray::number(number)});
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
    const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
    QList<ZipPart> encrypted = xlsxParts({.sheets = {rows()}});
    for (ZipPart &part : encrypted)
        part.encrypted = true;
    QByteArray zip64 = bookAnd({});
    // 0xFFFF entries, as an archive of more says it: the real number would stand in a record that is not there.
    zip64.replace(zip64.size() - 14, 4, QByteArray(4, char(0xFF)));
    const QString harm = u"возможно, файл создан во вред"_s;
    QList<Hostile> list = {
        {19, bookWith(kSheetPart, bomb, true), 1, u"table.unpacked"_s, u"64"_s},
        {20, bookWith(kSheetPart, sheet(rows()), true, 600u * 1024 * 1024), 1, u"table.unpacked"_s, u"512"_s},
        {21, overlapping(bookAnd({})), 1, u"table.forbidden"_s, u"(overlap)"_s},
        {22, bookAnd(many), 1, u"table.too_many_parts"_s, u"1000"_s},
        {22, zip64, 1, u"table.damaged"_s, u"повреждён или обрезан"_s},
        {23, bookAnd(xlsxParts({.sheets = {rows()}}).first(1)), 1, u"table.forbidden"_s, u"(duplicate)"_s},
        {24, zipOf(encrypted), 1, u"table.encrypted"_s, u"парол"_s},
        {24, "<html><table><tr><td>ФИО</td></tr></table></html>", 1, u"table.unsupported"_s, u"html"_s, u"xls"_s},
        {24, "<html><table><tr><td>ФИО</td></tr></table></html>", 1, u"table.unsupported"_s, u"html"_s},
        {25, bookWith(kSheetPart, laughs + sheet(rows())), 1, u"table.forbidden"_s, u"(doctype)"_s},
        {25, bookWith("xl/sharedStrings.xml", outside + "<sst/>"), 1, u"table.forbidden"_s, harm},
        {27, bookWith(kSheetPart, "<worksheet" + attributes + "/>"), 1, u"table.forbidden"_s, u"(attributes)"_s},
        {28, bookWith(kSheetPart, QByteArray("<a>").repeated(1'000'000)), 1, u"table.forbidden"_s, u"(depth)"_s},
        {28, bookOf(text("C2", QByteArray(20 * 1024 * 1024, 'x'))), 1, u"table.cell_too_long"_s, u"В строке 2"_s},
    };
    for (const QByteArray &name : {QByteArray("../../evil"), QByteArray("/etc/x"), QByteArray("C:\\x")})
        list.append({23, bookAnd({{.name = name}}), 1, u"table.forbidden"_s, u"(name)"_s});
    for (const QByteArray &encoding : {QByteArray("UTF-7"), QByteArray("UTF-32"), QByteArray("IBM037")})
        list.append({26, bookWith(kSheetPart, "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + sheet(rows())),
                     1, u"table.forbidden"_s, u"(encoding)"_s});
    for (Hostile &hostile : list) {
        if (hostile.suffix == u"csv")
            hostile.suffix = u"xlsx"_s;
    }
    checkAll(list);
}

TEST_CASE("Hostile inputs 29 and 30: cells that lie")
{
    const auto wrong = [](int number, const QByteArray &cell, const QString &code, const QString &sentence) {
        return Hostile{number, bookOf(cell), 3, code, sentence, u"xlsx"_s};
    };
    const QString place = u"Лист «Лист1» повреждён в ячейке %1"_s;
    QList<Hostile> list;
    for (const QByteArray &index : {QByteArray("-1"), QByteArray("2147483648"), QByteArray("1")})
        list.append({29, bookOf("<c r=\"C2\" t=\"s\"><v>" + index + "</v></c>"), 1, u"table.bad_cell"_s,
                     place.arg(u"C2"_s), u"xlsx"_s});
    for (const QByteArray &address : {QByteArray("XFE1"), QByteArray("A0"), QByteArray("A1048577"), QByteArray("B2")})
        list.append({29, bookOf(text(address, "7")), 1, u"table.bad_cell"_s, place.arg(QString::fromLatin1(address)),
                     u"xlsx"_s});
    list += {
        wrong(30, "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>", u"cell.error"_s, u"ошибка формулы: #REF!"_s),
        wrong(30, "<c r=\"C2\"><f>A1</f></c>", u"cell.formula_empty"_s, u"Формула"_s),
        wrong(30, text("C2", "1.12233E+10"), u"cell.digits_lost"_s, u"отрезал цифры числа: 1.12233E+10"_s),
        wrong(30, "<c r=\"C2\"><v>12345678901234567</v></c>", u"cell.digits_lost"_s, u"12345678901234567"_s),
    };
    checkAll(list);

    const auto dated = [](const QByteArray &days) {
        return Hostile{
            30,
            xlsxOf({.sheets = {"<row r=\"1\">" + text("A1", "ФИО") + text("B1", "Класс") + text("C1", "Дата рождения") +
                               "</row><row r=\"2\">" + text("A2", "Иванов Иван Ильич") + text("B2", "1А") +
                               "<c r=\"C2\" s=\"1\"><v>" + days + "</v></c></row>"},
                    .formats = "<xf numFmtId=\"14\"/>"}),
            3,
            u"date.invalid"_s,
            u"это не дата"_s,
            u"xlsx"_s};
    };
    checkAll({dated("0"), dated("60"), dated("2958466"), dated("-1")});

    const Cli cli;
    cli.init();
    const QString file =
        cli.folder().write(u"с формулой.xlsm"_s, bookOf("<c r=\"C2\" t=\"str\"><f>1+1</f><v>77</v></c>"));
    CHECK(cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s})[u"added"_s].toInt() == 1);
    CHECK(cli.json({u"people"_s, u"list"_s})[u"people"_s][0][u"external_id"_s].toString() == u"77"); // not evaluated
}
