// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"
#include "app/cli/commands/BatchesCommand.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/LinkArguments.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::InviteLink;

/// With what is computed and not stored: paused, unclaimed.
QString stateOf(const InviteLink &link)
{
    QStringList words{text::label(link.state)};
    if (link.isLive() && link.pausedOn)
        words.append(StarostaCli::tr("paused"));
    if (link.isUnclaimed())
        words.append(StarostaCli::tr("unclaimed"));
    return words.join(QStringLiteral(", "));
}

void present(Session &session, Workspace &workspace, const QList<InviteLink> &links, bool reveal)
{
    TextTable table({{.title = StarostaCli::tr("No."), .align = Align::right},
                     {.title = StarostaCli::tr("Class")},
                     {.title = StarostaCli::tr("For whom")},
                     {.title = StarostaCli::tr("State")},
                     {.title = StarostaCli::tr("Valid until")},
                     {.title = StarostaCli::tr("Batch"), .align = Align::right},
                     {.title = StarostaCli::tr("Link")}});
    const auto classNames = workspace.classes().labels();
    QJsonArray array;
    for (const InviteLink &link : links) {
        const ShownLink shown = shownLink(workspace, classNames, link, reveal);
        table.addRow({QString::number(link.id.value()), shown.className, forWhom(shown), stateOf(link),
                      link.validUntil ? text::dateText(link.validUntil) : QString(),
                      link.batch ? QString::number(*link.batch) : QString(), shown.url});
        array.append(toJson(shown));
    }
    session.out().say(table.text().chopped(1));
    session.out().object({{QStringLiteral("links"), array}});
}

Outcome list(Session &session, const Arguments &arguments)
{
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto filter = filterFrom(arguments, **workspace);
    if (!filter)
        return failed(filter);
    const auto links = readFrom(**workspace, [&] { return (*workspace)->invites().list(*filter); });
    if (!links)
        return failed(links);
    present(session, **workspace, *links, arguments.has("reveal"));
    return ExitCode::done;
}

/// Who came in by a link.
Outcome joined(Session &session, Arguments arguments)
{
    const QString word = arguments.takeWord();
    bool isNumber = false;
    const invites::LinkId id(word.toLongLong(&isNumber));
    if (!isNumber)
        return usage(StarostaCli::tr("Which link? links list shows their numbers."));
    if (auto none = arguments.noMoreWords(); !none)
        return failed(none);
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    invites::InvitesService &invites = (*workspace)->invites();
    if (!invites.find(id))
        return failed(Error{ErrorCode::linkMissing, {word}});
    const auto people = readFrom(**workspace, [&] { return invites.cameBy(id); });
    if (!people)
        return failed(people);
    TextTable table({{.title = StarostaCli::tr("Name")}, {.title = StarostaCli::tr("In the platform’s list since")}});
    QJsonArray array;
    for (const invites::Claimant &each : *people) {
        table.addRow({each.name.full(), text::dateText(each.firstSeen)});
        array.append(QJsonObject{{QStringLiteral("person"), each.person.value()},
                                 {QStringLiteral("name"), each.name.full()},
                                 {QStringLiteral("since"), each.firstSeen.toString(Qt::ISODate)}});
    }
    session.out().say(people->isEmpty() ? StarostaCli::tr("Nobody is known to have come in by this link.")
                                        : table.text().chopped(1));
    session.out().object({{QStringLiteral("joined"), array}});
    return ExitCode::done;
}

Outcome run(Session &session, Arguments arguments)
{
    const QString what = arguments.takeWord();
    if (what == QStringLiteral("joined"))
        return joined(session, std::move(arguments));
    if (what == QStringLiteral("list"))
        return list(session, arguments);
    if (what == QStringLiteral("add"))
        return addLink(session, arguments);
    if (what == QStringLiteral("issue"))
        return issueLinks(session, std::move(arguments));
    if (what == QStringLiteral("replace"))
        return replaceLink(session, std::move(arguments));
    if (what == QStringLiteral("revoke"))
        return revokeLinks(session, arguments);
    if (what == QStringLiteral("acts"))
        return acts(session, std::move(arguments));
    if (what == QStringLiteral("hand-out"))
        return handOutLinks(session, arguments);
    if (what == QStringLiteral("pause"))
        return pauseLinks(session, arguments);
    if (what == QStringLiteral("resume"))
        return resumeLinks(session, arguments);
    if (what == QStringLiteral("policy"))
        return linkPolicy(session, std::move(arguments));
    if (what == QStringLiteral("batches"))
        return runBatches(session, std::move(arguments));
    if (what == QStringLiteral("reprint"))
        return runReprint(session, std::move(arguments));
    if (what == QStringLiteral("send"))
        return sendLinks(session, arguments);
    if (what == QStringLiteral("mailings"))
        return mailings(session, arguments);
    if (what == QStringLiteral("text"))
        return linkText(session, arguments);
    return noSuchForm("links", what);
}

} // namespace

Command linksCommand()
{
    return {
        .name = "links",
        .summary =
            QT_TRANSLATE_NOOP("StarostaCli", "keeps the invite links: lists, registers, replaces, pauses, revokes "
                                             "them; shows or sets their policy"),
        .forms =
            QStringList{
                QStringLiteral("links list [FILTER] [--live] [--reveal]"), QStringLiteral("links joined NUMBER"),
                QStringLiteral("links add --class 1А --role pupil [--person ID] [--valid-until 01.10.2026] URL|-"),
                QStringLiteral("links issue [--class 1А] [--grade 1] [--role pupil]"),
                QStringLiteral("links issue FILE|- [--apply]"),
                QStringLiteral("links replace NUMBER URL|- | --class 1А --role pupil URL|-"),
                QStringLiteral("links revoke NUMBER… | FILTER [--already-reset] [--apply --reason TEXT] [-o ACT.pdf]"),
                QStringLiteral("links acts [NUMBER -o ACT.pdf]"),
                QStringLiteral("links hand-out NUMBER… | FILTER | --all [--apply]"),
                QStringLiteral("links pause NUMBER… | FILTER | --all [--apply]"),
                QStringLiteral("links resume NUMBER… | FILTER | --all [--apply]"),
                QStringLiteral("links send --class 1А|--person ID…|--all --role guardian [--again] [--apply]"),
                QStringLiteral("links send --resume N | --retry-failed N | --retry-uncertain N"),
                QStringLiteral("links mailings"), QStringLiteral("links text --class 1А --role guardian"),
                QStringLiteral("links policy show"),
                QStringLiteral("links policy set lifetime=DAYS|end_of_term|end_of_year|unlimited maximum=DAYS|none "
                               "unlimited=yes|no unclaimed=DAYS reminder=DAYS terms=31.10,… hosts=school.example,…")} +
            batchForms(),
        .options =
            QList<Option>{
                {.name = "class",
                 .valueName = "CLASS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: links of this class")},
                {.name = "grade",
                 .valueName = "GRADE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: links of the classes of this grade")},
                {.name = "role",
                 .valueName = "pupil|guardian|teacher",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: links for this role")},
                {.name = "batch",
                 .valueName = "NUMBER",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: links that stand on the sheets of this batch")},
                {.name = "unclaimed",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: live links by which nobody has come in")},
                {.name = "older-than",
                 .valueName = "DAYS",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "with --unclaimed: issued more than so many days ago; "
                                                          "otherwise as the policy says")},
                {.name = "due", .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: links whose audience has left")},
                {.name = "expired", .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: live links past their last day")},
                {.name = "paused", .help = QT_TRANSLATE_NOOP("StarostaCli", "FILTER: links that are paused")},
                {.name = "all",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "every link; everybody who stands on the batch")},
                {.name = "live", .help = QT_TRANSLATE_NOOP("StarostaCli", "only links that work")},
                {.name = "reveal",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "show whole links: who has one can come in")},
                {.name = "person",
                 .valueName = "ID",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "makes it a personal link for one addressee; with send, only to "
                                                      "these people; of a batch, who has the paper")},
                {.name = "valid-until",
                 .valueName = "DATE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the last day on which the school lets the link be used")},
                {.name = "already-reset",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "the links were reset in the cabinet: make no platform tasks")},
                {.name = "o",
                 .valueName = "FILE",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "the PDF to write, an act or sheets; - is standard output"),
                 .letter = 'o'},
                {.name = "again",
                 .help =
                     QT_TRANSLATE_NOOP("StarostaCli", "with send: also to those to whom this link went out before")},
                {.name = "resume",
                 .valueName = "N",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "send what still waits in this mailing")},
                {.name = "retry-failed",
                 .valueName = "N",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "send the letters of this mailing again that failed")},
                {.name = "retry-uncertain",
                 .valueName = "N",
                 .help = QT_TRANSLATE_NOOP("StarostaCli", "send the letters of this mailing again of which it is not "
                                                          "known whether they arrived: some may come twice")},
                {.name = "apply", .help = QT_TRANSLATE_NOOP("StarostaCli", "write it; without, only show it")},
            } +
            batchOptions(),
        .run = run};
}

} // namespace starosta::cli
