// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/storage/Statement.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/ui/mail/MailStage.h"
#include "ui/common/TableView.h"
#include "ui/mail/PasswordDialog.h"
#include "ui/mail/SendDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace starosta;
using invites::InviteRole;

namespace {

struct SendStage : test::MailStage
{
    SendStage()
    {
        test::addPupilWithMail(workspace, u"Аверин Артём", u"1А", u"a@example.org"_s);
        test::addPupilWithMail(workspace, u"Белов Борис", u"1А", u"refused@example.org"_s);
        test::addPupil(workspace, u"Власов Виктор", u"1А");
        test::addLink(workspace, {.className = u"1А", .role = InviteRole::pupil, .mark = 'a'});
    }
    void openDialog()
    {
        dialog = std::make_unique<ui::SendDialog>(context, passwords);
        test::showAndSettle(*dialog, dialog->size());
        // It opens on a mailing that is not finished; these are about a new one.
        beginNew();
    }
    void beginNew()
    {
        test::labelled<QComboBox>(*dialog, u"Mailing"_s)->setCurrentIndex(0);
        auto *role = test::labelled<QComboBox>(*dialog, u"For whom"_s);
        role->setCurrentIndex(role->findData(int(InviteRole::pupil)));
    }
    QStringList states() const
    {
        QStringList states;
        const QAbstractItemModel *model = dialog->findChild<ui::TableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            states.append(model->index(row, 3).data().toString());
        return states;
    }
    QString preview() const { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }

    std::unique_ptr<ui::SendDialog> dialog;
};

} // namespace

TEST_CASE("before a test nothing can be sent, and the dialog says so")
{
    SendStage stage;
    stage.openDialog();
    CHECK(test::accessibilityFaults(*stage.dialog) == QStringList());
    CHECK(test::says<QLabel>(*stage.dialog, u"No mail server is set up"_s));
    CHECK_FALSE(test::buttonWith(*stage.dialog, u"Send 2 letter(s)"_s)->isEnabled());
}

TEST_CASE("the list shows who gets a letter and who cannot, the preview the letter with its link masked")
{
    SendStage stage;
    const test::MailServer server;
    test::connectTo(stage.workspace, server);
    stage.openDialog();
    CHECK(stage.states() == QStringList{u"gets a letter"_s, u"gets a letter"_s, u"no e-mail address"_s});
    CHECK(test::says<QLabel>(*stage.dialog, u"Get a letter: 2\nno e-mail address: 1"_s));
    CHECK(stage.preview().contains(u"To: a@example.org"));
    CHECK(stage.preview().contains(u"Здравствуйте, Аверин Артём!"));
    CHECK_FALSE(stage.preview().contains(test::secretLink('a')));
    CHECK(stage.preview().contains(u"vk.me/…"));
    auto *classes = test::labelled<QListWidget>(*stage.dialog, u"Classes"_s);
    REQUIRE(classes->count() == 3);
    for (int row = 0; row < classes->count(); ++row)
        classes->item(row)->setCheckState(Qt::Unchecked);
    CHECK(stage.states().isEmpty());
    CHECK(stage.preview().isEmpty());
}

TEST_CASE("letters are sent, what became of each is shown, and the failed can be sent again")
{
    SendStage stage;
    const test::MailServer server;
    test::connectTo(stage.workspace, server);
    stage.openDialog();
    test::click(test::buttonWith(*stage.dialog, u"Send 2 letter(s)"_s));
    auto *asked = qobject_cast<ui::PasswordDialog *>(stage.dialogs.dialog.data());
    REQUIRE(asked);
    CHECK(test::accessibilityFaults(*asked) == QStringList());
    test::click(test::buttonWith(*asked, u"Go on"_s));
    CHECK(test::says<QLabel>(*asked, u"Enter the password."_s));
    test::typeInto(test::labelled<QLineEdit>(*asked, u"Password"_s), QString::fromUtf8(server.password().bytes));
    test::click(test::buttonWith(*asked, u"Go on"_s));

    REQUIRE(stage.states().size() == 2);
    CHECK(stage.states()[0] == u"sent");
    CHECK(stage.states()[1].contains(u"550 5.1.1 no such mailbox"));
    CHECK(test::says<QLabel>(*stage.dialog, u"Not all letters went out: sent 1, failed 1."_s));
    CHECK(server.letters().size() == 2);
    CHECK(stage.passwords->kept.isEmpty());
    CHECK(test::accessibilityFaults(*stage.dialog) == QStringList());

    test::click(test::buttonWith(*stage.dialog, u"Send the failed again"_s));
    CHECK(server.letters().size() == 2);
    CHECK(stage.workspace->mail().find(mail::MailingId(1))->counts.failed == 1);
    // Whoever has the letter is left out of a new one.
    auto *runs = test::labelled<QComboBox>(*stage.dialog, u"Mailing"_s);
    CHECK(runs->count() == 2);
    runs->setCurrentIndex(0);
    CHECK(stage.states() == QStringList{u"was sent before"_s, u"gets a letter"_s, u"no e-mail address"_s});
}

TEST_CASE("the dialog opens on the mailing that was not finished; a new one says who waits in it")
{
    SendStage stage;
    const test::MailServer server;
    test::connectTo(stage.workspace, server);
    test::queued(stage.workspace, {.role = InviteRole::pupil});
    stage.dialog = std::make_unique<ui::SendDialog>(stage.context, stage.passwords);
    test::showAndSettle(*stage.dialog, stage.dialog->size());
    auto *runs = test::labelled<QComboBox>(*stage.dialog, u"Mailing"_s);
    CHECK(runs->currentData().toInt() == 1);
    CHECK(test::says<QLabel>(*stage.dialog, u"This mailing is not finished"_s));
    CHECK(test::buttonWith(*stage.dialog, u"Send the rest"_s)->isVisible());
    stage.beginNew();
    CHECK(stage.states() ==
          QStringList{u"waits in mailing No. 1"_s, u"waits in mailing No. 1"_s, u"no e-mail address"_s});
}

TEST_CASE("a password in the keyring is not asked for; what waits and what is uncertain is sent on request")
{
    SendStage stage;
    const test::MailServer server;
    test::connectTo(stage.workspace, server);
    stage.passwords->kept.insert(u"school@127.0.0.1"_s, server.password().bytes);
    test::queued(stage.workspace, {.role = InviteRole::pupil});
    test::valueOf(stage.workspace->ledger().note([](storage::Store &store) {
        storage::Statement(store, "UPDATE journal_mail SET state = 'uncertain' WHERE id = 2").run();
    }));
    stage.openDialog();
    auto *runs = test::labelled<QComboBox>(*stage.dialog, u"Mailing"_s);
    runs->setCurrentIndex(1);
    test::click(test::buttonWith(*stage.dialog, u"Send the rest"_s));
    CHECK_FALSE(stage.dialogs.dialog);
    CHECK(stage.workspace->mail().find(mail::MailingId(1))->counts.sent == 1);
    test::click(test::buttonWith(*stage.dialog, u"Send the uncertain again…"_s));
    REQUIRE(stage.dialogs.questions.size() == 1);
    CHECK(stage.workspace->mail().find(mail::MailingId(1))->counts.uncertain == 1);
    stage.dialogs.choice = u"send"_s;
    test::click(test::buttonWith(*stage.dialog, u"Send the uncertain again…"_s));
    CHECK(stage.workspace->mail().find(mail::MailingId(1))->counts.failed == 1);
}
