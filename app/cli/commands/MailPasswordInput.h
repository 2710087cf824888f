// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"
#include "core/mail/MailSettings.h"

namespace starosta::cli {

/// The password of the mailbox, where the server wants one: of the variable STAROSTA_MAIL_PASSWORD, or the first line
/// of standard input; asked for at a terminal, unseen. Never an argument, which every user of the computer can read.
Attempt<mail::MailPassword> mailPassword(Session &session, const mail::MailSettings &settings);

} // namespace starosta::cli
