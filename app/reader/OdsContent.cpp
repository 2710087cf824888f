// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/OdsContent.h"

#include "app/reader/BoundedText.h"
#include "app/reader/Values.h"

#include <algorithm>

namespace starosta::reader {
namespace {

constexpr std::uint32_t kLastRow = 1'048'576;
constexpr std::uint32_t kColumns = 16'384;
constexpr std::size_t kMaximumMerges = 10'000;

std::uint32_t repeats(const Attributes &attributes, std::string_view name, std::uint32_t maximum)
{
    const std::uint32_t count = parseCount(attributes.value(name)).value_or(1);
    return std::clamp<std::uint32_t>(count, 1, maximum);
}

} // namespace

void OdsContentReader::beginElement(std::string_view name, const Attributes &attributes)
{
    if (m_inCell)
        beginInCell(name, attributes);
    else if (m_inRow && name == "table-cell")
        beginCell(attributes);
    else if (m_inRow && name == "covered-table-cell")
        m_column += repeats(attributes, "number-columns-repeated", kColumns);
    else if (m_inTable && name == "table-row")
        beginRow(attributes);
    else if (!m_inTable && name == "table")
        beginTable(attributes);
    else if (name == "style" && attributes.has("family", "table"))
        m_style = attributes.value("name");
    else if (name == "table-properties" && attributes.has("display", "false"))
        m_hiddenStyles.insert(m_style);
}

void OdsContentReader::endElement(std::string_view name)
{
    if (m_inCell) {
        if (m_depthInCell == 0)
            return endCell();
        --m_depthInCell;
        if (m_ignored > 0)
            --m_ignored;
        else if (m_depthInCell == 0)
            m_inParagraph = false;
    } else if (m_inRow && name == "table-row") {
        endRow();
    } else if (m_inTable && name == "table") {
        endTable();
    }
}

void OdsContentReader::characters(std::string_view text)
{
    if (m_inParagraph && m_ignored == 0)
        appendBounded(m_text, text);
}

void OdsContentReader::beginTable(const Attributes &attributes)
{
    m_inTable = true;
    m_row = 0;
    m_merges.clear();
    stream().sheet({.name = std::string(attributes.value("name")),
                    .hidden = m_hiddenStyles.contains(attributes.value("style-name"))});
}

void OdsContentReader::endTable()
{
    m_inTable = false;
    for (const MergedCells &cells : m_merges)
        stream().merge(cells);
}

void OdsContentReader::beginRow(const Attributes &attributes)
{
    m_inRow = true;
    ++m_row;
    m_rowRepeats = repeats(attributes, "number-rows-repeated", kLastRow);
    const std::string_view visibility = attributes.value("visibility");
    m_rowHidden = visibility == "collapse" || visibility == "filter";
    m_column = 0;
    m_cells.clear();
}

void OdsContentReader::endRow()
{
    m_inRow = false;
    if (!m_cells.empty()) {
        for (std::uint32_t row = m_row; row < m_row + m_rowRepeats; ++row) {
            stream().row(row, m_rowHidden);
            for (const PlacedCell &placed : m_cells)
                tell(placed);
        }
    }
    m_row = std::min(m_row + m_rowRepeats - 1, kLastRow);
}

void OdsContentReader::beginCell(const Attributes &attributes)
{
    m_inCell = true;
    m_depthInCell = 0;
    m_ignored = 0;
    m_inParagraph = false;
    m_hasParagraph = false;
    m_cellRepeats = 1;
    m_type.clear();
    m_isError = false;
    m_hasFormula = false;
    m_value.clear();
    m_text.clear();
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        constexpr std::size_t kLongestValue = 64;
        const auto count = [&](std::uint32_t maximum) {
            return std::clamp<std::uint32_t>(parseCount(value).value_or(1), 1, maximum);
        };
        if (name == "value-type") {
            // Its own one says string where LibreOffice's one says error.
            m_isError = m_isError || value == "error";
            if (m_type.empty())
                m_type = value;
        } else if (name == "value" || name == "date-value" || name == "boolean-value" || name == "time-value") {
            m_value = value.substr(0, kLongestValue);
        } else if (name == "string-value") {
            appendBounded(m_text, value);
        } else if (name == "formula") {
            m_hasFormula = true;
        } else if (name == "number-columns-repeated") {
            m_cellRepeats = count(kColumns);
        } else if (name == "number-rows-spanned") {
            rows = count(kLastRow);
        } else if (name == "number-columns-spanned") {
            columns = count(kColumns);
        }
    });
    if (rows > 1 && m_merges.size() < kMaximumMerges) {
        m_merges.push_back({.firstRow = m_row,
                            .lastRow = std::min(m_row + rows - 1, kLastRow),
                            .firstColumn = m_column,
                            .lastColumn = m_column + columns - 1});
    }
}

/// Of all that may lie in a cell (notes, pictures, charts) only its paragraphs are its text.
void OdsContentReader::beginInCell(std::string_view name, const Attributes &attributes)
{
    ++m_depthInCell;
    if (m_ignored > 0) {
        ++m_ignored;
        return;
    }
    if (m_depthInCell == 1) {
        if (name != "p") {
            m_ignored = 1;
            return;
        }
        if (m_hasParagraph)
            appendBounded(m_text, "\n");
        else
            m_text.clear(); // the paragraphs say the same as the attribute
        m_hasParagraph = true;
        m_inParagraph = true;
    } else if (name == "annotation" || name == "ruby-text" || name == "frame") {
        m_ignored = 1;
    } else if (name == "s") {
        appendBounded(m_text, std::string(repeats(attributes, "c", kColumns), ' '));
    } else if (name == "tab" || name == "line-break") {
        appendBounded(m_text, name == "tab" ? "\t" : "\n");
    }
}

OdsContentReader::Cell OdsContentReader::valueOfCell() const
{
    if (m_isError)
        return {.kind = Kind::error, .text = m_text};
    if (m_type == "float" || m_type == "currency" || m_type == "percentage") {
        // «00123»: the format shows a number of so many digits.
        const bool padded = m_type == "float" && m_text.size() > 1 && m_text.front() == '0' &&
                            m_text.find_first_not_of("0123456789") == std::string::npos &&
                            parseReal(m_text) == parseReal(m_value);
        return {.kind = padded ? Kind::text : Kind::number, .text = padded ? m_text : m_value};
    }
    if (m_type == "boolean")
        return {.kind = Kind::boolean, .text = m_value};
    if (m_type == "date") {
        if (const std::optional<double> days = daysOfIsoDate(m_value))
            return {.kind = Kind::date, .days = *days};
    }
    if (!m_text.empty())
        return {.kind = Kind::text, .text = m_text};
    return {.kind = m_hasFormula && m_type.empty() ? Kind::emptyFormula : Kind::blank};
}

void OdsContentReader::endCell()
{
    m_inCell = false;
    const Cell cell = valueOfCell();
    if (cell.kind != Kind::blank) {
        for (std::uint32_t repeat = 0; repeat < m_cellRepeats; ++repeat) {
            m_cells.push_back({.column = m_column + repeat, .cell = cell});
            if (m_cells.size() > std::size_t(table::kMaximumColumns))
                stream().fail({.failure = protocol::Failure::tooManyColumns, .number = m_row});
        }
    }
    m_column += m_cellRepeats;
}

void OdsContentReader::tell(const PlacedCell &placed)
{
    const Cell &cell = placed.cell;
    switch (cell.kind) {
    case Kind::blank:
        return;
    case Kind::text:
        return stream().text(placed.column, cell.text);
    case Kind::number:
        return tellNumber(stream(), placed.column, cell.text);
    case Kind::date:
        return stream().date(placed.column, cell.days);
    case Kind::boolean:
        return stream().boolean(placed.column, cell.text == "true");
    case Kind::error:
        return stream().error(placed.column, cell.text);
    case Kind::emptyFormula:
        return stream().emptyFormula(placed.column);
    }
}

} // namespace starosta::reader
