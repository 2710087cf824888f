// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/NumberFormat.h"

#include <algorithm>

namespace starosta::reader {

NumberFormat numberFormatOf(std::string_view code)
{
    const bool allZeros = !code.empty() && code.find_first_not_of('0') == std::string_view::npos;
    if (allZeros && code.size() > 1)
        return {.digits = static_cast<std::uint32_t>(std::min<std::size_t>(code.size(), 15))};
    bool day = false;
    bool year = false;
    bool month = false;
    bool time = false;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        switch (code[at]) {
        case '"':
            at = std::min(code.find('"', at + 1), code.size());
            break;
        case '[': // a language, a colour, a condition, or hours beyond a day
            time =
                time || code.substr(at + 1, 1) == "h" || code.substr(at + 1, 1) == "m" || code.substr(at + 1, 1) == "s";
            at = std::min(code.find(']', at), code.size());
            break;
        case '\\':
        case '_':
        case '*':
            ++at;
            break;
        case 'd':
        case 'D':
            day = true;
            break;
        case 'y':
        case 'Y':
            year = true;
            break;
        case 'm':
        case 'M':
            month = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            time = true;
            break;
        default:
            break;
        }
    }
    // Some programs write the letters of their own language.
    const bool russian = code.find("дд") != std::string_view::npos || code.find("гг") != std::string_view::npos ||
                         code.find("ДД") != std::string_view::npos || code.find("ГГ") != std::string_view::npos;
    const bool general = code.starts_with("General") || code.starts_with("Standard");
    return {.isDate = !general && (day || year || russian || (month && !time))};
}

NumberFormat builtInNumberFormat(std::uint32_t id)
{
    return {.isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)};
}

} // namespace starosta::reader
