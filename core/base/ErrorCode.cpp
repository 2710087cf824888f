// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorCode.h"

namespace starosta {

QLatin1StringView token(ErrorCode code)
{
    switch (code) {
#define X(name, text)                                                                                                  \
    case ErrorCode::name:                                                                                              \
        return QLatin1StringView(text);
        STAROSTA_ERROR_CODES(X)
#undef X
    }
    Q_UNREACHABLE();
}

} // namespace starosta
