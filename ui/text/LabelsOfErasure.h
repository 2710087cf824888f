// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/Erasure.h"

#include <QString>

namespace starosta::text {

/// «ученик 4А, выбыл 31.05.2026»: what somebody was at the school.
QString label(const erasure::Subject &subject);
/// «3 записи журнала»
QString entriesText(qint64 count);
/// What else is to be known of a plan, a sentence each. Of those whose data stays, so many are named.
QStringList remarks(const erasure::Plan &plan, qsizetype named);

} // namespace starosta::text
