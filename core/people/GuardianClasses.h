// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QHash>

namespace starosta::people {

/// The classes of each guardian's children, none twice. A guardian without a child in a class is not in it.
QHash<PersonId, QList<classes::ClassId>> classesOfGuardians(const QList<Guardianship> &guardianships,
                                                            const QList<Person> &people);

} // namespace starosta::people
