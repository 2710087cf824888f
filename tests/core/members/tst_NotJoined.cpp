// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/statistics/StatisticsService.h"
#include "tests/core/members/MembersOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using members::Naming;
using members::NotJoined;
using members::NotJoinedGroup;
using statistics::Indicator;

namespace {

QStringList namesOf(const NotJoinedGroup &group)
{
    QStringList names;
    for (const members::NotJoinedPerson &person : group.people)
        names.append(person.name);
    return names;
}

QStringList rowsOf(const QByteArray &csv)
{
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    return QString::fromUtf8(csv.sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("who has not joined is the roster less the figure of those who joined, class by class")
{
    MembersOfATest school;
    const auto anna = school.pupil(u"Антонова Анна Антоновна");
    const auto boris = school.pupil(u"Антонов Борис Антонович", u"1Б");
    school.pupil(u"Яковлев Ян Янович");
    school.pupil(u"Ёлкин Яков Янович");
    const auto mother = school.guardian(u"Антонова Мария Ивановна", anna);
    valueOf(school->people().linkGuardian({.guardian = mother, .pupil = boris}));
    const auto father = school.guardian(u"Антонов Антон Ильич", anna);
    valueOf(school->homerooms().assign(classId(school.workspace(), u"1А"), school.teacher(u"Кузнецова Ольга")));
    valueOf(school.service().noteRefusal({.person = father, .on = QDate(2026, 8, 30)}));

    // Before any list nobody knows who has joined, and nobody is named.
    NotJoined list = school.service().notJoinedByClass();
    CHECK_FALSE(list.listedOn);
    REQUIRE(list.classes.size() == 3);
    CHECK(list.classes[0].pupils.roster == 3);
    CHECK(list.classes[0].pupils.people.isEmpty());
    CHECK(rowsOf(toCsv(list, Naming::numbersOnly))[1] == u"1А;Кузнецова Ольга;3;;2;;");

    // Ян is there in a wrong role: he has to be invited anew.
    school.take(u"Имя;Роль\nАнна Антонова;ученик\nМария Антонова;родитель\nЯн Яковлев;учитель\n"_s);
    valueOf(school.service().acceptProposals());
    list = school.service().notJoinedByClass();
    REQUIRE(list.listedOn);
    CHECK(list.classes[0].homeroom == u"Кузнецова Ольга");
    CHECK(namesOf(list.classes[0].pupils) == QStringList{u"Ёлкин Яков Янович"_s, u"Яковлев Ян Янович"_s});
    CHECK(namesOf(list.classes[0].guardians) == QStringList{u"Антонов Антон Ильич"_s});
    CHECK(list.classes[0].guardians.people[0].pupils == QStringList{u"Антонова Анна Антоновна"_s});
    CHECK(list.classes[0].guardians.people[0].refused);
    CHECK(namesOf(list.classes[1].pupils) == QStringList{u"Антонов Борис Антонович"_s});
    CHECK(list.classes[1].guardians.roster == 1); // the mother of two stands in both classes
    CHECK(list.classes[1].guardians.people.isEmpty());
    CHECK(list.classes[2].pupils.roster == 0);

    const statistics::Report report = school->statistics().report();
    for (const members::NotJoinedClass &each : list.classes) {
        const auto value = [&](Indicator indicator) { return report.figure(each.label, indicator).value; };
        CHECK(each.pupils.roster == value(Indicator::pupils));
        CHECK(each.pupils.roster - each.pupils.people.size() == value(Indicator::pupilsJoined));
        CHECK(each.guardians.roster == value(Indicator::guardians));
        CHECK(each.guardians.roster - each.guardians.people.size() == value(Indicator::guardiansJoined));
    }

    const auto only = school.service().notJoinedByClass(classId(school.workspace(), u"1Б"));
    REQUIRE(only.classes.size() == 1);
    CHECK(only.classes[0].label == u"1Б");
    CHECK(only.classes[0].pupils.people == list.classes[1].pupils.people);
}

TEST_CASE("the list as CSV names people, or nobody")
{
    NotJoined list{.date = QDate(2026, 9, 20), .listedOn = QDate(2026, 9, 18)};
    list.classes.append({.id = classes::ClassId(1),
                         .label = u"1А"_s,
                         .homeroom = u"Ли Анна"_s,
                         .pupils = {.roster = 20, .people = {{.name = u"=1+1 Ян"_s}}},
                         .guardians = {.roster = 30,
                                       .people = {{.name = u"Антонов Антон"_s,
                                                   .pupils = {u"Антонова Анна"_s, u"Антонов Борис"_s},
                                                   .refused = true}}}});
    CHECK(rowsOf(toCsv(list, Naming::withNames)) ==
          QStringList{u"Класс;Классный руководитель;Роль;ФИО;Ребёнок;Отказ"_s, u"1А;Ли Анна;учащийся;'=1+1 Ян;;"_s,
                      u"1А;Ли Анна;родитель;Антонов Антон;Антонова Анна, Антонов Борис;да"_s});
    const QByteArray numbers = toCsv(list, Naming::numbersOnly);
    CHECK(rowsOf(numbers)[1] == u"1А;Ли Анна;20;1;30;1;1");
    CHECK_FALSE(QString::fromUtf8(numbers).contains(u"Антонов"_s));
}
