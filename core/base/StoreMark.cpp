// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/StoreMark.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <unistd.h>

namespace starosta {

FileMark markOf(int descriptor)
{
    constexpr int kHeaderSize = 100;
    constexpr int kApplicationIdOffset = 68;
    std::array<char, kHeaderSize> header = {};
    const ssize_t got = ::pread(descriptor, header.data(), header.size(), 0);
    if (got != kHeaderSize || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return FileMark::none;
    return qFromBigEndian<qint32>(header.data() + kApplicationIdOffset) == kApplicationId ? FileMark::store
                                                                                          : FileMark::foreignDatabase;
}

} // namespace starosta
