// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reader/Reading.h"
#include "tests/app/reader/Workbook.h"

#include <QElapsedTimer>
#include <QFile>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::errorOf;
using test::readBook;
using test::replacePart;
using test::valueOf;
using test::xlsxOf;
using test::xlsxOfRows;
using test::xlsxParts;
using test::zipOf;
using test::ZipPart;

namespace {

const QByteArray kGoodRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ФИО</t></is></c></row>";

/// A good workbook in which one part is another.
Error errorWith(const QByteArray &part, const QByteArray &content)
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    replacePart(parts, part, content);
    return errorOf(zipOf(parts));
}

Error forbidden(const QString &what)
{
    return {ErrorCode::tableForbidden, {what}};
}

Error badCell(const QString &address)
{
    return {ErrorCode::tableBadCell, {u"Лист1"_s, address}};
}

QByteArray sheet(const QByteArray &content)
{
    return "<worksheet><sheetData>" + content + "</sheetData></worksheet>";
}

const QByteArray kSheetPart = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("The workbook that the hostile ones are made of is good")
{
    CHECK(valueOf(readBook(xlsxOfRows(kGoodRow))).table.row(0).cell(0) == u"ФИО");
}

TEST_CASE("A part that unpacks to a bomb is left as soon as that is seen")
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    ZipPart &bomb = parts.front();
    REQUIRE(bomb.name == kSheetPart);
    bomb.content = sheet(QByteArray(100 * 1024 * 1024, ' '));
    bomb.deflated = true;
    const QByteArray bytes = zipOf(parts);
    CHECK(bytes.size() < 200'000);
    QElapsedTimer timer;
    timer.start();
    CHECK(errorOf(bytes) == Error{ErrorCode::tableUnpacked, {u"64"_s}});
    CHECK(timer.elapsed() < 5000); // a second on an idle machine
}

TEST_CASE("A part that promises more than any list has is not unpacked at all")
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    parts.front().deflated = true;
    parts.front().declaredSize = 600u * 1024 * 1024;
    CHECK(errorOf(zipOf(parts)) == Error{ErrorCode::tableUnpacked, {u"512"_s}});
}

TEST_CASE("A part that promises ten bytes and unpacks to a bomb is counted as it comes out")
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    parts.front().content = sheet(QByteArray(100 * 1024 * 1024, ' '));
    parts.front().deflated = true;
    parts.front().declaredSize = 10;
    const ErrorCode code = errorOf(zipOf(parts)).code;
    CHECK((code == ErrorCode::tableUnpacked || code == ErrorCode::tableDamaged));
}

TEST_CASE("Entries beyond a thousand are refused before one is opened")
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    for (int number = 0; number < 60'000; ++number)
        parts.append({.name = "xl/" + QByteArray::number(number)});
    CHECK(errorOf(zipOf(parts)) == Error{ErrorCode::tableTooManyParts, {u"1000"_s}});
}

TEST_CASE("Two entries of one name, and names that point elsewhere, are refused")
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    parts.append(parts.front());
    CHECK(errorOf(zipOf(parts)) == forbidden(u"duplicate"_s));
    for (const QByteArray &name :
         {QByteArray("../../evil"), QByteArray("/etc/x"), QByteArray("C:\\x"), QByteArray("a/..")}) {
        QList<ZipPart> pointing = xlsxParts({.sheets = {kGoodRow}});
        pointing.append({.name = name});
        CHECK(errorOf(zipOf(pointing)) == forbidden(u"name"_s));
    }
}

TEST_CASE("Entries that share their bytes are refused")
{
    // Both directory entries point to the first local header, under the name of the second.
    QByteArray bytes = zipOf(xlsxParts({.sheets = {kGoodRow, kGoodRow}}));
    const qsizetype directory = bytes.indexOf(QByteArray("PK\x01\x02"));
    const qsizetype second = bytes.indexOf(QByteArray("PK\x01\x02"), directory + 4);
    bytes.replace(second + 42, 4, bytes.mid(directory + 42, 4));
    CHECK(errorOf(bytes) == forbidden(u"overlap"_s));
}

TEST_CASE("A document type is refused where it begins, so that no entity is ever expanded")
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
                              "<!ENTITY c \"&b;&b;&b;&b;\">]>" +
                              sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&c;</v></c></row>");
    CHECK(errorWith(kSheetPart, laughs) == forbidden(u"doctype"_s));
    const QByteArray outside = "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + sheet("");
    CHECK(errorWith(kSheetPart, outside) == forbidden(u"doctype"_s));
    CHECK(errorWith("xl/sharedStrings.xml", outside) == forbidden(u"doctype"_s));
    CHECK(errorWith("xl/workbook.xml", outside) == forbidden(u"doctype"_s));
}

TEST_CASE("An undeclared entity is damage")
{
    CHECK(errorWith(kSheetPart, sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&c;</v></c></row>")) ==
          Error{ErrorCode::tableDamaged, {u"xlsx"_s}});
}

TEST_CASE("Other encodings than UTF-8 and UTF-16 are refused")
{
    for (const QByteArray &encoding : {QByteArray("UTF-7"), QByteArray("UTF-32"), QByteArray("IBM037"),
                                       QByteArray("windows-1251"), QByteArray("ISO-8859-1")})
        CHECK(errorWith(kSheetPart, "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + sheet("")) ==
              forbidden(u"encoding"_s));
}

TEST_CASE("UTF-16 parts are read")
{
    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    const QString text = u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + QString::fromUtf8(sheet(kGoodRow));
    parts.front().content = QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(valueOf(readBook(zipOf(parts))).table.row(0).cell(0) == u"ФИО");
}

TEST_CASE("An element with 200,000 attributes is refused at once")
{
    QByteArray attributes;
    for (int number = 0; number < 200'000; ++number)
        attributes += " a" + QByteArray::number(number) + "=\"\"";
    QElapsedTimer timer;
    timer.start();
    CHECK(errorWith(kSheetPart, "<worksheet" + attributes + "/>") == forbidden(u"attributes"_s));
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("Elements deeper than any program writes are refused")
{
    CHECK(errorWith(kSheetPart, QByteArray("<a>").repeated(1'000'000)) == forbidden(u"depth"_s));
}

TEST_CASE("A cell that is longer than any value is refused with its row")
{
    const QByteArray text(20 * 1024 * 1024, 'x');
    const QByteArray row = "<row r=\"7\"><c r=\"A7\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>";
    CHECK(errorOf(xlsxOfRows(row)) == Error{ErrorCode::tableCellTooLong, {u"4096"_s, u"7"_s}});
    const QByteArray cyrillic = QByteArray("Я").repeated(4097);
    CHECK(errorOf(xlsxOf({.sheets = {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"},
                          .sharedStrings = {cyrillic}})) == Error{ErrorCode::tableCellTooLong, {u"4096"_s, u"1"_s}});
    CHECK(readBook(xlsxOf({.sheets = {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"},
                           .sharedStrings = {QByteArray("Я").repeated(4096)}})));
}

TEST_CASE("A cell that refers to no text is refused with its address")
{
    for (const QByteArray &index : {QByteArray("-1"), QByteArray("1"), QByteArray("2147483648"), QByteArray("x")}) {
        const QByteArray row = "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>" + index + "</v></c></row>";
        CHECK(errorOf(xlsxOf({.sheets = {row}, .sharedStrings = {"ФИО"}})) == badCell(u"B3"_s));
    }
}

TEST_CASE("Cells where no cell can be are refused with their address")
{
    for (const QByteArray &address : {QByteArray("XFE1"), QByteArray("A0"), QByteArray("A1048577"), QByteArray("A"),
                                      QByteArray("1"), QByteArray("B2"), QByteArray("a1"), QByteArray("A1A1")})
        CHECK(errorOf(xlsxOfRows("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")) ==
              badCell(QString::fromLatin1(address)));
    CHECK(errorOf(xlsxOfRows("<row r=\"1048577\"/>")) == badCell(u"A1048577"_s));
}

TEST_CASE("The same cell twice is refused with its address")
{
    CHECK(errorOf(xlsxOfRows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")) ==
          badCell(u"A1"_s));
    CHECK(
        errorOf(xlsxOfRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>")) ==
        badCell(u"A2"_s));
    CHECK(
        errorOf(xlsxOfRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>")) ==
        badCell(u"A1"_s));
}

TEST_CASE("Rows and columns beyond the limits are refused")
{
    CHECK(errorOf(xlsxOfRows("<row r=\"4\"><c r=\"IW4\"><v>1</v></c></row>")) ==
          Error{ErrorCode::tableTooManyColumns, {u"4"_s, u"256"_s}});
    CHECK(readBook(xlsxOfRows("<row r=\"4\"><c r=\"IV4\"><v>1</v></c><c r=\"IW4\"/></row>")));
    const QByteArray row = "<row><c><v>1</v></c></row>";
    CHECK(errorOf(xlsxOfRows(row.repeated(kMaximumRows + 1))) == Error{ErrorCode::tableTooManyRows, {u"200000"_s}});
}

TEST_CASE("An encrypted workbook is named as one, whatever encrypts it")
{
    QByteArray container("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    container.append(QByteArray(504, '\0'));
    const QString name = u"EncryptedPackage"_s;
    container.append(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    CHECK(errorOf(container) == Error{ErrorCode::tableEncrypted});

    QList<ZipPart> parts = xlsxParts({.sheets = {kGoodRow}});
    for (ZipPart &part : parts)
        part.encrypted = true;
    CHECK(errorOf(zipOf(parts)) == Error{ErrorCode::tableEncrypted});

    QList<ZipPart> ods = test::odsParts("<table:table table:name=\"1\"/>");
    replacePart(ods, "META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
    CHECK(errorOf(zipOf(ods)) == Error{ErrorCode::tableEncrypted});
}

TEST_CASE("A file that was cut short is damaged, wherever it was cut")
{
    for (const QString &suffix : {u"xlsx"_s, u"ods"_s, u"xls"_s}) {
        QFile file(QStringLiteral(STAROSTA_SOURCE_FOLDER "/tests/fixtures/tables/features.") + suffix);
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 600; size < whole.size(); size += whole.size() / 7) {
            const Result<TableFile> cut = readTableBytes(whole.first(size), u"книга."_s + suffix);
            INFO(suffix.toStdString() << " cut at " << size);
            if (cut) // the end of an .xls is not always needed
                CHECK(suffix == u"xls"_s);
            else
                CHECK(Error{cut.error().code, cut.error().args} == Error{ErrorCode::tableDamaged, {suffix}});
        }
    }
}

TEST_CASE("Flipped bytes never do more than fail")
{
    for (const QString &suffix : {u"xlsx"_s, u"ods"_s, u"xls"_s}) {
        QFile file(QStringLiteral(STAROSTA_SOURCE_FOLDER "/tests/fixtures/tables/features.") + suffix);
        REQUIRE(file.open(QFile::ReadOnly));
        const QByteArray whole = file.readAll();
        quint32 state = 12345;
        for (int round = 0; round < 40; ++round) {
            QByteArray flipped = whole;
            for (int times = 0; times < 3; ++times) {
                state = state * 1664525 + 1013904223;
                char &byte = flipped[qsizetype(state % quint32(flipped.size()))];
                byte = char(quint8(byte) ^ quint8(1u << (state >> 29)));
            }
            if (const Result<TableFile> read = readBook(flipped); !read)
                CHECK(QString(token(read.error().code)).startsWith(u"table."));
        }
    }
}
