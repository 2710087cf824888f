// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"

#include "core/classes/ClassesService.h"
#include "core/school/SchoolService.h"
#include "core/storage/DefaultPath.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

} // namespace

journal::Because Session::because() const
{
    return {.reason = m_settings.reason, .order = m_settings.order ? m_settings.order->label() : QString()};
}

Attempt<std::unique_ptr<Workspace>> Session::open(Access access)
{
    auto workspace = Workspace::open(storePath(), m_clock);
    const auto viewable = [](const Error &error) {
        return error.code == ErrorCode::storeReadOnly || error.code == ErrorCode::storeFull;
    };
    if (!workspace && access == Access::read && viewable(workspace.error()))
        workspace = Workspace::open(storePath(), m_clock, storage::OpenMode::readOnly);
    if (!workspace)
        return failed(workspace);
    if (!(*workspace)->school().exists())
        return failed(Error{ErrorCode::schoolMissing});
    return std::move(*workspace);
}

Attempt<std::unique_ptr<Workspace>> Session::inspect(std::optional<Failure> &whyNot)
{
    auto workspace = open(Access::read);
    const QString code = workspace ? QString() : workspace.error().code;
    const bool altered = code == token(ErrorCode::storeSchemaAltered) || code == token(ErrorCode::storeDamaged) ||
                         code == token(ErrorCode::journalBroken);
    if (!altered)
        return workspace;
    auto view = Workspace::open(storePath(), m_clock, storage::OpenMode::inspection);
    if (!view)
        return workspace;
    whyNot = workspace.error();
    return std::move(*view);
}

Attempt<std::unique_ptr<Workspace>> Session::create()
{
    if (storePath() == storage::defaultStorePath()) {
        if (auto prepared = storage::prepareDefaultFolder(); !prepared)
            return failed(prepared);
    }
    auto workspace = Workspace::create(storePath(), m_clock);
    if (!workspace && workspace.error().code == ErrorCode::storeExists) {
        // Looked at first: opening for work would bring an older school up to date.
        const auto isEmpty = [&] {
            const auto view = Workspace::open(storePath(), m_clock, storage::OpenMode::readOnly);
            return view && (*view)->ledger().entryCount() == 0;
        };
        if (isEmpty())
            workspace = Workspace::open(storePath(), m_clock);
    }
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

QString verdictText(const journal::Verdict &verdict)
{
    if (verdict.intact)
        return StarostaCli::tr("The journal is intact: %1 entries.").arg(verdict.entries);
    return StarostaCli::tr("The journal was altered: entry %1 is the first that is not as written.")
        .arg(verdict.firstBad ? verdict.firstBad->value() : 0);
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
