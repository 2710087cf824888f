// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace starosta::members {

/// The given names that a folded short one stands for («саша»: александр, александра); none for any other word.
/// Names come folded.
QStringList givenNamesOf(QStringView shortName);

} // namespace starosta::members
