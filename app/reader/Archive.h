// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/XmlReader.h"

#include <string>
#include <string_view>

struct zip;

namespace starosta::reader {

/// The parts of a zipped workbook. Nothing is ever written to a disk; parts are asked for by name, so a name that
/// points elsewhere is never followed. Sizes are those of the bytes that really come out, not those that the file
/// promises.
class Archive
{
public:
    /// The bytes must outlive the archive. Fails the stream where they are no good archive.
    Archive(CellStream &stream, std::string_view bytes);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool has(const std::string &name) const { return find(name) >= 0; }
    /// Unpacks the part into the reader; a missing one is a damaged file.
    void read(const std::string &name, XmlReader &reader);
    /// A short part as it is: the media type of an .ods.
    std::string shortPart(const std::string &name);

private:
    void checkDirectory();
    long find(const std::string &name) const;
    [[noreturn]] void failDamaged();

    CellStream &m_stream;
    zip *m_archive = nullptr;
    std::uint64_t m_unpacked = 0;
};

} // namespace starosta::reader
