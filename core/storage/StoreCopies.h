// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace starosta::storage {

/// Another file of this program in the folder of a store: a backup, a copy of the time before an import.
struct StoreCopy
{
    QString path;
    QDateTime changedAt; ///< UTC
    /// Made by the program itself, beside the store: before an import, before a backup was restored.
    bool automatic = false;
};

/// By name. What lies elsewhere nobody knows of.
QList<StoreCopy> copiesBeside(const QString &storePath);

} // namespace starosta::storage
