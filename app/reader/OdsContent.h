// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/XmlReader.h"

#include <set>
#include <string>
#include <vector>

namespace starosta::reader {

/// Streams the cells of all sheets of content.xml.
class OdsContentReader : public XmlReader
{
public:
    using XmlReader::XmlReader;

private:
    enum class Kind { blank, text, number, date, boolean, error, emptyFormula };
    struct Cell
    {
        Kind kind = Kind::blank;
        std::string text = {}; ///< or digits
        double days = 0;
    };
    struct PlacedCell
    {
        std::uint32_t column;
        Cell cell;
    };

    void beginElement(std::string_view name, const Attributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    void beginTable(const Attributes &attributes);
    void endTable();
    void beginRow(const Attributes &attributes);
    void endRow();
    void beginCell(const Attributes &attributes);
    void endCell();
    void beginInCell(std::string_view name, const Attributes &attributes);
    Cell valueOfCell() const;
    void tell(const PlacedCell &placed);

    std::set<std::string, std::less<>> m_hiddenStyles;
    std::string m_style; ///< of tables, that is being defined

    bool m_inTable = false;
    std::vector<MergedCells> m_merges;
    std::uint32_t m_row = 0; ///< of the row that is being read, from 1
    std::uint32_t m_rowRepeats = 0;
    bool m_rowHidden = false;
    bool m_inRow = false;
    std::vector<PlacedCell> m_cells;

    std::uint32_t m_column = 0;
    std::uint32_t m_cellRepeats = 0;
    bool m_inCell = false;
    int m_depthInCell = 0;
    int m_ignored = 0; ///< depth below an element of the cell that is none of its text
    bool m_inParagraph = false;
    bool m_hasParagraph = false;

    // What the cell says of itself.
    std::string m_type;
    std::string m_value;
    bool m_isError = false;
    bool m_hasFormula = false;
    std::string m_text;
};

} // namespace starosta::reader
