// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/XmlReader.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace starosta::reader {
namespace {

constexpr int kMaximumDepth = 64;
constexpr int kMaximumAttributes = 256;

bool isAllowedEncoding(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char character) { return static_cast<char>(std::toupper(character)); });
    constexpr std::array<std::string_view, 5> kAllowed = {"UTF-8", "UTF8", "UTF-16", "UTF-16LE", "US-ASCII"};
    return std::find(kAllowed.begin(), kAllowed.end(), upper) != kAllowed.end();
}

} // namespace

std::optional<std::string_view> Attributes::find(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(*pair) == name)
            return pair[1];
    }
    return {};
}

bool Attributes::has(std::string_view name, std::string_view value) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(*pair) == name && pair[1] == value)
            return true;
    }
    return false;
}

bool Attributes::isTrue(std::string_view localName) const
{
    const std::string_view text = value(localName);
    return text == "1" || text == "true";
}

XmlReader::XmlReader(CellStream &stream) : m_stream(stream), m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser)
        m_stream.fail({.failure = protocol::Failure::memory});
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, onBegin, onEnd);
    XML_SetCharacterDataHandler(m_parser, onCharacters);
    XML_SetXmlDeclHandler(m_parser, onDeclaration);
    XML_SetStartDoctypeDeclHandler(m_parser, onDoctype);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(m_parser);
}

void XmlReader::parse(std::string_view bytes, bool last)
{
    if (XML_Parse(m_parser, bytes.data(), static_cast<int>(bytes.size()), last ? XML_TRUE : XML_FALSE) == XML_STATUS_OK)
        return;
    const XML_Error error = XML_GetErrorCode(m_parser);
    if (error == XML_ERROR_NO_MEMORY)
        m_stream.fail({.failure = protocol::Failure::memory});
    if (error == XML_ERROR_UNKNOWN_ENCODING || error == XML_ERROR_INCORRECT_ENCODING)
        failForbidden("encoding");
    m_stream.fail({.failure = protocol::Failure::damaged});
}

void XmlReader::failForbidden(std::string_view what)
{
    m_stream.fail({.failure = protocol::Failure::forbidden, .text = what});
}

void XmlReader::onBegin(void *self, const char *name, const char **attributes)
{
    auto *reader = static_cast<XmlReader *>(self);
    if (++reader->m_depth > kMaximumDepth)
        reader->failForbidden("depth");
    if (XML_GetSpecifiedAttributeCount(reader->m_parser) > 2 * kMaximumAttributes)
        reader->failForbidden("attributes");
    reader->beginElement(withoutPrefix(name), Attributes(attributes));
}

void XmlReader::onEnd(void *self, const char *name)
{
    auto *reader = static_cast<XmlReader *>(self);
    --reader->m_depth;
    reader->endElement(withoutPrefix(name));
}

void XmlReader::onCharacters(void *self, const char *text, int length)
{
    static_cast<XmlReader *>(self)->characters(std::string_view(text, static_cast<std::size_t>(length)));
}

void XmlReader::onDeclaration(void *self, const char *, const char *encoding, int)
{
    if (encoding && !isAllowedEncoding(encoding))
        static_cast<XmlReader *>(self)->failForbidden("encoding");
}

void XmlReader::onDoctype(void *self, const char *, const char *, const char *, int)
{
    static_cast<XmlReader *>(self)->failForbidden("doctype");
}

} // namespace starosta::reader
