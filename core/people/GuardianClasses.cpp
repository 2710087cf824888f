// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/GuardianClasses.h"

namespace starosta::people {

QHash<PersonId, QList<classes::ClassId>> classesOfGuardians(const QList<Guardianship> &guardianships,
                                                            const QList<Person> &people)
{
    QHash<PersonId, classes::ClassId> classOf;
    for (const Person &person : people) {
        if (person.classId)
            classOf.insert(person.id, *person.classId);
    }
    QHash<PersonId, QList<classes::ClassId>> classes;
    for (const Guardianship &relation : guardianships) {
        const auto found = classOf.constFind(relation.pupil);
        if (found == classOf.constEnd())
            continue;
        QList<classes::ClassId> &known = classes[relation.guardian];
        if (!known.contains(*found))
            known.append(*found);
    }
    return classes;
}

} // namespace starosta::people
