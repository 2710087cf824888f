// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageCatalogue.h"

namespace starosta::ui {

/// Every page of the program, one line each, in the order of the navigation.
PageCatalogue allPages();

} // namespace starosta::ui
