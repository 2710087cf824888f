// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace starosta::cli {

enum class Align { left, right };

/// A table for people: columns under their titles, as wide as their widest cell.
class TextTable
{
public:
    struct Column
    {
        QString title;
        Align align = Align::left;
    };

    explicit TextTable(QList<Column> columns);

    void addRow(const QStringList &cells);
    /// Lines with line ends; the titles alone if there are no rows.
    QString text() const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace starosta::cli
