// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FieldOrigin.h"

#include <array>

namespace starosta::people {

namespace {

constexpr std::array kFields = {PersonField::name,        PersonField::birthDate, PersonField::sex,
                                PersonField::externalId,  PersonField::phone,     PersonField::email,
                                PersonField::schoolClass, PersonField::position,  PersonField::subjects};

} // namespace

QLatin1StringView token(PersonField field)
{
    switch (field) {
    case PersonField::name:
        return QLatin1StringView("name");
    case PersonField::birthDate:
        return QLatin1StringView("birth_date");
    case PersonField::sex:
        return QLatin1StringView("sex");
    case PersonField::externalId:
        return QLatin1StringView("external_id");
    case PersonField::phone:
        return QLatin1StringView("phone");
    case PersonField::email:
        return QLatin1StringView("email");
    case PersonField::schoolClass:
        return QLatin1StringView("class");
    case PersonField::position:
        return QLatin1StringView("position");
    case PersonField::subjects:
        return QLatin1StringView("subjects");
    }
    Q_UNREACHABLE();
}

std::optional<PersonField> personFieldFromToken(QStringView text)
{
    const auto field =
        std::find_if(kFields.begin(), kFields.end(), [&](PersonField each) { return text == token(each); });
    return field == kFields.end() ? std::nullopt : std::optional(*field);
}

QList<PersonField> differingFields(const PersonContent &left, const PersonContent &right)
{
    QList<PersonField> fields;
    const auto add = [&fields](PersonField field, bool differs) {
        if (differs)
            fields.append(field);
    };
    add(PersonField::name, left.name != right.name);
    add(PersonField::birthDate, left.birthDate != right.birthDate);
    add(PersonField::sex, left.sex != right.sex);
    add(PersonField::externalId, left.externalId != right.externalId);
    add(PersonField::phone, left.phone != right.phone);
    add(PersonField::email, left.email != right.email);
    return fields;
}

QList<PersonField> differingFields(const StaffContent &left, const StaffContent &right)
{
    QList<PersonField> fields;
    if (left.position != right.position)
        fields.append(PersonField::position);
    if (left.subjects != right.subjects)
        fields.append(PersonField::subjects);
    return fields;
}

} // namespace starosta::people
