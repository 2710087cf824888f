// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table/MappedRows.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/table/DateSerial.h"
#include "core/table/HeaderNames.h"

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

bool isFigure(QStringView text)
{
    for (const QChar character : text) {
        if (character.isLetter())
            return false;
    }
    return true;
}

/// «Итого:», «Всего учащихся»: a row that begins so and holds nothing else but figures.
bool isTotals(const Row &row, int firstFilled)
{
    const QStringView first = row.cell(firstFilled).trimmed();
    const char16_t initial = first.front().toLower().unicode();
    if (initial != u'и' && initial != u'в') // spares folding a hundred thousand names
        return false;
    const QString folded = fold(first);
    const auto begins = [&](QStringView word) {
        return folded.startsWith(word) && (folded.size() == word.size() || !folded[word.size()].isLetter());
    };
    if (!begins(u"итого") && !begins(u"всего"))
        return false;
    for (int column = firstFilled + 1; column < row.cellCount(); ++column) {
        if (!isFigure(row.cell(column)))
            return false;
    }
    return true;
}

/// «Директор школы: … Б. Б. Дашиева» below a list: an office with no name beside it but one that is signed.
bool isSignature(const Row &row, int firstFilled)
{
    constexpr QStringView kInitials = u"дзиос";
    constexpr int kMostCells = 3;
    const QStringView first = row.cell(firstFilled).trimmed();
    if (!kInitials.contains(first.front().toLower())) // spares folding most of the names
        return false;
    constexpr std::array<QStringView, 5> kOffices = {u"директор", u"заместитель директора", u"исполнитель",
                                                     u"ответственный", u"секретарь"};
    const QString folded = fold(first);
    const auto begins = [&](QStringView word) {
        return folded.startsWith(word) && (folded.size() == word.size() || !folded[word.size()].isLetter());
    };
    if (!std::any_of(kOffices.begin(), kOffices.end(), begins))
        return false;
    int filled = 0;
    for (int column = firstFilled; column < row.cellCount(); ++column)
        filled += row.cell(column).trimmed().isEmpty() ? 0 : 1;
    return filled <= kMostCells;
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

/// Spares a hundred thousand names the search.
bool mayBeTitle(QStringView cell)
{
    return cell.trimmed().startsWith(u"Кл", Qt::CaseInsensitive);
}

/// A mapping that was made by hand says nothing of parts: everything below its header is one.
MappedPart wholeTable(const Table &table, const Mapping &mapping)
{
    MappedPart part{.sheet = table.row(mapping.headerRow).sheet(),
                    .headerRow = mapping.headerRow,
                    .endRow = table.rowCount(),
                    .titleClass = mapping.titleClass,
                    .titleHomeroomTeacher = mapping.titleHomeroomTeacher};
    for (int column = 0; column < mapping.columns.size(); ++column)
        part.columns.append(column);
    return part;
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

    const Row header = m_table->row(part.headerRow);
    for (qsizetype index = part.headerRow + 1; index < part.endRow; ++index) {
        const Row row = m_table->row(index);
        const int firstFilled = firstFilledCell(row);
        if (firstFilled < 0 || repeatsHeader(row, header) ||
            (index == part.headerRow + 1 && (numbersColumns(row) || namesColumns(row, m_mapping.kind))))
            continue;
        if (isTotals(row, firstFilled) || isSignature(row, firstFilled)) {
            const QStringView text = row.cell(firstFilled).trimmed();
            m_notes.append({.error = {ErrorCode::tableTotalsLeftOut, {excerpt(cleanText(text).value_or(QString()))}},
                            .sheet = m_groups.back().sheet,
                            .row = row.number()});
            continue;
        }
        if (mayBeTitle(row.cell(firstFilled)) && isTitleRow(row)) {
            beginGroup(readTitleRow(row));
            continue;
        }
        if (isRagged(row, m_mapping.headerWidth, header.cellCount())) {
            m_ragged.append({.number = row.number(),
                             .line = row.line(),
                             .found = row.cellCount(),
                             .expected = m_mapping.headerWidth,
                             .sheet = m_groups.back().sheet});
            continue;
        }
        m_rows.push_back({.row = quint32(index), .group = quint32(m_groups.size() - 1)});
        ++m_groups.back().rowCount;
    }
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
    for (int sheet = 0; sheet < m_table->sheets().size(); ++sheet) {
        const bool read = std::any_of(m_mapping.parts.begin(), m_mapping.parts.end(),
                                      [&](const MappedPart &part) { return part.sheet == sheet; });
        const QString &name = m_table->sheets()[sheet].name;
        if (!read)
            m_notes.append({.error = {ErrorCode::tableSheetLeftOut, {name}}, .sheet = name});
    }
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
    if (const std::optional<QDate> date = parseDate(text))
        return date;
    if (const std::optional<QDate> date = parseDate(withoutMidnight(text)))
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
