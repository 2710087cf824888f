// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailAddress.h"

#include <QByteArray>
#include <QDateTime>

namespace starosta::mail {

/// One letter to one person.
struct Letter
{
    MailAddress from;
    QString fromName = {};
    MailAddress to;
    QString subject;
    QString text; ///< plain, lines end in '\n'
    /// 32 hexadecimal digits: the same for every attempt to send this letter, so that a mailbox knows it again.
    QString messageId;
    QDateTime date;
};

/// The letter as it goes over the line (RFC 5322, 2047): lines of at most 78 characters of ASCII, ended by CRLF.
/// There is no name beside the recipient's address: none can look like another address.
/// Errors: mailHeaderInvalid.
Result<QByteArray> compose(const Letter &letter);

} // namespace starosta::mail
