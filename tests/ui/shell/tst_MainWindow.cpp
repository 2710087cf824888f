// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/school/SchoolService.h"
#include "core/storage/DefaultPath.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/UiStage.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/HelpPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Pages.h"
#include "ui/shell/SearchPopup.h"
#include "ui/shell/Sidebar.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSet>
#include <QTest>
#include <QToolButton>

using namespace starosta;

namespace {

/// A window over a store of its own, in English unless told.
struct Stage
{
    explicit Stage(test::Contents contents = test::Contents::emptySchool, ui::Assistants assistants = {})
    {
        test::TestWorkspace made(contents);
        if (contents == test::Contents::nothing)
            test::valueOf(made->loadDemo());
        made.close();
        QFile::copy(made.path(), path());
        window = std::make_unique<ui::MainWindow>(
            ui::MainWindowParts{.workspace = test::valueOf(Workspace::open(path(), clock)),
                                .catalogue = ui::allPages(),
                                .settings = settings,
                                .language = language,
                                .assistants = std::move(assistants),
                                .dialogs = &dialogs});
        test::showAndSettle(*window, QSize(1366, 768));
    }

    QString path() const { return folder.filePath(QStringLiteral("school.starosta")); }
    journal::Ledger &ledger() { return window->workspace().ledger(); }
    void addClass(QStringView name)
    {
        test::valueOf(window->workspace().classes().add({test::valueOf(classes::ClassName::parse(name))}));
        test::settle();
    }
    QToolButton *button(const char *name) const { return window->findChild<QToolButton *>(QLatin1StringView(name)); }

    test::TemporaryFolder folder;
    test::TestClock clock;
    ui::AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    text::InstalledLanguage language{*qApp, text::Language::english};
    test::AnsweredDialogs dialogs;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

TEST_CASE("every page can be used without eyes and without a mouse")
{
    Stage stage(test::Contents::nothing);
    const ui::PageCatalogue catalogue = ui::allPages();
    for (const ui::PageEntry &entry : catalogue.entries()) {
        stage.window->open({.page = entry.id});
        test::settle();
        INFO(entry.id.toStdString());
        REQUIRE(stage.window->currentPage());
        REQUIRE(stage.window->currentPage()->id() == entry.id);
        CHECK(test::accessibilityFaults(*stage.window) == QStringList());
    }
}

TEST_CASE("undo and redo carry the name of what they take back, and say what they did")
{
    Stage stage;
    stage.addClass(u"3В");
    REQUIRE(stage.button("undo")->isEnabled());
    REQUIRE(stage.button("undo")->accessibleName().contains(QStringLiteral("3В")));
    REQUIRE_FALSE(stage.button("redo")->isEnabled());

    QTest::mouseClick(stage.button("undo"), Qt::LeftButton);
    test::settle();
    REQUIRE(stage.window->messages().message().kind == ui::MessageKind::ok);
    REQUIRE_FALSE(stage.window->messages().message().actions.isEmpty());
    REQUIRE(stage.button("redo")->isEnabled());
    REQUIRE_FALSE(stage.window->workspace().classes().find(test::valueOf(classes::ClassName::parse(u"3В"))));

    REQUIRE(stage.window->run(QStringLiteral("edit.redo")));
    test::settle();
    REQUIRE(stage.window->workspace().classes().find(test::valueOf(classes::ClassName::parse(u"3В"))));
    REQUIRE_FALSE(stage.window->run(QStringLiteral("edit.redo")));
}

TEST_CASE("undo says that what has left the house cannot be undone, and offers the change before it by its number")
{
    Stage stage;
    stage.addClass(u"3В");
    journal::Ledger &ledger = stage.window->workspace().ledger();
    const qint64 before = ledger.entryCount();
    const journal::RecordRef act{QStringLiteral("revocation_acts"), 1};
    for (const auto &[action, isReversible] :
         {std::pair(journal::Action::revokeLinks, true), std::pair(journal::Action::printAct, false)}) {
        test::valueOf(ledger.change({.action = action, .record = act, .reversible = isReversible},
                                    [&, value = token(action)](journal::Change &change) -> Result<> {
                                        stage.window->workspace().school().setSetting(change, QLatin1StringView("act"),
                                                                                      value);
                                        return {};
                                    }));
    }
    test::settle();
    CHECK(stage.button("undo")->accessibleName().startsWith(QStringLiteral("Cannot be undone")));
    QTest::keyClick(stage.window.get(), Qt::Key_Z, Qt::ControlModifier);
    test::settle();
    const auto added = [&] {
        return stage.window->workspace().classes().find(test::valueOf(classes::ClassName::parse(u"3В")));
    };
    REQUIRE(added());
    const ui::Message message = stage.window->messages().message();
    CHECK(message.kind == ui::MessageKind::error);
    CHECK(message.text.contains(QStringLiteral("printed act")));
    REQUIRE(message.actions.size() == 2);
    CHECK(message.actions.first().text == QStringLiteral("Undo entry %1").arg(before));
    message.actions.first().callback();
    test::settle();
    CHECK_FALSE(added());
    CHECK(stage.window->messages().message().text.contains(QStringLiteral("3В")));
}

TEST_CASE("Ctrl and a number go to a page, Ctrl+Z undoes")
{
    Stage stage;
    const auto pages = stage.window->usedPages();
    REQUIRE(pages.size() >= 2);
    QTest::keyClick(stage.window.get(), Qt::Key_2, Qt::ControlModifier);
    REQUIRE(stage.window->currentPage()->id() == pages[1].id);
    QTest::keyClick(stage.window.get(), Qt::Key_1, Qt::ControlModifier);
    REQUIRE(stage.window->currentPage()->id() == pages[0].id);
    stage.addClass(u"4Г");
    QTest::keyClick(stage.window.get(), Qt::Key_Z, Qt::ControlModifier);
    test::settle();
    REQUIRE_FALSE(stage.window->workspace().classes().find(test::valueOf(classes::ClassName::parse(u"4Г"))));
}

TEST_CASE("arrows walk through the navigation")
{
    Stage stage;
    QListWidget *list = stage.window->sidebar().list();
    list->setFocus();
    const QString first = stage.window->currentPage()->id();
    QTest::keyClick(list, Qt::Key_Down);
    REQUIRE(stage.window->currentPage()->id() != first);
    QTest::keyClick(list, Qt::Key_Up);
    REQUIRE(stage.window->currentPage()->id() == first);
}

TEST_CASE("no two commands of the window share a shortcut or an id")
{
    Stage stage;
    QSet<QString> ids;
    QSet<QString> keys;
    for (const ui::MenuData &menu : stage.window->menus()) {
        for (const ui::Command &command : ui::commandsOf(menu)) {
            CAPTURE(command.id);
            REQUIRE_FALSE(ids.contains(command.id));
            ids.insert(command.id);
            REQUIRE_FALSE(command.plainText().isEmpty());
            if (command.shortcut.isEmpty())
                continue;
            REQUIRE_FALSE(keys.contains(command.shortcut.toString()));
            keys.insert(command.shortcut.toString());
        }
    }
}

TEST_CASE("Ctrl+K finds a command and runs it from the keyboard")
{
    Stage stage;
    stage.addClass(u"5Д");
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    REQUIRE(field);
    REQUIRE(field->objectName() == QStringLiteral("search"));
    QTest::keyClicks(field, QStringLiteral("journal"));
    REQUIRE(stage.window->searchPopup().isVisible());
    REQUIRE(stage.window->searchPopup().shownTitles().contains(QStringLiteral("Journal")));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(stage.window->currentPage()->id() == QStringLiteral("journal"));
    REQUIRE_FALSE(stage.window->searchPopup().isVisible());
}

TEST_CASE("Ctrl+K finds what another page can do, and does it there")
{
    Stage stage;
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClicks(field, QStringLiteral("add a person"));
    REQUIRE(stage.window->searchPopup().shownTitles() == QStringList{QStringLiteral("Add a person…")});
    QTest::keyClick(field, Qt::Key_Return);
    test::settle();
    CHECK(stage.window->currentPage()->id() == QStringLiteral("people"));
    CHECK(stage.dialogs.dialog);
}

TEST_CASE("a page is refreshed when the store changes, one that is hidden when it is shown")
{
    Stage stage;
    stage.window->open({.page = QStringLiteral("journal")});
    auto *table = stage.window->currentPage()->findChild<QAbstractItemView *>(QStringLiteral("journal"));
    REQUIRE(table);
    const int before = table->model()->rowCount();
    stage.addClass(u"6А");
    REQUIRE(table->model()->rowCount() == before + 1);
    stage.window->open({.page = QStringLiteral("overview")});
    stage.addClass(u"6Б");
    stage.window->open({.page = QStringLiteral("journal")});
    REQUIRE(table->model()->rowCount() == before + 2);
}

TEST_CASE("the language changes while the window is open")
{
    Stage stage;
    const QString english = stage.window->currentPage()->title();
    REQUIRE(stage.window->run(QStringLiteral("language.ru")));
    test::settle();
    REQUIRE(stage.settings.text(QStringLiteral("language")) == QStringLiteral("ru"));
    REQUIRE(stage.language.language() == text::Language::russian);
    REQUIRE(stage.window->run(QStringLiteral("language.en")));
    test::settle();
    REQUIRE(stage.window->currentPage()->title() == english);
}

TEST_CASE("a section that the school does not use leaves the navigation")
{
    Stage stage;
    REQUIRE(stage.window->sidebar().pages().contains(QStringLiteral("journal")));
    stage.window->open({.page = QStringLiteral("journal")});
    test::valueOf(stage.window->workspace().school().setUsed(school::Section::journal, false));
    test::settle();
    REQUIRE_FALSE(stage.window->sidebar().pages().contains(QStringLiteral("journal")));
    REQUIRE(stage.window->currentPage()->id() != QStringLiteral("journal"));
    REQUIRE(stage.window->run(QStringLiteral("section.journal")));
    test::settle();
    REQUIRE(stage.window->sidebar().pages().contains(QStringLiteral("journal")));
}

TEST_CASE("F1 shows the help of the page, Ctrl+/ the shortcuts")
{
    Stage stage;
    stage.window->open({.page = QStringLiteral("journal")});
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    auto *help = stage.window->findChild<ui::HelpPane *>();
    REQUIRE(help);
    REQUIRE(help->isVisible());
    REQUIRE(help->page() == QStringLiteral("journal"));
    stage.window->open({.page = QStringLiteral("overview")});
    REQUIRE(help->page() == QStringLiteral("overview"));

    QTest::keyClick(stage.window.get(), Qt::Key_Slash, Qt::ControlModifier);
    REQUIRE(stage.dialogs.dialog);
    REQUIRE(test::accessibilityFaults(*stage.dialogs.dialog).isEmpty());
}

TEST_CASE("people who were chosen on a page come to the assistant for paper and for letters")
{
    QStringList asked;
    const auto note = [&asked](const char *what, const ui::ChosenPeople &chosen) {
        asked.append(QStringLiteral("%1: %2").arg(QLatin1StringView(what), chosen.toArgument()));
    };
    Stage stage(test::Contents::emptySchool,
                {.sendLinks =
                     [&](ui::PageContext &, const std::optional<ui::ChosenPeople> &chosen, QWidget *parent) {
                         note("mail",
                              chosen.value_or(ui::ChosenPeople{.role = invites::InviteRole::guardian, .people = {}}));
                         return new QDialog(parent);
                     },
                 .printSlips =
                     [&](ui::PageContext &, const ui::ChosenPeople &chosen, QWidget *parent) {
                         note("paper", chosen);
                         return new QDialog(parent);
                     },
                 .reinvite =
                     [&](ui::PageContext &, const ui::ChosenPeople &chosen, QWidget *parent) {
                         note("anew", chosen);
                         return new QDialog(parent);
                     }});
    CHECK(stage.window->run(QStringLiteral("sheets.slips"), QStringLiteral("pupil 3 5")));
    CHECK(stage.window->run(QStringLiteral("links.send"), QStringLiteral("teacher 7")));
    CHECK(stage.window->run(QStringLiteral("links.send")));
    CHECK(stage.window->run(QStringLiteral("links.reinvite"), QStringLiteral("pupil 9")));
    CHECK_FALSE(stage.window->run(QStringLiteral("sheets.slips"), QStringLiteral("nobody")));
    CHECK(asked == QStringList{QStringLiteral("paper: pupil 3 5"), QStringLiteral("mail: teacher 7"),
                               QStringLiteral("mail: guardian"), QStringLiteral("anew: pupil 9")});
}

TEST_CASE("a table dropped on the window opens the import with it")
{
    QString imported;
    Stage stage(test::Contents::emptySchool,
                {.importFile = [&imported](ui::PageContext &, const QString &path, QWidget *parent) {
                    imported = path;
                    return new QDialog(parent);
                }});
    const QString csv = stage.folder.write(QStringLiteral("список.csv"), "a;b\n");
    const auto drop = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.window.get(), &event);
        return event.isAccepted();
    };
    REQUIRE(drop(csv));
    REQUIRE(imported == csv);
    REQUIRE_FALSE(drop(stage.folder.write(QStringLiteral("photo.jpg"), "x")));
}

TEST_CASE("the window's title names the school and nothing secret")
{
    Stage stage;
    REQUIRE(stage.window->windowTitle().startsWith(QStringLiteral("Учебная НОШ")));
}

TEST_CASE("the last page is opened again at the next start")
{
    test::TemporaryFolder folder;
    Stage stage;
    stage.window->open({.page = QStringLiteral("journal")});
    stage.window->close();
    stage.window.reset();
    auto workspace = test::valueOf(Workspace::open(stage.path(), stage.clock));
    ui::MainWindow again({.workspace = std::move(workspace),
                          .catalogue = ui::allPages(),
                          .settings = stage.settings,
                          .language = stage.language});
    REQUIRE(again.currentPage()->id() == QStringLiteral("journal"));
}

TEST_CASE("a copy of the school is saved from the menu, and nothing is overwritten by it")
{
    Stage stage;
    stage.dialogs.file = stage.folder.filePath(QStringLiteral("copy.starosta"));
    REQUIRE(stage.window->run(QStringLiteral("file.copy")));
    REQUIRE(stage.window->messages().message().kind == ui::MessageKind::ok);
    REQUIRE(test::valueOf(Workspace::open(*stage.dialogs.file, stage.clock))->school().exists());
    REQUIRE(stage.window->run(QStringLiteral("file.copy")));
    REQUIRE(stage.window->messages().message().kind == ui::MessageKind::error);
}

TEST_CASE("a school's file is looked for where the schools are, as long as nobody went elsewhere")
{
    Stage stage;
    REQUIRE(stage.window->run(QStringLiteral("file.open")));
    REQUIRE(stage.dialogs.fileQuestions.last().folder == QFileInfo(storage::defaultStorePath()).absolutePath());
}

TEST_CASE("the colours are chosen in the menu and remembered")
{
    const QPalette before = QApplication::palette();
    ui::applyTheme(*qApp, ui::Scheme::light);
    Stage stage;
    REQUIRE(stage.window->run(QStringLiteral("palette.dark")));
    test::settle();
    CHECK(ui::isDark(QApplication::palette()));
    CHECK(stage.settings.text(ui::kPaletteSetting) == QStringLiteral("dark"));
    REQUIRE(stage.window->run(QStringLiteral("palette.light")));
    CHECK_FALSE(ui::isDark(QApplication::palette()));
    stage.window.reset();
    QApplication::setStyle(QStringLiteral("fusion"));
    QApplication::setPalette(before);
}

TEST_CASE("the shortcuts open by the same key in the Russian layout")
{
    Stage stage;
    QTest::keyClick(stage.window.get(), Qt::Key_Period, Qt::ControlModifier);
    REQUIRE(stage.dialogs.dialog);
}

TEST_CASE("no page brings a command whose keys another command has")
{
    Stage stage(test::Contents::nothing);
    for (const ui::PageEntry &entry : stage.window->usedPages()) {
        stage.window->open({.page = entry.id});
        QHash<QString, QString> keys;
        for (const ui::MenuData &menu : stage.window->menus()) {
            for (const ui::Command &command : ui::commandsOf(menu)) {
                const QString key = command.shortcut.toString();
                INFO(entry.id.toStdString()
                     << ": " << command.id.toStdString() << " " << keys.value(key).toStdString());
                CHECK((key.isEmpty() || !keys.contains(key)));
                keys.insert(key, command.id);
            }
        }
    }
}
