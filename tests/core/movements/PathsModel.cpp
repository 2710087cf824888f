// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/PathsModel.h"

#include "core/platform/PlatformTask.h"

namespace starosta::test {

using movements::MovementKind;
using movements::MovementRequest;
using platform::TaskKind;

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString line(const QString &kind, qint64 person, const QString &role, std::optional<qint64> classId)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(kind, QString::number(person), role, classId ? QString::number(*classId) : QString());
}

} // namespace

QString PathsModel::taskLine(TaskKind kind, qint64 person, const platform::NewTask &task)
{
    return line(token(kind), person, task.role ? QString(token(*task.role)) : QString(),
                task.classId ? std::optional(task.classId->value()) : std::nullopt);
}

QList<qint64> PathsModel::pupilsOf(qint64 classId) const
{
    QList<qint64> found;
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        if (person->isPupil() && person->places.last().classId == classId)
            found.append(person.key());
    }
    return found;
}

QList<qint64> PathsModel::staffMembers() const
{
    QList<qint64> found;
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        if (person->isStaff)
            found.append(person.key());
    }
    return found;
}

std::optional<ErrorCode> PathsModel::refusalOf(const MovementRequest &request, QDate today) const
{
    if (request.on > today)
        return ErrorCode::dateInFuture;
    const QDate begins(year, 9, 1);
    // A year begun in the summer before it has the days of that summer.
    const QDate earliest = today < begins ? QDate(year, 5, 25) : begins;
    if (request.on < earliest || request.on > QDate(year + 1, 8, 31))
        return ErrorCode::movementOtherYear;
    if (request.people.isEmpty()) {
        if (request.kind == MovementKind::hiring)
            return {};
        if (!request.to)
            return ErrorCode::classMissing;
        return request.to->value() == archived ? std::optional(ErrorCode::classArchived) : std::nullopt;
    }
    for (const people::PersonId id : request.people) {
        if (const auto refused = refusalOfOne(request, id.value()))
            return refused;
    }
    return {};
}

std::optional<ErrorCode> PathsModel::refusalOfOne(const MovementRequest &request, qint64 id) const
{
    const Person person = people.value(id);
    const QDate on = request.on;
    switch (request.kind) {
    case MovementKind::hiring:
        if (person.isStaff)
            return ErrorCode::staffHired;
        if (person.dismissedOn.isValid() && on < person.dismissedOn)
            return ErrorCode::movementBeforePlace;
        return {};
    case MovementKind::leave:
    case MovementKind::leaveEnd:
    case MovementKind::dismissal:
        if (!person.isKnownStaff)
            return ErrorCode::personNotStaff;
        if (!person.isStaff)
            return ErrorCode::staffDismissed;
        if (person.lastOfStaff.isValid() && on < person.lastOfStaff)
            return ErrorCode::movementBeforePlace;
        for (auto led = homerooms.cbegin(); request.kind == MovementKind::dismissal && led != homerooms.cend(); ++led) {
            if (led.value() == id && on < homeroomSince.value(led.key()))
                return ErrorCode::movementBeforePlace;
        }
        if (request.kind == MovementKind::leave && person.onLeaveSince.isValid())
            return ErrorCode::staffOnLeave;
        if (request.kind == MovementKind::leaveEnd && !person.onLeaveSince.isValid())
            return ErrorCode::staffNotOnLeave;
        return {};
    case MovementKind::enrolment:
    case MovementKind::comeBack:
        if (person.isPupil())
            return ErrorCode::personIsPupil;
        if (request.kind == MovementKind::comeBack && person.places.isEmpty())
            return ErrorCode::personNotPupil;
        if (!person.places.isEmpty() && on < person.places.last().to)
            return ErrorCode::movementBeforePlace;
        break;
    case MovementKind::transfer:
    case MovementKind::departure:
    case MovementKind::graduation:
        if (!person.isPupil())
            return ErrorCode::personNotPupil;
        if (on < person.places.last().from)
            return ErrorCode::movementBeforePlace;
        if (request.kind != MovementKind::transfer)
            return {};
        break;
    case MovementKind::promotion:
    case MovementKind::position:
        Q_UNREACHABLE();
    }
    if (!request.to)
        return ErrorCode::classMissing;
    if (request.to->value() == archived)
        return ErrorCode::classArchived;
    if (person.isPupil() && person.places.last().classId == request.to->value())
        return ErrorCode::movementSameClass;
    return {};
}

void PathsModel::apply(const MovementRequest &request, const QList<people::PersonId> &who)
{
    QList<qint64> touched;
    QList<Moved> moved;
    QSet<qint64> leftClasses;
    const QDate on = request.on;
    const qint64 to = request.to ? request.to->value() : 0;
    for (const people::PersonId each : who) {
        const qint64 id = each.value();
        Person &person = people[id];
        ++movements;
        touched.append(id);
        if (movements::isOfPupil(request.kind) && !person.places.isEmpty())
            moved.append({.child = id, .from = person.places.last().classId});
        switch (request.kind) {
        case MovementKind::hiring:
            person.isKnownStaff = true;
            person.isStaff = true;
            person.dismissedOn = {};
            person.lastOfStaff = std::max(person.lastOfStaff, on);
            continue;
        case MovementKind::leave:
            person.onLeaveSince = on;
            person.lastOfStaff = std::max(person.lastOfStaff, on);
            continue;
        case MovementKind::leaveEnd:
            person.onLeaveSince = {};
            person.lastOfStaff = std::max(person.lastOfStaff, on);
            continue;
        case MovementKind::dismissal:
            person.isStaff = false;
            person.dismissedOn = on;
            person.onLeaveSince = {};
            person.lastOfStaff = std::max(person.lastOfStaff, on);
            homerooms.removeIf([id](const auto &entry) { return entry.value() == id; });
            continue;
        case MovementKind::enrolment:
        case MovementKind::comeBack:
            if (!person.places.isEmpty() && person.places.last().to == on && person.places.last().classId == to)
                person.places.last().to = {};
            else
                person.places.append({.classId = to, .from = on});
            break;
        case MovementKind::transfer:
            leftClasses.insert(person.places.last().classId);
            if (person.places.last().from == on) {
                person.places.last().classId = to;
            } else {
                person.places.last().to = on;
                person.places.append({.classId = to, .from = on});
            }
            break;
        case MovementKind::departure:
        case MovementKind::graduation:
            leftClasses.insert(person.places.last().classId);
            person.places.last().to = on;
            break;
        case MovementKind::promotion:
        case MovementKind::position:
            Q_UNREACHABLE();
        }
        for (auto other = people.cbegin(); other != people.cend(); ++other) {
            if (other->children.contains(id))
                touched.append(other.key());
        }
    }
    for (const qint64 id : std::as_const(touched)) {
        if (request.kind != MovementKind::leave && request.kind != MovementKind::leaveEnd)
            settle(id, moved);
    }
    for (Link &link : links) {
        const QList<qint64> pupils = pupilsOf(link.classId);
        const bool hasAudience = link.addressee ? pupils.contains(*link.addressee) : !pupils.isEmpty();
        if (hasAudience)
            link.due = false;
        else if (link.addressee ? touched.contains(*link.addressee) : leftClasses.contains(link.classId))
            link.due = true;
    }
}

QSet<qint64> PathsModel::classesOf(qint64 id, const QString &role) const
{
    QSet<qint64> found;
    const Person person = people.value(id);
    const QList<qint64> pupils = role == QLatin1StringView("pupil") ? QList<qint64>{id} : person.children;
    for (const qint64 pupil : pupils) {
        if (people.value(pupil).isPupil())
            found.insert(people.value(pupil).places.last().classId);
    }
    return found;
}

/// By the class.
QMap<qint64, QString> PathsModel::invitationsOf(qint64 id, const QString &role) const
{
    QMap<qint64, QString> found;
    const QString beginning = QStringLiteral("invite_anew %1 %2 ").arg(QString::number(id), role);
    for (const QString &task : tasks) {
        if (task.startsWith(beginning))
            found.insert(task.mid(beginning.size()).toLongLong(), task);
    }
    return found;
}

/// The account is right where it is, or is removed.
void PathsModel::settle(qint64 id, const QList<Moved> &moved)
{
    const Person person = people.value(id);
    if (!person.account)
        return;
    const auto &[role, classId] = *person.account;
    const QString removal = line(QStringLiteral("remove_member"), id, role, classId);
    if (role == QLatin1StringView("teacher")) {
        if (person.isStaff)
            tasks.remove(removal);
        else
            tasks.insert(removal);
        return;
    }
    const bool isThere = classesOf(id, role).contains(*classId);
    if (isThere)
        tasks.remove(removal);
    else
        tasks.insert(removal);
    invite(id, moved, isThere, isThere ? QList<qint64>() : QList{*classId});
}

/// An invitation that leads to a class of theirs stays. Otherwise, whoever is not where they were any more is invited
/// to where the child took them, or where another child is, if they are not there.
void PathsModel::invite(qint64 id, const QList<Moved> &moved, bool isThere, QList<qint64> left)
{
    const Person person = people.value(id);
    const auto &[role, classId] = *person.account;
    QSet<qint64> where = classesOf(id, role);
    bool isInvited = false;
    const QMap<qint64, QString> invitations = invitationsOf(id, role);
    for (auto invitation = invitations.cbegin(); invitation != invitations.cend(); ++invitation) {
        if (where.contains(invitation.key())) {
            isInvited = true;
        } else {
            tasks.remove(*invitation);
            left.prepend(invitation.key());
        }
    }
    if (isThere)
        where.remove(*classId);
    if (left.isEmpty() || isInvited || where.isEmpty())
        return;
    const QList<qint64> own = role == QLatin1StringView("pupil") ? QList{id} : person.children;
    const auto placeOf = [this](qint64 child) {
        return people.value(child).isPupil() ? people.value(child).places.last().classId : 0;
    };
    std::optional<qint64> into;
    for (const qint64 from : std::as_const(left)) {
        for (const Moved &each : moved) {
            if (!into && each.from == from && own.contains(each.child) && where.contains(placeOf(each.child)))
                into = placeOf(each.child);
        }
    }
    for (const qint64 child : own) {
        if (!into && where.contains(placeOf(child)))
            into = placeOf(child);
    }
    tasks.insert(line(QStringLiteral("invite_anew"), id, role, into));
}

void PathsModel::beginYear(const QMap<qint64, qint64> &goingOn, const QList<qint64> &begun, QDate on)
{
    ++year;
    classes = begun;
    for (Person &person : people) {
        if (person.isPupil()) {
            Place &place = person.places.last();
            const QDate day = std::max(on, place.from);
            place.to = day;
            ++movements;
            if (const auto to = goingOn.constFind(place.classId); to != goingOn.cend())
                person.places.append({.classId = *to, .from = day});
        }
        if (person.account && person.account->classId)
            person.account->classId = goingOn.value(*person.account->classId, *person.account->classId);
    }
    QMap<qint64, qint64> led;
    for (auto homeroom = homerooms.cbegin(); homeroom != homerooms.cend(); ++homeroom) {
        if (!goingOn.contains(homeroom.key()))
            continue;
        led.insert(goingOn.value(homeroom.key()), homeroom.value());
        homeroomSince.insert(goingOn.value(homeroom.key()), on);
    }
    homerooms = led;
    for (Link &link : links)
        link.due = true;
    QSet<QString> carried;
    for (const QString &task : std::as_const(tasks)) {
        const qsizetype end = task.lastIndexOf(u' ') + 1;
        const qint64 in = task.mid(end).toLongLong();
        carried.insert(goingOn.contains(in) ? task.left(end) + QString::number(goingOn.value(in)) : task);
    }
    tasks = carried;
    // With its class a whole account goes or ends; invitations lead to where the people are.
    for (const qint64 id : people.keys()) {
        const Person person = people.value(id);
        if (person.account && person.account->classId && !invitationsOf(id, person.account->role).isEmpty())
            invite(id, {}, classesOf(id, person.account->role).contains(*person.account->classId), {});
    }
}

QStringList PathsModel::places() const
{
    QStringList lines;
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        for (const Place &place : person->places)
            lines.append(QStringLiteral("%1 %2 %3 %4")
                             .arg(QString::number(person.key()), QString::number(place.classId), dayText(place.from),
                                  dayText(place.to)));
    }
    return lines;
}

QStringList PathsModel::staff() const
{
    QStringList lines;
    for (auto person = people.cbegin(); person != people.cend(); ++person) {
        if (person->isKnownStaff)
            lines.append(QStringLiteral("%1 %2 %3")
                             .arg(QString::number(person.key()), QString::number(int(person->isStaff)),
                                  dayText(person->onLeaveSince)));
    }
    return lines;
}

QStringList PathsModel::homeroomLines() const
{
    QStringList lines;
    for (auto homeroom = homerooms.cbegin(); homeroom != homerooms.cend(); ++homeroom)
        lines.append(QStringLiteral("%1 %2").arg(QString::number(homeroom.key()), QString::number(homeroom.value())));
    return lines;
}

QStringList PathsModel::linkLines() const
{
    QStringList lines;
    for (const Link &link : links)
        lines.append(QStringLiteral("%1 %2").arg(QString::number(link.id), QString::number(int(link.due))));
    return lines;
}

} // namespace starosta::test
