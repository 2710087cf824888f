// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/Table.h"

#include <algorithm>

namespace starosta::table {
namespace {

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
}

} // namespace

Table::Table(Content content) : m_content(std::move(content))
{
    if (m_content.sheets.isEmpty())
        m_content.sheets.append(Sheet{.rowCount = rowCount()});
    quint32 width = 0;
    for (const RowSpan &row : m_content.rows) {
        for (quint32 column = row.cellCount; column > width; --column) {
            if (!isBlankText(text(m_content.cells[row.firstCell + column - 1])))
                width = column;
        }
    }
    for (RowSpan &row : m_content.rows)
        row.cellCount = std::min(row.cellCount, width);
    m_columnCount = int(width);
}

bool Row::isBlank() const
{
    for (int column = 0; column < cellCount(); ++column) {
        if (!isBlankText(cell(column)))
            return false;
    }
    return true;
}

int Row::sheet() const
{
    const QList<Sheet> &sheets = m_table->m_content.sheets;
    if (sheets.size() == 1)
        return 0;
    const auto behind = std::upper_bound(sheets.begin(), sheets.end(), m_index,
                                         [](qsizetype row, const Sheet &sheet) { return row < sheet.firstRow; });
    return int(behind - sheets.begin()) - 1;
}

std::span<const CellProblem> Row::problems() const
{
    const std::vector<CellProblem> &problems = m_table->m_content.problems;
    if (problems.empty())
        return {};
    struct ByRow
    {
        bool operator()(const CellProblem &problem, qsizetype row) const { return problem.row < row; }
        bool operator()(qsizetype row, const CellProblem &problem) const { return row < problem.row; }
    };
    const auto [begin, end] = std::equal_range(problems.begin(), problems.end(), m_index, ByRow());
    return {begin, end};
}

} // namespace starosta::table
