// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Formats.h"
#include "app/reader/Values.h"

#include <freexl.h>

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

    void read()
    {
        m_since1904 = info(FREEXL_BIFF_DATEMODE) == FREEXL_BIFF_DATEMODE_1904;
        m_stream.workbook(m_since1904);
        const unsigned int sheets = info(FREEXL_BIFF_SHEET_COUNT);
        for (unsigned int index = 0; index < sheets; ++index)
            readSheet(static_cast<unsigned short>(index));
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

    void readSheet(unsigned short index)
    {
        const char *name = nullptr;
        check(freexl_get_worksheet_name(m_handle, index, &name));
        check(freexl_select_active_worksheet(m_handle, index));
        unsigned int rows = 0;
        unsigned short columns = 0;
        check(freexl_worksheet_dimensions(m_handle, &rows, &columns));
        m_stream.sheet({.name = name ? name : ""});
        for (unsigned int row = 0; row < rows; ++row) {
            m_stream.row(row + 1, false);
            for (unsigned short column = 0; column < columns; ++column) {
                FreeXL_CellValue cell;
                check(freexl_get_cell_value(m_handle, row, column, &cell));
                tell(column, cell);
            }
        }
    }

    void tell(std::uint32_t column, const FreeXL_CellValue &cell)
    {
        constexpr double kDigitsOfADouble = 1e15;
        switch (cell.type) {
        case FREEXL_CELL_INT:
            m_stream.number(column, cell.value.int_value);
            break;
        case FREEXL_CELL_DOUBLE:
            if (std::abs(cell.value.double_value) < kDigitsOfADouble) {
                m_stream.number(column, cell.value.double_value);
            } else {
                std::array<char, 32> digits;
                std::snprintf(digits.data(), digits.size(), "%.15g", cell.value.double_value);
                m_stream.brokenNumber(column, digits.data());
            }
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
};

} // namespace

void readXls(CellStream &stream)
{
    XlsBook(stream).read();
}

} // namespace starosta::reader
