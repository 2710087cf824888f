// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homerooms/DistributionModel.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/text/Format.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>

namespace starosta::ui {

using homerooms::Homeroom;
using homerooms::Teacher;
using people::PersonId;

QString DistributionModel::mimeType()
{
    return QStringLiteral("application/x-starosta-teacher");
}

void DistributionModel::setContent(const QList<Homeroom> &now, const QHash<classes::ClassId, QString> &classNames,
                                   const QList<Teacher> &teachers)
{
    QHash<classes::ClassId, Homeroom> edits;
    for (const Homeroom &line : changedLines())
        edits.insert(line.classId, line);
    beginResetModel();
    m_now = now;
    m_lines = now;
    for (Homeroom &line : m_lines)
        line = edits.value(line.classId, line);
    m_classNames = classNames;
    m_teachers = teachers;
    endResetModel();
}

void DistributionModel::setWritable(bool writable)
{
    m_writable = writable;
}

void DistributionModel::forgetEdits()
{
    beginResetModel();
    m_lines = m_now;
    endResetModel();
    emit edited();
}

void DistributionModel::set(int row, Column column, std::optional<PersonId> teacher)
{
    if (!m_writable || row < 0 || row >= m_lines.size())
        return;
    Homeroom &line = m_lines[row];
    auto &place = column == secondColumn ? line.second : line.teacher;
    auto &other = column == secondColumn ? line.teacher : line.second;
    if (place == teacher)
        return;
    // Nobody stands twice beside a class: the two change places.
    if (teacher && other == teacher)
        other = place;
    place = teacher;
    // A teacher's other classes change their notes, too.
    emit dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columnTotal - 1));
    emit edited();
}

QList<Homeroom> DistributionModel::changedLines() const
{
    QList<Homeroom> changed;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (isChanged(row))
            changed.append(m_lines[row]);
    }
    return changed;
}

QString DistributionModel::name(const std::optional<PersonId> &id) const
{
    if (!id)
        return QStringLiteral("—");
    const auto found =
        std::find_if(m_teachers.begin(), m_teachers.end(), [&](const Teacher &teacher) { return teacher.id == *id; });
    return found == m_teachers.end() ? QStringLiteral("?") : found->name.full();
}

int DistributionModel::classesOf(PersonId id) const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [id](const Homeroom &line) { return line.teacher == id; }));
}

QStringList DistributionModel::changesText() const
{
    QStringList lines;
    const auto add = [&](int row, const std::optional<PersonId> &was, const std::optional<PersonId> &will,
                         const QString &mark) {
        if (was != will)
            lines.append(QStringLiteral("%1%2: %3 → %4").arg(className(row), mark, name(was), name(will)));
    };
    for (int row = 0; row < m_lines.size(); ++row) {
        add(row, m_now[row].teacher, m_lines[row].teacher, QString());
        add(row, m_now[row].second, m_lines[row].second, tr(" (second)"));
    }
    return lines;
}

int DistributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DistributionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QString DistributionModel::note(int row) const
{
    const Homeroom &line = m_lines[row];
    QStringList notes;
    if (isGap(row))
        notes.append(tr("nobody"));
    else if (const int classes = classesOf(*line.teacher); classes > 1)
        notes.append(tr("has %n class(es)", nullptr, classes));
    for (const Teacher &teacher : m_teachers) {
        if (teacher.onLeaveSince && (line.teacher == teacher.id || line.second == teacher.id))
            notes.append(tr("on leave since %1").arg(text::dateText(teacher.onLeaveSince)));
    }
    if (isChanged(row))
        notes.append(tr("not applied yet"));
    return notes.join(QStringLiteral(", "));
}

QVariant DistributionModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const Homeroom &line = m_lines[row];
    const auto &person = index.column() == secondColumn ? line.second : line.teacher;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case classColumn:
            return className(row);
        case noteColumn:
            return note(row);
        default:
            return name(person);
        }
    case kPersonRole:
        return person ? QVariant(person->value()) : QVariant(qint64(0));
    case Qt::DecorationRole:
        if (index.column() != noteColumn)
            return {};
        if (isGap(row))
            return ui::icon(QStringLiteral("missing"), Tone::error);
        if (note(row).isEmpty())
            return ui::icon(QStringLiteral("ok"), Tone::ok);
        return ui::icon(isChanged(row) ? QStringLiteral("edit") : QStringLiteral("warning"), Tone::warning);
    case Qt::FontRole:
        if (isChanged(row) && index.column() != noteColumn) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant DistributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case classColumn:
        return tr("Class");
    case teacherColumn:
        return tr("Homeroom teacher");
    case secondColumn:
        return tr("Second teacher");
    case noteColumn:
    case columnTotal:
        break;
    }
    return tr("What is to be looked at");
}

Qt::ItemFlags DistributionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) // between the rows nothing is dropped
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_writable && (index.column() == teacherColumn || index.column() == secondColumn))
        flags |= Qt::ItemIsEditable;
    if (m_writable)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

bool DistributionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != kPersonRole || !m_writable)
        return false;
    const qint64 id = value.toLongLong();
    set(index.row(), Column(index.column()), id == 0 ? std::nullopt : std::optional(PersonId(id)));
    return true;
}

QStringList DistributionModel::mimeTypes() const
{
    return {mimeType()};
}

bool DistributionModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int column,
                                     const QModelIndex &parent)
{
    bool isNumber = false;
    const qint64 id = data->data(mimeType()).toLongLong(&isNumber);
    const int place = parent.isValid() ? parent.row() : row;
    if (!isNumber || place < 0)
        return false;
    const int dropped = parent.isValid() ? parent.column() : column;
    set(place, dropped == secondColumn ? secondColumn : teacherColumn, PersonId(id));
    return true;
}

} // namespace starosta::ui
