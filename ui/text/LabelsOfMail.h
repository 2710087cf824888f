// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/Mailing.h"

/// What sending by e-mail is called on the screen.
namespace starosta::text {

QString label(mail::RecipientState state);
QString label(mail::MessageState state);
/// Whether somebody gets a letter, and why not: «waits in mailing No. 3».
QString stateText(const mail::Recipient &recipient);
/// «host» of mail::settingNames(): «Server»
QString mailSettingLabel(const QString &name);
/// «sent 28, failed 1, waiting 3»
QString mailCountsText(const mail::MailCounts &counts);

} // namespace starosta::text
