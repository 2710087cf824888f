// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/homerooms/HomeroomsService.h"

#include "core/base/DateText.h"
#include "core/homerooms/HomeroomsRepository.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace starosta::homerooms {

using classes::ClassId;
using journal::Action;
using journal::Because;
using journal::Change;
using journal::Committed;
using people::PersonId;

namespace {

/// As many class names as a line of the journal shows.
constexpr qsizetype kNamesInSubject = 6;

QString subjectOf(const DistributionPlan &plan)
{
    QStringList names;
    for (const PlannedHomeroom &line : plan.lines) {
        if (line.changes())
            names.append(line.className);
    }
    const qsizetype more = names.size() - kNamesInSubject;
    const QString shown = names.mid(0, kNamesInSubject).join(QStringLiteral(", "));
    return more > 0 ? QStringLiteral("%1 +%2").arg(shown, QString::number(more)) : shown;
}

platform::NewTask taskOf(platform::TaskKind kind, ClassId id, PersonId teacher)
{
    return {.kind = kind, .classId = id, .person = teacher};
}

} // namespace

QList<Homeroom> HomeroomsService::current()
{
    QHash<ClassId, Homeroom> open;
    for (const people::HomeroomAssignment &row : m_rooms.people.homerooms()) {
        Homeroom &homeroom = open.insert(row.classId, open.value(row.classId, {.classId = row.classId})).value();
        (row.coTeacher ? homeroom.second : homeroom.teacher) = row.teacher;
    }
    QList<Homeroom> homerooms;
    for (const classes::SchoolClass &each : m_rooms.classes.list()) {
        if (each.name)
            homerooms.append(open.value(each.id, {.classId = each.id}));
    }
    return homerooms;
}

QList<Teacher> HomeroomsService::teachers()
{
    QList<Teacher> teachers = HomeroomsRepository(m_rooms.ledger.store()).teachers();
    std::sort(teachers.begin(), teachers.end(), [](const Teacher &left, const Teacher &right) {
        return people::compareNames(left.name, right.name) < 0;
    });
    return teachers;
}

QList<HomeroomPeriod> HomeroomsService::historyOf(ClassId id)
{
    return HomeroomsRepository(m_rooms.ledger.store()).periodsOf(id);
}

QList<HomeroomPeriod> HomeroomsService::historyOf(PersonId id)
{
    return HomeroomsRepository(m_rooms.ledger.store()).periodsOf(id);
}

Result<> HomeroomsService::checkTeacher(PersonId id)
{
    const auto person = m_rooms.people.find(id);
    if (!person)
        return fail(ErrorCode::personMissing);
    const auto state = HomeroomsRepository(m_rooms.ledger.store()).staffState(id);
    if (!state)
        return fail(ErrorCode::personNotStaff);
    if (state->dismissedOn)
        return fail(ErrorCode::homeroomDismissed, {person->content.name.full(), paperDate(*state->dismissedOn)});
    return {};
}

Result<> HomeroomsService::check(const Homeroom &line)
{
    const auto found = m_rooms.classes.find(line.classId);
    if (!found || found->kind == classes::ClassKind::staffRoom)
        return fail(ErrorCode::classMissing, {found ? found->label() : QString()});
    if (found->archivedOn)
        return fail(ErrorCode::classArchived, {found->label()});
    for (const std::optional<PersonId> &teacher : {line.teacher, line.second}) {
        if (!teacher)
            continue;
        if (auto allowed = checkTeacher(*teacher); !allowed)
            return allowed;
    }
    if (line.teacher && line.teacher == line.second) {
        return fail(ErrorCode::homeroomTwice,
                    {found->label(), m_rooms.people.find(*line.teacher)->content.name.full()});
    }
    return {};
}

Result<DistributionPlan> HomeroomsService::plan(const QList<Homeroom> &lines)
{
    QHash<ClassId, Homeroom> wanted;
    const QList<Homeroom> before = current();
    for (const Homeroom &line : lines) {
        const auto was = std::find_if(before.begin(), before.end(),
                                      [&](const Homeroom &each) { return each.classId == line.classId; });
        // What stays as it is was decided before; of a class that is led by somebody on leave, too.
        if (was == before.end() || *was != line) {
            if (auto allowed = check(line); !allowed)
                return failureOf(allowed);
        }
        if (const auto other = wanted.constFind(line.classId); other != wanted.constEnd() && *other != line) {
            const auto teacher = line.teacher ? line.teacher : other->teacher;
            const auto person = teacher ? m_rooms.people.find(*teacher) : std::nullopt;
            return fail(ErrorCode::homeroomTwice, {m_rooms.classes.find(line.classId)->label(),
                                                   person ? person->content.name.full() : QString()});
        }
        wanted.insert(line.classId, line);
    }
    DistributionPlan plan;
    for (const Homeroom &was : before) {
        plan.lines.append({.className = m_rooms.classes.find(was.classId)->label(),
                           .was = was,
                           .will = wanted.value(was.classId, was)});
    }
    plan.doubts = doubtsOf(plan.lines);
    return plan;
}

QList<Doubt> HomeroomsService::doubts()
{
    return plan({}).map([](const DistributionPlan &plan) { return plan.doubts; }).value_or(QList<Doubt>());
}

QList<Doubt> HomeroomsService::doubtsOf(const QList<PlannedHomeroom> &lines)
{
    Doubt without{.kind = DoubtKind::noTeacher, .classes = {}};
    QMap<PersonId, QStringList> led;
    for (const PlannedHomeroom &line : lines) {
        if (line.will.teacher)
            led[*line.will.teacher].append(line.className);
        else
            without.classes.append(line.className);
    }
    QList<Doubt> several, away;
    for (const Teacher &teacher : teachers()) {
        const QStringList classes = led.value(teacher.id);
        if (classes.size() > 1)
            several.append({.kind = DoubtKind::severalClasses, .classes = classes, .teacher = teacher.name.full()});
        if (!classes.isEmpty() && teacher.onLeaveSince)
            away.append({.kind = DoubtKind::onLeave,
                         .classes = classes,
                         .teacher = teacher.name.full(),
                         .since = teacher.onLeaveSince});
    }
    QList<Doubt> doubts;
    if (!without.classes.isEmpty())
        doubts.append(without);
    return doubts + several + away;
}

Result<> HomeroomsService::write(Change &change, const PlannedHomeroom &line, std::optional<orders::OrderId> order)
{
    const ClassId id = line.will.classId;
    const auto begin = [&](PersonId teacher, bool second) {
        return m_rooms.people.beginHomeroom(change,
                                            {.classId = id, .teacher = teacher, .order = order, .coTeacher = second});
    };
    // The first before the second: whoever changes places with the other takes the free one.
    for (const std::optional<PersonId> &was : {line.was.teacher, line.was.second}) {
        if (!was || was == line.will.teacher || was == line.will.second)
            continue;
        // A teacher who is replaced is ended, or corrected, by whoever begins.
        if (was == line.was.teacher && line.will.teacher)
            continue;
        if (auto ended = m_rooms.people.endHomeroom(change, id, *was); !ended)
            return ended;
    }
    // A line that changes nothing is written for the sake of its order.
    const bool forOrder = !line.changes();
    if (line.will.second && (forOrder || line.will.second != line.was.second)) {
        if (auto begun = begin(*line.will.second, true); !begun)
            return begun;
    }
    if (line.will.teacher && (forOrder || line.will.teacher != line.was.teacher)) {
        if (auto begun = begin(*line.will.teacher, false); !begun)
            return begun;
    }
    if (line.was.teacher == line.will.teacher)
        return {};
    using platform::TaskKind;
    // Whoever is not set there yet has not to be taken off, nor whoever stays as the second; and whoever was not taken
    // off yet, with nobody in their place, is set there still.
    const std::optional<PersonId> &former = line.was.teacher;
    const bool isSet = former && !m_rooms.platform.dropLike(change, taskOf(TaskKind::setHomeroom, id, *former));
    if (isSet && former != line.will.second)
        m_rooms.platform.add(change, taskOf(TaskKind::endHomeroom, id, *former));
    const std::optional<PersonId> &teacher = line.will.teacher;
    const bool isSetStill =
        teacher && m_rooms.platform.dropLike(change, taskOf(TaskKind::endHomeroom, id, *teacher)) && !isSet;
    if (teacher && !isSetStill)
        m_rooms.platform.add(change, taskOf(TaskKind::setHomeroom, id, *teacher));
    return {};
}

Result<Committed<void>> HomeroomsService::distribute(const QList<Homeroom> &lines, const orders::OrderReference &order,
                                                     const Because &because)
{
    const Result<DistributionPlan> planned = plan(lines);
    if (!planned)
        return failureOf(planned);
    Because reason = because;
    if (reason.order.isEmpty())
        reason.order = order.label();
    return m_rooms.ledger.change(
        {.action = Action::distributeHomerooms, .subject = subjectOf(*planned), .because = reason},
        [&](Change &change) -> Result<> {
            const QList<ClassId> withoutOrder = HomeroomsRepository(change.store()).withoutOrder();
            QList<PlannedHomeroom> todo = planned->lines;
            // The order backs whoever leads a class already, where the distribution names the class.
            todo.removeIf([&](const PlannedHomeroom &line) {
                const ClassId id = line.will.classId;
                const bool isNamed =
                    std::ranges::any_of(lines, [id](const Homeroom &each) { return each.classId == id; });
                return !line.changes() && !(isNamed && withoutOrder.contains(id));
            });
            if (todo.isEmpty())
                return {};
            const auto backing =
                m_rooms.orders.ensure(change, {.reference = order, .kind = orders::OrderKind::homeroomDistribution});
            if (!backing)
                return failureOf(backing);
            for (const PlannedHomeroom &line : todo) {
                if (auto written = write(change, line, *backing); !written)
                    return written;
            }
            return {};
        });
}

Result<Committed<void>> HomeroomsService::assign(ClassId id, std::optional<PersonId> teacher,
                                                 const std::optional<orders::OrderReference> &order,
                                                 const Because &because)
{
    Because reason = because;
    if (order && reason.order.isEmpty())
        reason.order = order->label();
    const journal::ChangeRequest request{.action = Action::assignHomeroom,
                                         .record = journal::RecordRef{QStringLiteral("classes"), id.value()},
                                         .because = reason};
    return m_rooms.ledger.change(request, [&](Change &change) -> Result<> {
        if (auto allowed = canAssign(id, teacher); !allowed)
            return allowed;
        PlannedHomeroom line{
            .className = m_rooms.classes.find(id)->label(), .was = {.classId = id}, .will = {.classId = id}};
        for (const Homeroom &each : current()) {
            if (each.classId == id)
                line.was = each;
        }
        line.will = line.was;
        line.will.teacher = teacher;
        if (line.will.second == teacher)
            line.will.second.reset();
        change.setSubject(line.className);
        std::optional<orders::OrderId> backing;
        if (order && teacher) {
            const auto ensured =
                m_rooms.orders.ensure(change, {.reference = *order, .kind = orders::OrderKind::homeroomDistribution});
            if (!ensured)
                return failureOf(ensured);
            backing = *ensured;
        }
        return write(change, line, backing);
    });
}

Result<> HomeroomsService::canAssign(ClassId id, std::optional<PersonId> teacher)
{
    return check({.classId = id, .teacher = teacher});
}

} // namespace starosta::homerooms
