// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PlatformTask.h"

#include "core/base/Token.h"

#include <array>

namespace starosta::platform {

namespace {

constexpr std::array kKinds = {TaskKind::resetLink,     TaskKind::closeEntry,    TaskKind::openEntry,
                               TaskKind::removeMember,  TaskKind::inviteAnew,    TaskKind::findStranger,
                               TaskKind::acceptRequest, TaskKind::refuseRequest, TaskKind::confirmTeacher,
                               TaskKind::setHomeroom,   TaskKind::endHomeroom,   TaskKind::createClass,
                               TaskKind::renameClass,   TaskKind::closeClass,    TaskKind::closeChats};
constexpr std::array kStates = {TaskState::open, TaskState::done, TaskState::dropped};
constexpr std::array kProofs = {TaskProof::hand, TaskProof::import};

} // namespace

QList<TaskKind> taskKinds()
{
    return {kKinds.begin(), kKinds.end()};
}

QLatin1StringView token(TaskKind kind)
{
    switch (kind) {
    case TaskKind::resetLink:
        return QLatin1StringView("reset_link");
    case TaskKind::closeEntry:
        return QLatin1StringView("close_entry");
    case TaskKind::openEntry:
        return QLatin1StringView("open_entry");
    case TaskKind::removeMember:
        return QLatin1StringView("remove_member");
    case TaskKind::inviteAnew:
        return QLatin1StringView("invite_anew");
    case TaskKind::findStranger:
        return QLatin1StringView("find_stranger");
    case TaskKind::acceptRequest:
        return QLatin1StringView("accept_request");
    case TaskKind::refuseRequest:
        return QLatin1StringView("refuse_request");
    case TaskKind::confirmTeacher:
        return QLatin1StringView("confirm_teacher");
    case TaskKind::setHomeroom:
        return QLatin1StringView("set_homeroom");
    case TaskKind::endHomeroom:
        return QLatin1StringView("end_homeroom");
    case TaskKind::createClass:
        return QLatin1StringView("create_class");
    case TaskKind::renameClass:
        return QLatin1StringView("rename_class");
    case TaskKind::closeClass:
        return QLatin1StringView("close_class");
    case TaskKind::closeChats:
        return QLatin1StringView("close_chats");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(TaskState state)
{
    switch (state) {
    case TaskState::open:
        return QLatin1StringView("open");
    case TaskState::done:
        return QLatin1StringView("done");
    case TaskState::dropped:
        return QLatin1StringView("dropped");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(TaskProof proof)
{
    switch (proof) {
    case TaskProof::hand:
        return QLatin1StringView("hand");
    case TaskProof::import:
        return QLatin1StringView("import");
    }
    Q_UNREACHABLE();
}

std::optional<TaskKind> taskKindFromToken(QStringView text)
{
    return withToken(kKinds, text);
}

std::optional<TaskState> taskStateFromToken(QStringView text)
{
    return withToken(kStates, text);
}

std::optional<TaskProof> taskProofFromToken(QStringView text)
{
    return withToken(kProofs, text);
}

} // namespace starosta::platform
