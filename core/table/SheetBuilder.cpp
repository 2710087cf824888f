// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/SheetBuilder.h"

#include "core/base/DateText.h"
#include "core/table/DateSerial.h"
#include "core/table/ShortenedNumber.h"

#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <limits>

namespace starosta::table {
namespace {

constexpr double kDigitsOfADouble = 1e15;
/// A hostile file could ask for every cell of every row, many times over.
constexpr qint64 kMaximumFilled = 1'000'000;

/// In full and without the noise of binary fractions: 12345, 0.3.
QString numberText(double value)
{
    constexpr int kDigits = 15;
    if (std::floor(value) == value && std::abs(value) < kDigitsOfADouble)
        return QString::number(qint64(value));
    return QString::number(value, 'g', kDigits);
}

tl::unexpected<Error> outOfOrder()
{
    return fail(ErrorCode::tableReaderFailed, {}, QStringLiteral("cells are out of order"));
}

} // namespace

void SheetBuilder::beginSheet(const QString &name, bool hidden)
{
    endSheet();
    m_content.sheetNames.append(name);
    m_kept = m_wanted.isEmpty() || m_wanted.contains(name);
    m_row = 0;
    m_hiddenRows = 0;
    m_mergedCells = 0;
    if (m_kept)
        m_content.sheets.append({.name = name, .firstRow = qsizetype(m_content.rows.size()), .isHidden = hidden});
}

Result<> SheetBuilder::beginRow(quint32 number, bool hidden)
{
    if (m_content.sheetNames.isEmpty() || number <= m_row || number > quint32(std::numeric_limits<qint32>::max()))
        return outOfOrder();
    m_row = number;
    m_column = -1;
    if (!m_kept)
        return {};
    if (m_content.rows.size() == kMaximumRows || m_content.cells.size() >= kMaximumCells)
        return fail(ErrorCode::tableTooManyRows, {QString::number(m_content.rows.size())});
    m_hiddenRows += hidden ? 1 : 0;
    m_content.rows.push_back(
        {.firstCell = quint32(m_content.cells.size()), .cellCount = 0, .number = qint32(number), .line = 0});
    ++m_content.sheets.back().rowCount;
    return {};
}

Result<> SheetBuilder::beginCell(quint32 column)
{
    if (m_row == 0 || qint64(column) <= m_column)
        return outOfOrder();
    if (column >= quint32(kMaximumColumns))
        return fail(ErrorCode::tableTooManyColumns, {QString::number(m_row), QString::number(kMaximumColumns)});
    m_column = column;
    if (!m_kept)
        return {};
    Table::RowSpan &row = m_content.rows.back();
    m_content.cells.resize(row.firstCell + size_t(column) + 1, Table::CellSpan{.begin = 0, .length = 0});
    row.cellCount = column + 1;
    return {};
}

void SheetBuilder::setCell(QStringView text)
{
    if (!m_kept)
        return;
    m_content.cells.back() = {.begin = quint32(m_content.text.size()), .length = quint32(text.size())};
    m_content.text.append(text);
}

void SheetBuilder::addProblem(CellState state, ErrorCode code, const QString &text)
{
    if (!m_kept)
        return;
    m_content.problems.push_back({.row = qsizetype(m_content.rows.size()) - 1,
                                  .column = int(m_column),
                                  .state = state,
                                  .error = {code, text.isEmpty() ? QStringList() : QStringList(text)}});
}

Result<> SheetBuilder::setText(QByteArrayView utf8)
{
    if (!m_kept)
        return {};
    // Straight into the table's buffer: there are as many texts as cells.
    const qsizetype begin = m_content.text.size();
    m_content.text.resize(begin + utf8.size());
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QChar *end = decode.appendToBuffer(m_content.text.data() + begin, utf8);
    const qsizetype length = end - m_content.text.constData() - begin;
    m_content.text.resize(begin + length);
    if (decode.hasError())
        return fail(ErrorCode::tableReaderFailed, {}, QStringLiteral("a text is no UTF-8"));
    if (length > kMaximumCellLength)
        return fail(ErrorCode::tableCellTooLong, {QString::number(kMaximumCellLength), QString::number(m_row)});
    m_content.cells.back() = {.begin = quint32(begin), .length = quint32(length)};
    const QStringView text = QStringView(m_content.text).sliced(begin, length);
    if (isShortenedNumber(text))
        addProblem(CellState::unreadable, ErrorCode::cellDigitsLost, text.toString());
    return {};
}

void SheetBuilder::setNumber(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= kDigitsOfADouble)
        setBrokenNumber(QString::number(value, 'g', 15));
    else
        setCell(numberText(value));
}

void SheetBuilder::setBrokenNumber(const QString &digits)
{
    setCell(digits);
    addProblem(CellState::unreadable, ErrorCode::cellDigitsLost, digits);
}

void SheetBuilder::setDate(double days)
{
    constexpr double kSecondsOfADay = 86400;
    const std::optional<QDate> date = dateOfSerial(days, m_content.dateSystem);
    if (!date) {
        const QString text = numberText(days);
        setCell(text);
        return addProblem(CellState::doubtful, ErrorCode::cellDateDoubtful, text);
    }
    const auto seconds = qint64(std::round((days - std::floor(days)) * kSecondsOfADay));
    if (seconds == 0 || seconds >= qint64(kSecondsOfADay))
        return setCell(paperDate(date->addDays(seconds == 0 ? 0 : 1)));
    setCell(paperDate(*date) + QTime(0, 0).addSecs(int(seconds)).toString(QStringLiteral(" HH:mm:ss")));
}

void SheetBuilder::setBoolean(bool value)
{
    setCell(value ? u"да" : u"нет");
}

void SheetBuilder::setError(const QString &text)
{
    setCell(text);
    addProblem(CellState::unreadable, ErrorCode::cellError, text);
}

void SheetBuilder::setEmptyFormula()
{
    setCell({});
    addProblem(CellState::unreadable, ErrorCode::cellFormulaEmpty, {});
}

/// The last row at or above the number, of the sheet that is being built.
qsizetype SheetBuilder::indexOfRow(quint32 number) const
{
    const auto begin = m_content.rows.begin() + m_content.sheets.back().firstRow;
    const auto found =
        std::lower_bound(begin, m_content.rows.end(), number,
                         [](const Table::RowSpan &row, quint32 wanted) { return quint32(row.number) < wanted; });
    return found - m_content.rows.begin();
}

void SheetBuilder::merge(const Merge &cells)
{
    if (m_kept && !m_content.sheets.isEmpty() && cells.firstRow < cells.lastRow &&
        cells.firstColumn < quint32(kMaximumColumns))
        fillDown(cells);
}

void SheetBuilder::fillDown(const Merge &cells)
{
    const qsizetype first = indexOfRow(cells.firstRow);
    const auto isRow = [&](qsizetype index) { return index < qsizetype(m_content.rows.size()); };
    if (!isRow(first) || quint32(m_content.rows[size_t(first)].number) != cells.firstRow)
        return;
    const Table::RowSpan source = m_content.rows[size_t(first)];
    if (cells.firstColumn >= source.cellCount)
        return;
    const Table::CellSpan value = m_content.cells[source.firstCell + cells.firstColumn];
    if (value.length == 0)
        return;
    bool filled = false;
    for (qsizetype index = first + 1; isRow(index) && quint32(m_content.rows[size_t(index)].number) <= cells.lastRow;
         ++index) {
        Table::RowSpan &row = m_content.rows[size_t(index)];
        if (m_filled + kMaximumColumns > kMaximumFilled)
            return;
        if (cells.firstColumn >= row.cellCount) {
            // The row is too short: it moves to the end of the cells, where it can grow.
            const quint32 begin = quint32(m_content.cells.size());
            m_content.cells.resize(begin + size_t(cells.firstColumn) + 1, Table::CellSpan{.begin = 0, .length = 0});
            std::copy_n(m_content.cells.begin() + row.firstCell, row.cellCount, m_content.cells.begin() + begin);
            m_filled += row.cellCount;
            row.firstCell = begin;
            row.cellCount = cells.firstColumn + 1;
        }
        Table::CellSpan &cell = m_content.cells[row.firstCell + cells.firstColumn];
        if (cell.length == 0) {
            cell = value;
            ++m_filled;
            filled = true;
        }
    }
    m_mergedCells += filled ? 1 : 0;
}

void SheetBuilder::endSheet()
{
    if (!m_kept)
        return;
    const Sheet &sheet = m_content.sheets.back();
    if (sheet.rowCount == 0) {
        m_content.sheets.removeLast();
        m_kept = false;
        return;
    }
    const auto note = [&](ErrorCode code, const QStringList &args) {
        m_content.notes.append({.error = {code, args}, .sheet = sheet.name});
    };
    if (m_hiddenRows > 0)
        note(ErrorCode::tableRowsHidden, {QString::number(m_hiddenRows)});
    if (m_mergedCells > 0)
        note(ErrorCode::tableCellsMerged, {QString::number(m_mergedCells)});
    m_kept = false;
}

Result<Table> SheetBuilder::finish()
{
    endSheet();
    for (const QString &name : m_wanted) {
        if (!m_content.sheetNames.contains(name))
            return fail(ErrorCode::tableSheetUnknown, {name, m_content.sheetNames.join(QStringLiteral(", "))});
    }
    if (m_content.rows.empty())
        return fail(ErrorCode::tableNoRows);
    m_content.sheetsWereChosen = !m_wanted.isEmpty();
    Table table(std::move(m_content));
    if (table.columnCount() == 0)
        return fail(ErrorCode::tableNoRows);
    return table;
}

} // namespace starosta::table
