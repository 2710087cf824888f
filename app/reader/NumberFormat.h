// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace starosta::reader {

/// How a number is shown, as far as it changes what is read.
struct NumberFormat
{
    bool isDate = false;
    /// «00000»: the number stands for a text of so many digits; 0 where it does not.
    std::uint32_t digits = 0;
};

/// Of a code such as «dd.mm.yyyy».
NumberFormat numberFormatOf(std::string_view code);
/// Of a format that has a number instead of a code.
NumberFormat builtInNumberFormat(std::uint32_t id);

} // namespace starosta::reader
