// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kPupils = u"ФИО;Класс;Дата рождения;№ личного дела\n"
                                u"Бадмаев Денис Батоевич;1А;04.03.2018;7\n"
                                u"Бадмаева Дарима Батоевна;1Б;05.04.2017;8\n"
                                u"Иванов Иван Иванович;1А;06.05.2018;9\n"
                                u"Иванов Иван Иванович;1Б;07.06.2018;10\n";
constexpr QStringView kHeader = u"ФИО родителя;Степень родства;ФИО ребёнка;Класс;№ личного дела;Телефон;E-mail\n";

QString rows(std::initializer_list<QStringView> lines)
{
    QString text = kHeader.toString();
    for (const QStringView line : lines)
        text += line.toString() + u'\n';
    return text;
}

struct School : Import
{
    School() { pupils(kPupils); }

    size_t guardianCount() { return people(people::Role::guardian).size(); }
    people::Person guardian(const QString &name)
    {
        const auto guardians = people(people::Role::guardian);
        REQUIRE(guardians.contains(name));
        return guardians.at(name);
    }
};

} // namespace

TEST_CASE("A list of guardians brings people and their relations to pupils")
{
    School school;
    const QString text =
        rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 1112233;u@mail.example",
              u"Бадмаев Бато Саянович;отец;Бадмаев Денис Батоевич;1А;7;;"});
    const ImportPlan plan = school.plan(ImportKind::guardians, text);
    CHECK(counts(plan) == QList{2, 0, 0, 0, 0});
    CHECK(plan.rows.front().className == u"1А");
    const auto done = undoable(school.workspace(), [&] { return school.apply(plan); });
    CHECK(school->ledger().entry(*done.entry)->action == u"import.guardians");

    const people::Person mother = school.guardian(u"Бадмаева Ульяна Денисовна"_s);
    CHECK(mother.content.phone == u"+7 900 1112233");
    CHECK(mother.content.email == u"u@mail.example");
    CHECK_FALSE(mother.content.externalId); // the number in the list is the pupil's
    const auto relations = school->people().guardiansOf(school.pupil(u"Бадмаев Денис Батоевич"_s).id);
    REQUIRE(relations.size() == 2);
    CHECK(relations.front().guardian == mother.id);
    CHECK(relations.front().relation == people::Relation::mother);
    CHECK(relations.back().relation == people::Relation::father);
    CHECK(counts(school.guardians(text)) == QList{0, 0, 0, 2, 0});
}

TEST_CASE("A list of pupils makes nobody a parent of their own")
{
    School school;
    NoProgress progress;
    const auto unsaid = school->roster().plan(school.read(ImportKind::guardians, kPupils), {}, progress);
    CHECK(codeOf(unsaid) == ErrorCode::importOtherKind);
    // Whoever says which column holds the name is stopped by the numbers.
    const ImportSource source = school.read(ImportKind::guardians, kPupils, {.overrides = {u"fullName=ФИО"_s}});
    const auto plan = school->roster().plan(source, {}, progress);
    REQUIRE_FALSE(plan);
    CHECK(plan.error() == Error{ErrorCode::mappingFieldMissing, {u"pupilName"_s}});
    // A father may have his son's name.
    CHECK(counts(school.plan(ImportKind::guardians, u"ФИО родителя;№ личного дела\nИванов Иван Иванович;9\n"
                                                    u"Бадмаева Ульяна Денисовна;7\nБадмаева Ульяна Денисовна;8\n")) ==
          QList{3, 0, 0, 0, 0});
    CHECK(
        counts(school.plan(ImportKind::guardians, rows({u"Иванов Иван Иванович;отец;Иванов Иван Иванович;1А;9;;"}))) ==
        QList{1, 0, 0, 0, 0});
}

TEST_CASE("The pupil is found by number, by name and class, or by a name that only one has")
{
    School school;
    const QString kIvanova = u"Иванова Анна Петровна;мать;"_s;
    const auto pupilOf = [&](QStringView rest) -> QString {
        const ImportPlan plan = school.plan(ImportKind::guardians, rows({kIvanova + rest.toString()}));
        if (!plan.errors.isEmpty())
            return shown(plan.errors.front());
        if (!plan.questions.isEmpty())
            return shown(plan.questions.front().issue());
        return plan.rows.front().className;
    };
    CHECK(pupilOf(u"Иванов Иван Иванович;;10;;") == u"1Б");
    CHECK(pupilOf(u";;10;;") == u"1Б");
    CHECK(pupilOf(u"Иванова Ивана;1А;10;;") == u"2 [ФИО ребёнка] row.pupil_unknown (Иванова Ивана)");
    CHECK(pupilOf(u"Иванов Иван Иванович;1 «а»;;;") == u"1А");
    CHECK(pupilOf(u"Бадмаева Дарима Батоевна;1А;;;") == u"1Б"); // has moved since that list was written
    CHECK(pupilOf(u"Иванов Иван Иванович;;;;") == u"2 [ФИО ребёнка] row.ambiguous (2)");
    CHECK(pupilOf(u"Иванов Иван Иванович;2А;;;") == u"2 [ФИО ребёнка] row.ambiguous (2)");
    CHECK(pupilOf(u"Петров Пётр;1А;;;") == u"2 [ФИО ребёнка] row.pupil_unknown (Петров Пётр)");
    CHECK(pupilOf(u"Бадмаева Дарима Батоевна;1Б;99;;") ==
          u"2 [№ личного дела] row.pupil_unknown (Бадмаева Дарима Батоевна, externalId, 8)");
    CHECK(pupilOf(u";;99;;") == u"2 [№ личного дела] row.pupil_unknown (99)");
}

TEST_CASE("A birth date tells two pupils of one name apart")
{
    School school;
    const ImportPlan plan = school.plan(
        ImportKind::guardians,
        u"ФИО родителя;ФИО ребёнка;Дата рождения ребёнка\nИванова Анна Петровна;Иванов Иван Иванович;07.06.2018\n");
    REQUIRE(counts(plan) == QList{1, 0, 0, 0, 0});
    CHECK(plan.rows.front().className == u"1Б");
}

TEST_CASE("One guardian of several pupils is one person if phone or e-mail say so")
{
    School school;
    const QString text =
        rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 111-22-33;",
              u"Бадмаева Ульяна Денисовна;мать;Бадмаева Дарима Батоевна;1Б;8;8(900)1112233;u@mail.example",
              u"Бадмаева Ульяна Денисовна;опекун;Иванов Иван Иванович;1А;9;;U@mail.example"});
    CHECK(counts(school.guardians(text)) == QList{3, 0, 0, 0, 0});
    CHECK(school.guardianCount() == 1);
    const people::Person guardian = school.guardian(u"Бадмаева Ульяна Денисовна"_s);
    CHECK(guardian.content.phone == u"+7 900 111-22-33");
    CHECK(guardian.content.email == u"u@mail.example");
    CHECK(school->people().pupilsOfGuardian(guardian.id).size() == 3);
    CHECK(counts(school.guardians(text)) == QList{0, 0, 0, 3, 0});
}

TEST_CASE("The same name without a common contact is somebody else")
{
    School school;
    const QString text = rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 111-22-33;",
                               u"Бадмаева Ульяна Денисовна;мать;Бадмаева Дарима Батоевна;1Б;8;+7 900 111-22-34;",
                               u"Бадмаева Ульяна Денисовна;тётя;Иванов Иван Иванович;1А;9;;"});
    const ImportPlan plan = school.plan(ImportKind::guardians, text);
    if (plan.wrong == 0) // «тётя» may be a word that is known
        valueOf(school.apply(plan));
    else
        valueOf(school.apply(plan, {.badRows = BadRows::skip}));
    CHECK(school->people().list({.role = people::Role::guardian}).size() == 3 - plan.wrong);
}

TEST_CASE("A guardian whom the store knows gets another pupil by phone or e-mail")
{
    School school;
    school.guardians(rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 111-22-33;"}));
    const ImportPlan plan = school.guardians(
        rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаева Дарима Батоевна;1Б;8;89001112233;u@mail.example"}));
    CHECK(counts(plan) == QList{1, 0, 0, 0, 0});
    CHECK(school.guardianCount() == 1);
    CHECK(school.guardian(u"Бадмаева Ульяна Денисовна"_s).content.email == u"u@mail.example");
}

TEST_CASE("A guardian who is recognised by one pupil is recognised in the other rows of the file too")
{
    School school;
    school.guardians(rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 111-22-33;"}));
    // The phone is new; the row that recognises her by the pupil stands below.
    const ImportPlan plan =
        school.guardians(rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаева Дарима Батоевна;1Б;8;+7 900 999-99-99;",
                               u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 999-99-99;"}));
    CHECK(counts(plan) == QList{1, 1, 0, 0, 0});
    CHECK(shown(plan.rows.at(1).differences) == QStringList{u"phone: +7 900 111-22-33 → +7 900 999-99-99"_s});
    CHECK(school.guardianCount() == 1);
}

TEST_CASE("Two phones of one guardian do not change each other with every import")
{
    School school;
    const QString text =
        rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 1;u@mail.example",
              u"Бадмаева Ульяна Денисовна;мать;Бадмаева Дарима Батоевна;1Б;8;+7 900 2;u@mail.example"});
    school.guardians(text);
    CHECK(counts(school.guardians(text)) == QList{0, 0, 0, 2, 0});
    CHECK(school.guardian(u"Бадмаева Ульяна Денисовна"_s).content.phone == u"+7 900 1");
}

TEST_CASE("A corrected relation is a change, an unreadable one is wrong, a missing one leaves what is stored")
{
    School school;
    school.guardians(rows({u"Бадмаева Ульяна Денисовна;опекун;Бадмаев Денис Батоевич;1А;7;;"}));
    const ImportPlan changed =
        school.guardians(rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;;"}));
    CHECK(shown(changed.rows.front().differences) == QStringList{u"relation: guardian → mother"_s});
    CHECK(counts(changed) == QList{0, 1, 0, 0, 0});
    CHECK(counts(school.guardians(rows({u"Бадмаева Ульяна Денисовна;;Бадмаев Денис Батоевич;1А;7;;"}))) ==
          QList{0, 0, 0, 1, 0});
    const ImportPlan wrong =
        school.plan(ImportKind::guardians, rows({u"Бадмаева Ульяна Денисовна;шестой;Бадмаев Денис Батоевич;1А;7;;"}));
    CHECK(shown(wrong.errors) == QStringList{u"2 [Степень родства] person.relation_invalid (шестой)"_s});
}

TEST_CASE("The same relation twice in a file is one too many")
{
    School school;
    const ImportPlan plan = school.plan(
        ImportKind::guardians, rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 1;",
                                     u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 2;"}));
    CHECK(counts(plan) == QList{1, 0, 0, 0, 1});
    CHECK(shown(plan.errors) == QStringList{u"3 [] row.twice (2)"_s});
}

TEST_CASE("A teacher with the same name and phone is not taken for the guardian")
{
    School school;
    school.staff(u"ФИО;Должность;Телефон\nБадмаева Ульяна Денисовна;учитель;+7 900 111-22-33\n");
    const ImportPlan plan =
        school.guardians(rows({u"Бадмаева Ульяна Денисовна;мать;Бадмаев Денис Батоевич;1А;7;+7 900 111-22-33;"}));
    CHECK(counts(plan) == QList{1, 0, 0, 0, 0});
    CHECK_FALSE(school.guardian(u"Бадмаева Ульяна Денисовна"_s).staff);
    CHECK(counts(school.staff(u"ФИО;Должность;Телефон\nБадмаева Ульяна Денисовна;учитель;+7 900 111-22-33\n")) ==
          QList{0, 0, 0, 1, 0});
}

TEST_CASE("Among thousands of one name a guardian is found by her own phone, and stays herself")
{
    constexpr int kNamesakes = 1500;
    Import school;
    QString pupils = u"ФИО;Класс;№ личного дела\n"_s;
    QString text = kHeader.toString();
    const auto row = [](int pupil, int phone) {
        return u"Иванова Анна Петровна;мать;;;%1;8%2;\n"_s.arg(pupil).arg(9'000'000'000 + phone);
    };
    for (int number = 0; number <= kNamesakes + 1; ++number)
        pupils += u"Иванов Иван Иванович;1А;%1\n"_s.arg(number);
    for (int number = 0; number < kNamesakes; ++number)
        text += row(number, number);
    school.pupils(pupils);
    // The last of them has another child, in the list and in the next list.
    CHECK(counts(school.guardians(text + row(kNamesakes, kNamesakes - 1))) == QList{kNamesakes + 1, 0, 0, 0, 0});
    CHECK(counts(school.guardians(kHeader.toString() + row(kNamesakes + 1, 0))) == QList{1, 0, 0, 0, 0});
    const QList<people::Person> guardians = school->people().list({.role = people::Role::guardian});
    CHECK(guardians.size() == kNamesakes);
    QList<qsizetype> children;
    for (const people::Person &each : guardians)
        children.append(school->people().pupilsOfGuardian(each.id).size());
    CHECK(std::count(children.cbegin(), children.cend(), 2) == 2);
    CHECK(std::count(children.cbegin(), children.cend(), 1) == kNamesakes - 2);
}
