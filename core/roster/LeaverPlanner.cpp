// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/LeaverPlanner.h"

#include "core/people/PersonName.h"

namespace starosta::roster {

using table::Field;

LeaverPlanner::LeaverPlanner(PlanDraft &draft, const ClassDirectory &classes, PeopleIndex &people,
                             const ImportScope &scope)
    : m_draft(draft)
    , m_classes(classes)
    , m_people(people)
    , m_scope(scope)
{}

/// A row that is left out still says that somebody is in the list. Where a wrong one does not say who, anybody may be
/// meant, and that is counted.
void LeaverPlanner::keepThoseOfRowsLeftOut()
{
    const QList<PlannedRow> &rows = std::as_const(m_draft).plan().rows;
    for (int at = 0; at < rows.size(); ++at) {
        const PlannedRow &row = rows[at];
        const bool isWrong = row.action == RowAction::wrong;
        if (!isWrong && row.action != RowAction::ask && row.action != RowAction::skip)
            continue;
        QList<Known> meant = row.name.isEmpty()
                                 ? QList<Known>()
                                 : m_people.namesakes(m_people.nameNumber(row.name), [](Known) { return true; });
        if (const std::optional<Known> numbered = m_people.meantBy(at))
            meant.append(*numbered);
        for (const Known person : std::as_const(meant))
            m_people.keep(person, isWrong ? StayReason::rowWrong : StayReason::rowAsked);
        // Somebody of this name whom another row has recognised, or who is no such person, is not meant.
        const bool isTold =
            std::any_of(meant.begin(), meant.end(), [this](Known person) { return mayBeMissing(person); });
        if (isWrong && !isTold)
            ++m_draft.work().census.unread;
    }
}

bool LeaverPlanner::mayBeMissing(Known person) const
{
    const LivePerson &stored = m_people[person];
    switch (std::as_const(m_draft).plan().kind) {
    case ImportKind::pupils:
        return stored.hasPlace && !m_people.isClaimed(person);
    case ImportKind::staff:
        return stored.isStaff && !m_people.isClaimed(person);
    case ImportKind::guardians:
        return stored.isGuardian; // in one row of several
    }
    Q_UNREACHABLE();
}

bool LeaverPlanner::isInScope(Known pupil) const
{
    const LivePerson &person = m_people[pupil];
    if (!person.hasPlace)
        return false;
    const std::optional<TargetIndex> target = m_classes.find(*person.classId);
    return target && m_scope.covers(m_classes[*target].name);
}

bool LeaverPlanner::mayLeave(const Missing &missing, people::Origin broughtBy)
{
    const LivePerson &stored = m_people[missing.person];
    std::optional<StayReason> reason = m_people.keptFor(missing.person);
    if (broughtBy == people::Origin::hand)
        reason = StayReason::enteredByHand;
    if (reason) {
        m_draft.plan().staying.append({.person = stored.id,
                                       .name = stored.content.name.full(),
                                       .className = missing.className,
                                       .reason = *reason});
    }
    return !reason;
}

int LeaverPlanner::leave(const Missing &missing, FieldDifference difference)
{
    const LivePerson &stored = m_people[missing.person];
    const int at = m_draft.beginMissing({.row = 0,
                                         .action = RowAction::leave,
                                         .name = stored.content.name.full(),
                                         .className = missing.className,
                                         .person = stored.id,
                                         .differences = {std::move(difference)}});
    m_draft.work().people.push_back({.at = at, .person = stored.id, .origin = stored.origin, .leaves = true});
    return at;
}

void LeaverPlanner::planPupils()
{
    keepThoseOfRowsLeftOut();
    std::vector<Missing> missing;
    for (Known person = 0; person < m_people.size(); ++person) {
        if (m_people.isClaimed(person) || !isInScope(person))
            continue;
        const Missing each{.person = person, .className = m_classes.label(*m_people[person].classId)};
        if (mayLeave(each, m_people[person].origin))
            missing.push_back(each);
    }
    std::sort(missing.begin(), missing.end(), [this](const Missing &left, const Missing &right) {
        if (left.className != right.className)
            return m_classes[*m_classes.find(*m_people[left.person].classId)].name <
                   m_classes[*m_classes.find(*m_people[right.person].classId)].name;
        return people::compareNames(m_people[left.person].content.name, m_people[right.person].content.name) < 0;
    });
    for (const Missing &each : missing)
        leave(each, {.field = Field::className, .was = each.className, .will = {}});
}

void LeaverPlanner::planStaff(const QList<people::HomeroomAssignment> &homerooms, const QString &administrator)
{
    keepThoseOfRowsLeftOut();
    QHash<people::PersonId, QStringList> leads;
    for (const people::HomeroomAssignment &each : homerooms)
        leads[each.teacher].append(m_classes.label(each.classId));
    for (Known person = 0; person < m_people.size(); ++person) {
        const LivePerson &stored = m_people[person];
        const Missing each{.person = person, .className = {}};
        if (!stored.isStaff || m_people.isClaimed(person) || !mayLeave(each, stored.origin))
            continue;
        const int at = leave(each, {.field = Field::position, .was = stored.staff->position, .will = {}});
        const QString name = stored.content.name.full();
        if (const QStringList classes = leads.value(stored.id); !classes.isEmpty()) {
            const QString labels = classes.join(QStringLiteral(", "));
            m_draft.row(at).differences.append({.field = Field::homeroomClass, .was = labels, .will = {}});
            m_draft.warn(at, Field::homeroomClass, {ErrorCode::rowHomeroomsEnd, {name, labels}});
        }
        if (name == administrator) {
            m_draft.warn(at, Field::position, {ErrorCode::rowAdministratorLeaves, {name}});
            m_draft.work().census.administratorAt = at;
        }
    }
}

void LeaverPlanner::planGuardians(const QList<people::Guardianship> &guardianships,
                                  const QSet<std::pair<Known, Known>> &listed)
{
    keepThoseOfRowsLeftOut();
    const QHash<people::PersonId, Known> byId = m_people.byPersonId();
    for (const people::Guardianship &each : guardianships) {
        const Known guardian = byId.value(each.guardian);
        const Known pupil = byId.value(each.pupil);
        if (listed.contains({guardian, pupil}) || !isInScope(pupil))
            continue;
        const QString className = m_classes.label(*m_people[pupil].classId);
        if (!mayLeave({.person = guardian, .className = className}, each.origin))
            continue;
        const int at = m_draft.beginMissing(
            {.row = 0,
             .action = RowAction::leave,
             .name = m_people[guardian].content.name.full(),
             .className = className,
             .person = each.guardian,
             .differences = {{.field = Field::pupilName, .was = m_people[pupil].content.name.full(), .will = {}}}});
        m_draft.work().relations.push_back(
            {.at = at, .guardian = each.guardian, .pupil = each.pupil, .relation = each.relation, .ends = true});
    }
}

} // namespace starosta::roster
