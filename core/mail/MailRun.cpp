// SPDX-License-Identifier: GPL-3.0-or-later
// A run: letter by letter, each step on the disk before the next.
#include "core/invites/LinkObstacle.h"
#include "core/mail/MailRepository.h"
#include "core/mail/MailService.h"
#include "core/mail/SmtpSession.h"

#include <QSet>

namespace starosta::mail {

namespace {

/// A server from which so many letters in a row came back without an answer is left alone.
constexpr int kFailuresInARow = 3;

using Key = std::pair<qint64, qint64>; ///< class and person

} // namespace

struct MailService::Run
{
    Mailing mailing;
    Progress &progress;
    SmtpSession session;
    QDateTime queuedAt; ///< from when on what happened was not known to whoever asked for the letters
    bool isFirst;       ///< nothing had become of any letter yet
    QHash<Key, Recipient> recipients = {};
    int failuresInARow = 0;
    std::optional<Error> stopped = {};
};

Result<> MailService::note(const std::function<void(MailRepository &)> &body)
{
    return m_rooms.ledger.note([&body](storage::Store &store) {
        MailRepository repository(store);
        body(repository);
    });
}

Result<> MailService::setState(MessageId id, MessageState state, const std::optional<Error> &error)
{
    return note([&](MailRepository &repository) {
        repository.setState(id, {.state = state, .error = error, .at = m_rooms.ledger.effectiveNow()});
    });
}

Result<> MailService::recover(MailingId id)
{
    const QDateTime now = m_rooms.ledger.effectiveNow();
    return note([&](MailRepository &repository) {
        repository.moveAll(id, MessageState::sending, {.state = MessageState::waiting, .at = now});
        repository.moveAll(id, MessageState::handedOver,
                           {.state = MessageState::uncertain,
                            .error = Error{ErrorCode::mailUncertain, {QStringLiteral("1")}},
                            .at = now});
    });
}

Result<int> MailService::retry(MailingId id, MessageState state)
{
    Q_ASSERT(state == MessageState::failed || state == MessageState::uncertain);
    if (!find(id))
        return fail(ErrorCode::mailRunMissing, {QString::number(id.value())});
    if (const auto done = recover(id); !done)
        return failureOf(done);
    int count = 0;
    const auto done = note([&](MailRepository &repository) {
        count = repository.moveAll(id, state, {.state = MessageState::waiting, .at = m_rooms.ledger.effectiveNow()});
    });
    if (!done)
        return failureOf(done);
    return count;
}

Result<MailReport> MailService::run(MailingId id, const MailPassword &password, Progress &progress)
{
    const auto mailing = find(id);
    if (!mailing)
        return fail(ErrorCode::mailRunMissing, {QString::number(id.value())});
    if (const auto can = canSend(); !can)
        return failureOf(can);
    const MailSettings settings = this->settings();
    if (!settings.user.isEmpty() && password.bytes.isEmpty())
        return fail(ErrorCode::mailPasswordMissing);
    const auto queued = m_rooms.ledger.firstAbout(journal::Action::sendMail, recordOf(id));
    const QDateTime queuedAt = queued ? queued->at : mailing->madeOn.startOfDay().toUTC();
    QList<Message> waiting = messages(id);
    const bool isFirst = std::all_of(waiting.begin(), waiting.end(),
                                     [&queuedAt](const Message &each) { return each.changedAt <= queuedAt; });
    if (const auto done = recover(id); !done)
        return failureOf(done);

    waiting = messages(id);
    waiting.removeIf([](const Message &each) { return each.state != MessageState::waiting; });
    MailSelection selection{.role = mailing->role, .again = true};
    for (const Message &each : waiting) {
        if (!selection.classes.contains(each.classId))
            selection.classes.append(each.classId);
    }
    Result<> done;
    std::optional<Error> stopped;
    if (!waiting.isEmpty()) {
        Run run{.mailing = *mailing,
                .progress = progress,
                .session = SmtpSession(settings, password, progress),
                .queuedAt = queuedAt,
                .isFirst = isFirst};
        for (const Recipient &each : plan(selection).recipients)
            run.recipients.insert({each.schoolClass.id.value(), each.person.value()}, each);
        done = carryLinks(run, waiting);
        for (qsizetype at = 0; at < waiting.size() && done && !run.stopped; ++at) {
            progress.report(at, waiting.size());
            if (progress.canceled())
                run.stopped = Error{ErrorCode::canceled};
            else
                done = sendOne(run, waiting[at]);
        }
        stopped = run.stopped;
    }
    // Also what a run that was killed had sent.
    const Result<> handed = handOutLinks(id);
    if (!done)
        return failureOf(done);
    if (!handed)
        return failureOf(handed);
    return MailReport{.counts = find(id)->counts, .stopped = stopped};
}

Result<Recipient> MailService::recipientOf(const Run &run, const Message &message)
{
    const auto needless = [](RecipientState state) { return fail(ErrorCode::mailNotNeeded, {token(state)}); };
    const auto found = run.recipients.constFind({message.classId.value(), message.person.value()});
    if (found == run.recipients.constEnd())
        return fail(ErrorCode::linkAudience, {QString(), token(run.mailing.role)});
    if (found->state == RecipientState::noAddress)
        return fail(ErrorCode::mailAddressInvalid, {QString()});
    if (found->state == RecipientState::refused)
        return needless(RecipientState::refused);
    if (found->error)
        return tl::unexpected(*found->error);
    if (!found->link)
        return fail(ErrorCode::linkMissing);
    // Whoever had joined before is written to because somebody asked for it.
    const QDate madeOn = run.mailing.madeOn;
    const auto joinedOn = m_rooms.members.joinedOn(message.person, run.mailing.role);
    if (joinedOn && (*joinedOn > madeOn || (*joinedOn == madeOn && !run.isFirst)))
        return needless(RecipientState::joined);
    if (MailRepository(m_rooms.ledger.store()).wentInAnother(message, found->link->id, run.queuedAt))
        return needless(RecipientState::wasSent);
    // It may have been paused or revoked a moment ago.
    const auto link = m_rooms.invites.find(found->link->id);
    if (!link)
        return fail(ErrorCode::linkMissing);
    if (const auto obstacle = invites::obstacleTo(*link, m_rooms.ledger.today()))
        return tl::unexpected(*obstacle);
    return *found;
}

Result<> MailService::carryLinks(const Run &run, const QList<Message> &letters)
{
    QSet<invites::LinkId> carried = MailRepository(m_rooms.ledger.store()).linksOf(run.mailing.id);
    QList<invites::LinkId> added;
    QStringList classNames;
    for (const Message &each : letters) {
        const auto recipient = recipientOf(run, each);
        if (!recipient || carried.contains(recipient->link->id))
            continue;
        carried.insert(recipient->link->id);
        added.append(recipient->link->id);
        classNames.append(recipient->schoolClass.label());
    }
    if (added.isEmpty())
        return {};
    classNames.removeDuplicates();
    const auto noted = m_rooms.ledger.change({.action = journal::Action::sendMail,
                                              .subject = subjectOf(classNames, run.mailing.role, letters.size()),
                                              .record = recordOf(run.mailing.id),
                                              .reversible = false},
                                             [&](journal::Change &change) -> Result<> {
                                                 MailRepository repository(change.store());
                                                 for (const invites::LinkId link : std::as_const(added))
                                                     repository.addLink(run.mailing.id, link);
                                                 return {};
                                             });
    return noted ? Result<>() : failureOf(noted);
}

Result<> MailService::sendOne(Run &run, Message message)
{
    const auto refuse = [&](const Error &error) { return setState(message.id, MessageState::failed, error); };
    const auto checked = recipientOf(run, message);
    if (!checked)
        return refuse(checked.error());
    const Recipient &recipient = *checked;
    auto letter = letterTo(recipient);
    if (!letter)
        return refuse(letter.error());
    letter->messageId = message.messageId;
    const auto bytes = compose(*letter);
    if (!bytes)
        return refuse(bytes.error());

    message.address = recipient.address;
    message.link = recipient.link->id;
    const Result<> began = note([&](MailRepository &repository) {
        repository.setTarget(message);
        repository.setState(message.id, {.state = MessageState::sending, .at = m_rooms.ledger.effectiveNow()});
    });
    if (!began)
        return began;
    const Delivery delivery =
        run.session.send({.from = letter->from,
                          .to = letter->to,
                          .bytes = *bytes,
                          .secrets = {recipient.link->url.secret(), recipient.link->url.identity()}},
                         [&] { return setState(message.id, MessageState::handedOver); });
    return settle(run, message.id, delivery);
}

Result<> MailService::settle(Run &run, MessageId id, const Delivery &delivery)
{
    const bool answered = delivery.state == DeliveryState::taken || delivery.state == DeliveryState::refused;
    run.failuresInARow = answered ? 0 : run.failuresInARow + 1;
    if (delivery.stopsRun || delivery.state == DeliveryState::canceled || run.failuresInARow >= kFailuresInARow)
        run.stopped = delivery.error;
    if (run.progress.canceled() && !run.stopped)
        run.stopped = Error{ErrorCode::canceled};
    switch (delivery.state) {
    case DeliveryState::taken:
        return setState(id, MessageState::sent);
    case DeliveryState::refused:
    case DeliveryState::failed:
        // Not this letter's fault where the run stops: it waits until the server takes letters again.
        return delivery.stopsRun ? setState(id, MessageState::waiting)
                                 : setState(id, MessageState::failed, delivery.error);
    case DeliveryState::uncertain:
        return setState(id, MessageState::uncertain, delivery.error);
    case DeliveryState::canceled:
        return setState(id, MessageState::waiting);
    }
    Q_UNREACHABLE();
}

Result<> MailService::handOutLinks(MailingId id)
{
    QList<invites::LinkId> links;
    for (const Message &each : messages(id)) {
        if (each.state != MessageState::sent || links.contains(each.link))
            continue;
        const auto link = m_rooms.invites.find(each.link);
        if (link && link->state == invites::LinkState::active)
            links.append(each.link);
    }
    if (links.isEmpty())
        return {};
    if (const auto done = m_rooms.invites.handOut(links); !done)
        return failureOf(done);
    return {};
}

} // namespace starosta::mail
