// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/roster/ImportOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::roster;

namespace {

constexpr QStringView kPupils = u"№;ФИО;Дата рождения;Пол;Класс;№ личного дела\r\n"
                                u"1;Фёдорова Алёна Игоревна;04.03.2018;Ж;1А;10000\r\n"
                                u"2;Батуев Дамир;15.11.2018;М;1Б;10007\r\n"
                                u"3;Ким Виктор Олегович;21.02.2017;М;2А;10014\r\n";

/// Stops when it has been asked so often.
class StopAfter : public Progress
{
public:
    explicit StopAfter(int times) : m_left(times) {}
    void report(qint64 done, qint64 total) override
    {
        CHECK((done < total || total == 0));
        ++reports;
    }
    bool canceled() const override { return m_left-- <= 0; }

    int reports = 0;

private:
    mutable int m_left;
};

QString manyPupils(int count)
{
    QString text = u"ФИО;Класс;№ личного дела\n"_s;
    for (int number = 0; number < count; ++number)
        text += u"Тестов%1 Иван Иванович;1А;%1\n"_s.arg(number);
    return text;
}

} // namespace

TEST_CASE("A list of pupils becomes people in their classes by one change")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, kPupils);
    CHECK(counts(plan) == QList{3, 0, 0, 0, 0});
    CHECK(plan.errors.isEmpty());
    CHECK(plan.warnings.isEmpty());
    CHECK(plan.fileName == u"список.csv");
    CHECK(plan.rows.at(1).row == 3);
    CHECK(plan.rows.at(1).name == u"Батуев Дамир");
    CHECK(plan.rows.at(1).className == u"1Б");
    CHECK(import.people(people::Role::pupil).empty());

    const auto done = undoable(import.workspace(), [&] { return import.apply(plan); });
    CHECK(done.value.added == 3);
    const people::Person pupil = import.pupil(u"Фёдорова Алёна Игоревна"_s);
    CHECK(import.classOf(pupil) == u"1А");
    CHECK(pupil.content.birthDate == QDate(2018, 3, 4));
    CHECK(pupil.content.sex == people::Sex::female);
    CHECK(pupil.content.externalId == u"10000"_s);
    CHECK(pupil.origin == people::Origin::import);

    const auto entry = import->ledger().entry(*done.entry);
    CHECK(entry->action == u"import.pupils");
    CHECK(entry->subject == u"+3");
}

TEST_CASE("The same file again changes nothing and says so")
{
    Import import;
    import.pupils(kPupils);
    const QByteArray before = import.digest();
    const qint64 entries = import->ledger().entryCount();

    const ImportPlan again = import.plan(ImportKind::pupils, kPupils);
    CHECK(counts(again) == QList{0, 0, 0, 3, 0});
    CHECK(again.changesNothing());
    const auto done = valueOf(import.apply(again));
    CHECK_FALSE(done.entry);
    CHECK(done.value.unchanged == 3);
    CHECK(import.digest() == before);
    CHECK(import->ledger().entryCount() == entries);
}

TEST_CASE("The reason and the order of an import stand in the journal, the file's name does not")
{
    Import import;
    NoProgress progress;
    const ImportPlan plan = import.plan(ImportKind::pupils, kPupils);
    const auto done =
        valueOf(import->roster().apply(plan, {}, progress, {.reason = u"приём"_s, .order = u"№ 3 от 01.09.2026"_s}));
    const auto entry = import->ledger().entry(*done.entry);
    CHECK(entry->because.reason == u"приём");
    CHECK(entry->because.order == u"№ 3 от 01.09.2026");
    CHECK_FALSE(entry->subject.contains(u"список"));
}

TEST_CASE("Wrong rows hold back everything unless they are to be skipped")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, u"ФИО;Класс\nИванов Иван;1А\nПетров Пётр;7Ы\nСидоров;1А\n");
    CHECK(counts(plan) == QList{1, 0, 0, 0, 2});
    const Result<> refused = import.apply(plan).map([](const auto &) {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::importRowsWrong, {u"2"_s}});
    CHECK(import.people(people::Role::pupil).empty());

    const auto done = valueOf(import.apply(plan, {.badRows = BadRows::skip}));
    CHECK(done.value.added == 1);
    CHECK(done.value.skipped == 2);
    CHECK(import.people(people::Role::pupil).size() == 1);
    CHECK(import.people(people::Role::pupil).contains(u"Иванов Иван"_s));
}

TEST_CASE("Classes that are not in the structure are offered, and made in the same change")
{
    Import import;
    constexpr QStringView text = u"ФИО;Класс\nИванов Иван;3В\nПетров Пётр;1А\nСидоров Сидор;3 «в»\nКим Ким;2Б\n";
    const ImportPlan strict = import.plan(ImportKind::pupils, text);
    CHECK(counts(strict) == QList{1, 0, 0, 0, 3});
    CHECK(shown(strict.errors).front() == u"2 [Класс] row.class_unknown (3В)");
    REQUIRE(strict.missingClasses.size() == 2);
    CHECK(strict.missingClasses.front().label() == u"2Б");

    const ImportPlan making = import.plan(ImportKind::pupils, text, {.createMissingClasses = true});
    CHECK(counts(making) == QList{4, 0, 0, 0, 0});
    CHECK(making.missingClasses.size() == 2);
    const auto done = undoable(import.workspace(), [&] { return import.apply(making); });
    CHECK(done.value.createdClasses.size() == 2);
    CHECK(import.classOf(import.pupil(u"Сидоров Сидор"_s)) == u"3В");
    CHECK(import.plan(ImportKind::pupils, text).changesNothing());
}

TEST_CASE("A class that only a skipped row names is not made")
{
    Import import;
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс;Дата рождения\nИванов Иван;3В;вчера\nКим Ким;1А;\n",
                    {.createMissingClasses = true});
    CHECK(valueOf(import.apply(plan, {.badRows = BadRows::skip})).value.createdClasses.isEmpty());
    CHECK_FALSE(import->classes().resolve(u"3В"));
}

TEST_CASE("Nobody is put into an archived class")
{
    Import import;
    valueOf(import->classes().archive(valueOf(import->classes().resolve(u"2А")).id));
    const ImportPlan plan =
        import.plan(ImportKind::pupils, u"ФИО;Класс\nИванов Иван;2А\n", {.createMissingClasses = true});
    CHECK(shown(plan.errors) == QStringList{u"2 [Класс] class.archived (2А)"_s});
}

TEST_CASE("A plan that was overtaken by another change is not applied")
{
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, kPupils);
    import.staff(u"ФИО;Должность\nИванова Анна Петровна;учитель\n");
    CHECK(refusal(import.workspace(), [&] { return import.apply(plan); }) == ErrorCode::importStale);
}

TEST_CASE("Planning and applying can be cancelled; what was written is taken back")
{
    Import import;
    const QString text = manyPupils(5000);
    const ImportSource source = import.read(ImportKind::pupils, text);
    StopAfter twice(2);
    CHECK(codeOf(import->roster().plan(source, {}, twice)) == ErrorCode::canceled);
    CHECK(twice.reports <= 3);

    StopAfter never(1000);
    const ImportPlan plan = valueOf(import->roster().plan(source, {}, never));
    CHECK(never.reports >= 10);
    StopAfter thrice(3);
    CHECK(refusal(import.workspace(), [&] { return import->roster().apply(plan, {}, thrice); }) == ErrorCode::canceled);
    CHECK(import.people(people::Role::pupil).empty());
    StopAfter atOnce(0); // while the store is copied
    CHECK(refusal(import.workspace(), [&] { return import->roster().apply(plan, {}, atOnce); }) == ErrorCode::canceled);
    CHECK(valueOf(import.apply(plan)).value.added == 5000);
}

TEST_CASE("Cancelling is heard after the last row too, while the change is put on record")
{
    /// Is cancelled as soon as the last rows were written and nobody asked since.
    class AfterTheRows : public Progress
    {
    public:
        void report(qint64 done, qint64 total) override { m_written = total == 2001 && done == 2000; }
        bool canceled() const override { return m_written && ++m_asked > 1; }

    private:
        bool m_written = false;
        mutable int m_asked = 0;
    };
    Import import;
    const ImportPlan plan = import.plan(ImportKind::pupils, manyPupils(2001));
    AfterTheRows late;
    CHECK(refusal(import.workspace(), [&] { return import->roster().apply(plan, {}, late); }) == ErrorCode::canceled);
    CHECK(import.people(people::Role::pupil).empty());
    CHECK(valueOf(import.apply(plan)).value.added == 2001);
}

TEST_CASE("Columns that the user chose are remembered with the import, and found again")
{
    Import import;
    constexpr QStringView text = u"Кто;Где\nИванов Иван;1А\n";
    const ReadOptions chosen{.overrides = {u"fullName=Кто"_s, u"className=Где"_s}};
    const ImportSource first = import.read(ImportKind::pupils, text, chosen);
    CHECK_FALSE(first.mappingRemembered);
    NoProgress progress;
    valueOf(import.apply(valueOf(import->roster().plan(first, {}, progress))));

    const ImportSource second = import.read(ImportKind::pupils, u"Кто;Где\nПетров Пётр;1Б\n");
    CHECK(second.mappingRemembered);
    CHECK(valueOf(import->roster().plan(second, {}, progress)).added == 1);
    // Another kind of list, and another header, know nothing of it.
    CHECK(codeOf(import->roster().readBytes("Кто;Где\nИванов Иван;1А\n", u"x"_s, ImportKind::staff)) ==
          ErrorCode::tableNoHeader);
    CHECK(codeOf(import->roster().readBytes("Кто;Куда\nИванов Иван;1А\n", u"x"_s, ImportKind::pupils)) ==
          ErrorCode::tableNoHeader);
}

TEST_CASE("A mapping can be remembered without an import")
{
    Import import;
    const ReadOptions chosen{.overrides = {u"fullName=Кто"_s, u"className=Где"_s}};
    const ImportSource source = import.read(ImportKind::pupils, u"Кто;Где\nИванов Иван;1А\n", chosen);
    valueOf(import->roster().remember(source));
    const qint64 entries = import->ledger().entryCount();
    valueOf(import->roster().remember(source));
    CHECK(import->ledger().entryCount() == entries);
    CHECK(import.read(ImportKind::pupils, u"Кто;Где\nИванов Иван;1А\n").mappingRemembered);
}

TEST_CASE("What the user says of a file goes before what is remembered")
{
    Import import;
    const ReadOptions chosen{.overrides = {u"fullName=Кто"_s, u"className=Где"_s}};
    valueOf(import->roster().remember(import.read(ImportKind::pupils, u"Кто;Где;Потом\nИванов Иван;1А;1Б\n", chosen)));
    const ImportSource source =
        import.read(ImportKind::pupils, u"Кто;Где;Потом\nИванов Иван;1А;1Б\n", {.overrides = {u"className=Потом"_s}});
    NoProgress progress;
    CHECK(valueOf(import->roster().plan(source, {}, progress)).rows.front().className == u"1Б");
}

TEST_CASE("An incomplete mapping is read, but not planned")
{
    Import import;
    const ImportSource source = import.read(ImportKind::pupils, u"ФИО;Дата рождения\nИванов Иван;01.02.2018\n");
    NoProgress progress;
    const auto plan = import->roster().plan(source, {}, progress);
    CHECK(codeOf(plan) == ErrorCode::mappingFieldMissing);
    CHECK(plan.error().args == QStringList{u"className"_s});
}

TEST_CASE("The header tells what kind of list a file is")
{
    const auto kindOf = [](QByteArray text) {
        return RosterService::guessKind(valueOf(table::readTableBytes(text, u"x"_s)).table);
    };
    CHECK(kindOf("ФИО;Класс;Дата рождения\nИванов Иван;1А;01.02.2018\n") == ImportKind::pupils);
    CHECK(kindOf("ФИО;Должность;Классное руководство\nИванов Иван;учитель;1А\n") == ImportKind::staff);
    CHECK(kindOf("ФИО родителя;Степень родства;ФИО ребёнка;Класс\nИванова Анна;мать;Иванов Иван;1А\n") ==
          ImportKind::guardians);
    CHECK(kindOf("ФИО;Классное руководство\nИванов Иван;1А\n") == ImportKind::staff);
    CHECK_FALSE(kindOf("Товар;Цена\nМел;12\n"));
}

TEST_CASE("A list that is another kind's by its header is refused, and taken when the column of the name is said")
{
    const QString pupils = u"ФИО;Дата рождения;Пол;Класс;№ личного дела\nИванов Иван;01.02.2019;М;1А;1\n"_s;
    const QString staff = u"ФИО;Должность;Предмет;Классное руководство\nКим Вера;учитель;физика;1А\n"_s;
    const QString parents =
        u"ФИО родителя;Степень родства;ФИО ребёнка;Класс;№ личного дела\nИванова Анна;мать;Иванов Иван;1А;1\n"_s;
    NoProgress progress;
    Import import;
    const auto refusal = [&](ImportKind kind, const QString &text) -> std::optional<Error> {
        const auto source = import->roster().readBytes(text.toUtf8(), u"x"_s, kind);
        if (!source)
            return source.error();
        const auto plan = import->roster().plan(*source, {}, progress);
        return plan ? std::nullopt : std::optional(plan.error());
    };
    CHECK(refusal(ImportKind::staff, pupils) == Error{ErrorCode::importOtherKind, {u"staff"_s, u"pupils"_s}});
    CHECK(refusal(ImportKind::guardians, pupils) == Error{ErrorCode::importOtherKind, {u"guardians"_s, u"pupils"_s}});
    CHECK(refusal(ImportKind::pupils, parents) == Error{ErrorCode::importOtherKind, {u"pupils"_s, u"guardians"_s}});
    // For want of a class, of a child: refused all the same.
    CHECK(refusal(ImportKind::pupils, staff));
    CHECK(refusal(ImportKind::guardians, staff));
    CHECK(refusal(ImportKind::staff, parents));
    CHECK_FALSE(refusal(ImportKind::pupils, pupils));
    CHECK_FALSE(refusal(ImportKind::staff, staff));
    CHECK_FALSE(refusal(ImportKind::guardians, parents));
    const ImportSource meant = import.read(ImportKind::staff, pupils, {.overrides = {u"fullName=ФИО"_s}});
    CHECK(valueOf(import->roster().plan(meant, {}, progress)).added == 1);
    // The pupils' own list may name a parent beside each of them.
    CHECK_FALSE(refusal(ImportKind::pupils, u"ФИО учащегося;Класс;ФИО родителя\nИванов Иван;1А;Иванова Анна\n"_s));
}

TEST_CASE("Kinds of lists have tokens")
{
    for (const ImportKind kind : {ImportKind::pupils, ImportKind::staff, ImportKind::guardians})
        CHECK(importKindFromToken(QString(token(kind))) == kind);
    CHECK_FALSE(importKindFromToken(u"links"));
}
