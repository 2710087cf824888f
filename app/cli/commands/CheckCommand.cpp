// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/journal/Ledger.h"
#include "ui/text/OrderUseText.h"

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
    std::optional<Failure> whyNot;
    auto workspace = session.inspect(whyNot);
    if (!workspace)
        return failed(workspace);
    journal::Ledger &ledger = (*workspace)->ledger();
    Result<> whole = ledger.store().checkIntegrity();
    const auto digest = ledger.read([&] { return ledger.store().contentDigest(); });
    if (whole && !digest)
        whole = failureOf(digest);
    ledger.store().clearFailure();
    NoProgress progress;
    const journal::Verdict verdict = ledger.verify(progress);

    const QString hex = QString::fromLatin1(digest.value_or(QByteArray()).toHex());
    Output &out = session.out();
    out.say(session.storePath());
    out.say(whole ? StarostaCli::tr("The file is whole.") : failed(whole).value().text);
    out.say(verdictText(verdict));
    if (!hex.isEmpty())
        out.say(StarostaCli::tr("Digest of the content: %1").arg(hex));
    const auto doubt = ledger.clockDoubt();
    if (doubt)
        out.note(text::clockText(*doubt));
    const bool good = whole && verdict.intact && !whyNot;
    QJsonObject object{
        {QStringLiteral("ok"), good},
        {QStringLiteral("store"), session.storePath()},
        {QStringLiteral("integrity"), whole.has_value()},
        {QStringLiteral("digest"), textOrNull(hex)},
        {QStringLiteral("entries"), verdict.entries},
        {QStringLiteral("first_bad"), numberOrNull(verdict.firstBad)},
        {QStringLiteral("clock"),
         doubt ? QJsonValue(doubt->ahead ? QStringLiteral("ahead") : QStringLiteral("behind")) : QJsonValue()}};
    if (whyNot) {
        if (whole) // otherwise it was just said
            out.note(whyNot->text);
        object.insert(QStringLiteral("error"), toJson(*whyNot));
    }
    out.object(object);
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
