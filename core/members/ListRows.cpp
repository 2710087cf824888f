// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/ListRows.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/members/ShownName.h"

namespace starosta::members {

using table::Field;
using table::MappedRow;

namespace {

QString shown(QStringView cell)
{
    return excerpt(cleanText(cell).value_or(QString()));
}

/// «сегодня», «вчера», «3 дня назад», and moments with their time.
std::optional<QDate> dayFromWords(QStringView text, QDate takenOn)
{
    const QString folded = fold(text);
    if (folded.startsWith(fold(u"сегодня")) || folded.startsWith(fold(u"в сети")) || folded == u"online")
        return takenOn;
    if (folded.startsWith(fold(u"вчера")))
        return takenOn.addDays(-1);
    const QList<QStringView> words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const int count = words.isEmpty() ? 0 : words.front().toInt(&isNumber);
    if (words.size() == 3 && isNumber && count >= 0 && count < 10000 && words[2] == fold(u"назад")) {
        if (words[1].startsWith(fold(u"ден")) || words[1].startsWith(fold(u"дн")))
            return takenOn.addDays(-count);
        if (words[1].startsWith(fold(u"недел")))
            return takenOn.addDays(-7 * count);
    }
    const qsizetype end = std::min(text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' '),
                                   text.indexOf(u'T') < 0 ? text.size() : text.indexOf(u'T'));
    QStringView day = text.first(end);
    if (day.endsWith(u','))
        day.chop(1);
    return parseDate(day);
}

/// What tables write where the platform has never seen somebody.
bool meansNever(QStringView text)
{
    return text == u"-" || text == u"–" || text == u"—" || fold(text) == fold(u"никогда") || fold(text) == fold(u"нет");
}

class Reading
{
public:
    Reading(const table::MappedRows &rows, const QList<classes::SchoolClass> &structure, QDate takenOn)
        : m_rows(rows)
        , m_takenOn(takenOn)
    {
        for (const classes::SchoolClass &each : structure) {
            if (each.name)
                m_classes.insert(each.name->key(), each.id);
            else
                m_staffRoom = each.id;
        }
    }

    ListContent read()
    {
        m_content.hasRoles = m_rows.has(Field::role);
        m_content.rows.reserve(size_t(m_rows.size()));
        for (qsizetype at = 0; at < m_rows.size(); ++at)
            readRow(m_rows.at(at));
        for (const table::UnreadRow &unread : m_rows.unreadRows()) {
            fail(unread.number, {}, unread.error);
            m_content.hasUnreadName = true;
            ++m_content.rowCount;
        }
        for (const table::TableNote &note : m_rows.notes())
            warn(note.row, {}, note.error);
        if (!m_content.hasRoles)
            warn(0, {}, {ErrorCode::memberNoRoles});
        return std::move(m_content);
    }

private:
    void fail(int row, const QString &column, const Error &error)
    {
        m_content.errors.append({.row = row, .column = column, .error = error});
    }
    void warn(int row, const QString &column, const Error &error)
    {
        m_content.warnings.append({.row = row, .column = column, .error = error});
    }

    Field nameField() const
    {
        return m_rows.has(Field::fullName) ? Field::fullName : m_rows.has(Field::given) ? Field::given : Field::surname;
    }

    void readRow(const MappedRow &row)
    {
        ++m_content.rowCount;
        const auto name = readName(row);
        if (!name) {
            m_content.hasUnreadName = true;
            return;
        }
        ListRow read{.number = row.number(), .shownName = *name};
        if (!readRole(row, read)) {
            m_content.wrongNames.insert(nameKey(*name));
            return;
        }
        readClass(row, read);
        readActivity(row, read);
        m_content.rows.push_back(std::move(read));
    }

    std::optional<QString> readName(const MappedRow &row)
    {
        const QString header = m_rows.headerOf(nameField());
        QString raw = row.cell(Field::fullName).toString();
        if (raw.trimmed().isEmpty()) {
            raw.clear();
            for (const Field field : {Field::given, Field::surname, Field::patronymic})
                raw.append(row.cell(field)).append(u' ');
        }
        for (const Field field : {Field::fullName, Field::given, Field::surname}) {
            const table::CellProblem *problem = row.problem(field);
            if (problem && problem->state == table::CellState::unreadable) {
                fail(row.number(), header, problem->error);
                return {};
            }
        }
        Result<QString> name = cleanText(raw, {.maximumLength = kShownNameLength});
        if (name && name->isEmpty())
            name = starosta::fail(ErrorCode::textEmpty, {header});
        if (!name) {
            fail(row.number(), header, name.error());
            return {};
        }
        if (mixesAlphabets(*name))
            warn(row.number(), header, {ErrorCode::rowMixedAlphabets, {excerpt(*name)}});
        return *std::move(name);
    }

    bool readRole(const MappedRow &row, ListRow &read)
    {
        const QStringView cell = row.cell(Field::role).trimmed();
        if (!m_rows.has(Field::role))
            return true;
        const auto known = m_roles.constFind(cell);
        read.role = known == m_roles.cend() ? *m_roles.insert(cell, invites::parseInviteRole(cell)) : *known;
        if (read.role || cell.isEmpty())
            return true;
        fail(row.number(), m_rows.headerOf(Field::role), {ErrorCode::memberRoleUnknown, {shown(cell)}});
        return false;
    }

    /// A class that the school does not have says less than the name: the row is read without it.
    void readClass(const MappedRow &row, ListRow &read)
    {
        QStringView cell = row.cell(Field::className).trimmed();
        QString pair;
        if (cell.isEmpty() && !row.cell(Field::grade).trimmed().isEmpty()) {
            pair.append(row.cell(Field::grade).trimmed()).append(u' ').append(row.cell(Field::letter).trimmed());
            cell = pair;
        }
        if (cell.isEmpty())
            return;
        const QString text = cell.toString();
        const auto known = m_cells.constFind(text);
        read.classId = known == m_cells.cend() ? *m_cells.insert(text, classIn(cell)) : *known;
        if (!read.classId)
            warn(row.number(), m_rows.headerOf(Field::className), {ErrorCode::rowClassUnknown, {shown(cell)}});
    }

    std::optional<classes::ClassId> classIn(QStringView cell) const
    {
        if (fold(cell) == fold(classes::staffRoomLabel()))
            return m_staffRoom;
        const Result<classes::ClassCell> named = classes::parseClassCell(cell);
        if (!named)
            return {};
        const auto found = m_classes.constFind(named->name.key());
        return found == m_classes.cend() ? std::nullopt : std::optional(*found);
    }

    void readActivity(const MappedRow &row, ListRow &read)
    {
        const QStringView cell = row.cell(Field::lastActive).trimmed();
        if (cell.isEmpty() || meansNever(cell))
            return;
        const auto known = m_days.constFind(cell);
        if (known != m_days.cend()) {
            read.lastActive = *known;
        } else {
            read.lastActive = row.date(Field::lastActive);
            if (!read.lastActive)
                read.lastActive = dayFromWords(cell, m_takenOn);
            m_days.insert(cell, read.lastActive);
        }
        if (!read.lastActive)
            warn(row.number(), m_rows.headerOf(Field::lastActive), {ErrorCode::dateInvalid, {shown(cell)}});
    }

    const table::MappedRows &m_rows;
    QDate m_takenOn;
    QHash<QString, classes::ClassId> m_classes;
    std::optional<classes::ClassId> m_staffRoom;
    QHash<QStringView, std::optional<invites::InviteRole>> m_roles;
    QHash<QString, std::optional<classes::ClassId>> m_cells;
    QHash<QStringView, std::optional<QDate>> m_days;
    ListContent m_content;
};

} // namespace

ListContent readListRows(const table::MappedRows &rows, const QList<classes::SchoolClass> &structure, QDate takenOn)
{
    return Reading(rows, structure, takenOn).read();
}

} // namespace starosta::members
