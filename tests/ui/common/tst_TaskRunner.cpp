// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/school/SchoolService.h"
#include "tests/support/UiStage.h"
#include "ui/common/ThreadTaskRunner.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace starosta;

TEST_CASE("work runs in a thread of its own and its value comes back in the window's")
{
    test::TestWorkspace workspace;
    QWidget window;
    ui::ThreadTaskRunner runner(*workspace, window);
    QThread *worker = nullptr;
    int answer = 0;
    runner.run(
        QStringLiteral("Work"), &window,
        [&worker](Progress &) {
            worker = QThread::currentThread();
            return 42;
        },
        [&answer](int value) { answer = value; });
    REQUIRE(runner.busy());
    REQUIRE(QTest::qWaitFor([&] { return !runner.busy(); }));
    REQUIRE(answer == 42);
    REQUIRE(worker != QThread::currentThread());
}

TEST_CASE("what a worker changed in the store is announced in the window")
{
    test::TestWorkspace workspace;
    QWidget window;
    ui::ThreadTaskRunner runner(*workspace, window);
    QSignalSpy changed(&workspace->ledger(), &journal::Ledger::changed);
    bool done = false;
    runner.runOnStore(
        QStringLiteral("Edit"), &window,
        [](Workspace &store, Progress &) {
            school::School school = store.school().school();
            school.headName = QStringLiteral("Иванова Анна Петровна");
            return store.school().edit(school);
        },
        [&done](const Result<journal::Committed<void>> &result) { done = result.has_value(); });
    REQUIRE(QTest::qWaitFor([&] { return !runner.busy(); }));
    REQUIRE(done);
    REQUIRE(changed.count() == 1);
    REQUIRE(workspace->school().school().headName == QStringLiteral("Иванова Анна Петровна"));
}

TEST_CASE("work that lasts shows its progress and stops when it is told to")
{
    test::TestWorkspace workspace;
    QWidget window;
    window.show();
    ui::ThreadTaskRunner runner(*workspace, window);
    bool canceled = false;
    runner.run(
        QStringLiteral("Long work"), &window,
        [](Progress &progress) {
            while (!progress.canceled()) {
                progress.report(1, 3);
                QThread::msleep(5);
            }
            return progress.canceled();
        },
        [&canceled](bool value) { canceled = value; });
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<QDialog *>() != nullptr; }, 3000));
    window.findChild<QDialog *>()->reject();
    REQUIRE(QTest::qWaitFor([&] { return !runner.busy(); }));
    REQUIRE(canceled);
    test::settle();
    REQUIRE_FALSE(window.findChild<QDialog *>());
}

TEST_CASE("a second job waits for the first")
{
    test::TestWorkspace workspace;
    QWidget window;
    ui::ThreadTaskRunner runner(*workspace, window);
    QList<int> order;
    for (const int number : {1, 2, 3}) {
        runner.run(
            QStringLiteral("Job"), &window, [number](Progress &) { return number; },
            [&order](int value) { order.append(value); });
    }
    REQUIRE(QTest::qWaitFor([&] { return order.size() == 3; }));
    REQUIRE(order == QList<int>{1, 2, 3});
}
