// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What nearly every file of the window includes anyway.

#include "core/Workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
