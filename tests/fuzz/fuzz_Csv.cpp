// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: no crash, no endless work, and what was read once is read the same after being written.
#include "core/table/CsvReader.h"
#include "core/table/CsvWriter.h"
#include "core/table/MappedRows.h"
#include "core/table/TableFile.h"

#include <cstdio>
#include <cstdlib>

using namespace starosta;
using namespace starosta::table;

namespace {

[[noreturn]] void stop(const char *reason)
{
    std::fputs(reason, stderr);
    std::abort();
}

QByteArray written(const Table &table)
{
    CsvWriter writer;
    for (qsizetype index = 0; index < table.rowCount(); ++index) {
        const Row row = table.row(index);
        for (int column = 0; column < row.cellCount(); ++column)
            writer.addText(row.cell(column));
        writer.endRow();
    }
    return writer.content();
}

void compare(const Table &left, const Table &right)
{
    if (left.rowCount() != right.rowCount() || left.columnCount() != right.columnCount())
        stop("another shape after writing and reading\n");
    for (qsizetype index = 0; index < left.rowCount(); ++index) {
        if (left.row(index).cellCount() != right.row(index).cellCount())
            stop("another number of cells after writing and reading\n");
        for (int column = 0; column < left.row(index).cellCount(); ++column) {
            if (left.row(index).cell(column) != right.row(index).cell(column))
                stop("another text after writing and reading\n");
        }
    }
}

void readRows(const Table &table, TableKind kind)
{
    const Result<Mapping> mapping = proposeMapping(table, {.kind = kind});
    if (!mapping)
        return;
    static_cast<void>(checkMapping(*mapping));
    if (rememberedMappingFromJson(toJson(rememberedMapping(*mapping))) != rememberedMapping(*mapping))
        stop("another mapping after writing and reading\n");
    const MappedRows rows(table, *mapping);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        for (int field = 0; field < kFieldCount; ++field)
            static_cast<void>(rows.at(index).cell(Field(field)));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<TableFile> file = readTableBytes(bytes, QStringLiteral("fuzz.csv"));
    if (!file)
        return 0;
    const Result<DecodedText> decoded = decodeText(written(file->table));
    if (!decoded)
        stop("what was written cannot be decoded\n");
    const Result<Table> again = readCsv(*decoded, QChar(u';'));
    if (!again)
        stop("what was written cannot be read\n");
    compare(file->table, *again);
    constexpr TableKind kKinds[] = {TableKind::pupils, TableKind::staff, TableKind::guardians};
    readRows(file->table, kKinds[size % 3]);
    return 0;
}
