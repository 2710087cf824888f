// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/Cli.h"

#include <QDate>

using namespace Qt::StringLiterals;
using namespace starosta::test;

namespace {

const QByteArray kPupils = "ФИО;Класс;Дата рождения\r\n"
                           "Антонова Анна Антоновна;1А;01.02.2019\r\n"
                           "Белова Вера Ильинична;1А;02.02.2019\r\n"
                           "Яковлев Ян Янович;1Б;03.04.2019\r\n";
const QByteArray kStaff = "ФИО;Должность\r\nИванова Мария Петровна;учитель\r\n";

/// A school in the year in which the test runs: a movement belongs to the current school year.
struct School : Cli
{
    School()
    {
        const QDate today = QDate::currentDate();
        const int begins = today.month() < 9 ? today.year() - 1 : today.year();
        json({u"init"_s, u"--name"_s, u"Учебная школа"_s, u"--short-name"_s, u"Школа"_s, u"--year"_s,
              u"%1/%2"_s.arg(QString::number(begins), QString::number(begins + 1)), u"--classes"_s, u"1А,1Б,2А"_s,
              u"--administrator"_s, u"Пак Бато Батоевич"_s, u"--order"_s, u"№ 12 от 01.09.2026"_s});
        json({u"import"_s, u"pupils"_s, folder().write(u"ученики.csv"_s, kPupils), u"--apply"_s});
        json({u"import"_s, u"staff"_s, folder().write(u"работники.csv"_s, kStaff), u"--apply"_s});
    }

    QString idOf(const QString &surname) const
    {
        for (const QJsonValue &person : json({u"people"_s, u"list"_s})[u"people"_s].toArray()) {
            if (person[u"surname"_s].toString() == surname)
                return QString::number(person[u"id"_s].toInteger());
        }
        FAIL("nobody is called " << surname.toStdString());
        return {};
    }
    QJsonArray movements() const { return json({u"movements"_s, u"list"_s})[u"movements"_s].toArray(); }
};

} // namespace

TEST_CASE("One pupil is transferred at once, by an order, and undone")
{
    const School school;
    CHECK(school.movements().isEmpty());
    const QString before = school.digest();
    const auto done = school.json({u"movements"_s, u"transfer"_s, school.idOf(u"Антонова"_s), u"--class"_s, u"1Б"_s,
                                   u"--order"_s, u"№ 15 от 20.11.2026"_s, u"--note"_s, u"по заявлению"_s});
    CHECK(done[u"applied"_s].toBool());
    CHECK(done[u"kind"_s].toString() == u"transfer");
    CHECK(done[u"people"_s].toArray().first()[u"name"_s].toString() == u"Антонова Анна Антоновна");
    const QJsonArray lines = school.movements();
    REQUIRE(lines.size() == 1);
    CHECK(lines.first()[u"from_class"_s].toString() == u"1А");
    CHECK(lines.first()[u"to_class"_s].toString() == u"1Б");
    CHECK(lines.first()[u"order"_s].toString() == u"№ 15 от 20.11.2026");
    school.json({u"undo"_s});
    CHECK(school.digest() == before);
}

TEST_CASE("Several people at once are a dry run without --apply")
{
    const School school;
    const QString before = school.digest();
    const QStringList depart{u"movements"_s, u"depart"_s, school.idOf(u"Антонова"_s), school.idOf(u"Белова"_s),
                             u"--order-follows"_s};
    const auto plan = school.json(depart, 5);
    CHECK_FALSE(plan[u"applied"_s].toBool());
    CHECK(plan[u"journal"_s].isNull());
    CHECK(plan[u"people"_s].toArray().size() == 2);
    CHECK(school.digest() == before);
    CHECK(school.json(depart + QStringList{u"--apply"_s})[u"applied"_s].toBool());
    CHECK(school.movements().size() == 2);
}

TEST_CASE("Somebody new is enrolled and hired, staff takes its paths")
{
    const School school;
    school.json(
        {u"movements"_s, u"enrol"_s, u"--name"_s, u"Ким Ян Ильич"_s, u"--class"_s, u"2А"_s, u"--order-follows"_s});
    school.json({u"movements"_s, u"hire"_s, u"--name"_s, u"Петрова Анна Ивановна"_s, u"--position"_s, u"логопед"_s,
                 u"--order-follows"_s});
    const QString teacher = school.idOf(u"Иванова"_s);
    for (const QString &verb : {u"leave"_s, u"leave-end"_s})
        school.json({u"movements"_s, verb, teacher, u"--order-follows"_s});
    school.json({u"movements"_s, u"position"_s, teacher, u"--position"_s, u"завуч"_s, u"--order-follows"_s});
    school.json({u"movements"_s, u"dismiss"_s, teacher, u"--order-follows"_s});
    CHECK(school.run({u"movements"_s, u"dismiss"_s, teacher, u"--order-follows"_s, u"--json"_s}).errorCode() ==
          u"staff.dismissed");
    QStringList kinds;
    for (const QJsonValue &line : school.movements())
        kinds.append(line[u"kind"_s].toString());
    CHECK(kinds == QStringList{u"enrolment"_s, u"hiring"_s, u"leave"_s, u"leave_end"_s, u"position"_s, u"dismissal"_s});
    const QJsonArray departures =
        school.json({u"movements"_s, u"list"_s, u"--kind"_s, u"dismissal"_s})[u"movements"_s].toArray();
    CHECK(departures.size() == 1);
}

TEST_CASE("A class graduates; a record is corrected; the book is written")
{
    const School school;
    school.json({u"movements"_s, u"graduate"_s, u"--class"_s, u"1А"_s, u"--apply"_s, u"--order-follows"_s});
    const QString number = QString::number(school.movements().first()[u"id"_s].toInteger());
    school.json({u"movements"_s, u"correct"_s, number, u"--order"_s, u"№ 20 от 25.05.2026"_s});
    CHECK(school.movements().first()[u"order"_s].toString() == u"№ 20 от 25.05.2026");
    const auto book = school.json({u"movements"_s, u"book"_s, u"-o"_s, school.path(u"книга.pdf"_s)});
    CHECK(school.folder().read(u"книга.pdf"_s).startsWith("%PDF"));
    CHECK(book[u"pupils"_s][u"at_start"_s].toInt() == 3);
    CHECK(book[u"pupils"_s][u"left"_s].toInt() == 2);
    CHECK(book[u"pupils"_s][u"at_end"_s].toInt() == 1);
    school.json({u"movements"_s, u"book"_s, u"-o"_s, school.path(u"книга.csv"_s)});
    CHECK(QString::fromUtf8(school.folder().read(u"книга.csv"_s)).contains(u"Антонова Анна Антоновна;Выпуск;1А"));
}

TEST_CASE("What cannot be written down is refused with a code")
{
    const School school;
    const QString pupil = school.idOf(u"Антонова"_s);
    const auto refused = [&](const QStringList &words) {
        const CliRun run = school.run(QStringList{u"movements"_s} + words + QStringList{u"--json"_s});
        return u"%1 %2"_s.arg(QString::number(run.code), run.errorCode());
    };
    CHECK(refused({u"transfer"_s, pupil, u"--class"_s, u"1А"_s, u"--order-follows"_s}) == u"1 movement.same_class");
    CHECK(refused({u"transfer"_s, pupil, u"--class"_s, u"9Я"_s, u"--order-follows"_s}) == u"1 class.missing");
    CHECK(refused({u"transfer"_s, u"999"_s, u"--class"_s, u"1Б"_s, u"--order-follows"_s}) == u"1 person.missing");
    CHECK(refused({u"depart"_s, pupil, u"--date"_s, u"01.01.2100"_s, u"--order-follows"_s}) == u"1 date.in_future");
    CHECK(refused({u"depart"_s, pupil, u"--date"_s, u"01.01.2001"_s, u"--order-follows"_s}) ==
          u"1 movement.other_year");
    CHECK(refused({u"hire"_s, school.idOf(u"Иванова"_s), u"--order-follows"_s}) == u"1 staff.hired");
    CHECK(refused({u"correct"_s, u"77"_s}) == u"1 movement.missing");
    CHECK(refused({u"list"_s, u"--from"_s, u"02.09.2026"_s, u"--to"_s, u"01.09.2026"_s}) == u"1 movement.period");
    for (const QStringList &words :
         {QStringList{u"transfer"_s, u"Антонова"_s}, QStringList{u"depart"_s}, QStringList{u"fly"_s},
          QStringList{u"list"_s, u"--kind"_s, u"flight"_s}, QStringList{u"book"_s, u"-o"_s, u"книга.doc"_s},
          QStringList{u"depart"_s, pupil, u"--date"_s, u"вчера"_s},
          QStringList{u"depart"_s, pupil, u"--class"_s, u"1А"_s}})
        CHECK(refused(words).startsWith(u"2 "));
}

TEST_CASE("A movement without an order is not written unless the order follows; then it waits until it is entered")
{
    const School school;
    const QString before = school.digest();
    const QStringList transfer{u"movements"_s, u"transfer"_s, school.idOf(u"Антонова"_s), u"--class"_s, u"1Б"_s};
    const CliRun refused = school.run(transfer + QStringList{u"--lang"_s, u"ru"_s});
    CHECK(refused.code == 2);
    CHECK(QString::fromUtf8(refused.err).contains(u"--order-follows"));
    CHECK(school.digest() == before);

    school.json(transfer + QStringList{u"--order-follows"_s});
    const auto waiting = [&] {
        return school.json({u"movements"_s, u"list"_s, u"--without-order"_s})[u"movements"_s].toArray();
    };
    REQUIRE(waiting().size() == 1);
    CHECK(waiting().first()[u"order"_s].isNull());
    CHECK(QString::fromUtf8(school.run({u"movements"_s, u"book"_s, u"-o"_s, u"-"_s}).out).contains(u";последует;"));
    const QString number = QString::number(waiting().first()[u"id"_s].toInteger());
    CHECK(school.run({u"movements"_s, u"order"_s, number}).code == 2);
    school.json({u"movements"_s, u"order"_s, number, u"--order"_s, u"№ 21 от 25.11.2026"_s});
    CHECK(waiting().isEmpty());
    CHECK(school.movements().first()[u"order"_s].toString() == u"№ 21 от 25.11.2026");
}
