// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reader/Workbook.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace starosta::test {
namespace {

const QByteArray kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const QByteArray kRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

quint32 crc32(const QByteArray &bytes)
{
    constexpr quint32 kPolynomial = 0xEDB88320;
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> values = {};
        for (quint32 index = 0; index < values.size(); ++index) {
            quint32 value = index;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? kPolynomial : 0);
            values[index] = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(byte)) & 0xFF];
    return ~crc;
}

/// The deflated bytes within what qCompress makes: a length and a zlib stream.
QByteArray deflate(const QByteArray &bytes)
{
    constexpr qsizetype kBefore = 6;
    constexpr qsizetype kBehind = 4;
    const QByteArray compressed = qCompress(bytes);
    return compressed.mid(kBefore, compressed.size() - kBefore - kBehind);
}

class LittleEndian
{
public:
    LittleEndian &u16(quint16 value) { return append(value); }
    LittleEndian &u32(quint32 value) { return append(value); }
    LittleEndian &bytes(const QByteArray &value)
    {
        m_bytes += value;
        return *this;
    }
    const QByteArray &done() const { return m_bytes; }

private:
    template <class T>
    LittleEndian &append(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }

    QByteArray m_bytes;
};

} // namespace

QByteArray zipOf(const QList<ZipPart> &parts)
{
    constexpr quint16 kVersion = 20;
    QByteArray archive;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray stored = part.deflated ? deflate(part.content) : part.content;
        const quint32 offset = quint32(archive.size());
        const auto common = [&](LittleEndian &header) {
            header.u16(kVersion).u16(part.encrypted ? 1 : 0).u16(part.deflated ? 8 : 0).u16(0).u16(0x21);
            header.u32(crc32(part.content)).u32(quint32(stored.size()));
            header.u32(part.declaredSize.value_or(quint32(part.content.size())));
            header.u16(quint16(part.name.size())).u16(0);
        };
        LittleEndian local;
        local.u32(0x04034b50);
        common(local);
        archive += local.bytes(part.name).bytes(stored).done();
        LittleEndian entry;
        entry.u32(0x02014b50).u16(kVersion);
        common(entry);
        directory += entry.u16(0).u16(0).u16(0).u32(0).u32(offset).bytes(part.name).done();
    }
    LittleEndian end;
    end.u32(0x06054b50).u16(0).u16(0).u16(quint16(parts.size())).u16(quint16(parts.size()));
    end.u32(quint32(directory.size())).u32(quint32(archive.size())).u16(0);
    return archive + directory + end.done();
}

QList<ZipPart> xlsxParts(const WorkbookParts &workbook)
{
    const auto relationship = [](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kRelationships + '/' + type + "\" Target=\"" + target +
               "\"/>";
    };
    const auto relationships = [](const QByteArray &content) {
        return kXml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
               content + "</Relationships>";
    };
    QList<ZipPart> parts;
    QByteArray sheets;
    QByteArray targets =
        relationship("st", "styles", "styles.xml") + relationship("ss", "sharedStrings", "sharedStrings.xml");
    for (qsizetype index = 0; index < workbook.sheets.size(); ++index) {
        const QByteArray number = QByteArray::number(index + 1);
        sheets += "<sheet name=\"Лист" + number + "\" sheetId=\"" + number + "\" r:id=\"s" + number + "\"/>";
        targets += relationship("s" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({.name = "xl/worksheets/sheet" + number + ".xml",
                      .content = kXml + "<worksheet xmlns=\"" + kMain + "\"><sheetData>" + workbook.sheets[index] +
                                 "</sheetData></worksheet>"});
    }
    QByteArray strings;
    for (const QByteArray &text : workbook.sharedStrings)
        strings += "<si><t>" + text + "</t></si>";
    parts.append(
        {.name = "xl/sharedStrings.xml", .content = kXml + "<sst xmlns=\"" + kMain + "\">" + strings + "</sst>"});
    parts.append({.name = "xl/styles.xml",
                  .content = kXml + "<styleSheet xmlns=\"" + kMain + "\"><cellXfs><xf numFmtId=\"0\"/>" +
                             workbook.formats + "</cellXfs></styleSheet>"});
    parts.append({.name = "xl/_rels/workbook.xml.rels", .content = relationships(targets)});
    parts.append({.name = "xl/workbook.xml",
                  .content = kXml + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelationships + "\">" +
                             workbook.workbookProperties + "<sheets>" + sheets + "</sheets></workbook>"});
    parts.append(
        {.name = "_rels/.rels", .content = relationships(relationship("wb", "officeDocument", "xl/workbook.xml"))});
    return parts;
}

QByteArray xlsxOf(const WorkbookParts &workbook)
{
    return zipOf(xlsxParts(workbook));
}

QByteArray xlsxOfRows(const QByteArray &rows)
{
    return xlsxOf({.sheets = {rows}});
}

QList<ZipPart> odsParts(const QByteArray &tables)
{
    const QByteArray names = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                             " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                             " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                             " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                             " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
    return {{.name = "mimetype", .content = "application/vnd.oasis.opendocument.spreadsheet"},
            {.name = "META-INF/manifest.xml", .content = kXml + "<manifest/>"},
            {.name = "content.xml",
             .content = kXml + "<office:document-content" + names + "><office:body><office:spreadsheet>" + tables +
                        "</office:spreadsheet></office:body></office:document-content>"}};
}

void replacePart(QList<ZipPart> &parts, const QByteArray &name, const QByteArray &content)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const ZipPart &part) { return part.name == name; });
    Q_ASSERT(found != parts.end());
    found->content = content;
}

} // namespace starosta::test
