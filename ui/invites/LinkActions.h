// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InvitesService.h"
#include "core/invites/RevocationAct.h"
#include "core/sheets/Sheet.h"
#include "ui/common/Command.h"
#include "ui/common/PageContext.h"

#include <QObject>

#include <functional>

class QWidget;

namespace starosta::ui {

/// What can be done with links: asks in a dialog, lets the core act, says what was done.
class LinkActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PageContext &context;
        /// How the page says that something is done, and what failed.
        std::function<void(const QString &, const std::optional<journal::EntryId> &, const QList<MessageAction> &)>
            done;
        std::function<void(const Error &)> failed;
        QWidget *window; ///< over which dialogs stand
    };
    explicit LinkActions(Parts parts);

    void paste(const QString &text);
    /// With a line for every class and role that has no link yet: of these classes, of all where none is named.
    void pasteMissing(const QSet<classes::ClassId> &classes = {});
    void printSheets(const std::optional<sheets::SheetRequest> &request);
    /// What was printed this year, with one batch chosen where a number is given.
    void showBatches(std::optional<int> number);
    void copy(const invites::InviteLink &link);
    /// The text of an invitation, for a chat of the platform.
    void copyInvitation(const invites::InviteLink &link);
    void editValidUntil(invites::LinkId id);
    void handOut(const QList<invites::LinkId> &links);
    /// `leftOut` says what is not among them and why; empty where nothing is.
    void revoke(const QList<invites::InviteLink> &links, const QString &leftOut = {});
    /// All that nobody has claimed for as long as the policy says, and those whose audience has left.
    void revokeUnclaimed();
    void pause(const QList<invites::LinkId> &links);
    void resume(const QList<invites::LinkId> &links);
    void addPersonal(const classes::SchoolClass &schoolClass, invites::InviteRole role);
    void editPolicy();
    void printAct(const invites::RevocationAct &act);

    /// The commands of the page's head, the primary one first.
    QList<Command> headCommands(const std::function<bool()> &hasLinks);
    /// «1А: pupils», «1А: pupils, Ёлкина Анна», «2А (2024/2025): pupils»
    QString describe(const invites::InviteLink &link);

private:
    /// `classes` are the names that all of them have.
    QString describe(const invites::InviteLink &link, const QString &className);
    /// What is on the clipboard, if it may be links.
    static QString linksOnClipboard();
    Workspace &workspace() { return m_parts.context.workspace; }
    bool isWritable() { return !workspace().readOnly(); }
    void report(const Result<journal::Committed<void>> &result, const QString &text);

    Parts m_parts;
};

} // namespace starosta::ui
