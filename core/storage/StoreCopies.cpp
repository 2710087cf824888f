// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreCopies.h"

#include "core/base/StoreMark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starosta::storage {

namespace {

bool isOurs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && markOf(file.handle()) == FileMark::store;
}

} // namespace

QList<StoreCopy> copiesBeside(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QString base = store.completeBaseName();
    QList<StoreCopy> copies;
    for (const QFileInfo &file :
         store.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name)) {
        if (file.absoluteFilePath() == store.absoluteFilePath() || !isOurs(file.absoluteFilePath()))
            continue;
        const QString name = file.fileName();
        copies.append({.path = file.absoluteFilePath(),
                       .changedAt = file.lastModified().toUTC(),
                       .automatic = name.startsWith(base + QStringLiteral(".before-import-")) ||
                                    name.startsWith(base + QStringLiteral(".before-restore-"))});
    }
    return copies;
}

} // namespace starosta::storage
