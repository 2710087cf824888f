// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/school/SchoolService.h"
#include "core/statistics/StatisticsService.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/UiStage.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace starosta;

namespace {

struct Stage
{
    explicit Stage(ui::Assistants assistants = {})
        : desk({.clock = clock, .settings = settings, .language = language, .assistants = std::move(assistants)})
    {}

    test::TemporaryFolder folder;
    test::TestClock clock;
    ui::AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    text::InstalledLanguage language{*qApp, text::Language::english};
    ui::Desk desk;
};

} // namespace

TEST_CASE("a store that cannot be opened gives the start screen with the reason")
{
    Stage stage;
    const QString path = stage.folder.write(QStringLiteral("photo.starosta"), QByteArray(5000, 'x'));
    stage.desk.start(path);
    REQUIRE_FALSE(stage.desk.window());
    REQUIRE(stage.desk.startWindow());
    test::settle();
    REQUIRE(stage.desk.startWindow()->messages().isShowing());
    REQUIRE(stage.desk.startWindow()->messages().message().kind == ui::MessageKind::warning);
    REQUIRE(test::accessibilityFaults(*stage.desk.startWindow()) == QStringList());
}

TEST_CASE("a store is opened, remembered, and replaces the start screen")
{
    Stage stage;
    test::TestWorkspace made;
    made.close();
    stage.desk.start(made.path());
    REQUIRE(stage.desk.window());
    REQUIRE_FALSE(stage.desk.startWindow());
    REQUIRE(stage.settings.recentStores() == QStringList{made.path()});
    REQUIRE(ui::Desk::storeToOpen({}, stage.settings) == made.path());

    stage.desk.openStore(stage.folder.filePath(QStringLiteral("nothing.starosta")));
    REQUIRE(stage.desk.window());
    REQUIRE(stage.desk.window()->messages().message().kind == ui::MessageKind::error);
}

TEST_CASE("the first start opens its assistant, and the window with what it made")
{
    test::TestWorkspace made;
    made.close();
    std::function<void(ui::FirstStartOutcome)> finished;
    QString imported;
    Stage stage({.firstStart =
                     [&finished](const ui::FirstStartContext &context, QWidget *parent) {
                         finished = context.finished;
                         return new QDialog(parent);
                     },
                 .importFile =
                     [&imported](ui::PageContext &, const QString &path, QWidget *parent) {
                         imported = path;
                         return new QDialog(parent);
                     }});
    stage.desk.start({});
    REQUIRE(finished);
    REQUIRE(stage.desk.startWindow());
    finished({.workspace = test::valueOf(Workspace::open(made.path(), stage.clock)),
              .fileToImport = QStringLiteral("/list.csv")});
    test::settle();
    REQUIRE(stage.desk.window());
    REQUIRE(imported == QStringLiteral("/list.csv"));
}

TEST_CASE("the example school opens from the start screen")
{
    Stage stage;
    stage.desk.start(stage.folder.filePath(QStringLiteral("none.starosta")));
    REQUIRE(stage.desk.startWindow());
    stage.desk.openDemo(stage.folder.filePath(QStringLiteral("example.starosta")));
    REQUIRE(stage.desk.window());
    REQUIRE(stage.desk.window()->workspace().school().exists());
}

TEST_CASE("the example says that it is one, and never takes the place of one's own school")
{
    Stage stage;
    test::TestWorkspace made;
    made.close();
    stage.desk.start(made.path());
    REQUIRE_FALSE(stage.desk.window()->isExample());
    stage.desk.openDemo(stage.folder.filePath(QStringLiteral("example.starosta")));
    REQUIRE(stage.desk.window()->isExample());
    CHECK(stage.desk.window()->windowTitle().contains(QStringLiteral("example school")));
    CHECK(test::says<QLabel>(*stage.desk.window(), QStringLiteral("Example school")));
    CHECK(stage.settings.recentStores() == QStringList{made.path()});
    CHECK(ui::Desk::storeToOpen({}, stage.settings) == made.path());

    // The way back stands in the menu.
    REQUIRE(stage.desk.window()->run(QStringLiteral("file.recent.") + made.path()));
    test::settle();
    REQUIRE(stage.desk.window()->workspace().path() == made.path());
    CHECK_FALSE(stage.desk.window()->run(QStringLiteral("file.recent.") + made.path())); // open already
}

TEST_CASE("the figures of the day are kept once a day, after the window is there")
{
    Stage stage;
    test::TestWorkspace made;
    made.close();
    stage.desk.start(made.path());
    REQUIRE(stage.desk.window());
    auto &statistics = stage.desk.window()->workspace().statistics();
    CHECK(statistics.snapshots().isEmpty()); // the start does not wait for it
    REQUIRE(QTest::qWaitFor([&] { return !statistics.snapshots().isEmpty(); }));
    CHECK_FALSE(statistics.snapshots().first().byHand);
    stage.desk.window()->keepToday();
    CHECK(statistics.snapshots().size() == 1);
    stage.clock.advanceDays(1);
    stage.desk.window()->keepToday();
    CHECK(statistics.snapshots().size() == 2);
}

TEST_CASE("who only looks at a school keeps no figures")
{
    Stage stage;
    test::TestWorkspace made;
    made.close();
    stage.desk.openStore(made.path(), storage::OpenMode::readOnly);
    REQUIRE(stage.desk.window());
    stage.desk.window()->keepToday();
    CHECK(stage.desk.window()->workspace().statistics().snapshots().isEmpty());
}
