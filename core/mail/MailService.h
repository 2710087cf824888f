// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/mail/Letter.h"
#include "core/mail/MailSettings.h"
#include "core/mail/Mailing.h"
#include "core/members/MembersService.h"
#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"

namespace starosta::mail {

struct Delivery;
class MailRepository;

/// Sending links by e-mail through the school's own server: each person gets one letter of its own, once, also when
/// the program is killed in the middle and started again.
///
/// A letter waits in the outbox, is being sent, is handed over (noted just before the dot that ends it), and is sent.
/// Killed before it was handed over, it goes out anew: the server drops a letter without an end. Killed after, nobody
/// here knows: it is uncertain, and sent again only when asked for.
class MailService
{
public:
    struct Rooms
    {
        journal::Ledger &ledger;
        school::SchoolService &school;
        classes::ClassesService &classes;
        people::PeopleService &people;
        invites::InvitesService &invites;
        members::MembersService &members;
    };
    explicit MailService(const Rooms &rooms) : m_rooms(rooms) {}

    /// Of the school; not set as long as nobody did.
    MailSettings settings();
    /// Errors: those of checkedSettings.
    Result<journal::Committed<void>> configure(const MailSettings &settings, const journal::Because &because = {});
    /// A letter went out with exactly these settings.
    bool isTested();
    /// Sends a letter to one's own address, and notes that it was taken. Errors: mailNotConfigured,
    /// mailPasswordMissing, mailAddressInvalid, mailUncertain, those of SmtpSession, canceled.
    Result<journal::Committed<void>> test(const MailPassword &password, const QString &address, Progress &progress);

    /// Whom a run would reach, and whom not; writes nothing.
    MailPlan plan(const MailSelection &selection);
    /// The letter to somebody of a plan, as it would be sent. Errors: mailNotConfigured, mailHeaderInvalid,
    /// mailAddressInvalid, that of the recipient.
    Result<Letter> letterTo(const Recipient &recipient);
    /// The letters of a plan are in the outbox, whatever happens now. Not to be undone.
    /// Errors: mailNobody, those of canSend.
    Result<journal::Committed<MailingId>> queue(const MailPlan &plan, const journal::Because &because = {});
    /// Errors: mailNotConfigured, mailNotTested.
    Result<> canSend();
    /// Sends what waits in a run, after what an interrupted one left is put in order. Links that went out become
    /// handed out. Errors: mailRunMissing, mailPasswordMissing, those of canSend, those of the store.
    Result<MailReport> run(MailingId id, const MailPassword &password, Progress &progress);
    /// Failed or uncertain letters wait again; says how many. Errors: mailRunMissing.
    Result<int> retry(MailingId id, MessageState state);

    /// Newest first.
    QList<Mailing> mailings();
    std::optional<Mailing> find(MailingId id);
    /// In the order of the run.
    QList<Message> messages(MailingId id);

    /// The invitation into a class, to be pasted into one of the platform's chats. Holds the link.
    /// Errors: classMissing, linkMissing, linkPaused, linkExpired, linkStateForbids.
    Result<QString> chatText(classes::ClassId id, invites::InviteRole role);

private:
    struct Links;
    struct Run;

    QList<people::Person> audience(const classes::SchoolClass &schoolClass, invites::InviteRole role);
    Recipient recipientOf(const people::Person &person, const classes::SchoolClass &schoolClass, const Links &links);
    /// What the last run left in the middle: back to waiting, or uncertain.
    Result<> recover(MailingId id);
    static journal::RecordRef recordOf(MailingId id);
    /// «1А, 1Б, родитель: 12»
    static QString subjectOf(const QStringList &classNames, invites::InviteRole role, qsizetype letters);
    /// To whom a letter goes now, by which link and to which address. Errors: why it is not sent after all.
    Result<Recipient> recipientOf(const Run &run, const Message &message);
    /// A letter may go by another link than when it was queued. Which links leave the house is written down before.
    Result<> carryLinks(const Run &run, const QList<Message> &letters);
    Result<> sendOne(Run &run, Message message);
    /// What the outbox keeps of a delivery, and whether the run goes on.
    Result<> settle(Run &run, MessageId id, const Delivery &delivery);
    Result<> note(const std::function<void(MailRepository &)> &body);
    Result<> setState(MessageId id, MessageState state, const std::optional<Error> &error = {});
    Result<> handOutLinks(MailingId id);

    Rooms m_rooms;
};

} // namespace starosta::mail
