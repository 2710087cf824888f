// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/Mailing.h"
#include "core/storage/Store.h"

#include <QHash>
#include <QPair>
#include <QSet>

namespace starosta::mail {

/// What became of a letter.
struct MessageOutcome
{
    MessageState state;
    std::optional<Error> error = {};
    QDateTime at;
};

/// The runs, and the outbox. Whatever touches the outbox alone is written by Ledger::note.
class MailRepository
{
public:
    explicit MailRepository(storage::Store &store) : m_store(store) {}

    MailingId addMailing(const Mailing &mailing);
    void addLink(MailingId mailing, invites::LinkId link);
    void addMessage(const Message &message);

    /// Newest first, or one.
    QList<Mailing> mailings(std::optional<MailingId> only = {});
    QList<Message> messages(MailingId mailing);
    /// Which links went to whom, wait to, or may have, by link and person: of several letters one that went out, else
    /// one that may have, else one that waits.
    QHash<QPair<qint64, qint64>, EarlierLetter> earlierLetters();
    /// Which links a run carried out of the house.
    QSet<invites::LinkId> linksOf(MailingId mailing);
    /// Whether the link went to the person, waits to or may have gone, in a letter that is younger than this one, or
    /// went out since a moment.
    bool wentInAnother(const Message &message, invites::LinkId link, const QDateTime &since);

    void setState(MessageId message, const MessageOutcome &outcome);
    /// To whom and by which link it goes now: both may have been corrected since.
    void setTarget(const Message &message);
    /// Of all letters of the run that are in one state; says how many there were.
    int moveAll(MailingId mailing, MessageState from, const MessageOutcome &to);

private:
    storage::Store &m_store;
};

} // namespace starosta::mail
