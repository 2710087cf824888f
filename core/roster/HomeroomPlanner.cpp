// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/HomeroomPlanner.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"

namespace starosta::roster {

namespace {

/// «Иванова М. П.», «Иванова М.П.» alike.
QString withoutSpaces(const QString &name)
{
    return fold(name).remove(u' ').remove(u'.');
}

} // namespace

HomeroomPlanner::HomeroomPlanner(PlanDraft &draft, ClassDirectory &classes, PeopleIndex &people)
    : m_draft(draft)
    , m_classes(classes)
    , m_people(people)
    , m_named(classes.teachers())
{
    readTitles();
    for (Known person = 0; person < m_people.size() && !m_named.isEmpty(); ++person) {
        if (m_people[person].isStaff)
            m_staff.push_back(person);
    }
}

void HomeroomPlanner::readTitles()
{
    for (const table::RowGroup &group : m_draft.rows().groups()) {
        if (group.homeroomTeacher.isEmpty() || group.className.isEmpty())
            continue;
        const ClassReading reading = m_classes.read(group.className);
        if (!reading.target || reading.error || group.isContradictory())
            continue;
        if (QStringList &names = m_named[*reading.target]; !names.contains(group.homeroomTeacher))
            names.append(group.homeroomTeacher);
    }
}

void HomeroomPlanner::plan(const QList<people::HomeroomAssignment> &homerooms)
{
    for (const people::HomeroomAssignment &each : homerooms) {
        if (const std::optional<TargetIndex> target = m_classes.find(each.classId))
            m_assigned[*target].append(each);
    }
    QList<TargetIndex> targets = m_named.keys();
    const QSet<QString> leftOut = classesLeftOut();
    targets.removeIf([&](TargetIndex target) { return leftOut.contains(m_classes[target].label); });
    std::sort(targets.begin(), targets.end(),
              [this](TargetIndex left, TargetIndex right) { return m_classes[left].name < m_classes[right].name; });
    for (const TargetIndex target : std::as_const(targets))
        plan(target, m_named.value(target));
}

/// Where no row of a class can be imported, what stands in those rows is not believed of its teacher either.
QSet<QString> HomeroomPlanner::classesLeftOut() const
{
    QSet<QString> leftOut;
    QSet<QString> read;
    for (const PlannedRow &row : std::as_const(m_draft).plan().rows) {
        switch (row.action) {
        case RowAction::ask:
        case RowAction::skip:
        case RowAction::wrong:
            leftOut.insert(row.className);
            break;
        case RowAction::leave:
            break;
        case RowAction::add:
        case RowAction::comeBack:
        case RowAction::change:
        case RowAction::move:
        case RowAction::unchanged:
        case RowAction::keep:
            read.insert(row.className);
            break;
        }
    }
    return leftOut - read;
}

QList<PeopleIndex::Known> HomeroomPlanner::staffCalled(const QString &name)
{
    const QList<Known> same =
        m_people.namesakes(m_people.nameNumber(name), [this](Known person) { return m_people[person].isStaff; });
    if (!same.isEmpty())
        return same;
    QList<Known> brief;
    const QString initials = withoutSpaces(name);
    for (const Known person : m_staff) {
        if (withoutSpaces(m_people[person].content.name.brief()) == initials)
            brief.append(person);
    }
    return brief;
}

/// «Иванова М. П.» and «Иванова Мария Петровна» may be the same.
bool HomeroomPlanner::areOne(const QStringList &names)
{
    const QList<Known> first = staffCalled(names.front());
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return withoutSpaces(name) == withoutSpaces(names.front()) || (!first.isEmpty() && staffCalled(name) == first);
    });
}

void HomeroomPlanner::plan(TargetIndex target, const QStringList &names)
{
    const QString &className = m_classes[target].label;
    if (!areOne(names)) {
        m_draft.warn({ErrorCode::rowTeacherTwice, {className, names.join(QStringLiteral(", "))}});
        return;
    }
    const QString &name = names.front();
    const QList<Known> called = staffCalled(name);
    if (called.size() != 1) {
        const ErrorCode code = called.isEmpty() ? ErrorCode::rowTeacherUnknown : ErrorCode::rowTeacherAmbiguous;
        m_draft.warn({code, {className, excerpt(name), QString::number(called.size())}});
        return;
    }
    const LivePerson &teacher = m_people[called.front()];
    const QList<people::HomeroomAssignment> assigned = m_assigned.value(target);
    const auto isTheirs = [&](const people::HomeroomAssignment &each) { return each.teacher == teacher.id; };
    if (std::any_of(assigned.begin(), assigned.end(), isTheirs))
        return; // as the first or the second teacher
    const bool hasOne = !assigned.isEmpty() && !assigned.front().coTeacher;
    m_draft.plan().homerooms.append({.className = className,
                                     .was = hasOne ? assigned.front().teacherName : QString(),
                                     .will = teacher.content.name.full(),
                                     .teacher = teacher.id,
                                     .byHand = hasOne && assigned.front().origin == people::Origin::hand});
    m_draft.work().homerooms.push_back({.target = target, .teacher = teacher.id});
}

} // namespace starosta::roster
