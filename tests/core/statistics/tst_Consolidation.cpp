// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/Consolidation.h"
#include "core/statistics/LongCsv.h"
#include "tests/support/TemporaryFolder.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::statistics;
using starosta::test::TemporaryFolder;
using starosta::test::valueOf;

namespace {

QByteArray schoolFile(const QString &name, qint64 pupils, std::optional<qint64> joined, QDate date = QDate(2026, 10, 5))
{
    Statistics statistics{.date = date};
    statistics.classes = {{.label = u"1А"_s, .pupils = pupils, .pupilsJoined = joined}};
    statistics.total = {.label = u"Итого"_s, .pupils = pupils, .pupilsJoined = joined};
    return toLongCsv(reportOf(statistics), name);
}

struct Folder
{
    TemporaryFolder folder;

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    Consolidation all(ConsolidationRequest request = {})
    {
        request.folder = folder.path();
        if (!request.day.isValid())
            request.day = QDate(2026, 10, 6);
        NoProgress progress;
        return valueOf(consolidate(request, progress));
    }
};

QStringList names(const Consolidation &found)
{
    QStringList all;
    for (const SchoolRow &row : found.schools)
        all.append(QStringLiteral("%1 %2").arg(row.place.value_or(0)).arg(row.school));
    return all;
}

QStringList leftOut(const Consolidation &found)
{
    QStringList all;
    for (const LeftOutSchool &each : found.leftOut)
        all.append(token(each.reason) + u' ' + (each.school.isEmpty() ? each.file : each.school));
    all.sort();
    return all;
}

} // namespace

TEST_CASE("schools are summed and ranked by the share that joined; who does not know it has no place")
{
    Folder folder;
    folder.put(u"1.csv"_s, schoolFile(u"СОШ № 1"_s, 100, 50));
    folder.put(u"2.csv"_s, schoolFile(u"СОШ № 2"_s, 10, 9));
    folder.put(u"3.csv"_s, schoolFile(u"СОШ № 3"_s, 40, 20));
    folder.put(u"4.csv"_s, schoolFile(u"СОШ № 4"_s, 1000, {}));
    const Consolidation found = folder.all();
    CHECK(names(found) == QStringList{u"1 СОШ № 2"_s, u"2 СОШ № 1"_s, u"2 СОШ № 3"_s, u"0 СОШ № 4"_s});
    CHECK(found.leftOut.isEmpty());
    CHECK(found.total.value(Indicator::pupils) == 1150);
    CHECK(found.total.value(Indicator::pupilsJoined) == 79);
    // Of the 150 pupils of those who know it.
    CHECK(found.total.percent(Indicator::pupilsJoined) == 52.7);
    CHECK_FALSE(found.total.value(Indicator::staffConfirmed));

    const QStringList lines = QString::fromUtf8(toCsv(found, {}).sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].startsWith(u"Место;Школа;Дата;Учащихся;Приглашено;Присоединилось;%;Родителей;"));
    CHECK(lines[1].startsWith(u"1;СОШ № 2;05.10.2026;10;0;9;90,0;0;"));
    CHECK(lines[5].startsWith(u";Итого;05.10.2026;1150;0;79;52,7;0;"));
    CHECK(lines[5].endsWith(u";Школ: 4, файлов не учтено: 0, школ без файла: 0"));
}

TEST_CASE("what cannot be believed is left out of the sum and named")
{
    Folder folder;
    folder.put(u"1.csv"_s, schoolFile(u"СОШ № 1"_s, 100, 50));
    folder.put(u"old.csv"_s, schoolFile(u"СОШ № 2"_s, 10, 9, QDate(2026, 9, 27)));
    folder.put(u"week.csv"_s, schoolFile(u"СОШ № 3"_s, 10, 9, QDate(2026, 9, 28)));
    folder.put(u"other.csv"_s, "Класс;Учащихся\n1А;22\n");
    folder.put(u"version.csv"_s, "date;scope;indicator;value;of;source\n2026-10-05;school;format;9;;СОШ № 9\n");
    QByteArray negative = schoolFile(u"СОШ № 5"_s, 7, 3);
    negative.replace(";pupils;7;", ";pupils;-7;");
    folder.put(u"negative.csv"_s, negative);
    // The school sent a file twice: the newer counts, and the same file under two names is one.
    folder.put(u"6a.csv"_s, schoolFile(u"СОШ № 6"_s, 20, 10, QDate(2026, 10, 4)));
    folder.put(u"6b.csv"_s, schoolFile(u"СОШ № 6"_s, 20, 12));
    // Two that say different things of one day: nobody knows which is true.
    folder.put(u"7a.csv"_s, schoolFile(u"СОШ № 7"_s, 20, 10));
    folder.put(u"7b.csv"_s, schoolFile(u"сош № 7"_s, 20, 12));
    folder.put(u"svod.csv"_s, "\xef\xbb\xbfМесто;Школа;Дата\r\n"); // the table of last week
    folder.put(u"заметки.txt"_s, "Позвонить в СОШ № 8\n");
    const Consolidation found = folder.all({.output = folder.folder.filePath(u"svod.csv"_s),
                                            .expected = {u"сош № 1"_s, u"СОШ № 8"_s, u" "_s},
                                            .day = QDate(2026, 10, 5)});
    CHECK(names(found) == QStringList{u"1 СОШ № 3"_s, u"2 СОШ № 6"_s, u"3 СОШ № 1"_s});
    CHECK(found.total.value(Indicator::pupils) == 130);
    CHECK(found.total.value(Indicator::pupilsJoined) == 71);
    CHECK(leftOut(found) == QStringList{u"contradictory СОШ № 7"_s, u"contradictory сош № 7"_s, u"missing СОШ № 8"_s,
                                        u"stale СОШ № 2"_s, u"twice СОШ № 6"_s, u"unreadable other.csv"_s,
                                        u"unreadable СОШ № 5"_s, u"unreadable СОШ № 9"_s});
    for (const LeftOutSchool &each : found.leftOut) {
        if (each.file == u"7a.csv")
            CHECK(each.other == u"7b.csv");
        if (each.file == u"6a.csv")
            CHECK(each.other == u"6b.csv");
    }
    CHECK(found.filesLeftOut() == 7);
    CHECK(found.schoolsMissing() == 1);
    CHECK(found.ignored == QStringList{u"заметки.txt"_s});
}

TEST_CASE("a clock that runs ahead does not make all the other schools stale")
{
    Folder folder;
    folder.put(u"1.csv"_s, schoolFile(u"СОШ № 1"_s, 100, 50));
    folder.put(u"east.csv"_s, schoolFile(u"СОШ № 2"_s, 10, 9, QDate(2026, 10, 7)));
    folder.put(u"ahead.csv"_s, schoolFile(u"СОШ № 3"_s, 10, 9, QDate(2062, 10, 5)));
    // Of a school that has sent a good file too, that one counts.
    folder.put(u"4.csv"_s, schoolFile(u"СОШ № 4"_s, 10, 9));
    folder.put(u"4-ahead.csv"_s, schoolFile(u"СОШ № 4"_s, 10, 9, QDate(2026, 10, 8)));
    const Consolidation found = folder.all({.expected = {u"СОШ № 3"_s}, .day = QDate(2026, 10, 6)});
    CHECK(found.date == QDate(2026, 10, 7));
    CHECK(names(found) == QStringList{u"1 СОШ № 2"_s, u"1 СОШ № 4"_s, u"3 СОШ № 1"_s});
    CHECK(leftOut(found) == QStringList{u"early СОШ № 3"_s, u"early СОШ № 4"_s});
}

TEST_CASE("the table says of how many schools the sum is, and guards what a school is called")
{
    Folder folder;
    folder.put(u"1.csv"_s, schoolFile(u"=cmd|' /C calc'!A0"_s, 100, 50));
    folder.put(u"2.csv"_s, "Класс;Учащихся\n1А;22\n");
    const Consolidation found = folder.all({.expected = {u"@СОШ"_s}});
    const QStringList lines = QString::fromUtf8(toCsv(found, {u"Не учтено."_s, u"Нет файла."_s}).sliced(3))
                                  .split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 5);
    CHECK(lines[1].startsWith(u"1;'=cmd|' /C calc'!A0;05.10.2026;100;"));
    CHECK(lines[2].endsWith(u";Школ: 1, файлов не учтено: 1, школ без файла: 1"));
    CHECK(lines[3] == u";2.csv;"_s + QString(13, u';') + u";Не учтено."_s);
    CHECK(lines[4] == u";'@СОШ;"_s + QString(13, u';') + u";Нет файла."_s);
}

TEST_CASE("a school's file is never overwritten by the table, whatever it is called")
{
    Folder folder;
    folder.put(u"1.csv"_s, schoolFile(u"СОШ № 1"_s, 100, 50));
    folder.put(u"2.csv"_s, schoolFile(u"СОШ № 2"_s, 10, 9));
    folder.put(u"3.csv"_s, "Класс;Учащихся\n1А;22\n");
    REQUIRE(QFile::link(folder.folder.filePath(u"1.csv"_s), folder.folder.filePath(u"link.csv"_s)));
    NoProgress progress;
    const auto into = [&](const QString &name) {
        return consolidate(
            {.folder = folder.folder.path(), .output = folder.folder.filePath(name), .day = QDate(2026, 10, 6)},
            progress);
    };
    // A school's, one that nobody can read, and a way round to a school's.
    for (const QString &name : {u"1.csv"_s, u"3.csv"_s, u"link.csv"_s, u"./2.csv"_s}) {
        INFO(name.toStdString());
        const auto found = into(name);
        REQUIRE_FALSE(found);
        CHECK(found.error().code == ErrorCode::consolidationInput);
    }
    CHECK(valueOf(into(u"4.csv"_s)).total.value(Indicator::pupils) == 110);
    // A school's file elsewhere is not overwritten either; anything else there is the caller's.
    const TemporaryFolder elsewhere;
    elsewhere.write(u"1.csv"_s, schoolFile(u"СОШ № 1"_s, 100, 50));
    elsewhere.write(u"old.csv"_s, "Класс;Учащихся\n");
    const auto toOther = [&](const QString &name) {
        return consolidate(
            {.folder = folder.folder.path(), .output = elsewhere.filePath(name), .day = QDate(2026, 10, 6)}, progress);
    };
    CHECK_FALSE(toOther(u"1.csv"_s));
    CHECK(toOther(u"old.csv"_s));
}

TEST_CASE("a folder that is not there, or holds nothing, is named")
{
    Folder folder;
    NoProgress progress;
    const auto nothing = consolidate({.folder = folder.folder.path(), .day = QDate(2026, 10, 6)}, progress);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::consolidationNothing);
    const auto nowhere = consolidate({.folder = folder.folder.filePath(u"нет"_s), .day = QDate(2026, 10, 6)}, progress);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::fileMissing);
    folder.put(u"1.csv"_s, schoolFile(u"СОШ № 1"_s, 100, 50));
    const auto file = consolidate({.folder = folder.folder.filePath(u"1.csv"_s), .day = QDate(2026, 10, 6)}, progress);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::consolidationNoFolder);
}
