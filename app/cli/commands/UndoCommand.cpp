// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "core/journal/Ledger.h"
#include "ui/text/ActionText.h"

#include <QCoreApplication>

#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using journal::Entry;
using journal::EntryId;

/// «Classes added (1А, 1Б)»
QString nameOf(const Entry &entry)
{
    const QString label = text::actionLabel(entry.action);
    const QString subject = text::subjectText(entry);
    return subject.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, subject);
}

ExitCode nothingToDo(Session &session, const QString &sentence, const QString &key)
{
    session.out().say(sentence);
    session.out().object({{key, QJsonValue()}, {QStringLiteral("journal"), QJsonValue()}});
    return ExitCode::done;
}

/// `entry` takes back entry.undoes.
ExitCode done(Session &session, const QString &sentence, const QString &key, const Entry &entry)
{
    session.out().say(sentence);
    session.out().object({{key, numberOrNull(entry.undoes)},
                          {QStringLiteral("subject"), textOrNull(entry.subject)},
                          {QStringLiteral("journal"), entry.number.value()}});
    return ExitCode::done;
}

/// All entries that stand in the way, in the order in which they are to be undone: the sentence names the first ones.
tl::unexpected<Failure> notUndone(const Error &error)
{
    auto failure = failed(error);
    if (error.code == ErrorCode::journalConflict) {
        QJsonArray inTheWay;
        for (qsizetype at = 3; at < error.args.size(); at += 3)
            inTheWay.append(error.args[at].toLongLong());
        failure.value().details.insert(QStringLiteral("in_the_way"), inTheWay);
    }
    return failure;
}

Outcome undo(Session &session, Arguments arguments)
{
    std::optional<EntryId> number;
    if (const QString word = arguments.takeWord(); !word.isEmpty()) {
        bool isNumber = false;
        number = EntryId(word.toLongLong(&isNumber));
        if (!isNumber)
            return usage(StarostaCli::tr("“%1” is not the number of an entry; journal list shows them.").arg(word));
    }
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    journal::Ledger &ledger = (*workspace)->ledger();
    const auto undone = ledger.undo(number, session.because());
    if (!undone && undone.error().code == ErrorCode::journalNothingToUndo)
        return nothingToDo(session, StarostaCli::tr("There is nothing to undo."), QStringLiteral("undone"));
    if (!undone) {
        if (const QString before = undone.error().args.value(2);
            !number && undone.error().code == ErrorCode::journalNotReversible && !before.isEmpty())
            session.out().note(QStringLiteral("starosta-cli undo %1").arg(before));
        return notUndone(undone.error());
    }
    const auto original = undone->undoes ? ledger.entry(*undone->undoes) : std::nullopt;
    return done(session, StarostaCli::tr("Undone: %1.").arg(nameOf(original.value_or(*undone))),
                QStringLiteral("undone"), *undone);
}

Outcome redo(Session &session, Arguments arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    journal::Ledger &ledger = (*workspace)->ledger();
    const auto redone = ledger.redo(session.because());
    if (!redone && redone.error().code == ErrorCode::journalNothingToRedo)
        return nothingToDo(session, StarostaCli::tr("There is nothing to redo."), QStringLiteral("redone"));
    if (!redone)
        return failed(redone);
    // Redo takes an undo back: what is done again is the entry before that.
    const auto undo = redone->undoes ? ledger.entry(*redone->undoes) : std::nullopt;
    const auto original = undo && undo->undoes ? ledger.entry(*undo->undoes) : std::nullopt;
    return done(session, StarostaCli::tr("Redone: %1.").arg(nameOf(original.value_or(*redone))),
                QStringLiteral("redone"), *redone);
}

} // namespace

Command undoCommand()
{
    return {.name = "undo",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "takes back the last change, or entry N of the journal"),
            .forms = {QStringLiteral("undo [N]")},
            .run = undo};
}

Command redoCommand()
{
    return {.name = "redo",
            .summary = QT_TRANSLATE_NOOP("StarostaCli", "does again what was undone last"),
            .forms = {QStringLiteral("redo")},
            .run = redo};
}

} // namespace starosta::cli
