// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/MailServer.h"

#include <atomic>

namespace starosta::test {

inline people::PersonId addPupilWithMail(TestWorkspace &workspace, QStringView name, QStringView className,
                                         const QString &address)
{
    people::PersonContent person = content(name);
    person.email = address;
    return valueOf(workspace->people().add({.content = person, .pupilOf = classId(workspace, className)})).value;
}

/// The school sends through `server`, and a test letter went out.
inline void connectTo(TestWorkspace &workspace, const MailServer &server)
{
    valueOf(workspace->mail().configure(server.settings()));
    NoProgress progress;
    valueOf(workspace->mail().test(MailServer::password(), QStringLiteral("me@example.org"), progress));
}

/// Made for the school by somebody whose server cannot be tested: noted as tested all the same.
inline void pretendTested(TestWorkspace &workspace, const mail::MailSettings &settings)
{
    valueOf(workspace->mail().configure(settings));
    valueOf(workspace->ledger().change({.action = journal::Action::testMail}, [&](journal::Change &change) -> Result<> {
        workspace->school().setSetting(change, QLatin1StringView("mail.tested"),
                                       workspace->mail().settings().fingerprint());
        return {};
    }));
}

inline mail::MailingId queued(TestWorkspace &workspace, const mail::MailSelection &selection)
{
    return valueOf(workspace->mail().queue(workspace->mail().plan(selection))).value;
}

/// Says stop when it is told to, from any thread.
class StoppedProgress : public Progress
{
public:
    std::atomic<bool> stop{false};
    std::function<void(qint64)> reported;

    void report(qint64 done, qint64) override
    {
        if (reported)
            reported(done);
    }
    bool canceled() const override { return stop; }
};

} // namespace starosta::test
