// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/MappedRows.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/table/DateSerial.h"
#include "core/table/HeaderNames.h"
#include "core/table/PartSearch.h"
#include "core/table/RowShapes.h"
#include "core/table/ValueShapes.h"

#include <algorithm>
#include <array>

namespace starosta::table {
namespace {

int firstFilledCell(const Row &row)
{
    for (int column = 0; column < row.cellCount(); ++column) {
        if (!row.cell(column).trimmed().isEmpty())
            return column;
    }
    return -1;
}

/// Lists printed on several pages repeat their header.
bool repeatsHeader(const Row &row, const Row &header)
{
    for (int column = 0; column < header.cellCount(); ++column) {
        if (row.cell(column).trimmed() != header.cell(column).trimmed())
            return false;
    }
    return true;
}

/// «1 2 3 4», which forms put below their header.
bool numbersColumns(const Row &row)
{
    constexpr int kFewest = 3;
    int counted = 0;
    for (int column = 0; column < row.cellCount(); ++column) {
        const QStringView text = row.cell(column).trimmed();
        if (text.isEmpty())
            continue;
        if (text != QString::number(++counted))
            return false;
    }
    return counted >= kFewest;
}

/// The lower half of a header that was found in its upper one: nothing but names of columns.
bool namesColumns(const Row &row, TableKind kind)
{
    int named = 0;
    for (int column = 0; column < row.cellCount(); ++column) {
        const QStringView text = row.cell(column).trimmed();
        if (!text.isEmpty() && !fieldForHeader(text, kind))
            return false;
        named += text.isEmpty() ? 0 : 1;
    }
    return named >= 2;
}

/// Too few cells, or cells that hold something beyond the header's; empty ones there are harmless. In a spreadsheet no
/// cell can slip into another column: what stands beside the list is somebody's remark.
bool isRagged(const Row &row, int headerWidth, int headerCells)
{
    if (row.line() == 0)
        return false;
    if (row.cellCount() < headerWidth)
        return true;
    for (int column = headerCells; column < row.cellCount(); ++column) {
        if (!row.cell(column).trimmed().isEmpty())
            return true;
    }
    return false;
}

/// «Итого: 2 | мальчиков: 2 | девочек: 0»: sums, counts and figures, and nothing else.
bool isSummary(const Row &row, int firstFilled)
{
    if (!isTotal(row.cell(firstFilled)) && !isFooter(row.cell(firstFilled)))
        return false;
    for (int column = firstFilled + 1; column < row.cellCount(); ++column) {
        if (!isFigure(row.cell(column)) && !isFooter(row.cell(column)))
            return false;
    }
    return true;
}

/// A mapping that was made by hand says nothing of parts: everything below its header is one.
MappedPart wholeTable(const Table &table, const Mapping &mapping)
{
    MappedPart part{.sheet = mapping.headerRow == kNoHeaderRow ? 0 : table.row(mapping.headerRow).sheet(),
                    .headerRow = mapping.headerRow,
                    .endRow = table.rowCount(),
                    .titleClass = mapping.titleClass,
                    .titleHomeroomTeacher = mapping.titleHomeroomTeacher};
    for (int column = 0; column < mapping.columns.size(); ++column)
        part.columns.append(column);
    return part;
}

/// The grade and the letter alone: «1 «А»», «1-а класс», «01А» are one class.
QString classKey(QStringView text)
{
    QString key;
    QString folded = fold(text);
    folded.remove(QStringLiteral("класс"));
    for (const QChar character : folded) {
        if (character.isLetterOrNumber() && (character != u'0' || !key.isEmpty()))
            key.append(character);
    }
    return key;
}

/// Exports write a date as a moment: «01.09.2019 0:00:00», «2019-09-01T00:00:00».
QStringView withoutMidnight(QStringView text)
{
    const qsizetype at = std::max(text.indexOf(u' '), text.indexOf(u'T'));
    if (at < 0)
        return text;
    const QStringView time = text.sliced(at + 1).trimmed();
    const bool midnight = !time.isEmpty() && std::all_of(time.begin(), time.end(),
                                                         [](QChar c) { return c == u'0' || c == u':' || c == u'.'; });
    return midnight ? text.first(at) : text;
}

} // namespace

MappedRows::MappedRows(const Table &table, Mapping mapping)
    : m_table(&table)
    , m_mapping(std::move(mapping))
    , m_notes(table.notes())
{
    if (m_mapping.parts.isEmpty())
        m_mapping.parts.append(wholeTable(table, m_mapping));
    qsizetype rows = 0;
    for (const MappedPart &part : m_mapping.parts)
        rows += std::max<qsizetype>(part.endRow - part.headerRow - 1, 0);
    m_rows.reserve(size_t(rows));
    for (const MappedPart &part : m_mapping.parts)
        readPart(part);
    noteSheetsLeftOut();
    findDateOrder();
}

void MappedRows::readPart(const MappedPart &part)
{
    FieldColumns columns;
    columns.fill(-1);
    for (qsizetype column = 0; column < std::min(m_mapping.columns.size(), part.columns.size()); ++column) {
        if (const Field field = m_mapping.columns[column].field; isRead(field))
            columns[size_t(field)] = part.columns[column];
    }
    m_groupColumns.push_back(columns);
    m_groups.append({.sheet = m_table->sheets()[part.sheet].name,
                     .className = part.titleClass,
                     .homeroomTeacher = part.titleHomeroomTeacher});

    const bool hasHeader = m_mapping.headerRow != kNoHeaderRow;
    const Row header = m_table->row(hasHeader ? part.headerRow : 0);
    const int headerCells = hasHeader ? header.cellCount() : int(part.columns.size());
    for (qsizetype index = part.headerRow + 1; index < part.endRow; ++index) {
        const Row row = m_table->row(index);
        const int firstFilled = firstFilledCell(row);
        if (firstFilled < 0 || (hasHeader && repeatsHeader(row, header)) ||
            (index == part.headerRow + 1 && (numbersColumns(row) || namesColumns(row, m_mapping.kind))))
            continue;
        // Whoever is named is a person; but a title and a signature may hold a name too.
        const QStringView first = row.cell(firstFilled);
        if ((!namesSomebody(row, columns) || mayBeginTitle(first) || beginsWithOffice(first)) &&
            takeOtherRow(row, firstFilled))
            continue;
        if (isRagged(row, m_mapping.headerWidth, headerCells)) {
            leaveUnread(row, {ErrorCode::tableRagged,
                              {QString::number(row.cellCount()), QString::number(m_mapping.headerWidth)}});
            continue;
        }
        m_rows.push_back({.row = quint32(index), .group = quint32(m_groups.size() - 1)});
        ++m_groups.back().rowCount;
    }
}

bool MappedRows::namesSomebody(const Row &row, const FieldColumns &columns) const
{
    const auto cell = [&](Field field) {
        const int column = columns[size_t(field)];
        return column < 0 ? QStringView() : row.cell(column).trimmed();
    };
    if (const QStringView full = cell(Field::fullName); !full.isEmpty())
        return readsAsName(full);
    const QStringView surname = cell(Field::surname);
    const QStringView given = cell(Field::given);
    const auto isName = [](QStringView text) {
        return !text.isEmpty() && text.front().isUpper() && !text.contains(u':');
    };
    return isName(surname) && isName(given) && !beginsWithOffice(surname) && !isTotal(surname);
}

/// A title, a sum, a signature: taken for what it is, or noted as a row that nobody can read. False if it is none.
bool MappedRows::takeOtherRow(const Row &row, int firstFilled)
{
    const FieldColumns &columns = m_groupColumns.back();
    const bool named = namesSomebody(row, columns);
    const QStringView first = row.cell(firstFilled).trimmed();
    const auto text = [&] { return excerpt(cleanText(first).value_or(QString())); };
    const auto note = [&](ErrorCode code) {
        m_notes.append({.error = {code, {text()}}, .sheet = m_groups.back().sheet, .row = row.number()});
        return true;
    };
    const auto isColumnOf = [&](Field field) { return columns[size_t(field)] == firstFilled; };
    // Staff belong to no class: «Классный руководитель 1А» is somebody's position there.
    if (belongsTo(Field::className, m_mapping.kind)) {
        const TitleTexts title = readTitleRow(row);
        // «1А» alone in the column of the class is a row that lacks everything else.
        const bool isCell = isColumnOf(Field::className) && isClassShape(first);
        if (title.isWhole && title.isDoubtful && !named)
            return leaveUnread(row, {ErrorCode::tableRowUnclear, {text()}});
        if (title.isWhole && !isCell && !title.isDoubtful) {
            beginGroup(title);
            return true;
        }
    }
    if (!named && isSummary(row, firstFilled))
        return note(ErrorCode::tableTotalsLeftOut);
    const bool signs = m_mapping.kind == TableKind::pupils || m_mapping.kind == TableKind::guardians;
    if (!signs || !beginsWithOffice(first))
        return false;
    // «Директор школы | Дашиева Б. Б.» signs; with a full name in the column of the pupils' it may be anything.
    return named ? leaveUnread(row, {ErrorCode::tableRowUnclear, {text()}}) : note(ErrorCode::tableSignatureLeftOut);
}

bool MappedRows::leaveUnread(const Row &row, Error error)
{
    m_unread.append(
        {.number = row.number(), .line = row.line(), .error = std::move(error), .sheet = m_groups.back().sheet});
    return true;
}

/// A title of a class below rows begins the list of that class. A homeroom teacher alone below them signs for them.
void MappedRows::beginGroup(const TitleTexts &title)
{
    const bool begun = m_groups.back().rowCount > 0;
    if (begun && !title.className.isEmpty()) {
        m_groups.append({.sheet = m_groups.back().sheet});
        m_groupColumns.push_back(FieldColumns(m_groupColumns.back()));
    }
    RowGroup &group = m_groups.back();
    if (!title.className.isEmpty())
        group.className = title.className;
    if (group.homeroomTeacher.isEmpty() || !begun)
        group.homeroomTeacher = title.homeroomTeacher.isEmpty() ? group.homeroomTeacher : title.homeroomTeacher;
}

void MappedRows::noteSheetsLeftOut()
{
    for (int index = 0; index < m_table->sheets().size(); ++index) {
        const bool read = std::any_of(m_mapping.parts.begin(), m_mapping.parts.end(),
                                      [&](const MappedPart &part) { return part.sheet == index; });
        if (read)
            continue;
        const Sheet &sheet = m_table->sheets()[index];
        // What was said of its rows, that they are read, is not so.
        m_notes.removeIf([&](const TableNote &note) { return note.sheet == sheet.name; });
        const ErrorCode code = sheet.isHidden             ? ErrorCode::tableSheetHidden
                               : listsThoseWhoLeft(sheet) ? ErrorCode::tableSheetFormer
                                                          : ErrorCode::tableSheetLeftOut;
        m_notes.append({.error = {code, {sheet.name}}, .sheet = sheet.name});
    }
}

/// One order for the whole column: a program wrote it.
void MappedRows::findDateOrder()
{
    if (!has(Field::birthDate))
        return;
    DateOrderSearch search;
    for (const Place &place : m_rows) {
        const int column = m_groupColumns[place.group][size_t(Field::birthDate)];
        search.see(withoutMidnight(m_table->row(place.row).cell(column).trimmed()));
    }
    m_dateOrder = search.order();
    const QString header = headerOf(Field::birthDate);
    if (m_dateOrder == DateOrder::monthFirst)
        m_notes.append({.error = {ErrorCode::tableDateMonthFirst, {header, search.monthFirstExample()}}});
    else if (m_dateOrder == DateOrder::dayFirst && !search.hasDayFirst() && !search.openExample().isEmpty())
        m_notes.append({.error = {ErrorCode::tableDateOrderOpen, {header, search.openExample()}}});
}

bool MappedRows::has(Field field) const
{
    if (!isRead(field))
        return false;
    const auto hasColumn = [&](const FieldColumns &columns) { return columns[size_t(field)] >= 0; };
    return std::any_of(m_groupColumns.begin(), m_groupColumns.end(), hasColumn) ||
           (field == Field::className && std::any_of(m_groups.begin(), m_groups.end(),
                                                     [](const RowGroup &group) { return !group.className.isEmpty(); }));
}

bool RowGroup::isContradictory() const
{
    return isClassShape(QStringView(sheet).trimmed()) && isClassShape(className) &&
           classKey(sheet) != classKey(className);
}

const RowGroup &MappedRow::group() const
{
    return m_rows->m_groups[m_group];
}

QStringView MappedRow::cell(Field field) const
{
    const MappedRows::FieldColumns &columns = m_rows->m_groupColumns[m_group];
    const int column = isRead(field) ? columns[size_t(field)] : -1;
    const QStringView text = column < 0 ? QStringView() : m_row.cell(column);
    if (field != Field::className || !text.trimmed().isEmpty() || columns[size_t(Field::grade)] >= 0)
        return text;
    const QString &title = group().className;
    return title.isEmpty() ? text : title;
}

std::optional<QDate> MappedRow::date(Field field) const
{
    const QStringView text = cell(field).trimmed();
    const DateOrder order = field == Field::birthDate ? m_rows->m_dateOrder : DateOrder::dayFirst;
    if (const std::optional<QDate> date = parseDate(text, order))
        return date;
    if (const std::optional<QDate> date = parseDate(withoutMidnight(text), order))
        return date;
    return dateOfSerial(text, m_rows->m_table->dateSystem());
}

const CellProblem *MappedRow::problem(Field field) const
{
    if (!m_rows->m_table->hasProblems() || !isRead(field))
        return nullptr;
    const int column = m_rows->m_groupColumns[m_group][size_t(field)];
    for (const CellProblem &problem : m_row.problems()) {
        if (problem.column == column)
            return &problem;
    }
    return nullptr;
}

} // namespace starosta::table
