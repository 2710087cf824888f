// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/PartSearch.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"
#include "core/table/TitleRows.h"
#include "core/table/ValueShapes.h"

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

/// For each column of the mapping the column of this header that is called like it; -1 where there is none.
QList<int> columnsUnder(const QList<HeaderText> &header, const Mapping &mapping)
{
    QList<int> columns(mapping.columns.size(), -1);
    const auto isTaken = [&](int column) { return columns.contains(column); };
    for (int at = 0; at < mapping.columns.size(); ++at) {
        const QString &name = mapping.columns[at].header;
        // A column without a name stands where it stood.
        if (name.isEmpty()) {
            if (at < header.size() && header[at].own.isEmpty() && !isTaken(at))
                columns[at] = at;
            continue;
        }
        for (int column = 0; column < header.size() && columns[at] < 0; ++column) {
            if (!isTaken(column) && sameHeader(header[column].whole(), name))
                columns[at] = column;
        }
    }
    return columns;
}

bool hasEveryName(const QList<int> &columns, const Mapping &mapping)
{
    for (int at = 0; at < mapping.columns.size(); ++at) {
        if (!mapping.columns[at].header.isEmpty() && columns[at] < 0)
            return false;
    }
    return true;
}

qsizetype namedColumns(const QList<HeaderText> &header)
{
    return std::count_if(header.begin(), header.end(), [](const HeaderText &text) { return !text.own.isEmpty(); });
}

qsizetype namedColumns(const Mapping &mapping)
{
    return std::count_if(mapping.columns.begin(), mapping.columns.end(),
                         [](const MappedColumn &column) { return !column.header.isEmpty(); });
}

/// The columns without which nobody can be read from the sheet.
bool hasNames(const QList<int> &columns, const Mapping &mapping)
{
    const auto has = [&](Field field) {
        const std::optional<int> column = mapping.columnOf(field);
        return column && columns[*column] >= 0;
    };
    return has(Field::fullName) || (has(Field::surname) && has(Field::given));
}

/// One header above all, and the headings of the classes below it: the first one then begins the list.
QString firstHeading(const Table &table, const MappedPart &part)
{
    for (qsizetype index = part.headerRow + 1; index < part.endRow; ++index) {
        const Row row = table.row(index);
        if (row.isBlank())
            continue;
        const TitleTexts title = readTitleRow(row);
        return title.isWhole && !title.isDoubtful ? title.className : QString();
    }
    return {};
}

} // namespace

MappedPart partBelow(const Table &table, int sheet, qsizetype headerRow)
{
    const Sheet &rows = table.sheets()[sheet];
    MappedPart part{.sheet = sheet, .headerRow = headerRow, .endRow = rows.firstRow + rows.rowCount};
    for (qsizetype index = rows.firstRow; index < headerRow; ++index) {
        const TitleTexts title = readTitleRow(table.row(index));
        if (!title.className.isEmpty())
            part.titleClass = title.className;
        if (!title.homeroomTeacher.isEmpty())
            part.titleHomeroomTeacher = title.homeroomTeacher;
    }
    if (part.titleClass.isEmpty())
        part.titleClass = firstHeading(table, part);
    return part;
}

bool hasDataBelow(const Table &table, const MappedPart &part)
{
    for (qsizetype index = part.headerRow + 1; index < part.endRow; ++index) {
        if (!table.row(index).isBlank())
            return true;
    }
    return false;
}

bool listsThoseWhoLeft(const Sheet &sheet)
{
    constexpr std::array<QStringView, 5> kBeginnings = {u"выб", u"отчисл", u"архив", u"удал", u"уволен"};
    const QString name = fold(sheet.name);
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](QStringView beginning) { return name.startsWith(beginning); });
}

bool isKeptOut(const Table &table, int sheet)
{
    return table.sheets()[sheet].isHidden && !table.sheetsWereChosen();
}

void takeClassOfSheetName(const Table &table, MappedPart &part)
{
    const QString &name = table.sheets()[part.sheet].name;
    if (part.titleClass.isEmpty() && isClassShape(QStringView(name).trimmed()))
        part.titleClass = cleanText(name).value_or(QString());
}

void addOtherSheets(const Table &table, Mapping &mapping, const MappingRequest &request,
                    const QList<ColumnOverride> &overrides)
{
    const MappedPart first = mapping.parts.front();
    const bool classBySheet =
        !mapping.columnOf(Field::className) && !mapping.columnOf(Field::grade) && !first.titleClass.isEmpty();
    for (int index = 0; index < table.sheets().size(); ++index) {
        const Sheet &sheet = table.sheets()[index];
        if (index == first.sheet || isKeptOut(table, index) || (listsThoseWhoLeft(sheet) && !table.sheetsWereChosen()))
            continue;
        const std::optional<FoundHeader> header = findHeader(table, sheet, request, overrides);
        if (!header)
            continue;
        const Result<QList<HeaderText>> names = readHeader(table, header->row);
        if (!names)
            continue;
        MappedPart part = partBelow(table, index, header->row);
        part.columns = columnsUnder(*names, mapping);
        takeClassOfSheetName(table, part);
        const bool sameList = hasEveryName(part.columns, mapping) && namedColumns(*names) == namedColumns(mapping);
        const bool anotherClass = classBySheet && hasNames(part.columns, mapping) && !part.titleClass.isEmpty();
        if (hasDataBelow(table, part) && (classBySheet ? anotherClass : sameList))
            mapping.parts.append(std::move(part));
    }
    std::sort(mapping.parts.begin(), mapping.parts.end(),
              [](const MappedPart &left, const MappedPart &right) { return left.sheet < right.sheet; });
}

} // namespace starosta::table
