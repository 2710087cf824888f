// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/mail/MailAddress.h"
#include "core/mail/MailSettings.h"

#include <functional>
#include <memory>

namespace starosta::mail {

struct Parcel
{
    MailAddress from;
    MailAddress to; ///< the only one
    QByteArray bytes;
    /// What the server may quote and nobody shall read in its answer: the link.
    QStringList secrets = {};
};

enum class DeliveryState {
    taken,   ///< the server has it
    refused, ///< the server said no to this one
    failed,  ///< the connection failed before the letter was complete: nothing is there
    /// The end of the letter was on its way, and no answer came: only the addressee knows.
    uncertain,
    canceled, ///< before the letter was complete
};

struct Delivery
{
    DeliveryState state;
    std::optional<Error> error = {};
    /// No other letter would fare better: the server is not there, not to be trusted, or wants another password.
    bool stopsRun = false;
};

/// One connection to the school's server, kept open for all letters of a run. Nothing is said in the clear: the
/// certificate is verified, TLS is demanded, and what came before it is forgotten (libcurl).
class SmtpSession
{
public:
    /// `progress` is asked from another thread, too, whether to stop: a server that is silent is left within 0.1 s.
    SmtpSession(const MailSettings &settings, const MailPassword &password, Progress &progress);
    ~SmtpSession();
    SmtpSession(const SmtpSession &) = delete;
    SmtpSession &operator=(const SmtpSession &) = delete;

    /// `handOver` is called when all of the letter but its final dot is on its way; if it fails, the dot is not sent,
    /// and the server drops the letter. Errors: mailServerUnknown, mailServerUnreachable, mailServerNoTls,
    /// mailServerCertificate, mailLoginRefused, mailRefused, mailServerRubbish, mailTimeout, those of `handOver`.
    Delivery send(const Parcel &parcel, const std::function<Result<>()> &handOver);

private:
    struct Line;
    std::unique_ptr<Line> m_line;
};

} // namespace starosta::mail
