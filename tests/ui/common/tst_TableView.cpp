// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/support/UiStage.h"
#include "ui/common/FilterField.h"
#include "ui/common/RowModel.h"
#include "ui/common/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace starosta;
using ui::Column;

namespace {

struct Line
{
    qint64 id;
    QString name;
    QString note;
};

std::vector<Column<Line>> columns()
{
    return {Column<Line>{.id = QStringLiteral("name"),
                         .header = [] { return QStringLiteral("Name"); },
                         .text = [](const Line &it) { return it.name; }},
            Column<Line>{.id = QStringLiteral("note"),
                         .header = [] { return QStringLiteral("Note"); },
                         .text = [](const Line &it) { return it.note; }},
            Column<Line>{.id = QStringLiteral("id"),
                         .header = [] { return QStringLiteral("Id"); },
                         .text = [](const Line &it) { return QString::number(it.id); },
                         .hidden = true}};
}

struct Bench
{
    test::TemporaryFolder folder;
    ui::AppSettings settings{folder.filePath(QStringLiteral("s.ini"))};
    ui::RowModel<Line> model{columns(), [](const Line &it) { return it.id; }};
    ui::TableView view{QStringLiteral("lines"), settings};
    ui::FilterField filter;

    Bench()
    {
        model.setRows({{1, QStringLiteral("Борисов"), QStringLiteral("a\tb")},
                       {2, QStringLiteral("Алексеев"), QStringLiteral("x")},
                       {3, QStringLiteral("Яковлев"), QString()}});
        view.setRowModel(&model);
        view.setFilterField(&filter);
        test::showAndSettle(view, QSize(500, 300));
    }
};

} // namespace

TEST_CASE("a table sorts by its first column and hides what is hidden by default")
{
    Bench bench;
    REQUIRE(bench.model.rowAt(0).name == QStringLiteral("Алексеев"));
    REQUIRE(bench.view.isColumnHidden(2));
    REQUIRE_FALSE(bench.view.isColumnHidden(1));
}

TEST_CASE("rows are copied tab-separated, shown columns only")
{
    Bench bench;
    bench.view.selectAll();
    bench.view.copy();
    REQUIRE(QApplication::clipboard()->text() == QStringLiteral("Алексеев\tx\nБорисов\ta b\nЯковлев\t"));
}

TEST_CASE("letters typed into a table filter it, Escape shows all again")
{
    Bench bench;
    bench.view.setFocus();
    QTest::keyClick(&bench.view, Qt::Key_2, Qt::NoModifier);
    REQUIRE(bench.filter.text() == QStringLiteral("2"));
    REQUIRE(bench.model.rowCount() == 1);
    bench.view.setFocus();
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    REQUIRE(bench.filter.text().isEmpty());
    REQUIRE(bench.model.rowCount() == 3);
}

TEST_CASE("the selection survives reading the list again")
{
    Bench bench;
    REQUIRE(bench.view.selectKey(3));
    QSignalSpy spy(&bench.view, &ui::TableView::rowSelectionChanged);
    bench.model.setRows({{3, QStringLiteral("Абаев"), QString()}, {4, QStringLiteral("Волков"), QString()}});
    REQUIRE(bench.view.selectedKeys() == QList<qint64>{3});
    REQUIRE(spy.count() == 1);
    bench.model.setRows({});
    REQUIRE(bench.view.selectedKeys().isEmpty());
}

TEST_CASE("columns are remembered, and forgotten when a version has others")
{
    test::TemporaryFolder folder;
    ui::AppSettings settings(folder.filePath(QStringLiteral("s.ini")));
    ui::RowModel<Line> model(columns(), [](const Line &it) { return it.id; });
    {
        ui::TableView view(QStringLiteral("lines"), settings);
        view.setRowModel(&model);
        view.setColumnHidden(2, false);
        view.setColumnWidth(0, 333);
    }
    {
        ui::TableView view(QStringLiteral("lines"), settings);
        view.setRowModel(&model);
        REQUIRE_FALSE(view.isColumnHidden(2));
        REQUIRE(view.columnWidth(0) == 333);
    }
    auto fewer = columns();
    fewer.pop_back();
    ui::RowModel<Line> other(fewer, [](const Line &it) { return it.id; });
    ui::TableView view(QStringLiteral("lines"), settings);
    view.setRowModel(&other);
    REQUIRE(view.columnWidth(0) != 333);
}

TEST_CASE("an empty list explains itself and offers the first step")
{
    Bench bench;
    int pressed = 0;
    bench.view.setEmptyState({.title = QStringLiteral("Nobody"),
                              .firstStep = ui::Command{.id = QStringLiteral("add"),
                                                       .text = [] { return QStringLiteral("Add"); },
                                                       .execute = [&] { ++pressed; }}});
    bench.model.setRows({});
    test::settle();
    auto *button = bench.view.findChild<QPushButton *>();
    REQUIRE(button);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(pressed == 1);

    bench.model.setRows({{1, QStringLiteral("Абаев"), QString()}});
    bench.filter.setText(QStringLiteral("нет такого"));
    test::settle();
    REQUIRE_FALSE(button->isVisible());
}

TEST_CASE("Enter opens a row")
{
    Bench bench;
    QSignalSpy spy(&bench.view, &ui::TableView::rowActivated);
    bench.view.selectKey(1);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    REQUIRE(spy.first().first().toInt() == 1);
}
