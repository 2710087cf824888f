// SPDX-License-Identifier: GPL-3.0-or-later
// Where the number speaks of one person and the rest of the row of another, a person decides.
#include "tests/core/movements/Moves.h"
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

const QString kHeader = u"ФИО;Класс;Дата рождения;№ личного дела\n"_s;
const QString kFour = kHeader + u"Иванов Иван Иванович;1А;01.02.2019;101\nИванов Пётр Иванович;1А;01.02.2019;102\n"
                                u"Сидоров Олег Олегович;1А;05.05.2019;103\nМухин Олег Юрьевич;1Б;05.05.2019;104\n"_s;

/// «row.number_of_another: Иванов Пётр Иванович, Иванов Иван Иванович»
QStringList asked(const ImportPlan &plan)
{
    QStringList texts;
    for (const Question &question : plan.questions) {
        QStringList names;
        for (const Candidate &each : question.candidates)
            names.append(each.name.full());
        texts.append(QString(token(question.code)) + u": "_s + names.join(u", "_s));
    }
    return texts;
}

ImportPlan afterFour(const QString &rows, ImportMode mode = ImportMode::addAndUpdate)
{
    Import import;
    import.pupils(kFour);
    return import.plan(ImportKind::pupils, kHeader + rows, {.mode = mode});
}

} // namespace

TEST_CASE("Twins whose numbers are swapped are four questions, and no one is renamed")
{
    const ImportPlan plan =
        afterFour(u"Иванов Иван Иванович;1А;01.02.2019;102\nИванов Пётр Иванович;1А;01.02.2019;101\n"
                  u"Сидоров Олег Олегович;1А;05.05.2019;104\nМухин Олег Юрьевич;1Б;05.05.2019;103\n"_s);
    CHECK(counts(plan) == QList{0, 0, 0, 0, 4});
    CHECK(asked(plan).first() == u"row.number_of_another: Иванов Пётр Иванович, Иванов Иван Иванович");
}

TEST_CASE("Another pupil's number is not that pupil's new name")
{
    const ImportPlan plan = afterFour(u"Иванов Иван Иванович;1А;01.02.2019;101\n"
                                      u"Иванов Пётр Иванович;1А;01.02.2019;102\n"
                                      u"Мухин Олег Юрьевич;1Б;05.05.2019;103\n"_s,
                                      ImportMode::fullList);
    CHECK(asked(plan) == QStringList{u"row.number_of_another: Сидоров Олег Олегович, Мухин Олег Юрьевич"_s});
    CHECK(plan.left == 0);
    // A given name alone is not enough, whether the other one is known or not.
    CHECK(asked(afterFour(u"Мухин Олег Юрьевич;1Б;;103\n"_s)).size() == 1);
    CHECK(asked(afterFour(u"Козлов Олег Ильич;2А;;103\n"_s)) ==
          QStringList{u"row.number_of_another: Сидоров Олег Олегович"_s});
    CHECK(asked(afterFour(u"Сидоров Иван Олегович;1А;;103\n"_s)).size() == 1);
}

TEST_CASE("A number outlives one other change: the surname, the date, the spelling, the patronymic")
{
    CHECK(afterFour(u"Козлов Олег Олегович;2А;05.05.2019;103\n"_s).moved == 1);
    CHECK(afterFour(u"Сидоров Олег Олегович;1А;06.05.2019;103\n"_s).changed == 1);
    CHECK(afterFour(u"Сидорав Алег Олегович;1А;;103\n"_s).changed == 1);
    CHECK(afterFour(u"Сидоров Олег Ильич;1А;;103\n"_s).changed == 1);
    CHECK(afterFour(u"Козлов Олег Олегович;1А;06.05.2019;103\n"_s).asked == 1);
    CHECK(afterFour(u"Сидоров Олег Ильич;1А;06.05.2019;103\n"_s).asked == 1);
    // The file has the number's owner in another row: then this row is not his.
    CHECK(asked(afterFour(u"Сидорова Олег Олегович;1А;05.05.2019;103\nСидоров Олег Олегович;1А;05.05.2019;\n"_s))
              .first() == u"row.number_of_another: Сидоров Олег Олегович");
}

TEST_CASE("An answer against the number leaves the number where it is, and says so")
{
    Import import;
    import.pupils(kFour);
    const people::PersonId ivan = import.pupil(u"Иванов Иван Иванович"_s).id;
    const QString text = kHeader + u"Иванов Иван Иванович;1Б;01.02.2019;102\n"_s;
    const ImportPlan moved = import.plan(ImportKind::pupils, text,
                                         {.answers = {{rowKey(0), {.kind = Answer::Kind::isPerson, .person = ivan}}}});
    CHECK(shown(moved.rows.front().differences) == QStringList{u"className: 1А → 1Б"_s});
    CHECK(shown(moved.warnings) == QStringList{u"2 [№ личного дела] row.number_left_out (102)"_s});
    undoable(import.workspace(), [&] { return import.apply(moved); });

    const ImportPlan added =
        import.plan(ImportKind::pupils, text, {.answers = {{rowKey(0), {.kind = Answer::Kind::isNew}}}});
    CHECK(added.added == 1);
    valueOf(import.apply(added));
    CHECK(import.people(people::Role::pupil).size() == 4); // two of one name
    CHECK(import->people().list({.role = people::Role::pupil}).size() == 5);
}

TEST_CASE("The same name and birth date with another number in another class is a question")
{
    const ImportPlan plan = afterFour(u"Иванов Иван Иванович;2А;01.02.2019;7\n"_s);
    CHECK(asked(plan) == QStringList{u"row.other_number: Иванов Иван Иванович"_s});
    CHECK(shown(plan.questions) == QStringList{u"2 [ФИО] row.other_number (101, 1А)"_s});
    // In the same class the number was corrected.
    CHECK(afterFour(u"Иванов Иван Иванович;1А;01.02.2019;7\n"_s).changed == 1);
}

TEST_CASE("A list of pupils does not rewrite somebody who works in the school")
{
    Import import;
    import.pupils(kFour);
    const people::Person oleg = import.pupil(u"Сидоров Олег Олегович"_s);
    valueOf(depart(*import.workspace(), oleg.id));
    valueOf(import->people().edit(oleg.id, oleg.content, people::StaffContent{.position = u"учитель"_s}));
    const ImportPlan plan = import.plan(ImportKind::pupils, kHeader + u"Ким Дарья Олеговна;1А;;103\n"
                                                                      u"Сидоров Олег Олегович;1А;05.05.2019;\n"_s);
    CHECK(shown(plan.errors) ==
          QStringList{u"2 [№ личного дела] row.number_of_no_pupil (103, Сидоров Олег Олегович)"_s});
    CHECK(plan.added == 1); // a namesake
    CHECK(plan.changed + plan.returned == 0);
}
