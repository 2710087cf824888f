// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

namespace starosta::people {

/// The content with its texts cleaned; an empty number is none.
/// Errors: dateInFuture, textTooLong and the others of cleanText.
Result<PersonContent> checkedContent(const PersonContent &content, QDate today);
Result<StaffContent> checkedStaff(const StaffContent &content);

/// By surname, given name and patronymic in Russian order; namesakes by id.
QList<Person> inNameOrder(QList<Person> people);

/// The people in whose name or number all words of the search occur, ё as е, whatever the case.
QList<Person> found(QList<Person> people, QStringView search);

} // namespace starosta::people
