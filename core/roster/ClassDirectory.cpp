// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ClassDirectory.h"

namespace starosta::roster {

bool isUnlikely(const classes::ClassName &name)
{
    constexpr int kLastGrade = 11;
    constexpr QStringView kNeverAlone = u"ЫЬЪ";
    return name.grade() > kLastGrade || (name.letter().size() == 1 && kNeverAlone.contains(name.letter().front()));
}

ClassDirectory::ClassDirectory(const QList<classes::SchoolClass> &structure, MissingClasses missing)
    : m_missing(missing)
{
    for (const classes::SchoolClass &each : structure) {
        if (!each.name)
            continue; // «Учительская» is no class for pupils
        const auto target = TargetIndex(m_targets.size());
        m_targets.push_back(
            {.name = *each.name, .label = each.name->label(), .id = each.id, .archived = each.archivedOn.has_value()});
        m_byId.insert(each.id, target);
        m_byKey.insert(each.name->key(), target);
    }
}

ClassReading ClassDirectory::read(QStringView cell)
{
    const auto known = m_cells.constFind(cell);
    if (known != m_cells.cend())
        return *known;
    return *m_cells.insert(cell, understand(cell));
}

ClassReading ClassDirectory::read(QStringView grade, QStringView letter)
{
    const auto known = m_pairs.constFind({grade, letter});
    if (known != m_pairs.cend())
        return *known;
    const QString text = grade.trimmed().toString() + u' ' + letter.trimmed().toString();
    return *m_pairs.insert({grade, letter}, understand(text));
}

ClassReading ClassDirectory::understand(QStringView text)
{
    const Result<classes::ClassCell> cell = classes::parseClassCell(text);
    if (!cell)
        return {.error = cell.error()};
    const QString key = cell->name.key();
    if (!m_byKey.contains(key)) {
        m_byKey.insert(key, TargetIndex(m_targets.size()));
        m_targets.push_back({.name = cell->name, .label = cell->name.label()});
    }
    const TargetIndex index = m_byKey.value(key);
    if (cell->homeroomTeacher) {
        if (QStringList &names = m_teachers[index]; !names.contains(*cell->homeroomTeacher))
            names.append(*cell->homeroomTeacher);
    }
    const ClassTarget &target = m_targets[size_t(index)];
    ClassReading reading{.target = index, .unusual = cell->unusual, .unlikely = !target.id && isUnlikely(target.name)};
    if (target.archived)
        reading.error = Error{ErrorCode::classArchived, {target.label}};
    else if (!target.id && m_missing == MissingClasses::areWrong)
        reading.error = Error{ErrorCode::rowClassUnknown, {target.label}};
    return reading;
}

std::optional<TargetIndex> ClassDirectory::find(classes::ClassId id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? std::nullopt : std::optional(*found);
}

QString ClassDirectory::label(classes::ClassId id) const
{
    const std::optional<TargetIndex> target = find(id);
    return target ? m_targets[size_t(*target)].label : QString();
}

QList<classes::ClassName> ClassDirectory::missing() const
{
    QList<classes::ClassName> names;
    for (const ClassTarget &target : m_targets) {
        if (!target.id)
            names.append(target.name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace starosta::roster
