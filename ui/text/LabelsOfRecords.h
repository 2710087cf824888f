// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"
#include "core/roster/ImportHistory.h"

#include <QString>

namespace starosta::text {

/// Words for what the journal keeps: tables, columns and stored values of the store. Names that a later version wrote
/// are shown as they are.
QString tableLabel(const QString &table);
QString columnLabel(const QString &column);
/// A stored value as people write it: dates, roles, states, yes and no. Nothing for NULL is a dash. Links are masked.
QString valueText(const QString &table, const QString &column, const std::optional<QString> &value);
QString label(journal::RowChangeKind kind);
/// Whose record it is, or which: «Ким Ян Ильич», «Класс 3В».
QString conflictName(const roster::UndoConflict &conflict);

} // namespace starosta::text
