// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/MembersStage.h"

#include "ui/members/ReadListDialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;

namespace {

/// The dialog over a list that is pasted.
struct Reading : UiStage
{
    ui::ReadListDialog *open(const QString &text)
    {
        auto *dialog = new ui::ReadListDialog(context, {.pasted = text.toUtf8()});
        QObject::connect(dialog, &ui::ReadListDialog::read, dialog,
                         [this](const members::ListReport &done, std::optional<journal::EntryId> number) {
                             report = done;
                             entry = number;
                         });
        dialogs.show(dialog);
        settle();
        return dialog;
    }
    static QTableView *members(ui::ReadListDialog *dialog)
    {
        for (QTableView *view : dialog->findChildren<QTableView *>()) {
            if (!qobject_cast<QTableWidget *>(view))
                return view;
        }
        return nullptr;
    }
    static QPushButton *button(ui::ReadListDialog *dialog)
    {
        return qobject_cast<QPushButton *>(buttonWith(*dialog, u"Read the list"_s));
    }

    std::optional<members::ListReport> report;
    std::optional<journal::EntryId> entry;
};

} // namespace

TEST_CASE("Nothing is written before the list has been looked at")
{
    Reading stage;
    const auto anna = addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    auto *dialog = stage.open(u"Имя\tРоль\tАктивность\nАнна Антонова\tученик\tвчера\nКот Учёный\tродитель\t\n"_s);
    CHECK(Reading::members(dialog)->model()->rowCount() == 2);
    CHECK_FALSE(stage.workspace->members().known());
    click(Reading::button(dialog));
    settle();
    REQUIRE(stage.report);
    CHECK(stage.report->added == 2);
    CHECK(stage.entry);
    CHECK(stage.workspace->members().joined() == QSet<people::PersonId>{anna});
    // The same once more: nothing to do, and no entry.
    stage.report.reset();
    auto *again = stage.open(u"Имя\tРоль\tАктивность\nАнна Антонова\tученик\tвчера\nКот Учёный\tродитель\t\n"_s);
    CHECK(says<QLabel>(*again, u"was read before"_s));
    click(Reading::button(again));
    settle();
    REQUIRE(stage.report);
    CHECK_FALSE(stage.entry);
}

TEST_CASE("Wrong rows stop the list until they are left out")
{
    Reading stage;
    auto *dialog = stage.open(u"Имя;Роль\nАнна Антонова;ученик\nБорис Белов;кто-то\n"_s);
    CHECK_FALSE(Reading::button(dialog)->isEnabled());
    CHECK(says<QLabel>(*dialog, u"Row 3"_s));
    click(buttonWith(*dialog, u"Leave the wrong rows out"_s));
    CHECK(Reading::button(dialog)->isEnabled());
    click(Reading::button(dialog));
    settle();
    CHECK(stage.report->added == 1);
}

TEST_CASE("A list whose columns are not understood is shown by its columns")
{
    Reading stage;
    auto *dialog = stage.open(u"Роль;Чьё-то;Активность\nученик;Анна Антонова;вчера\n"_s);
    auto *tabs = dialog->findChild<QTabWidget *>();
    auto *columns = dialog->findChild<QTableWidget *>();
    if (tabs->currentIndex() == 0) // the values told that these are names
        tabs->setCurrentIndex(1);
    auto *choice = qobject_cast<QComboBox *>(columns->cellWidget(1, 1));
    REQUIRE(choice);
    choice->setCurrentIndex(choice->findData(int(table::Field::ignored)));
    emit choice->activated(choice->currentIndex());
    settle();
    CHECK_FALSE(Reading::button(dialog)->isEnabled());
    choice = qobject_cast<QComboBox *>(columns->cellWidget(1, 1));
    choice->setCurrentIndex(choice->findData(int(table::Field::fullName)));
    emit choice->activated(choice->currentIndex());
    settle();
    CHECK(Reading::button(dialog)->isEnabled());
}

TEST_CASE("The day of the list can be said, but not one before the latest")
{
    Reading stage;
    auto *first = stage.open(u"Имя;Роль\nАнна Антонова;ученик\n"_s);
    typeInto(labelled<QLineEdit>(*first, u"Day of the list"_s), u"30.08.2026"_s);
    settle();
    click(Reading::button(first));
    settle();
    CHECK(stage.workspace->members().latestList()->takenOn == QDate(2026, 8, 30));
    auto *older = stage.open(u"Имя;Роль\nБорис Белов;ученик\n"_s);
    typeInto(labelled<QLineEdit>(*older, u"Day of the list"_s), u"29.08.2026"_s);
    settle();
    CHECK_FALSE(Reading::button(older)->isEnabled());
    CHECK(says<QLabel>(*older, u"newer one of 30.08.2026"_s));
}

TEST_CASE("The dialog fits a small screen and its texts are whole")
{
    Reading stage;
    addPupil(stage.workspace, u"Антонова Анна Ивановна", u"1А");
    addPupil(stage.workspace, u"Антонова Анна Петровна", u"1Б");
    auto *dialog = stage.open(u"Имя;Роль;Активность\nАнна Антонова;ученик;вчера\nКот Учёный;родитель;\n"
                              u"Борис Белов;кто-то;\n"_s);
    CHECK(dialog->minimumSizeHint().width() <= 1000);
    CHECK(dialog->minimumSizeHint().height() <= 600);
    if (const QString out = qEnvironmentVariable("STAROSTA_PICTURES"); !out.isEmpty())
        dialog->grab().save(out + u"/read-list.png"_s);
}

TEST_CASE("A list that was read before the last one asks whether it holds again, and says of which day")
{
    Reading stage;
    const QString first = u"Имя\tРоль\nАнна Антонова\tученик\n"_s;
    const QString second = u"Имя\tРоль\nАнна Антонова\tученик\nКто Другой\tученик\n"_s;
    for (const QString &text : {first, second}) {
        click(Reading::button(stage.open(text)));
        settle();
        stage.workspace.clock().advanceDays(1);
    }
    auto *dialog = stage.open(first);
    CHECK(says<QLabel>(*dialog, u"read before, as of 01.09.2026, and another one of 02.09.2026"_s));
    CHECK_FALSE(Reading::button(dialog)->isEnabled());
    stage.report.reset();
    click(buttonWith(*dialog, u"It is the list of 03.09.2026"_s));
    settle();
    CHECK_FALSE(buttonWith(*dialog, u"It is the list of 03.09.2026"_s));
    click(Reading::button(dialog));
    settle();
    REQUIRE(stage.report);
    CHECK(stage.report->gone == 1);
    CHECK(stage.workspace->members().latestList()->takenOn == QDate(2026, 9, 3));
}
