// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/orders/OrdersService.h"
#include "core/platform/PlatformService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/OrderDraftDialog.h"
#include "ui/homerooms/ApplyDistributionDialog.h"
#include "ui/homerooms/HomeroomsPage.h"
#include "ui/homerooms/TeacherList.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace starosta;
using people::PersonId;
using ui::DistributionModel;

namespace {

struct Stage : test::PageStage<ui::HomeroomsPage>
{
    Stage()
    {
        ivanova = test::addTeacher(workspace, u"Иванова Мария");
        li = test::addTeacher(workspace, u"Ли Анна");
        refresh();
    }

    QTableView *table() { return test::labelled<QTableView>(page, u"Distribution of homeroom teachers"_s); }
    ui::TeacherList *teachers() { return page.findChild<ui::TeacherList *>(); }
    QModelIndex cell(int row, int column) { return table()->model()->index(row, column); }
    QString text(int row, int column) { return cell(row, column).data().toString(); }
    std::optional<PersonId> teacherOf(QStringView name)
    {
        const auto id = test::classId(workspace, name);
        for (const homerooms::Homeroom &each : workspace->homerooms().current()) {
            if (each.classId == id)
                return each.teacher;
        }
        return {};
    }
    /// What a drop of the teacher on a cell brings.
    void drop(PersonId id, const QModelIndex &onto)
    {
        QMimeData data;
        data.setData(DistributionModel::mimeType(), QByteArray::number(id.value()));
        REQUIRE(table()->model()->dropMimeData(&data, Qt::CopyAction, -1, -1, onto));
        test::settle();
    }
    void apply(const QString &order)
    {
        test::click(test::commandButton(page, u"homerooms.apply"_s));
        auto *shown = dialog<ui::ApplyDistributionDialog>();
        test::typeInto(test::labelled<QLineEdit>(*shown, u"Number of the order"_s), order);
        shown->accept();
        test::settle();
    }

    PersonId ivanova{0};
    PersonId li{0};
};

} // namespace

TEST_CASE("teachers are dragged onto classes, and the distribution is applied under one order")
{
    Stage stage;
    CHECK(stage.text(0, DistributionModel::classColumn) == u"1А");
    CHECK(stage.text(0, DistributionModel::noteColumn) == u"nobody");
    CHECK(test::says<QLabel>(stage.page, u"Without a homeroom teacher: 1А, 1Б, 2А"_s));
    CHECK_FALSE(test::commandButton(stage.page, u"homerooms.apply"_s)->isEnabled());

    stage.drop(stage.ivanova, stage.cell(0, DistributionModel::teacherColumn));
    stage.drop(stage.li, stage.cell(0, DistributionModel::secondColumn));
    stage.drop(stage.ivanova, stage.cell(1, DistributionModel::classColumn));
    CHECK(stage.page.hasUnsavedInput());
    CHECK(stage.text(0, DistributionModel::noteColumn) == u"has 2 class(es), not applied yet");
    CHECK(test::says<QLabel>(stage.page, u"Several classes: Иванова Мария (1А, 1Б)"_s));
    CHECK_FALSE(stage.teacherOf(u"1А"));

    stage.apply(u"№ 20 от 01.09.2026"_s);
    CHECK(stage.teacherOf(u"1А") == stage.ivanova);
    CHECK(stage.workspace->homerooms().current().first().second == stage.li);
    CHECK_FALSE(stage.page.hasUnsavedInput());
    CHECK(stage.workspace->platform().openCount() == 2);
    CHECK(stage.messages.message().kind == ui::MessageKind::ok);
    test::valueOf(stage.workspace->ledger().undo());
    stage.refresh();
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"—");
}

TEST_CASE("a number that was given to another order is refused before anything is written")
{
    Stage stage;
    stage.drop(stage.ivanova, stage.cell(0, DistributionModel::teacherColumn));
    stage.apply(u"№ 12 от 05.09.2026"_s);
    CHECK(test::says<QLabel>(*stage.dialog<ui::ApplyDistributionDialog>(), u"was given in 2026 already"_s));
    CHECK_FALSE(stage.teacherOf(u"1А"));
    CHECK(stage.page.hasUnsavedInput());
}

TEST_CASE("the whole distribution can be edited from the keyboard")
{
    Stage stage;
    auto *table = stage.table();
    table->setFocus();
    table->setCurrentIndex(stage.cell(0, DistributionModel::teacherColumn));
    QTest::keyClick(table, Qt::Key_Return);
    test::settle();
    auto *editor = table->findChild<QComboBox *>();
    REQUIRE(editor);
    CHECK(editor->accessibleName() == u"Homeroom teacher");
    editor->setCurrentIndex(editor->findData(stage.li.value()));
    emit editor->activated(editor->currentIndex());
    test::settle();
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"Ли Анна");

    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"—");
    CHECK_FALSE(stage.page.hasUnsavedInput());

    stage.teachers()->setCurrentRow(0);
    QTest::keyClick(stage.teachers(), Qt::Key_Return);
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"Иванова Мария");
    test::click(test::commandButton(stage.page, u"homerooms.discard"_s));
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"—");
}

TEST_CASE("whoever is given the other place of a class changes places with the one who has it")
{
    Stage stage;
    stage.drop(stage.ivanova, stage.cell(0, DistributionModel::teacherColumn));
    stage.drop(stage.li, stage.cell(0, DistributionModel::secondColumn));
    stage.drop(stage.li, stage.cell(0, DistributionModel::teacherColumn));
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"Ли Анна");
    CHECK(stage.text(0, DistributionModel::secondColumn) == u"Иванова Мария");
}

TEST_CASE("what is being edited stays when the store changes, and makes the draft of the order")
{
    Stage stage;
    stage.drop(stage.ivanova, stage.cell(0, DistributionModel::teacherColumn));
    test::valueOf(stage.workspace->homerooms().assign(test::classId(stage.workspace, u"2А"), stage.li));
    stage.refresh();
    CHECK(stage.text(0, DistributionModel::teacherColumn) == u"Иванова Мария");
    CHECK(stage.text(2, DistributionModel::teacherColumn) == u"Ли Анна");
    test::click(test::commandButton(stage.page, u"homerooms.draft"_s));
    const auto draft = stage.dialog<ui::OrderDraftDialog>()->draft();
    CHECK(draft.text.contains(u"1А | Иванова Мария\n1Б | —\n2А | Ли Анна\n"));
}

TEST_CASE("the teachers are found as you type; the history of a class is shown")
{
    Stage stage;
    test::typeInto(test::labelled<QLineEdit>(stage.page, u"Find a teacher"_s), u"ивано"_s);
    CHECK(stage.teachers()->item(0)->isHidden() == false);
    CHECK(stage.teachers()->item(1)->isHidden());
    test::valueOf(stage.workspace->homerooms().assign(test::classId(stage.workspace, u"1А"), stage.li));
    stage.refresh();
    stage.page.open({.page = u"homerooms"_s,
                     .record = journal::RecordRef{u"classes"_s, test::classId(stage.workspace, u"1А").value()}});
    test::click(test::commandButton(stage.page, u"homerooms.history"_s));
    REQUIRE(stage.dialogs.questions.size() == 1);
    CHECK(stage.dialogs.questions.first().list == QStringList{u"since 01.09.2026: Ли Анна"_s});
}

TEST_CASE("the distribution keeps the rules of item models, and every part of the page has a name")
{
    Stage stage;
    new QAbstractItemModelTester(stage.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 stage.table());
    stage.drop(stage.ivanova, stage.cell(0, DistributionModel::teacherColumn));
    stage.refresh();
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
    const ui::ApplyDistributionDialog apply({.changes = {u"1А"_s}, .doubts = {u"?"_s}, .today = QDate(2026, 9, 1)});
    CHECK(test::accessibilityFaults(apply) == QStringList());
}
