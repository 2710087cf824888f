// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Failure.h"
#include "core/people/Person.h"

namespace starosta::cli {

/// Who of `people` is meant by a number, or by a name as far as it tells one of them from the others: the whole name,
/// or its beginning up to a space. None where nobody is called so; a number is not looked up, the core does that. Fails
/// where several are, and names them with their numbers.
Attempt<std::optional<people::PersonId>> personMeant(const QString &word, const QList<people::Person> &people);

} // namespace starosta::cli
