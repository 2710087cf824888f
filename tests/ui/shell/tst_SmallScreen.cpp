// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it stands on a school's computer: 1366×768, in the fonts and the style of the program.
#include "tests/support/Catch.h"

#include "tests/support/UiStage.h"
#include "ui/common/Page.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Sidebar.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollBar>
#include <QTabWidget>

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

struct Stage
{
    explicit Stage(text::Language chosen) : language(*qApp, chosen)
    {
        auto workspace = test::valueOf(Workspace::create(folder.filePath(QStringLiteral("s.starosta")), clock));
        test::valueOf(workspace->loadDemo());
        window = std::make_unique<ui::MainWindow>(ui::MainWindowParts{.workspace = std::move(workspace),
                                                                      .catalogue = ui::allPages(),
                                                                      .settings = settings,
                                                                      .language = language,
                                                                      .dialogs = &dialogs});
        test::showAndSettle(*window, QSize(1366, 768));
    }
    ui::Page &open(const QString &page)
    {
        window->open({.page = page});
        test::settle();
        return *window->currentPage();
    }

    Dressed dressed;
    test::TemporaryFolder folder;
    test::TestClock clock;
    ui::AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    text::InstalledLanguage language;
    test::AnsweredDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
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
    for (const QLatin1StringView page : {QLatin1StringView("people"), QLatin1StringView("classes"),
                                         QLatin1StringView("statistics"), QLatin1StringView("journal")})
        requireFits(*stage.open(page).findChild<ui::TableView *>());
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
            QStringLiteral("Обзор Школа Сведения Классы Люди Вход Приглашения Отчёт Статистика Журнал"));
}
