// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/Consequences.h"

#include "core/members/ShownName.h"

namespace starosta::movements {

using classes::ClassId;
using invites::InviteRole;
using people::PersonId;
using platform::NewTask;
using platform::PlatformTask;
using platform::TaskKind;

/// What somebody is in the register now.
struct ConsequenceWriter::Rights
{
    std::optional<ClassId> pupilOf = {};
    bool isStaff = false;
    QList<ClassId> guardianIn = {};

    bool isAnything() const { return pupilOf || isStaff || !guardianIn.isEmpty(); }

    bool has(InviteRole role) const
    {
        switch (role) {
        case InviteRole::pupil:
            return pupilOf.has_value();
        case InviteRole::guardian:
            return !guardianIn.isEmpty();
        case InviteRole::teacher:
            return isStaff;
        }
        Q_UNREACHABLE();
    }

    /// Teachers may be in any class.
    bool has(InviteRole role, ClassId in) const
    {
        switch (role) {
        case InviteRole::pupil:
            return pupilOf == in;
        case InviteRole::guardian:
            return guardianIn.contains(in);
        case InviteRole::teacher:
            return isStaff;
        }
        Q_UNREACHABLE();
    }

    QList<ClassId> classesFor(InviteRole role) const
    {
        if (role == InviteRole::pupil)
            return pupilOf ? QList{*pupilOf} : QList<ClassId>();
        return role == InviteRole::guardian ? guardianIn : QList<ClassId>();
    }
};

/// Where somebody is on the platform, or is invited to.
struct ConsequenceWriter::Membership
{
    InviteRole role;
    ClassId in;
};

namespace {

NewTask removalOf(const members::Account &account)
{
    return {.kind = TaskKind::removeMember,
            .classId = account.classId,
            .role = account.role,
            .person = account.person,
            .shownName = account.shownName};
}

bool removes(const PlatformTask &task, const members::Account &account)
{
    const NewTask &content = task.content;
    return content.kind == TaskKind::removeMember && content.role == account.role &&
           (content.shownName.isEmpty() || members::nameKey(content.shownName) == members::nameKey(account.shownName));
}

} // namespace

void ConsequenceWriter::affect(const Affected &affected)
{
    const auto place = m_places.constFind(affected.person);
    if (place == m_places.cend()) {
        m_places.insert(affected.person, m_affected.size());
        m_affected.append(affected);
        return;
    }
    Affected &known = m_affected[*place];
    known.moved += affected.moved;
    known.isGuardian |= affected.isGuardian;
    known.byInvitation &= affected.byInvitation;
}

void ConsequenceWriter::loseAudience(ClassId id, const QList<InviteRole> &roles)
{
    if (m_groupLinks == GroupLinks::leaveAlone)
        return;
    for (const Emptied &known : std::as_const(m_emptied)) {
        if (known.classId == id && known.roles == roles)
            return;
    }
    m_emptied.append({.classId = id, .roles = roles});
}

Result<> ConsequenceWriter::ofPupil(PersonId pupil, std::optional<ClassId> from)
{
    // Whoever comes back may still be there from before.
    const auto former = from ? std::nullopt : m_rooms.people.formerPlace(pupil);
    const std::optional<ClassId> was = from ? from : former ? std::optional(former->classId) : std::nullopt;
    const QList<Moved> moved = was ? QList{Moved{.pupil = pupil, .from = *was}} : QList<Moved>();
    affect({.person = pupil, .moved = moved});
    for (const people::Guardianship &relation : m_rooms.people.guardiansOf(pupil))
        affect({.person = relation.guardian, .moved = moved, .isGuardian = true});
    if (from)
        loseAudience(*from, {InviteRole::pupil, InviteRole::guardian});
    return {};
}

Result<> ConsequenceWriter::ofStaff(PersonId person, const QList<ClassId> &homerooms)
{
    affect({.person = person});
    for (const ClassId id : homerooms) {
        m_consequences.homeroomsEnded.append(id);
        loseAudience(id, {InviteRole::teacher});
    }
    return {};
}

void ConsequenceWriter::ofInvited(PersonId person)
{
    affect({.person = person, .byInvitation = true});
}

ConsequenceWriter::Rights ConsequenceWriter::rightsOf(PersonId person)
{
    Rights rights;
    if (const auto place = m_rooms.people.openPlace(person))
        rights.pupilOf = place->classId;
    const auto record = m_rooms.people.staffRecord(person);
    rights.isStaff = record && !record->dismissedOn;
    for (const people::Guardianship &relation : m_rooms.people.pupilsOfGuardian(person)) {
        const auto place = m_rooms.people.openPlace(relation.pupil);
        if (place && !rights.guardianIn.contains(place->classId))
            rights.guardianIn.append(place->classId);
    }
    return rights;
}

void ConsequenceWriter::drop(platform::TaskId id, QList<PlatformTask> &open)
{
    m_rooms.platform.drop(m_change, id);
    open.removeIf([id](const PlatformTask &task) { return task.id == id; });
}

void ConsequenceWriter::require(const NewTask &task, QList<PlatformTask> &open)
{
    const bool isAsked =
        std::any_of(open.cbegin(), open.cend(), [&task](const PlatformTask &each) { return each.content == task; });
    if (isAsked)
        return;
    m_rooms.platform.add(m_change, task);
}

/// What was to be done for somebody who has not the role, or is not in the class, any more. Returns where those were
/// invited who have the role still.
QList<ConsequenceWriter::Membership> ConsequenceWriter::dropNeedless(const Rights &rights, QList<PlatformTask> &open)
{
    const auto isNeedless = [&rights](const NewTask &task) {
        switch (task.kind) {
        case TaskKind::inviteAnew:
            if (task.role && task.classId)
                return !rights.has(*task.role, *task.classId);
            return task.role ? !rights.has(*task.role) : !rights.isAnything();
        case TaskKind::acceptRequest:
            return task.role ? !rights.has(*task.role) : !rights.isAnything();
        case TaskKind::confirmTeacher:
        case TaskKind::setHomeroom:
            return !rights.isStaff;
        case TaskKind::resetLink:
        case TaskKind::closeEntry:
        case TaskKind::openEntry:
        case TaskKind::removeMember:
        case TaskKind::findStranger:
        case TaskKind::refuseRequest:
        case TaskKind::endHomeroom:
        case TaskKind::createClass:
        case TaskKind::renameClass:
        case TaskKind::closeClass:
        case TaskKind::closeChats:
            return false;
        }
        Q_UNREACHABLE();
    };
    QList<Membership> lost;
    const QList<PlatformTask> before = open;
    for (const PlatformTask &task : before) {
        const NewTask &content = task.content;
        if (!isNeedless(content))
            continue;
        drop(task.id, open);
        if (content.kind == TaskKind::inviteAnew && content.role && content.classId && rights.has(*content.role))
            lost.append({.role = *content.role, .in = *content.classId});
    }
    return lost;
}

/// Of the classes in which somebody belongs and is not: that into which the pupil went with whom they were in one of
/// those that are left, or else any.
std::optional<ClassId> ConsequenceWriter::whereTo(const Affected &affected, const QList<ClassId> &open,
                                                  const QList<ClassId> &left)
{
    for (const ClassId each : left) {
        for (const Moved &moved : affected.moved) {
            const auto place = moved.from == each ? m_rooms.people.openPlace(moved.pupil) : std::nullopt;
            if (place && open.contains(place->classId))
                return place->classId;
        }
    }
    return open.isEmpty() ? std::nullopt : std::optional(open.front());
}

/// A role cannot be changed on the platform, nor a class: an account that is not where it should be is removed, and its
/// owner invited anew. One that is right again stays.
void ConsequenceWriter::settleAccounts(const Affected &affected, const Rights &rights)
{
    QList<PlatformTask> open = m_rooms.platform.openAbout(affected.person);
    QList<Membership> lost = dropNeedless(rights, open);
    QList<Membership> kept;
    const QList<members::Account> accounts = m_rooms.members.accountsOf(affected.person);
    for (const members::Account &account : accounts) {
        if (!account.role) {
            if (!rights.isAnything() && !affected.byInvitation)
                require(removalOf(account), open);
            continue;
        }
        const InviteRole role = *account.role;
        // Of which the platform shows no class, it is taken to be where they come from.
        const std::optional<ClassId> in = account.classId            ? account.classId
                                          : affected.moved.isEmpty() ? std::nullopt
                                                                     : std::optional(affected.moved.front().from);
        if (rights.has(role) && (!in || rights.has(role, *in))) {
            const auto same = std::count_if(accounts.cbegin(), accounts.cend(),
                                            [role](const members::Account &each) { return each.role == role; });
            const auto asked = std::find_if(open.cbegin(), open.cend(),
                                            [&account](const PlatformTask &task) { return removes(task, account); });
            // Of two accounts one is too many anyway.
            if (same == 1 && asked != open.cend())
                drop(asked->id, open);
            if (in)
                kept.append({.role = role, .in = *in});
            continue;
        }
        if (affected.byInvitation)
            continue;
        require(removalOf(account), open);
        if (rights.has(role))
            lost.append({.role = role, .in = *in});
    }
    for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian}) {
        QList<ClassId> left;
        for (const Membership &each : std::as_const(lost)) {
            if (each.role == role)
                left.append(each.in);
        }
        const bool isInvited = std::any_of(open.cbegin(), open.cend(), [role](const PlatformTask &task) {
            return task.content.kind == TaskKind::inviteAnew && task.content.role == role;
        });
        if (left.isEmpty() || isInvited)
            continue;
        QList<ClassId> without = rights.classesFor(role);
        for (const Membership &each : std::as_const(kept)) {
            if (each.role == role)
                without.removeAll(each.in);
        }
        if (const auto to = whereTo(affected, without, left))
            require({.kind = TaskKind::inviteAnew, .classId = *to, .role = role, .person = affected.person}, open);
    }
}

Result<Consequences> ConsequenceWriter::write()
{
    const QList<Affected> affected = m_affected;
    for (const Affected &each : affected) {
        const Rights rights = rightsOf(each.person);
        if (each.isGuardian && rights.guardianIn.isEmpty())
            m_consequences.guardiansWithout.append(each.person);
        settleAccounts(each, rights);
        m_consequences.linksDue += m_rooms.invites.strayLinksOf(each.person);
    }
    for (const Emptied &each : std::as_const(m_emptied)) {
        for (const InviteRole role : each.roles) {
            if (m_rooms.invites.hasAudience(each.classId, role))
                continue;
            for (const invites::InviteLink &link : m_rooms.invites.toRevoke(each.classId, {role})) {
                if (!m_consequences.linksDue.contains(link.id))
                    m_consequences.linksDue.append(link.id);
            }
        }
    }
    if (const Result<> due = m_rooms.invites.markRevocationDue(m_change, m_consequences.linksDue); !due)
        return failureOf(due);
    return m_consequences;
}

} // namespace starosta::movements
