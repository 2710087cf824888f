// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/CompoundFile.h"

#include "app/reader/LittleEndian.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace starosta::reader {
namespace {

constexpr std::uint32_t kLastRegularSector = 0xFFFFFFFA;
constexpr std::size_t kHeaderSize = 512;
constexpr std::size_t kEntrySize = 128;
constexpr std::size_t kSectorsInHeader = 109;

struct Entry
{
    std::uint32_t start;
    std::uint32_t size;
};

class CompoundFile
{
public:
    explicit CompoundFile(std::string_view file)
        : m_file(file)
        , m_sectorSize(std::size_t(1) << std::min<std::uint32_t>(u16At(file, 30), 12))
    {}

    std::string workbook()
    {
        readAllocation();
        const std::string directory = chain(u32At(m_file, 48), m_allocation, m_file, kHeaderSize, m_sectorSize);
        std::optional<Entry> root;
        std::optional<Entry> book;
        for (std::size_t at = 0; at + kEntrySize <= directory.size(); at += kEntrySize) {
            const std::string_view entry = std::string_view(directory).substr(at, kEntrySize);
            const Entry found{.start = u32At(entry, 116), .size = u32At(entry, 120)};
            if (u8At(entry, 66) == 5)
                root = found;
            else if (isNamed(entry, "Workbook") || (isNamed(entry, "Book") && !book))
                book = found;
        }
        return book && root ? contentOf(*book, *root) : std::string();
    }

private:
    static bool isNamed(std::string_view entry, std::string_view name)
    {
        if (u16At(entry, 64) != 2 * (name.size() + 1))
            return false;
        for (std::size_t i = 0; i < name.size(); ++i) {
            if (u16At(entry, 2 * i) != static_cast<unsigned char>(name[i]))
                return false;
        }
        return true;
    }

    /// Which sector follows which.
    void readAllocation()
    {
        std::vector<std::uint32_t> sectors;
        for (std::size_t i = 0; i < kSectorsInHeader; ++i)
            sectors.push_back(u32At(m_file, 76 + 4 * i));
        const std::size_t perSector = m_sectorSize / 4;
        std::uint32_t next = u32At(m_file, 68);
        // More sectors than the file holds can only be a circle.
        for (std::size_t left = m_file.size() / m_sectorSize; left > 0 && next < kLastRegularSector; --left) {
            const std::string_view sector = sectorAt(next);
            for (std::size_t i = 0; i + 1 < perSector; ++i)
                sectors.push_back(u32At(sector, 4 * i));
            next = sector.empty() ? kLastRegularSector : u32At(sector, 4 * (perSector - 1));
        }
        for (const std::uint32_t number : sectors) {
            if (number >= kLastRegularSector)
                continue;
            const std::string_view sector = sectorAt(number);
            for (std::size_t i = 0; i < sector.size() / 4; ++i)
                m_allocation.push_back(u32At(sector, 4 * i));
        }
    }

    std::string_view sectorAt(std::uint32_t number) const
    {
        const std::size_t begin = kHeaderSize + std::size_t(number) * m_sectorSize;
        return begin < m_file.size() ? m_file.substr(begin, m_sectorSize) : std::string_view();
    }

    static std::string chain(std::uint32_t start, const std::vector<std::uint32_t> &allocation, std::string_view source,
                             std::size_t offset, std::size_t size)
    {
        std::string content;
        std::uint32_t sector = start;
        for (std::size_t left = allocation.size(); left > 0 && sector < allocation.size(); --left) {
            const std::size_t begin = offset + std::size_t(sector) * size;
            if (begin >= source.size())
                break;
            content.append(source.substr(begin, size));
            sector = allocation[sector];
        }
        return content;
    }

    std::string contentOf(const Entry &entry, const Entry &root) const
    {
        constexpr std::size_t kSmallSector = 64;
        const std::uint32_t smallestRegular = u32At(m_file, 56);
        std::string content;
        if (entry.size >= smallestRegular) {
            content = chain(entry.start, m_allocation, m_file, kHeaderSize, m_sectorSize);
        } else {
            const std::string pool = chain(root.start, m_allocation, m_file, kHeaderSize, m_sectorSize);
            const std::string table = chain(u32At(m_file, 60), m_allocation, m_file, kHeaderSize, m_sectorSize);
            std::vector<std::uint32_t> allocation;
            for (std::size_t i = 0; i < table.size() / 4; ++i)
                allocation.push_back(u32At(table, 4 * i));
            content = chain(entry.start, allocation, pool, 0, kSmallSector);
        }
        content.resize(std::min<std::size_t>(content.size(), entry.size));
        return content;
    }

    std::string_view m_file;
    std::size_t m_sectorSize;
    std::vector<std::uint32_t> m_allocation;
};

} // namespace

std::string workbookStream(std::string_view file)
{
    return u16At(file, 30) < 7 ? std::string() : CompoundFile(file).workbook();
}

} // namespace starosta::reader
