// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TableFile.h"

#include "core/base/AtomicFile.h"
#include "core/table/CsvReader.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

constexpr QByteArrayView kUtf8Mark("\xEF\xBB\xBF");

QByteArrayView withoutMark(QByteArrayView bytes)
{
    return bytes.startsWith(kUtf8Mark) ? bytes.sliced(kUtf8Mark.size()) : bytes;
}

/// A page or another markup document; e-journals give such files the suffix .xls.
QString markupKind(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 1024;
    bytes = withoutMark(bytes);
    const QByteArray start = bytes.first(std::min(bytes.size(), kSample)).trimmed().toByteArray().toLower();
    if (start.startsWith("<?xml"))
        return start.contains("<html") ? QStringLiteral("html") : QStringLiteral("xml");
    for (const QByteArrayView tag :
         {QByteArrayView("<!doctype html"), QByteArrayView("<html"), QByteArrayView("<head"), QByteArrayView("<meta"),
          QByteArrayView("<body"), QByteArrayView("<style"), QByteArrayView("<table"), QByteArrayView("<!--")}) {
        if (start.startsWith(tag))
            return QStringLiteral("html");
    }
    return {};
}

/// What the bytes are if they are no text, as the suffix by which people know it; empty for what may be text.
QString unsupportedKind(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 64 * 1024;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    if (bytes.startsWith(QByteArrayView("PK\x03\x04"))) {
        if (sample.contains("application/vnd.oasis.opendocument.spreadsheet"))
            return QStringLiteral("ods");
        return sample.contains("xl/") ? QStringLiteral("xlsx") : QStringLiteral("zip");
    }
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        return QStringLiteral("xls");
    if (bytes.startsWith(QByteArrayView("%PDF-")))
        return QStringLiteral("pdf");
    return markupKind(bytes);
}

bool hasSpreadsheetSuffix(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == QLatin1StringView("xlsx") || suffix == QLatin1StringView("xls") ||
           suffix == QLatin1StringView("ods") || suffix == QLatin1StringView("xlsm");
}

} // namespace

Result<TableFile> readTableFile(const QString &path, const TableOptions &options, Progress *progress)
{
    const Result<QByteArray> bytes = readFile(path, kMaximumFileSize);
    if (!bytes)
        return failureOf(bytes);
    return readTableBytes(*bytes, path, options, progress);
}

Result<TableFile> readTableBytes(const QByteArray &bytes, const QString &name, const TableOptions &options,
                                 [[maybe_unused]] Progress *progress)
{
    if (bytes.size() > kMaximumFileSize)
        return fail(ErrorCode::fileTooLarge, {name, QString::number(kMaximumFileSize / 1024 / 1024)});
    if (withoutMark(bytes).isEmpty())
        return fail(ErrorCode::fileEmpty, {name});
    if (const QString kind = unsupportedKind(bytes); !kind.isEmpty())
        return fail(ErrorCode::tableUnsupported, {kind});

    Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded && hasSpreadsheetSuffix(name))
        return fail(ErrorCode::tableUnsupported, {QFileInfo(name).suffix().toLower()});
    if (!decoded)
        return failureOf(decoded);
    if (decoded->text.isEmpty())
        return fail(ErrorCode::fileEmpty, {name});
    Result<Table> table = readCsv(std::move(*decoded), options.separator);
    if (!table)
        return failureOf(table);
    return TableFile{.table = std::move(*table),
                     .digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex(),
                     .size = bytes.size()};
}

} // namespace starosta::table
