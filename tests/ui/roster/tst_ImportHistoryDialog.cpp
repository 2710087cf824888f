// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/AccessibilityWalker.h"
#include "tests/ui/roster/ImportStage.h"
#include "ui/roster/ImportHistoryDialog.h"

using namespace starosta;

namespace {

const QString kPupils = QStringLiteral("ФИО;Класс\nИванова Мария Петровна;1А\nПетров Иван Ильич;1А\n");

struct HistoryStage : test::ImportStage
{
    void openDialog()
    {
        dialog = std::make_unique<ui::ImportHistoryDialog>(context);
        test::showAndSettle(*dialog, QSize(1040, 600));
    }
    QAbstractButton *undo() { return test::buttonWith(*dialog, QStringLiteral("Undo the import…")); }
    QStringList shownRow(int row)
    {
        const QAbstractItemModel *model = dialog->findChild<ui::TableView *>()->model();
        QStringList cells;
        for (int column = 1; column < 5; ++column)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }

    std::unique_ptr<ui::ImportHistoryDialog> dialog;
};

} // namespace

TEST_CASE("imports stand in their history with what they did, and each can be taken back")
{
    HistoryStage stage;
    stage.imported(kPupils);
    stage.openDialog();
    REQUIRE(stage.shownRow(0) == QStringList({QStringLiteral("Pupils"), QStringLiteral("раньше.csv"),
                                              QStringLiteral("added 2"), QStringLiteral("Applied")}));
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("Add and update only")));
    REQUIRE(test::accessibilityFaults(*stage.dialog).join(u'\n').toStdString().empty());
    test::click(stage.undo()); // nobody answers
    REQUIRE(stage.person(QStringLiteral("Петров Иван Ильич")));
    stage.dialogs.choice = QStringLiteral("undo");
    test::click(stage.undo());
    REQUIRE(!stage.person(QStringLiteral("Петров Иван Ильич")));
    REQUIRE(stage.shownRow(0).last() == QStringLiteral("Undone"));
    REQUIRE(!stage.undo()->isEnabled());
}

TEST_CASE("what was changed since keeps an import from being undone, and is listed")
{
    HistoryStage stage;
    stage.imported(kPupils);
    const auto pupil = stage.person(QStringLiteral("Петров Иван Ильич"));
    people::PersonContent content = pupil->content;
    content.phone = QStringLiteral("+7 914 999-99-99");
    test::valueOf(stage.workspace->people().edit(pupil->id, content, {}));
    stage.dialogs.choice = QStringLiteral("undo");
    stage.openDialog();
    test::click(stage.undo());
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("Not undone")));
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("Петров Иван Ильич — entry")));
    REQUIRE(stage.person(QStringLiteral("Иванова Мария Петровна")));
}

TEST_CASE("without imports the history explains itself")
{
    HistoryStage stage;
    stage.openDialog();
    REQUIRE(test::says<QLabel>(*stage.dialog, QStringLiteral("Nothing was imported yet")));
    REQUIRE(!stage.undo()->isEnabled());
}
