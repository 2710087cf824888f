// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/requests/JoinRequest.h"

namespace starosta::requests {

bool asksForTheSame(const RequestContent &left, const RequestContent &right)
{
    // A pupil has one class, whichever the request says.
    const bool hasOneClass = left.role == invites::InviteRole::pupil;
    return left.role == right.role && (hasOneClass || !left.classId || !right.classId || left.classId == right.classId);
}

QLatin1StringView token(RequestState state)
{
    switch (state) {
    case RequestState::waiting:
        return QLatin1StringView("waiting");
    case RequestState::asked:
        return QLatin1StringView("asked");
    case RequestState::accepted:
        return QLatin1StringView("accepted");
    case RequestState::refused:
        return QLatin1StringView("refused");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(RequestSource source)
{
    switch (source) {
    case RequestSource::hand:
        return QLatin1StringView("hand");
    case RequestSource::paste:
        return QLatin1StringView("paste");
    case RequestSource::file:
        return QLatin1StringView("file");
    }
    Q_UNREACHABLE();
}

std::optional<RequestState> requestStateFromToken(QStringView text)
{
    for (const RequestState state :
         {RequestState::waiting, RequestState::asked, RequestState::accepted, RequestState::refused}) {
        if (text == token(state))
            return state;
    }
    return {};
}

std::optional<RequestSource> requestSourceFromToken(QStringView text)
{
    for (const RequestSource source : {RequestSource::hand, RequestSource::paste, RequestSource::file}) {
        if (text == token(source))
            return source;
    }
    return {};
}

} // namespace starosta::requests
