// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/SafetyCopy.h"

#include "core/roster/RosterRepository.h"
#include "core/storage/Backup.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace starosta::roster {

namespace {

/// «школа.before-import-12.starosta», beside the store.
class SafetyCopies
{
public:
    explicit SafetyCopies(const QString &storePath)
        : m_folder(QFileInfo(storePath).absolutePath())
        , m_begin(QFileInfo(storePath).completeBaseName() + QStringLiteral(".before-import-"))
        , m_suffix(u'.' + (QFileInfo(storePath).suffix().isEmpty() ? QStringLiteral("starosta")
                                                                   : QFileInfo(storePath).suffix()))
    {
        for (const QString &name : m_folder.entryList(QDir::Files | QDir::Hidden)) {
            if (!name.startsWith(m_begin) || !name.endsWith(m_suffix))
                continue;
            bool isNumber = false;
            const int number = name.sliced(m_begin.size()).chopped(m_suffix.size()).toInt(&isNumber);
            if (isNumber)
                m_names.insert(number, name);
        }
    }

    QString nextPath() const
    {
        const int number = m_names.isEmpty() ? 1 : m_names.lastKey() + 1;
        return m_folder.filePath(m_begin + QString::number(number) + m_suffix);
    }

    /// Leaves `count` of those that were there.
    void removeOldest(qsizetype count)
    {
        while (m_names.size() > count)
            QFile::remove(m_folder.filePath(m_names.take(m_names.firstKey())));
    }

    std::optional<QString> newest() const
    {
        return m_names.isEmpty() ? std::nullopt : std::optional(m_folder.filePath(m_names.last()));
    }

private:
    QDir m_folder;
    QString m_begin;
    QString m_suffix;
    QMap<int, QString> m_names;
};

/// An attempt that was killed after its copy wrote nothing: the store is still what was copied.
bool isCopyOf(const QString &path, storage::Store &store)
{
    const auto copy = storage::Store::open(path, storage::OpenMode::inspection);
    return copy && RosterRepository(**copy).journalLength() == RosterRepository(store).journalLength() &&
           (*copy)->contentDigest() == store.contentDigest();
}

} // namespace

Result<SafetyCopy> SafetyCopy::make(storage::Store &store, Progress &progress)
{
    const SafetyCopies copies(store.path());
    const QString path = copies.nextPath();
    SafetyCopy copy(store.path(), path);
    if (const std::optional<QString> last = copies.newest(); last && isCopyOf(*last, store))
        copy.m_ofNothing = last;
    if (const Result<> made = storage::backupStore(store, path, &progress); !made)
        return failureOf(made);
    return copy;
}

void SafetyCopy::keep()
{
    if (m_ofNothing)
        QFile::remove(*m_ofNothing);
    SafetyCopies(m_storePath).removeOldest(kSafetyCopies);
}

void SafetyCopy::drop()
{
    QFile::remove(m_path);
}

void removeSafetyCopies(const QString &storePath)
{
    SafetyCopies(storePath).removeOldest(0);
}

} // namespace starosta::roster
