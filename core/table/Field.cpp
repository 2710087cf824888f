// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/Field.h"

#include <QString>

namespace starosta::table {
namespace {

QString withoutWordBreaks(QStringView text)
{
    QString result;
    for (const QChar character : text.trimmed()) {
        if (character != u'_' && character != u'-')
            result += character.toLower();
    }
    return result;
}

} // namespace

QLatin1StringView token(TableKind kind)
{
    switch (kind) {
    case TableKind::pupils:
        return QLatin1StringView("pupils");
    case TableKind::staff:
        return QLatin1StringView("staff");
    case TableKind::guardians:
        return QLatin1StringView("guardians");
    case TableKind::members:
        return QLatin1StringView("members");
    }
    Q_UNREACHABLE();
}

std::optional<TableKind> tableKindFromToken(QStringView text)
{
    for (const TableKind kind : {TableKind::pupils, TableKind::staff, TableKind::guardians, TableKind::members}) {
        if (text == token(kind))
            return kind;
    }
    return {};
}

QLatin1StringView token(Field field)
{
    switch (field) {
    case Field::fullName:
        return QLatin1StringView("fullName");
    case Field::surname:
        return QLatin1StringView("surname");
    case Field::given:
        return QLatin1StringView("given");
    case Field::patronymic:
        return QLatin1StringView("patronymic");
    case Field::className:
        return QLatin1StringView("className");
    case Field::grade:
        return QLatin1StringView("grade");
    case Field::letter:
        return QLatin1StringView("letter");
    case Field::birthDate:
        return QLatin1StringView("birthDate");
    case Field::sex:
        return QLatin1StringView("sex");
    case Field::externalId:
        return QLatin1StringView("externalId");
    case Field::phone:
        return QLatin1StringView("phone");
    case Field::email:
        return QLatin1StringView("email");
    case Field::relation:
        return QLatin1StringView("relation");
    case Field::pupilName:
        return QLatin1StringView("pupilName");
    case Field::position:
        return QLatin1StringView("position");
    case Field::subjects:
        return QLatin1StringView("subjects");
    case Field::homeroomClass:
        return QLatin1StringView("homeroomClass");
    case Field::role:
        return QLatin1StringView("role");
    case Field::link:
        return QLatin1StringView("link");
    case Field::lastActive:
        return QLatin1StringView("lastActive");
    case Field::ignored:
        return QLatin1StringView("ignored");
    case Field::ignoredPersonal:
        return QLatin1StringView("ignoredPersonal");
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldFromToken(QStringView text)
{
    const QString wanted = withoutWordBreaks(text);
    for (int value = 0; value < kFieldCount; ++value) {
        const auto field = Field(value);
        if (wanted.compare(token(field), Qt::CaseInsensitive) == 0)
            return field;
    }
    return {};
}

bool belongsTo(Field field, TableKind kind)
{
    switch (field) {
    case Field::fullName:
    case Field::surname:
    case Field::given:
    case Field::patronymic:
    case Field::ignored:
    case Field::ignoredPersonal:
        return true;
    case Field::phone:
    case Field::email:
    case Field::birthDate:
    case Field::sex:
        return kind != TableKind::members;
    case Field::externalId:
        return kind == TableKind::pupils || kind == TableKind::guardians;
    case Field::className:
    case Field::grade:
    case Field::letter:
        return kind != TableKind::staff;
    case Field::relation:
    case Field::pupilName:
        return kind == TableKind::guardians;
    case Field::position:
    case Field::subjects:
    case Field::homeroomClass:
        return kind == TableKind::staff;
    case Field::role:
    case Field::lastActive:
        return kind == TableKind::members;
    case Field::link:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace starosta::table
