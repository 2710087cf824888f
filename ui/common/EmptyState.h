// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Command.h"

#include <optional>

namespace starosta::ui {

/// What stands in the place of an empty list: why it is empty, and the first step.
struct EmptyState
{
    QString icon = {};
    QString title = {};
    QString text = {};
    std::optional<Command> firstStep = {};
};

} // namespace starosta::ui
