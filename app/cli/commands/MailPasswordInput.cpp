// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/MailPasswordInput.h"

#include "app/cli/StandardInput.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

constexpr char kVariable[] = "STAROSTA_MAIL_PASSWORD";

/// What is typed at the terminal is not shown while this lives.
class Unseen
{
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};

QByteArray firstLine(const QByteArray &text)
{
    QByteArray line = text.left(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Attempt<mail::MailPassword> mailPassword(Session &session, const mail::MailSettings &settings)
{
    if (settings.user.isEmpty())
        return mail::MailPassword();
    mail::MailPassword password{.bytes = qgetenv(kVariable)};
    if (!password.bytes.isEmpty())
        return password;
    if (isatty(STDIN_FILENO)) {
        session.out().note(StarostaCli::tr("Password of the mailbox %1:").arg(settings.user));
        const Unseen unseen;
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            password.bytes = firstLine(in.readLine());
    } else {
        const auto input = readStandardInput();
        if (!input)
            return failed(input);
        password.bytes = firstLine(*input);
    }
    if (password.bytes.isEmpty())
        return failed(Error{ErrorCode::mailPasswordMissing});
    return password;
}

} // namespace starosta::cli
