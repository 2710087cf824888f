// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/people/PersonRules.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::people;

namespace {

const QDate today(2026, 9, 1);

PersonContent content(QStringView name = u"Яковлев Зоригто Александрович")
{
    return {.name = valueOf(PersonName::parse(name))};
}

Person person(qint64 id, QStringView surname, QStringView given = u"Иван", QStringView patronymic = {})
{
    return {.id = PersonId(id),
            .content = {.name = PersonName::stored(surname.toString(), given.toString(), patronymic.toString())}};
}

QList<qint64> ids(const QList<Person> &people)
{
    QList<qint64> ids;
    for (const Person &each : people)
        ids.append(each.id.value());
    return ids;
}

} // namespace

TEST_CASE("checkedContent cleans texts and takes an empty number for none")
{
    PersonContent typed = content();
    typed.externalId = u"  "_s;
    typed.phone = u" 8  924 "_s;
    typed.email = u"mama@example.ru\n"_s;
    typed.birthDate = today;
    const PersonContent clean = valueOf(checkedContent(typed, today));
    CHECK_FALSE(clean.externalId);
    CHECK(clean.phone == u"8 924"_s);
    CHECK(clean.email == u"mama@example.ru"_s);
    typed.externalId = u" К-15 "_s;
    CHECK(valueOf(checkedContent(typed, today)).externalId == u"К-15"_s);
}

TEST_CASE("checkedContent refuses what the store would")
{
    const auto refused = [](auto change) {
        PersonContent wrong = content();
        change(wrong);
        return codeOf(checkedContent(wrong, today));
    };
    CHECK(refused([](PersonContent &c) { c.birthDate = today.addDays(1); }) == ErrorCode::dateInFuture);
    CHECK(refused([](PersonContent &c) { c.externalId = QString(41, u'1'); }) == ErrorCode::textTooLong);
    CHECK(refused([](PersonContent &c) { c.phone = QString(61, u'1'); }) == ErrorCode::textTooLong);
    CHECK(refused([](PersonContent &c) { c.email = QString(255, u'a'); }) == ErrorCode::textTooLong);
    CHECK(refused([](PersonContent &c) { c.phone = u"8\u0007"_s; }) == ErrorCode::textForbiddenCharacter);
    CHECK(refused([](PersonContent &c) { c.name = valueOf(PersonName::of(QString(101, u'а'), u"Иван", u"")); }) ==
          ErrorCode::textTooLong);
    CHECK(checkedContent(content(QString(100, u'а') + u" Иван"_s), today));
}

TEST_CASE("checkedStaff cleans and refuses")
{
    CHECK(valueOf(checkedStaff({.position = u" учитель "_s, .subjects = u"физика,  химия"_s})) ==
          StaffContent{.position = u"учитель"_s, .subjects = u"физика, химия"_s});
    CHECK(codeOf(checkedStaff({.position = QString(301, u'а')})) == ErrorCode::textTooLong);
    CHECK(codeOf(checkedStaff({.subjects = u"\u202e"_s + u"а"_s})) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("inNameOrder sorts by surname, given name, patronymic, and namesakes by id")
{
    const QList<Person> people = {
        person(1, u"Яковлев"),
        person(2, u"Иванова", u"Анна"),
        person(3, u"Иванов", u"Яков"),
        person(4, u"Ёлкин"),
        person(5, u"Ежов"),
        person(6, u"Жуков"),
        person(9, u"Иванов", u"Андрей", u"Петрович"),
        person(8, u"Иванов", u"Андрей", u"Петрович"),
        person(7, u"Иванов", u"Андрей"),
    };
    CHECK(ids(inNameOrder(people)) == QList<qint64>{5, 4, 6, 7, 8, 9, 3, 2, 1});
    CHECK(inNameOrder({}).isEmpty());
}

TEST_CASE("inNameOrder agrees with compareNames on names of every kind")
{
    std::mt19937 random(7);
    const QString letters = u"аАяЯеЕёЁж -'1029zZӨҺ\ufb01\uffee"_s;
    const auto word = [&] {
        QString made;
        for (size_t length = random() % 4; length > 0; --length)
            made.append(letters[qsizetype(random() % size_t(letters.size()))]);
        return made;
    };
    QList<Person> people;
    for (int number = 0; number < 2000; ++number)
        people.append(person(number, word(), word(), word()));
    QList<Person> expected = people;
    std::stable_sort(expected.begin(), expected.end(), [](const Person &left, const Person &right) {
        return compareNames(left.content.name, right.content.name) < 0;
    });
    CHECK(ids(inNameOrder(people)) == ids(expected));
}

TEST_CASE("found looks for every word in name and number")
{
    QList<Person> people = {person(1, u"Соловьёв", u"Пётр"), person(2, u"Соловьева", u"Анна"), person(3, u"Петров")};
    people[2].content.externalId = u"К-15/2"_s;
    CHECK(ids(found(people, u"")) == QList<qint64>{1, 2, 3});
    CHECK(ids(found(people, u"СОЛОВЬЕВ")) == QList<qint64>{1, 2});
    CHECK(ids(found(people, u"петр")) == QList<qint64>{1, 3});
    CHECK(ids(found(people, u"петр соловьёв")) == QList<qint64>{1});
    CHECK(ids(found(people, u"к-15")) == QList<qint64>{3});
    CHECK(ids(found(people, u"K-15")) == QList<qint64>{3}); // Latin K
    CHECK(found(people, u"петр анна").isEmpty());
    CHECK(found(people, u"%").isEmpty());
}
