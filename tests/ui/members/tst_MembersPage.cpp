// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/MembersStage.h"

#include "tests/core/invites/LinksOfATest.h"

#include "ui/common/ChoosePersonDialog.h"
#include "ui/common/PageFilters.h"
#include "ui/members/PersonDayDialog.h"
#include "ui/members/ReadListDialog.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using ui::MembersShown;

namespace {

/// The menu of the selected rows, open.
QMenu *rowMenu(MembersStage &stage)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(stage.table(), &event);
    auto *menu = stage.table()->findChild<QMenu *>();
    REQUIRE(menu);
    return menu;
}

} // namespace

TEST_CASE("Before a list is read the page explains itself, and who refuses stands there all the same")
{
    MembersStage stage;
    CHECK(stage.shownNames().isEmpty());
    CHECK(says<QLabel>(stage.page, u"No list of the platform has been read yet"_s));
    CHECK(commandButton(stage.page, u"members.read"_s));
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    stage.refresh();
    CHECK(stage.shownNames().isEmpty());
    valueOf(stage.workspace->members().noteRefusal({.person = anna, .on = QDate(2026, 9, 1)}));
    stage.refresh();
    CHECK(stage.shownNames(3) == QStringList{u"Антонова Анна Ивановна"_s});
}

TEST_CASE("Every sort of member has its choice, with how many there are")
{
    MembersStage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    addPupil(stage.workspace, u"Белова Вера Ильинична", u"1А");
    addPupil(stage.workspace, u"Белова Вера Юрьевна", u"1Б");
    const auto yan = addPupil(stage.workspace, u"Яковлев Ян Янович", u"1Б");
    valueOf(stage.workspace->members().noteRefusal({.person = yan, .on = QDate(2026, 9, 1)}));
    addPupil(stage.workspace, u"Громов Глеб Глебович", u"1Б");
    stage.take(u"Анна Антонова;ученик\nВера Белова;ученик\nКот Учёный;родитель\nГлеб Громов;учитель\n"_s);
    CHECK(stage.shownNames().size() == 8);
    const auto shown = [&](MembersShown which) {
        stage.show(which);
        return stage.shownNames();
    };
    CHECK(shown(MembersShown::questions) == QStringList{u"Вера Белова"_s, u"Глеб Громов"_s});
    CHECK(shown(MembersShown::strangers) == QStringList{u"Кот Учёный"_s});
    CHECK(shown(MembersShown::wrongRole) == QStringList{u"Глеб Громов"_s});
    CHECK(shown(MembersShown::joined) == QStringList{u"Анна Антонова"_s});
    // Who refuses is not waited for.
    CHECK(shown(MembersShown::notJoined).size() == 3);
    CHECK(shown(MembersShown::refused).size() == 1);
    CHECK(stage.page.findChild<QComboBox *>()->itemText(1) == u"Questions (2)");
    CHECK(ui::MembersPage::entry().waiting(*stage.workspace) == 3);

    stage.page.open({.page = u"members"_s, .filter = ui::filters::memberStrangers});
    CHECK(stage.shownNames() == QStringList{u"Кот Учёный"_s});
    CHECK(stage.selectedName() == u"Кот Учёный");
    CHECK(stage.workspace->members().joined() == QSet<people::PersonId>{anna});
}

TEST_CASE("For who has not joined paper, a letter and words for a chat are one step away")
{
    MembersStage stage;
    addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    const auto vera = addPupil(stage.workspace, u"Белова Вера Ильинична", u"1А");
    const auto gleb = addPupil(stage.workspace, u"Громов Глеб Глебович", u"1Б");
    const auto yan = addPupil(stage.workspace, u"Яковлев Ян Янович", u"1Б");
    valueOf(stage.workspace->members().noteRefusal({.person = yan, .on = QDate(2026, 9, 1)}));
    const auto olga = addTeacher(stage.workspace, u"Ивашина Ольга Родионовна");
    test::addLink(stage.workspace, {u"1А", invites::InviteRole::pupil, 'a'});
    stage.take(u"Анна Антонова;ученик\n"_s);
    stage.show(MembersShown::notJoined);
    stage.table()->selectAll();
    settle();
    const auto chosen = [&](const QString &command) {
        stage.navigator.commands.clear();
        click(commandButton(stage.page, command));
        REQUIRE(stage.navigator.commands.size() == 1);
        return stage.navigator.commands.first();
    };
    // Each role apart, for a link is for one; whoever refuses is not reminded.
    const QString pupils = u"pupil %1 %2"_s.arg(vera.value()).arg(gleb.value());
    CHECK(says<QLabel>(stage.page, u"Pupils: 2"_s));
    CHECK(says<QLabel>(stage.page, u"Teachers: 1"_s));
    CHECK(chosen(u"members.slips.pupil"_s) == std::pair(u"sheets.slips"_s, pupils));
    CHECK(chosen(u"members.mail.pupil"_s) == std::pair(u"links.send"_s, pupils));
    CHECK(chosen(u"members.mail.teacher"_s) == std::pair(u"links.send"_s, u"teacher %1"_s.arg(olga.value())));
    // Of the two classes one has a link.
    click(commandButton(stage.page, u"members.copyReminder.pupil"_s));
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(secretLink('a')));
    CHECK(text.count(u"https://"_s) == 1);
    click(commandButton(stage.page, u"members.copyReminder.teacher"_s));
    CHECK(stage.messages.message().kind == ui::MessageKind::error); // they have no link
    CHECK(QGuiApplication::clipboard()->text() == text);

    // The menu of the rows has each action once: it asks for the role.
    stage.dialogs.choice = u"teacher"_s;
    stage.navigator.commands.clear();
    for (QAction *action : rowMenu(stage)->actions()) {
        if (action->objectName() == u"members.mail")
            action->trigger();
    }
    REQUIRE(stage.dialogs.questions.size() == 1);
    CHECK(stage.dialogs.questions.first().choices.size() == 2);
    CHECK(stage.navigator.commands == QList{std::pair(u"links.send"_s, u"teacher %1"_s.arg(olga.value()))});

    // Of one role nothing is asked.
    stage.selectName(u"Белова Вера Ильинична"_s, 3);
    CHECK(chosen(u"members.slips"_s) == std::pair(u"sheets.slips"_s, u"pupil %1"_s.arg(vera.value())));

    stage.show(MembersShown::refused);
    stage.selectRow(0);
    CHECK_FALSE(commandButton(stage.page, u"members.slips"_s));
}

TEST_CASE("A question is decided by one key, and the next one is selected")
{
    MembersStage stage;
    const auto first = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    addPupil(stage.workspace, u"Антонова Анна Петровна", u"1Б");
    addPupil(stage.workspace, u"Белова Вера Ильинична", u"1А");
    const auto second = addPupil(stage.workspace, u"Белова Вера Юрьевна", u"1Б");
    stage.take(u"Анна Антонова;ученик\nВера Белова;ученик\nСаша Чужой;ученик\n"_s);
    stage.show(MembersShown::questions);
    stage.selectRow(0);
    CHECK(stage.selectedName() == u"Анна Антонова");
    CHECK(says<QLabel>(stage.page, u"2 people called Анна Антонова"_s));
    QTest::keyClick(stage.table(), Qt::Key_3); // there are only two
    CHECK(stage.workspace->members().joined().isEmpty());
    QTest::keyClick(stage.table(), Qt::Key_1);
    settle();
    CHECK(stage.workspace->members().joined() == QSet<people::PersonId>{first});
    CHECK(stage.selectedName() == u"Вера Белова");
    click(commandButton(stage.page, u"members.choose2"_s));
    settle();
    CHECK(stage.workspace->members().joined() == QSet<people::PersonId>{first, second});
    CHECK(stage.shownNames().isEmpty());
    // What was decided is one undo away, and can be taken back from the card.
    CHECK(stage.messages.message().actions.last().text == u"Undo");
    stage.show(MembersShown::joined);
    stage.selectRow(0);
    click(commandButton(stage.page, u"members.takeBack"_s));
    settle();
    CHECK(stage.workspace->members().joined().size() == 1);
}

TEST_CASE("S says stranger; letters of names still go to the filter")
{
    MembersStage stage;
    stage.take(u"Саша Чужой;ученик\nПётр Чужой;ученик\n"_s);
    stage.selectRow(1);
    const QString name = stage.selectedName();
    QTest::keyClick(stage.table(), Qt::Key_S);
    settle();
    const auto decided = stage.workspace->members().list();
    CHECK(std::count_if(decided.begin(), decided.end(), [&](const members::Member &each) {
              return each.account.decision == members::Decision::stranger && each.account.shownName == name;
          }) == 1);
    CHECK(stage.workspace->members().openCount() == 1);
    CHECK(stage.workspace->platform().openCount() == 2);
}

TEST_CASE("Somebody else is chosen for a nickname")
{
    MembersStage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    addPupil(stage.workspace, u"Белова Вера Ильинична", u"1А");
    stage.take(u"Котик;ученик\n"_s);
    stage.selectName(u"Котик"_s);
    click(commandButton(stage.page, u"members.somebody"_s));
    auto *dialog = stage.dialog<ui::ChoosePersonDialog>();
    settle();
    typeInto(dialog->findChild<QLineEdit *>(), u"антонова"_s);
    auto *list = dialog->findChild<QTableView *>();
    REQUIRE(list->model()->rowCount() == 1);
    list->selectRow(0);
    click(buttonWith(*dialog, u"This person"_s));
    settle();
    CHECK(stage.workspace->members().joined() == QSet<people::PersonId>{anna});
}

TEST_CASE("Whoever is there in a wrong role is invited anew in one step")
{
    MembersStage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    stage.take(u"Анна Антонова;учитель\n"_s);
    valueOf(stage.workspace->members().acceptProposals());
    stage.refresh();
    stage.selectName(u"Анна Антонова"_s);
    click(commandButton(stage.page, u"members.reinvite"_s));
    CHECK(stage.navigator.commands == QList{std::pair(u"links.reinvite"_s, u"pupil %1"_s.arg(anna.value()))});
}

TEST_CASE("Commands over ten thousand selected people cost nothing, and a reminder for them no query a person")
{
    MembersStage stage;
    const auto done = stage.workspace->ledger().change(
        {.action = journal::Action::addPerson}, [&](journal::Change &change) -> Result<> {
            const auto name = people::PersonName::parse(u"Ларина Анна Ивановна");
            for (int number = 1; number <= 10'000; ++number) {
                const auto added = stage.workspace->people().add(
                    change, {.content = {.name = *name, .externalId = QString::number(number)},
                             .pupilOf = classId(stage.workspace, u"1А")});
                if (!added)
                    return failureOf(added);
            }
            return {};
        });
    REQUIRE(done);
    test::addLink(stage.workspace, {u"1А", invites::InviteRole::pupil, 'a'});
    stage.take(u"Кот Учёный;ученик\n"_s);
    stage.show(MembersShown::notJoined);
    QElapsedTimer timer;
    timer.start();
    stage.table()->selectAll();
    settle();
    const qint64 selecting = timer.restart();
    QMenu *menu = rowMenu(stage);
    const qint64 asking = timer.restart();
    CHECK(menu->actions().first()->isEnabled());
    menu->close();
    timer.restart();
    click(commandButton(stage.page, u"members.copyReminder"_s));
    const qint64 copying = timer.elapsed();
    WARN("10,000 selected: " << selecting << " ms to select, " << asking << " ms to ask the commands, " << copying
                             << " ms to copy the reminder");
    CHECK(QGuiApplication::clipboard()->text().contains(secretLink('a')));
    CHECK(asking <= 100);
    CHECK(copying <= 300);
}

TEST_CASE("Proposals are accepted together, after their list was shown")
{
    MembersStage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    stage.take(u"Анна Антонова;учитель\n"_s);
    stage.dialogs.choice = u"accept"_s;
    click(commandButton(stage.page, u"members.accept"_s));
    REQUIRE(stage.dialogs.questions.size() == 1);
    CHECK(stage.dialogs.questions.first().list == QStringList{u"Анна Антонова — Антонова Анна Ивановна"_s});
    settle();
    CHECK(stage.workspace->members().accountsOf(anna).size() == 1);
    CHECK(stage.workspace->platform().openCount() == 2);
    stage.refresh();
    CHECK_FALSE(commandButton(stage.page, u"members.accept"_s)->isEnabled());
}

TEST_CASE("Who has not joined is noted as joined or as refusing, and a refusal is withdrawn")
{
    MembersStage stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    const auto vera = addPupil(stage.workspace, u"Белова Вера Ильинична", u"1А");
    stage.take(u"Кот Учёный;ученик\n"_s);
    stage.show(MembersShown::notJoined);
    REQUIRE(stage.shownNames(3) == QStringList{u"Антонова Анна Ивановна"_s, u"Белова Вера Ильинична"_s});
    stage.selectRow(0);
    click(commandButton(stage.page, u"members.refused"_s));
    auto *refusal = stage.dialog<ui::PersonDayDialog>();
    settle();
    typeInto(labelled<QLineEdit>(*refusal, u"Note"_s), u"заявление"_s);
    click(buttonWith(*refusal, u"Note the refusal"_s));
    settle();
    CHECK(stage.workspace->members().refusalOf(anna)->note == u"заявление"_s);
    stage.refresh();
    CHECK(stage.shownNames(3) == QStringList{u"Белова Вера Ильинична"_s});
    stage.show(MembersShown::refused);
    stage.selectRow(0);
    click(commandButton(stage.page, u"members.withdraw"_s));
    CHECK_FALSE(stage.workspace->members().refusalOf(anna));

    stage.refresh();
    stage.show(MembersShown::notJoined);
    stage.selectRow(1);
    click(commandButton(stage.page, u"members.joined"_s));
    auto *joined = stage.dialog<ui::PersonDayDialog>();
    settle();
    click(buttonWith(*joined, u"Note it"_s));
    CHECK(stage.workspace->members().joinedOn(vera) == QDate(2026, 9, 1));
}

TEST_CASE("A file that is dropped on the page is read as a list of the platform")
{
    MembersStage stage;
    const QString path = stage.workspace.folder().filePath(u"list.csv"_s);
    stage.workspace.folder().write(u"list.csv"_s, u"Имя;Роль\nАнна Антонова;ученик\n"_s.toUtf8());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.page, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.page, &drop);
    auto *dialog = stage.dialog<ui::ReadListDialog>();
    settle();
    CHECK(labelled<QTableView>(*dialog, u"Members in the list"_s)->model()->rowCount() == 1);
}

TEST_CASE("The demo school's members need two answers")
{
    MembersStage stage(Contents::nothing);
    stage.show(MembersShown::questions);
    CHECK(stage.shownNames().size() == 2);
    if (const QString out = qEnvironmentVariable("STAROSTA_PICTURES"); !out.isEmpty())
        stage.page.grab().save(out + u"/members.png"_s);
}
