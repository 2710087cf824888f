// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/Mailing.h"
#include "ui/common/RowModel.h"

namespace starosta::ui {

/// One person in the list of a mailing: of a plan, or with what became of the letter.
struct SendRow
{
    people::PersonId person;
    QString name;
    QString className;
    QString address;
    QString state;
    QString icon;
    Tone tone;
    std::optional<mail::Recipient> recipient = {}; ///< of a plan
    qint64 key = 0;
};

SendRow rowOf(const mail::Recipient &recipient);
std::vector<Column<SendRow>> sendColumns();

/// Of those who are still in the register.
struct SendNames
{
    QHash<people::PersonId, QString> people = {};
    QHash<classes::ClassId, QString> classes = {};
};
SendRow rowOf(const mail::Message &message, const SendNames &names);

} // namespace starosta::ui
