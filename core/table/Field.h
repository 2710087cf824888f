// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace starosta::table {

/// The members are those of the platform, as its own list shows them.
enum class TableKind { pupils, staff, guardians, members };

QLatin1StringView token(TableKind kind);
std::optional<TableKind> tableKindFromToken(QStringView text);

/// What a column can hold. The order is that of a choice list; labels are made by ui/text.
enum class Field {
    /// The person whom the row is about: in a table of guardians, the guardian.
    fullName,
    surname,
    given,
    patronymic,
    className,
    grade,
    letter,
    birthDate,
    sex,
    externalId,
    phone,
    email,
    /// Guardians: who the guardian is to the pupil.
    relation,
    /// Guardians: the pupil's full name; then className, grade, letter, birthDate and externalId are the pupil's.
    pupilName,
    position,
    subjects,
    homeroomClass,
    role,
    link,
    /// Members: the day on which the platform saw somebody last.
    lastActive,
    /// Not read.
    ignored,
    /// Not read because the program does not need it (СНИЛС, passports, addresses): the least data that does the job.
    ignoredPersonal,
};

constexpr int kFieldCount = int(Field::ignoredPersonal) + 1;

/// The name in --map, in JSON and in remembered mappings: fullName, className, …
QLatin1StringView token(Field field);
/// Takes the token in any case, also with underscores or hyphens (full_name).
std::optional<Field> fieldFromToken(QStringView text);

/// A column is read into this field; false for ignored and ignoredPersonal.
constexpr bool isRead(Field field)
{
    return field != Field::ignored && field != Field::ignoredPersonal;
}

/// A table of this kind can have the field.
bool belongsTo(Field field, TableKind kind);

} // namespace starosta::table
