// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/ui/mail/MailStage.h"
#include "ui/mail/MailSettingsDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace starosta;

TEST_CASE("the mail server is set up and tested with a letter to oneself; the password is kept in the keyring alone")
{
    test::MailStage stage;
    const test::MailServer server;
    ui::MailSettingsDialog dialog(stage.context, stage.passwords);
    test::showAndSettle(dialog, dialog.size());
    CHECK(test::accessibilityFaults(dialog) == QStringList());
    test::click(test::buttonWith(dialog, u"Test"_s));
    CHECK(test::says<QLabel>(dialog, u"Enter one address"_s));
    CHECK_FALSE(stage.workspace->mail().settings().isSet());

    auto *port = test::labelled<QSpinBox>(dialog, u"Port"_s);
    auto *security = test::labelled<QComboBox>(dialog, u"Protection"_s);
    security->setCurrentIndex(1);
    CHECK(port->value() == 587);
    security->setCurrentIndex(0);
    CHECK(port->value() == 465);
    test::typeInto(test::labelled<QLineEdit>(dialog, u"Server"_s), u"127.0.0.1"_s);
    port->setValue(server.port());
    test::typeInto(test::labelled<QLineEdit>(dialog, u"User name"_s), u"school"_s);
    test::typeInto(test::labelled<QLineEdit>(dialog, u"Sender’s address"_s), u"school@example.org"_s);
    test::typeInto(test::labelled<QLineEdit>(dialog, u"Test letter to"_s), u"me@example.org"_s);
    test::typeInto(test::labelled<QLineEdit>(dialog, u"File of one more certificate authority"_s),
                   server.certificate());
    test::click(test::buttonWith(dialog, u"Test"_s));
    CHECK(test::says<QLabel>(dialog, u"Enter the password of the mailbox"_s));
    auto *password = test::labelled<QLineEdit>(dialog, u"Password"_s);
    CHECK(password->echoMode() == QLineEdit::Password);
    test::typeInto(password, u"wrong"_s);
    test::click(test::buttonWith(dialog, u"Test"_s));
    CHECK(test::says<QLabel>(dialog, u"does not let school in"_s));
    test::typeInto(password, QString::fromUtf8(server.password().bytes));
    test::click(test::buttonWith(dialog, u"Keep the password in the system’s store of passwords"_s));
    std::optional<mail::MailPassword> tested;
    QObject::connect(&dialog, &ui::MailSettingsDialog::tested, &dialog,
                     [&tested](const mail::MailPassword &with) { tested = with; });
    test::click(test::buttonWith(dialog, u"Test"_s));
    CHECK(test::says<QLabel>(dialog, u"The test letter went out"_s));
    REQUIRE(tested);
    CHECK(tested->bytes == server.password().bytes);
    CHECK(stage.passwords->kept == QHash<QString, QByteArray>{{u"school@127.0.0.1"_s, server.password().bytes}});
    CHECK(stage.workspace->mail().isTested());
    REQUIRE(server.letters().size() == 1);
    CHECK(server.letters()[0].envelopeTo == "me@example.org");
}

TEST_CASE("a value that cannot be used is named, and a keyring that does not answer is said to")
{
    test::MailStage stage;
    const test::MailServer server;
    stage.passwords->answers = false;
    test::valueOf(stage.workspace->mail().configure(server.settings()));
    ui::MailSettingsDialog dialog(stage.context, stage.passwords);
    test::showAndSettle(dialog, dialog.size());
    auto *host = test::labelled<QLineEdit>(dialog, u"Server"_s);
    test::typeInto(host, u"smtp.example.org/x"_s);
    test::click(test::buttonWith(dialog, u"Save"_s));
    CHECK(dialog.isVisible());
    CHECK(test::says<QLabel>(dialog, u"Server: this value cannot be used"_s));
    test::typeInto(host, u"127.0.0.1"_s);
    test::typeInto(test::labelled<QLineEdit>(dialog, u"Password"_s), QString::fromUtf8(server.password().bytes));
    test::click(test::buttonWith(dialog, u"Keep the password in the system’s store of passwords"_s));
    test::click(test::buttonWith(dialog, u"Test"_s));
    CHECK(test::says<QLabel>(dialog, u"password store does not answer"_s));
    test::click(test::buttonWith(dialog, u"Save"_s));
    CHECK_FALSE(dialog.isVisible());
}
