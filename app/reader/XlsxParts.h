// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/NumberFormat.h"
#include "app/reader/XmlReader.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace starosta::reader {

struct Relationship
{
    std::string id;
    std::string type; ///< the last word of its address: worksheet, styles, …
    std::string target;
};

/// Which parts a part refers to.
class RelationshipsReader : public XmlReader
{
public:
    using XmlReader::XmlReader;
    std::vector<Relationship> take() { return std::move(m_relationships); }

private:
    void beginElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view) override {}

    std::vector<Relationship> m_relationships;
};

struct WorkbookSheet
{
    SheetEntry entry;
    std::string relationship;
};

/// The sheets in their order, and how the book counts days.
class WorkbookReader : public XmlReader
{
public:
    using XmlReader::XmlReader;
    const std::vector<WorkbookSheet> &sheets() const { return m_sheets; }
    bool since1904() const { return m_since1904; }

private:
    void beginElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view) override {}

    std::vector<WorkbookSheet> m_sheets;
    bool m_since1904 = false;
};

class StylesReader : public XmlReader
{
public:
    using XmlReader::XmlReader;
    /// By the index that cells have; plain for one that is not there.
    NumberFormat format(std::uint32_t index) const
    {
        return index < m_formats.size() ? m_formats[index] : NumberFormat{};
    }

private:
    void beginElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view name) override;
    NumberFormat formatOfId(std::uint32_t id) const;

    std::map<std::uint32_t, NumberFormat> m_codes;
    std::vector<NumberFormat> m_formats;
    bool m_inCellFormats = false;
};

/// The texts that cells refer to by their index.
class SharedStringsReader : public XmlReader
{
public:
    using XmlReader::XmlReader;
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_pool).substr(begin, m_ends[index] - begin);
    }

private:
    void beginElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    std::string m_pool;
    std::vector<std::size_t> m_ends;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// «_x000D_» stands for a character that XML cannot hold.
std::string withoutEscapes(std::string text);

} // namespace starosta::reader
