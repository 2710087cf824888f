// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace starosta::table {

/// Builds a CSV file that spreadsheets in Russia open by a double click: UTF-8 with BOM, `;`, CRLF.
/// Texts are guarded against being run as formulas (see core/table/FormulaGuard.h); readCsv gives them back as they
/// were.
class CsvWriter
{
public:
    void addText(QStringView text);
    /// A figure of our own, never guarded: a negative number stays a number.
    void addNumber(qint64 number);
    /// «45,5»: a spreadsheet in Russia takes a comma for the decimal sign. Empty where nobody knows it.
    void addDecimal(std::optional<double> number, int decimals);
    void addEmpty() { addText({}); }
    /// Empty where nobody knows it.
    void addCount(std::optional<qint64> number)
    {
        if (number)
            addNumber(*number);
        else
            addEmpty();
    }
    void endRow();
    /// A whole row of texts.
    void addRow(const QStringList &texts);

    /// The file so far, ending with the last row that was ended.
    QByteArray content() const;

private:
    void addRaw(QStringView text);

    QString m_finished;
    QString m_row;
    int m_cells = 0;
};

} // namespace starosta::table
