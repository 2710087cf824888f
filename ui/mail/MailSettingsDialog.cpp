// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/MailSettingsDialog.h"

#include "core/mail/MailAddress.h"
#include "core/mail/MailService.h"
#include "core/school/SchoolService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfMail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace starosta::ui {

using mail::MailSettings;
using mail::Security;

namespace {

constexpr int kPortOfTls = 465;
constexpr int kPortOfStartTls = 587;

QSpinBox *makeNumber(int value, int highest)
{
    auto *number = new QSpinBox;
    number->setRange(1, highest);
    number->setValue(value);
    return number;
}

FormField::Check addressCheck(const QLineEdit *field)
{
    return [field]() -> std::optional<FieldFinding> {
        if (mail::MailAddress::parse(field->text().trimmed()))
            return std::nullopt;
        return FieldFinding{.text = MailSettingsDialog::tr("Enter one address, such as school@example.org")};
    };
}

QWidget *beside(std::initializer_list<std::pair<QWidget *, int>> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    for (const auto &[widget, stretch] : widgets)
        layout->addWidget(widget, stretch, Qt::AlignTop);
    return row;
}

} // namespace

MailSettingsDialog::MailSettingsDialog(PageContext &context, std::shared_ptr<PasswordStore> passwords, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_passwords(std::move(passwords))
    , m_finding(makeParagraph({}))
{
    const MailSettings now = context.workspace.mail().settings();
    m_host = new QLineEdit(text::hostText(now.host));
    m_port = makeNumber(now.port, 65535);
    m_security = new QComboBox;
    m_user = new QLineEdit(now.user);
    m_password = new QLineEdit;
    m_keep = new QCheckBox(tr("&Keep the password in the system’s store of passwords"));
    m_from = new QLineEdit(now.from);
    m_fromName = new QLineEdit(now.isSet() ? now.fromName : context.workspace.school().shortName());
    m_caFile = new QLineEdit(now.caFile);
    m_connect = makeNumber(now.connectSeconds, 600);
    m_message = makeNumber(now.messageSeconds, 600);
    m_to = new QLineEdit(now.from);
    setWindowTitle(tr("Mail settings"));
    resize(640, 660);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(m_test);
    auto *content = new ScrolledContent;
    content->content()->addWidget(
        makeParagraph(tr("Links are sent through the school’s own mail server. The connection is always protected, and "
                         "the server’s certificate is verified; before a test letter went out nothing is sent."),
                      Tone::muted));
    content->content()->addWidget(makeServer());
    content->content()->addWidget(makeSender());
    content->content()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content, 1);
    layout->addWidget(m_finding);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_test, &QPushButton::clicked, this, &MailSettingsDialog::test);
    m_test->setDefault(true);
    showState();
}

QWidget *MailSettingsDialog::makeServer()
{
    m_security->addItem(tr("TLS from the beginning (usually port 465)"), int(Security::tls));
    m_security->addItem(tr("STARTTLS, required (usually port 587)"), int(Security::startTls));
    const MailSettings now = m_context.workspace.mail().settings();
    m_security->setCurrentIndex(m_security->findData(int(now.security)));
    connect(m_security, &QComboBox::currentIndexChanged, this,
            [this] { portFor(Security(m_security->currentData().toInt())); });
    m_hostField = new FormField(tr("&Server"), m_host);
    m_hostField->setHint(tr("For example: smtp.school.example"));
    m_hostField->setCheck([this]() -> std::optional<FieldFinding> {
        if (!m_host->text().trimmed().isEmpty())
            return std::nullopt;
        return FieldFinding{.text = tr("Enter the name of the server.")};
    });
    auto *user = new FormField(tr("&User name"), m_user);
    user->setHint(tr("Empty where the server asks for none."));
    m_password->setEchoMode(QLineEdit::Password);
    auto *password = new FormField(tr("&Password"), m_password);
    password->setHint(tr("It is not kept in the school’s file."));

    auto *server = new QWidget;
    auto *layout = new QVBoxLayout(server);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(beside({{m_hostField, 3}, {new FormField(tr("P&ort"), m_port), 1}}));
    layout->addWidget(new FormField(tr("P&rotection"), m_security));
    layout->addWidget(beside({{user, 1}, {password, 1}}));
    layout->addWidget(m_keep);
    return server;
}

QWidget *MailSettingsDialog::makeSender()
{
    m_fromField = new FormField(tr("Sender’s &address"), m_from);
    m_fromField->setCheck(addressCheck(m_from));
    m_toField = new FormField(tr("Test letter &to"), m_to);
    m_toField->setHint(tr("Your own address: see whether the letter arrives."));
    m_toField->setCheck(addressCheck(m_to));
    connect(m_from, &QLineEdit::textEdited, m_to, &QLineEdit::setText);
    auto *ca = new FormField(tr("&File of one more certificate authority"), m_caFile);
    ca->setHint(tr("Only where the server’s certificate is of the school’s own authority (PEM)."));

    auto *sender = new QWidget;
    auto *layout = new QVBoxLayout(sender);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(beside({{m_fromField, 1}, {new FormField(tr("Sender’s &name"), m_fromName), 1}}));
    layout->addWidget(m_toField);
    layout->addWidget(ca);
    layout->addWidget(beside({{new FormField(tr("Wait for the &connection, seconds"), m_connect), 1},
                              {new FormField(tr("Wait for a &letter, seconds"), m_message), 1}}));
    return sender;
}

void MailSettingsDialog::portFor(Security security)
{
    // Whoever typed another port keeps it.
    if (m_port->value() == kPortOfTls || m_port->value() == kPortOfStartTls)
        m_port->setValue(security == Security::tls ? kPortOfTls : kPortOfStartTls);
}

MailSettings MailSettingsDialog::settings() const
{
    return {.host = m_host->text().trimmed(),
            .port = m_port->value(),
            .security = Security(m_security->currentData().toInt()),
            .user = m_user->text().trimmed(),
            .from = m_from->text().trimmed(),
            .fromName = m_fromName->text().trimmed(),
            .caFile = m_caFile->text().trimmed(),
            .connectSeconds = m_connect->value(),
            .messageSeconds = m_message->value()};
}

void MailSettingsDialog::showFinding(const QString &text, Tone tone)
{
    m_finding->setText(text);
    m_finding->setTone(tone);
}

void MailSettingsDialog::showState()
{
    if (m_context.workspace.mail().isTested())
        showFinding(tr("A test letter went out with these settings."), Tone::ok);
    else
        showFinding(tr("Not tested yet: send a letter to yourself with “Test”."), Tone::muted);
}

bool MailSettingsDialog::save()
{
    if (!checkFields({m_hostField, m_fromField}))
        return false;
    const auto done = m_context.workspace.mail().configure(settings());
    if (!done) {
        const bool isSetting = done.error().code == ErrorCode::settingInvalid;
        showFinding(isSetting
                        ? tr("%1: this value cannot be used.").arg(text::mailSettingLabel(done.error().args.value(0)))
                        : text::errorText(done.error()),
                    Tone::error);
        return false;
    }
    emit saved();
    return true;
}

void MailSettingsDialog::test()
{
    if (m_busy || !checkFields({m_toField}) || !save())
        return;
    const mail::MailPassword password{.bytes = m_password->text().toUtf8()};
    if (!m_user->text().trimmed().isEmpty() && password.bytes.isEmpty()) {
        showFinding(tr("Enter the password of the mailbox: the server asks for it."), Tone::error);
        m_password->setFocus();
        return;
    }
    m_busy = true;
    m_test->setEnabled(false);
    m_save->setEnabled(false);
    showFinding(tr("The test letter is on its way…"), Tone::muted);
    m_context.tasks.runOnStore(
        tr("Sending a test letter"), this,
        [password, to = m_to->text().trimmed()](Workspace &workspace, Progress &progress) {
            return workspace.mail().test(password, to, progress);
        },
        [this, password](const Result<journal::Committed<void>> &done) {
            m_busy = false;
            m_test->setEnabled(true);
            m_save->setEnabled(true);
            if (!done)
                return showFinding(text::errorText(done.error()), Tone::error);
            showFinding(tr("The test letter went out. See whether it has arrived; links can be sent now."), Tone::ok);
            emit tested(password);
            if (m_keep->isChecked())
                m_passwords->write(accountOf(settings()), password, this, [this](bool kept) {
                    if (!kept)
                        showFinding(text::errorText(Error{ErrorCode::mailKeyringFailed}), Tone::warning);
                });
        });
}

void MailSettingsDialog::accept()
{
    if (!m_busy && save())
        QDialog::accept();
}

void MailSettingsDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace starosta::ui
