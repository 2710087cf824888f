// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/MailRepository.h"

#include "core/storage/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace starosta::mail {

using storage::Statement;

namespace {

std::optional<ErrorCode> codeFromToken(const QString &text)
{
#define X(name, token)                                                                                                 \
    if (text == QLatin1StringView(token))                                                                              \
        return ErrorCode::name;
    STAROSTA_ERROR_CODES(X)
#undef X
    return {};
}

QString argsText(const std::optional<Error> &error)
{
    if (!error)
        return {};
    QStringList args = error->args;
    for (QString &arg : args)
        arg = arg.left(500);
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(args)).toJson(QJsonDocument::Compact));
}

QString codeText(const std::optional<Error> &error)
{
    return error ? QString(token(error->code)) : QString();
}

std::optional<Error> errorIn(const Statement &row, int column)
{
    const auto code = codeFromToken(row.text(column));
    if (!code)
        return {};
    QStringList args;
    for (const auto &value : QJsonDocument::fromJson(row.text(column + 1).toUtf8()).array())
        args.append(value.toString());
    return Error{*code, args};
}

RecipientState earlierState(MessageState state)
{
    switch (state) {
    case MessageState::waiting:
    case MessageState::sending:
        return RecipientState::queued;
    case MessageState::handedOver:
    case MessageState::uncertain:
        return RecipientState::unknown;
    case MessageState::sent:
        return RecipientState::wasSent;
    case MessageState::failed:
        break;
    }
    Q_UNREACHABLE();
}

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

MailingId MailRepository::addMailing(const Mailing &mailing)
{
    Statement insert(m_store, "INSERT INTO mailings (made_on, role, classes, letters, unsent)"
                              " VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.run(mailing.madeOn, token(mailing.role), mailing.classes, mailing.letters, mailing.unsent);
    return MailingId(insert.insertedRow());
}

void MailRepository::addLink(MailingId mailing, invites::LinkId link)
{
    Statement insert(m_store, "INSERT INTO mailing_links (mailing_id, link_id) VALUES (?1, ?2)");
    insert.run(mailing, link);
}

void MailRepository::addMessage(const Message &message)
{
    Statement insert(m_store, "INSERT INTO journal_mail (mailing_id, class_id, person_id, link_id, address, message_id,"
                              " state, code, args, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '', '', ?8)");
    insert.run(message.mailing, message.classId, message.person, message.link, message.address, message.messageId,
               token(message.state), momentText(message.changedAt));
}

QList<Mailing> MailRepository::mailings(std::optional<MailingId> only)
{
    Statement select(m_store, "SELECT m.id, m.made_on, m.role, m.classes, m.letters, m.unsent,"
                              " count(*) FILTER (WHERE j.state IN ('waiting', 'sending')),"
                              " count(*) FILTER (WHERE j.state = 'sent'), count(*) FILTER (WHERE j.state = 'failed'),"
                              " count(*) FILTER (WHERE j.state IN ('handed_over', 'uncertain'))"
                              " FROM mailings m LEFT JOIN journal_mail j ON j.mailing_id = m.id"
                              " WHERE ?1 IS NULL OR m.id = ?1 GROUP BY m.id ORDER BY m.id DESC");
    select.bindAll(only);
    QList<Mailing> mailings;
    while (select.step())
        mailings.append({.id = select.id<MailingId>(0),
                         .madeOn = select.date(1),
                         .role = *invites::inviteRoleFromToken(select.text(2)), // checked by the schema
                         .classes = int(select.integer(3)),
                         .letters = int(select.integer(4)),
                         .unsent = int(select.integer(5)),
                         .counts = {.waiting = int(select.integer(6)),
                                    .sent = int(select.integer(7)),
                                    .failed = int(select.integer(8)),
                                    .uncertain = int(select.integer(9))}});
    return mailings;
}

QList<Message> MailRepository::messages(MailingId mailing)
{
    Statement select(m_store, "SELECT id, mailing_id, class_id, person_id, link_id, address, message_id, state, code,"
                              " args, changed_at FROM journal_mail WHERE mailing_id = ?1 ORDER BY id");
    select.bindAll(mailing);
    QList<Message> messages;
    while (select.step())
        messages.append({.id = select.id<MessageId>(0),
                         .mailing = select.id<MailingId>(1),
                         .classId = select.id<classes::ClassId>(2),
                         .person = select.id<people::PersonId>(3),
                         .link = select.id<invites::LinkId>(4),
                         .address = select.text(5),
                         .messageId = select.text(6),
                         .state = *messageStateFromToken(select.text(7)), // checked by the schema
                         .error = errorIn(select, 8),
                         .changedAt = QDateTime::fromString(select.text(10), Qt::ISODateWithMs)});
    return messages;
}

QHash<QPair<qint64, qint64>, EarlierLetter> MailRepository::earlierLetters()
{
    QHash<QPair<qint64, qint64>, EarlierLetter> letters;
    Statement select(m_store, "SELECT link_id, person_id, mailing_id, state FROM journal_mail WHERE state <> 'failed'"
                              " ORDER BY CASE state WHEN 'sent' THEN 2 WHEN 'uncertain' THEN 1 WHEN 'handed_over'"
                              " THEN 1 ELSE 0 END, id");
    while (select.step())
        letters.insert({select.integer(0), select.integer(1)},
                       {.mailing = select.id<MailingId>(2),
                        .state = earlierState(*messageStateFromToken(select.text(3)))}); // checked by the schema
    return letters;
}

QSet<invites::LinkId> MailRepository::linksOf(MailingId mailing)
{
    Statement select(m_store, "SELECT link_id FROM mailing_links WHERE mailing_id = ?1");
    select.bindAll(mailing);
    QSet<invites::LinkId> links;
    while (select.step())
        links.insert(select.id<invites::LinkId>(0));
    return links;
}

bool MailRepository::wentInAnother(const Message &message, invites::LinkId link, const QDateTime &since)
{
    Statement select(m_store, "SELECT EXISTS (SELECT 1 FROM journal_mail WHERE link_id = ?1 AND person_id = ?2"
                              " AND id <> ?3 AND state <> 'failed' AND (id > ?3 OR changed_at > ?4))");
    select.bindAll(link, message.person, message.id, momentText(since));
    return select.step() && select.boolean(0);
}

void MailRepository::setState(MessageId message, const MessageOutcome &outcome)
{
    Statement update(m_store,
                     "UPDATE journal_mail SET state = ?2, code = ?3, args = ?4, changed_at = ?5 WHERE id = ?1");
    update.run(message, token(outcome.state), codeText(outcome.error), argsText(outcome.error), momentText(outcome.at));
}

void MailRepository::setTarget(const Message &message)
{
    Statement update(m_store, "UPDATE journal_mail SET address = ?2, link_id = ?3 WHERE id = ?1");
    update.run(message.id, message.address, message.link);
}

int MailRepository::moveAll(MailingId mailing, MessageState from, const MessageOutcome &to)
{
    Statement update(m_store, "UPDATE journal_mail SET state = ?3, code = ?4, args = ?5, changed_at = ?6"
                              " WHERE mailing_id = ?1 AND state = ?2");
    update.run(mailing, token(from), token(to.state), codeText(to.error), argsText(to.error), momentText(to.at));
    return int(update.changedRows());
}

} // namespace starosta::mail
