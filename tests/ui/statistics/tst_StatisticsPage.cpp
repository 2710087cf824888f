// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/homerooms/HomeroomsService.h"
#include "core/members/MembersService.h"
#include "core/statistics/StatisticsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/FilterField.h"
#include "ui/common/TableView.h"
#include "ui/statistics/FiguresView.h"
#include "ui/statistics/StatisticsPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>

using namespace starosta;

namespace {

struct Stage : test::PageStage<ui::StatisticsPage>
{
    using PageStage::PageStage;

    ui::TableView *table() { return page.findChild<ui::TableView *>(QStringLiteral("statistics")); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void save() { test::click(test::commandButton(page, QStringLiteral("statistics.save"))); }
};

constexpr int kHomeroom = 1;
constexpr int kPupils = 2;
constexpr int kJoined = 5;
constexpr int kJoinedShare = 6;
/// The school stands first, then «Учительская», then the classes.
constexpr int kSchool = 0;
constexpr int kStaff = 1;
constexpr int kFirstClass = 2;

} // namespace

TEST_CASE("the figures follow the register; what nobody knows is a dash, not a nought")
{
    Stage stage;
    REQUIRE(stage.table()->model()->rowCount() == 5);
    REQUIRE(stage.cell(kStaff, 0) == QStringLiteral("Учительская"));
    REQUIRE(stage.cell(kFirstClass, 0) == QStringLiteral("1А"));
    REQUIRE(stage.cell(kFirstClass, kPupils) == QStringLiteral("0"));
    test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"1А");
    const auto teacher = test::addTeacher(stage.workspace, u"Ивашина Ольга Родионовна");
    test::valueOf(stage.workspace->homerooms().assign(test::classId(stage.workspace, u"1А"), teacher));
    stage.page.refresh();
    CHECK(stage.cell(kFirstClass, kPupils) == QStringLiteral("1"));
    CHECK(stage.cell(kSchool, kPupils) == QStringLiteral("1"));
    CHECK(stage.cell(kStaff, kPupils) == QStringLiteral("1"));
    CHECK(stage.cell(kFirstClass, kHomeroom) == QStringLiteral("Ивашина Ольга Родионовна"));
    CHECK(stage.cell(kFirstClass, kJoined) == QStringLiteral("—"));
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("01.09.2026")));
}

TEST_CASE("a class without pupils has no share, neither of nothing nor of nought")
{
    Stage stage;
    const auto pupil = test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"1А");
    stage.workspace.folder().write(QStringLiteral("list.csv"), "Имя;Роль\nАнна Антонова;ученик\n");
    NoProgress progress;
    auto &members = stage.workspace->members();
    test::valueOf(members.apply(test::valueOf(members.plan(
        test::valueOf(members.read(stage.workspace.folder().filePath(QStringLiteral("list.csv")))), {}, progress))));
    REQUIRE(stage.workspace->people().find(pupil));
    stage.page.refresh();
    CHECK(stage.cell(kFirstClass, kJoined) == QStringLiteral("1"));
    CHECK(stage.cell(kFirstClass, kJoinedShare).startsWith(QStringLiteral("100")));
    CHECK(stage.cell(kFirstClass + 1, kJoined) == QStringLiteral("0"));
    CHECK(stage.cell(kFirstClass + 1, kJoinedShare) == QStringLiteral("—"));
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
    REQUIRE(lines.size() == 1 + stage.table()->model()->rowCount());
    CHECK(lines[1].startsWith(stage.cell(kFirstClass, 0) + u';' + stage.cell(kFirstClass, kHomeroom) + u';' +
                              stage.cell(kFirstClass, kPupils)));
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

TEST_CASE("a class is found as you type; Enter names those behind the figure, and one of them is opened")
{
    Stage stage;
    const auto anna = test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"2А");
    test::addPupil(stage.workspace, u"Белов Глеб Глебович", u"1А");
    stage.page.refresh();
    test::typeInto(stage.page.findChild<ui::FiguresView *>()->filter(), QStringLiteral("2а"));
    REQUIRE(stage.table()->model()->rowCount() == 1);
    stage.table()->setCurrentIndex(stage.table()->model()->index(0, kPupils));
    QTest::keyClick(stage.table(), Qt::Key_Return);
    test::settle();
    auto *who = stage.page.findChild<ui::TableView *>(QStringLiteral("statistics.who"));
    REQUIRE(who->isVisible());
    REQUIRE(who->model()->rowCount() == 1);
    CHECK(who->model()->index(0, 0).data().toString() == QStringLiteral("Антонова Анна Антоновна"));
    QTest::keyClick(who, Qt::Key_Return);
    REQUIRE(stage.navigator.opened.size() == 1);
    CHECK(stage.navigator.opened.first().page == QStringLiteral("people"));
    CHECK(stage.navigator.opened.first().record->row == anna.value());

    // Escape leads back; the names are gone with the list.
    QTest::keyClick(who, Qt::Key_Escape);
    test::settle();
    CHECK_FALSE(who->isVisible());
    CHECK(who->model()->rowCount() == 0);
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
    REQUIRE(stage.cell(kFirstClass + 3, 0) == QStringLiteral("10А"));
    stage.table()->sortByColumn(kPupils, Qt::DescendingOrder);
    CHECK(stage.cell(1, 0) == QStringLiteral("1Б")); // after the school
    CHECK(stage.cell(2, 0) == QStringLiteral("2А"));
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

TEST_CASE("beside the table stands every figure of the line, with its meaning; the others of a share are named too")
{
    Stage stage(test::Contents::nothing);
    auto *figures = stage.page.findChild<ui::TableView *>(QStringLiteral("statistics.figures"));
    const auto text = [](const ui::TableView *table, int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    // Of the school all but the chats, of a class those of classes.
    CHECK(figures->model()->rowCount() == 18);
    // A class of which some were invited, and some were not.
    const statistics::Report report = stage.workspace->statistics().report();
    const QStringList classNames = report.classes();
    const auto chosen = std::find_if(classNames.begin(), classNames.end(), [&](const QString &name) {
        const statistics::Figure invited = report.figure(name, statistics::Indicator::pupilsInvited);
        return *invited.value > 0 && *invited.value < *invited.whole;
    });
    REQUIRE(chosen != classNames.end());
    stage.table()->selectRow(kFirstClass + int(chosen - classNames.begin()));
    test::settle();
    REQUIRE(figures->model()->rowCount() == 9);
    CHECK(text(figures, 1, 1).contains(QStringLiteral("%")));
    figures->selectRow(1);
    test::settle();
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("A share of: Pupils.")));
    const auto figure = report.figure(*chosen, statistics::Indicator::pupilsInvited);
    auto *others = test::commandButton(stage.page, QStringLiteral("statistics.others"));
    REQUIRE(others);
    CHECK(others->isEnabled());

    auto *who = stage.page.findChild<ui::TableView *>(QStringLiteral("statistics.who"));
    test::click(test::commandButton(stage.page, QStringLiteral("statistics.list")));
    CHECK(who->model()->rowCount() == *figure.value);
    test::click(test::commandButton(stage.page, QStringLiteral("statistics.otherSide")));
    CHECK(who->model()->rowCount() == *figure.whole - *figure.value);
    test::click(test::commandButton(stage.page, QStringLiteral("statistics.back")));
    CHECK(figures->isVisible());
}

TEST_CASE("a card leads to those behind its number")
{
    Stage stage(test::Contents::nothing);
    const auto active =
        stage.workspace->statistics().report().figure(statistics::kSchoolScope, statistics::Indicator::linksActive);
    REQUIRE(*active.value > 0);
    auto *number = test::labelled<QAbstractButton>(stage.page, QStringLiteral("Active links: %1").arg(*active.value));
    test::click(number);
    auto *who = stage.page.findChild<ui::TableView *>(QStringLiteral("statistics.who"));
    REQUIRE(who->model()->rowCount() == *active.value);
    test::click(test::commandButton(stage.page, QStringLiteral("statistics.open")));
    REQUIRE(stage.navigator.opened.size() == 1);
    CHECK(stage.navigator.opened.first().page == QStringLiteral("invites"));
    CHECK(stage.navigator.opened.first().record->table == QStringLiteral("invite_links"));
}

TEST_CASE("figures of a kept day are shown in numbers, without the names; what was saved is of that day")
{
    Stage stage;
    test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"1А");
    test::valueOf(stage.workspace->statistics().takeSnapshot());
    stage.workspace.clock().advanceDays(7);
    test::addPupil(stage.workspace, u"Белов Глеб Глебович", u"1А");
    stage.refresh();
    auto *day = test::labelled<QComboBox>(stage.page, QStringLiteral("Day of the figures"));
    REQUIRE(day->count() == 2);
    CHECK(stage.cell(kFirstClass, kPupils) == QStringLiteral("2"));
    day->setCurrentIndex(1);
    emit day->activated(1);
    test::settle();
    CHECK(stage.cell(kFirstClass, kPupils) == QStringLiteral("1"));
    CHECK(test::says<QLabel>(stage.page, QStringLiteral("01.09.2026")));
    CHECK_FALSE(test::commandButton(stage.page, QStringLiteral("statistics.list"))->isEnabled());
    stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("тогда.csv"));
    stage.save();
    CHECK(stage.dialogs.fileQuestions.first().suggestedName.contains(QStringLiteral("2026-09-01")));
    const QString csv = QString::fromUtf8(stage.workspace.folder().read(QStringLiteral("тогда.csv")));
    CHECK(csv.contains(QStringLiteral("1А;;1;")));
}

TEST_CASE("who has not joined is saved by class, with names or in numbers that everybody may see")
{
    Stage stage;
    test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"1А");
    stage.workspace.folder().write(QStringLiteral("list.csv"), "Имя;Роль\nКто Посторонний;ученик\n");
    NoProgress progress;
    auto &members = stage.workspace->members();
    test::valueOf(members.apply(test::valueOf(members.plan(
        test::valueOf(members.read(stage.workspace.folder().filePath(QStringLiteral("list.csv")))), {}, progress))));
    stage.refresh();
    for (const bool isNamed : {true, false}) {
        stage.dialogs.choice = isNamed ? QStringLiteral("names") : QStringLiteral("numbers");
        stage.dialogs.file = stage.workspace.folder().filePath(QStringLiteral("список.csv"));
        test::click(test::commandButton(stage.page, QStringLiteral("statistics.notJoined")));
        const QString csv = QString::fromUtf8(stage.workspace.folder().read(QStringLiteral("список.csv")));
        CHECK(csv.contains(QStringLiteral("1А")));
        CHECK(csv.contains(QStringLiteral("Антонова")) == isNamed);
        CHECK_FALSE(stage.dialogs.fileQuestions.last().suggestedName.contains(QStringLiteral("Антонова")));
    }
}
