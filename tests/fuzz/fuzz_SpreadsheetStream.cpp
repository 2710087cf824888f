// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that a subverted starosta-reader may write: no crash, no endless work, and in pieces of any size the same as
// in one. What comes out keeps the limits of a table, and the rest of the import can read it.
#include "core/table/MappedRows.h"
#include "core/table/SpreadsheetStream.h"
#include "core/table/TableLimits.h"
#include "tests/fuzz/FuzzText.h"

#include <QtEndian>

using namespace starosta;
using namespace starosta::table;

namespace {

Result<Table> read(const QByteArray &stream, qsizetype piece)
{
    SheetBuilder builder({});
    SpreadsheetStream records(builder, SpreadsheetFormat::xlsx);
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        const QByteArrayView bytes = QByteArrayView(stream).sliced(at);
        if (Result<> taken = records.take(bytes.first(std::min(piece, bytes.size()))); !taken)
            return failureOf(taken);
    }
    if (!records.isComplete())
        return fail(ErrorCode::tableReaderFailed);
    return builder.finish();
}

/// Behind an odd first byte the bytes are records in good blocks, so that not every input ends at the frame.
QByteArray streamOf(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (size < 2 || bytes.front() % 2 == 0)
        return bytes;
    QByteArray stream(protocol::kMagic.data(), qsizetype(protocol::kMagic.size()));
    const quint32 length = qToLittleEndian(quint32(size - 2));
    stream.append(reinterpret_cast<const char *>(&length), sizeof length);
    return stream + bytes.sliced(2);
}

void compare(const Table &left, const Table &right)
{
    fuzz::promise(left.rowCount() == right.rowCount(), "pieces give as many rows");
    for (qsizetype index = 0; index < left.rowCount(); ++index) {
        fuzz::promise(left.row(index).number() == right.row(index).number(), "pieces give the same numbers");
        for (int column = 0; column < left.row(index).cellCount(); ++column)
            fuzz::promise(left.row(index).cell(column) == right.row(index).cell(column), "pieces give the same cells");
    }
}

void checkLimits(const Table &table)
{
    fuzz::promise(table.rowCount() <= kMaximumRows, "no more rows than allowed");
    fuzz::promise(table.columnCount() <= kMaximumColumns, "no more columns than allowed");
    int sheet = -1;
    int number = 0;
    for (qsizetype index = 0; index < table.rowCount(); ++index) {
        const Row row = table.row(index);
        fuzz::promise(row.sheet() > sheet || (row.sheet() == sheet && row.number() > number), "rows ascend");
        sheet = row.sheet();
        number = row.number();
        for (int column = 0; column < row.cellCount(); ++column)
            fuzz::promise(row.cell(column).size() <= kMaximumCellLength, "no cell is longer than allowed");
        for (const CellProblem &problem : row.problems())
            fuzz::promise(problem.row == index && problem.column >= 0, "a problem has its place");
    }
}

void readRows(const Table &table)
{
    const Result<Mapping> mapping = proposeMapping(table, {.kind = TableKind::pupils});
    if (!mapping)
        return;
    const MappedRows rows(table, *mapping);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        for (int field = 0; field < kFieldCount; ++field)
            static_cast<void>(rows.at(index).cell(Field(field)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray stream = streamOf(data, size);
    const Result<Table> whole = read(stream, std::max<qsizetype>(stream.size(), 1));
    const Result<Table> pieces = read(stream, 1 + (size > 1 ? data[1] % 13 : 0));
    fuzz::promise(whole.has_value() == pieces.has_value(), "pieces fail where the whole does");
    if (!whole) {
        fuzz::promise(whole.error().code == pieces.error().code, "pieces fail for the same reason");
        return 0;
    }
    compare(*whole, *pieces);
    checkLimits(*whole);
    readRows(*whole);
    return 0;
}
