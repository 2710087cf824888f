// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it stands on a school's computer: 1366×768, in the fonts and the style of the program.
#include "tests/support/Catch.h"

#include "tests/ui/shell/DemoWindow.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/Page.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/Sidebar.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace starosta;

namespace {

/// The dress of the program for one test.
class Dressed
{
public:
    Dressed() : m_palette(QApplication::palette()), m_font(QApplication::font())
    {
        ui::applyTheme(*qApp, ui::Scheme::light);
    }
    ~Dressed()
    {
        QApplication::setStyle(QStringLiteral("fusion"));
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }

private:
    QPalette m_palette;
    QFont m_font;
};

struct Stage : Dressed, test::DemoWindow
{
    explicit Stage(text::Language chosen) : test::DemoWindow(chosen) {}
};

void requireFits(const ui::TableView &table)
{
    INFO(table.objectName().toStdString());
    REQUIRE(table.model()->rowCount() > 0);
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
        INFO(heading.toStdString());
        if (!table.isColumnHidden(column))
            CHECK(table.columnWidth(column) > table.fontMetrics().horizontalAdvance(heading));
    }
}

} // namespace

TEST_CASE("no list has columns out of sight at 1366×768, in either language")
{
    const auto language = GENERATE(text::Language::russian, text::Language::english);
    Stage stage(language);
    for (const QLatin1StringView page :
         {QLatin1StringView("people"), QLatin1StringView("classes"), QLatin1StringView("journal")})
        requireFits(*stage.open(page).findChild<ui::TableView *>());
    // The table by class, and all figures of one of its lines beside it.
    for (const QString &table : {QStringLiteral("statistics"), QStringLiteral("statistics.figures")})
        requireFits(*stage.open(QStringLiteral("statistics")).findChild<ui::TableView *>(table));
    for (const QLatin1StringView page : {QLatin1StringView("invites"), QLatin1StringView("school")}) {
        auto *tabs = stage.open(page).findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            test::settle();
            for (const auto *table : tabs->findChildren<ui::TableView *>()) {
                if (table->isVisible())
                    requireFits(*table);
            }
        }
    }
}

TEST_CASE("columns give way to one that is asked for, and keep the width that somebody gave them")
{
    Stage stage(text::Language::english);
    auto *table = stage.open(QStringLiteral("people")).findChild<ui::TableView *>();
    const int before = table->columnWidth(0);
    stage.window->resize(1200, 768);
    test::settle();
    REQUIRE(table->columnWidth(0) < before);
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    stage.window->resize(1366, 768);
    test::settle();
    REQUIRE(table->columnWidth(0) == before);

    table->setColumnWidth(0, 400);
    stage.window->resize(1200, 768);
    test::settle();
    REQUIRE(table->columnWidth(0) == 400);
}

TEST_CASE("the navigation calls groups and pages by names of their own")
{
    Stage stage(text::Language::russian);
    const QListWidget *list = stage.window->sidebar().list();
    QStringList titles;
    for (int row = 0; row < list->count(); ++row)
        titles.append(list->item(row)->text());
    REQUIRE(titles.join(u' ') ==
            QStringLiteral("Обзор Школа Сведения Приказы Классы Руководители Люди Вход Приглашения Участники Заявки "
                           "Подтверждение Изменения Движение На платформе Отчёт Статистика Журнал"));
}

namespace {

/// 1366×768 pixels at 150 %, without the frame of the window.
constexpr QSize kSmallest(911, 470);

/// Buttons and fields that stand outside the window, or are narrower than what they have to say.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->visibleRegion().isEmpty())
            continue;
        const QRect place(button->mapTo(&window, QPoint()), button->size());
        if (place.right() > window.width() || place.left() < 0)
            found.append(button->text() + QStringLiteral(" outside"));
    }
    for (const auto *field : window.findChildren<QLineEdit *>()) {
        const QRect seen = field->visibleRegion().boundingRect();
        if (field->isVisible() && !seen.isEmpty() && seen.width() < field->width())
            found.append(field->accessibleName() + QStringLiteral(" cut"));
    }
    return found;
}

} // namespace

TEST_CASE("the window fits a small screen at 150 %, on every page, in either language")
{
    const auto language = GENERATE(text::Language::russian, text::Language::english);
    Stage stage(language);
    for (const ui::PageEntry &entry : stage.window->usedPages()) {
        stage.window->resize(1366, 768);
        stage.open(entry.id);
        stage.window->resize(kSmallest);
        test::settle();
        INFO(entry.id.toStdString());
        CHECK(stage.window->width() == kSmallest.width());
        CHECK(stage.window->height() == kSmallest.height());
        CHECK(cutOff(*stage.window) == QStringList());
        auto *tabs = stage.window->currentPage()->findChild<QTabWidget *>();
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            test::settle();
            INFO(tab);
            CHECK(stage.window->width() == kSmallest.width());
            CHECK(stage.window->height() == kSmallest.height());
            CHECK(cutOff(*stage.window) == QStringList());
        }
    }
}

TEST_CASE("where list and details have no room beside each other, a button goes from one to the other")
{
    Stage stage(text::Language::english);
    ui::Page &people = stage.open(QStringLiteral("people"));
    auto *table = people.findChild<ui::TableView *>();
    auto *details = people.findChild<ui::DetailsPane *>();
    auto *other = people.findChild<QPushButton *>(QStringLiteral("otherSide"));
    CHECK(details->isVisible());
    CHECK_FALSE(other->isVisible());

    stage.window->resize(kSmallest);
    test::settle();
    REQUIRE(table->isVisible());
    REQUIRE_FALSE(details->isVisible());
    REQUIRE(other->isVisible());
    other->click();
    test::settle();
    REQUIRE(details->isVisible());
    REQUIRE_FALSE(table->isVisible());
    QTest::keyClick(other, Qt::Key_Escape);
    REQUIRE(table->isVisible());

    stage.window->resize(1366, 768);
    test::settle();
    CHECK(details->isVisible());
    CHECK(table->isVisible());
}

TEST_CASE("the help never makes the window wider; F1, Esc and the menu close it")
{
    Stage stage(text::Language::russian);
    const QSize size = GENERATE(QSize(1366, 700), kSmallest);
    stage.open(QStringLiteral("people"));
    stage.window->resize(size);
    test::settle();
    REQUIRE(stage.window->size() == size);
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    test::settle();
    const auto *help = stage.window->findChild<ui::HelpPane *>();
    REQUIRE(help);
    REQUIRE(help->isVisible());
    CHECK(stage.window->size() == size);
    CHECK(stage.window->rect().contains(QRect(help->mapTo(stage.window.get(), QPoint()), help->size())));

    SECTION("F1")
    {
        QTest::keyClick(stage.window.get(), Qt::Key_F1);
    }
    SECTION("Esc")
    {
        QTest::keyClick(stage.window.get(), Qt::Key_Escape);
    }
    SECTION("the menu")
    {
        REQUIRE(stage.window->run(QStringLiteral("view.help")));
    }
    SECTION("its own button")
    {
        help->findChild<QToolButton *>()->click();
    }
    CHECK_FALSE(help->isVisible());
    CHECK_FALSE(stage.window->isHelpShown());
}

TEST_CASE("a message lies over the page, which keeps its place, and goes with the page")
{
    Stage stage(text::Language::english);
    ui::Page &people = stage.open(QStringLiteral("people"));
    const QRect before = people.geometry();
    const QPoint corner = people.mapToGlobal(QPoint());
    stage.window->messages().showDone(QStringLiteral("Added: somebody"),
                                      {{.text = QStringLiteral("Undo"), .callback = [] {}}});
    test::settle();
    REQUIRE(stage.window->messages().isVisible());
    CHECK(people.geometry() == before);
    CHECK(people.mapToGlobal(QPoint()) == corner);
    CHECK(stage.window->rect().contains(
        QRect(stage.window->messages().mapTo(stage.window.get(), QPoint()), stage.window->messages().size())));
    stage.open(QStringLiteral("invites"));
    CHECK_FALSE(stage.window->messages().isShowing());
}
