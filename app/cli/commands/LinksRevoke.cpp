// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/LinkArguments.h"
#include "core/base/AtomicFile.h"
#include "core/invites/RevocationService.h"
#include "core/members/MembersService.h"
#include "ui/print/ActPaper.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::ActContent;
using invites::InviteLink;
using invites::LinkId;
using invites::RevocationAct;

bool hasFilter(const Arguments &arguments)
{
    for (const char *name : {"class", "grade", "role", "batch", "unclaimed", "due", "paused", "expired"}) {
        if (arguments.has(name))
            return true;
    }
    return false;
}

Attempt<QList<InviteLink>> linksToRevoke(const Arguments &arguments, Workspace &workspace)
{
    if (!arguments.words().isEmpty() && hasFilter(arguments))
        return usage(StarostaCli::tr("Give the numbers of links, or a filter, not both."));
    if (!arguments.words().isEmpty()) {
        const auto links = linksNumbered(arguments.words(), workspace);
        if (!links)
            return failed(links);
        for (const InviteLink &link : *links) {
            if (auto can = workspace.revocation().canRevoke(link.id); !can)
                return failed(can);
        }
        return *links;
    }
    if (!hasFilter(arguments))
        return usage(StarostaCli::tr("Which links? Give their numbers, or a filter: --class, --grade, --role, --batch, "
                                     "--unclaimed, --due, --expired, --paused."));
    auto filter = filterFrom(arguments, workspace);
    if (!filter)
        return failed(filter);
    filter->liveOnly = true;
    return workspace.invites().list(*filter);
}

/// Nobody is known to have come in by any link as long as no list was read.
bool isBlind(const Arguments &arguments, Workspace &workspace)
{
    if (!arguments.has("unclaimed"))
        return false;
    const auto live = workspace.invites().list({.liveOnly = true});
    return std::none_of(live.begin(), live.end(), [](const InviteLink &link) { return link.claimed.has_value(); });
}

Attempt<> writeAct(Session &session, Workspace &workspace, int number, const QString &path)
{
    QByteArray pdf;
    const bool toOutput = path == QStringLiteral("-");
    const auto printed = workspace.revocation().print(
        number,
        [&](const ActContent &content) -> Result<> {
            pdf = print::actPdf(content);
            return toOutput ? Result<>() : writeFileAtomically(path, pdf);
        },
        session.because());
    if (!printed)
        return failed(printed);
    if (toOutput)
        session.out().bytes(pdf);
    return {};
}

QJsonObject toJson(const RevocationAct &act)
{
    return {{QStringLiteral("number"), act.number},
            {QStringLiteral("made_on"), act.madeOn.toString(Qt::ISODate)},
            {QStringLiteral("reason"), act.reason},
            {QStringLiteral("order"), textOrNull(act.order)},
            {QStringLiteral("links"), act.links},
            {QStringLiteral("printed_on"),
             act.printedOn ? QJsonValue(act.printedOn->toString(Qt::ISODate)) : QJsonValue()}};
}

Outcome listActs(Session &session)
{
    auto workspace = session.open(Access::read);
    if (!workspace)
        return failed(workspace);
    const auto acts = readFrom(**workspace, [&] { return (*workspace)->revocation().acts(); });
    if (!acts)
        return failed(acts);
    QJsonArray array;
    for (const RevocationAct &act : *acts) {
        session.out().say(StarostaCli::tr("Act No. %1 of %2: %3. %4")
                              .arg(QString::number(act.number), text::dateText(act.madeOn), text::linksText(act.links),
                                   act.printedOn ? StarostaCli::tr("Printed on %1.").arg(text::dateText(act.printedOn))
                                                 : StarostaCli::tr("Not printed yet.")));
        array.append(toJson(act));
    }
    session.out().object({{QStringLiteral("acts"), array}});
    return ExitCode::done;
}

} // namespace

Outcome revokeLinks(Session &session, const Arguments &arguments)
{
    const bool apply = arguments.has("apply");
    if (arguments.value("o") == QStringLiteral("-"))
        return usage(StarostaCli::tr("Standard output shows the links; the act goes there by links acts NUMBER -o -."));
    auto opened = session.open(apply ? Access::write : Access::read);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    auto links = linksToRevoke(arguments, workspace);
    if (!links)
        return failed(links);
    if (arguments.has("unclaimed")) {
        const auto doubtful = workspace.members().doubtful(*links);
        links->removeIf([&doubtful](const InviteLink &link) { return doubtful.contains(link.id); });
        if (!doubtful.isEmpty())
            session.out().note(
                StarostaCli::tr("Left out: %1. Somebody may have come in by them of whom it is not decided "
                                "who it is: members review.")
                    .arg(text::linksText(doubtful.size())));
    }
    if (apply && !links->isEmpty() && session.because().reason.isEmpty())
        return usage(StarostaCli::tr("Why? The act and the journal keep it: add --reason \"…\"."));
    if (const auto path = arguments.value("o");
        path && apply && !QFileInfo(QFileInfo(*path).absolutePath()).isWritable())
        return failed(Error{ErrorCode::fileCannotWrite, {*path}});
    if (isBlind(arguments, workspace))
        session.out().note(StarostaCli::tr("Nothing is known of who has joined: read the platform's list of members "
                                           "first (members import)."));
    const QJsonArray array = listMasked(session, workspace, *links);
    QList<LinkId> ids;
    for (const InviteLink &link : *links)
        ids.append(link.id);

    std::optional<journal::EntryId> entry;
    QJsonValue number;
    if (apply && !ids.isEmpty()) {
        const auto done = workspace.revocation().revoke(ids, session.because(),
                                                        arguments.has("already-reset") ? invites::ResetInCabinet::done
                                                                                       : invites::ResetInCabinet::toDo);
        if (!done)
            return failed(done);
        entry = done->entry;
        number = done->value.number;
        session.out().say(StarostaCli::tr("Revoked: %1, act No. %2.")
                              .arg(text::linksText(ids.size()), QString::number(done->value.number)));
        if (!arguments.has("already-reset"))
            session.out().say(
                StarostaCli::tr("Reset them in the platform's cabinet too: they stand in the list of platform tasks."));
        if (const auto path = arguments.value("o")) {
            if (const auto written = writeAct(session, workspace, done->value.number, *path); !written)
                return failed(written);
            session.out().say(
                StarostaCli::tr("The act is written: %1. The revocation cannot be undone any more.").arg(*path));
        }
    } else {
        session.out().say(ids.isEmpty() ? StarostaCli::tr("There are no such live links.")
                                        : StarostaCli::tr("This was a dry run. Add --apply to write it."));
    }
    session.out().object({{QStringLiteral("links"), array},
                          {QStringLiteral("applied"), entry.has_value()},
                          {QStringLiteral("act"), number},
                          {QStringLiteral("journal"), numberOrNull(entry)}});
    return ids.isEmpty() || entry ? ExitCode::done : ExitCode::dryRun;
}

Outcome acts(Session &session, Arguments arguments)
{
    if (arguments.words().isEmpty())
        return listActs(session);
    const QString word = arguments.takeWord();
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber)
        return usage(StarostaCli::tr("“%1” is not the number of an act; links acts shows them.").arg(word));
    const auto path = paperPath(session, arguments);
    if (!path)
        return failed(path);
    auto workspace = session.open(Access::write);
    if (!workspace)
        return failed(workspace);
    if (const auto written = writeAct(session, **workspace, number, *path); !written)
        return failed(written);
    if (*path == QStringLiteral("-"))
        return ExitCode::done;
    session.out().say(StarostaCli::tr("The act is written: %1. The revocation cannot be undone any more.").arg(*path));
    const auto content = (*workspace)->revocation().act(number);
    session.out().object({{QStringLiteral("file"), *path},
                          {QStringLiteral("act"), content ? QJsonValue(toJson(content->act)) : QJsonValue()}});
    return ExitCode::done;
}

} // namespace starosta::cli
