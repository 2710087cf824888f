// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Action.h"

namespace starosta::journal {

QLatin1StringView token(Action action)
{
    switch (action) {
#define X(name, text)                                                                                                  \
    case Action::name:                                                                                                 \
        return QLatin1StringView(text);
        STAROSTA_ACTIONS(X)
#undef X
    }
    Q_UNREACHABLE();
}

std::optional<Action> actionFromToken(QStringView text)
{
#define X(name, tokenText)                                                                                             \
    if (text == QLatin1StringView(tokenText))                                                                          \
        return Action::name;
    STAROSTA_ACTIONS(X)
#undef X
    return std::nullopt;
}

} // namespace starosta::journal
