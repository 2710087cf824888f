// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Undo.h"

#include "core/classes/ClassesService.h"
#include "core/orders/OrdersService.h"
#include "core/people/PeopleService.h"

namespace starosta::test {

inline people::PersonContent content(QStringView name)
{
    return {.name = valueOf(people::PersonName::parse(name))};
}

inline classes::ClassId classId(TestWorkspace &workspace, QStringView name)
{
    return valueOf(workspace->classes().resolve(name)).id;
}

inline people::PersonId addPupil(TestWorkspace &workspace, QStringView name, QStringView className)
{
    return valueOf(workspace->people().add({.content = content(name), .pupilOf = classId(workspace, className)})).value;
}

inline people::PersonId addTeacher(TestWorkspace &workspace, QStringView name)
{
    const people::StaffContent staff{.position = QStringLiteral("учитель"), .subjects = QStringLiteral("физика")};
    return valueOf(workspace->people().add({.content = content(name), .staff = staff})).value;
}

inline people::PersonId addPerson(TestWorkspace &workspace, QStringView name)
{
    return valueOf(workspace->people().add({.content = content(name)})).value;
}

inline QString names(const QList<people::Person> &people)
{
    QStringList names;
    for (const people::Person &person : people)
        names.append(person.content.name.full());
    return names.join(QStringLiteral(", "));
}

} // namespace starosta::test
