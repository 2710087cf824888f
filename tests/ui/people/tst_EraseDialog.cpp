// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/erasure/ErasureService.h"
#include "core/storage/Backup.h"
#include "tests/core/movements/Moves.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/ui/people/PeopleStage.h"
#include "ui/people/EraseDialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using people::PersonId;

namespace {

/// Ким, who has left with the mother; Ли, who is there.
struct Stage : PeopleStage
{
    Stage()
    {
        left = addPupil(workspace, u"Ким Ян", u"1А");
        mother = addPerson(workspace, u"Ким Ольга");
        valueOf(workspace->people().linkGuardian({.guardian = *mother, .pupil = *left}));
        stays = addPupil(workspace, u"Ли Ян", u"1А");
        valueOf(depart(*workspace, *left));
        workspace.clock().advanceDays(1);
        refresh();
    }
    ui::EraseDialog *open(const QList<PersonId> &people)
    {
        auto *dialog = new ui::EraseDialog(context, people);
        dialogs.show(dialog);
        showAndSettle(*dialog, {860, 620});
        return dialog;
    }
    static QStringList listed(const ui::EraseDialog &dialog)
    {
        QStringList names;
        const auto *list = dialog.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text().section(u" — "_s, 0, 0));
        return names;
    }
    QAbstractButton *destroy(const ui::EraseDialog &dialog, int count)
    {
        return buttonWith(dialog, count == 1 ? u"Destroy the data of 1 person"_s
                                             : u"Destroy the data of %1 people"_s.arg(count));
    }

    std::optional<PersonId> left;
    std::optional<PersonId> mother;
    std::optional<PersonId> stays;
};

} // namespace

TEST_CASE("The dialog shows whose data goes, asks why, for the act and for the number, and destroys it")
{
    Stage stage;
    valueOf(storage::backupStore(stage.workspace->ledger().store(),
                                 stage.workspace.folder().filePath(u"школа.before-import-1.starosta"_s)));
    ui::EraseDialog *dialog = stage.open({*stage.left});
    CHECK(Stage::listed(*dialog) == QStringList{u"Ким Ольга"_s, u"Ким Ян"_s});
    CHECK(says<QLabel>(*dialog, u"2 people"_s));
    click(stage.destroy(*dialog, 2));
    // Nothing of what is needed is there yet.
    CHECK(says<QLabel>(*dialog, u"Say why"_s));
    CHECK(stage.workspace->people().find(*stage.left));

    const QString path = stage.workspace.folder().filePath(u"акт.pdf"_s);
    stage.dialogs.file = path;
    typeInto(labelled<QLineEdit>(*dialog, u"Reason"_s), u"выпуск"_s);
    click(buttonWith(*dialog, u"Choose…"_s));
    typeInto(labelled<QLineEdit>(*dialog, u"To be sure, type the number of people"_s), u"1"_s);
    click(stage.destroy(*dialog, 2));
    CHECK(stage.workspace->people().find(*stage.left));
    typeInto(labelled<QLineEdit>(*dialog, u"To be sure, type the number of people"_s), u"2"_s);
    dialog->findChild<QCheckBox *>()->setChecked(true);
    click(stage.destroy(*dialog, 2));
    settle();

    CHECK_FALSE(stage.workspace->people().find(*stage.left));
    CHECK_FALSE(stage.workspace->people().find(*stage.mother));
    CHECK(stage.workspace->people().find(*stage.stays));
    CHECK(stage.workspace.folder().read(u"акт.pdf"_s).startsWith("%PDF"));
    CHECK_FALSE(QFile::exists(stage.workspace.folder().filePath(u"школа.before-import-1.starosta"_s)));
    CHECK(says<QLabel>(stage.messages, u"act No. 1"_s));
    CHECK(buttonWith(stage.messages, u"Open the act"_s));
    stage.refresh();
    CHECK(stage.shownNames().size() == 1);
}

TEST_CASE("All who left before a day; a day that is none finds nobody")
{
    Stage stage;
    ui::EraseDialog *dialog = stage.open({});
    CHECK(Stage::listed(*dialog).size() == 2);
    auto *day = labelled<QLineEdit>(*dialog, u"All who left before"_s);
    typeInto(day, u"01.09.2020"_s);
    settle();
    CHECK(Stage::listed(*dialog).isEmpty());
    CHECK(says<QLabel>(*dialog, u"Nobody left before that day."_s));
    CHECK_FALSE(stage.destroy(*dialog, 0)->isEnabled());
    typeInto(day, u"нет"_s);
    settle();
    CHECK(Stage::listed(*dialog).isEmpty());
}

TEST_CASE("Somebody who is at the school is told to be so")
{
    Stage stage;
    ui::EraseDialog *dialog = stage.open({*stage.stays});
    CHECK(Stage::listed(*dialog).isEmpty());
    CHECK(says<QLabel>(*dialog, u"is a pupil of"_s));
    CHECK_FALSE(stage.destroy(*dialog, 0)->isEnabled());
}

TEST_CASE("An act that cannot be written keeps everything, and the dialog stays with what was typed")
{
    Stage stage;
    ui::EraseDialog *dialog = stage.open({*stage.left});
    stage.dialogs.file = stage.workspace.folder().filePath(u"нет/акт.pdf"_s);
    typeInto(labelled<QLineEdit>(*dialog, u"Reason"_s), u"выпуск"_s);
    click(buttonWith(*dialog, u"Choose…"_s));
    typeInto(labelled<QLineEdit>(*dialog, u"To be sure, type the number of people"_s), u"2"_s);
    click(stage.destroy(*dialog, 2));
    settle();
    CHECK(dialog->isVisible());
    CHECK(stage.workspace->people().find(*stage.left));
    CHECK(labelled<QLineEdit>(*dialog, u"Reason"_s)->text() == u"выпуск"_s);
}

TEST_CASE("The page offers it for those who left, not for those who are there")
{
    Stage stage;
    stage.select({*stage.left});
    CHECK(stage.menuItem(u"Destroy data…"_s)->isEnabled());
    stage.menuItem(u"Destroy data…"_s)->trigger();
    CHECK(Stage::listed(*stage.dialog<ui::EraseDialog>()).size() == 2);
    stage.dialog<ui::EraseDialog>()->close();
    settle();
    stage.select({*stage.stays});
    CHECK_FALSE(stage.menuItem(u"Destroy data…"_s)->isEnabled());
}

TEST_CASE("Every field of the dialog has a name for a screen reader")
{
    Stage stage;
    ui::EraseDialog *dialog = stage.open({*stage.left});
    CHECK(accessibilityFaults(*dialog) == QStringList());
}
