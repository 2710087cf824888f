// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TableFile.h"
#include "tests/support/Catch.h"
#include "tests/support/TemporaryFolder.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::codeOf;
using test::TemporaryFolder;
using test::valueOf;

namespace {

void checkUnsupported(const QByteArray &bytes, const QString &kind)
{
    const Result<TableFile> file = readTableBytes(bytes, u"список.csv"_s);
    REQUIRE_FALSE(file);
    CHECK(file.error() == Error{ErrorCode::tableUnsupported, {kind}});
}

} // namespace

TEST_CASE("A file is read with its digest and size")
{
    const TemporaryFolder folder;
    const QByteArray content = "ФИО;Класс\r\nИванов Иван;1А\r\n";
    const TableFile file = valueOf(readTableFile(folder.write(u"a.csv"_s, content)));
    CHECK(file.table.rowCount() == 2);
    CHECK(file.table.row(1).cell(1) == u"1А");
    CHECK(file.size == content.size());
    CHECK(file.digest == QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    CHECK(valueOf(readTableBytes(content + "\n", u"-"_s)).digest != file.digest);
}

TEST_CASE("The user's encoding and separator reach the readers")
{
    const QByteArray bytes = "a;b,\xD0\xB8";
    const TableFile file =
        valueOf(readTableBytes(bytes, u"-"_s, {.encoding = Encoding::windows1251, .separator = QChar(u',')}));
    CHECK(file.table.row(0).cell(0) == u"a;b");
    CHECK(file.table.row(0).cell(1) == u"Рё");
}

TEST_CASE("An empty file is named as empty")
{
    const QByteArray bytes = GENERATE(QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\xFF\xFE"));
    const Result<TableFile> file = readTableBytes(bytes, u"a.csv"_s);
    REQUIRE_FALSE(file);
    CHECK(file.error() == Error{ErrorCode::fileEmpty, {u"a.csv"_s}});
}

TEST_CASE("What is no text is named as what it is, whatever its suffix")
{
    checkUnsupported("PK\x03\x04....xl/workbook.bin", u"xlsb"_s);
    checkUnsupported("PK\x03\x04readme.txt", u"zip"_s);
    checkUnsupported("PK\x03\x04word/document.xml", u"docx"_s);
    checkUnsupported("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", u"odt"_s);
    checkUnsupported("\xFF\xD8\xFF\xE0....JFIF", u"picture"_s);
    checkUnsupported("\x89PNG\r\n....", u"picture"_s);
    checkUnsupported(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 36),
                     u"doc"_s);
    checkUnsupported("%PDF-1.7", u"pdf"_s);
    checkUnsupported("\xEF\xBB\xBF\r\n <HTML><body><table>", u"html"_s);
    checkUnsupported("<table border=1><tr><td>ФИО</td></tr></table>", u"html"_s);
    checkUnsupported("<!DOCTYPE html>\n<html>", u"html"_s);
    checkUnsupported("<?xml version=\"1.0\"?><Workbook/>", u"xml"_s);
}

TEST_CASE("A spreadsheet goes to the reader, whatever its suffix")
{
    const TableOptions withoutReader{.reader = {.program = u"/nowhere"_s}};
    for (const QByteArray &bytes : {QByteArray("PK\x03\x04....xl/workbook.xml"),
                                    QByteArray("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
                                    QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....")})
        CHECK(codeOf(readTableBytes(bytes, u"список.csv"_s, withoutReader)) == ErrorCode::tableReaderMissing);
}

TEST_CASE("Text that was renamed to a spreadsheet is read as text")
{
    const TemporaryFolder folder;
    CHECK(valueOf(readTableFile(folder.write(u"a.xls"_s, "ФИО\tКласс\nИванов\t1А\n"))).table.columnCount() == 2);
}

TEST_CASE("A damaged spreadsheet is named as one, not as text with wrong bytes")
{
    const Result<TableFile> file = readTableBytes(QByteArray("\x01\x02\x00\x03", 4), u"Список.XLSX"_s);
    REQUIRE_FALSE(file);
    // «Of the kind xlsx, which cannot be read, save it as xlsx» would lead nowhere.
    CHECK(file.error() == Error{ErrorCode::tableDamaged, {u"xlsx"_s}});
}

TEST_CASE("Markup in a cell is data")
{
    CHECK(valueOf(readTableBytes("ФИО;Класс\n<b>Иванов</b>;1А\n", u"a.csv"_s)).table.row(1).cell(0) ==
          u"<b>Иванов</b>");
}

TEST_CASE("More bytes than the limit are refused before they are read")
{
    const TemporaryFolder folder;
    const QString path = folder.write(u"big.csv"_s, "ФИО;Класс\n");
    REQUIRE(QFile::resize(path, 100 * 1024 * 1024)); // sparse: a line of NULs without an end
    const Result<TableFile> file = readTableFile(path);
    REQUIRE_FALSE(file);
    CHECK(file.error() == Error{ErrorCode::fileTooLarge, {path, u"64"_s}});
    CHECK(codeOf(readTableBytes(QByteArray(kMaximumFileSize + 1, 'a'), u"-"_s)) == ErrorCode::fileTooLarge);
}

TEST_CASE("Only regular files are read")
{
    const TemporaryFolder folder;
    CHECK(codeOf(readTableFile(folder.filePath(u"none.csv"_s))) == ErrorCode::fileMissing);
    CHECK(codeOf(readTableFile(folder.path())) == ErrorCode::fileNotRegular);
    CHECK(codeOf(readTableFile(u"/dev/zero"_s)) == ErrorCode::fileNotRegular);
    const QString pipe = folder.filePath(u"pipe.csv"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(codeOf(readTableFile(pipe)) == ErrorCode::fileNotRegular);
}
