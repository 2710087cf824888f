// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/XlsxSheet.h"

#include "app/reader/BoundedText.h"
#include "app/reader/Values.h"

namespace starosta::reader {
namespace {

// Of the format itself; what lies beyond is no cell of any program.
constexpr std::uint32_t kLastRow = 1'048'576;
constexpr std::uint32_t kColumns = 16'384;
constexpr int kMaximumMerges = 10'000;

struct CellAddress
{
    std::uint32_t column; ///< from 0
    std::uint32_t row;    ///< from 1
};

std::optional<CellAddress> parseAddress(std::string_view text)
{
    constexpr std::uint32_t kLetters = 26;
    std::uint32_t column = 0;
    std::size_t at = 0;
    for (; at < text.size() && at < 4 && text[at] >= 'A' && text[at] <= 'Z'; ++at)
        column = column * kLetters + static_cast<std::uint32_t>(text[at] - 'A' + 1);
    const std::optional<std::uint32_t> row = parseCount(text.substr(at));
    if (column == 0 || column > kColumns || !row || *row == 0 || *row > kLastRow)
        return {};
    return CellAddress{.column = column - 1, .row = *row};
}

} // namespace

void XlsxSheetReader::beginElement(std::string_view name, const Attributes &attributes)
{
    if (m_inCell) {
        if (name == "v" || name == "t")
            m_inValue = m_phonetic == 0;
        else if (name == "f")
            m_hasFormula = true;
        else if (name == "rPh")
            ++m_phonetic;
    } else if (name == "c" && m_inRows && m_row > 0) {
        beginCell(attributes);
    } else if (name == "row" && m_inRows) {
        beginRow(attributes);
    } else if (name == "sheetData") {
        m_inRows = true;
    } else if (name == "mergeCell") {
        mergeOf(attributes.value("ref"));
    }
}

void XlsxSheetReader::endElement(std::string_view name)
{
    if (name == "v" || name == "t")
        m_inValue = false;
    else if (name == "rPh" && m_inCell)
        --m_phonetic;
    else if (name == "c" && m_inCell)
        endCell();
    else if (name == "sheetData")
        m_inRows = false;
}

void XlsxSheetReader::characters(std::string_view text)
{
    if (m_inValue)
        appendBounded(m_value, text);
}

void XlsxSheetReader::beginRow(const Attributes &attributes)
{
    // Without a number a row follows the one before it.
    const std::optional<std::string_view> number = attributes.find("r");
    const std::optional<std::uint32_t> row = number ? parseCount(*number) : std::optional(m_row + 1);
    if (!row || *row == 0 || *row > kLastRow)
        stream().failAtCell("A" + std::string(number.value_or("?")));
    m_row = *row;
    m_nextColumn = 0;
    stream().row(m_row, attributes.isTrue("hidden"));
}

void XlsxSheetReader::beginCell(const Attributes &attributes)
{
    m_column = m_nextColumn;
    m_type.clear();
    m_style = 0;
    attributes.forEach([&](std::string_view name, std::string_view value) {
        if (name == "r") {
            const std::optional<CellAddress> address = parseAddress(value);
            if (!address || address->row != m_row)
                stream().failAtCell(value);
            m_column = address->column;
        } else if (name == "t") {
            m_type = value;
        } else if (name == "s") {
            m_style = parseCount(value).value_or(0);
        }
    });
    m_nextColumn = m_column + 1;
    m_inCell = true;
    m_hasFormula = false;
    m_value.clear();
}

void XlsxSheetReader::endCell()
{
    m_inCell = false;
    m_inValue = false;
    m_phonetic = 0;
    if (!m_value.empty())
        tellValue();
    else if (m_hasFormula && m_type != "str")
        stream().emptyFormula(m_column);
}

void XlsxSheetReader::tellValue()
{
    if (m_type == "s") {
        const std::optional<std::uint32_t> index = parseCount(m_value);
        if (!index || *index >= m_context.strings.size())
            stream().failAtCell(address());
        tellText(m_context.strings[*index]);
    } else if (m_type == "inlineStr" || m_type == "str") {
        tellText(withoutEscapes(m_value));
    } else if (m_type == "b") {
        stream().boolean(m_column, m_value == "1" || m_value == "true");
    } else if (m_type == "e") {
        stream().error(m_column, m_value);
    } else if (m_type == "d") {
        if (const std::optional<double> days = daysOfIsoDate(m_value))
            stream().date(m_column, *days - (m_context.since1904 ? kDaysBetweenDateSystems : 0));
        else
            tellText(m_value);
    } else {
        tellNumberOrDate();
    }
}

void XlsxSheetReader::tellNumberOrDate()
{
    const std::optional<double> value = parseReal(m_value);
    if (!value || !tellByFormat(stream(), m_column, *value, m_context.styles.format(m_style)))
        tellNumber(stream(), m_column, m_value);
}

void XlsxSheetReader::tellText(std::string_view text)
{
    if (!text.empty())
        stream().text(m_column, text);
}

void XlsxSheetReader::mergeOf(std::string_view range)
{
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos || ++m_merges > kMaximumMerges)
        return;
    const std::optional<CellAddress> first = parseAddress(range.substr(0, colon));
    const std::optional<CellAddress> last = parseAddress(range.substr(colon + 1));
    if (first && last && last->row > first->row && last->column >= first->column) {
        stream().merge(
            {.firstRow = first->row, .lastRow = last->row, .firstColumn = first->column, .lastColumn = last->column});
    }
}

} // namespace starosta::reader
