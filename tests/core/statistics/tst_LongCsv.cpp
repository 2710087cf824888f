// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/LongCsv.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::statistics;
using starosta::test::valueOf;

namespace {

Report oneClass()
{
    Statistics statistics{.date = QDate(2026, 10, 5), .listedOn = QDate(2026, 10, 1)};
    statistics.classes = {{.label = u"1А"_s, .pupils = 22, .pupilsInvited = 20, .pupilsJoined = 12}};
    statistics.total = {.label = u"Итого"_s, .pupils = 22, .pupilsInvited = 20, .pupilsJoined = 12};
    return reportOf(statistics);
}

const QByteArray kHead = "date;scope;indicator;value;of;source\n2026-10-05;school;format;1;;СОШ № 1\n";

Error errorOf(const QByteArray &rows)
{
    const auto read = readLongCsv(rows);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("the long CSV holds every figure with its source, and is read back as it was")
{
    const Report report = oneClass();
    const QByteArray csv = toLongCsv(report, u"=СОШ; № 1"_s);
    const QStringList lines = QString::fromUtf8(csv.sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    CHECK(lines.size() == 2 + report.figures.size());
    CHECK(lines[0] == kLongCsvHeader);
    CHECK(lines[1] == u"2026-10-05;school;format;1;;\"'=СОШ; № 1\"");
    CHECK(lines.contains(u"2026-10-05;1А;pupils;22;;roster"_s));
    CHECK(lines.contains(u"2026-10-01;1А;pupils_joined;12;22;platform_list"_s));
    CHECK(lines.contains(u"2026-10-05;staff;staff_confirmed;;0;decisions"_s)); // unknown is empty
    const SchoolFigures read = valueOf(readLongCsv(csv));
    CHECK(read.school == u"=СОШ; № 1");
    CHECK(read.date == report.date);
    CHECK(read.figures == report.figures);
}

TEST_CASE("a file that is none of figures, or of another version, says so")
{
    CHECK(errorOf("").code == ErrorCode::longCsvHeader);
    CHECK(errorOf("Класс;Учащихся\n1А;22\n").code == ErrorCode::longCsvHeader);
    CHECK(errorOf("date;scope;indicator;value;of;source\n2026-10-05;1А;pupils;22;;roster\n").code ==
          ErrorCode::longCsvHeader);
    CHECK(errorOf("date;scope;indicator;value;of;source\n2026-10-05;school;format;2;;СОШ\n").code ==
          ErrorCode::longCsvVersion);
    CHECK(errorOf("date;scope;indicator;value;of;source\nвчера;school;format;1;;СОШ\n").code == ErrorCode::longCsvRow);
}

TEST_CASE("figures that cannot be so are named with their row")
{
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils;много;;roster\n") ==
          Error{ErrorCode::longCsvRow, {u"3"_s, u"много"_s}});
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils;-3;;roster\n") == Error{ErrorCode::longCsvNegative, {u"3"_s, u"-3"_s}});
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils;3;;roster\n2026-10-05;1А;pupils;3;;roster\n").code ==
          ErrorCode::longCsvTwice);
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils_joined;4;3;platform_list\n") ==
          Error{ErrorCode::longCsvExceeds, {u"1А"_s, u"pupils_joined"_s, u"4"_s, u"3"_s}});
    CHECK(errorOf(kHead + "2026-10-05;school;pupils;5;;roster\n2026-10-05;1А;pupils;4;;roster\n") ==
          Error{ErrorCode::longCsvOtherSum, {u"pupils"_s, u"5"_s, u"4"_s}});
    // Not a whole number, or more people than there can be: the sum must not overflow.
    for (const QByteArray number : {"3,5", "3.5", "0x10", "1e3", "1000001", "9223372036854775807", "NaN"}) {
        INFO(number.toStdString());
        CHECK(errorOf(kHead + "2026-10-05;1А;pupils;" + number + ";;roster\n") ==
              Error{ErrorCode::longCsvRow, {u"3"_s, QString::fromUtf8(number)}});
        CHECK(errorOf(kHead + "2026-10-05;1А;pupils_joined;1;" + number + ";platform_list\n").code ==
              ErrorCode::longCsvRow);
    }
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils_joined;1;-2;platform_list\n").code == ErrorCode::longCsvNegative);
    CHECK(errorOf(kHead + "2026-13-05;1А;pupils;3;;roster\n").code == ErrorCode::longCsvRow);
    CHECK(errorOf(kHead + "2026-10-05;;pupils;3;;roster\n") ==
          Error{ErrorCode::longCsvEmptyCell, {u"3"_s, u"scope"_s}});
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils;3\n").code == ErrorCode::longCsvRow);
}

TEST_CASE("a share is of the number that stands in the file")
{
    const QByteArray joined = kHead + "2026-10-05;1А;pupils;25;;roster\n2026-10-05;1А;pupils_joined;10;";
    CHECK(readLongCsv(joined + "25;platform_list\n"));
    for (const char *whole : {"20", ""}) {
        CHECK(errorOf(joined + whole + ";platform_list\n") ==
              Error{ErrorCode::longCsvOtherWhole, {u"1А"_s, u"pupils_joined"_s, QString::fromUtf8(whole), u"25"_s}});
    }
    // Nobody knows of how many.
    CHECK(errorOf(kHead + "2026-10-05;1А;pupils;;;roster\n2026-10-05;1А;pupils_joined;10;25;platform_list\n").code ==
          ErrorCode::longCsvOtherWhole);
}

TEST_CASE("an indicator of a later version is left out and counted; another encoding than UTF-8 is refused")
{
    const SchoolFigures read =
        valueOf(readLongCsv(kHead + "2026-10-05;1А;happiness;4;;roster\n2026-10-05;1А;pupils;3;;roster\n"));
    CHECK(read.unknownIndicators == 1);
    REQUIRE(read.figures.size() == 1);
    CHECK(read.figures.first().value == 3);

    const QString text =
        u"date;scope;indicator;value;of;source\n2026-10-05;school;format;1;;Школа\n2026-10-05;1А;pupils;3;;roster\n"_s;
    QByteArray utf16("\xff\xfe");
    QByteArray windows;
    for (const QChar unit : text) {
        utf16.append(char(unit.unicode() & 0xff));
        utf16.append(char(unit.unicode() >> 8));
        // Windows-1251 has the Russian letters in their order from 0xC0 on.
        windows.append(unit.unicode() < 0x80 ? char(unit.unicode()) : char(unit.unicode() - 0x410 + 0xc0));
    }
    for (const QByteArray &bytes : {text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8()}) {
        const SchoolFigures same = valueOf(readLongCsv(bytes));
        CHECK(same.school == u"Школа");
        REQUIRE(same.figures.size() == 1);
        CHECK(same.figures.first().scope == u"1А");
    }
    // Guessed, a school would be summed under a name that nobody bears.
    for (const QByteArray &bytes : {utf16, utf16.first(utf16.size() - 1), windows}) {
        CHECK_FALSE(readLongCsv(bytes));
        CHECK(schoolNamedIn(bytes).isEmpty());
    }
    CHECK(errorOf(windows).code == ErrorCode::longCsvEncoding);
    CHECK(errorOf(utf16).code == ErrorCode::longCsvEncoding);
    CHECK(errorOf(text.toUtf8() + '\0').code == ErrorCode::tableNulByte);
    CHECK(errorOf(kHead).code == ErrorCode::longCsvNothing);
    CHECK(schoolNamedIn(kHead + "2026-10-05;1А;pupils;-3;;roster\n") ==
          valueOf(readLongCsv(kHead + "2026-10-05;1А;pupils;3;;roster\n")).school);
}
