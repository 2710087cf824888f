// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movements/Movement.h"

#include <array>

namespace starosta::movements {

namespace {

struct Named
{
    MovementKind kind;
    QLatin1StringView token;
};

constexpr std::array kKinds = {
    Named{MovementKind::enrolment, QLatin1StringView("enrolment")},
    Named{MovementKind::transfer, QLatin1StringView("transfer")},
    Named{MovementKind::promotion, QLatin1StringView("promotion")},
    Named{MovementKind::departure, QLatin1StringView("departure")},
    Named{MovementKind::comeBack, QLatin1StringView("return")},
    Named{MovementKind::graduation, QLatin1StringView("graduation")},
    Named{MovementKind::hiring, QLatin1StringView("hiring")},
    Named{MovementKind::position, QLatin1StringView("position")},
    Named{MovementKind::leave, QLatin1StringView("leave")},
    Named{MovementKind::leaveEnd, QLatin1StringView("leave_end")},
    Named{MovementKind::dismissal, QLatin1StringView("dismissal")},
};

} // namespace

bool isOfPupil(MovementKind kind)
{
    return kind <= MovementKind::graduation;
}

bool isLeaving(MovementKind kind)
{
    return kind == MovementKind::departure || kind == MovementKind::graduation || kind == MovementKind::dismissal;
}

QLatin1StringView token(MovementKind kind)
{
    return kKinds[std::size_t(kind)].token;
}

std::optional<MovementKind> movementKindFromToken(QStringView text)
{
    for (const Named &named : kKinds) {
        if (named.token == text)
            return named.kind;
    }
    return {};
}

} // namespace starosta::movements
