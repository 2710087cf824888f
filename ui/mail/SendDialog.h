// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/MailService.h"
#include "ui/common/ChosenPeople.h"
#include "ui/common/PageContext.h"
#include "ui/mail/PasswordStore.h"
#include "ui/mail/SendRows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace starosta::ui {

class TableView;
class ToneLabel;

/// Links by e-mail: to whom, the list with who cannot be reached, the letter as it will be; then what became of each.
/// Runs of the past stand in the same list, with their letters to be sent again.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    /// For the people who were chosen elsewhere, or for whole classes.
    SendDialog(PageContext &context, std::shared_ptr<PasswordStore> passwords,
               const std::optional<ChosenPeople> &chosen = {}, QWidget *parent = nullptr);

    /// Not while letters are on their way.
    void reject() override;

private:
    QWidget *makeChoices();
    QWidget *makeResults();
    void fillRuns(std::optional<mail::MailingId> chosen);
    std::optional<mail::MailingId> unfinishedRun() const;
    std::optional<mail::MailingId> shownRun() const;
    void listClasses();
    mail::MailSelection selection() const;
    void refresh();
    void showPlan();
    void showRun(mail::MailingId id);
    void showPreview();
    void showFinding(const QString &text, Tone tone);

    void openSettings();
    void withPassword(const std::function<void(const mail::MailPassword &)> &action);
    void send();
    void sendAgain(std::optional<mail::MessageState> state);
    void run(mail::MailingId id, const mail::MailPassword &password);
    void finish(mail::MailingId id, const Result<mail::MailReport> &done);

    PageContext &m_context;
    std::shared_ptr<PasswordStore> m_passwords;
    std::optional<mail::MailPassword> m_password; ///< as long as the dialog is open
    QList<people::PersonId> m_people;             ///< for whom alone; everybody where it is empty
    mail::MailPlan m_plan;
    RowModel<SendRow> *m_model;
    QComboBox *m_run;
    QComboBox *m_role;
    QListWidget *m_classes;
    QCheckBox *m_again;
    QWidget *m_choices;
    TableView *m_table;
    QPlainTextEdit *m_preview;
    ToneLabel *m_summary;
    ToneLabel *m_finding;
    QPushButton *m_rest;
    QPushButton *m_failed;
    QPushButton *m_uncertain;
    QPushButton *m_send;
    bool m_busy = false;
};

} // namespace starosta::ui
