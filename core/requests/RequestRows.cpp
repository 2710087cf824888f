// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/RequestRows.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/members/ListRows.h"
#include "core/members/ShownName.h"
#include "core/table/HeaderNames.h"

#include <array>

namespace starosta::requests {

using table::Field;

namespace {

/// Name, class, role, day.
constexpr qsizetype kCells = 4;

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(line.contains(u'\t') ? u'\t' : u';');
    for (QString &cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.sliced(1, cell.size() - 2);
    }
    while (cells.size() > 1 && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

/// As a message can show it.
QString shown(QStringView cell)
{
    return excerpt(cleanText(cell).value_or(QString()));
}

std::optional<classes::ClassId> classNamed(QStringView cell, const QList<classes::SchoolClass> &structure)
{
    if (fold(cell) == fold(classes::staffRoomLabel())) {
        for (const classes::SchoolClass &each : structure) {
            if (!each.name)
                return each.id;
        }
    }
    const Result<classes::ClassCell> named = classes::parseClassCell(cell);
    for (const classes::SchoolClass &each : structure) {
        if (named && each.name && each.name->key() == named->name.key())
            return each.id;
    }
    return {};
}

std::optional<Error> readDay(RequestRow &row, std::optional<QDate> day, QStringView cell, const RowFacts &facts)
{
    if (!day)
        return Error{ErrorCode::dateInvalid, {shown(cell)}};
    if (*day > facts.today)
        return Error{ErrorCode::dateInFuture, {paperDate(*day)}};
    row.content.receivedOn = *day;
    row.hasDay = true;
    return {};
}

std::optional<Error> readLine(RequestRow &row, const QStringList &cells, const RowFacts &facts)
{
    Result<QString> name = cleanText(cells.value(0), {.maximumLength = members::kShownNameLength});
    if (!name)
        return name.error();
    if (name->isEmpty())
        return Error{ErrorCode::textEmpty, {QStringLiteral("shown_name")}};
    row.content.shownName = *std::move(name);
    if (cells.size() > kCells)
        return Error{ErrorCode::tableRagged, {QString::number(cells.size()), QString::number(kCells)}};
    if (const QString cell = cells.value(1); !cell.isEmpty()) {
        row.content.classId = classNamed(cell, facts.structure);
        if (!row.content.classId)
            return Error{ErrorCode::classMissing, {shown(cell)}};
    }
    if (const QString cell = cells.value(2); !cell.isEmpty()) {
        row.content.role = invites::parseInviteRole(cell);
        if (!row.content.role)
            return Error{ErrorCode::memberRoleUnknown, {shown(cell)}};
    }
    if (const QString cell = cells.value(3); !cell.isEmpty())
        return readDay(row, parseDate(cell), cell, facts);
    return {};
}

/// The column that says when a request came in: words that a list of members does not have.
int dayColumn(const table::Mapping &mapping)
{
    constexpr std::array words = {u"дата",     u"дата заявки", u"дата подачи", u"дата получения", u"подана",
                                  u"получена", u"поступила",   u"когда",       u"date",           u"received"};
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const QString key = table::headerKey(mapping.columns[column].header);
        for (const QStringView word : words) {
            if (key == fold(word))
                return int(column);
        }
    }
    return -1;
}

/// Of a column that is no field of its own; a spreadsheet's dates are there as text.
QStringView cellOf(const table::MappedRow &row, const table::Mapping &mapping, int column)
{
    for (const table::MappedPart &part : mapping.parts) {
        const qsizetype index = row.row().index();
        if (index > part.headerRow && index < part.endRow)
            return row.row().cell(part.columns.value(column, -1));
    }
    return row.row().cell(column);
}

} // namespace

bool beginsWithHeader(const QString &text)
{
    const QString first = text.trimmed().section(u'\n', 0, 0);
    for (const QString &cell : cellsOf(first)) {
        // «ученик» and «Учительская» are headings in a school's list, and a role and a class in a line.
        const bool isData = invites::parseInviteRole(cell) || fold(cell) == fold(classes::staffRoomLabel());
        const auto field = isData ? std::nullopt : table::fieldForHeader(cell, table::TableKind::members);
        if (field && (field->field == Field::fullName || field->field == Field::given))
            return true;
    }
    return false;
}

QList<RequestRow> readRequestLines(const QString &text, const RowFacts &facts)
{
    QList<RequestRow> rows;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = cellsOf(line);
        RequestRow row{.number = number, .content = {.shownName = {}, .receivedOn = facts.day}};
        row.error = readLine(row, cells, facts);
        row.text = shown(cells.join(QStringLiteral("; ")));
        rows.append(std::move(row));
    }
    return rows;
}

QList<RequestRow> readRequestRows(const table::MappedRows &rows, const RowFacts &facts)
{
    const members::ListContent list = members::readListRows(rows, facts.structure, facts.today);
    QHash<int, RequestRow> byNumber;
    for (const members::ListRow &each : list.rows) {
        byNumber.insert(each.number, {.number = each.number,
                                      .content = {.shownName = each.shownName,
                                                  .role = each.role,
                                                  .classId = each.classId,
                                                  .receivedOn = facts.day},
                                      .text = each.shownName});
    }
    const auto refuse = [&byNumber](int number, const QString &column, const Error &error) {
        RequestRow &row = byNumber.insert(number, byNumber.value(number, {.number = number})).value();
        if (!row.error) {
            row.error = error;
            row.column = column;
        }
    };
    for (const members::ListIssue &issue : list.errors)
        refuse(issue.row, issue.column, issue.error);
    for (const members::ListIssue &issue : list.warnings) {
        // Of a member the name says more than the class; a request is for a class.
        if (issue.error.code == ErrorCode::rowClassUnknown)
            refuse(issue.row, issue.column, {ErrorCode::classMissing, issue.error.args});
    }
    const int column = dayColumn(rows.mapping());
    const QString header = column < 0 ? rows.headerOf(Field::lastActive) : rows.mapping().columns[column].header;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const table::MappedRow row = rows.at(at);
        const auto found = byNumber.find(row.number());
        const QStringView cell =
            (column < 0 ? row.cell(Field::lastActive) : cellOf(row, rows.mapping(), column)).trimmed();
        if (found == byNumber.end() || found->error || cell.isEmpty())
            continue;
        const auto day =
            column < 0 ? row.date(Field::lastActive) : parseDate(cell.first(std::min<qsizetype>(cell.size(), 10)));
        if (const auto error = readDay(*found, day, cell, facts))
            refuse(row.number(), header, *error);
    }
    QList<RequestRow> read = byNumber.values();
    std::sort(read.begin(), read.end(),
              [](const RequestRow &left, const RequestRow &right) { return left.number < right.number; });
    return read;
}

} // namespace starosta::requests
