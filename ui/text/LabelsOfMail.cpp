// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LabelsOfMail.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

namespace starosta::text {

namespace {

struct MailLabels
{
    Q_DECLARE_TR_FUNCTIONS(MailLabels)
};

} // namespace

QString label(mail::RecipientState state)
{
    switch (state) {
    case mail::RecipientState::ready:
        return MailLabels::tr("gets a letter");
    case mail::RecipientState::noAddress:
        return MailLabels::tr("no e-mail address");
    case mail::RecipientState::badAddress:
        return MailLabels::tr("wrong e-mail address");
    case mail::RecipientState::noLink:
        return MailLabels::tr("no link to send");
    case mail::RecipientState::joined:
        return MailLabels::tr("has joined already");
    case mail::RecipientState::refused:
        return MailLabels::tr("refuses to join");
    case mail::RecipientState::queued:
        return MailLabels::tr("waits in an unfinished mailing");
    case mail::RecipientState::unknown:
        return MailLabels::tr("may have arrived");
    case mail::RecipientState::wasSent:
        return MailLabels::tr("was sent before");
    }
    Q_UNREACHABLE();
}

QString stateText(const mail::Recipient &recipient)
{
    if (recipient.error)
        return errorText(*recipient.error);
    const QString run = recipient.mailing ? QString::number(recipient.mailing->value()) : QString();
    if (recipient.state == mail::RecipientState::queued)
        return MailLabels::tr("waits in mailing No. %1").arg(run);
    if (recipient.state == mail::RecipientState::unknown)
        return MailLabels::tr("mailing No. %1: may have arrived").arg(run);
    return label(recipient.state);
}

QString label(mail::MessageState state)
{
    switch (state) {
    case mail::MessageState::waiting:
    case mail::MessageState::sending:
        return MailLabels::tr("waits");
    case mail::MessageState::sent:
        return MailLabels::tr("sent");
    case mail::MessageState::failed:
        return MailLabels::tr("not sent");
    case mail::MessageState::handedOver:
    case mail::MessageState::uncertain:
        return MailLabels::tr("not known");
    }
    Q_UNREACHABLE();
}

QString mailSettingLabel(const QString &name)
{
    if (name == u"host")
        return MailLabels::tr("Server");
    if (name == u"port")
        return MailLabels::tr("Port");
    if (name == u"security")
        return MailLabels::tr("Protection");
    if (name == u"user")
        return MailLabels::tr("User name");
    if (name == u"from")
        return MailLabels::tr("Sender's address");
    if (name == u"name")
        return MailLabels::tr("Sender's name");
    if (name == u"ca_file")
        return MailLabels::tr("File of one more certificate authority");
    if (name == u"connect_timeout")
        return MailLabels::tr("Wait for the connection, seconds");
    return MailLabels::tr("Wait for a letter, seconds");
}

QString mailCountsText(const mail::MailCounts &counts)
{
    QStringList parts{MailLabels::tr("sent %1").arg(numberText(counts.sent))};
    if (counts.failed > 0)
        parts.append(MailLabels::tr("failed %1").arg(numberText(counts.failed)));
    if (counts.uncertain > 0)
        parts.append(MailLabels::tr("not known %1").arg(numberText(counts.uncertain)));
    if (counts.waiting > 0)
        parts.append(MailLabels::tr("waiting %1").arg(numberText(counts.waiting)));
    return parts.join(QStringLiteral(", "));
}

} // namespace starosta::text
