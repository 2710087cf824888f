// SPDX-License-Identifier: GPL-3.0-or-later
// One row is one person, whichever way the file writes it and whatever was answered to another row.
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kHeader = u"ФИО;Класс;Дата рождения;№ личного дела\n";

QString listOf(std::initializer_list<QStringView> rows)
{
    QString text = kHeader.toString();
    for (const QStringView row : rows)
        text += row.toString() + u'\n';
    return text;
}

QStringList asked(const ImportPlan &plan)
{
    return shown(plan.questions);
}

/// Nobody is recognised in two rows.
void checkDistinct(const ImportPlan &plan)
{
    QList<people::PersonId> seen;
    for (const PlannedRow &row : plan.rows) {
        if (!row.person)
            continue;
        CHECK_FALSE(seen.contains(*row.person));
        seen.append(*row.person);
    }
}

} // namespace

TEST_CASE("Whom an answer names no other row is given")
{
    Import import;
    import.pupils(listOf({u"Иванов Иван Иванович;1А;01.02.2018;7", u"Петров Пётр Петрович;1А;02.03.2018;8"}));
    const auto ivan = import.pupil(u"Иванов Иван Иванович"_s).id;
    // The first row leads by its number to Petrov, and is said to be Ivanov's; the second has Ivanov's number.
    for (const bool turned : {false, true}) {
        CAPTURE(turned);
        const QString one = u"Иванов Иван Иванович;1А;01.02.2018;8"_s;
        const QString other = u"Сидоров Олег Олегович;1Б;05.06.2018;7"_s;
        const QString text = turned ? listOf({other, one}) : listOf({one, other});
        const ImportPlan plan =
            import.plan(ImportKind::pupils, text,
                        {.answers = {{rowKey(turned ? 1 : 0), {.kind = Answer::Kind::isPerson, .person = ivan}}}});
        checkDistinct(plan);
        CHECK(plan.rows[turned ? 1 : 0].person == ivan);
        CHECK(plan.rows[turned ? 0 : 1].person != ivan);
    }
}

TEST_CASE("Of two who share name and birth date each is recognised in the own class, whichever row comes first")
{
    Import import;
    import.pupils(listOf({u"Ким Вера Олеговна;1А;01.02.2018;7", u"Ким Вера Олеговна;1Б;01.02.2018;8"}));
    const auto full = [&](QStringView one, QStringView other, bool turned) {
        return import.full(ImportKind::pupils, turned ? listOf({other, one}) : listOf({one, other}));
    };
    for (const bool turned : {false, true}) {
        CAPTURE(turned);
        // The numbers are new ones.
        const ImportPlan stay =
            full(u"Ким Вера Олеговна;1А;01.02.2018;17", u"Ким Вера Олеговна;1Б;01.02.2018;18", turned);
        CHECK(counts(stay) == QList{0, 2, 0, 0, 0});
        CHECK(stay.left == 0);
        checkDistinct(stay);
        // One has moved: the other is not taken for her.
        const ImportPlan moved =
            full(u"Ким Вера Олеговна;2А;01.02.2018;17", u"Ким Вера Олеговна;1А;01.02.2018;18", turned);
        CHECK(counts(moved) == QList{0, 1, 0, 0, 1});
        CHECK(moved.questions.size() == 1);
        CHECK(moved.left == 0);
        checkDistinct(moved);
    }
}

TEST_CASE("Another patronymic and words in another order are asked, and nobody leaves by them")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nГусев Артём Баирович;1А;01.02.2019\n");
    const auto full = [&](QStringView row) {
        return import.full(ImportKind::pupils, u"ФИО;Класс;Дата рождения\n"_s + row.toString() + u'\n');
    };
    for (const QStringView row : {u"Гусев Артём Николаевич;1А;01.02.2019", u"Гусев Артём Николаевич;2А;01.02.2019"}) {
        const ImportPlan plan = full(row);
        CHECK(asked(plan) == QStringList{u"2 [ФИО] row.patronymic_changed (Гусев Артём Баирович, 1А, 1)"_s});
        CHECK(plan.left == 0);
    }
    for (const QStringView row :
         {u"Артём Баирович Гусев;1А;01.02.2019", u"Артём Гусев Баирович;1А;01.02.2019", u"Артём Баирович Гусев;1А;"}) {
        const ImportPlan plan = full(row);
        CHECK(asked(plan) == QStringList{u"2 [ФИО] row.near_name (Гусев Артём Баирович, 1А, 1)"_s});
        CHECK(plan.left == 0);
    }
    // Somebody else: another patronymic and another day, or no day at all.
    CHECK(full(u"Гусев Артём Николаевич;1А;01.02.2018").questions.isEmpty());
    CHECK(full(u"Гусев Артём Николаевич;1А;").questions.isEmpty());
}

TEST_CASE("What stands for a missing number, telephone or address is none")
{
    Import import;
    const QString sign = GENERATE(u"-"_s, u"—"_s, u"б/н"_s, u"Нет"_s, u"н/д"_s);
    CAPTURE(sign);
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;№ личного дела;Телефон;E-mail\nИванов Иван Иванович;1А;%1;%1;%1\n"
                                        "Петров Пётр Петрович;1А;%1;%1;%1\n"_s.arg(sign));
    CHECK(counts(plan) == QList{2, 0, 0, 0, 0});
    valueOf(import.apply(plan));
    const people::PersonContent content = import.pupil(u"Иванов Иван Иванович"_s).content;
    CHECK_FALSE(content.externalId);
    CHECK(content.phone.isEmpty());
    CHECK(content.email.isEmpty());
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс;№ личного дела\nСидоров Олег Олегович;1А;0\n").errors.isEmpty());
}

TEST_CASE("The number of another child is asked about, not believed")
{
    Import import;
    import.pupils(listOf({u"Бадмаев Денис Батоевич;1А;04.03.2018;7", u"Бадмаева Дарима Батоевна;1Б;05.04.2017;8"}));
    const auto plan = [&](QStringView child, const QHash<QuestionKey, Answer> &answers = {}) {
        return import.plan(ImportKind::guardians,
                           u"ФИО родителя;ФИО ребёнка;№ личного дела\nИванова Анна Петровна;"_s + child.toString() +
                               u'\n',
                           {.answers = answers});
    };
    const QString question = u"2 [ФИО ребёнка] row.number_of_another (7, Бадмаев Денис Батоевич, 1А)"_s;
    // A sister's name, and that of a brother who is in no list yet.
    for (const QStringView child : {u"Бадмаева Дарима Батоевна;7", u"Бадмаев Бато Батоевич;7", u"Иванов Денис;7"})
        CHECK(asked(plan(child)) == QStringList{question});
    for (const QStringView child : {u"Бадмаев Д. Б.;7", u"Денис;7", u"Иванов Денис Батоевич;7", u"Бадмаев;7", u";7"}) {
        CAPTURE(child.toString().toStdString());
        CHECK(plan(child).questions.isEmpty());
        CHECK(plan(child).rows.front().className == u"1А");
    }
    const auto darima = import.pupil(u"Бадмаева Дарима Батоевна"_s).id;
    const ImportPlan answered =
        plan(u"Бадмаева Дарима Батоевна;7",
             {{rowKey(0, table::Field::pupilName), {.kind = Answer::Kind::isPerson, .person = darima}}});
    CHECK(counts(answered) == QList{1, 0, 0, 0, 0});
    CHECK(answered.rows.front().className == u"1Б");
}

TEST_CASE("A parent who is nobody's any more is recognised by telephone, and asked about by name alone")
{
    Import import;
    import.pupils(listOf({u"Бадмаев Денис Батоевич;1А;04.03.2018;7", u"Ким Вера Олеговна;1А;05.04.2017;8"}));
    const QString header = u"ФИО родителя;ФИО ребёнка;Телефон\n"_s;
    const QString kim = u"Ким Олег Олегович;Ким Вера Олеговна;\n"_s;
    import.guardians(header + u"Бадмаева Ульяна Денисовна;Бадмаев Денис Батоевич;+7 900 1112233\n"_s + kim);
    const auto mother = import.people(people::Role::guardian).at(u"Бадмаева Ульяна Денисовна"_s).id;
    valueOf(import.apply(import.full(ImportKind::guardians, header + kim), {.acceptedRemovals = 9},
                         {.reason = u"прежний список"_s}));
    REQUIRE(import.people(people::Role::guardian).size() == 1);

    const ImportPlan again = import.plan(
        ImportKind::guardians, header + u"Бадмаева Ульяна Денисовна;Бадмаев Денис Батоевич;8 900 111-22-33\n"_s);
    CHECK(counts(again) == QList{1, 0, 0, 0, 0});
    CHECK(again.rows.front().person == mother);
    const QString bare = header + u"Бадмаева Ульяна Денисовна;Бадмаев Денис Батоевич;\n"_s;
    CHECK(asked(import.plan(ImportKind::guardians, bare)) ==
          QStringList{u"2 [ФИО родителя] row.former_guardian (Бадмаева Ульяна Денисовна, 1А, 1)"_s});
    const ImportPlan same = import.plan(ImportKind::guardians, bare,
                                        {.answers = {{rowKey(0), {.kind = Answer::Kind::isPerson, .person = mother}}}});
    undoable(import.workspace(), [&] { return import.apply(same); });
    CHECK(import.people(people::Role::guardian).at(u"Бадмаева Ульяна Денисовна"_s).id == mother);
}

TEST_CASE("Of a pupil who has left it is said, not that the name is unknown")
{
    Import import;
    import.pupils(u"ФИО;Класс\nИванов Иван Иванович;1А\nПетров Пётр Петрович;1А\n");
    valueOf(import.apply(import.full(ImportKind::pupils, u"ФИО;Класс\nПетров Пётр Петрович;1А\n"),
                         {.acceptedRemovals = 9}, {.reason = u"выбыл"_s}));
    const ImportPlan plan =
        import.plan(ImportKind::guardians, u"ФИО родителя;ФИО ребёнка\nИванова Анна Петровна;Иванов Иван Иванович\n");
    CHECK(shown(plan.errors) == QStringList{u"2 [ФИО ребёнка] row.pupil_left (Иванов Иван Иванович, 1А)"_s});
}

TEST_CASE("An answer that gives away a person twice leaves the second row a question")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nПетрова Анна Олеговна;1А;03.03.2018\n");
    const auto anna = import.pupil(u"Петрова Анна Олеговна"_s).id;
    const Answer same{.kind = Answer::Kind::isPerson, .person = anna};
    const QString text = u"ФИО;Класс;Дата рождения\nИванова Анна Олеговна;1А;03.03.2018\n"
                         "Петрова Анна Олеговна;1А;04.03.2018\n"_s;
    const ImportPlan both = import.plan(ImportKind::pupils, text, {.answers = {{rowKey(0), same}, {rowKey(1), same}}});
    CHECK(both.added == 0);
    CHECK(both.questions.size() == 1);
    const ImportPlan one = import.plan(ImportKind::pupils, text, {.answers = {{rowKey(0), same}}});
    CHECK(one.added == 0);
    CHECK(one.questions.size() == 1);
    const ImportPlan told = import.plan(ImportKind::pupils, text,
                                        {.answers = {{rowKey(0), same}, {rowKey(1), {.kind = Answer::Kind::isNew}}}});
    CHECK(told.added == 1);
    CHECK(told.questions.isEmpty());
}

TEST_CASE("Two answers of one parent of two children are one parent")
{
    Import import;
    import.pupils(listOf({u"Бадмаев Денис Батоевич;1А;04.03.2018;7", u"Бадмаева Дарима Батоевна;1Б;05.04.2017;8",
                          u"Ким Вера Олеговна;1А;05.04.2017;9"}));
    const QString header = u"ФИО родителя;ФИО ребёнка;Телефон\n"_s;
    const QString kim = u"Ким Олег Олегович;Ким Вера Олеговна;\n"_s;
    const auto ofBoth = [&](QStringView phone) {
        return header + u"Бадмаева Ульяна Денисовна;Бадмаев Денис Батоевич;%1\n"
                        "Бадмаева Ульяна Денисовна;Бадмаева Дарима Батоевна;%1\n"_s.arg(phone);
    };
    import.guardians(ofBoth(u"+7 900 1112233") + kim);
    const auto mother = import.people(people::Role::guardian).at(u"Бадмаева Ульяна Денисовна"_s).id;
    valueOf(import.apply(import.full(ImportKind::guardians, header + kim), {.acceptedRemovals = 9},
                         {.reason = u"прежний список"_s}));
    const Answer same{.kind = Answer::Kind::isPerson, .person = mother};
    const ImportPlan plan =
        import.plan(ImportKind::guardians, ofBoth(u""), {.answers = {{rowKey(0), same}, {rowKey(1), same}}});
    CHECK(counts(plan) == QList{2, 0, 0, 0, 0});
    CHECK(plan.rows[0].person == mother);
    CHECK(plan.rows[1].person == mother);
}

TEST_CASE("Telephones that tell nothing make nobody of two parents, and one of two is asked about")
{
    Import import;
    const QString children = listOf({u"Бадмаев Денис Батоевич;1А;04.03.2018;7", u"Ким Вера Олеговна;1А;05.04.2017;9",
                                     u"Ли Яна Юрьевна;1А;05.04.2017;10"});
    import.pupils(children);
    const QString header = u"ФИО родителя;№ личного дела;Телефон;E-mail\n"_s;
    const QString phone = GENERATE(u"0"_s, u"8"_s, u"+7"_s, u"000"_s, u"123"_s, u"+7 000 000-00-00"_s);
    CAPTURE(phone);
    valueOf(import.apply(import.plan(ImportKind::guardians, header + u"Ким Анна Ивановна;7;%1;\n"
                                                                     "Ким Анна Ивановна;9;%1;\n"_s.arg(phone))));
    CHECK(import->people().list({.role = people::Role::guardian}).size() == 2);

    Import other;
    other.pupils(children);
    other.guardians(header + u"Ким Анна Ивановна;7;+7 900 1112233;a@mail.example\n"
                             "Ким Анна Ивановна;9;+7 900 1112244;b@mail.example\n"_s);
    const ImportPlan mixed =
        other.plan(ImportKind::guardians, header + u"Ким Анна Ивановна;10;+7 900 1112233;b@mail.example\n"_s);
    CHECK(asked(mixed) == QStringList{u"2 [ФИО родителя] row.ambiguous (2)"_s});
}

TEST_CASE("Words in another order are asked without a patronymic, too, and a missing patronymic is none")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nПетрова Анна Олеговна;1А;03.03.2018\n");
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс\nАнна Петрова;1А\n").questions.size() == 1);
    const ImportPlan plan = import.plan(ImportKind::pupils, u"Фамилия;Имя;Отчество;Класс;Дата рождения;Пол\n"
                                                            "Ой;Яна;нет;1А;-;-\nОй;Ян;б/о;1А;нет;\n");
    CHECK(counts(plan) == QList{2, 0, 0, 0, 0});
    CHECK(plan.rows[0].name == u"Ой Яна");
    CHECK(plan.rows[1].name == u"Ой Ян");
}

TEST_CASE("A wrong row that has another pupil's name does not say who is in the list")
{
    Import import;
    const QString others = u"Иванов Иван Иванович;1А;01.01.2018;100\nИванова Анна Олеговна;2А;02.02.2018;109\n"
                           "Сидоров Пётр Ильич;2А;05.05.2018;103\n"_s;
    import.pupils(kHeader.toString() + others + u"Петрова Анна Олеговна;1А;03.03.2018;102\n"_s);
    const ImportPlan plan =
        import.full(ImportKind::pupils, kHeader.toString() + others + u"Иванова Анна Олеговна;1Щ;03.03.2018;\n"_s);
    REQUIRE(plan.left == 1);
    REQUIRE(plan.holds.size() == 1);
    CHECK(plan.holds.front().reason == HoldReason::rowsUnread);
}

TEST_CASE("Whoever is the same under other words keeps the name that the register has")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nПетрова Анна Олеговна;1А;03.03.2018\n");
    const auto anna = import.pupil(u"Петрова Анна Олеговна"_s).id;
    for (const QStringView name :
         {u"Анна Олеговна Петрова", u"Анна Петрова Олеговна", u"Петрова Анна", u"Анна Петрова"}) {
        CAPTURE(name.toString().toStdString());
        const ImportPlan plan =
            import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\n%1;1А;03.03.2018\n"_s.arg(name),
                        {.answers = {{rowKey(0), {.kind = Answer::Kind::isPerson, .person = anna}}}});
        CHECK(counts(plan) == QList{0, 0, 0, 1, 0});
    }
    const ImportPlan married =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nИванова Анна Олеговна;1А;03.03.2018\n",
                    {.answers = {{rowKey(0), {.kind = Answer::Kind::isPerson, .person = anna}}}});
    CHECK(counts(married) == QList{0, 1, 0, 0, 0});
}
