// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace starosta::test {

/// One part of a zipped workbook, and the lies that the archive tells of it.
struct ZipPart
{
    QByteArray name;
    QByteArray content = {};
    bool deflated = false;
    bool encrypted = false;
    std::optional<quint32> declaredSize = {};
};

/// The bytes of an archive, written by hand so that it can be wrong in every way.
QByteArray zipOf(const QList<ZipPart> &parts);

struct WorkbookParts
{
    /// <row>… of each sheet; their names are «Лист1», «Лист2», …
    QList<QByteArray> sheets;
    QList<QByteArray> sharedStrings = {};
    /// XML of cellXfs' xf elements, after the plain one.
    QByteArray formats = {};
    QByteArray workbookProperties = {};
};

/// The parts of an .xlsx, in which a test can change what it likes.
QList<ZipPart> xlsxParts(const WorkbookParts &workbook);
QByteArray xlsxOf(const WorkbookParts &workbook);
/// One sheet; `rows` is the XML within sheetData.
QByteArray xlsxOfRows(const QByteArray &rows);

/// An .ods whose table:table elements are these.
QList<ZipPart> odsParts(const QByteArray &tables);

/// Replaces the part of that name.
void replacePart(QList<ZipPart> &parts, const QByteArray &name, const QByteArray &content);

} // namespace starosta::test
