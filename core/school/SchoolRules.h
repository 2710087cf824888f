// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/school/School.h"

namespace starosta::school {

/// The number of a taxpayer that is an organisation: ten digits, the last of which checks the others
/// (приказ ФНС от 29.06.2012 № ММВ-7-6/435@).
bool isInn(QStringView text);

/// Cleans the texts of a card. Errors: textEmpty (full_name, short_name, platform), innInvalid,
/// those of cleanText.
Result<School> checkedSchool(const School &school);

/// The earliest day on which the year is begun, and from which movements of a year begun early count: lessons end about
/// here, and who begins before it would end the old year for everybody.
QDate earliestBeginning(const SchoolYear &year);

/// The name of a host as it stands in a link, in small letters. Not a whole address, not a number.
/// Errors: hostInvalid, those of cleanText.
Result<QString> hostFromText(QStringView text);

/// A cleaned text that says something. Errors: textEmpty with `field`, those of cleanText.
Result<QString> requiredText(QStringView text, int maximumLength, QLatin1StringView field);

} // namespace starosta::school
