// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace starosta::storage {

/// Another file of the same school in the folder of a store: a backup, a copy of the time before an import.
struct StoreCopy
{
    QString path;
    QDateTime changedAt; ///< UTC
    /// Made by the program itself, beside the store: before an import, before a backup was restored.
    bool automatic = false;
};

/// By name: the files the hash of whose first journal entry begins with these hexadecimal digits. Another school's is
/// no copy, and what cannot be read is not taken for one. What lies elsewhere nobody knows of.
QList<StoreCopy> copiesBeside(const QString &storePath, const QByteArray &firstDigits);

} // namespace starosta::storage
