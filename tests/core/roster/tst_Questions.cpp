// SPDX-License-Identifier: GPL-3.0-or-later
// What is nearly the same is asked, never decided; an answer is acted upon.
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kArtyom = u"ФИО;Класс;Дата рождения\nГусев Артём Баирович;1А;01.02.2019\n";

/// «row.near_name: Гусев Артём Баирович 1А»
QStringList asked(const ImportPlan &plan)
{
    QStringList texts;
    for (const Question &question : plan.questions) {
        QStringList names;
        for (const Candidate &each : question.candidates)
            names.append(each.name.full() + u' ' + each.className);
        texts.append(QString(token(question.code)) + u": "_s + names.join(u", "_s));
    }
    return texts;
}

ImportPlan answered(Import &import, QStringView text, const QHash<int, Answer> &answers,
                    ImportMode mode = ImportMode::addAndUpdate)
{
    QHash<QuestionKey, Answer> byKey;
    for (auto each = answers.cbegin(); each != answers.cend(); ++each)
        byKey.insert(rowKey(each.key()), each.value());
    return import.plan(ImportKind::pupils, text, {.mode = mode, .answers = byKey});
}

} // namespace

TEST_CASE("Two letters that differ are a question where the birth date or the class is the same")
{
    Import import;
    import.pupils(kArtyom);
    const QString question = u"row.near_name: Гусев Артём Баирович 1А"_s;
    CHECK(asked(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусеф Артем Баирович;1Б;01.02.2019\n")) ==
          QStringList{question});
    CHECK(asked(import.plan(ImportKind::pupils, u"ФИО;Класс\nГусеф Артём Баирвич;1А\n")) == QStringList{question});
    CHECK(asked(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусев Артём;1А;01.02.2019\n")) ==
          QStringList{question});
    // Neither the one nor the other: somebody else, unless the one would leave as the other comes.
    constexpr QStringView undated = u"ФИО;Класс\nГусеф Артём Баирович;1Б\n";
    CHECK(import.plan(ImportKind::pupils, undated).added == 1);
    CHECK(asked(import.full(ImportKind::pupils, undated)) == QStringList{question});
    CHECK(import.full(ImportKind::pupils, undated, *ImportScope::parse(u"1Б")).added == 1);
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусеф Артём Баирович;1А;01.03.2019\n").added == 1);
    // A third letter.
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГуцеф Артём Баировеч;1А;01.02.2019\n").added == 1);
}

TEST_CASE("A number tells people apart, and recognises them whatever their spelling")
{
    Import import;
    import.pupils(u"ФИО;Класс;№ личного дела\nГусев Артём Баирович;1А;7\n");
    const ImportPlan same = import.plan(ImportKind::pupils, u"ФИО;Класс;№ личного дела\nГусеф Артем Баирович;1А;7\n");
    CHECK(counts(same) == QList{0, 1, 0, 0, 0});
    const ImportPlan other = import.plan(ImportKind::pupils, u"ФИО;Класс;№ личного дела\nГусеф Артём Баирович;1А;8\n");
    CHECK(counts(other) == QList{1, 0, 0, 0, 0});
}

TEST_CASE("ё for е is nothing where the birth date says who it is, and a question where only the class does")
{
    Import import;
    import.pupils(kArtyom);
    CHECK(counts(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусев Артем Баирович;1А;01.02.2019\n")) ==
          QList{0, 0, 0, 1, 0});
    CHECK(asked(import.plan(ImportKind::pupils, u"ФИО;Класс\nГусев Артем Баирович;1А\n")) ==
          QStringList{u"row.near_name: Гусев Артём Баирович 1А"_s});
}

TEST_CASE("A letter of another alphabet is asked about, whatever else is the same")
{
    Import import;
    import.pupils(kArtyom);
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГуcев Артём Баирович;1А;01.02.2019\n"); // a Latin c
    CHECK(asked(plan) == QStringList{u"row.near_name: Гусев Артём Баирович 1А"_s});
    CHECK(shown(plan.warnings).front().contains(u"row.mixed_alphabets"));
}

TEST_CASE("Another surname with the same given name, patronymic and birth date is asked about")
{
    Import import;
    import.pupils(u"ФИО;Класс;Дата рождения\nПетрова Анна Олеговна;1А;01.02.2019\nЛи Анна Олеговна;1А;01.02.2019\n");
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nСоколова Анна Олеговна;1Б;01.02.2019\n");
    CHECK(asked(plan) == QStringList{u"row.surname_changed: Петрова Анна Олеговна 1А, Ли Анна Олеговна 1А"_s});
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nСоколова Анна Олеговна;1А;02.02.2019\n").added ==
          1);
    // Whom another row is about, this one is not.
    const ImportPlan claimed =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nСоколова Анна Олеговна;1Б;01.02.2019\n"
                                        u"Петрова Анна Олеговна;1А;01.02.2019\nЛи Анна Олеговна;1А;01.02.2019\n");
    CHECK(counts(claimed) == QList{1, 0, 0, 2, 0});
}

TEST_CASE("A namesake with another birth date in the same class is a question")
{
    Import import;
    import.pupils(kArtyom);
    constexpr QStringView other = u"ФИО;Класс;Дата рождения\nГусев Артём Баирович;1А;11.02.2019\n";
    CHECK(asked(import.plan(ImportKind::pupils, other)) ==
          QStringList{u"row.other_birth_date: Гусев Артём Баирович 1А"_s});
    CHECK(import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nГусев Артём Баирович;1Б;11.02.2019\n").added == 1);
    const ImportPlan full = import.full(ImportKind::pupils, other);
    CHECK(asked(full) == QStringList{u"row.other_birth_date: Гусев Артём Баирович 1А"_s});
    CHECK(full.left == 0);
}

TEST_CASE("A question holds back its row, and keeps those from leaving who may be meant")
{
    Import import;
    import.pupils(kArtyom);
    constexpr QStringView text = u"ФИО;Класс;Дата рождения\nГусеф Артём Баирович;1А;01.02.2019\n";
    const ImportPlan plan = answered(import, text, {}, ImportMode::fullList);
    CHECK(plan.asked == 1);
    CHECK(plan.left == 0);
    CHECK(plan.staying.front().reason == StayReason::rowAsked);
    CHECK(codeOf(import.apply(plan).map([](const auto &) {})) == ErrorCode::importRowsWrong);
}

TEST_CASE("«Is this one» changes the person, «is new» adds one, «skip» leaves everything as it is")
{
    Import import;
    import.pupils(kArtyom);
    const people::PersonId artyom = import.pupil(u"Гусев Артём Баирович"_s).id;
    constexpr QStringView text = u"ФИО;Класс;Дата рождения\nГусеф Артём Баирович;1А;01.02.2019\n";
    using Kind = Answer::Kind;

    const ImportPlan same =
        answered(import, text, {{0, {.kind = Kind::isPerson, .person = artyom}}}, ImportMode::fullList);
    CHECK(same.questions.isEmpty());
    CHECK(same.left == 0);
    CHECK(shown(same.rows.front().differences) ==
          QStringList{u"fullName: Гусев Артём Баирович → Гусеф Артём Баирович"_s});

    const ImportPlan other = answered(import, text, {{0, {.kind = Kind::isNew}}}, ImportMode::fullList);
    CHECK(other.added == 1);
    CHECK(other.left == 1);

    const ImportPlan skipped = answered(import, text, {{0, {.kind = Kind::skip}}}, ImportMode::fullList);
    CHECK(skipped.skipped == 1);
    CHECK(skipped.changesNothing());
    CHECK(skipped.blocking() == 0);
    CHECK_FALSE(valueOf(import.apply(skipped)).entry);

    // Somebody who was not offered is no answer.
    import.staff(u"ФИО;Должность\nИванова Мария Петровна;учитель\n");
    const people::PersonId teacher = import.people(people::Role::staff).begin()->second.id;
    CHECK(answered(import, text, {{0, {.kind = Kind::isPerson, .person = teacher}}}).asked == 1);
}

TEST_CASE("Namesakes are told apart by an answer, one after the other")
{
    Import import;
    import.pupils(u"ФИО;Класс;№ личного дела\nКим Ян Ильич;1А;1\nКим Ян Ильич;1А;2\n");
    constexpr QStringView text = u"ФИО;Класс;Телефон\nКим Ян Ильич;1А;+7 900 111-11-11\n";
    const ImportPlan plan = answered(import, text, {});
    REQUIRE(plan.questions.size() == 1);
    const QList<Candidate> &candidates = plan.questions.front().candidates;
    REQUIRE(candidates.size() == 2);
    CHECK(QSet<QString>{candidates[0].externalId, candidates[1].externalId} == QSet<QString>{u"1"_s, u"2"_s});
    const ImportPlan decided =
        answered(import, text, {{0, {.kind = Answer::Kind::isPerson, .person = candidates[1].person}}});
    CHECK(decided.changed == 1);
    CHECK(decided.rows.front().person == candidates[1].person);
}

TEST_CASE("Staff and parents with nearly the same name are asked about too")
{
    Import import;
    import.staff(u"ФИО;Должность;Телефон\nСоловьёва Анна Петровна;учитель;+7 900 111-11-11\n");
    CHECK(asked(import.plan(ImportKind::staff, u"ФИО;Должность\nСоловьева Анна Петровна;учитель\n")).size() == 1);
    CHECK(asked(import.plan(ImportKind::staff, u"ФИО;Должность\nСоловёва Анна Петровна;учитель\n")).size() == 1);
    CHECK(counts(import.plan(ImportKind::staff,
                             u"ФИО;Должность;Телефон\nСоловьева Анна Петровна;учитель;89001111111\n")) ==
          QList{0, 0, 0, 1, 0});
    // The phone is hers, the surname is new.
    const ImportPlan married =
        import.plan(ImportKind::staff, u"ФИО;Должность;Телефон\nКим Анна Петровна;учитель;+7 900 111-11-11\n");
    CHECK(asked(married) == QStringList{u"row.surname_changed: Соловьёва Анна Петровна "_s});
    CHECK(
        import.plan(ImportKind::staff, u"ФИО;Должность;Телефон\nКим Анна Петровна;учитель;+7 900 222-22-22\n").added ==
        1);

    import.pupils(u"ФИО;Класс\nКим Ян;1А\nЛи Ян;1А\n");
    import.guardians(u"ФИО родителя;ФИО ребёнка\nКим Инна Ильинична;Ким Ян\n");
    CHECK(asked(import.plan(ImportKind::guardians, u"ФИО родителя;ФИО ребёнка\nКим Ина Ильинична;Ким Ян\n")) ==
          QStringList{u"row.near_name: Ким Инна Ильинична "_s});
    CHECK(import.plan(ImportKind::guardians, u"ФИО родителя;ФИО ребёнка\nКим Ина Ильинична;Ли Ян\n").added == 1);
    const people::PersonId mother = import.people(people::Role::guardian).begin()->second.id;
    const ImportPlan decided =
        import.plan(ImportKind::guardians, u"ФИО родителя;ФИО ребёнка\nКим Ина Ильинична;Ким Ян\n",
                    {.answers = {{rowKey(0), {.kind = Answer::Kind::isPerson, .person = mother}}}});
    CHECK(decided.changed == 1);
    valueOf(import.apply(decided));
    CHECK(import->people().guardianships().size() == 1);
}

TEST_CASE("Thousands of rows that nearly match are answered in a time that grows with their number")
{
    Import import;
    QString known = u"ФИО;Класс;Дата рождения\n"_s;
    QString nearly = known;
    const QStringList endings{u"ов"_s, u"ин"_s, u"ко"_s, u"ев"_s};
    for (int number = 0; number < 4000; ++number) {
        // Letters in place of figures, which no name has.
        QString stem = u"Тест"_s;
        for (int rest = number; rest > 0; rest /= 30)
            stem += QChar(u'а' + rest % 30);
        known += u"%1%2 Иван Иванович;1А;01.02.2019\n"_s.arg(stem, endings[number % 4]);
        nearly += u"%1%2щ Иван Ивановыч;1А;01.02.2019\n"_s.arg(stem, endings[number % 4]);
    }
    import.pupils(known);
    const ImportPlan plan = import.plan(ImportKind::pupils, nearly);
    CHECK(plan.asked > 0);
    CHECK(plan.asked + plan.added == 4000);
}
