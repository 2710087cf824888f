// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/XlsxParts.h"

#include <optional>

namespace starosta::reader {

/// What the cells of all sheets refer to.
struct XlsxContext
{
    const StylesReader &styles;
    const SharedStringsReader &strings;
    bool since1904 = false;
};

/// Streams the cells of one sheet.
class XlsxSheetReader : public XmlReader
{
public:
    XlsxSheetReader(CellStream &stream, const XlsxContext &context) : XmlReader(stream), m_context(context) {}

private:
    void beginElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    void beginRow(const Attributes &attributes);
    void beginCell(const Attributes &attributes);
    void endCell();
    void tellValue();
    void tellNumberOrDate();
    void tellText(std::string_view text);
    void mergeOf(std::string_view range);
    std::string address() const { return cellAddress(m_column, m_row); }

    const XlsxContext &m_context;
    std::uint32_t m_row = 0;
    std::uint32_t m_column = 0;
    std::uint32_t m_nextColumn = 0;
    bool m_inRows = false;
    bool m_inCell = false;
    bool m_inValue = false;
    int m_phonetic = 0;
    int m_merges = 0;

    // The cell that is being read.
    std::string m_type;
    std::uint32_t m_style = 0;
    bool m_hasFormula = false;
    std::string m_value;
};

} // namespace starosta::reader
