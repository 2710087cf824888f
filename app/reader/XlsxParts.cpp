// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/XlsxParts.h"

#include "app/reader/BoundedText.h"
#include "app/reader/Utf8.h"
#include "app/reader/Values.h"

#include <algorithm>
#include <charconv>

namespace starosta::reader {

std::string withoutEscapes(std::string text)
{
    constexpr std::size_t kLength = 7;
    std::size_t at = text.find("_x");
    if (at == std::string::npos)
        return text;
    std::string plain = text.substr(0, at);
    while (at < text.size()) {
        std::uint32_t character = 0;
        const bool closed =
            at + kLength <= text.size() && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_';
        const char *digits = text.data() + at + 2;
        if (closed && std::from_chars(digits, digits + 4, character, 16).ptr == digits + 4 &&
            (character < 0xD800 || character > 0xDFFF)) {
            appendUtf8(plain, character);
            at += kLength;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

void RelationshipsReader::beginElement(std::string_view name, const Attributes &attributes)
{
    if (name != "Relationship" || attributes.value("TargetMode") == "External")
        return;
    const std::string_view type = attributes.value("Type");
    m_relationships.push_back({.id = std::string(attributes.value("Id")),
                               .type = std::string(type.substr(type.rfind('/') + 1)),
                               .target = std::string(attributes.value("Target"))});
}

void WorkbookReader::beginElement(std::string_view name, const Attributes &attributes)
{
    if (name == "workbookPr") {
        m_since1904 = attributes.isTrue("date1904");
    } else if (name == "sheet") {
        const std::string_view state = attributes.value("state");
        m_sheets.push_back({.entry = {.name = std::string(attributes.value("name")),
                                      .hidden = state == "hidden" || state == "veryHidden"},
                            .relationship = std::string(attributes.value("id"))});
    }
}

NumberFormat StylesReader::formatOfId(std::uint32_t id) const
{
    const auto code = m_codes.find(id);
    return code != m_codes.end() ? code->second : builtInNumberFormat(id);
}

void StylesReader::beginElement(std::string_view name, const Attributes &attributes)
{
    if (name == "numFmt") {
        if (const std::optional<std::uint32_t> id = parseCount(attributes.value("numFmtId")))
            m_codes[*id] = numberFormatOf(attributes.value("formatCode"));
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats) {
        m_formats.push_back(formatOfId(parseCount(attributes.value("numFmtId")).value_or(0)));
    }
}

void StylesReader::endElement(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellFormats = false;
}

void SharedStringsReader::beginElement(std::string_view name, const Attributes &)
{
    if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void SharedStringsReader::endElement(std::string_view name)
{
    if (name == "t") {
        m_inText = false;
    } else if (name == "rPh") {
        --m_phonetic;
    } else if (name == "si") {
        m_pool += withoutEscapes(std::move(m_text));
        m_text.clear();
        m_ends.push_back(m_pool.size());
    }
}

void SharedStringsReader::characters(std::string_view text)
{
    if (m_inText)
        appendBounded(m_text, text);
}

} // namespace starosta::reader
