// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace starosta {

/// Replaces a file whole or not at all; the only way in which the program writes files.
/// Every write is compared with its length, the size is read back before the rename, and the folder is synced after
/// it: QSaveFile alone was measured to report success on a full disk over a file that it had cut short.
/// The new file is readable by its owner alone. A symbolic link at `path` is not followed: it is refused, as is
/// everything else that is not an ordinary file; so is a file that its owner has made read-only.
/// What mayReplaceFile() refuses is refused.
/// Errors: fileDiskFull, fileCannotWrite, fileNotRegular, fileIsStore; the old file is untouched then, with one
/// exception: when the folder cannot be synced after the rename, fileCannotWrite says that the new file may not outlive
/// a power cut.
Result<> writeFileAtomically(const QString &path, const QByteArray &content);

/// Whether an output of the program may have this name, for those that others write (a printer's file). A store of this
/// program is never replaced, open or not, its safety copies among them, and none of the names is given that SQLite and
/// the store's lock use beside one. Errors: fileIsStore, fileNotRegular, fileCannotWrite.
Result<> mayReplaceFile(const QString &path);

/// Both paths lead to one file that is there.
bool isOneFile(const QString &path, const QString &other);

/// Reads a regular file whole, following no device, pipe or folder; refuses more than `maximumSize` bytes and a file
/// that changes while it is read.
/// Errors: fileMissing, fileNotRegular, fileTooLarge, fileUnreadable.
Result<QByteArray> readFile(const QString &path, qint64 maximumSize);

} // namespace starosta
