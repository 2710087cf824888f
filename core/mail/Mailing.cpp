// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Mailing.h"

#include <algorithm>

namespace starosta::mail {

qsizetype MailPlan::count(RecipientState state) const
{
    return std::count_if(recipients.begin(), recipients.end(),
                         [state](const Recipient &each) { return each.state == state; });
}

QList<MailingId> MailPlan::unfinished() const
{
    QList<MailingId> runs;
    for (const Recipient &each : recipients) {
        const bool isOpen = each.state == RecipientState::queued || each.state == RecipientState::unknown;
        if (isOpen && !runs.contains(*each.mailing))
            runs.append(*each.mailing);
    }
    std::sort(runs.begin(), runs.end());
    return runs;
}

QList<RecipientState> recipientStates()
{
    return {RecipientState::ready,  RecipientState::noAddress, RecipientState::badAddress,
            RecipientState::noLink, RecipientState::joined,    RecipientState::refused,
            RecipientState::queued, RecipientState::unknown,   RecipientState::wasSent};
}

QLatin1StringView token(RecipientState state)
{
    switch (state) {
    case RecipientState::ready:
        return QLatin1StringView("ready");
    case RecipientState::noAddress:
        return QLatin1StringView("no_address");
    case RecipientState::badAddress:
        return QLatin1StringView("bad_address");
    case RecipientState::noLink:
        return QLatin1StringView("no_link");
    case RecipientState::joined:
        return QLatin1StringView("joined");
    case RecipientState::refused:
        return QLatin1StringView("refused");
    case RecipientState::queued:
        return QLatin1StringView("queued");
    case RecipientState::unknown:
        return QLatin1StringView("unknown");
    case RecipientState::wasSent:
        return QLatin1StringView("was_sent");
    }
    Q_UNREACHABLE();
}

QLatin1StringView token(MessageState state)
{
    switch (state) {
    case MessageState::waiting:
        return QLatin1StringView("waiting");
    case MessageState::sending:
        return QLatin1StringView("sending");
    case MessageState::handedOver:
        return QLatin1StringView("handed_over");
    case MessageState::sent:
        return QLatin1StringView("sent");
    case MessageState::failed:
        return QLatin1StringView("failed");
    case MessageState::uncertain:
        return QLatin1StringView("uncertain");
    }
    Q_UNREACHABLE();
}

std::optional<MessageState> messageStateFromToken(QStringView text)
{
    for (const MessageState each : {MessageState::waiting, MessageState::sending, MessageState::handedOver,
                                    MessageState::sent, MessageState::failed, MessageState::uncertain}) {
        if (text == token(each))
            return each;
    }
    return {};
}

} // namespace starosta::mail
