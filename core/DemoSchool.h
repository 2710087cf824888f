// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace starosta {

class Workspace;
namespace school {
struct School;
}

/// Where starosta_content holds the fictional school; a program that loads it links that library.
QString demoFolder();

/// Fills a fresh store with the fictional school: its card, classes, people and links through the same imports that an
/// administrator uses, then what has been done so far. Everything is journalled, so the example shows a journal too.
/// `folder` holds the files that resources/README.md describes.
/// Errors: demoBroken (with what is wrong in the detail), schoolExists, those of the store.
Result<> loadDemoSchool(Workspace &workspace, const QString &folder = demoFolder());

/// Whether a school is the fictional one: its taxpayer number belongs to no region.
bool isDemoSchool(const school::School &card, const QString &folder = demoFolder());

} // namespace starosta
