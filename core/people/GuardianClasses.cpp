// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/GuardianClasses.h"

namespace starosta::people {

QList<classes::ClassId> classesOf(const Person &person, const GuardianClasses &guardians)
{
    QList<classes::ClassId> classes = guardians.value(person.id);
    if (person.classId) {
        classes.removeAll(*person.classId);
        classes.prepend(*person.classId);
    }
    return classes;
}

} // namespace starosta::people
