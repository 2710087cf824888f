// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/members/NotJoined.h"

#include <QByteArray>

namespace starosta::print {

/// Who has not joined, for the homeroom teachers: with names a class begins a page of its own, to be given to its
/// teacher; numbers only, one table of all classes, that can be shown to everybody. The file's title names nobody.
QByteArray notJoinedPdf(const members::NotJoined &list, members::Naming naming, const QString &platform);

} // namespace starosta::print
