// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/MappedRows.h"

#include "core/base/Fold.h"

namespace starosta::table {
namespace {

int firstFilledCell(const Row &row)
{
    for (int column = 0; column < row.cellCount(); ++column) {
        if (!row.cell(column).trimmed().isEmpty())
            return column;
    }
    return -1;
}

bool isFigure(QStringView text)
{
    for (const QChar character : text) {
        if (character.isLetter())
            return false;
    }
    return true;
}

/// «Итого:», «Всего учащихся»: a row that begins so and holds nothing else but figures.
bool isTotals(const Row &row, int firstFilled)
{
    const QStringView first = row.cell(firstFilled).trimmed();
    const char16_t initial = first.front().toLower().unicode();
    if (initial != u'и' && initial != u'в') // spares folding a hundred thousand names
        return false;
    const QString folded = fold(first);
    const auto begins = [&](QStringView word) {
        return folded.startsWith(word) && (folded.size() == word.size() || !folded[word.size()].isLetter());
    };
    if (!begins(u"итого") && !begins(u"всего"))
        return false;
    for (int column = firstFilled + 1; column < row.cellCount(); ++column) {
        if (!isFigure(row.cell(column)))
            return false;
    }
    return true;
}

/// Lists printed on several pages repeat their header.
bool repeatsHeader(const Row &row, const Row &header)
{
    for (int column = 0; column < header.cellCount(); ++column) {
        if (row.cell(column).trimmed() != header.cell(column).trimmed())
            return false;
    }
    return true;
}

/// Too few cells, or cells that hold something beyond the header's; empty ones there are harmless.
bool isRagged(const Row &row, int headerWidth, int headerCells)
{
    if (row.cellCount() < headerWidth)
        return true;
    for (int column = headerCells; column < row.cellCount(); ++column) {
        if (!row.cell(column).trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

MappedRows::MappedRows(const Table &table, Mapping mapping) : m_table(&table), m_mapping(std::move(mapping))
{
    m_columns.fill(-1);
    for (int column = 0; column < m_mapping.columns.size(); ++column)
        m_columns[size_t(m_mapping.columns[column].field)] = column;

    const Row header = table.row(m_mapping.headerRow);
    m_rows.reserve(size_t(table.rowCount() - m_mapping.headerRow - 1));
    for (qsizetype index = m_mapping.headerRow + 1; index < table.rowCount(); ++index) {
        const Row row = table.row(index);
        const int firstFilled = firstFilledCell(row);
        if (firstFilled < 0 || isTotals(row, firstFilled) || repeatsHeader(row, header))
            continue;
        if (isRagged(row, m_mapping.headerWidth, header.cellCount())) {
            m_ragged.append({.number = row.number(),
                             .line = row.line(),
                             .found = row.cellCount(),
                             .expected = m_mapping.headerWidth});
            continue;
        }
        m_rows.push_back(quint32(index));
    }
}

bool MappedRows::has(Field field) const
{
    return isRead(field) &&
           (m_columns[size_t(field)] >= 0 || (field == Field::className && !m_mapping.titleClass.isEmpty()));
}

QStringView MappedRow::cell(Field field) const
{
    const int column = isRead(field) ? m_rows->m_columns[size_t(field)] : -1;
    const QStringView text = column < 0 ? QStringView() : m_row.cell(column);
    const Mapping &mapping = m_rows->m_mapping;
    if (field != Field::className || mapping.titleClass.isEmpty() || !text.trimmed().isEmpty() ||
        m_rows->m_columns[size_t(Field::grade)] >= 0)
        return text;
    return mapping.titleClass;
}

} // namespace starosta::table
