// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/SendRows.h"

#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfMail.h"

#include <QCoreApplication>

namespace starosta::ui {

namespace {

struct SendRows
{
    Q_DECLARE_TR_FUNCTIONS(SendRows)
};

struct Sign
{
    QString icon;
    Tone tone;
};

Sign signOf(mail::RecipientState state)
{
    switch (state) {
    case mail::RecipientState::ready:
        return {QStringLiteral("mail"), Tone::normal};
    case mail::RecipientState::joined:
    case mail::RecipientState::refused:
    case mail::RecipientState::wasSent:
        return {QStringLiteral("ok"), Tone::muted};
    case mail::RecipientState::queued:
        return {QStringLiteral("clock"), Tone::warning};
    case mail::RecipientState::unknown:
        return {QStringLiteral("warning"), Tone::warning};
    case mail::RecipientState::noAddress:
    case mail::RecipientState::noLink:
        return {QStringLiteral("missing"), Tone::warning};
    case mail::RecipientState::badAddress:
        return {QStringLiteral("error"), Tone::error};
    }
    Q_UNREACHABLE();
}

Sign signOf(mail::MessageState state)
{
    switch (state) {
    case mail::MessageState::waiting:
    case mail::MessageState::sending:
        return {QStringLiteral("clock"), Tone::muted};
    case mail::MessageState::sent:
        return {QStringLiteral("ok"), Tone::ok};
    case mail::MessageState::failed:
        return {QStringLiteral("error"), Tone::error};
    case mail::MessageState::handedOver:
    case mail::MessageState::uncertain:
        return {QStringLiteral("warning"), Tone::warning};
    }
    Q_UNREACHABLE();
}

} // namespace

SendRow rowOf(const mail::Recipient &recipient)
{
    const Sign sign = signOf(recipient.state);
    return {.person = recipient.person,
            .name = recipient.name,
            .className = recipient.schoolClass.label(),
            .address = recipient.address,
            .state = text::stateText(recipient),
            .icon = sign.icon,
            .tone = sign.tone,
            .recipient = recipient};
}

SendRow rowOf(const mail::Message &message, const SendNames &names)
{
    const Sign sign = signOf(message.state);
    return {.person = message.person,
            .name = names.people.value(message.person, SendRows::tr("is not in the register any more")),
            .className = names.classes.value(message.classId),
            .address = message.address,
            .state = message.error ? text::errorText(*message.error) : text::label(message.state),
            .icon = sign.icon,
            .tone = sign.tone};
}

std::vector<Column<SendRow>> sendColumns()
{
    using Row = SendRow;
    return {Column<Row>{.id = QStringLiteral("name"),
                        .header = [] { return SendRows::tr("Name"); },
                        .text = [](const Row &row) { return row.name; },
                        .characters = 24},
            Column<Row>{.id = QStringLiteral("class"),
                        .header = [] { return SendRows::tr("Class"); },
                        .text = [](const Row &row) { return row.className; },
                        .compare = orderedBy<Row>([](const Row &row) { return row.key; }),
                        .characters = 8},
            Column<Row>{.id = QStringLiteral("address"),
                        .header = [] { return SendRows::tr("E-mail"); },
                        .text = [](const Row &row) { return row.address; },
                        .characters = 22},
            Column<Row>{.id = QStringLiteral("state"),
                        .header = [] { return SendRows::tr("State"); },
                        .text = [](const Row &row) { return row.state; },
                        .icon = [](const Row &row) { return row.icon; },
                        .tone = [](const Row &row) { return row.tone; },
                        .toolTip = [](const Row &row) { return row.state; },
                        .characters = 24}};
}

} // namespace starosta::ui
