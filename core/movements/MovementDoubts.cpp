// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classes/ClassesService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"

#include <algorithm>

namespace starosta::movements {

using classes::SchoolClass;

namespace {

/// After the basic school, and after the highest grade that the school has.
bool isLeavingGrade(int grade, const QList<SchoolClass> &classes)
{
    constexpr int kEndOfBasicSchool = 9;
    return grade == kEndOfBasicSchool || std::ranges::none_of(classes, [grade](const SchoolClass &each) {
               return each.name && each.name->grade() > grade;
           });
}

} // namespace

QList<GradeDoubt> MovementsService::doubtsOf(const MovementRequest &request)
{
    const bool graduates = request.kind == MovementKind::graduation;
    const auto target = request.to ? m_rooms.classes.find(*request.to) : std::nullopt;
    if (!graduates && (request.kind != MovementKind::transfer || !target || !target->name))
        return {};
    const QList<SchoolClass> classes = m_rooms.classes.list();
    QList<GradeDoubt> doubts;
    for (const people::PersonId person : request.people) {
        const auto place = m_rooms.people.openPlace(person);
        const auto from = place ? m_rooms.classes.find(place->classId) : std::nullopt;
        if (!from || !from->name)
            continue;
        const int grade = from->name->grade();
        if (graduates ? isLeavingGrade(grade, classes) : grade == target->name->grade())
            continue;
        const GradeDoubt doubt{.from = from->label(), .to = graduates ? QString() : target->label()};
        if (!doubts.contains(doubt))
            doubts.append(doubt);
    }
    return doubts;
}

} // namespace starosta::movements
