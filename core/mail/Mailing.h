// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/invites/InviteLink.h"

#include <QDateTime>

namespace starosta::mail {

using MailingId = Id<struct MailingTag>; ///< the number of a run
using MessageId = Id<struct MessageTag>;

/// Who is meant: of the classes, in the role, or only these people of them.
struct MailSelection
{
    QList<classes::ClassId> classes = {}; ///< all that are not archived where empty
    invites::InviteRole role = invites::InviteRole::guardian;
    QList<people::PersonId> people = {};
    /// Also those to whom this very link went out before.
    bool again = false;
};

enum class RecipientState {
    ready,
    noAddress,
    badAddress, ///< see the error
    noLink,     ///< there is none, or it cannot be used now: then see the error
    joined,     ///< is on the platform in this role already
    refused,    ///< does not want to join
    queued,     ///< the letter with this link waits in a run that was not finished
    unknown,    ///< the letter with this link may have arrived
    wasSent,    ///< this link went to this person before
};

/// Of a link and a person.
struct EarlierLetter
{
    MailingId mailing;
    RecipientState state; ///< queued, unknown or wasSent
};

/// In the order in which people are told of them; `ready` first.
QList<RecipientState> recipientStates();

struct Recipient
{
    people::PersonId person;
    QString name;
    classes::SchoolClass schoolClass;
    QString address = {};
    /// A personal one before the group's.
    std::optional<invites::InviteLink> link = {};
    RecipientState state = RecipientState::ready;
    std::optional<Error> error = {};
    /// The run in which the letter stands that went out before, waits or may have arrived.
    std::optional<MailingId> mailing = {};
};

struct MailPlan
{
    invites::InviteRole role;
    QList<Recipient> recipients = {}; ///< in class order, then by name
    qsizetype count(RecipientState state) const;
    /// The runs in which letters to these people wait or may have arrived; the oldest first.
    QList<MailingId> unfinished() const;
};

enum class MessageState {
    waiting,
    sending,    ///< nothing is at the server that could become a letter
    handedOver, ///< its end is on the way
    sent,
    failed,
    uncertain, ///< handed over, and no answer came
};

/// One letter of a run.
struct Message
{
    MessageId id;
    MailingId mailing;
    classes::ClassId classId;
    people::PersonId person;
    invites::LinkId link;
    QString address;
    QString messageId;
    MessageState state = MessageState::waiting;
    std::optional<Error> error = {};
    QDateTime changedAt = {}; ///< UTC
};

struct MailCounts
{
    int waiting = 0;
    int sent = 0;
    int failed = 0;
    int uncertain = 0;
};

struct Mailing
{
    MailingId id;
    QDate madeOn;
    invites::InviteRole role;
    int classes;
    int letters;
    int unsent; ///< people without an address or a link
    MailCounts counts = {};
};

/// What a run came to.
struct MailReport
{
    MailCounts counts;
    /// Why it ended before its last letter.
    std::optional<Error> stopped = {};
};

QLatin1StringView token(RecipientState state);
QLatin1StringView token(MessageState state);
std::optional<MessageState> messageStateFromToken(QStringView text);

} // namespace starosta::mail
