// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/CsvWriter.h"

#include "core/table/FormulaGuard.h"

#include <algorithm>

namespace starosta::table {
namespace {

constexpr QChar kSeparator = u';';

bool needsQuotes(QStringView text)
{
    if (text.isEmpty())
        return false;
    // A byte order mark or a line «sep=» at the beginning of a file would be taken for what they look like.
    if (text.front().isSpace() || text.back().isSpace() || text.front() == QChar::ByteOrderMark ||
        text.startsWith(u"sep=", Qt::CaseInsensitive))
        return true;
    return std::any_of(text.begin(), text.end(), [](QChar character) {
        return character == kSeparator || character == u'"' || character == u'\n' || character == u'\r';
    });
}

} // namespace

void CsvWriter::addText(QStringView text)
{
    QString guarded;
    if (needsFormulaGuard(text)) {
        guarded = u'\'' + text.toString();
        text = guarded;
    }
    if (!needsQuotes(text)) {
        addRaw(text);
        return;
    }
    QString quoted = text.toString();
    quoted.replace(u'"', QStringLiteral("\"\""));
    addRaw(QString(u'"' + quoted + u'"'));
}

void CsvWriter::addNumber(qint64 number)
{
    addRaw(QString::number(number));
}

void CsvWriter::addDecimal(std::optional<double> number, int decimals)
{
    addRaw(number ? QString::number(*number, 'f', decimals).replace(u'.', u',') : QString());
}

void CsvWriter::addRaw(QStringView text)
{
    if (m_cells > 0)
        m_row += kSeparator;
    m_row += text;
    ++m_cells;
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be read as a blank line, which has none.
    if (m_cells == 1 && m_row.isEmpty())
        m_row = QStringLiteral("\"\"");
    m_finished += m_row;
    m_finished += QStringLiteral("\r\n");
    m_row.clear();
    m_cells = 0;
}

void CsvWriter::addRow(const QStringList &texts)
{
    for (const QString &text : texts)
        addText(text);
    endRow();
}

QByteArray CsvWriter::content() const
{
    return QByteArray("\xEF\xBB\xBF") + m_finished.toUtf8();
}

} // namespace starosta::table
