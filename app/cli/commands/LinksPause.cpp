// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/LinkArguments.h"
#include "ui/text/Format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using invites::InviteLink;
using invites::LinkId;

enum class Pause { begin, end };

/// By number, by class, grade or role, or all: those that it would change.
Attempt<QList<InviteLink>> linksFor(const Arguments &arguments, Workspace &workspace, Pause pause)
{
    auto chosen = linksChosen(arguments, workspace);
    if (!chosen)
        return failed(chosen);
    QList<InviteLink> links = *chosen;
    links.removeIf([pause](const InviteLink &link) {
        return !link.isLive() || link.pausedOn.has_value() == (pause == Pause::begin);
    });
    return links;
}

Outcome change(Session &session, const Arguments &arguments, Pause pause)
{
    auto opened = session.open(arguments.has("apply") ? Access::write : Access::read);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    const auto links = linksFor(arguments, workspace, pause);
    if (!links)
        return failed(links);
    const QJsonArray array = listMasked(session, workspace, *links);
    QList<LinkId> ids;
    for (const InviteLink &link : *links)
        ids.append(link.id);
    std::optional<journal::EntryId> entry;
    if (arguments.has("apply") && !ids.isEmpty()) {
        const auto done = pause == Pause::begin ? workspace.invites().pause(ids, session.because())
                                                : workspace.invites().resume(ids, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
        session.out().say((pause == Pause::begin ? StarostaCli::tr("Paused: %1. Nothing is printed or sent for them; "
                                                                   "switch joining off in the platform's cabinet.")
                                                 : StarostaCli::tr("Resumed: %1."))
                              .arg(text::linksText(ids.size())));
    }
    return endOfLinkChange(session, array, entry);
}

} // namespace

Outcome pauseLinks(Session &session, const Arguments &arguments)
{
    return change(session, arguments, Pause::begin);
}

Outcome resumeLinks(Session &session, const Arguments &arguments)
{
    return change(session, arguments, Pause::end);
}

} // namespace starosta::cli
