// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/SpreadsheetStream.h"

#include "core/base/CleanText.h"

#include <QtEndian>

#include <bit>
#include <optional>

namespace starosta::table {

using protocol::Cell;
using protocol::Failure;
using protocol::Record;

namespace {

constexpr qsizetype kSizeBytes = 4;

tl::unexpected<Error> broken(const char *what)
{
    return fail(ErrorCode::tableReaderFailed, {}, QString::fromLatin1(what));
}

/// A name or a value for a message; what may not be shown is left out.
QString shown(QByteArrayView utf8)
{
    return excerpt(cleanText(QString::fromUtf8(utf8)).value_or(QString()));
}

} // namespace

/// Fields out of a block. After a field that is not there everything is empty, and hasFailed() says so.
class SpreadsheetStream::Reading
{
public:
    explicit Reading(QByteArrayView bytes) : m_left(bytes) {}

    bool atEnd() const { return m_left.isEmpty(); }
    bool hasFailed() const { return m_failed; }

    quint8 byte()
    {
        const QByteArrayView bytes = take(1);
        return bytes.isEmpty() ? 0 : quint8(bytes.front());
    }

    quint32 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const quint8 part = byte();
            value |= quint64(part & 0x7F) << shift;
            if (part < 0x80) {
                m_failed = m_failed || value > std::numeric_limits<quint32>::max();
                return quint32(value);
            }
        }
        m_failed = true;
        return 0;
    }

    double real()
    {
        const QByteArrayView bytes = take(sizeof(quint64));
        return bytes.isEmpty() ? 0 : std::bit_cast<double>(qFromLittleEndian<quint64>(bytes.data()));
    }

    QByteArrayView text() { return take(number()); }

private:
    QByteArrayView take(qsizetype size)
    {
        if (m_failed || size > m_left.size()) {
            m_failed = true;
            return {};
        }
        const QByteArrayView bytes = m_left.first(size);
        m_left = m_left.sliced(size);
        return bytes;
    }

    QByteArrayView m_left;
    bool m_failed = false;
};

Result<> SpreadsheetStream::take(QByteArrayView bytes)
{
    m_pending.append(bytes);
    qsizetype at = 0;
    const auto left = [&] { return m_pending.size() - at; };
    if (!m_begun) {
        constexpr auto kMagicSize = qsizetype(protocol::kMagic.size());
        const QByteArrayView magic(protocol::kMagic.data(), kMagicSize);
        if (left() < kMagicSize)
            return {};
        if (!m_pending.startsWith(magic))
            return broken("the stream begins with something else");
        m_begun = true;
        at = kMagicSize;
    }
    while (left() >= kSizeBytes) {
        const auto size = qFromLittleEndian<quint32>(m_pending.constData() + at);
        if (size == 0 || size > protocol::kMaximumBlock)
            return broken("a block has no possible size");
        if (left() < kSizeBytes + qsizetype(size))
            break;
        if (Result<> taken = takeBlock(QByteArrayView(m_pending).sliced(at + kSizeBytes, size)); !taken)
            return taken;
        at += kSizeBytes + qsizetype(size);
    }
    m_pending.remove(0, at);
    return {};
}

Result<> SpreadsheetStream::takeBlock(QByteArrayView block)
{
    Reading reading(block);
    while (!reading.atEnd()) {
        if (m_ended)
            return broken("there are records behind the end");
        Result<> taken = takeRecord(reading);
        if (reading.hasFailed())
            return broken("a record is cut short");
        if (!taken)
            return taken;
    }
    return {};
}

Result<> SpreadsheetStream::takeRecord(Reading &reading)
{
    const auto record = Record(reading.byte());
    if (!m_hasWorkbook && record != Record::workbook && record != Record::failure)
        return broken("the workbook has not been told");
    switch (record) {
    case Record::workbook:
        if (m_hasWorkbook)
            return broken("the workbook is told twice");
        m_hasWorkbook = true;
        m_builder.setDateSystem(reading.byte() == 1 ? DateSystem::since1904 : DateSystem::since1900);
        return {};
    case Record::sheet: {
        const QByteArrayView name = reading.text();
        const bool hidden = reading.byte() == 1;
        m_builder.beginSheet(cleanText(QString::fromUtf8(name)).value_or(QString()), hidden);
        return {};
    }
    case Record::row: {
        const quint32 number = reading.number();
        ++m_rows;
        return m_builder.beginRow(number, reading.byte() == 1);
    }
    case Record::cell:
        return takeCell(reading);
    case Record::merge: {
        const SheetBuilder::Merge cells{.firstRow = reading.number(),
                                        .lastRow = reading.number(),
                                        .firstColumn = reading.number(),
                                        .lastColumn = reading.number()};
        if (!reading.hasFailed())
            m_builder.merge(cells);
        return {};
    }
    case Record::failure:
        return failureTold(reading);
    case Record::end:
        return takeEnd(reading);
    }
    return broken("there is a record of no known type");
}

Result<> SpreadsheetStream::takeCell(Reading &reading)
{
    ++m_cells;
    if (Result<> begun = m_builder.beginCell(reading.number()); !begun)
        return begun;
    switch (Cell(reading.byte())) {
    case Cell::text:
        return m_builder.setText(reading.text());
    case Cell::number:
        m_builder.setNumber(reading.real());
        return {};
    case Cell::brokenNumber:
        m_builder.setBrokenNumber(shown(reading.text()));
        return {};
    case Cell::date:
        m_builder.setDate(reading.real());
        return {};
    case Cell::boolean:
        m_builder.setBoolean(reading.byte() == 1);
        return {};
    case Cell::error:
        m_builder.setError(shown(reading.text()));
        return {};
    case Cell::emptyFormula:
        m_builder.setEmptyFormula();
        return {};
    }
    return broken("there is a cell of no known kind");
}

Result<> SpreadsheetStream::takeEnd(Reading &reading)
{
    const qint64 rows = reading.number();
    const qint64 cells = reading.number();
    if (rows != m_rows || cells != m_cells)
        return broken("rows or cells are missing");
    m_ended = true;
    return {};
}

Result<> SpreadsheetStream::failureTold(Reading &reading) const
{
    const auto failure = Failure(reading.byte());
    const QString sheet = shown(reading.text());
    const QString text = shown(reading.text());
    const QString number = QString::number(reading.number());
    switch (failure) {
    case Failure::damaged:
        return fail(ErrorCode::tableDamaged, {QString(token(m_format))});
    case Failure::encrypted:
        return fail(ErrorCode::tableEncrypted);
    case Failure::memory:
        return fail(ErrorCode::tableReaderMemory);
    case Failure::unpacked:
        return fail(ErrorCode::tableUnpacked, {number});
    case Failure::tooManyParts:
        return fail(ErrorCode::tableTooManyParts, {number});
    case Failure::forbidden:
        return fail(ErrorCode::tableForbidden, {text});
    case Failure::badCell:
        return fail(ErrorCode::tableBadCell, {sheet, text});
    case Failure::tooManyColumns:
        return fail(ErrorCode::tableTooManyColumns, {number, QString::number(kMaximumColumns)});
    case Failure::tooManyRows:
        return fail(ErrorCode::tableTooManyRows, {QString::number(kMaximumRows)});
    case Failure::cellTooLong:
        return fail(ErrorCode::tableCellTooLong, {QString::number(kMaximumCellLength), number});
    }
    return broken("there is a failure of no known kind");
}

} // namespace starosta::table
