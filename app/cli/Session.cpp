// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"

#include "core/classes/ClassesService.h"
#include "core/school/SchoolService.h"
#include "core/storage/DefaultPath.h"

#include <QFile>

#include <algorithm>

namespace starosta::cli {

journal::Because Session::because() const
{
    return {.reason = m_settings.reason, .order = m_settings.order ? m_settings.order->label() : QString()};
}

Attempt<std::unique_ptr<Workspace>> Session::open(Access access)
{
    auto workspace = Workspace::open(storePath(), m_clock);
    const bool viewable = !workspace && workspace.error().code == ErrorCode::storeReadOnly && access == Access::read;
    if (viewable)
        workspace = Workspace::open(storePath(), m_clock, storage::OpenMode::readOnly);
    if (!workspace)
        return failed(workspace);
    if (!(*workspace)->school().exists())
        return failed(Error{ErrorCode::schoolMissing});
    return std::move(*workspace);
}

Attempt<std::unique_ptr<Workspace>> Session::create()
{
    if (storePath() == storage::defaultStorePath()) {
        if (auto prepared = storage::prepareDefaultFolder(); !prepared)
            return failed(prepared);
    }
    auto workspace = Workspace::create(storePath(), m_clock);
    if (!workspace)
        return failed(workspace);
    return std::move(*workspace);
}

void Session::discard(std::unique_ptr<Workspace> workspace)
{
    workspace.reset();
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(storePath() + QLatin1StringView(suffix));
}

QJsonValue numberOrNull(const std::optional<journal::EntryId> &entry)
{
    return entry ? QJsonValue(entry->value()) : QJsonValue();
}

Attempt<QList<classes::SchoolClass>> classesNamed(Workspace &workspace, const QStringList &names)
{
    QList<classes::SchoolClass> classes;
    for (const QString &list : names) {
        for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
            auto found = workspace.classes().resolve(name);
            if (!found)
                return failed(found);
            const bool again = std::any_of(classes.begin(), classes.end(),
                                           [&found](const auto &other) { return other.id == found->id; });
            if (!again)
                classes.append(std::move(*found));
        }
    }
    std::sort(classes.begin(), classes.end());
    return classes;
}

} // namespace starosta::cli
