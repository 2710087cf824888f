// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/Matching.h"

namespace starosta::members {

using ClassLabels = QHash<classes::ClassId, QString>;

/// What is to be said of every account, in their order. The verdicts are those of findWhose() on the same accounts.
std::vector<Member> viewsOf(const std::vector<Account> &accounts, const std::vector<Verdict> &verdicts,
                            const Register &people, const ClassLabels &labels);

/// A pupil's class; of a guardian those of the pupils; «1А, 3Б».
QString classesOf(const KnownPerson &person, const ClassLabels &labels);

} // namespace starosta::members
