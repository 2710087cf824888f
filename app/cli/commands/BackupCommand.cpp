// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/storage/Backup.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

Outcome run(Session &session, Arguments arguments)
{
    const QString word = arguments.takeWord();
    if (word.isEmpty())
        return usage(StarostaCli::tr("Into which file? For example: backup FILE.starosta"));
    if (word == QStringLiteral("-"))
        return usage(StarostaCli::tr("A backup is a file of its own, not a stream: it is opened to be checked."));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const QString path = QFileInfo(word).absoluteFilePath();
    storage::Store &store = (*workspace)->ledger().store();
    if (auto done = storage::backupStore(store, path); !done)
        return failed(done);
    const qint64 size = QFileInfo(path).size();
    session.out().say(StarostaCli::tr("%1: copied, read back and found equal.").arg(path));
    session.out().object({{QStringLiteral("file"), path},
                          {QStringLiteral("bytes"), size},
                          {QStringLiteral("digest"), QString::fromLatin1(store.contentDigest().toHex())}});
    return ExitCode::done;
}

} // namespace

Command backupCommand()
{
    return {.name = "backup",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "copies the school into a new file and reads the copy back"),
            .forms = {QStringLiteral("backup FILE")},
            .run = run};
}

} // namespace starosta::cli
