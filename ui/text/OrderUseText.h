// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/homerooms/Distribution.h"
#include "core/orders/OrderUse.h"
#include "core/school/AppointmentService.h"

#include <QString>

namespace starosta::text {

/// «Homeroom teacher of 1А: Иванова Мария Петровна, from 01.09.2026»
QString orderUseText(Workspace &workspace, const orders::OrderUse &use);
/// «Without a homeroom teacher: 1А, 2Б»
QString doubtText(const homerooms::Doubt &doubt);
/// What the banner says of an appointment that is ending or has ended; empty while there is nothing to say.
QString standingText(const school::Standing &standing);
/// The same of a clock that does not agree with the journal.
QString clockText(const journal::ClockDoubt &doubt);
/// «From 01.10.2026 to 09.10.2026 nobody was administrator.»
QString vacancyText(const school::Vacancy &vacancy);

} // namespace starosta::text
