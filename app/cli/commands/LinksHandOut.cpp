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

} // namespace

/// For links that left the house by no paper and no letter of the program: read out, or pasted into a chat.
Outcome handOutLinks(Session &session, const Arguments &arguments)
{
    auto opened = session.open(arguments.has("apply") ? Access::write : Access::read);
    if (!opened)
        return failed(opened);
    Workspace &workspace = **opened;
    auto links = linksChosen(arguments, workspace);
    if (!links)
        return failed(links);
    links->removeIf([](const invites::InviteLink &link) { return link.state != invites::LinkState::active; });
    const QJsonArray array = listMasked(session, workspace, *links);
    QList<invites::LinkId> ids;
    for (const invites::InviteLink &link : std::as_const(*links))
        ids.append(link.id);
    std::optional<journal::EntryId> entry;
    if (arguments.has("apply") && !ids.isEmpty()) {
        const auto done = workspace.invites().handOut(ids, session.because());
        if (!done)
            return failed(done);
        entry = done->entry;
        session.out().say(StarostaCli::tr("Handed out: %1.").arg(text::linksText(ids.size())));
    }
    return endOfLinkChange(session, array, entry);
}

} // namespace starosta::cli
