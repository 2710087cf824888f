// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BiffBook.h"

#include "app/reader/BoundedText.h"
#include "app/reader/LittleEndian.h"
#include "app/reader/Utf8.h"

#include <algorithm>
#include <optional>

namespace starosta::reader {
namespace {

constexpr std::uint32_t kFormula = 0x0006;
constexpr std::uint32_t kEnd = 0x000A;
constexpr std::uint32_t kBoundSheet = 0x0085;
constexpr std::uint32_t kManyRk = 0x00BD;
constexpr std::uint32_t kXf = 0x00E0;
constexpr std::uint32_t kMergedCells = 0x00E5;
constexpr std::uint32_t kNumber = 0x0203;
constexpr std::uint32_t kBooleanOrError = 0x0205;
constexpr std::uint32_t kString = 0x0207;
constexpr std::uint32_t kRow = 0x0208;
constexpr std::uint32_t kRk = 0x027E;
constexpr std::uint32_t kFormat = 0x041E;
constexpr std::uint32_t kBegin = 0x0809;
constexpr std::uint32_t kVersionOf1997 = 0x0600;
constexpr std::size_t kMaximumMerges = 10'000;

/// Of the format; a record that says more is broken.
constexpr std::uint32_t kColumns = 256;

struct BiffRecord
{
    std::uint32_t type;
    std::string_view data;
};

bool isCell(std::uint32_t type)
{
    return type == kFormula || type == kBooleanOrError || type == kNumber || type == kRk || type == kManyRk;
}

/// The records of the stream, one after another; none at its end or where it is cut.
class Records
{
public:
    Records(std::string_view stream, std::size_t at) : m_stream(stream), m_at(at) {}

    std::optional<BiffRecord> next()
    {
        constexpr std::size_t kHeader = 4;
        if (m_at > m_stream.size() || m_stream.size() - m_at < kHeader)
            return {};
        const std::size_t size = u16At(m_stream, m_at + 2);
        const BiffRecord record{.type = u16At(m_stream, m_at), .data = m_stream.substr(m_at + kHeader, size)};
        m_at += kHeader + size;
        return record;
    }

private:
    std::string_view m_stream;
    std::size_t m_at;
};

/// A text with its length in two bytes and its kind in one.
std::string textOf(std::string_view data)
{
    constexpr std::size_t kBefore = 3;
    const std::size_t length = u16At(data, 0);
    const bool wide = (u8At(data, 2) & 1) != 0;
    std::string text;
    for (std::size_t i = 0; i < length && text.size() < kKeptBytes; ++i) {
        const std::size_t at = kBefore + i * (wide ? 2 : 1);
        if (at >= data.size())
            break;
        std::uint32_t character = wide ? u16At(data, at) : u8At(data, at);
        if (character >= 0xD800 && character < 0xDC00 && wide && i + 1 < length) {
            const std::uint32_t second = u16At(data, at + 2);
            if (second >= 0xDC00 && second < 0xE000) {
                character = 0x10000 + ((character - 0xD800) << 10) + (second - 0xDC00);
                ++i;
            }
        }
        // Half of a character says nothing; the mark of a lost one is refused where the text is used.
        appendUtf8(text, character >= 0xD800 && character < 0xE000 ? 0xFFFD : character);
    }
    return text;
}

std::string errorText(std::uint32_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2A:
        return "#N/A";
    default:
        return "#?";
    }
}

class BiffReader
{
public:
    explicit BiffReader(std::string_view stream) : m_stream(stream) {}

    std::vector<BiffSheet> read()
    {
        Records records(m_stream, 0);
        const std::optional<BiffRecord> begin = records.next();
        if (!begin || begin->type != kBegin || u16At(begin->data, 0) != kVersionOf1997)
            return {};
        while (const std::optional<BiffRecord> record = records.next()) {
            if (record->type == kEnd)
                break;
            readGlobal(*record);
        }
        std::vector<BiffSheet> sheets;
        for (const auto &[offset, hidden] : m_sheets) {
            m_sheet = BiffSheet{.hidden = hidden};
            readSheet(offset);
            sheets.push_back(std::move(m_sheet));
        }
        return sheets;
    }

private:
    void readGlobal(const BiffRecord &record)
    {
        if (record.type == kBoundSheet && m_sheets.size() < std::size_t(protocol::kMaximumSheets))
            m_sheets.emplace_back(u32At(record.data, 0), (u8At(record.data, 4) & 3) != 0);
        else if (record.type == kFormat)
            m_codes[u16At(record.data, 0)] =
                numberFormatOf(textOf(record.data.substr(std::min<std::size_t>(2, record.data.size()))));
        else if (record.type == kXf)
            m_formats.push_back(formatOfId(u16At(record.data, 2)));
    }

    NumberFormat formatOfId(std::uint32_t id) const
    {
        const auto code = m_codes.find(id);
        return code != m_codes.end() ? code->second : builtInNumberFormat(id);
    }

    void readSheet(std::uint32_t offset)
    {
        Records records(m_stream, offset);
        int depth = 0; // pictures of figures lie in the sheet as sheets of their own
        while (const std::optional<BiffRecord> record = records.next()) {
            if (record->type == kBegin)
                ++depth;
            else if (record->type == kEnd && --depth <= 0)
                break;
            else if (depth == 1)
                readRecord(*record);
        }
    }

    void readRecord(const BiffRecord &record)
    {
        const std::string_view data = record.data;
        const BiffSheet::Place place(u16At(data, 0), u16At(data, 2));
        if (isCell(record.type) && place.second >= kColumns)
            return;
        switch (record.type) {
        case kFormula:
            return readFormula(place, data);
        case kString:
            if (m_formulaWithText)
                m_sheet.values[*m_formulaWithText] = textOf(data);
            m_formulaWithText.reset();
            break;
        case kBooleanOrError:
            readBooleanOrError(place, u8At(data, 6), u8At(data, 7) != 0);
            break;
        case kRow:
            if ((u16At(data, 12) & 0x20) != 0)
                m_sheet.hiddenRows.insert(place.first);
            break;
        case kNumber:
        case kRk:
            noteFormat(place, u16At(data, 4));
            break;
        case kManyRk:
            for (std::size_t at = 4; at + 8 <= data.size(); at += 6)
                noteFormat({place.first, std::min(place.second + std::uint32_t(at / 6), kColumns)}, u16At(data, at));
            break;
        case kMergedCells:
            readMerges(data);
            break;
        default:
            break;
        }
    }

    void readFormula(BiffSheet::Place place, std::string_view data)
    {
        constexpr std::size_t kResult = 6;
        m_formulaWithText.reset();
        if (u16At(data, kResult + 6) != 0xFFFF) {
            m_sheet.values[place] = realAt(data, kResult);
            return noteFormat(place, u16At(data, 4));
        }
        const std::uint32_t kind = u8At(data, kResult);
        if (kind == 0)
            m_formulaWithText = place; // in a record of its own
        else if (kind == 1 || kind == 2)
            readBooleanOrError(place, u8At(data, kResult + 2), kind == 2);
    }

    void readBooleanOrError(BiffSheet::Place place, std::uint32_t value, bool isError)
    {
        if (isError)
            m_sheet.values[place] = BiffError{errorText(value)};
        else
            m_sheet.values[place] = value != 0;
    }

    void noteFormat(BiffSheet::Place place, std::uint32_t index)
    {
        const NumberFormat format = index < m_formats.size() ? m_formats[index] : NumberFormat{};
        if (format.isDate || format.digits > 0)
            m_sheet.formats[place] = format;
    }

    void readMerges(std::string_view data)
    {
        for (std::size_t at = 2; at + 8 <= data.size() && m_sheet.merges.size() < kMaximumMerges; at += 8) {
            const MergedCells cells{.firstRow = u16At(data, at) + 1,
                                    .lastRow = u16At(data, at + 2) + 1,
                                    .firstColumn = u16At(data, at + 4),
                                    .lastColumn = u16At(data, at + 6)};
            if (cells.lastRow > cells.firstRow)
                m_sheet.merges.push_back(cells);
        }
    }

    std::string_view m_stream;
    std::vector<std::pair<std::uint32_t, bool>> m_sheets;
    std::map<std::uint32_t, NumberFormat> m_codes;
    std::vector<NumberFormat> m_formats;
    BiffSheet m_sheet;
    std::optional<BiffSheet::Place> m_formulaWithText;
};

} // namespace

std::vector<BiffSheet> readBiffSheets(std::string_view workbook)
{
    return BiffReader(workbook).read();
}

} // namespace starosta::reader
