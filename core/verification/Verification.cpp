// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verification/Verification.h"

namespace starosta::verification {

bool Teacher::canRequest() const
{
    return state == TeacherState::notBegun || state == TeacherState::refused || isNeededAgain();
}

TeacherState stateOf(const std::optional<Round> &latest, const QString &position, QDate today)
{
    if (!latest)
        return TeacherState::notBegun;
    switch (latest->state) {
    case RoundState::requested:
        return TeacherState::requested;
    case RoundState::documentsSeen:
        return TeacherState::documentsSeen;
    case RoundState::refused:
        return TeacherState::refused;
    case RoundState::confirmed:
        if (latest->leftOn)
            return TeacherState::dismissedSince;
        if (latest->validUntil && *latest->validUntil < today)
            return TeacherState::expired;
        return latest->position == position ? TeacherState::confirmed : TeacherState::positionChanged;
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(RoundState state)
{
    switch (state) {
    case RoundState::requested:
        return QLatin1StringView("requested");
    case RoundState::documentsSeen:
        return QLatin1StringView("documents_seen");
    case RoundState::confirmed:
        return QLatin1StringView("confirmed");
    case RoundState::refused:
        return QLatin1StringView("refused");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(TeacherState state)
{
    switch (state) {
    case TeacherState::notBegun:
        return QLatin1StringView("not_begun");
    case TeacherState::requested:
        return QLatin1StringView("requested");
    case TeacherState::documentsSeen:
        return QLatin1StringView("documents_seen");
    case TeacherState::confirmed:
        return QLatin1StringView("confirmed");
    case TeacherState::refused:
        return QLatin1StringView("refused");
    case TeacherState::expired:
        return QLatin1StringView("expired");
    case TeacherState::positionChanged:
        return QLatin1StringView("position_changed");
    case TeacherState::dismissedSince:
        return QLatin1StringView("dismissed_since");
    }
    Q_UNREACHABLE();
}

std::optional<RoundState> roundStateFromToken(QStringView text)
{
    for (const RoundState state :
         {RoundState::requested, RoundState::documentsSeen, RoundState::confirmed, RoundState::refused}) {
        if (text == token(state))
            return state;
    }
    return {};
}

QList<TeacherState> teacherStates()
{
    return {TeacherState::expired,       TeacherState::positionChanged, TeacherState::dismissedSince,
            TeacherState::documentsSeen, TeacherState::requested,       TeacherState::notBegun,
            TeacherState::refused,       TeacherState::confirmed};
}

std::optional<TeacherState> teacherStateFromToken(QStringView text)
{
    for (const TeacherState state : teacherStates()) {
        if (text == token(state))
            return state;
    }
    return {};
}

} // namespace starosta::verification
