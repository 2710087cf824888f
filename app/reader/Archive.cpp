// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Archive.h"

#include "app/reader/ZipDirectory.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace starosta::reader {
namespace {

constexpr zip_int64_t kMaximumEntries = 1000;
constexpr std::uint64_t kMebibyte = 1024 * 1024;
constexpr std::uint64_t kMaximumUnpacked = 512 * kMebibyte;
/// Sheets shrink by ten or twenty. What shrinks far more is nothing but a bomb, and is left as soon as that is seen.
constexpr std::uint64_t kSuspiciousSize = 64 * kMebibyte;
constexpr std::uint64_t kSuspiciousRatio = 200;
constexpr std::size_t kPiece = 256 * 1024;

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

bool pointsElsewhere(std::string_view name)
{
    return name.starts_with('/') || name.find("../") != std::string_view::npos ||
           name.find('\\') != std::string_view::npos || name.find(':') != std::string_view::npos ||
           name.ends_with("/..") || name.empty();
}

} // namespace

Archive::Archive(CellStream &stream, std::string_view bytes) : m_stream(stream)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source)
        m_stream.fail({.failure = protocol::Failure::memory});
    m_archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!m_archive) {
        const int code = zip_error_code_zip(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        m_stream.fail({.failure = code == ZIP_ER_MEMORY ? protocol::Failure::memory : protocol::Failure::damaged});
    }
    zip_error_fini(&error);
    checkDirectory();
    switch (zipOrder(bytes)) {
    case ZipOrder::good:
        break;
    case ZipOrder::overlapping:
        m_stream.fail({.failure = protocol::Failure::forbidden, .text = "overlap"});
    case ZipOrder::unreadable:
        failDamaged();
    }
}

Archive::~Archive()
{
    zip_discard(m_archive);
}

void Archive::failDamaged()
{
    const bool memory = zip_error_code_zip(zip_get_error(m_archive)) == ZIP_ER_MEMORY;
    m_stream.fail({.failure = memory ? protocol::Failure::memory : protocol::Failure::damaged});
}

void Archive::checkDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > kMaximumEntries)
        m_stream.fail({.failure = protocol::Failure::tooManyParts, .number = std::uint32_t(kMaximumEntries)});
    std::set<std::string_view> names;
    for (zip_int64_t index = 0; index < count; ++index) {
        const char *name = zip_get_name(m_archive, static_cast<zip_uint64_t>(index), ZIP_FL_ENC_RAW);
        if (!name)
            failDamaged();
        if (pointsElsewhere(name))
            m_stream.fail({.failure = protocol::Failure::forbidden, .text = "name"});
        if (!names.insert(name).second)
            m_stream.fail({.failure = protocol::Failure::forbidden, .text = "duplicate"});
    }
}

long Archive::find(const std::string &name) const
{
    const zip_int64_t exact = zip_name_locate(m_archive, name.c_str(), ZIP_FL_ENC_RAW);
    return exact >= 0 ? exact : zip_name_locate(m_archive, name.c_str(), ZIP_FL_NOCASE);
}

void Archive::read(const std::string &name, XmlReader &reader)
{
    const long index = find(name);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        failDamaged();
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        m_stream.fail({.failure = protocol::Failure::encrypted});
    if ((stat.valid & ZIP_STAT_COMP_METHOD) != 0 && stat.comp_method != ZIP_CM_STORE &&
        stat.comp_method != ZIP_CM_DEFLATE)
        m_stream.fail({.failure = protocol::Failure::forbidden, .text = "method"});
    const auto failUnpacked = [&](std::uint64_t limit) {
        m_stream.fail(
            {.failure = protocol::Failure::unpacked, .number = static_cast<std::uint32_t>(limit / kMebibyte)});
    };
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && m_unpacked + stat.size > kMaximumUnpacked)
        failUnpacked(kMaximumUnpacked);

    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0));
    if (!file)
        failDamaged();
    std::uint64_t size = 0;
    std::string piece(kPiece, '\0');
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
        if (got < 0)
            failDamaged();
        if (got == 0)
            break;
        size += static_cast<std::uint64_t>(got);
        m_unpacked += static_cast<std::uint64_t>(got);
        if (m_unpacked > kMaximumUnpacked)
            failUnpacked(kMaximumUnpacked);
        if (size > kSuspiciousSize && size / kSuspiciousRatio > stat.comp_size)
            failUnpacked(kSuspiciousSize);
        reader.feed(std::string_view(piece).substr(0, static_cast<std::size_t>(got)));
    }
    reader.finish();
}

std::string Archive::shortPart(const std::string &name)
{
    constexpr std::size_t kShort = 256;
    const long index = find(name);
    if (index < 0)
        return {};
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return {};
    std::string text(kShort, '\0');
    const zip_int64_t got = zip_fread(file.get(), text.data(), text.size());
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

} // namespace starosta::reader
