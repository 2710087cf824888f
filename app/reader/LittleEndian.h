// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace starosta::reader {

// Fields of the formats of old Office; 0 beyond the end, which foreign bytes may well ask for.

inline std::uint32_t unsignedAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    if (at > bytes.size() || size > bytes.size() - at)
        return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value |= std::uint32_t(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

inline std::uint32_t u8At(std::string_view bytes, std::size_t at)
{
    return unsignedAt(bytes, at, 1);
}

inline std::uint32_t u16At(std::string_view bytes, std::size_t at)
{
    return unsignedAt(bytes, at, 2);
}

inline std::uint32_t u32At(std::string_view bytes, std::size_t at)
{
    return unsignedAt(bytes, at, 4);
}

inline double realAt(std::string_view bytes, std::size_t at)
{
    return std::bit_cast<double>(std::uint64_t(u32At(bytes, at)) | (std::uint64_t(u32At(bytes, at + 4)) << 32));
}

} // namespace starosta::reader
