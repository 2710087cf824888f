// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/movements/Moves.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FilterField.h"
#include "ui/common/MovementDialog.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/movements/CorrectMovementDialog.h"
#include "ui/movements/EnterOrderDialog.h"
#include "ui/movements/MovementsPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace starosta;

namespace {

/// A transfer from 1А to 1Б, a departure from 2А, a dismissal; the page over them.
struct Stage : test::PageStage<ui::MovementsPage>
{
    Stage()
    {
        pupil = test::addPupil(workspace, u"Пёстрова Анна Олеговна", u"1А");
        other = test::addPupil(workspace, u"Цыбиков Бато Жаргалович", u"2А");
        const auto teacher = test::addTeacher(workspace, u"Ивашина Ольга Родионовна");
        test::valueOf(test::transfer(*workspace, *pupil, test::classId(workspace, u"1Б")));
        test::valueOf(test::depart(*workspace, *other));
        test::valueOf(workspace->movements().apply({.kind = movements::MovementKind::dismissal,
                                                    .people = {teacher},
                                                    .on = workspace->ledger().today(),
                                                    .orderFollows = true}));
        refresh();
    }

    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    /// What happened, in the order of the list.
    QStringList shown()
    {
        QStringList kinds;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            kinds.append(table()->model()->index(row, 3).data().toString());
        return kinds;
    }
    void choose(const QString &box, const QString &item)
    {
        auto *combo = test::labelled<QComboBox>(page, box);
        combo->setCurrentIndex(combo->findText(item));
        emit combo->activated(combo->currentIndex());
        test::settle();
    }

    std::optional<people::PersonId> pupil;
    std::optional<people::PersonId> other;
};

} // namespace

TEST_CASE("the book of movements shows the school year, the latest first, and is narrowed")
{
    Stage stage;
    const QAbstractItemModelTester tester(stage.table()->model());
    CHECK(stage.shown() == QStringList{u"Dismissal"_s, u"Departure"_s, u"Transfer"_s});
    stage.choose(u"Which movements"_s, u"Departure"_s);
    CHECK(stage.shown() == QStringList{u"Departure"_s});
    stage.choose(u"Which movements"_s, u"Every movement"_s);
    stage.choose(u"Class"_s, u"1Б"_s);
    CHECK(stage.shown() == QStringList{u"Transfer"_s});
    stage.choose(u"Class"_s, u"All classes"_s);
    stage.page.findChild<ui::FilterField *>()->setText(u"ивашина"_s);
    test::settle();
    CHECK(stage.shown() == QStringList{u"Dismissal"_s});
    stage.page.findChild<ui::FilterField *>()->setText({});
    test::labelled<ui::DateEdit>(stage.page, u"From"_s)->setDate(QDate(2026, 9, 2));
    test::settle();
    CHECK(stage.shown().isEmpty());
    test::labelled<ui::DateEdit>(stage.page, u"To"_s)->setDate(QDate(2026, 9, 1));
    CHECK(test::says<QLabel>(stage.page, u"The period ends on 01.09.2026"_s));
}

TEST_CASE("a movement is recorded from its page and undone")
{
    Stage stage;
    test::click(test::commandButton(stage.page, u"movements.record"_s));
    auto *dialog = stage.dialog<ui::MovementDialog>();
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Full name"_s), u"Ким Ян Ильич"_s);
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Number of the order"_s), u"№ 8 от 01.09.2026"_s);
    test::click(test::buttonWith(*dialog, u"Enrol"_s));
    CHECK(stage.shown().size() == 4);
    CHECK(stage.table()->selectedRows().size() == 1);
    CHECK(stage.messages.message().text == u"Recorded: Enrolment.");
    test::valueOf(stage.workspace->ledger().undo());
    stage.refresh();
    CHECK(stage.shown().size() == 3);
}

TEST_CASE("the order and the note of a record are corrected in a dialog")
{
    Stage stage;
    const auto line =
        test::valueOf(stage.workspace->movements().list(stage.workspace->movements().wholeYear())).front();
    stage.page.open({.page = u"movements"_s, .record = journal::RecordRef{u"movements"_s, line.movement.id.value()}});
    test::settle();
    test::click(test::commandButton(stage.page, u"movements.correct"_s));
    auto *dialog = stage.dialog<ui::CorrectMovementDialog>();
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Number of the order"_s), u"№ 9 от 01.09.2026"_s);
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Note"_s), u"по заявлению"_s);
    test::click(test::buttonWith(*dialog, u"Save"_s));
    const auto after = stage.workspace->movements().find(line.movement.id);
    CHECK(after->order->label() == u"№ 9 от 01.09.2026");
    CHECK(after->movement.content.note == u"по заявлению");
}

TEST_CASE("movements that wait for their order are found, and it is entered for all of them at once")
{
    Stage stage;
    test::valueOf(stage.workspace->movements().correct(
        test::valueOf(stage.workspace->movements().list(stage.workspace->movements().wholeYear())).front().movement.id,
        {.order = test::valueOf(orders::OrderReference::parse(u"№ 9 от 01.09.2026"))}));
    stage.refresh();
    CHECK(stage.shown().size() == 3);
    stage.page.open({.page = u"movements"_s, .filter = ui::filters::withoutOrder});
    test::settle();
    CHECK(stage.shown().size() == 2);
    const auto cell = [&](int row) { return stage.table()->model()->index(row, 5).data().toString(); };
    CHECK(cell(0) == u"follows");
    stage.table()->selectAll();
    test::settle();
    stage.page.commands().at(5).execute();
    auto *dialog = stage.dialog<ui::EnterOrderDialog>();
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    CHECK(test::says<QLabel>(*dialog, u"It will back 2 movement"_s));
    test::click(test::buttonWith(*dialog, u"Enter"_s));
    CHECK(stage.workspace->movements().withoutOrder().count == 2); // no number was typed
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Number of the order"_s), u"№ 10 от 01.09.2026"_s);
    test::click(test::buttonWith(*dialog, u"Enter"_s));
    CHECK(stage.workspace->movements().withoutOrder().count == 0);
}

TEST_CASE("the book is saved on paper and as a table")
{
    Stage stage;
    stage.dialogs.file = stage.workspace.folder().filePath(u"книга.pdf"_s);
    test::click(test::commandButton(stage.page, u"movements.book"_s));
    CHECK(stage.workspace.folder().read(u"книга.pdf"_s).startsWith("%PDF"));
    stage.dialogs.file = stage.workspace.folder().filePath(u"книга.csv"_s);
    test::click(test::commandButton(stage.page, u"movements.csv"_s));
    CHECK(QString::fromUtf8(stage.workspace.folder().read(u"книга.csv"_s))
              .contains(u"Цыбиков Бато Жаргалович;Выбытие;2А"));
    // Titles and suggested names hold nobody's name.
    for (const ui::FileQuestion &question : stage.dialogs.fileQuestions)
        CHECK_FALSE(question.suggestedName.contains(u"Цыбиков"));
}

TEST_CASE("every part of the page of movements has a name")
{
    Stage stage;
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
}
