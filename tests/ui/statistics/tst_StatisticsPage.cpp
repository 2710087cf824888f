// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/statistics/StatisticsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/FilterField.h"
#include "ui/common/TableView.h"
#include "ui/statistics/StatisticsPage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>

using namespace starosta;

namespace {

struct Stage : test::PageStage<ui::StatisticsPage>
{
    using PageStage::PageStage;

    ui::TableView *table() { return page.findChild<ui::TableView *>(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void save() { test::click(test::commandButton(page, QStringLiteral("statistics.save"))); }
};

constexpr int kPupils = 2;
constexpr int kJoined = 5;

} // namespace

TEST_CASE("the figures follow the register; what nobody knows is a dash, not a nought")
{
    Stage stage;
    REQUIRE(stage.table()->model()->rowCount() == 3);
    REQUIRE(stage.cell(0, 0) == QStringLiteral("1А"));
    REQUIRE(stage.cell(0, kPupils) == QStringLiteral("0"));
    test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"1А");
    const auto teacher = test::addTeacher(stage.workspace, u"Ивашина Ольга Родионовна");
    test::valueOf(stage.workspace->homerooms().assign(test::classId(stage.workspace, u"1А"), teacher));
    stage.page.refresh();
    CHECK(stage.cell(0, kPupils) == QStringLiteral("1"));
    CHECK(stage.cell(0, 1) == QStringLiteral("Ивашина Ольга Родионовна"));
    CHECK(stage.cell(0, kJoined) == QStringLiteral("—"));
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("01.09.2026")));
}

TEST_CASE("the table for the head is saved where the person says: what is written is what the register holds")
{
    Stage stage(test::Contents::nothing);
    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("сводка.csv"));
    stage.save();
    REQUIRE(stage.dialogs.fileQuestions.size() == 1);
    CHECK(stage.dialogs.fileQuestions.first().suggestedName.endsWith(QStringLiteral(".csv")));
    const QByteArray csv = stage.workspace.folder().read(QStringLiteral("сводка.csv"));
    CHECK(csv == statistics::toCsv(stage.workspace->statistics().report()));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(csv.mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1 + stage.table()->model()->rowCount() + 2);
    CHECK(lines[1].startsWith(stage.cell(0, 0) + u';' + stage.cell(0, 1) + u';' + stage.cell(0, kPupils)));
    CHECK(lines.last().startsWith(QStringLiteral("Итого;;241;")));
    CHECK(stage.messages.message().kind == ui::MessageKind::ok);
    CHECK(stage.messages.message().text.contains(QStringLiteral("сводка.csv")));
    // Nothing of the school was changed by it.
    CHECK(stage.messages.message().actions.isEmpty());
}

TEST_CASE("a table that cannot be written is said, and the old file stays whole")
{
    Stage stage;
    SECTION("a folder that does not exist")
    {
        stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("no/such/folder.csv"));
        stage.save();
        CHECK(stage.messages.message().kind == ui::MessageKind::error);
    }
    SECTION("something that is no ordinary file")
    {
        const QString old = stage.workspace.folder().write(QStringLiteral("old.csv"), "old");
        stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("link.csv"));
        QFile::link(old, *stage.dialogs.file);
        stage.save();
        CHECK(stage.messages.message().kind == ui::MessageKind::error);
        CHECK(stage.workspace.folder().read(QStringLiteral("old.csv")) == "old");
    }
    SECTION("a person who thinks better of it")
    {
        stage.save();
        CHECK_FALSE(stage.messages.isShowing());
    }
}

TEST_CASE("a class is found as you type and opened with Enter")
{
    Stage stage;
    test::typeInto(stage.page.findChild<ui::FilterField *>(), QStringLiteral("2а"));
    REQUIRE(stage.table()->model()->rowCount() == 1);
    stage.table()->selectRow(0);
    QTest::keyClick(stage.table(), Qt::Key_Return);
    REQUIRE(stage.navigator.opened.size() == 1);
    REQUIRE(stage.navigator.opened.first().record->row == test::classId(stage.workspace, u"2А").value());
}

TEST_CASE("numbers sort as numbers, 2А stands before 10А")
{
    Stage stage;
    test::valueOf(stage.workspace->classes().add({test::valueOf(classes::ClassName::parse(u"10А"))}));
    for (int pupil = 0; pupil < 10; ++pupil)
        test::addPupil(stage.workspace, QStringLiteral("Антонов Антон%1").arg(QChar(u'а' + pupil)), u"1Б");
    for (int pupil = 0; pupil < 9; ++pupil)
        test::addPupil(stage.workspace, QStringLiteral("Борисов Борис%1").arg(QChar(u'а' + pupil)), u"2А");
    stage.page.refresh();
    REQUIRE(stage.cell(3, 0) == QStringLiteral("10А"));
    stage.table()->sortByColumn(kPupils, Qt::DescendingOrder);
    CHECK(stage.cell(0, 0) == QStringLiteral("1Б"));
    CHECK(stage.cell(1, 0) == QStringLiteral("2А"));
}

TEST_CASE("the table of figures keeps the rules of item models; every part of the page has a name")
{
    Stage stage(test::Contents::nothing);
    QAbstractItemModelTester tester(stage.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage.page.refresh();
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
}

TEST_CASE("the table is saved as a workbook where its name says so; the figures of the day are kept")
{
    Stage stage(test::Contents::nothing);
    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("сводка.xlsx"));
    stage.save();
    const QByteArray book = stage.workspace.folder().read(QStringLiteral("сводка.xlsx"));
    CHECK(book.startsWith("PK"));
    CHECK(stage.messages.message().kind == ui::MessageKind::ok);

    CHECK(stage.workspace->statistics().snapshots().isEmpty());
    test::click(test::commandButton(stage.page, QStringLiteral("statistics.keep")));
    CHECK(stage.workspace->statistics().snapshots().size() == 1);
    CHECK(stage.messages.message().text.contains(QStringLiteral("01.09.2026")));
}
