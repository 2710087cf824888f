// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

#include <algorithm>

namespace starosta::cli {

TextTable::TextTable(QList<Column> columns) : m_columns(std::move(columns)) {}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_rows.append(cells);
}

QString TextTable::text() const
{
    QStringList titles;
    QList<qsizetype> widths;
    for (const Column &column : m_columns) {
        titles.append(column.title);
        widths.append(column.title.size());
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }

    QString text;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const bool right = m_columns[column].align == Align::right;
            line += right ? cells[column].rightJustified(widths[column]) : cells[column].leftJustified(widths[column]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    addLine(titles);
    for (const QStringList &row : m_rows)
        addLine(row);
    return text;
}

} // namespace starosta::cli
