// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/invites/InvitesService.h"

#include <QHash>

/// What the forms of the commands about links and their paper share.
namespace starosta::cli {

Attempt<invites::InviteRole> roleFrom(const QString &text);
/// --role, where it is given.
Attempt<std::optional<invites::InviteRole>> roleFrom(const Arguments &arguments);
/// --class, --grade, --role, --live, --batch, --unclaimed with --older-than, --due, --paused, --expired.
Attempt<invites::LinkFilter> filterFrom(const Arguments &arguments, Workspace &workspace);
/// The links whose numbers are the words of the command line; each has to be there.
Attempt<QList<invites::InviteLink>> linksNumbered(const QStringList &words, Workspace &workspace);
/// By number, by class, grade or role, or all that work.
Attempt<QList<invites::InviteLink>> linksChosen(const Arguments &arguments, Workspace &workspace);

/// -o, where paper goes: a file, or «-», which leaves no room for --json beside it.
Attempt<QString> paperPath(Session &session, const Arguments &arguments);

struct ShownLink
{
    const invites::InviteLink &link;
    QString className;
    QString url;
    QString addressee = {}; ///< of a personal link
};

/// «pupil», «pupil: Ёлкина Анна Олеговна».
QString forWhom(const ShownLink &shown);
/// `classNames` are those of ClassesService::labels().
ShownLink shownLink(Workspace &workspace, const QHash<classes::ClassId, QString> &classNames,
                    const invites::InviteLink &link, bool reveal = false);

QJsonObject toJson(const ShownLink &shown);
/// One line a link, masked; and the same as JSON.
QJsonArray listMasked(Session &session, Workspace &workspace, const QList<invites::InviteLink> &links);
/// The end of a command that changes these links, as listMasked() gave them: what was done is in `entry`; without one
/// it was a dry run, or there was nothing to do.
Outcome endOfLinkChange(Session &session, const QJsonArray &links, std::optional<journal::EntryId> entry);

Outcome addLink(Session &session, const Arguments &arguments);
Outcome issueLinks(Session &session, Arguments arguments);
Outcome replaceLink(Session &session, Arguments arguments);
Outcome revokeLinks(Session &session, const Arguments &arguments);
Outcome acts(Session &session, Arguments arguments);
Outcome handOutLinks(Session &session, const Arguments &arguments);
Outcome pauseLinks(Session &session, const Arguments &arguments);
Outcome resumeLinks(Session &session, const Arguments &arguments);
Outcome linkPolicy(Session &session, Arguments arguments);
Outcome sendLinks(Session &session, const Arguments &arguments);
Outcome mailings(Session &session, const Arguments &arguments);
Outcome linkText(Session &session, const Arguments &arguments);

} // namespace starosta::cli
