// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ZipDirectory.h"

#include "app/reader/LittleEndian.h"

#include <algorithm>
#include <vector>

namespace starosta::reader {
namespace {

constexpr std::size_t kEndSize = 22;
constexpr std::size_t kEntrySize = 46;
constexpr std::size_t kLocalSize = 30;
constexpr std::uint32_t kInExtra = 0xFFFFFFFF;

struct Stretch
{
    std::uint64_t begin;
    std::uint64_t end;
};

std::uint64_t u64At(std::string_view bytes, std::size_t at)
{
    return std::uint64_t(u32At(bytes, at)) | (std::uint64_t(u32At(bytes, at + 4)) << 32);
}

/// What did not fit into the entry's own fields.
Stretch stretchOf(std::string_view entry, std::string_view extra)
{
    constexpr std::uint32_t kLargeSizes = 1;
    std::uint64_t packed = u32At(entry, 20);
    std::uint64_t begin = u32At(entry, 42);
    for (std::size_t at = 0; at + 4 <= extra.size(); at += 4 + u16At(extra, at + 2)) {
        if (u16At(extra, at) != kLargeSizes)
            continue;
        std::size_t field = at + 4 + (u32At(entry, 24) == kInExtra ? 8 : 0);
        if (packed == kInExtra) {
            packed = u64At(extra, field);
            field += 8;
        }
        if (begin == kInExtra)
            begin = u64At(extra, field);
        break;
    }
    return {.begin = begin, .end = begin + kLocalSize + packed};
}

} // namespace

ZipOrder zipOrder(std::string_view bytes)
{
    using namespace std::string_view_literals;
    const std::size_t end = bytes.rfind("PK\x05\x06"sv);
    if (end == std::string_view::npos || bytes.size() - end < kEndSize)
        return ZipOrder::unreadable;
    std::size_t at = u32At(bytes, end + 16);
    // In an archive of many entries the place stands in a record before this one.
    if (const std::size_t large = bytes.rfind("PK\x06\x06"sv, end); at == kInExtra && large != std::string_view::npos)
        at = static_cast<std::size_t>(u64At(bytes, large + 48));

    std::vector<Stretch> stretches;
    while (at < end && bytes.substr(at, 4) == "PK\x01\x02"sv) {
        const std::size_t name = u16At(bytes, at + 28);
        const std::size_t extra = u16At(bytes, at + 30);
        if (bytes.size() - at < kEntrySize + name + extra)
            return ZipOrder::unreadable;
        stretches.push_back(stretchOf(bytes.substr(at, kEntrySize), bytes.substr(at + kEntrySize + name, extra)));
        at += kEntrySize + name + extra + u16At(bytes, at + 32);
    }
    if (stretches.empty())
        return ZipOrder::unreadable;
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch &left, const Stretch &right) { return left.begin < right.begin; });
    const auto overlap = [](const Stretch &left, const Stretch &right) { return right.begin < left.end; };
    return std::adjacent_find(stretches.begin(), stretches.end(), overlap) == stretches.end() ? ZipOrder::good
                                                                                              : ZipOrder::overlapping;
}

} // namespace starosta::reader
