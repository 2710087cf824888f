// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/ChangeList.h"
#include "ui/common/RecordHistory.h"
#include "ui/common/TableView.h"
#include "ui/journal/JournalPage.h"

#include <QLabel>
#include <QTest>

using namespace starosta;

namespace {

struct Stage : test::UiStage
{
    ui::JournalPage page{context};

    ui::TableView &table() { return *page.findChild<ui::TableView *>(); }
    void show()
    {
        page.refresh();
        test::showAndSettle(page);
    }
    people::PersonId addPerson(QStringView name)
    {
        return test::valueOf(
                   workspace->people().add({.content = {.name = test::valueOf(people::PersonName::parse(name))},
                                            .pupilOf = test::valueOf(workspace->classes().resolve(u"1А")).id}))
            .value;
    }
    ui::Command command(const char *id)
    {
        for (const ui::Command &it : page.commands()) {
            if (it.id == QLatin1StringView(id))
                return it;
        }
        FAIL("no such command");
        return {};
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
};

QStringList textsOf(const QTreeWidgetItem &item)
{
    QStringList texts;
    for (int column = 0; column < item.columnCount(); ++column)
        texts.append(item.text(column));
    for (int child = 0; child < item.childCount(); ++child)
        texts.append(textsOf(*item.child(child)));
    return texts;
}

QString allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QTreeWidget *tree : widget.findChildren<QTreeWidget *>()) {
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            texts.append(textsOf(*tree->topLevelItem(row)));
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the journal shows the newest first, with the present name of the person it is about")
{
    Stage stage;
    const auto id = stage.addPerson(u"Цыбикова Мария Петровна");
    stage.show();
    REQUIRE(stage.cell(0, 3).contains(QStringLiteral("Цыбикова Мария Петровна")));
    REQUIRE(test::accessibilityFaults(stage.page) == QStringList());

    test::valueOf(stage.workspace->people().edit(
        id, {.name = test::valueOf(people::PersonName::parse(u"Доржиева Мария Петровна"))}, {}));
    stage.page.refresh();
    REQUIRE(stage.cell(0, 3).contains(QStringLiteral("Доржиева")));
    REQUIRE(stage.cell(1, 3).contains(QStringLiteral("Доржиева")));
}

TEST_CASE("an entry is shown field by field, before and after")
{
    Stage stage;
    const auto id = stage.addPerson(u"Цыбикова Мария Петровна");
    test::valueOf(stage.workspace->people().edit(
        id, {.name = test::valueOf(people::PersonName::parse(u"Доржиева Мария Петровна"))}, {}));
    stage.show();
    REQUIRE(stage.table().selectKey(stage.workspace->ledger().entryCount()));
    const QString texts = allTexts(stage.page);
    REQUIRE(texts.contains(QStringLiteral("Цыбикова")));
    REQUIRE(texts.contains(QStringLiteral("Доржиева")));
}

TEST_CASE("a link is nowhere shown whole")
{
    Stage stage;
    const QString secret = QStringLiteral("https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789=");
    test::valueOf(
        stage.workspace->invites().registerLink({.classId = test::valueOf(stage.workspace->classes().resolve(u"1А")).id,
                                                 .role = invites::InviteRole::pupil,
                                                 .url = test::valueOf(invites::InviteUrl::parse(secret))}));
    stage.show();
    stage.table().selectKey(stage.workspace->ledger().entryCount());
    REQUIRE(allTexts(stage.page).contains(QStringLiteral("vk.me")));
    REQUIRE_FALSE(allTexts(stage.page).contains(QStringLiteral("AbCdEf")));

    const auto link = stage.workspace->invites().list().first();
    ui::RecordHistory history(stage.workspace->ledger(), {.record = {QStringLiteral("invite_links"), link.id.value()},
                                                          .title = QStringLiteral("Link")});
    REQUIRE(allTexts(history).contains(QStringLiteral("vk.me")));
    REQUIRE_FALSE(allTexts(history).contains(QStringLiteral("AbCdEf")));
}

TEST_CASE("an entry is undone from here, after its rows were listed")
{
    Stage stage;
    stage.addPerson(u"Цыбикова Мария Петровна");
    stage.show();
    stage.table().selectKey(stage.workspace->ledger().entryCount());
    stage.command("journal.undo").execute();
    REQUIRE(stage.dialogs.questions.size() == 1);
    REQUIRE_FALSE(stage.dialogs.questions.first().list.isEmpty());
    REQUIRE(stage.workspace->people().list().size() == 1);

    stage.dialogs.choice = QStringLiteral("undo");
    stage.command("journal.undo").execute();
    REQUIRE(stage.workspace->people().list().isEmpty());
    REQUIRE(stage.messages.message().kind == ui::MessageKind::ok);
    stage.page.refresh();
    stage.table().selectKey(stage.workspace->ledger().entryCount() - 1);
    REQUIRE_FALSE(stage.command("journal.undo").isEnabled());
}

TEST_CASE("verifying says how many entries are whole")
{
    Stage stage;
    stage.show();
    stage.command("journal.verify").execute();
    REQUIRE(stage.messages.message().kind == ui::MessageKind::ok);
    REQUIRE(stage.messages.message().text.contains(QString::number(stage.workspace->ledger().entryCount())));
}

TEST_CASE("the history of a record tells every change of it, newest first")
{
    Stage stage;
    const auto id = stage.addPerson(u"Цыбикова Мария Петровна");
    test::valueOf(stage.workspace->people().edit(
        id, {.name = test::valueOf(people::PersonName::parse(u"Доржиева Мария Петровна"))}, {},
        {.reason = QStringLiteral("свидетельство о браке")}));
    ui::RecordHistory history(stage.workspace->ledger(), {.record = {QStringLiteral("people"), id.value()},
                                                          .title = QStringLiteral("Доржиева Мария Петровна")});
    auto *list = history.findChild<ui::ChangeList *>();
    REQUIRE(list->topLevelItemCount() == 2);
    REQUIRE(list->topLevelItem(0)->text(0).contains(QStringLiteral("свидетельство о браке")));
    REQUIRE_FALSE(history.windowTitle().contains(QStringLiteral("Доржиева")));
    REQUIRE(test::accessibilityFaults(history) == QStringList());
}
