// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace starosta::people {

/// What of a person can have been written by somebody else than whoever brought the person in.
enum class PersonField { name, birthDate, sex, externalId, phone, email, schoolClass, position, subjects };

QLatin1StringView token(PersonField field);
std::optional<PersonField> personFieldFromToken(QStringView text);

/// Who wrote a field last, where it is not the person's own Origin.
struct FieldOrigin
{
    PersonId person;
    PersonField field;
    Origin origin;
};

/// The fields in which two contents differ.
QList<PersonField> differingFields(const PersonContent &left, const PersonContent &right);
QList<PersonField> differingFields(const StaffContent &left, const StaffContent &right);

} // namespace starosta::people
