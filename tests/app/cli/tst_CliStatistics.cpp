// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include "tests/app/cli/Papers.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

QStringList linesOf(const Cli &cli, const QString &name)
{
    const QByteArray csv = cli.folder().read(name);
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    return QString::fromUtf8(csv.sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("Figures are kept, compared, and those of a day that was not kept are refused")
{
    const Cli cli;
    cli.json({u"demo"_s});
    CHECK(cli.json({u"snapshots"_s, u"list"_s})[u"snapshots"_s].toArray().isEmpty());
    CHECK(cli.run({u"statistics"_s, u"--date"_s, u"01.01.2020"_s, u"--json"_s}).errorCode() == u"snapshot.missing");
    const QString today = cli.json({u"snapshots"_s, u"take"_s})[u"date"_s].toString();
    const auto compared = cli.json({u"statistics"_s, u"--compare"_s, today});
    CHECK(compared[u"compared_to"_s].toString() == today);
    CHECK(compared[u"differences"_s].toArray().size() > 20);
    for (const auto &each : compared[u"differences"_s].toArray())
        CHECK(each.toObject()[u"was"_s] == each.toObject()[u"now"_s]);
    CHECK(cli.json({u"snapshots"_s, u"list"_s})[u"snapshots"_s].toArray().size() == 1);
    cli.json({u"snapshots"_s, u"remove"_s, u"--date"_s, today});
    CHECK(cli.run({u"snapshots"_s, u"remove"_s, u"--date"_s, today, u"--json"_s}).errorCode() == u"snapshot.missing");
}

TEST_CASE("A goal is set, met or not, and removed")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const auto set = cli.json({u"goals"_s, u"set"_s, u"pupils_joined"_s, u"95"_s});
    const auto goals = cli.json({u"goals"_s, u"list"_s})[u"goals"_s].toArray();
    REQUIRE(goals.size() == 1);
    CHECK(goals[0][u"holds"_s].toBool());
    CHECK(cli.json({u"statistics"_s})[u"goals"_s].toArray().size() == 1);
    const auto refused = [&](const QStringList &words) {
        return cli.run(words + QStringList{u"--json"_s}).errorCode();
    };
    CHECK(refused({u"goals"_s, u"set"_s, u"pupils_joined"_s, u"101"_s}) == u"goal.percent");
    CHECK(refused({u"goals"_s, u"set"_s, u"pupils"_s, u"50"_s}) == u"goal.no_share");
    CHECK(refused({u"goals"_s, u"set"_s, u"happiness"_s, u"50"_s}) == u"indicator.unknown");
    cli.json({u"goals"_s, u"remove"_s, QString::number(set[u"id"_s].toInteger())});
    CHECK(cli.json({u"goals"_s, u"list"_s})[u"goals"_s].toArray().isEmpty());
}

TEST_CASE("The region's form, the long table and the workbook are written; schools are summed from the long ones")
{
    const Cli cli;
    cli.json({u"demo"_s});
    cli.json({u"forms"_s, u"set"_s, u"Неделя"_s, u"--column"_s, u"ОО=school"_s, u"--column"_s, u"Учащихся=pupils"_s});
    CHECK(cli.run({u"forms"_s, u"set"_s, u"Х"_s, u"--column"_s, u"О=coverage"_s, u"--json"_s}).errorCode() ==
          u"form.indicator_unknown");
    cli.json({u"statistics"_s, u"--format"_s, u"form:Неделя"_s, u"-o"_s, cli.path(u"форма.csv"_s)});
    const QStringList form = linesOf(cli, u"форма.csv"_s);
    REQUIRE(form.size() == 2);
    CHECK(form[0] == u"ОО;Учащихся");
    CHECK(form[1].endsWith(u";241"));
    cli.json({u"statistics"_s, u"--format"_s, u"form:Неделя"_s, u"-o"_s, cli.path(u"форма.xlsx"_s)});
    CHECK(cli.folder().read(u"форма.xlsx"_s).startsWith("PK"));
    CHECK(cli.run({u"statistics"_s, u"--format"_s, u"form:Месяц"_s, u"-o"_s, cli.path(u"x.csv"_s), u"--json"_s})
              .errorCode() == u"form.missing");

    cli.json({u"statistics"_s, u"-o"_s, cli.path(u"книга.xlsx"_s)});
    CHECK(cli.folder().read(u"книга.xlsx"_s).startsWith("PK"));
    CHECK(cli.run({u"statistics"_s, u"--format"_s, u"xlsx"_s, u"-o"_s, cli.path(u"книга.csv"_s)}).code == 2);
    CHECK(cli.run({u"statistics"_s, u"--format"_s, u"ods"_s, u"-o"_s, cli.path(u"книга.csv"_s)}).code == 2);

    REQUIRE(QDir(cli.folder().path()).mkdir(u"школы"_s));
    cli.json({u"statistics"_s, u"--format"_s, u"long"_s, u"-o"_s, cli.path(u"школы/1.csv"_s)});
    cli.folder().write(u"школы/2.csv"_s, "Класс;Учащихся\n");
    const auto svod = cli.json({u"consolidate"_s, cli.path(u"школы"_s), u"-o"_s, cli.path(u"svod.csv"_s)});
    REQUIRE(svod[u"schools"_s].toArray().size() == 1);
    CHECK(svod[u"schools"_s][0][u"pupils"_s].toInt() == 241);
    CHECK(svod[u"left_out"_s][0][u"reason"_s].toString() == u"unreadable");
    CHECK(linesOf(cli, u"svod.csv"_s).size() == 4);
    CHECK(cli.run({u"consolidate"_s, cli.path(u"нет"_s), u"-o"_s, cli.path(u"svod.csv"_s), u"--json"_s}).errorCode() ==
          u"file.missing");
}

TEST_CASE("The report, the sentences and the list of those who have not joined agree with the figures")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const auto figures = cli.json({u"statistics"_s});

    const QString pdf = cli.path(u"отчёт.pdf"_s);
    cli.json({u"statistics"_s, u"-o"_s, pdf});
    CHECK(cli.folder().read(u"отчёт.pdf"_s).startsWith("%PDF"));
    const auto numbered = cli.json({u"statistics"_s, u"--not-joined"_s, u"--no-names"_s});
    CHECK_FALSE(QJsonDocument(numbered).toJson().contains("people"));
    const auto named = cli.json({u"statistics"_s, u"--not-joined"_s});
    const auto classes = named[u"classes"_s].toArray();
    REQUIRE(classes.size() == figures[u"classes"_s].toArray().size());
    for (const QJsonValue &each : classes) {
        const auto figure = objectNamed(figures, "classes", "class", each[u"class"_s].toString());
        const auto pupils = each[u"pupils"_s];
        CHECK(pupils[u"roster"_s] == figure[u"pupils"_s]);
        if (figure[u"pupils_joined"_s].isNull()) {
            CHECK(pupils[u"not_joined"_s].isNull());
            continue;
        }
        CHECK(pupils[u"not_joined"_s].toInt() == figure[u"pupils"_s].toInt() - figure[u"pupils_joined"_s].toInt());
        CHECK(pupils[u"people"_s].toArray().size() == pupils[u"not_joined"_s].toInt());
        CHECK(each[u"guardians"_s][u"not_joined"_s].toInt() ==
              figure[u"guardians"_s].toInt() - figure[u"guardians_joined"_s].toInt());
    }
    const QString list = cli.path(u"список.pdf"_s);
    cli.json({u"statistics"_s, u"--not-joined"_s, u"-o"_s, list});
    if (has(u"pdftotext"_s) && has(u"pdfinfo"_s)) {
        const QString text = textOf(pdf);
        CHECK(pageCount(pdf) <= 2);
        for (const QJsonValue &each : figures[u"classes"_s].toArray()) {
            INFO(each[u"class"_s].toString().toStdString());
            CHECK(text.contains(u"%1 из %2"_s.arg(each[u"pupils_invited"_s].toInt()).arg(each[u"pupils"_s].toInt())));
        }
        CHECK(text.contains(u"лист 1 из "_s));
        const QString names = textOf(list);
        for (const QJsonValue &each : classes) {
            for (const QJsonValue &person : each[u"pupils"_s][u"people"_s].toArray())
                CHECK(names.contains(person[u"name"_s].toString()));
        }
    }

    const auto sentences = cli.json({u"statistics"_s, u"--format"_s, u"text"_s})[u"text"_s].toString();
    CHECK(sentences.contains(u" из 241 учащегося"_s));
    cli.json({u"statistics"_s, u"-o"_s, cli.path(u"письмо.txt"_s)});
    CHECK(QString::fromUtf8(cli.folder().read(u"письмо.txt"_s)).trimmed() == sentences);

    cli.json({u"statistics"_s, u"--not-joined"_s, u"--class"_s, u"1А"_s, u"-o"_s, cli.path(u"1а.csv"_s)});
    CHECK(linesOf(cli, u"1а.csv"_s)[0] == u"Класс;Классный руководитель;Роль;ФИО;Ребёнок;Отказ");
    cli.json({u"snapshots"_s, u"take"_s});
    const QString today = figures[u"date"_s].toString();
    cli.json({u"statistics"_s, u"--compare"_s, today, u"-o"_s, pdf});
    const auto refused = [&](const QStringList &words) { return cli.run(QStringList{u"statistics"_s} + words).code; };
    CHECK(refused({u"--compare"_s, today, u"-o"_s, cli.path(u"x.csv"_s)}) == 2);
    CHECK(refused({u"--format"_s, u"pdf"_s, u"-o"_s, cli.path(u"x.csv"_s)}) == 2);
    CHECK(refused({u"--format"_s, u"pdf"_s}) == 2);
    CHECK(refused({u"--no-names"_s}) == 2);
    CHECK(refused({u"--not-joined"_s, u"--date"_s, today}) == 2);
    CHECK(refused({u"--not-joined"_s, u"-o"_s, cli.path(u"x.xlsx"_s)}) == 2);
}

TEST_CASE("Who stands behind a figure is named, and who does not; what cannot be asked is refused")
{
    const Cli cli;
    cli.json({u"demo"_s});
    const auto who = [&](const QStringList &words) {
        return cli.json(QStringList{u"statistics"_s, u"--who"_s} + words);
    };
    const auto total = who({u"pupils"_s});
    CHECK(total[u"value"_s].toInt() == 241);
    REQUIRE(total[u"who"_s].toArray().size() == 241);
    CHECK(total[u"who"_s][0][u"table"_s].toString() == u"people");
    CHECK_FALSE(total[u"who"_s][0][u"name"_s].toString().isEmpty());
    const auto ofClass = who({u"pupils_invited"_s, u"--class"_s, u"1а"_s});
    const auto others = who({u"pupils_invited"_s, u"--class"_s, u"1А"_s, u"--others"_s});
    CHECK(ofClass[u"scope"_s].toString() == u"1А");
    CHECK(ofClass[u"who"_s].toArray().size() == ofClass[u"value"_s].toInt());
    CHECK(ofClass[u"who"_s].toArray().size() + others[u"who"_s].toArray().size() == ofClass[u"of"_s].toInt());
    CHECK(who({u"links_missing"_s})[u"who"_s].toArray().size() == who({u"links_missing"_s})[u"value"_s].toInt());

    const auto code = [&](const QStringList &words) {
        return cli.run(QStringList{u"statistics"_s, u"--who"_s} + words).code;
    };
    CHECK(code({u"happiness"_s}) == 1);
    CHECK(code({u"pupils"_s, u"--others"_s}) == 2);
    CHECK(code({u"staff"_s, u"--class"_s, u"1А"_s}) == 2);
    CHECK(code({u"pupils"_s, u"-o"_s, cli.path(u"x.csv"_s)}) == 2);
    CHECK(code({u"pupils"_s, u"--class"_s, u"11Я"_s}) == 1);
    CHECK(cli.run({u"statistics"_s, u"--others"_s}).code == 2);
}
