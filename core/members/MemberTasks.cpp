// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/MemberTasks.h"

#include "core/members/ShownName.h"

#include <algorithm>

namespace starosta::members {

using invites::InviteRole;
using platform::NewTask;
using platform::PlatformTask;
using platform::TaskKind;
using platform::TaskState;

namespace {

bool isAboutAccount(TaskKind kind)
{
    return kind == TaskKind::removeMember || kind == TaskKind::findStranger;
}

/// Done once the person is on the platform, in the class and the role of the task.
bool isAboutJoining(TaskKind kind)
{
    return kind == TaskKind::inviteAnew || kind == TaskKind::acceptRequest;
}

/// The account has to go, or somebody has to find out whose it is.
bool needsTask(MemberState state)
{
    switch (state) {
    case MemberState::stranger:
    case MemberState::wrongRole:
    case MemberState::twice:
    case MemberState::left:
        return true;
    case MemberState::joined:
    case MemberState::question:
    case MemberState::wrongClass:
        return false;
    }
    Q_UNREACHABLE();
}

QString roleToken(std::optional<InviteRole> role)
{
    return role ? QString(token(*role)) : QString();
}

/// Equal for tasks that ask for the same.
QString requestKey(const NewTask &task)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(QString(token(task.kind)), roleToken(task.role),
             task.person ? QString::number(task.person->value()) : QString(), nameKey(task.shownName));
}

/// Equal for accounts that the platform shows alike.
QString accountKey(std::optional<InviteRole> role, const QString &shownName)
{
    return roleToken(role) + u'|' + nameKey(shownName);
}

/// The class into which the link of somebody leads: of those of several children, where the platform shows them.
std::optional<classes::ClassId> rightClass(const KnownPerson &person, InviteRole role,
                                           std::optional<classes::ClassId> shownIn)
{
    switch (role) {
    case InviteRole::pupil:
        return person.pupilOf;
    case InviteRole::guardian:
        if (shownIn && person.guardianIn.contains(*shownIn))
            return shownIn;
        return person.guardianIn.isEmpty() ? std::nullopt : std::optional(person.guardianIn.front());
    case InviteRole::teacher:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

MemberTasks::MemberTasks(platform::PlatformService &platform, journal::Change &change, const Register &people)
    : m_platform(platform)
    , m_change(change)
    , m_people(people)
    , m_tasks(platform.list({.openOnly = false}))
{
    const QDate forEver(9999, 12, 31);
    for (const PlatformTask &task : std::as_const(m_tasks)) {
        if (task.state == TaskState::dropped)
            continue;
        // What was ticked and still stands there in a later list was not done.
        QDate &latest = m_asked[requestKey(task.content)];
        latest = task.state == TaskState::open ? forEver : std::max(latest, task.endedOn.value_or(task.createdOn));
    }
}

void MemberTasks::add(const NewTask &task, QDate since)
{
    const QString key = requestKey(task);
    if (const auto asked = m_asked.constFind(key); asked != m_asked.cend() && *asked >= since)
        return;
    m_asked.insert(key, m_change.today());
    m_platform.add(m_change, task);
    ++m_made;
}

void MemberTasks::end(PlatformTask &task, TaskState state)
{
    task.state = state;
    m_proven += state == TaskState::done;
}

void MemberTasks::removeAccount(const Account &account)
{
    add({.kind = TaskKind::removeMember,
         .classId = account.classId,
         .role = account.role,
         .person = account.person,
         .shownName = account.shownName},
        account.lastSeen);
}

void MemberTasks::inviteAnew(const KnownPerson &person, InviteRole role, std::optional<classes::ClassId> shownIn)
{
    add({.kind = TaskKind::inviteAnew, .classId = rightClass(person, role, shownIn), .role = role, .person = person.id},
        m_change.today());
}

void MemberTasks::require(const Member &member)
{
    const Account &account = member.account;
    if (!needsTask(member.state) || account.goneOn)
        return;
    if (account.decision == Decision::stranger)
        return removeAccount(account);
    if (member.state == MemberState::stranger) {
        add({.kind = TaskKind::findStranger,
             .classId = account.classId,
             .role = account.role,
             .shownName = account.shownName},
            account.lastSeen);
        return;
    }
    if (!account.person)
        return; // asked first
    removeAccount(account);
    const auto person = m_people.find(*account.person);
    if (member.state != MemberState::wrongRole || !person)
        return;
    if (const auto role = rightRoleOf(m_people[*person].roles))
        inviteAnew(m_people[*person], *role, account.classId);
}

void MemberTasks::prove(const std::vector<Member> &members, const std::vector<Account> &gone, const QString &fileName)
{
    QHash<QString, QList<const Account *>> goneNames;
    for (const Account &account : gone)
        goneNames[accountKey(account.role, account.shownName)].append(&account);
    // Of namesakes, the one that was meant: by the person where it is known whose it was, and by the class.
    const auto isGoneFor = [&goneNames, &gone](const NewTask &content) {
        const auto isMeant = [&content](const Account &account) {
            const bool samePerson = !content.person || account.person == content.person;
            const bool sameClass = !content.classId || !account.classId || account.classId == content.classId;
            return account.role == content.role && samePerson && sameClass;
        };
        if (content.shownName.isEmpty())
            return content.person && std::any_of(gone.begin(), gone.end(), isMeant);
        const auto named = goneNames.value(accountKey(content.role, content.shownName));
        return std::any_of(named.begin(), named.end(), [&](const Account *account) { return isMeant(*account); });
    };
    QSet<qint64> stillToRemove;
    QSet<qint64> invited;
    for (PlatformTask &task : m_tasks) {
        const NewTask &content = task.content;
        if (task.state != TaskState::open)
            continue;
        if (isAboutJoining(content.kind) && content.person)
            invited.insert(content.person->value());
        if (!isAboutAccount(content.kind))
            continue;
        const bool isGone = isGoneFor(content);
        if (isGone) {
            m_platform.prove(m_change, task.id, fileName);
            end(task, TaskState::done);
        } else if (content.person) {
            stillToRemove.insert(content.person->value());
        }
    }
    QHash<qint64, QList<const Account *>> accounts;
    for (const Member &member : members) {
        const Account &account = member.account;
        if (account.person && !account.isByHand() && invited.contains(account.person->value()))
            accounts[account.person->value()].append(&account);
    }
    for (PlatformTask &task : m_tasks) {
        const NewTask &content = task.content;
        if (task.state != TaskState::open || !isAboutJoining(content.kind) || !content.person)
            continue;
        // Whoever is still to be removed is there because of the old account.
        const bool isInvited = content.kind == TaskKind::inviteAnew;
        if (isInvited && stillToRemove.contains(content.person->value()))
            continue;
        for (const Account *account : accounts.value(content.person->value())) {
            const bool isRight = (!content.role || account->role == content.role) &&
                                 (!content.classId || !account->classId || account->classId == content.classId);
            // An account of before a request was accepted proves nothing, unless it stands in that very class.
            const bool isNew = isInvited || account->firstSeen >= task.createdOn ||
                               (content.classId && account->classId == content.classId);
            if (!isRight || !isNew || task.state != TaskState::open)
                continue;
            m_platform.prove(m_change, task.id, account->evidence);
            end(task, TaskState::done);
        }
    }
}

void MemberTasks::dropSettledStrangers(const std::vector<Member> &members)
{
    QSet<QString> strangers;
    for (const Member &member : members) {
        if (member.state == MemberState::stranger && member.account.decision != Decision::stranger)
            strangers.insert(accountKey(member.account.role, member.account.shownName));
    }
    for (PlatformTask &task : m_tasks) {
        const NewTask &content = task.content;
        if (task.state == TaskState::open && content.kind == TaskKind::findStranger && !content.shownName.isEmpty() &&
            !strangers.contains(accountKey(content.role, content.shownName))) {
            m_platform.drop(m_change, task.id);
            end(task, TaskState::dropped);
        }
    }
}

void MemberTasks::dropFor(const Account &account)
{
    for (PlatformTask &task : m_tasks) {
        const NewTask &content = task.content;
        if (task.state != TaskState::open || content.person != account.person)
            continue;
        const bool isRemoval =
            content.kind == TaskKind::removeMember && !content.shownName.isEmpty() &&
            accountKey(content.role, content.shownName) == accountKey(account.role, account.shownName);
        if (!isRemoval && (!account.person || content.kind != TaskKind::inviteAnew))
            continue;
        m_platform.drop(m_change, task.id);
        end(task, TaskState::dropped);
    }
}

} // namespace starosta::members
