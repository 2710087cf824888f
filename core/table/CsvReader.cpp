// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvReader.h"

#include "core/table/FormulaGuard.h"
#include "core/table/SeparatorSearch.h"
#include "core/table/ShortenedNumber.h"

#include <algorithm>
#include <utility>

namespace starosta::table {
namespace {

/// Cuts the buffer into cells. Quoted cells are unescaped where they stand: the text of a cell is never longer than
/// its source, so no second buffer is needed.
class CsvParser
{
public:
    CsvParser(Table::Content &content, qsizetype begin)
        : m_content(content)
        , m_text(reinterpret_cast<char16_t *>(content.text.data()))
        , m_end(content.text.size())
        , m_separator(content.format.separator.unicode())
        , m_at(begin)
    {}

    Result<> parse(int firstLine)
    {
        m_line = firstLine;
        while (m_at < m_end) {
            if (m_content.rows.size() == kMaximumRows || m_content.cells.size() >= kMaximumCells)
                return fail(ErrorCode::tableTooManyRows, {QString::number(m_content.rows.size())});
            if (Result<> row = parseRow(); !row)
                return row;
        }
        return {};
    }

private:
    QString rowNumber() const { return QString::number(m_content.rows.size() + 1); }

    bool atLineBreak() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    bool atRowEnd() const { return m_at == m_end || atLineBreak(); }
    bool atCellEnd() const { return m_at == m_end || m_text[m_at] == m_separator || atLineBreak(); }

    void skipLineBreak()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_end && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    Result<> parseRow()
    {
        const auto firstCell = quint32(m_content.cells.size());
        m_firstCell = firstCell;
        const int line = m_line;
        if (!atRowEnd()) {
            while (true) {
                if (m_content.cells.size() - firstCell == kMaximumColumns)
                    return fail(ErrorCode::tableTooManyColumns, {rowNumber(), QString::number(kMaximumColumns)});
                const bool quoted = m_at < m_end && m_text[m_at] == u'"';
                if (Result<> cell = quoted ? parseQuotedCell() : parsePlainCell(); !cell)
                    return cell;
                if (atRowEnd())
                    break;
                ++m_at; // the separator
            }
        }
        m_content.rows.push_back({.firstCell = firstCell,
                                  .cellCount = quint32(m_content.cells.size()) - firstCell,
                                  .number = qint32(m_content.rows.size() + 1),
                                  .line = line});
        if (m_at < m_end)
            skipLineBreak();
        return {};
    }

    Result<> parsePlainCell()
    {
        // Letters stand behind every character that ends a cell: one comparison passes over most of a file.
        const char16_t highestEnd = std::max(m_separator, u'\r');
        const char16_t *at = m_text + m_at;
        const char16_t *const end = m_text + m_end;
        while (at != end && (*at > highestEnd || (*at != m_separator && *at != u'\n' && *at != u'\r')))
            ++at;
        const qsizetype begin = std::exchange(m_at, at - m_text);
        return addCell(begin, m_at - begin);
    }

    Result<> parseQuotedCell()
    {
        const qsizetype begin = ++m_at;
        const int firstLine = m_line;
        qsizetype out = begin;
        while (true) {
            if (m_at == m_end)
                return fail(ErrorCode::tableUnclosedQuote, {rowNumber()});
            if (m_text[m_at] == u'"') {
                if (m_at + 1 == m_end || m_text[m_at + 1] != u'"')
                    break;
                ++m_at;
            } else if (m_text[m_at] == u'\n' ||
                       (m_text[m_at] == u'\r' && (m_at + 1 == m_end || m_text[m_at + 1] != u'\n'))) {
                ++m_line;
            }
            m_text[out++] = m_text[m_at++];
        }
        ++m_at; // the closing quote
        const qsizetype tail = m_at;
        while (!atCellEnd())
            m_text[out++] = m_text[m_at++];
        // Text behind the closing quote of a cell with line breaks: that quote opened another cell, and this one was
        // never closed. In a single line it is a slip that harms nothing («"А" класс») and is read as written.
        const QStringView rest(m_text + tail, m_at - tail);
        if (m_line != firstLine && !rest.trimmed().isEmpty())
            return fail(ErrorCode::tableUnclosedQuote, {rowNumber()});
        if (m_line != firstLine && holdsRows(QStringView(m_text + begin, out - begin)))
            m_content.notes.append(
                {.error = {ErrorCode::tableCellOfRows, {QString::number(firstLine), QString::number(m_line)}},
                 .row = int(m_content.rows.size()) + 1});
        return addCell(begin, out - begin);
    }

    /// Two quotes too many, of which each closes a cell soundly, make one cell of all the rows between them.
    bool holdsRows(QStringView cell) const
    {
        const qsizetype breakAt = std::max(cell.indexOf(u'\n'), cell.indexOf(u'\r'));
        return breakAt >= 0 && cell.sliced(breakAt).contains(m_separator);
    }

    Result<> addCell(qsizetype begin, qsizetype length)
    {
        if (length > 0 && m_text[begin] == u'\'' && needsFormulaGuard(QStringView(m_text + begin, length))) {
            ++begin;
            --length;
        }
        if (length > kMaximumCellLength)
            return fail(ErrorCode::tableCellTooLong, {QString::number(kMaximumCellLength), rowNumber()});
        m_content.cells.push_back({.begin = quint32(begin), .length = quint32(length)});
        if (const QStringView cell(m_text + begin, length); isShortenedNumber(cell))
            addProblem(cell);
        return {};
    }

    /// Of the cell that was added last, in the row that is being read.
    void addProblem(QStringView text)
    {
        m_content.problems.push_back({.row = qsizetype(m_content.rows.size()),
                                      .column = int(m_content.cells.size() - m_firstCell) - 1,
                                      .state = CellState::unreadable,
                                      .error = {ErrorCode::cellDigitsLost, {text.toString()}}});
    }

    Table::Content &m_content;
    char16_t *m_text;
    qsizetype m_end;
    char16_t m_separator;
    qsizetype m_at;
    int m_line = 1;
    size_t m_firstCell = 0; ///< of the row that is being read
};

} // namespace

Result<Table> readCsv(DecodedText decoded, std::optional<QChar> forcedSeparator)
{
    Q_ASSERT(decoded.text.size() <= kMaximumFileSize);
    const FoundSeparator found = findSeparator(decoded.text);
    Table::Content content;
    content.text = std::move(decoded.text);
    content.format = {.encoding = decoded.encoding,
                      .encodingCertainty = decoded.certainty,
                      .separator = forcedSeparator.value_or(found.separator),
                      .separatorCertainty = forcedSeparator ? Certainty::declared : found.certainty};

    // Upper bounds, which spare the vectors their doublings.
    const auto count = [&](QChar character) {
        return std::count(content.text.cbegin(), content.text.cend(), character);
    };
    const auto rows = std::min<qsizetype>(count(u'\n') + 1, kMaximumRows);
    content.rows.reserve(size_t(rows));
    content.cells.reserve(size_t(std::min<qsizetype>(count(content.format.separator) + rows, rows * kMaximumColumns)));
    if (Result<> parsed = CsvParser(content, found.textBegin).parse(found.textBegin > 0 ? 2 : 1); !parsed)
        return failureOf(parsed);
    Table table(std::move(content));
    if (table.columnCount() == 0)
        return fail(ErrorCode::tableNoRows);
    return table;
}

} // namespace starosta::table
