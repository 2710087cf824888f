// SPDX-License-Identifier: GPL-3.0-or-later
// What figures cannot be, from the outside: days, goals and forms that make no sense, and schools' files that lie.
#include "tests/app/cli/Cli.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

struct Refusal
{
    QStringList words;
    QString code;
    QString sentence;
};

void checkRefusals(const Cli &cli, const QList<Refusal> &refusals)
{
    for (const Refusal &each : refusals) {
        INFO(each.words.join(u' ').toStdString());
        const CliRun run = cli.run(each.words + QStringList{u"--json"_s});
        CHECK(run.code == 1);
        CHECK(run.errorCode() == each.code);
        INFO(run.json()[u"error"_s][u"text"_s].toString().toStdString());
        CHECK(run.json()[u"error"_s][u"text"_s].toString().contains(each.sentence));
    }
}

/// A folder of schools' files.
class Schools
{
public:
    explicit Schools(const Cli &cli) : m_cli(cli) { REQUIRE(QDir(cli.folder().path()).mkdir(u"школы"_s)); }

    void put(const QString &name, const QByteArray &content) { m_cli.folder().write(u"школы/"_s + name, content); }
    QJsonObject consolidate() const
    {
        return m_cli.json({u"consolidate"_s, m_cli.path(u"школы"_s), u"-o"_s, m_cli.path(u"svod.csv"_s)});
    }
    QStringList table() const
    {
        return QString::fromUtf8(m_cli.folder().read(u"svod.csv"_s).sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

private:
    const Cli &m_cli;
};

QByteArray today()
{
    return QDate::currentDate().toString(Qt::ISODate).toUtf8();
}

/// A school of one class. `rows` come after it.
QByteArray school(const QByteArray &name, const QByteArray &pupils = "20", const QByteArray &rows = {},
                  const QByteArray &version = "1")
{
    return "date;scope;indicator;value;of;source\r\n" + today() + ";school;format;" + version + ";;" + name + "\r\n" +
           today() + ";school;pupils;" + pupils + ";;roster\r\n" + today() + ";school;pupils_joined;10;" + pupils +
           ";platform_list\r\n" + rows;
}

QByteArray windows1251(const QByteArray &utf8)
{
    QByteArray bytes;
    for (const QChar unit : QString::fromUtf8(utf8)) {
        if (unit == u'№')
            bytes.append(char(0xb9));
        else
            bytes.append(char(unit.unicode() < 0x80 ? unit.unicode() : unit.unicode() - 0x410 + 0xc0));
    }
    return bytes;
}

QByteArray utf16(const QByteArray &utf8)
{
    QByteArray bytes("\xff\xfe");
    for (const QChar unit : QString::fromUtf8(utf8))
        bytes.append(char(unit.unicode() & 0xff)).append(char(unit.unicode() >> 8));
    return bytes;
}

} // namespace

TEST_CASE("A class without pupils divides nothing by zero, and its goal is nobody's failure")
{
    const Cli cli;
    cli.init();
    const auto empty = cli.json({u"statistics"_s, u"-o"_s, cli.path(u"сводка.csv"_s)});
    CHECK(empty[u"classes"_s][0][u"pupils"_s].toInt() == 0);
    CHECK(empty[u"classes"_s][0][u"pupils_joined"_s].isNull());
    const QString csv = QString::fromUtf8(cli.folder().read(u"сводка.csv"_s));
    CHECK(csv.contains(u"\r\n1А;;0;0;;;0;;;;;;\r\n"));
    CHECK(csv.contains(u"\r\nУчительская;;0;0;;;;;;;;;\r\n"));
    CHECK(csv.contains(u"\r\nИтого;;0;0;;;0;;;;;;\r\n"));

    // A list of the platform's was read, and there is still nobody to have a share of.
    cli.json({u"members"_s, u"import"_s, u"-"_s, u"--apply"_s}, 0, "Имя;Роль\nКто Посторонний;ученик\n");
    cli.json({u"statistics"_s, u"-o"_s, cli.path(u"сводка.csv"_s)});
    CHECK(QString::fromUtf8(cli.folder().read(u"сводка.csv"_s)).contains(u"\r\n1А;;0;0;0;;0;0;;0;;;\r\n"));
    cli.json({u"goals"_s, u"set"_s, u"pupils_joined"_s, u"95"_s});
    CHECK(cli.json({u"goals"_s, u"list"_s})[u"goals"_s][0][u"missing"_s].isNull());
    CHECK(QString::fromUtf8(cli.run({u"goals"_s, u"list"_s}).out).contains(u"неизвестно"));
    cli.json({u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"%=pupils_joined:percent"_s});
    cli.json({u"statistics"_s, u"--format"_s, u"form:Ф"_s, u"-o"_s, cli.path(u"форма.csv"_s)});
    CHECK(cli.folder().read(u"форма.csv"_s) == "\xef\xbb\xbf%\r\n\"\"\r\n");
}

TEST_CASE("Days, goals and forms that cannot be are refused with what to do")
{
    const Cli cli;
    cli.init();
    checkRefusals(cli, {{{u"statistics"_s, u"--date"_s, u"01.01.2020"_s},
                         u"snapshot.missing"_s,
                         u"За 01.01.2020 показатели не сохранялись."_s}});
    const QString today = cli.json({u"snapshots"_s, u"take"_s})[u"date"_s].toString();
    const QString shown = QDate::fromString(today, Qt::ISODate).toString(u"dd.MM.yyyy"_s);
    checkRefusals(
        cli,
        {{{u"statistics"_s, u"--date"_s, u"01.01.2020"_s}, u"snapshot.missing"_s, shown},
         {{u"statistics"_s, u"--compare"_s, u"01.01.2020"_s}, u"snapshot.missing"_s, shown},
         {{u"statistics"_s, u"--date"_s, u"01.01.2120"_s}, u"snapshot.future"_s, u"01.01.2120"_s},
         {{u"goals"_s, u"set"_s, u"pupils_joined"_s, u"101"_s}, u"goal.percent"_s, u"от 1 до 100"_s},
         {{u"goals"_s, u"set"_s, u"pupils_joined"_s, u"0"_s}, u"goal.percent"_s, u"от 1 до 100"_s},
         {{u"goals"_s, u"set"_s, u"pupils_joined"_s, u"95,5"_s}, u"goal.percent"_s, u"95,5"_s},
         {{u"goals"_s, u"set"_s, u"pupils"_s, u"50"_s}, u"goal.no_share"_s, u"Учащи"_s},
         {{u"goals"_s, u"set"_s, u"happiness"_s, u"50"_s}, u"indicator.unknown"_s, u"happiness"_s},
         {{u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"Охват=coverage"_s},
          u"form.indicator_unknown"_s,
          u"«Охват»"_s},
         {{u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"О=pupils:percent"_s}, u"form.no_share"_s, u"«О»"_s},
         {{u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"О=pupils_joined:percent:3"_s}, u"form.decimals"_s, u"«О»"_s},
         {{u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"pupils"_s}, u"form.column_invalid"_s, u"pupils"_s},
         {{u"forms"_s, u"set"_s, u"Ф"_s}, u"form.empty"_s, u"«Ф»"_s}});
    // A form takes the place of another one only when that is asked for.
    const QStringList form = {u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"О=pupils"_s};
    cli.json(form);
    checkRefusals(cli, {{{u"forms"_s, u"set"_s, u"Ф"_s, u"--column"_s, u"Д=date"_s}, u"form.exists"_s, u"«Ф»"_s}});
    CHECK(cli.json({u"forms"_s, u"list"_s})[u"forms"_s][0][u"columns"_s][0].toString() == u"О=pupils");
    cli.json({u"forms"_s, u"set"_s, u"Ф"_s, u"--replace"_s, u"--column"_s, u"Д=date"_s});
    CHECK(cli.json({u"forms"_s, u"list"_s})[u"forms"_s][0][u"columns"_s][0].toString() == u"Д=date");
    cli.json({u"forms"_s, u"remove"_s, u"Ф"_s});
    CHECK(cli.json({u"goals"_s, u"list"_s})[u"goals"_s].toArray().isEmpty());
    CHECK(cli.json({u"forms"_s, u"list"_s})[u"forms"_s].toArray().isEmpty());
    CHECK(cli.run({u"statistics"_s, u"--date"_s, u"31.02.2026"_s}).code == 2);
}

TEST_CASE("Schools' files that lie are named and left out of the sum, which says so")
{
    const Cli cli;
    Schools schools(cli);
    schools.put(u"01-utf8.csv"_s, school("СОШ № 1"));
    schools.put(u"02-bom.csv"_s, "\xef\xbb\xbf" + school("СОШ № 2"));
    schools.put(u"03-windows.csv"_s, windows1251(school("СОШ № 3")));
    schools.put(u"04-utf16.csv"_s, utf16(school("СОШ № 4")));
    schools.put(u"05-version.csv"_s, school("СОШ № 5", "20", {}, "2"));
    schools.put(u"06-negative.csv"_s, school("СОШ № 6", "-20"));
    schools.put(u"07-broken-number.csv"_s, school("СОШ № 7", "20,5"));
    schools.put(u"08-huge.csv"_s, school("СОШ № 8", "9223372036854775807"));
    schools.put(u"09-row-twice.csv"_s, school("СОШ № 9", "20", today() + ";school;pupils;20;;roster\r\n"));
    schools.put(u"10-more-than-all.csv"_s, school("СОШ № 10", "9"));
    schools.put(u"11-table.csv"_s, "Класс;Учащихся\r\n1А;20\r\n");
    schools.put(u"12-nothing.csv"_s, {});
    schools.put(u"13-zeros.csv"_s, school("СОШ № 13") + QByteArray(100, '\0'));
    schools.put(u"14-one.csv"_s, school("СОШ № 14"));
    schools.put(u"14-two.csv"_s, school("СОШ № 14", "21"));
    schools.put(u"15-ahead.csv"_s, school("СОШ № 15").replace(today(), "2120-01-01"));
    schools.put(u"16-later.csv"_s, school("СОШ № 16", "20", today() + ";school;happiness;5;;roster\r\n"));

    const auto svod = schools.consolidate();
    QStringList summed;
    for (const auto &each : svod[u"schools"_s].toArray())
        summed.append(each.toObject()[u"school"_s].toString());
    CHECK(summed == QStringList{u"СОШ № 1"_s, u"СОШ № 16"_s, u"СОШ № 2"_s});
    QMap<QString, QString> reasons;
    for (const auto &each : svod[u"left_out"_s].toArray())
        reasons.insert(each[u"file"_s].toString().section(u'.', 0, 0), each[u"text"_s].toString());
    const QList<std::pair<QString, QString>> expected = {
        {u"03-windows"_s, u"не в UTF-8"_s},
        {u"04-utf16"_s, u"не в UTF-8"_s},
        {u"05-version"_s, u"Файл версии 2"_s},
        {u"06-negative"_s, u"людей не может быть -20"_s},
        {u"07-broken-number"_s, u"Строка 3: «20,5»"_s},
        {u"08-huge"_s, u"Строка 3: «9223372036854775807»"_s},
        {u"09-row-twice"_s, u"Строка 5"_s},
        {u"10-more-than-all"_s, u"Файл противоречит себе"_s},
        {u"11-table"_s, u"Это не файл показателей"_s},
        {u"12-nothing"_s, u"Не учтено."_s},
        {u"13-zeros"_s, u"Не учтено."_s},
        {u"14-one"_s, u"14-two.csv"_s},
        {u"14-two"_s, u"14-one.csv"_s},
        {u"15-ahead"_s, u"позже"_s},
    };
    CHECK(reasons.size() == expected.size());
    for (const auto &[file, sentence] : expected) {
        INFO(file.toStdString() << ": " << reasons.value(file).toStdString());
        CHECK(reasons.value(file).startsWith(u"Не учтено"));
        CHECK(reasons.value(file).contains(sentence));
    }

    // The table never takes the place of a school's file.
    const QByteArray before = cli.folder().read(u"школы/01-utf8.csv"_s);
    CHECK(cli.run({u"consolidate"_s, cli.path(u"школы"_s), u"-o"_s, cli.path(u"школы/01-utf8.csv"_s), u"--json"_s})
              .errorCode() == u"consolidation.input");
    CHECK(cli.folder().read(u"школы/01-utf8.csv"_s) == before);

    const QStringList table = schools.table();
    REQUIRE(table.size() == 1 + 3 + 1 + 14);
    CHECK(table[4].startsWith(u";Итого;"));
    CHECK(table[4].contains(u";60;")); // three times twenty
    CHECK(table[4].endsWith(u";Школ: 3, файлов не учтено: 14, школ без файла: 0"));
    for (const QString &row : table.sliced(5))
        CHECK(row.contains(u"Не учтено"));
}
