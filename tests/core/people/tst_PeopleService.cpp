// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/people/PeopleOfATest.h"

#include "core/homerooms/HomeroomsService.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using namespace starosta::people;

namespace {

PersonContent fullContent()
{
    return {.name = valueOf(PersonName::parse(u"Яковлев Зоригто Александрович")),
            .birthDate = QDate(2018, 3, 4),
            .sex = Sex::male,
            .externalId = u"К-15"_s,
            .phone = u"8 924 000-00-00"_s,
            .email = u"z@example.ru"_s};
}

} // namespace

TEST_CASE("A person is added with every field and role")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const NewPerson request{.content = fullContent(),
                            .pupilOf = classId(workspace, u"1А"),
                            .staff = StaffContent{.position = u"лаборант"_s, .subjects = u"физика"_s},
                            .origin = Origin::import};
    const auto added = undoable(workspace, [&] { return people.add(request, {.reason = u"прибыл"_s}); });
    const auto person = people.find(added.value);
    REQUIRE(person);
    CHECK(person->content == fullContent());
    CHECK(person->classId == request.pupilOf);
    CHECK(person->staff == request.staff);
    CHECK(person->origin == Origin::import);
    CHECK(person->roles == (Role::pupil | Role::staff));

    const auto entry = workspace->ledger().entry(*added.entry);
    CHECK(entry->subject.isEmpty());
    CHECK(entry->record == journal::RecordRef{u"people"_s, added.value.value()});
    CHECK(entry->because.reason == u"прибыл"_s);
}

TEST_CASE("A person needs no role and nothing but a name")
{
    TestWorkspace workspace;
    const PersonId id = addPerson(workspace, u"Бадмаева Арина");
    const auto person = workspace->people().find(id);
    CHECK(person->content == content(u"Бадмаева Арина"));
    CHECK(person->roles == Roles());
    CHECK_FALSE(person->classId);
    CHECK_FALSE(person->staff);
    CHECK(person->origin == Origin::hand);
    CHECK_FALSE(workspace->people().find(PersonId(999)));
}

TEST_CASE("add and canSave refuse the same contents")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId first = valueOf(people.add({.content = fullContent()})).value;
    PersonContent other = content(u"Гусев Артём");
    ErrorCode code{};
    SECTION("a number that is taken")
    {
        other.externalId = u" К-15 "_s;
        code = ErrorCode::personNumberTaken;
    }
    SECTION("a birth date in the future")
    {
        other.birthDate = QDate(2026, 9, 2);
        code = ErrorCode::dateInFuture;
    }
    SECTION("a text that is too long")
    {
        other.phone = QString(61, u'1');
        code = ErrorCode::textTooLong;
    }
    SECTION("a forbidden character")
    {
        other.email = u"a\u202e@b.ru"_s;
        code = ErrorCode::textForbiddenCharacter;
    }
    CHECK(codeOf(people.canSave(other)) == code);
    CHECK(refusal(workspace, [&] { return people.add({.content = other}); }) == code);
    const PersonId second = addPerson(workspace, u"Гусев Артём");
    CHECK(codeOf(people.canSave(other, second)) == code);
    CHECK(refusal(workspace, [&] { return people.edit(second, other, {}); }) == code);
    CHECK(people.canSave(fullContent(), first));
}

TEST_CASE("A pupil is added only to a class that takes pupils")
{
    TestWorkspace workspace;
    const auto adding = [&](classes::ClassId id) {
        return refusal(workspace,
                       [&] { return workspace->people().add({.content = content(u"Гусев Артём"), .pupilOf = id}); });
    };
    const auto archived = classId(workspace, u"2А");
    valueOf(workspace->classes().archive(archived));
    CHECK(adding(classes::ClassId(999)) == ErrorCode::classMissing);
    CHECK(adding(workspace->classes().staffRoom().id) == ErrorCode::classMissing);
    CHECK(adding(archived) == ErrorCode::classArchived);
}

TEST_CASE("Wrong texts of a member of staff are refused")
{
    TestWorkspace workspace;
    const StaffContent wrong{.position = QString(301, u'а')};
    CHECK(refusal(workspace, [&] {
              return workspace->people().add({.content = content(u"Иванова Мария"), .staff = wrong});
          }) == ErrorCode::textTooLong);
    const PersonId id = addTeacher(workspace, u"Иванова Мария");
    CHECK(refusal(workspace, [&] { return workspace->people().edit(id, content(u"Петрова Мария"), wrong); }) ==
          ErrorCode::textTooLong);
}

TEST_CASE("A person is edited, with a history of the fields")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId id = valueOf(people.add({.content = fullContent()})).value;
    PersonContent changed = fullContent();
    changed.name = valueOf(PersonName::parse(u"Новосёлов Зоригто Александрович"));
    changed.phone.clear();
    changed.sex.reset();
    const auto edited = undoable(workspace, [&] { return people.edit(id, changed, {}, {.reason = u"усыновлён"_s}); });
    CHECK(people.find(id)->content == changed);
    CHECK(people.find(id)->roles == Roles());
    CHECK_FALSE(valueOf(people.edit(id, changed, {})).entry);
    CHECK(refusal(workspace, [&] { return people.edit(PersonId(999), changed, {}); }) == ErrorCode::personMissing);
    CHECK(codeOf(people.canSave(changed, PersonId(999))) == ErrorCode::personMissing);

    const auto history = workspace->ledger().historyOf({u"people"_s, id.value()});
    REQUIRE(history.size() == 4); // added, edited, undone, redone
    CHECK(history[0].change.kind == journal::RowChangeKind::added);
    CHECK(history[1].entry.number == *edited.entry);
    const auto fields = history[1].change.fields;
    REQUIRE(fields.size() == 3);
    CHECK(fields[0].field == u"surname"_s);
    CHECK(fields[0].before == u"Яковлев"_s);
    CHECK(fields[0].after == u"Новосёлов"_s);
    CHECK(fields[1].field == u"sex"_s);
    CHECK_FALSE(fields[1].after);
}

TEST_CASE("Editing makes anybody a member of staff, and takes that from nobody")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId id = addPerson(workspace, u"Иванова Мария");
    const StaffContent staff{.position = u"учитель"_s, .subjects = u"химия"_s};
    undoable(workspace, [&] { return people.edit(id, content(u"Иванова Мария"), staff); });
    CHECK(people.find(id)->staff == staff);
    valueOf(people.edit(id, content(u"Петрова Мария"), {}));
    CHECK(people.find(id)->staff == staff);
    valueOf(people.edit(id, content(u"Петрова Мария"), StaffContent{}));
    CHECK(people.find(id)->staff == StaffContent{});
}

TEST_CASE("People are listed in Russian order and filtered")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId pupil = addPupil(workspace, u"Ёлкин Зоригто", u"1А");
    addPupil(workspace, u"Жуков Андрей", u"1А");
    const PersonId other = addPupil(workspace, u"Ежов Борис", u"2А");
    const PersonId mother = addPerson(workspace, u"Ёлкина Анна");
    const PersonId father = addTeacher(workspace, u"Ежов Пётр");
    addPerson(workspace, u"Без Роли");
    valueOf(people.linkGuardian({.guardian = mother, .pupil = pupil, .relation = Relation::mother}));
    valueOf(people.linkGuardian({.guardian = father, .pupil = other, .relation = Relation::father}));

    const auto first = classId(workspace, u"1А");
    CHECK(names(people.list()) == u"Без Роли, Ежов Борис, Ежов Пётр, Ёлкин Зоригто, Ёлкина Анна, Жуков Андрей"_s);
    CHECK(names(people.list({.role = Role::pupil})) == u"Ежов Борис, Ёлкин Зоригто, Жуков Андрей"_s);
    CHECK(names(people.list({.role = Role::staff})) == u"Ежов Пётр"_s);
    CHECK(names(people.list({.role = Role::guardian})) == u"Ежов Пётр, Ёлкина Анна"_s);
    CHECK(names(people.list({.classId = first})) == u"Ёлкин Зоригто, Ёлкина Анна, Жуков Андрей"_s);
    CHECK(names(people.list({.role = Role::pupil, .classId = first})) == u"Ёлкин Зоригто, Жуков Андрей"_s);
    CHECK(names(people.list({.role = Role::guardian, .classId = first})) == u"Ёлкина Анна"_s);
    CHECK(names(people.list({.search = u"петр ежов"_s})) == u"Ежов Пётр"_s);
    CHECK(names(people.list({.role = Role::pupil, .search = u"елк"_s})) == u"Ёлкин Зоригто"_s);
    CHECK(names(people.pupilsOf(first)) == u"Ёлкин Зоригто, Жуков Андрей"_s);
    CHECK(people.count(Role::pupil) == 3);
    CHECK(people.count(Role::staff) == 1);
    CHECK(people.count(Role::guardian) == 2);
}

TEST_CASE("A person is the same in the list, in the class and alone")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId teacher = addTeacher(workspace, u"Иванова Мария");
    valueOf(workspace->homerooms().assign(classId(workspace, u"1А"), teacher));
    valueOf(workspace->homerooms().assign(classId(workspace, u"2А"), teacher));
    const PersonId pupil = addPupil(workspace, u"Иванов Пётр", u"1А");
    valueOf(people.linkGuardian({.guardian = teacher, .pupil = pupil, .relation = Relation::mother}));
    const auto same = [](const Person &left, const Person &right) {
        return left.id == right.id && left.content == right.content && left.roles == right.roles &&
               left.classId == right.classId && left.staff == right.staff && left.homeroomOf == right.homeroomOf;
    };
    const QList<Person> all = people.list();
    REQUIRE(all.size() == 2);
    CHECK(same(all[0], *people.find(pupil)));
    CHECK(same(all[1], *people.find(teacher)));
    CHECK(same(all[1], people.list({.role = Role::staff}).front()));
    CHECK(same(all[0], people.list({.classId = classId(workspace, u"1А")})[0]));
    CHECK(same(all[1], people.list({.classId = classId(workspace, u"1А")})[1]));
    CHECK(all[1].roles == (Role::staff | Role::guardian));
    CHECK(all[1].homeroomOf == QList{classId(workspace, u"1А"), classId(workspace, u"2А")});
}

TEST_CASE("Possible duplicates have the same name, and no other birth date that is known")
{
    TestWorkspace workspace;
    PeopleService &people = workspace->people();
    const PersonId known = valueOf(people.add({.content = fullContent()})).value;
    const PersonId dateless = addPerson(workspace, u"Гусев Артём");
    const auto duplicates = [&](QStringView name, std::optional<QDate> birthDate, std::optional<PersonId> self = {}) {
        PersonContent typed = content(name);
        typed.birthDate = birthDate;
        QList<PersonId> ids;
        for (const Person &person : people.possibleDuplicates(typed, self))
            ids.append(person.id);
        return ids;
    };
    CHECK(duplicates(u"ЯКОВЛЕВ Зоригто Александрович", QDate(2018, 3, 4)) == QList{known});
    CHECK(duplicates(u"Яковлев Зоригто Александрович", QDate(2018, 3, 4), known).isEmpty());
    CHECK(duplicates(u"Яковлев Зоригто Александрович", QDate(2018, 3, 5)).isEmpty());
    // Where one of the dates is not known they may be the same.
    CHECK(duplicates(u"Яковлев Зоригто Александрович", {}) == QList{known});
    CHECK(duplicates(u"Яковлев Зоригто", QDate(2018, 3, 4)).isEmpty());
    CHECK(duplicates(u"Гусев Артем", {}) == QList{dateless});
}
