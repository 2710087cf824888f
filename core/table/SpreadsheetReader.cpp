// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/SpreadsheetReader.h"

#include "core/table/ReaderProcess.h"
#include "core/table/SpreadsheetStream.h"

namespace starosta::table {

QLatin1StringView token(SpreadsheetFormat format)
{
    const auto view = [](std::string_view text) { return QLatin1StringView(text.data(), qsizetype(text.size())); };
    switch (format) {
    case SpreadsheetFormat::xlsx:
        return view(protocol::kXlsx);
    case SpreadsheetFormat::ods:
        return view(protocol::kOds);
    case SpreadsheetFormat::xls:
        return view(protocol::kXls);
    }
    Q_UNREACHABLE();
}

Result<Table> readSpreadsheet(const QByteArray &bytes, const SpreadsheetRequest &request, Progress *progress)
{
    SheetBuilder builder(request.sheets);
    SpreadsheetStream stream(builder, request.format);
    ReaderProcess process(request, progress);
    const Result<> read = process.run(bytes, [&](QByteArrayView output) {
        Result<> taken = stream.take(output);
        if (taken && progress)
            progress->report(stream.rowCount(), 0);
        return taken;
    });
    if (!read)
        return failureOf(read);
    if (!stream.isComplete())
        return fail(ErrorCode::tableReaderFailed, {}, QStringLiteral("the stream is cut short"));
    return builder.finish();
}

} // namespace starosta::table
