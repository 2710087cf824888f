// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/CellStream.h"

#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace starosta::reader {

inline std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The attributes of an element, by names without their prefix.
class Attributes
{
public:
    explicit Attributes(const char *const *pairs) : m_pairs(pairs) {}

    std::optional<std::string_view> find(std::string_view localName) const;
    /// Empty where it is missing.
    std::string_view value(std::string_view localName) const { return find(localName).value_or(std::string_view()); }
    /// Some attribute of this name, whatever its prefix, has this value.
    bool has(std::string_view localName, std::string_view value) const;
    /// 1, true; false for anything else.
    bool isTrue(std::string_view localName) const;
    /// Calls for each with its name and value: where there are many cells, once over the attributes is enough.
    template <class Visit>
    void forEach(const Visit &visit) const
    {
        for (const char *const *pair = m_pairs; *pair; pair += 2)
            visit(withoutPrefix(pair[0]), std::string_view(pair[1]));
    }

private:
    const char *const *m_pairs;
};

/// Parses one part of a workbook as a stream. Expat does the work; what no spreadsheet program writes and only does
/// harm ends the process with the failure «forbidden»: a document type (entities come with it), another encoding than
/// UTF-8 and UTF-16, elements too deep or with too many attributes.
class XmlReader
{
public:
    explicit XmlReader(CellStream &stream);
    virtual ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// Bytes of the part, in pieces.
    void feed(std::string_view bytes) { parse(bytes, false); }
    void finish() { parse({}, true); }

protected:
    // Names come without their prefix: generators choose different ones for the same thing.
    virtual void beginElement(std::string_view name, const Attributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view) {}

    CellStream &stream() { return m_stream; }

private:
    void parse(std::string_view bytes, bool last);
    [[noreturn]] void failForbidden(std::string_view what);

    static void onBegin(void *self, const char *name, const char **attributes);
    static void onEnd(void *self, const char *name);
    static void onCharacters(void *self, const char *text, int length);
    static void onDeclaration(void *self, const char *version, const char *encoding, int standalone);
    static void onDoctype(void *self, const char *name, const char *systemId, const char *publicId, int hasSubset);

    CellStream &m_stream;
    XML_ParserStruct *m_parser;
    int m_depth = 0;
};

} // namespace starosta::reader
