// SPDX-License-Identifier: GPL-3.0-or-later
// Sending, from the dialog: the password, the run beside the window, what it came to.
#include "ui/mail/MailSettingsDialog.h"
#include "ui/mail/PasswordDialog.h"
#include "ui/mail/SendDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfMail.h"

namespace starosta::ui {

using mail::MailingId;
using mail::MailPassword;

void SendDialog::openSettings()
{
    auto *dialog = new MailSettingsDialog(m_context, m_passwords, this);
    connect(dialog, &MailSettingsDialog::tested, this, [this](const MailPassword &password) {
        m_password = password;
        refresh();
    });
    connect(dialog, &MailSettingsDialog::saved, this, [this] {
        m_password.reset();
        refresh();
    });
    m_context.dialogs.show(dialog);
}

void SendDialog::withPassword(const std::function<void(const MailPassword &)> &action)
{
    const mail::MailSettings settings = m_context.workspace.mail().settings();
    if (settings.user.isEmpty())
        return action({});
    if (m_password)
        return action(*m_password);
    m_passwords->read(accountOf(settings), this, [this, settings, action](const std::optional<MailPassword> &kept) {
        if (kept) {
            m_password = kept;
            return action(*kept);
        }
        auto *dialog = new PasswordDialog(settings, this);
        connect(dialog, &PasswordDialog::entered, this,
                [this, settings, action](const MailPassword &password, bool keep) {
                    m_password = password;
                    if (keep)
                        m_passwords->write(accountOf(settings), password, this, [](bool) {});
                    action(password);
                });
        m_context.dialogs.show(dialog);
    });
}

void SendDialog::send()
{
    if (m_busy)
        return;
    withPassword([this](const MailPassword &password) {
        const auto queued = m_context.workspace.mail().queue(m_plan);
        if (!queued)
            return showFinding(text::errorText(queued.error()), Tone::error);
        fillRuns(queued->value);
        run(queued->value, password);
    });
}

void SendDialog::sendAgain(std::optional<mail::MessageState> state)
{
    const auto id = shownRun();
    if (m_busy || !id)
        return;
    const auto start = [this, id = *id, state] {
        withPassword([this, id, state](const MailPassword &password) {
            if (state) {
                if (const auto retried = m_context.workspace.mail().retry(id, *state); !retried)
                    return showFinding(text::errorText(retried.error()), Tone::error);
            }
            run(id, password);
        });
    };
    if (state != mail::MessageState::uncertain)
        return start();
    m_context.dialogs.ask({.title = tr("Send the uncertain letters again?"),
                           .text = tr("The connection broke when these letters were just handed over. Some may have "
                                      "arrived: they would come twice."),
                           .choices = {{.id = QStringLiteral("send"), .text = tr("Send them again")}}},
                          [start](const QString &) { start(); });
}

void SendDialog::run(MailingId id, const MailPassword &password)
{
    m_busy = true;
    refresh();
    showFinding(tr("The letters are on their way…"), Tone::muted);
    m_context.tasks.runOnStore(
        tr("Sending letters"), this,
        [id, password](Workspace &workspace, Progress &progress) {
            return workspace.mail().run(id, password, progress);
        },
        [this, id](const Result<mail::MailReport> &done) { finish(id, done); });
}

void SendDialog::finish(MailingId id, const Result<mail::MailReport> &done)
{
    m_busy = false;
    fillRuns(id);
    refresh();
    const std::optional<Error> stopped = done ? done->stopped : std::optional(done.error());
    if (stopped && stopped->code == ErrorCode::mailLoginRefused)
        m_password.reset();
    if (stopped && stopped->code == ErrorCode::canceled)
        showFinding(tr("Stopped. What was not sent waits: “Send the rest” goes on."), Tone::warning);
    else if (stopped)
        showFinding(text::errorText(*stopped), Tone::error);
    else if (done->counts.failed > 0 || done->counts.uncertain > 0)
        showFinding(tr("Not all letters went out: %1.").arg(text::mailCountsText(done->counts)), Tone::warning);
    else
        showFinding(tr("All letters went out: %1.").arg(text::mailCountsText(done->counts)), Tone::ok);
}

} // namespace starosta::ui
