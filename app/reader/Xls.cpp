// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BiffBook.h"
#include "app/reader/CompoundFile.h"
#include "app/reader/Formats.h"
#include "app/reader/Values.h"

#include <freexl.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace starosta::reader {
namespace {

class XlsBook
{
public:
    explicit XlsBook(CellStream &stream) : m_stream(stream)
    {
        check(freexl_open("/proc/self/fd/0", &m_handle));
        if (info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
            m_stream.fail({.failure = protocol::Failure::encrypted});
    }
    ~XlsBook() { freexl_close(m_handle); }
    XlsBook(const XlsBook &) = delete;
    XlsBook &operator=(const XlsBook &) = delete;

    void read(std::vector<BiffSheet> extras)
    {
        m_since1904 = info(FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904;
        m_stream.workbook(m_since1904);
        const unsigned int sheets = info(FREEXL_BIFF_SHEET_COUNT);
        extras.resize(sheets);
        for (unsigned int index = 0; index < sheets; ++index)
            readSheet(static_cast<unsigned short>(index), extras[index]);
    }

private:
    void check(int code)
    {
        if (code == FREEXL_OK)
            return;
        m_stream.fail(
            {.failure = code == FREEXL_INSUFFICIENT_MEMORY ? protocol::Failure::memory : protocol::Failure::damaged});
    }

    unsigned int info(unsigned short what)
    {
        unsigned int value = 0;
        check(freexl_get_info(m_handle, what, &value));
        return value;
    }

    void readSheet(unsigned short index, const BiffSheet &extra)
    {
        const char *name = nullptr;
        check(freexl_get_worksheet_name(m_handle, index, &name));
        check(freexl_select_active_worksheet(m_handle, index));
        unsigned int rows = 0;
        unsigned short columns = 0;
        check(freexl_worksheet_dimensions(m_handle, &rows, &columns));
        m_stream.sheet({.name = name ? name : "", .hidden = extra.hidden});
        // FreeXL does not count rows and columns of nothing but formulas.
        std::uint32_t rowEnd = rows;
        std::uint32_t columnEnd = columns;
        for (const auto &[place, told] : extra.values) {
            rowEnd = std::max(rowEnd, place.first + 1);
            columnEnd = std::max(columnEnd, place.second + 1);
        }
        auto value = extra.values.begin();
        auto format = extra.formats.begin();
        for (std::uint32_t row = 0; row < rowEnd; ++row) {
            m_stream.row(row + 1, extra.hiddenRows.contains(row));
            for (std::uint32_t column = 0; column < columnEnd; ++column) {
                // The maps are in the order in which the cells are walked through.
                const auto isAt = [place = BiffSheet::Place(row, column)](auto &next, const auto &map) {
                    while (next != map.end() && next->first < place)
                        ++next;
                    return next != map.end() && next->first == place;
                };
                m_format = isAt(format, extra.formats) ? format->second : NumberFormat{};
                if (isAt(value, extra.values))
                    tellValue(column, value->second);
                else if (row < rows && column < columns)
                    tellCell(row, static_cast<unsigned short>(column));
            }
        }
        for (const MergedCells &cells : extra.merges)
            m_stream.merge(cells);
    }

    void tellValue(std::uint32_t column, const BiffSheet::Value &value)
    {
        if (const double *number = std::get_if<double>(&value))
            tellNumberOf(column, *number);
        else if (const bool *boolean = std::get_if<bool>(&value))
            m_stream.boolean(column, *boolean);
        else if (const BiffError *error = std::get_if<BiffError>(&value))
            m_stream.error(column, error->text);
        else if (const auto *text = std::get_if<std::string>(&value); text && !text->empty())
            m_stream.text(column, *text);
    }

    void tellNumberOf(std::uint32_t column, double value)
    {
        constexpr double kDigitsOfADouble = 1e15;
        if (tellByFormat(m_stream, column, value, m_format))
            return;
        if (std::abs(value) < kDigitsOfADouble)
            return m_stream.number(column, value);
        std::array<char, 32> digits;
        std::snprintf(digits.data(), digits.size(), "%.15g", value);
        m_stream.brokenNumber(column, digits.data());
    }

    void tellCell(std::uint32_t row, unsigned short column)
    {
        FreeXL_CellValue cell;
        check(freexl_get_cell_value(m_handle, row, column, &cell));
        switch (cell.type) {
        case FREEXL_CELL_INT:
            tellNumberOf(column, cell.value.int_value);
            break;
        case FREEXL_CELL_DOUBLE:
            tellNumberOf(column, cell.value.double_value);
            break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
        case FREEXL_CELL_TIME:
            if (cell.value.text_value && *cell.value.text_value)
                m_stream.text(column, cell.value.text_value);
            break;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
            tellDate(column, cell.value.text_value);
            break;
        default:
            break;
        }
    }

    /// «2019-09-01» or «2019-09-01 13:30:00»
    void tellDate(std::uint32_t column, std::string text)
    {
        if (const std::size_t space = text.find(' '); space != std::string::npos)
            text[space] = 'T';
        if (const std::optional<double> days = daysOfIsoDate(text))
            m_stream.date(column, *days - (m_since1904 ? kDaysBetweenDateSystems : 0));
        else
            m_stream.text(column, text);
    }

    CellStream &m_stream;
    const void *m_handle = nullptr;
    bool m_since1904 = false;
    NumberFormat m_format; ///< of the cell that is being told
};

} // namespace

void readXls(CellStream &stream, std::string_view bytes)
{
    XlsBook book(stream);
    book.read(readBiffSheets(workbookStream(bytes)));
}

} // namespace starosta::reader
