// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verification/Verification.h"
#include "ui/common/RowModel.h"

#include <vector>

namespace starosta::ui {

/// What the list is narrowed to.
enum class TeachersShown { queue, notBegun, confirmed, refused, all };

bool isShown(const verification::Teacher &teacher, TeachersShown shown);

/// How a state looks; the colour never stands alone.
struct TeacherSign
{
    QString text;
    QString icon;
    Tone tone;
};
TeacherSign signOf(const verification::Teacher &teacher);

std::vector<Column<verification::Teacher>> teacherColumns();

} // namespace starosta::ui
