// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/HeaderNames.h"
#include "tests/support/Catch.h"

using namespace starosta::table;
using namespace Qt::StringLiterals;

namespace {

std::optional<Field> fieldOf(const QString &header, TableKind kind)
{
    const std::optional<NamedField> named = fieldForHeader(header, kind);
    return named ? std::optional(named->field) : std::nullopt;
}

} // namespace

TEST_CASE("Punctuation and case do not tell headers apart")
{
    CHECK(headerKey(u"Ф.И.О.") == headerKey(u"фио"));
    CHECK(headerKey(u"Ф. И. О.:") == headerKey(u"ФИО"));
    CHECK(headerKey(u"№п/п") == headerKey(u"№ П.П."));
    CHECK(headerKey(u"Дата\nрождения") == headerKey(u"дата рождения*"));
    CHECK(headerKey(u"Класс") != headerKey(u"Классы"));
}

TEST_CASE("The names that schools use for a pupil's columns are known")
{
    const auto [header, field] = GENERATE(Catch::Generators::table<QString, Field>({
        {u"ФИО"_s, Field::fullName},
        {u"Ф.И.О."_s, Field::fullName},
        {u"ФИО учащегося"_s, Field::fullName},
        {u"ФИО обучающегося"_s, Field::fullName},
        {u"ФИО ребёнка"_s, Field::fullName},
        {u"Ф.И.О. ученика"_s, Field::fullName},
        {u"Фамилия, имя, отчество"_s, Field::fullName},
        {u"Фамилия Имя"_s, Field::fullName},
        {u"Ребенок"_s, Field::fullName},
        {u"Учащийся"_s, Field::fullName},
        {u"Фамилия"_s, Field::surname},
        {u"Имя"_s, Field::given},
        {u"Имя ребёнка"_s, Field::given},
        {u"Отчество (при наличии)"_s, Field::patronymic},
        {u"Класс"_s, Field::className},
        {u"КЛАСС:"_s, Field::className},
        {u"Параллель"_s, Field::grade},
        {u"Литера"_s, Field::letter},
        {u"Буква класса"_s, Field::letter},
        {u"Дата рождения"_s, Field::birthDate},
        {u"Дата рожд."_s, Field::birthDate},
        {u"Д.р."_s, Field::birthDate},
        {u"Дата рождения (дд.мм.гггг)"_s, Field::birthDate},
        {u"Пол"_s, Field::sex},
        {u"№ личного дела"_s, Field::externalId},
        {u"Личное дело"_s, Field::externalId},
        {u"Номер личного дела"_s, Field::externalId},
        {u"№ л/д"_s, Field::externalId},
        {u"Дело №"_s, Field::externalId},
        {u"№ дела"_s, Field::externalId},
        {u"ID"_s, Field::externalId},
        {u"Телефон"_s, Field::phone},
        {u"Моб. тел."_s, Field::phone},
        {u"E-mail"_s, Field::email},
        {u"Эл. почта"_s, Field::email},
        {u"Адрес электронной почты"_s, Field::email},
    }));
    CAPTURE(header);
    CHECK(fieldOf(header, TableKind::pupils) == field);
}

TEST_CASE("Columns that say nothing about the person are passed over")
{
    const QString header =
        GENERATE(u"№"_s, u"№ п/п"_s, u"N п/п"_s, u"Дата зачисления"_s, u"Дата приказа"_s, u"ФИО родителя"_s,
                 u"Телефон матери"_s, u"Классный руководитель"_s, u"ФИО классного руководителя"_s);
    CAPTURE(header);
    CHECK(fieldOf(header, TableKind::pupils) == Field::ignored);
}

TEST_CASE("Data that the program does not need are passed over as such, in every kind of table")
{
    const QString header =
        GENERATE(u"СНИЛС"_s, u"Паспорт (серия, номер)"_s, u"Адрес регистрации"_s, u"Адрес проживания"_s,
                 u"Место рождения"_s, u"Полис ОМС"_s, u"ИНН"_s, u"Свидетельство о рождении"_s, u"Гражданство"_s,
                 u"Место работы"_s, u"Группа здоровья"_s, u"Документ, удостоверяющий личность"_s);
    const TableKind kind = GENERATE(TableKind::pupils, TableKind::staff, TableKind::guardians);
    CAPTURE(header);
    CHECK(fieldOf(header, kind) == Field::ignoredPersonal);
}

TEST_CASE("Words that only contain a known one do not name a field")
{
    const QString header =
        GENERATE(u"Имя пользователя"_s, u"Профиль класса"_s, u"Полугодие"_s, u"Список учащихся на 01.09.2026"_s,
                 u"Количество учащихся: 112"_s, u"Примечание"_s, u"Классы"_s, u""_s, u"—"_s, u"28"_s);
    CAPTURE(header);
    CHECK_FALSE(fieldOf(header, TableKind::pupils));
}

TEST_CASE("The names of a staff list are known")
{
    const auto [header, field] = GENERATE(Catch::Generators::table<QString, Field>({
        {u"ФИО"_s, Field::fullName},
        {u"ФИО учителя"_s, Field::fullName},
        {u"Сотрудник"_s, Field::fullName},
        {u"Педагогический работник"_s, Field::fullName},
        {u"ФИО классного руководителя"_s, Field::fullName},
        {u"Должность"_s, Field::position},
        {u"Занимаемая должность"_s, Field::position},
        {u"Предмет"_s, Field::subjects},
        {u"Преподаваемые предметы"_s, Field::subjects},
        {u"Классное руководство"_s, Field::homeroomClass},
        {u"Кл. рук."_s, Field::homeroomClass},
        {u"Класс"_s, Field::homeroomClass},
        {u"Телефон"_s, Field::phone},
        {u"ФИО ребёнка"_s, Field::ignored},
    }));
    CAPTURE(header);
    CHECK(fieldOf(header, TableKind::staff) == field);
}

TEST_CASE("A table of guardians tells the guardian from the pupil")
{
    const auto [header, field] = GENERATE(Catch::Generators::table<QString, Field>({
        {u"ФИО родителя"_s, Field::fullName},
        {u"Родитель (законный представитель)"_s, Field::fullName},
        {u"ФИО законного представителя ребёнка"_s, Field::fullName},
        {u"ФИО"_s, Field::fullName},
        {u"Фамилия родителя"_s, Field::surname},
        {u"ФИО ребёнка"_s, Field::pupilName},
        {u"Обучающийся"_s, Field::pupilName},
        {u"Фамилия ребёнка"_s, Field::ignored},
        {u"Степень родства"_s, Field::relation},
        {u"Кем приходится"_s, Field::relation},
        {u"Класс"_s, Field::className},
        {u"№ личного дела"_s, Field::externalId},
        {u"Телефон матери"_s, Field::phone},
        {u"Телефон ребёнка"_s, Field::ignored},
        {u"Дата рождения ребёнка"_s, Field::birthDate},
        {u"Дата рождения"_s, Field::ignored},
    }));
    CAPTURE(header);
    CHECK(fieldOf(header, TableKind::guardians) == field);
}

TEST_CASE("A header with words of its own is a resemblance, not a certainty")
{
    CHECK(fieldForHeader(u"Телефон", TableKind::pupils)->reason == MappingReason::headerName);
    CHECK(fieldForHeader(u"Телефон для СМС", TableKind::pupils)->reason == MappingReason::headerResembles);
    CHECK(fieldForHeader(u"Класс", TableKind::staff)->reason == MappingReason::headerResembles);
}

TEST_CASE("The platform's lists call their columns in their own words")
{
    const auto [header, field] = GENERATE(Catch::Generators::table<QString, Field>({
        {u"Имя"_s, Field::given},
        {u"Фамилия"_s, Field::surname},
        {u"ФИО"_s, Field::fullName},
        {u"Участник"_s, Field::fullName},
        {u"Роль"_s, Field::role},
        {u"Класс"_s, Field::className},
        {u"Последняя активность"_s, Field::lastActive},
        {u"Последний вход"_s, Field::lastActive},
        {u"Дата последней активности"_s, Field::lastActive},
        {u"Был(а) в сети"_s, Field::lastActive},
        {u"Last seen"_s, Field::lastActive},
        {u"Телефон"_s, Field::ignored},
        {u"Дата рождения"_s, Field::ignored},
    }));
    CAPTURE(header);
    CHECK(fieldOf(header, TableKind::members) == field);
    if (field == Field::lastActive)
        CHECK_FALSE(fieldForHeader(header, TableKind::pupils));
}
