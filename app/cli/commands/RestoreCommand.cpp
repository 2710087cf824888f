// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/storage/Backup.h"
#include "core/storage/DefaultPath.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

void present(Session &session, const QString &backup, const std::optional<storage::Restored> &restored)
{
    const QString aside = restored ? restored->keptAside : QString();
    if (!restored) {
        session.out().say(StarostaCli::tr("There is a school in %1. --apply puts the backup in its place and keeps the "
                                          "present file beside it under another name.")
                              .arg(session.storePath()));
    } else {
        session.out().say(StarostaCli::tr("Restored: %1.").arg(session.storePath()));
        if (!aside.isEmpty())
            session.out().say(StarostaCli::tr("What stood there is now %1.").arg(aside));
    }
    session.out().object({{QStringLiteral("file"), backup},
                          {QStringLiteral("store"), session.storePath()},
                          {QStringLiteral("applied"), restored.has_value()},
                          {QStringLiteral("kept_aside"), textOrNull(aside)}});
}

Outcome run(Session &session, Arguments arguments)
{
    const QString word = arguments.takeWord();
    if (word.isEmpty())
        return usage(StarostaCli::tr("From which file? For example: restore FILE.starosta"));
    if (word == QStringLiteral("-"))
        return usage(StarostaCli::tr("A backup is a file of its own, not a stream: it is opened to be checked."));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    const QString backup = QFileInfo(word).absoluteFilePath();
    if (backup == session.storePath())
        return usage(StarostaCli::tr("The backup and the school are the same file."));
    if (auto good = storage::inspectBackup(backup); !good)
        return failed(good);
    if (QFileInfo::exists(session.storePath()) && !arguments.has("apply")) {
        present(session, backup, {});
        return ExitCode::dryRun;
    }
    if (session.storePath() == storage::defaultStorePath()) {
        if (auto prepared = storage::prepareDefaultFolder(); !prepared)
            return failed(prepared);
    }
    const auto restored = storage::restoreStore(backup, session.storePath());
    if (!restored)
        return failed(restored);
    present(session, backup, *restored);
    return ExitCode::done;
}

} // namespace

Command restoreCommand()
{
    return {.name = "restore",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "puts a backup in the school's place; the present file is kept"),
            .forms = {QStringLiteral("restore FILE [--apply]")},
            .options = {{.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "also where a school is already")}},
            .run = run};
}

} // namespace starosta::cli
