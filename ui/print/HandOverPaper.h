// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "ui/print/DocumentPaper.h"

namespace starosta::print {

/// Something that waits, and how much of it. A feature with a queue of its own adds its line to openItems().
struct OpenItem
{
    QString what;
    qint64 count;
};

/// What waits today, as it stands on paper; without what waits nowhere.
QList<OpenItem> openItems(Workspace &workspace);

struct HandOver
{
    QString from;
    QString to;
    QString order; ///< its label
    QString term;  ///< «с 01.10.2026»
};

/// The pack that goes with a hand-over: open items, live links (masked), orders of the year, the journal's head, and
/// room for both signatures. To be made before the new appointment is written, or after it.
DocumentPaper handOverPaper(Workspace &workspace, const HandOver &handOver);
/// «с 01.10.2026 по 31.08.2027»
QString termText(QDate from, std::optional<QDate> to);

} // namespace starosta::print
