// SPDX-License-Identifier: GPL-3.0-or-later
// What a person feels of a long import: prints «name value» lines, times in milliseconds, the worst of all.
// bench_import STORE TABLE: a store whose classes are those of the table, and nobody in them yet. Afterwards the table
// is imported.
#include "tests/bench/Heart.h"

#include "core/Workspace.h"
#include "core/base/Clock.h"
#include "core/roster/RosterService.h"
#include "ui/common/AppSettings.h"
#include "ui/common/FilterField.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

namespace {

using namespace starosta;
using namespace starosta::bench;

/// Says where the work is, and is canceled from another thread.
class Cancelable : public Progress
{
public:
    void report(qint64, qint64) override {}
    bool canceled() const override { return m_canceled.load(); }
    void cancel() { m_canceled.store(true); }

private:
    std::atomic<bool> m_canceled{false};
};

/// The longest wait for the work to end after it was canceled, over moments spread over the time that it takes.
double worstCancel(const std::function<bool(Progress &)> &work, const std::function<void()> &takeBack = {})
{
    constexpr int kMoments = 24;
    NoProgress none;
    QElapsedTimer whole;
    whole.start();
    work(none);
    const double length = since(whole);
    if (takeBack)
        takeBack();
    double worst = 0;
    for (int moment = 1; moment < kMoments; ++moment) {
        Cancelable progress;
        QElapsedTimer canceled;
        bool completed = false;
        std::atomic<double> finished{0};
        std::thread worker([&] {
            completed = work(progress);
            finished.store(workedBy(pthread_self()));
        });
        std::this_thread::sleep_for(std::chrono::microseconds(int(length * 1000 * moment / kMoments)));
        const double before = workedBy(worker.native_handle());
        canceled.start();
        progress.cancel();
        worker.join();
        worst = std::max(worst, since(canceled));
        std::fprintf(stderr, "canceled at %2d/%d: %7.1f ms, of it work %7.1f ms%s\n", moment, kMoments, since(canceled),
                     finished.load() - before, completed ? ", completed" : "");
        if (completed && takeBack)
            takeBack();
    }
    return worst;
}

/// Each piece of work opens the store for itself, as the window's worker does: a connection belongs to its thread.
std::unique_ptr<Workspace> opened(const QString &store)
{
    static const SystemClock clock;
    auto workspace = Workspace::open(store, clock);
    if (!workspace)
        qFatal("the store cannot be opened: %s", token(workspace.error().code).data());
    return std::move(*workspace);
}

void measureCancel(const QString &store, const QString &table)
{
    const auto read = [&](Progress &progress) {
        return opened(store)->roster().read(table, roster::ImportKind::pupils, {}, &progress).has_value();
    };
    report("cancel_read_ms", worstCancel(read));
    const auto source = opened(store)->roster().read(table, roster::ImportKind::pupils);
    if (!source)
        qFatal("the table cannot be read");
    std::optional<roster::ImportPlan> plan;
    const auto makePlan = [&](Progress &progress) {
        auto made = opened(store)->roster().plan(*source, {}, progress);
        if (made)
            plan = *std::move(made);
        return plan.has_value();
    };
    report("cancel_plan_ms", worstCancel(makePlan));
    // Where nobody is known everything is added: the thresholds are not what is measured.
    const auto apply = [&](Progress &progress) {
        const auto workspace = opened(store);
        const auto done = workspace->roster().apply(*plan, {}, progress);
        return done.has_value();
    };
    const auto undoAndPlan = [&] {
        NoProgress none;
        if (!opened(store)->ledger().undo())
            qFatal("the import cannot be undone");
        makePlan(none);
    };
    report("cancel_apply_ms", worstCancel(apply, undoAndPlan));
}

class Driver
{
public:
    explicit Driver(ui::MainWindow &window) : m_window(window) {}

    double worstGap() const { return m_worstGap; }

    void import(const QString &table)
    {
        m_worstGap = 0;
        stage(
            "open", [&] { m_window.run(QStringLiteral("import"), table); }, [&] { return canGo(QWizard::NextButton); });
        stage(
            "columns", [&] { click(QWizard::NextButton); }, [&] { return canGo(QWizard::NextButton); });
        stage(
            "check", [&] { click(QWizard::NextButton); }, [&] { return canGo(QWizard::CommitButton); });
        auto *filter = assistant()->findChild<ui::FilterField *>();
        for (const char16_t *text : {u"и", u"ив", u"иванова", u"10", u""})
            stage(
                "filter", [&] { filter->setText(QString::fromUtf16(text)); }, [] { return true; });
        stage(
            "apply", [&] { click(QWizard::CommitButton); }, [&] { return canGo(QWizard::FinishButton); });
        stage(
            "close", [&] { click(QWizard::FinishButton); }, [&] { return !assistant(); });
    }

    /// What a page does that shows everybody.
    void openPeople()
    {
        m_worstGap = 0;
        stage(
            "people", [&] { m_window.open({.page = QStringLiteral("people")}); }, [] { return true; });
    }

private:
    ui::ImportAssistant *assistant() const
    {
        auto *found = m_window.findChild<ui::ImportAssistant *>();
        return found && found->isVisible() ? found : nullptr;
    }
    bool canGo(QWizard::WizardButton which) const
    {
        return assistant() && !assistant()->isBusy() && assistant()->button(which)->isVisible() &&
               assistant()->button(which)->isEnabled();
    }
    void click(QWizard::WizardButton which) { assistant()->button(which)->click(); }

    /// Begins something and lets the window live until it is done, and a little longer.
    void stage(const char *name, const std::function<void()> &begin, const std::function<bool()> &isDone)
    {
        constexpr int kAfterwards = 300;
        m_heart.forget();
        QTimer::singleShot(0, &m_window, begin);
        QElapsedTimer patience;
        patience.start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (patience.hasExpired(180'000))
                qFatal("%s does not end", name);
        } while (!isDone());
        QElapsedTimer afterwards;
        afterwards.start();
        while (!afterwards.hasExpired(kAfterwards))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_heart.beat();
        std::fprintf(stderr, "%-8s gap %7.1f ms, of it work %7.1f ms\n", name, m_heart.longestGap(),
                     m_heart.longestWork());
        m_worstGap = std::max(m_worstGap, m_heart.longestGap());
    }

    ui::MainWindow &m_window;
    Heart m_heart;
    double m_worstGap = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString store = QString::fromLocal8Bit(argv[1]);
    const QString table = QString::fromLocal8Bit(argv[2]);
    measureCancel(store, table);

    const QTemporaryDir folder;
    ui::AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    text::InstalledLanguage language(application, text::chooseLanguage({.argument = QStringLiteral("ru")}));
    const SystemClock clock;
    const ui::Assistants assistants{
        .importFile = [](ui::PageContext &context, const QString &path, QWidget *parent) -> QDialog * {
            return new ui::ImportAssistant(context, {.path = path}, parent);
        }};
    ui::Desk desk({.clock = clock, .settings = settings, .language = language, .assistants = assistants});
    desk.openStore(store);
    if (!desk.window())
        return 1;
    Driver driver(*desk.window());
    driver.import(table);
    report("assistant_gap_ms", driver.worstGap());
    driver.openPeople();
    report("page_gap_ms", driver.worstGap());
    return 0;
}
