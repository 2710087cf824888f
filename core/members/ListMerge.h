// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/ListRows.h"

#include <vector>

namespace starosta::members {

/// An account as it will stand after the list.
struct AccountStep
{
    std::optional<Account> was = {}; ///< none: the list shows it for the first time
    Account will;
    int row = 0; ///< in the list, 0 where it does not stand there
};

struct ListFacts
{
    QDate takenOn;
    QString fileName;
    /// The list shows only a part of the members: whoever is not in it may be there all the same.
    bool isPartial = false;
};

/// Holds the rows of a list against the accounts that are there, as multisets of names, roles and classes, for the
/// platform gives no numbers. Where of several equal accounts of different people one is missing, nobody knows whose:
/// the others are open again.
std::vector<AccountStep> mergeList(const std::vector<Account> &accounts, const ListContent &list,
                                   const ListFacts &facts);

} // namespace starosta::members
