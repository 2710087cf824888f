// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace starosta::text {

/// The sentence that people read of a failure, in the language of the day: what happened, where, what to do.
/// Plain text, whatever stands in the arguments.
QString errorText(const Error &error);

/// One row of a file and what is wrong with it: «Row 12, “Дата рождения”: …». `column` may be empty.
QString rowErrorText(int row, const QString &column, const Error &error);

} // namespace starosta::text
