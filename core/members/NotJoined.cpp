// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/NotJoined.h"

#include "core/members/MembersService.h"
#include "core/table/CsvWriter.h"

#include <algorithm>

namespace starosta::members {

using classes::ClassId;
using invites::InviteRole;
using people::PersonId;

namespace {

void addPeople(table::CsvWriter &csv, const NotJoinedClass &schoolClass, const NotJoinedGroup &group,
               const QString &role)
{
    for (const NotJoinedPerson &person : group.people) {
        csv.addRow({schoolClass.label, schoolClass.homeroom, role, person.name,
                    person.pupils.join(QStringLiteral(", ")), person.refused ? QStringLiteral("да") : QString()});
    }
}

} // namespace

qint64 NotJoinedGroup::refused() const
{
    return std::count_if(people.begin(), people.end(), [](const NotJoinedPerson &person) { return person.refused; });
}

NotJoined MembersService::notJoinedByClass(std::optional<ClassId> only)
{
    NotJoined list{.date = m_rooms.ledger.today()};
    if (const auto latest = latestList())
        list.listedOn = latest->takenOn;
    list.undecided = openCount();
    const auto homerooms = people::teachersByClass(m_rooms.people.homerooms());
    QHash<ClassId, qsizetype> places;
    for (const classes::SchoolClass &schoolClass : m_rooms.classes.list()) {
        if (schoolClass.kind == classes::ClassKind::staffRoom || (only && schoolClass.id != *only))
            continue;
        places.insert(schoolClass.id, list.classes.size());
        list.classes.append({.id = schoolClass.id,
                             .label = schoolClass.label(),
                             .homeroom = homerooms.value(schoolClass.id).join(QStringLiteral(", "))});
    }
    const auto classOf = [&](std::optional<ClassId> id) {
        const auto found = id ? places.constFind(*id) : places.constEnd();
        return found == places.constEnd() ? nullptr : &list.classes[*found];
    };
    QSet<PersonId> refused;
    for (const Refusal &refusal : refusals())
        refused.insert(refusal.person);
    const auto add = [&](NotJoinedGroup &group, const people::Person &person, const QSet<PersonId> &joined,
                         const QStringList &pupils) {
        ++group.roster;
        if (list.listedOn && !joined.contains(person.id))
            group.people.append(
                {.name = person.content.name.full(), .pupils = pupils, .refused = refused.contains(person.id)});
    };

    QHash<PersonId, std::pair<ClassId, QString>> pupils;
    const QSet<PersonId> joinedPupils = joined(InviteRole::pupil);
    for (const people::Person &person : m_rooms.people.list({.role = people::Role::pupil})) {
        NotJoinedClass *at = classOf(person.classId);
        if (!at)
            continue;
        pupils.insert(person.id, {*person.classId, person.content.name.full()});
        add(at->pupils, person, joinedPupils, {});
    }
    QHash<PersonId, QList<std::pair<ClassId, QString>>> children;
    for (const people::Guardianship &each : m_rooms.people.guardianships()) {
        if (const auto found = pupils.constFind(each.pupil); found != pupils.constEnd())
            children[each.guardian].append(*found);
    }
    const QSet<PersonId> joinedGuardians = joined(InviteRole::guardian);
    for (const people::Person &person : m_rooms.people.list({.role = people::Role::guardian})) {
        QMap<qsizetype, QStringList> byClass;
        for (const auto &[id, name] : children.value(person.id))
            byClass[places.value(id)].append(name);
        for (auto each = byClass.cbegin(); each != byClass.cend(); ++each)
            add(list.classes[each.key()].guardians, person, joinedGuardians, each.value());
    }
    return list;
}

QByteArray toCsv(const NotJoined &list, Naming naming)
{
    table::CsvWriter csv;
    if (naming == Naming::withNames) {
        csv.addRow(QStringLiteral("Класс;Классный руководитель;Роль;ФИО;Ребёнок;Отказ").split(u';'));
        for (const NotJoinedClass &each : list.classes) {
            addPeople(csv, each, each.pupils, QStringLiteral("учащийся"));
            addPeople(csv, each, each.guardians, QStringLiteral("родитель"));
        }
        return csv.content();
    }
    csv.addRow(QStringLiteral("Класс;Классный руководитель;Учащихся;Не присоединилось учащихся;Родителей;"
                              "Не присоединилось родителей;Из них отказов")
                   .split(u';'));
    for (const NotJoinedClass &each : list.classes) {
        const auto known = [&](qint64 count) { return list.listedOn ? std::optional(count) : std::nullopt; };
        csv.addText(each.label);
        csv.addText(each.homeroom);
        csv.addNumber(each.pupils.roster);
        csv.addCount(known(each.pupils.people.size()));
        csv.addNumber(each.guardians.roster);
        csv.addCount(known(each.guardians.people.size()));
        csv.addCount(known(each.pupils.refused() + each.guardians.refused()));
        csv.endRow();
    }
    return csv.content();
}

} // namespace starosta::members
