// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/TableFile.h"

#include "core/base/AtomicFile.h"
#include "core/table/CsvReader.h"

#include <QByteArrayView>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sodium.h>

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

bool isUtf16Name(QByteArrayView bytes, QStringView name)
{
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

/// A zipped document, by the names of its parts, which stand in it in clear.
QString zippedKind(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 64 * 1024;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSample));
    if (sample.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return QStringLiteral("ods");
    if (bytes.contains("xl/workbook.bin"))
        return QStringLiteral("xlsb");
    if (sample.contains("application/vnd.oasis.opendocument.text"))
        return QStringLiteral("odt");
    if (bytes.contains("word/document.xml"))
        return QStringLiteral("docx");
    return sample.contains("xl/") || bytes.contains("xl/workbook.xml") ? QStringLiteral("xlsx") : QStringLiteral("zip");
}

/// What lies in the container of the old Office, by its folder's names.
QString oleKind(QByteArrayView bytes)
{
    if (isUtf16Name(bytes, u"EncryptedPackage"))
        return QStringLiteral("encrypted");
    if (isUtf16Name(bytes, u"WordDocument"))
        return QStringLiteral("doc");
    return QStringLiteral("xls");
}

/// A photograph or scan of a list, as messengers send it.
bool isPicture(QByteArrayView bytes)
{
    for (const QByteArrayView mark : {QByteArrayView("\xFF\xD8\xFF"), QByteArrayView("\x89PNG\r\n"),
                                      QByteArrayView("GIF8"), QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4)}) {
        if (bytes.startsWith(mark))
            return true;
    }
    const QByteArrayView behind = bytes.sliced(std::min<qsizetype>(bytes.size(), 4));
    const QByteArrayView kind = bytes.sliced(std::min<qsizetype>(bytes.size(), 8));
    return (bytes.startsWith(QByteArrayView("RIFF")) && kind.startsWith(QByteArrayView("WEBP"))) ||
           behind.startsWith(QByteArrayView("ftyphei"));
}

/// What the bytes are if they are no text, as the suffix by which people know it; empty for what may be text.
QString binaryKind(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("PK\x03\x04")))
        return zippedKind(bytes);
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")))
        return oleKind(bytes);
    if (bytes.startsWith(QByteArrayView("%PDF-")))
        return QStringLiteral("pdf");
    if (isPicture(bytes))
        return QStringLiteral("picture");
    return markupKind(bytes);
}

std::optional<SpreadsheetFormat> spreadsheetFormat(QStringView kind)
{
    for (const SpreadsheetFormat format : {SpreadsheetFormat::xlsx, SpreadsheetFormat::ods, SpreadsheetFormat::xls}) {
        if (kind == token(format))
            return format;
    }
    return {};
}

bool hasSpreadsheetSuffix(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    return suffix == QLatin1StringView("xlsx") || suffix == QLatin1StringView("xls") ||
           suffix == QLatin1StringView("ods") || suffix == QLatin1StringView("xlsm");
}

Result<Table> readText(const QByteArray &bytes, const QString &name, const TableOptions &options)
{
    Result<DecodedText> decoded = decodeText(bytes, options.encoding);
    if (!decoded && hasSpreadsheetSuffix(name))
        return fail(ErrorCode::tableDamaged, {QFileInfo(name).suffix().toLower()});
    if (!decoded)
        return failureOf(decoded);
    if (decoded->text.isEmpty())
        return fail(ErrorCode::fileEmpty, {name});
    return readCsv(std::move(*decoded), options.separator);
}

Result<Table> readAnyTable(const QByteArray &bytes, const QString &name, const TableOptions &options,
                           Progress *progress)
{
    QString kind = binaryKind(bytes);
    // Somebody has packed it anew, so that its media type no longer stands in it in clear.
    if (kind == QLatin1StringView("zip") && bytes.contains("content.xml") &&
        QFileInfo(name).suffix().compare(token(SpreadsheetFormat::ods), Qt::CaseInsensitive) == 0)
        kind = token(SpreadsheetFormat::ods);
    if (kind.isEmpty())
        return readText(bytes, name, options);
    if (kind == QLatin1StringView("encrypted"))
        return fail(ErrorCode::tableEncrypted);
    const bool zipCutShort = bytes.startsWith(QByteArrayView("PK")) && !bytes.contains(QByteArrayView("PK\x05\x06"));
    if (kind == QLatin1StringView("zip") && zipCutShort && hasSpreadsheetSuffix(name))
        return fail(ErrorCode::tableDamaged, {QFileInfo(name).suffix().toLower()});
    if (const std::optional<SpreadsheetFormat> format = spreadsheetFormat(kind))
        return readSpreadsheet(bytes, {.format = *format, .sheets = options.sheets, .reader = options.reader},
                               progress);
    return fail(ErrorCode::tableUnsupported, {kind});
}

/// By libsodium, which is quicker at it than Qt.
QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(bytes.data()), size_t(bytes.size()));
    return digest.toHex();
}

} // namespace

Result<TableFile> readTableFile(const QString &path, const TableOptions &options, Progress *progress)
{
    const Result<QByteArray> bytes = readFile(path, kMaximumFileSize);
    if (!bytes)
        return failureOf(bytes);
    return readTableBytes(*bytes, path, options, progress);
}

Result<QByteArray> digestOfFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kMaximumFileSize);
    if (!bytes)
        return failureOf(bytes);
    return sha256(*bytes);
}

Result<TableFile> readTableBytes(const QByteArray &bytes, const QString &name, const TableOptions &options,
                                 Progress *progress)
{
    if (bytes.size() > kMaximumFileSize)
        return fail(ErrorCode::fileTooLarge, {name, QString::number(kMaximumFileSize / 1024 / 1024)});
    if (withoutMark(bytes).isEmpty())
        return fail(ErrorCode::fileEmpty, {name});
    Result<Table> table = readAnyTable(bytes, name, options, progress);
    if (!table)
        return failureOf(table);
    return TableFile{.table = std::move(*table), .digest = sha256(bytes), .size = bytes.size()};
}

} // namespace starosta::table
