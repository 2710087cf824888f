// SPDX-License-Identifier: GPL-3.0-or-later
// Who is recognised in a list of pupils, who is somebody else, and what a row says about them.
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

/// What a second list does to a store that holds the first.
ImportPlan second(QStringView first, QStringView then)
{
    Import import;
    import.pupils(first);
    return import.plan(ImportKind::pupils, then);
}

} // namespace

TEST_CASE("A number leads to its pupil through a new surname, a new class and a corrected date")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения;№ личного дела\nМихайлова Сэсэг Эрдэмовна;1А;04.03.2018;10\n"
                  "Ким Вера Олеговна;1А;05.06.2018;11\n"); // a class that is emptied is held
    const people::PersonId id = import.pupil(u"Михайлова Сэсэг Эрдэмовна"_s).id;

    const ImportPlan plan =
        import.pupils(u"ФИО;Класс;Дата рождения;№ личного дела\nНовосёлова Сэсэг Эрдэмовна;1Б;04.03.2018;10\n");
    CHECK(counts(plan) == QList{0, 0, 1, 0, 0});
    CHECK(plan.rows.front().person == id);
    CHECK(shown(plan.rows.front().differences) ==
          QStringList{u"fullName: Михайлова Сэсэг Эрдэмовна → Новосёлова Сэсэг Эрдэмовна"_s, u"className: 1А → 1Б"_s});
    CHECK(import.pupil(u"Новосёлова Сэсэг Эрдэмовна"_s).id == id);
    CHECK(import.classOf(import.pupil(u"Новосёлова Сэсэг Эрдэмовна"_s)) == u"1Б");

    const ImportPlan corrected =
        import.pupils(u"ФИО;Класс;Дата рождения;№ личного дела\nНовосёлова Сэсэг Эрдэмовна;1Б;05.03.2018;10\n");
    CHECK(shown(corrected.rows.front().differences) == QStringList{u"birthDate: 04.03.2018 → 05.03.2018"_s});
    CHECK(counts(corrected) == QList{0, 1, 0, 0, 0});
}

TEST_CASE("A number with quite another name and date is a question")
{
    const ImportPlan plan = second(u"ФИО;Класс;Дата рождения;№ личного дела\nИванов Иван;1А;04.03.2018;10\n",
                                   u"ФИО;Класс;Дата рождения;№ личного дела\nПетров Пётр;1А;05.03.2018;10\n");
    CHECK(shown(plan.questions) == QStringList{u"2 [ФИО] row.number_of_another (10, Иванов Иван, 1А)"_s});
}

TEST_CASE("Name and birth date lead to a pupil who has moved")
{
    const ImportPlan plan = second(u"ФИО;Класс;Дата рождения\nИванов Иван;1А;04.03.2018\n",
                                   u"ФИО;Класс;Дата рождения\nИванов Иван;1Б;2018-03-04\n");
    CHECK(counts(plan) == QList{0, 0, 1, 0, 0});
    CHECK(shown(plan.rows.front().differences) == QStringList{u"className: 1А → 1Б"_s});
}

TEST_CASE("Namesakes with different birth dates stay two")
{
    Import import;
    constexpr QStringView text = u"ФИО;Класс;Дата рождения\nИванов Иван;1А;04.03.2018\nИванов Иван;1А;05.04.2018\n";
    CHECK(counts(import.pupils(text)) == QList{2, 0, 0, 0, 0});
    CHECK(counts(import.pupils(text)) == QList{0, 0, 0, 2, 0});
    // A third one comes: who is in the list already is not taken for him.
    CHECK(counts(import.pupils(text.toString() + u"Иванов Иван;1А;06.05.2018\n"_s)) == QList{1, 0, 0, 2, 0});
    // By name and class alone nobody can tell which of them is meant.
    const ImportPlan asked = import.plan(ImportKind::pupils, u"ФИО;Класс\nИванов Иван;1А\n");
    CHECK(counts(asked) == QList{0, 0, 0, 0, 1});
    CHECK(asked.errors.isEmpty());
    CHECK(shown(asked.questions) == QStringList{u"2 [ФИО] row.ambiguous (3)"_s});
    CHECK(codeOf(import.apply(asked)) == ErrorCode::importRowsWrong);
}

TEST_CASE("Namesakes born on one day are told apart by their numbers, else by their classes")
{
    Import import;
    constexpr QStringView text = u"ФИО;Класс;Дата рождения;№ личного дела\n"
                                 u"Иванов Иван;1А;04.03.2018;1\nИванов Иван;1Б;04.03.2018;2\n";
    CHECK(counts(import.pupils(text)) == QList{2, 0, 0, 0, 0});
    CHECK(counts(import.pupils(text)) == QList{0, 0, 0, 2, 0});
    CHECK(counts(import.pupils(u"ФИО;Класс;Дата рождения\nИванов Иван;1Б;04.03.2018\n")) == QList{0, 0, 0, 1, 0});
    const ImportPlan asked = import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nИванов Иван;2А;04.03.2018\n");
    CHECK(shown(asked.questions) == QStringList{u"2 [ФИО] row.ambiguous (2)"_s});
}

TEST_CASE("Name and class lead to a pupil where nothing else is known")
{
    Import import;
    import.pupils(u"ФИО;Класс\nИванов Иван;1А\nИванов Иван;1Б\nКим Вера;2А\n");
    CHECK(counts(import.pupils(u"ФИО;Класс\nКим Вера;2А\nИванов Иван;1Б\nИванов Иван;1А\n")) == QList{0, 0, 0, 3, 0});
    // What the new file knows more is taken in.
    const ImportPlan plan = import.pupils(u"ФИО;Класс;Дата рождения;Пол;№ личного дела\nКим Вера;2А;01.02.2018;ж;77\n");
    CHECK(shown(plan.rows.front().differences) ==
          QStringList{u"birthDate:  → 01.02.2018"_s, u"sex:  → female"_s, u"externalId:  → 77"_s});
    CHECK(import.pupil(u"Ким Вера"_s).content.externalId == u"77"_s);
}

TEST_CASE("A name alone in another class recognises nobody: it is asked, in either mode")
{
    Import import;
    import.pupils(u"ФИО;Класс\nКим Вера Олеговна;2А\n");
    const people::PersonId vera = import.pupil(u"Ким Вера Олеговна"_s).id;
    constexpr QStringView text = u"ФИО;Класс\nКим Вера Олеговна;1А\n";
    for (const ImportPlan &asked : {import.plan(ImportKind::pupils, text), import.full(ImportKind::pupils, text)}) {
        CHECK(counts(asked) == QList{0, 0, 0, 0, 1});
        CHECK(shown(asked.questions) == QStringList{u"2 [ФИО] row.other_class (Ким Вера Олеговна, 2А, 1)"_s});
        CHECK(asked.left == 0);
    }
    const ImportPlan moved = import.plan(ImportKind::pupils, text,
                                         {.answers = {{rowKey(0), {.kind = Answer::Kind::isPerson, .person = vera}}}});
    CHECK(counts(moved) == QList{0, 0, 1, 0, 0});
    const ImportPlan namesake =
        import.plan(ImportKind::pupils, text, {.answers = {{rowKey(0), {.kind = Answer::Kind::isNew}}}});
    CHECK(counts(namesake) == QList{1, 0, 0, 0, 0});
    // With a namesake in the file, neither row can be that pupil for sure.
    const ImportPlan asked =
        import.plan(ImportKind::pupils, u"ФИО;Класс\nКим Вера Олеговна;1А\nКим Вера Олеговна;1Б\n");
    CHECK(counts(asked) == QList{0, 0, 0, 0, 2});
    CHECK(asked.questions.size() == 2);
}

TEST_CASE("Other numbers without birth dates: a namesake elsewhere, a question in the same class")
{
    constexpr QStringView first = u"ФИО;Класс;№ личного дела\nКим Вера;1А;1\n";
    constexpr QStringView elsewhere = u"ФИО;Класс;№ личного дела\nКим Вера;1Б;2\n";
    CHECK(counts(second(first, elsewhere)) == QList{1, 0, 0, 0, 0});
    // Not where the one would leave as the other comes.
    Import import;
    import.pupils(first);
    const ImportPlan full = import.full(ImportKind::pupils, elsewhere);
    CHECK(shown(full.questions) == QStringList{u"2 [ФИО] row.other_number (1, 1А)"_s});
    CHECK(full.left == 0);
    CHECK(counts(second(first, u"ФИО;Класс;№ личного дела\nКим Вера;1А;2\n")) == QList{0, 0, 0, 0, 1});
}

TEST_CASE("Strong evidence goes first, whatever the order of the rows")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения;№ личного дела\nИванов Иван;1А;04.03.2018;1\n");
    // The first row could be the pupil by name and class, but the second one has his number.
    const ImportPlan plan =
        import.pupils(u"ФИО;Класс;Дата рождения;№ личного дела\nИванов Иван;1А;;\nИванов Иван;1Б;04.03.2018;1\n");
    CHECK(counts(plan) == QList{1, 0, 1, 0, 0});
}

TEST_CASE("Spelling does not make another person, and is left as it is stored")
{
    Import import;
    import.pupils(u"ФИО;Класс;№ личного дела\nФёдорова Алёна Игоревна;1А;К-5\n");
    const QByteArray before = import.digest();
    const ImportPlan plan = import.pupils(u"ФИО;Класс;№ личного дела\nФЕДОРОВА  Алена Игоревна;1 «а»;K-5\n");
    CHECK(counts(plan) == QList{0, 0, 0, 1, 0});
    CHECK(import.digest() == before);
}

TEST_CASE("A name that the file writes with more care is mended; one that it writes worse is not")
{
    Import import;
    constexpr QStringView first = u"ФИО;Класс;№ личного дела\nИв\u0061нов Иван Иванович;1А;5\n" // a Latin a
                                  u"ПЕТРОВ ПЁТР ПЕТРОВИЧ;1А;6\nСемёнов Артем Ильич;1А;7\n";
    constexpr QStringView mended = u"ФИО;Класс;№ личного дела\nИванов Иван Иванович;1А;5\n"
                                   u"Петров Пётр Петрович;1А;6\nСемёнов Артём Ильич;1А;7\n";
    import.pupils(first);
    const ImportPlan plan = import.pupils(mended);
    CHECK(counts(plan) == QList{0, 3, 0, 0, 0});
    CHECK(shown(plan.rows[2].differences) == QStringList{u"fullName: Семёнов Артем Ильич → Семёнов Артём Ильич"_s});
    CHECK(import.people(people::Role::pupil).contains(u"Иванов Иван Иванович"_s));
    CHECK(counts(import.plan(ImportKind::pupils, mended)) == QList{0, 0, 0, 3, 0});
    CHECK(counts(import.plan(ImportKind::pupils, first)) == QList{0, 0, 0, 3, 0});
}

TEST_CASE("A file changes only what it says")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения;Пол;№ личного дела;Телефон\nКим Вера;1А;01.02.2018;ж;7;+7 900 123-45-67\n");
    CHECK(counts(import.pupils(u"ФИО;Класс\nКим Вера;1А\n")) == QList{0, 0, 0, 1, 0});
    CHECK(counts(import.pupils(u"ФИО;Класс;Дата рождения;Пол;№ личного дела;Телефон\nКим Вера;1А;;;;\n")) ==
          QList{0, 0, 0, 1, 0});
    CHECK(counts(import.pupils(u"ФИО;Класс;Телефон\nКим Вера;1А;8(900)1234567\n")) == QList{0, 0, 0, 1, 0});
    CHECK(import.pupil(u"Ким Вера"_s).content.sex == people::Sex::female);
}

TEST_CASE("Two identical people in a file are one too many")
{
    const auto errorsOf = [](QStringView text) {
        Import import;
        const ImportPlan plan = import.plan(ImportKind::pupils, text);
        CHECK(plan.added == 1);
        return shown(plan.errors);
    };
    const QStringList expected{u"4 [] row.duplicate (2)"_s};
    const auto rows = [](QStringView columns, QStringView one, QStringView other) {
        return QStringList{columns.toString(), one.toString(), u";;"_s, other.toString()}.join(u'\n') + u'\n';
    };
    CHECK(errorsOf(rows(u"ФИО;Класс;Дата рождения", u"Ким Вера;1А;01.02.2018", u"Ким Вера;1А;01.02.2018")) == expected);
    CHECK(errorsOf(rows(u"ФИО;Класс;Дата рождения", u"Ким Вера;1А;01.02.2018", u"КИМ Вера;1Б;1.2.2018")) == expected);
    CHECK(errorsOf(rows(u"ФИО;Класс;Дата рождения", u"Ким Вера;1А;01.02.2018", u"Ким Вера;1А;")) == expected);
    CHECK(errorsOf(rows(u"ФИО;Класс;Дата рождения", u"Ким Вера;1А;", u"Ким Вера;1А;01.02.2018")) == expected);
    CHECK(errorsOf(rows(u"ФИО;Класс;№ личного дела", u"Ким Вера;1А;", u"Ким Вера;1А;5")) == expected);
    CHECK(errorsOf(rows(u"ФИО;Класс;№ личного дела", u"Ким Вера;1А;5", u"Ким Вера;1А;5")) == expected);
}

TEST_CASE("Two rows with one number are both wrong, each naming the other")
{
    Import import;
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;№ личного дела\nКим Вера;1А;5\nЛи Анна;1А;6\nЦой Ян;1Б;5\n");
    CHECK(counts(plan) == QList{1, 0, 0, 0, 2});
    CHECK(shown(plan.errors) == QStringList{u"2 [№ личного дела] row.number_twice (5, 4)"_s,
                                            u"4 [№ личного дела] row.number_twice (5, 2)"_s});
}

TEST_CASE("Staff and guardians with the name of a pupil are other people")
{
    Import import;
    import.staff(u"ФИО;Должность\nКим Вера Олеговна;учитель\n");
    CHECK(counts(import.pupils(u"ФИО;Класс\nКим Вера Олеговна;1А\n")) == QList{1, 0, 0, 0, 0});
    import.guardians(u"ФИО родителя;ФИО ребёнка\nКим Олег Янович;Ким Вера Олеговна\n");
    CHECK(counts(import.pupils(u"ФИО;Класс\nКим Олег Янович;1А\n")) == QList{1, 0, 0, 0, 0});
    CHECK(import->people().list().size() == 4);
}

TEST_CASE("A thousand namesakes neither hang the import nor are taken for each other")
{
    Import import;
    QString text = u"ФИО;Класс;№ личного дела\n"_s;
    for (int number = 0; number < 1500; ++number)
        text += u"Иванов Иван;1А;%1\n"_s.arg(number);
    CHECK(counts(import.pupils(text)) == QList{1500, 0, 0, 0, 0});
    CHECK(counts(import.pupils(text)) == QList{0, 0, 0, 1500, 0});
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс\nИванов Иван;1А\n").questions.size() == 1);
}

TEST_CASE("Two rows of one class and one birth date whose names are nearly the same are told to be alike")
{
    Import import;
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусев Артём Батоевич;1А;15.12.2019\n"
                                        "Гусев Артём Батоович;1А;15.12.2019\nЛи Анна Яновна;1А;15.12.2019\n"
                                        "Гусев Артём Батаевич;1А;16.12.2019\nГусев Артём Бытоевич;1Б;15.12.2019\n");
    REQUIRE(plan.warnings.size() == 1);
    CHECK(plan.warnings.front().error == Error{ErrorCode::rowNearRow, {u"Гусев Артём Батоевич"_s, u"2"_s}});
    CHECK(plan.warnings.front().row == 3);
    CHECK(plan.added == 5);
    // Who are two in the register already are two.
    valueOf(import.apply(plan));
    CHECK(import
              .plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусев Артём Батоевич;1А;15.12.2019\n"
                                        "Гусев Артём Батоович;1А;15.12.2019\n")
              .warnings.isEmpty());
}
