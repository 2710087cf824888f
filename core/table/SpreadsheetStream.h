// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/table/SheetBuilder.h"
#include "core/table/SpreadsheetProtocol.h"
#include "core/table/SpreadsheetReader.h"

#include <QByteArray>
#include <QByteArrayView>

namespace starosta::table {

/// Understands what starosta-reader writes (core/table/SpreadsheetProtocol.h). The reader has touched a foreign file,
/// so nothing that it says is believed: whatever breaks the protocol is tableReaderFailed.
class SpreadsheetStream
{
public:
    SpreadsheetStream(SheetBuilder &builder, SpreadsheetFormat format) : m_builder(builder), m_format(format) {}

    /// Bytes in the order in which they come. Errors: what the reader tells, tableReaderFailed, those of SheetBuilder.
    Result<> take(QByteArrayView bytes);
    /// The stream told its end and nothing came behind it.
    bool isComplete() const { return m_ended && m_pending.isEmpty(); }
    qint64 rowCount() const { return m_rows; }

private:
    class Reading;

    Result<> takeBlock(QByteArrayView block);
    Result<> takeRecord(Reading &reading);
    Result<> takeCell(Reading &reading);
    Result<> takeEnd(Reading &reading);
    Result<> failureTold(Reading &reading) const;

    SheetBuilder &m_builder;
    SpreadsheetFormat m_format;
    QByteArray m_pending;
    bool m_begun = false; ///< the magic has come
    bool m_hasWorkbook = false;
    bool m_ended = false;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
};

} // namespace starosta::table
