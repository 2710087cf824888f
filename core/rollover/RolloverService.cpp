// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollover/RolloverService.h"

#include "core/base/DateText.h"
#include "core/orders/OrdersService.h"
#include "core/rollover/RolloverRepository.h"
#include "core/school/SchoolRules.h"
#include "core/school/SchoolService.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace starosta::rollover {

using classes::ClassId;
using classes::ClassKind;
using classes::ClassName;
using classes::SchoolClass;
using journal::Change;
using people::PersonId;
using school::SchoolYear;

namespace {

/// What the school settled for the next year.
constexpr QLatin1StringView kLastGradeKey("rollover.last_grade");
/// Pupils between two looks at whether to stop.
constexpr qsizetype kStride = 256;

std::optional<ClassName> firstOfGrade(const QList<ClassName> &structure, int grade)
{
    const auto found = std::find_if(structure.begin(), structure.end(),
                                    [grade](const ClassName &name) { return name.grade() == grade; });
    return found == structure.end() ? std::nullopt : std::optional(*found);
}

/// Of classes that become one, that of the most pupils keeps its chats: so the fewest have to be invited anew.
void chooseKeepers(QList<ClassStep> &steps)
{
    QHash<QString, qsizetype> keepers;
    for (qsizetype at = 0; at < steps.size(); ++at) {
        if (!steps[at].to)
            continue;
        const QString key = steps[at].to->key();
        const auto keeper = keepers.find(key);
        if (keeper == keepers.end()) {
            keepers.insert(key, at);
            continue;
        }
        const bool isLarger = steps[at].pupils > steps[*keeper].pupils;
        steps[isLarger ? *keeper : at].joins = true;
        if (isLarger)
            *keeper = at;
    }
}

movements::MovementKind movementOf(PupilFate fate)
{
    switch (fate) {
    case PupilFate::promoted:
        return movements::MovementKind::promotion;
    // Whoever repeats is promoted to no grade, and whoever goes elsewhere than the class does so by a transfer.
    case PupilFate::repeats:
    case PupilFate::moves:
        return movements::MovementKind::transfer;
    case PupilFate::graduates:
        return movements::MovementKind::graduation;
    case PupilFate::leaves:
        return movements::MovementKind::departure;
    }
    Q_UNREACHABLE();
}

/// «Transfer» alone would not say why the grade is the same again. As it stands in the register and on paper.
QString noteOf(const PupilStep &pupil)
{
    return pupil.fate == PupilFate::repeats && pupil.note.isEmpty() ? QStringLiteral("повторное обучение") : pupil.note;
}

} // namespace

/// What the new year has for its pupils to come into.
struct RolloverService::Begun
{
    school::YearId year;
    std::optional<orders::OrderId> order = {};
    QHash<QString, ClassId> byName = {}; ///< by ClassName::key()
    /// Who led the classes of the year that ended.
    QHash<ClassId, QList<PersonId>> teachers = {};
    QHash<ClassId, PersonId> firstTeachers = {};

    ClassId idOf(const ClassName &name) const { return byName.value(name.key(), ClassId(0)); }
};

std::optional<SchoolYear> RolloverService::dueYear()
{
    if (!m_rooms.school.exists())
        return {};
    const auto next = SchoolYear::startingIn(m_rooms.school.currentYear().year.startYear() + 1);
    if (!next || m_rooms.ledger.today() < school::earliestBeginning(*next))
        return {};
    return *next;
}

RolloverPlan RolloverService::outline(const RolloverRequest &request)
{
    const SchoolYear from = m_rooms.school.currentYear().year;
    const SchoolYear to = request.to.value_or(SchoolYear::startingIn(from.startYear() + 1).value_or(from));
    const QDate today = m_rooms.ledger.today();
    RolloverPlan plan{.from = from,
                      .to = to,
                      .on =
                          request.on.value_or(std::min(today, std::max(to.firstDay(), school::earliestBeginning(to)))),
                      .keepHomerooms = request.keepHomerooms,
                      .carryChats = request.carryChats};
    if (to <= from)
        plan.problems.append({ErrorCode::rolloverDone, {to.label()}});
    else if (const SchoolYear next = SchoolYear::startingIn(from.startYear() + 1).value_or(to); to > next)
        plan.problems.append(
            {ErrorCode::rolloverTooEarly, {to.label(), paperDate(school::earliestBeginning(to)), next.label()}});
    else if (today < school::earliestBeginning(to))
        plan.problems.append({ErrorCode::rolloverTooEarly, {to.label(), paperDate(school::earliestBeginning(to))}});
    if (request.on && plan.on < school::earliestBeginning(to))
        plan.problems.append({ErrorCode::movementOtherYear, {paperDate(plan.on), to.label()}});
    if (plan.on > today)
        plan.problems.append({ErrorCode::dateInFuture, {paperDate(plan.on)}});
    if (const auto last = m_rooms.ledger.entries(1); !last.isEmpty())
        plan.basis = last.front().number;
    return plan;
}

RolloverPlan RolloverService::rehearse(const RolloverRequest &request)
{
    RolloverPlan plan = outline(request);
    planClasses(request, plan);
    planPupils(request, plan);
    if (request.joinClasses)
        chooseKeepers(plan.classes);
    for (const invites::InviteLink &link : m_rooms.invites.list({.liveOnly = true}))
        plan.links.append(link.id);
    return plan;
}

int RolloverService::leavingGrade(const RolloverRequest &request, int lowest, int highest, RolloverPlan &plan)
{
    const auto isGrade = [lowest](int grade) { return grade >= lowest && grade <= classes::kLastGrade; };
    if (request.lastGrade && !isGrade(*request.lastGrade))
        plan.problems.append({ErrorCode::rolloverLastGrade, {QString::number(*request.lastGrade)}});
    if (request.lastGrade)
        return *request.lastGrade;
    const int settled = m_rooms.school.setting(kLastGradeKey).value_or(QString()).toInt();
    return isGrade(settled) ? settled : highest;
}

void RolloverService::planClasses(const RolloverRequest &request, RolloverPlan &plan)
{
    QList<SchoolClass> old = m_rooms.classes.list();
    old.removeIf([](const SchoolClass &each) { return each.kind == ClassKind::staffRoom; });
    int lowest = classes::kLastGrade;
    int highest = classes::kFirstGrade;
    for (const SchoolClass &each : std::as_const(old)) {
        lowest = std::min(lowest, each.name->grade());
        highest = std::max(highest, each.name->grade());
    }
    plan.lastGrade = leavingGrade(request, lowest, highest, plan);

    const auto homerooms = people::teachersByClass(m_rooms.people.homerooms());
    QSet<QString> closed;
    for (const SchoolClass &each : m_rooms.classes.listOf(plan.to)) {
        if (each.archivedOn && each.name)
            closed.insert(each.name->key());
    }

    QHash<QString, QString> cameFrom; // the old class by the key of the new
    for (const SchoolClass &each : std::as_const(old)) {
        ClassStep step{.from = each.id, .fromName = each.label(), .homerooms = homerooms.value(each.id)};
        const auto rule = std::find_if(request.rules.begin(), request.rules.end(),
                                       [&](const ClassRule &given) { return given.from == each.id; });
        const bool graduates = rule != request.rules.end() ? !rule->to : each.name->grade() >= plan.lastGrade;
        if (!graduates)
            step.to = rule != request.rules.end() ? rule->to : nextGrade(*each.name);
        if (!graduates && (!step.to || closed.contains(step.to->key()))) {
            step.problem = Error{ErrorCode::rolloverNowhere, {step.fromName}};
        } else if (step.to) {
            const QString other = cameFrom.value(step.to->key());
            if (!other.isEmpty() && !request.joinClasses)
                step.problem = Error{ErrorCode::rolloverClassTwice,
                                     {step.to->label(), QStringLiteral("%1, %2").arg(other, step.fromName)}};
            cameFrom.insert(step.to->key(), step.fromName);
        }
        plan.classes.append(step);
        if (!request.newClasses && each.name->grade() == lowest)
            plan.newClasses.append(*each.name);
    }
    if (request.newClasses)
        plan.newClasses = *request.newClasses;
    for (const ClassName &name : std::as_const(plan.newClasses)) {
        if (closed.contains(name.key()))
            plan.problems.append({ErrorCode::rolloverNowhere, {name.label()}});
        if (const QString other = cameFrom.value(name.key()); !other.isEmpty())
            plan.problems.append(
                {ErrorCode::rolloverClassTwice, {name.label(), QStringLiteral("%1, %2").arg(other, name.label())}});
    }
}

void RolloverService::planPupils(const RolloverRequest &request, RolloverPlan &plan)
{
    QHash<ClassId, qsizetype> rank;
    for (qsizetype at = 0; at < plan.classes.size(); ++at)
        rank.insert(plan.classes[at].from, at);
    QHash<PersonId, OpenPlace> places;
    for (const OpenPlace &place :
         RolloverRepository(m_rooms.ledger.store()).openPlaces(m_rooms.school.currentYear().id))
        places.insert(place.person, place);
    QHash<PersonId, const PupilException *> exceptions;
    for (const PupilException &exception : request.exceptions)
        exceptions.insert(exception.person, &exception);
    const QList<ClassName> structure = plan.structure();

    for (const people::Person &person : m_rooms.people.list({.role = people::Role::pupil})) {
        const auto place = places.constFind(person.id);
        if (place == places.constEnd() || !rank.contains(place->classId))
            continue;
        ClassStep &step = plan.classes[rank.value(place->classId)];
        ++step.pupils;
        PupilStep pupil{.person = person.id,
                        .name = person.content.name.full(),
                        .place = place->row,
                        .placeFrom = place->from,
                        .from = place->classId,
                        .fate = step.to ? PupilFate::promoted : PupilFate::graduates,
                        .to = step.to};
        if (const PupilException *exception = exceptions.take(person.id)) {
            pupil.fate = exception->fate;
            pupil.to = exception->to;
            pupil.note = exception->note;
            const std::optional<SchoolClass> own = m_rooms.classes.find(place->classId);
            if (exception->fate == PupilFate::repeats && !pupil.to && own && own->name)
                pupil.to = structure.contains(*own->name) ? own->name : firstOfGrade(structure, own->name->grade());
            const bool stays = exception->fate == PupilFate::repeats || exception->fate == PupilFate::moves;
            if (!stays)
                pupil.to.reset();
            else if (!pupil.to)
                plan.problems.append({ErrorCode::rolloverNowhere, {step.fromName}});
            else if (!structure.contains(*pupil.to))
                plan.problems.append({ErrorCode::classMissing, {pupil.to->label()}});
        }
        plan.pupils.append(std::move(pupil));
    }
    for (const PupilException &exception : request.exceptions) {
        if (!exceptions.contains(exception.person))
            continue;
        const auto person = m_rooms.people.find(exception.person);
        plan.problems.append({ErrorCode::rolloverPupilMissing,
                              {person ? person->content.name.full() : QString::number(exception.person.value())}});
    }
    std::stable_sort(plan.pupils.begin(), plan.pupils.end(), [&rank](const PupilStep &left, const PupilStep &right) {
        return rank.value(left.from) < rank.value(right.from);
    });
}

Result<journal::Committed<void>> RolloverService::apply(const RolloverPlan &plan,
                                                        const std::optional<orders::OrderReference> &order,
                                                        const journal::Because &because, Progress &progress)
{
    if (const QList<Error> problems = plan.allProblems(); !problems.isEmpty())
        return tl::unexpected(problems.front());
    const auto last = m_rooms.ledger.entries(1);
    if (plan.basis != (last.isEmpty() ? std::nullopt : std::optional(last.front().number)))
        return fail(ErrorCode::rolloverStale);

    journal::Because why = because;
    if (order)
        why.order = order->label();
    return m_rooms.ledger.change(
        {.action = journal::Action::rollOver,
         .subject = QStringLiteral("%1 → %2").arg(plan.from.label(), plan.to.label()),
         .because = why},
        [&](Change &change) -> Result<> {
            std::optional<orders::OrderId> orderId;
            if (order) {
                const auto ensured =
                    m_rooms.orders.ensure(change, {.reference = *order, .kind = orders::OrderKind::movement});
                if (!ensured)
                    return failureOf(ensured);
                orderId = *ensured;
            }
            if (auto marked = m_rooms.invites.markRevocationDue(change, plan.links); !marked)
                return failureOf(marked);
            const school::YearId endingYear = m_rooms.school.currentYear().id;
            const Result<Begun> begun = beginYear(change, plan, orderId);
            if (!begun)
                return failureOf(begun);

            if (!plan.classes.isEmpty())
                m_rooms.school.setSetting(change, kLastGradeKey, QString::number(plan.lastGrade));
            RolloverRepository repository(change.store());
            for (qsizetype at = 0; at < plan.pupils.size(); ++at) {
                if (at % kStride == 0) {
                    progress.report(at, plan.pupils.size());
                    if (progress.canceled())
                        return fail(ErrorCode::canceled);
                }
                const PupilStep &pupil = plan.pupils[at];
                const QDate day = std::max(plan.on, pupil.placeFrom);
                repository.endPlace(pupil.place, day);
                std::optional<ClassId> to;
                if (pupil.to) {
                    to = begun->idOf(*pupil.to);
                    repository.beginPlace(pupil.person, *to, day);
                }
                m_rooms.movements.record(change, pupil.to ? begun->year : endingYear,
                                         {.person = pupil.person,
                                          .kind = movementOf(pupil.fate),
                                          .on = day,
                                          .from = pupil.from,
                                          .to = to,
                                          .order = orderId,
                                          .note = noteOf(pupil)});
            }
            const QList<platform::NewTask> newTeachers = carryTeachers(change, plan, *begun);
            // From the top down: on the platform a name is free only once the class that has it was renamed.
            for (auto step = plan.classes.crbegin(); step != plan.classes.crend(); ++step)
                carryClass(change, plan, *step, *begun);
            dropOfClosed(change, *begun);
            for (const ClassName &name : plan.newClasses)
                m_rooms.platform.add(change, {.kind = platform::TaskKind::createClass, .classId = begun->idOf(name)});
            for (const platform::NewTask &task : newTeachers)
                m_rooms.platform.add(change, task);
            return partFromClasses(change, plan, *begun);
        });
}

void RolloverService::dropOfClosed(Change &change, const Begun &begun)
{
    const QSet<ClassId> goingOn(begun.byName.cbegin(), begun.byName.cend());
    for (const platform::TaskKind kind : {platform::TaskKind::setHomeroom, platform::TaskKind::endHomeroom}) {
        for (const platform::PlatformTask &task : m_rooms.platform.list({.kind = kind})) {
            if (task.content.classId && !goingOn.contains(*task.content.classId))
                m_rooms.platform.drop(change, task.id);
        }
    }
}

Result<> RolloverService::partFromClasses(Change &change, const RolloverPlan &plan, const Begun &begun)
{
    // Accounts have gone on with their class, and so has a brother or sister; not those of a class that joins another.
    QHash<ClassId, ClassId> goesOn;
    QSet<ClassId> joining;
    for (const ClassStep &step : plan.classes) {
        if (!step.to || !plan.carryChats)
            continue;
        if (step.joins)
            joining.insert(step.from);
        else
            goesOn.insert(step.from, begun.idOf(*step.to));
    }
    QList<PersonId> leaving;
    movements::ConsequenceWriter consequences({.people = m_rooms.people,
                                               .invites = m_rooms.invites,
                                               .platform = m_rooms.platform,
                                               .members = m_rooms.members},
                                              change, movements::ConsequenceWriter::GroupLinks::leaveAlone);
    for (const PupilStep &pupil : plan.pupils) {
        if (pupil.fate == PupilFate::graduates || pupil.fate == PupilFate::leaves)
            leaving.append(pupil.person);
        // With whole classes the tasks say all that there is to be done; these are on their own.
        const bool goesWithClass = pupil.fate == PupilFate::promoted && !joining.contains(pupil.from);
        if (goesWithClass || pupil.fate == PupilFate::graduates)
            continue;
        if (auto done = consequences.ofPupil(pupil.person, goesOn.value(pupil.from, pupil.from)); !done)
            return done;
    }
    // Of those who go or graduate with their class, whoever waits for an invitation: it may lead where nobody goes now.
    for (const platform::PlatformTask &task : m_rooms.platform.list({.kind = platform::TaskKind::inviteAnew})) {
        if (task.content.person)
            consequences.ofInvited(*task.content.person);
    }
    if (auto done = m_rooms.movements.left(change, leaving); !done)
        return done;
    const auto written = consequences.write();
    return written ? Result<>() : Result<>(failureOf(written));
}

Result<RolloverService::Begun> RolloverService::beginYear(Change &change, const RolloverPlan &plan,
                                                          std::optional<orders::OrderId> order)
{
    const ClassId oldRoom = m_rooms.classes.staffRoom().id;
    const QList<people::HomeroomAssignment> homerooms = m_rooms.people.homerooms();
    Begun begun{.year = m_rooms.school.beginYear(change, plan.to, plan.on), .order = order};
    for (const people::HomeroomAssignment &assignment : homerooms) {
        begun.teachers[assignment.classId].append(assignment.teacher);
        if (!assignment.coTeacher)
            begun.firstTeachers.insert(assignment.classId, assignment.teacher);
    }
    const auto room = m_rooms.classes.createStaffRoom(change);
    if (!room)
        return failureOf(room);
    m_rooms.classes.carryChats(change, oldRoom, *room);
    carryRequests(change, oldRoom, *room);
    carryMembers(change, oldRoom, *room);
    const QList<ClassName> structure = plan.structure();
    const auto ids = m_rooms.classes.ensure(change, structure);
    if (!ids)
        return failureOf(ids);
    for (qsizetype at = 0; at < structure.size(); ++at)
        begun.byName.insert(structure[at].key(), ids->at(at));
    if (auto approved = m_rooms.classes.approveNomenclature(change, structure, order); !approved)
        return failureOf(approved);
    return begun;
}

QList<platform::NewTask> RolloverService::carryTeachers(Change &change, const RolloverPlan &plan, const Begun &begun)
{
    RolloverRepository repository(change.store());
    QHash<ClassId, QList<PersonId>> known; // in the chats that go on
    // First those of the classes that keep their chats: of two classes in one, that teacher stays the first.
    for (const bool joins : {false, true}) {
        for (const ClassStep &step : plan.classes) {
            if (step.joins != joins)
                continue;
            if (step.to && plan.keepHomerooms) {
                const ClassId to = begun.idOf(*step.to);
                repository.carryHomerooms({.from = step.from, .to = to, .day = plan.on, .order = begun.order});
                if (plan.carryChats && !joins)
                    known[to] += begun.teachers.value(step.from);
            }
            repository.endHomerooms(step.from, plan.on);
        }
    }
    QList<platform::NewTask> tasks;
    for (const people::HomeroomAssignment &now : m_rooms.people.homerooms()) {
        if (!now.coTeacher && !known.value(now.classId).contains(now.teacher))
            tasks.append({.kind = platform::TaskKind::setHomeroom, .classId = now.classId, .person = now.teacher});
        // Where the chats are new, whoever leads the class takes the second teacher in.
        else if (plan.carryChats && !known.value(now.classId).contains(now.teacher))
            tasks.append({.kind = platform::TaskKind::inviteAnew,
                          .classId = now.classId,
                          .role = invites::InviteRole::teacher,
                          .person = now.teacher});
    }
    return tasks;
}

void RolloverService::carryRequests(Change &change, ClassId from, ClassId to)
{
    m_rooms.requests.classWentOn(change, from, to);
    m_rooms.platform.classWentOn(change, from, to,
                                 {platform::TaskKind::acceptRequest, platform::TaskKind::refuseRequest});
}

void RolloverService::carryMembers(Change &change, ClassId from, ClassId to)
{
    using platform::TaskKind;
    m_rooms.members.classWentOn(change, from, to);
    m_rooms.platform.classWentOn(change, from, to,
                                 {TaskKind::removeMember, TaskKind::inviteAnew, TaskKind::findStranger,
                                  TaskKind::setHomeroom, TaskKind::endHomeroom});
}

void RolloverService::carryClass(Change &change, const RolloverPlan &plan, const ClassStep &step, const Begun &begun)
{
    using platform::TaskKind;
    if (!step.to) {
        m_rooms.platform.add(change, {.kind = TaskKind::closeClass, .classId = step.from});
        return;
    }
    const ClassId to = begun.idOf(*step.to);
    if (!plan.carryChats) {
        m_rooms.platform.add(change, {.kind = TaskKind::closeChats, .classId = step.from});
        m_rooms.platform.add(change, {.kind = TaskKind::createClass, .classId = to});
        return;
    }
    carryRequests(change, step.from, to);
    if (step.joins) {
        m_rooms.platform.add(change, {.kind = TaskKind::closeClass, .classId = step.from});
        return;
    }
    m_rooms.classes.carryChats(change, step.from, to);
    carryMembers(change, step.from, to);
    if (const auto teacher = begun.firstTeachers.constFind(step.from);
        !plan.keepHomerooms && teacher != begun.firstTeachers.cend()) {
        const platform::NewTask set{.kind = TaskKind::setHomeroom, .classId = to, .person = *teacher};
        if (!m_rooms.platform.dropLike(change, set))
            m_rooms.platform.add(change, {.kind = TaskKind::endHomeroom, .classId = to, .person = *teacher});
    }
    m_rooms.platform.add(change, {.kind = TaskKind::renameClass, .classId = to, .shownName = step.fromName});
}

} // namespace starosta::rollover
