// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/journal/Entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace starosta::ui {

/// A duty of the regulation that this version serves, and the last entry of the journal that proves it was done.
struct DutyEvidence
{
    int number; ///< of the regulation; 0 for a duty of the administration, which have none
    QString text;
    QString page;        ///< where it is done
    QString filter = {}; ///< on that page
    std::optional<journal::Entry> last = {};
    /// Where the register proves it rather than one entry: who, and since when.
    QString standing = {};

    bool isProved() const { return last || !standing.isEmpty(); }
};

/// Whatever the age of the entries is.
QList<DutyEvidence> evidenceOf(Workspace &workspace);

} // namespace starosta::ui
