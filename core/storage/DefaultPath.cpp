// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DefaultPath.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace starosta::storage {

QString defaultStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/starosta/school.starosta");
}

Result<> prepareDefaultFolder()
{
    const QString path = defaultStorePath();
    // With the umask that every program of ours sets first, the folder is the owner's alone.
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::storeCannotOpen, {path});
    return {};
}

} // namespace starosta::storage
