// SPDX-License-Identifier: GPL-3.0-or-later
// Any text: a date that was understood is a real one, and is understood again as it stands on paper.
#include "core/base/DateText.h"
#include "tests/fuzz/FuzzText.h"

using namespace starosta;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::optional<QDate> date = parseDate(fuzz::textOf(data, size));
    if (!date)
        return 0;
    promise(date->isValid(), "a date that was understood is a real one");
    promise(date->year() >= 1900 && date->year() <= 2199, "years are those of people");
    promise(parseDate(paperDate(*date)) == date, "a date is read back from paper");
    promise(parseDate(date->toString(Qt::ISODate)) == date, "a date is read back from its ISO form");
    return 0;
}
