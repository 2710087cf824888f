// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/journal/Ledger.h"

#include <QCoreApplication>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

Outcome run(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    journal::Ledger &ledger = (*workspace)->ledger();
    const auto whole = ledger.store().checkIntegrity();
    const auto digest = readFrom(**workspace, [&] { return ledger.store().contentDigest(); });
    if (!digest)
        return failed(digest);
    NoProgress progress;
    const journal::Verdict verdict = ledger.verify(progress);

    const QString hex = QString::fromLatin1(digest->toHex());
    Output &out = session.out();
    out.say(session.storePath());
    out.say(whole ? StarostaCli::tr("The file is whole.") : failed(whole).value().text);
    out.say(verdict.intact ? StarostaCli::tr("The journal is intact: %1 entries.").arg(verdict.entries)
                           : StarostaCli::tr("The journal was altered: entry %1 is the first that is not as written.")
                                 .arg(verdict.firstBad ? verdict.firstBad->value() : 0));
    out.say(StarostaCli::tr("Digest of the content: %1").arg(hex));
    const bool good = whole.has_value() && verdict.intact;
    out.object({{QStringLiteral("ok"), good},
                {QStringLiteral("store"), session.storePath()},
                {QStringLiteral("integrity"), whole.has_value()},
                {QStringLiteral("digest"), hex},
                {QStringLiteral("entries"), verdict.entries},
                {QStringLiteral("first_bad"), numberOrNull(verdict.firstBad)}});
    return good ? ExitCode::done : ExitCode::failed;
}

} // namespace

Command checkCommand()
{
    return {.name = "check",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "checks the file and the journal, and names the content's digest"),
            .forms = {QStringLiteral("check")},
            .run = run};
}

} // namespace starosta::cli
