// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Ledger.h"

#include <QList>
#include <QString>

#include <optional>

namespace starosta::ui {

/// A duty of the regulation that this version serves, and the last entry of the journal that proves it was done.
struct DutyEvidence
{
    int number;
    QString text;
    QString page; ///< where it is done
    std::optional<journal::Entry> last = {};
};

/// `recent` newest first, as the ledger gives them.
QList<DutyEvidence> evidenceIn(const QList<journal::Entry> &recent);

} // namespace starosta::ui
