// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that a subverted starosta-reader may write: no crash, no endless work, and in pieces of any size the same as
// in one.
#include "core/table/SpreadsheetStream.h"
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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray stream = streamOf(data, size);
    const Result<Table> whole = read(stream, std::max<qsizetype>(stream.size(), 1));
    const Result<Table> pieces = read(stream, 1 + (size > 1 ? data[1] % 13 : 0));
    fuzz::promise(whole.has_value() == pieces.has_value(), "pieces fail where the whole does");
    if (whole)
        compare(*whole, *pieces);
    else
        fuzz::promise(whole.error().code == pieces.error().code, "pieces fail for the same reason");
    return 0;
}
