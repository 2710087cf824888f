// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ErrorCode.h"

#include <QStringList>

namespace starosta {

/// An expected failure: what happened as a code, with the values that its sentence needs.
/// `detail` is for the diagnostic report only (an SQLite or system message); it is never shown as the explanation.
struct Error
{
    ErrorCode code;
    QStringList args = {};
    QString detail = {};

    bool operator==(const Error &) const = default;
};

} // namespace starosta
