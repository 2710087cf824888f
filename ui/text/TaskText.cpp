// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/TaskText.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>

namespace starosta::text {

using platform::PlatformTask;
using platform::TaskKind;
using platform::TaskProof;
using platform::TaskState;

namespace {

struct TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)
};

QString sentence(TaskKind kind)
{
    switch (kind) {
    case TaskKind::resetLink:
        return TaskText::tr("Reset the link: %1");
    case TaskKind::closeEntry:
        return TaskText::tr("Switch joining by the link off: %1");
    case TaskKind::openEntry:
        return TaskText::tr("Switch joining by the link on again: %1");
    case TaskKind::removeMember:
        return TaskText::tr("Remove the member: %1");
    case TaskKind::inviteAnew:
        return TaskText::tr("Invite anew: %1");
    case TaskKind::findStranger:
        return TaskText::tr("Find out who this is: %1");
    case TaskKind::acceptRequest:
        return TaskText::tr("Accept the join request: %1");
    case TaskKind::refuseRequest:
        return TaskText::tr("Refuse the join request: %1");
    case TaskKind::confirmTeacher:
        return TaskText::tr("Confirm the status “teacher”: %1");
    case TaskKind::setHomeroom:
        return TaskText::tr("Make homeroom teacher: %1");
    case TaskKind::endHomeroom:
        return TaskText::tr("Make homeroom teacher no longer: %1");
    case TaskKind::createClass:
        return TaskText::tr("Create the class: %1");
    case TaskKind::renameClass:
        return TaskText::tr("Rename the class: %1");
    case TaskKind::closeClass:
        return TaskText::tr("Close the class of the past year: %1");
    case TaskKind::closeChats:
        return TaskText::tr("Close the chats: %1");
    }
    Q_UNREACHABLE();
}

} // namespace

QString label(TaskKind kind)
{
    switch (kind) {
    case TaskKind::resetLink:
        return TaskText::tr("Reset a link");
    case TaskKind::closeEntry:
        return TaskText::tr("Switch joining off");
    case TaskKind::openEntry:
        return TaskText::tr("Switch joining on");
    case TaskKind::removeMember:
        return TaskText::tr("Remove a member");
    case TaskKind::inviteAnew:
        return TaskText::tr("Invite anew");
    case TaskKind::findStranger:
        return TaskText::tr("Find out who it is");
    case TaskKind::acceptRequest:
        return TaskText::tr("Accept a request");
    case TaskKind::refuseRequest:
        return TaskText::tr("Refuse a request");
    case TaskKind::confirmTeacher:
        return TaskText::tr("Confirm a teacher");
    case TaskKind::setHomeroom:
        return TaskText::tr("Set a homeroom teacher");
    case TaskKind::endHomeroom:
        return TaskText::tr("Take homeroom duties off");
    case TaskKind::createClass:
        return TaskText::tr("Create a class");
    case TaskKind::renameClass:
        return TaskText::tr("Rename a class");
    case TaskKind::closeClass:
        return TaskText::tr("Close a class");
    case TaskKind::closeChats:
        return TaskText::tr("Close chats");
    }
    Q_UNREACHABLE();
}

QString label(TaskState state)
{
    switch (state) {
    case TaskState::open:
        return TaskText::tr("to be done");
    case TaskState::done:
        return TaskText::tr("done");
    case TaskState::dropped:
        return TaskText::tr("not needed");
    }
    Q_UNREACHABLE();
}

QString label(TaskProof proof)
{
    switch (proof) {
    case TaskProof::hand:
        return TaskText::tr("ticked by hand");
    case TaskProof::import:
        return TaskText::tr("shown by the platform’s list");
    }
    Q_UNREACHABLE();
}

QString explanation(TaskKind kind)
{
    switch (kind) {
    case TaskKind::resetLink:
        return TaskText::tr("The link is annulled in the register. On the platform it works until it is reset there.");
    case TaskKind::closeEntry:
        return TaskText::tr(
            "The invitations are paused. Until joining is switched off on the platform, whoever has the "
            "link can come in.");
    case TaskKind::openEntry:
        return TaskText::tr("The invitations are resumed. Until joining is switched on on the platform, the link leads "
                            "nowhere.");
    case TaskKind::removeMember:
        return TaskText::tr("A role cannot be changed on the platform: whoever is there in a wrong one is removed and "
                            "invited anew.");
    case TaskKind::inviteAnew:
        return TaskText::tr("Give the person the link for the right class and role, once the old membership is "
                            "removed.");
    case TaskKind::findStranger:
        return TaskText::tr("The platform shows a name that the register does not know. Ask the homeroom teacher; "
                            "remove whoever does not belong there.");
    case TaskKind::acceptRequest:
        return TaskText::tr(
            "The request is accepted in the register. The person gets in once it is accepted on the platform.");
    case TaskKind::refuseRequest:
        return TaskText::tr(
            "The request is refused in the register. On the platform it waits until it is refused there.");
    case TaskKind::confirmTeacher:
        return TaskText::tr(
            "The documents were seen. Whoever is not confirmed on the platform loses the rights of a teacher there.");
    case TaskKind::setHomeroom:
        return TaskText::tr("The distribution is recorded here. On the platform the class keeps its former homeroom "
                            "teacher until it is changed there.");
    case TaskKind::endHomeroom:
        return TaskText::tr("The teacher leads the class no longer. On the platform the rights over it and its chats "
                            "stay until they are taken off there.");
    case TaskKind::createClass:
        return TaskText::tr("The class stands in the register of the new year. Create it in the cabinet, then register "
                            "its links here.");
    case TaskKind::renameClass:
        return TaskText::tr("The class goes on in the new year under another name; its members and chats stay.");
    case TaskKind::closeClass:
        return TaskText::tr("The class has graduated, or has joined another one, whose chats are kept: its people "
                            "are invited there anew. As long as it is open its members stay in its chats.");
    case TaskKind::closeChats:
        return TaskText::tr("The chats of the past year are not carried on.");
    }
    Q_UNREACHABLE();
}

TaskWords::TaskWords(Workspace &workspace) : m_workspace(workspace), m_classes(workspace.classes().labels()) {}

QString TaskWords::className(const PlatformTask &task) const
{
    return task.content.classId ? m_classes.value(*task.content.classId) : QString();
}

/// As the platform shows it, which is what the administrator looks for there; the full name beside it.
QString TaskWords::person(const PlatformTask &task) const
{
    const auto person = task.content.person ? m_workspace.people().find(*task.content.person) : std::nullopt;
    const QString full = person ? person->content.name.full() : QString();
    const QString shown = task.content.shownName;
    if (shown.isEmpty() || shown == full)
        return full;
    return full.isEmpty() ? shown : QStringLiteral("%1 (%2)").arg(shown, full);
}

QString TaskWords::about(const PlatformTask &task) const
{
    QStringList parts = {person(task)};
    if (const QString name = className(task); name == classes::staffRoomLabel())
        parts.append(QStringLiteral("«%1»").arg(name));
    else if (!name.isEmpty())
        parts.append(TaskText::tr("class %1").arg(name));
    if (task.content.role)
        parts.append(TaskText::tr("role “%1”").arg(label(*task.content.role)));
    if (task.content.link) {
        if (const auto link = m_workspace.invites().find(*task.content.link))
            parts.append(link->url.masked());
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString TaskWords::instruction(const PlatformTask &task) const
{
    return sentence(task.content.kind).arg(about(task));
}

} // namespace starosta::text
