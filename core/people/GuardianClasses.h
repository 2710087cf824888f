// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QHash>

namespace starosta::people {

/// The classes of each guardian's children, none twice. A guardian without a child in a class is not in it.
using GuardianClasses = QHash<PersonId, QList<classes::ClassId>>;

/// The classes in which the person has to do: a pupil's own, then those of a guardian's children; none twice.
QList<classes::ClassId> classesOf(const Person &person, const GuardianClasses &guardians);

} // namespace starosta::people
