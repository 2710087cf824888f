// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvWriter.h"
#include "tests/app/cli/Cli.h"
#include "tests/app/cli/Papers.h"

#include <QProcess>

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

constexpr int kPatience = 300'000; // ms; its first start on a busy machine

/// What LibreOffice makes of a CSV file of ours, as flat XML; nothing where it is not installed.
QString spreadsheet(const TemporaryFolder &folder, const QString &csv)
{
    if (!has(u"soffice"_s))
        return {};
    QProcess office;
    office.start(u"soffice"_s, {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                u"--infilter=CSV:59,34,76,1"_s, u"--convert-to"_s, u"fods"_s, u"--outdir"_s,
                                folder.filePath(u"out"_s), folder.filePath(csv)});
    REQUIRE(office.waitForFinished(kPatience));
    const QString xml = QString::fromUtf8(folder.read(u"out/"_s + QString(csv).replace(u".csv"_s, u".fods"_s)));
    REQUIRE(xml.contains(u"table:table-cell"));
    return xml;
}

} // namespace

TEST_CASE("The head's table opens as data in a spreadsheet, whatever a teacher is called")
{
    const Cli cli;
    cli.init();
    cli.folder().write(u"staff.csv"_s, "ФИО;Должность;Классное руководство\n"
                                       "=HYPERLINK(\"\"http://x/\"\") Иван;учитель;1А\n"
                                       "@SUM(1) Пётр;учитель;1Б\n"
                                       "+7 Анна;учитель;2А\n"
                                       "-5 Вера;учитель;2Б\n"
                                       "=WEBSERVICE(A1) Олег;учитель;3А\n");
    const auto imported = cli.json({u"import"_s, u"staff"_s, u"staff.csv"_s, u"--apply"_s});
    REQUIRE(imported[u"added"_s].toInt() == 5);
    cli.json({u"statistics"_s, u"-o"_s, cli.path(u"s.csv"_s)});
    const QString xml = spreadsheet(cli.folder(), u"s.csv"_s);
    if (xml.isEmpty())
        return;
    CHECK_FALSE(xml.contains(u"table:formula"));
    CHECK(xml.contains(u"WEBSERVICE(A1) Олег"));
    CHECK(xml.contains(u"Классный руководитель"));
    // Numbers are numbers: the five members of staff.
    CHECK(xml.contains(u"office:value-type=\"float\" office:value=\"5\""));
}

TEST_CASE("Ten thousand hostile texts make no formula in a spreadsheet")
{
    const QList<QString> pieces = {u"="_s,
                                   u"+"_s,
                                   u"-"_s,
                                   u"@"_s,
                                   u"'"_s,
                                   u"\""_s,
                                   u";"_s,
                                   u","_s,
                                   u"\t"_s,
                                   u"\n"_s,
                                   u" "_s,
                                   u"＝"_s,
                                   u"＠"_s,
                                   u"1"_s,
                                   u"A1"_s,
                                   u"SUM(1)"_s,
                                   u"WEBSERVICE(\"http://x/\")"_s,
                                   u"Иван"_s,
                                   u"\u00A0"_s};
    std::mt19937 random(20260901);
    starosta::table::CsvWriter writer;
    for (int i = 0; i < 10'000; ++i) {
        QString text;
        const auto length = 1 + random() % 6;
        for (unsigned k = 0; k < length; ++k)
            text += pieces[qsizetype(random() % unsigned(pieces.size()))];
        writer.addRow({text, u"конец"_s});
    }
    const TemporaryFolder folder;
    folder.write(u"t.csv"_s, writer.content());
    const QString xml = spreadsheet(folder, u"t.csv"_s);
    if (xml.isEmpty())
        return;
    CHECK(xml.count(u"table:formula"_s) == 0);
    CHECK(xml.count(u"конец"_s) > 0);

    // The same without the guard: what this test would see.
    folder.write(u"bare.csv"_s, "\"=1+1\";конец\r\n");
    CHECK(spreadsheet(folder, u"bare.csv"_s).contains(u"table:formula"));
}
