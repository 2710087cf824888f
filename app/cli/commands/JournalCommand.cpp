// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/Commands.h"
#include "core/journal/Ledger.h"
#include "core/school/AppointmentService.h"
#include "ui/text/ActionText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRecords.h"

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
using journal::FieldChange;
using journal::RowChange;

/// An import of thousands is shown by its first rows.
constexpr int kShownRows = 1000;

QJsonObject toJson(const Entry &entry)
{
    return {{QStringLiteral("seq"), entry.number.value()},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), textOrNull(entry.actor)},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), textOrNull(entry.subject)},
            {QStringLiteral("reason"), textOrNull(entry.because.reason)},
            {QStringLiteral("order"), textOrNull(entry.because.order)},
            {QStringLiteral("undoes"), numberOrNull(entry.undoes)}};
}

Outcome list(Session &session, const Arguments &arguments, Workspace &workspace)
{
    int limit = -1;
    if (const auto text = arguments.value("limit")) {
        bool isNumber = false;
        limit = text->toInt(&isNumber);
        if (!isNumber || limit < 1)
            return usage(StarostaCli::tr("“%1” is not a number of entries.").arg(*text));
    }
    const auto entries = readFrom(workspace, [&] { return workspace.ledger().entries(limit); });
    if (!entries)
        return failed(entries);
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("When")},
                     {.title = StarostaCli::tr("Who")},
                     {.title = StarostaCli::tr("What")},
                     {.title = StarostaCli::tr("About")}});
    QJsonArray array;
    for (const Entry &entry : *entries) {
        table.addRow({QString::number(entry.number.value()), text::momentText(entry.at), text::actorText(entry),
                      text::actionLabel(entry.action), text::subjectText(entry)});
        array.append(toJson(entry));
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("entries"), array}});
    return ExitCode::done;
}

/// A link is a secret, in the journal's answers too.
QJsonValue valueOf(const QString &table, const FieldChange &field, const std::optional<QString> &value)
{
    if (!value)
        return {};
    const bool isLink = table == QStringLiteral("invite_links") && field.field == QStringLiteral("url");
    return isLink ? text::valueText(table, field.field, value) : *value;
}

QJsonObject toJson(const RowChange &change)
{
    QJsonArray fields;
    for (const FieldChange &field : change.fields) {
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("before"), valueOf(change.record.table, field, field.before)},
                                  {QStringLiteral("after"), valueOf(change.record.table, field, field.after)}});
    }
    return {{QStringLiteral("table"), change.record.table},
            {QStringLiteral("row"), change.record.row},
            {QStringLiteral("fields"), fields}};
}

void sayChange(Output &out, const RowChange &change)
{
    const QString &table = change.record.table;
    out.say(QStringLiteral("  %1 %2: %3")
                .arg(text::tableLabel(table), QString::number(change.record.row), text::label(change.kind)));
    for (const FieldChange &field : change.fields) {
        const QString label = text::columnLabel(field.field);
        const QString after = text::valueText(table, field.field, field.after);
        const QString before = text::valueText(table, field.field, field.before);
        switch (change.kind) {
        case journal::RowChangeKind::added:
            out.say(QStringLiteral("    %1: %2").arg(label, after));
            break;
        case journal::RowChangeKind::changed:
            out.say(QStringLiteral("    %1: %2 → %3").arg(label, before, after));
            break;
        case journal::RowChangeKind::removed:
            out.say(QStringLiteral("    %1: %2").arg(label, before));
            break;
        }
    }
}

Outcome show(Session &session, const QString &word, Workspace &workspace)
{
    bool isNumber = false;
    const EntryId number(word.toLongLong(&isNumber));
    if (!isNumber)
        return usage(StarostaCli::tr("Which entry? For example: journal show 5"));
    const auto entry = readFrom(workspace, [&] { return workspace.ledger().entry(number); });
    if (!entry)
        return failed(entry);
    if (!*entry)
        return failed(Error{ErrorCode::journalNoEntry, {word}});
    const auto changes = readFrom(workspace, [&] { return workspace.ledger().changesOf(number, kShownRows); });
    if (!changes)
        return failed(changes);

    Output &out = session.out();
    const Entry &shown = **entry;
    out.say(StarostaCli::tr("Entry %1, %2, %3").arg(word, text::momentText(shown.at), text::actorText(shown)));
    out.say(shown.subject.isEmpty() ? text::actionLabel(shown.action)
                                    : QStringLiteral("%1: %2").arg(text::actionLabel(shown.action), shown.subject));
    if (!shown.because.reason.isEmpty())
        out.say(StarostaCli::tr("Reason: %1").arg(shown.because.reason));
    if (!shown.because.order.isEmpty())
        out.say(StarostaCli::tr("Order: %1").arg(shown.because.order));
    if (!shown.effective)
        out.say(StarostaCli::tr("Taken back since."));
    if (shown.action == token(journal::Action::printSheets))
        out.say(StarostaCli::tr("Witness on the paper: %1").arg(shown.witness));
    QJsonArray array;
    for (const RowChange &change : *changes) {
        sayChange(out, change);
        array.append(toJson(change));
    }
    QJsonObject object = toJson(shown);
    object.insert(QStringLiteral("effective"), shown.effective);
    object.insert(QStringLiteral("reversible"), shown.reversible);
    object.insert(QStringLiteral("rows_changed"), shown.rowsChanged);
    object.insert(QStringLiteral("witness"), shown.witness);
    object.insert(QStringLiteral("changes"), array);
    out.object({{QStringLiteral("entry"), object}});
    return ExitCode::done;
}

Outcome verify(Session &session)
{
    std::optional<Failure> whyNot;
    auto workspace = session.inspect(whyNot);
    if (!workspace)
        return failed(workspace);
    NoProgress progress;
    const journal::Verdict verdict = (*workspace)->ledger().verify(progress);
    session.out().say(verdictText(verdict));
    QJsonObject object{{QStringLiteral("ok"), verdict.intact && !whyNot},
                       {QStringLiteral("entries"), verdict.entries},
                       {QStringLiteral("first_bad"), numberOrNull(verdict.firstBad)}};
    if (whyNot) {
        session.out().note(whyNot->text);
        object.insert(QStringLiteral("error"), toJson(*whyNot));
    }
    session.out().object(object);
    return verdict.intact && !whyNot ? ExitCode::done : ExitCode::failed;
}

/// Whether what stands on a paper is of this journal: which entry printed it, and whether all before it is as it was.
Outcome witness(Session &session, const QString &digits)
{
    if (digits.isEmpty())
        return usage(StarostaCli::tr("Which witness? The eight digits on the paper: journal witness 3fa94c1e"));
    std::optional<Failure> whyNot;
    auto workspace = session.inspect(whyNot);
    if (!workspace)
        return failed(workspace);
    journal::Ledger &ledger = (*workspace)->ledger();
    const QList<Entry> found = ledger.entriesAfter(digits);
    NoProgress progress;
    const journal::Verdict verdict = ledger.verify(progress);
    Output &out = session.out();
    QJsonArray array;
    bool intact = !found.isEmpty();
    for (const Entry &entry : found) {
        // What was altered later does not touch what the paper proves.
        const bool sound = verdict.intact || (verdict.firstBad && entry.number < *verdict.firstBad);
        intact = intact && sound;
        out.say(StarostaCli::tr("Witness %1: entry %2, %3, %4.")
                    .arg(entry.witness, QString::number(entry.number.value()), text::momentText(entry.at),
                         entry.subject.isEmpty()
                             ? text::actionLabel(entry.action)
                             : QStringLiteral("%1 (%2)").arg(text::actionLabel(entry.action), entry.subject)));
        out.say(sound ? StarostaCli::tr("The %1 entries before it are what they were when it was written.")
                            .arg(entry.number.value() - 1)
                      : verdictText(verdict));
        array.append(toJson(entry));
    }
    if (found.isEmpty())
        out.say(
            StarostaCli::tr("No entry of this journal follows the witness %1. Check the eight characters on the paper; "
                            "if they are right, it is of another school, or the journal was rewritten.")
                .arg(digits));
    out.object(
        {{QStringLiteral("witness"), digits}, {QStringLiteral("ok"), intact}, {QStringLiteral("entries"), array}});
    return intact ? ExitCode::done : ExitCode::failed;
}

Outcome confirmDate(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    const auto done = (*workspace)->appointment().confirmDate(session.because());
    if (!done)
        return failed(done);
    session.out().say(StarostaCli::tr("Today is %1: confirmed.").arg(text::dateText((*workspace)->ledger().today())));
    session.out().object({{QStringLiteral("entry"), numberOrNull(done->entry)}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("confirm-date"))
        return confirmDate(session, arguments);
    const bool isShow = what == QStringLiteral("show");
    const bool isWitness = what == QStringLiteral("witness");
    if (!isShow && !isWitness && what != QStringLiteral("list") && what != QStringLiteral("verify"))
        return noSuchForm("journal", what);
    const QString number = isShow || isWitness ? arguments.takeWord() : QString();
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    if (what == QStringLiteral("verify"))
        return verify(session);
    if (isWitness)
        return witness(session, number);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    return isShow ? show(session, number, **workspace) : list(session, arguments, **workspace);
}

} // namespace

Command journalCommand()
{
    return {.name = "journal",
            .summary =
                QT_TRANSLATE_NOOP("StarostaCli", "shows who did what and why, and proves that nobody altered it"),
            .forms = {QStringLiteral("journal list [--limit N]"), QStringLiteral("journal show N"),
                      QStringLiteral("journal verify"), QStringLiteral("journal witness 3fa94c1e"),
                      QStringLiteral("journal confirm-date")},
            .options = {{.name = "limit",
                         .valueName = "N",
                         .help = QT_TRANSLATE_NOOP("StarostaCli", "only the newest entries")}},
            .run = run};
}

} // namespace starosta::cli
