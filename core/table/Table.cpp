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

} // namespace starosta::table
