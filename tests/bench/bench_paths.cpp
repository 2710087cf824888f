// SPDX-License-Identifier: GPL-3.0-or-later
// People's paths: each action with its durable commit, the new school year, and whether its window answers meanwhile.
// Prints «name value» lines, times in milliseconds, medians.
// bench_paths STORE: a store of the benchmark, which is changed.
#include "tests/bench/Heart.h"

#include "core/Workspace.h"
#include "core/base/Clock.h"
#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"
#include "core/requests/RequestsService.h"
#include "core/rollover/RolloverService.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolRules.h"
#include "core/school/SchoolService.h"
#include "core/verification/VerificationService.h"
#include "ui/common/AppSettings.h"
#include "ui/rollover/RolloverClasses.h"
#include "ui/rollover/RolloverDialog.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QCheckBox>
#include <QTemporaryDir>

#include <functional>

namespace {

using namespace starosta;
using namespace starosta::bench;
using people::PersonId;

constexpr int kRounds = 15;

/// The system's, a year further on where the new year is begun.
class BenchClock : public Clock
{
public:
    QDateTime nowUtc() const override { return m_day ? QDateTime(*m_day, QTime(9, 0), Qt::UTC) : m_system.nowUtc(); }
    void set(QDate day) { m_day = day; }

private:
    SystemClock m_system;
    std::optional<QDate> m_day;
};

template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("refused: %s", token(result.error().code).data());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return since(timer);
}

class Paths
{
public:
    Paths(Workspace &workspace, const BenchClock &clock) : m_workspace(workspace), m_clock(clock)
    {
        for (const people::Person &each : m_workspace.people().list({.role = people::Role::pupil})) {
            m_pupils.append(each);
            if (m_pupils.size() == 2 * kRounds)
                break;
        }
        for (const classes::SchoolClass &each : m_workspace.classes().list()) {
            if (each.name)
                m_classes.append(each.id);
        }
        for (int at = 0; at < kRounds; ++at) {
            const auto name =
                people::PersonName::parse(QStringLiteral("Учительская %1 Ивановна")
                                              .arg(QString(1, QChar(char16_t(u'А' + at))) + QStringLiteral("нна")));
            const people::StaffContent staff{.position = QStringLiteral("учитель")};
            m_teachers.append(
                valueOf(m_workspace.people().add({.content = {.name = valueOf(name)}, .staff = staff})).value);
        }
    }

    void measureActions()
    {
        measure("movement_ms", {}, [&](int at) {
            const people::Person &pupil = m_pupils[at];
            const auto to = m_classes[0] == pupil.classId ? m_classes[1] : m_classes[0];
            valueOf(m_workspace.movements().apply({.kind = movements::MovementKind::transfer,
                                                   .people = {pupil.id},
                                                   .on = m_clock.today(),
                                                   .to = to,
                                                   .orderFollows = true}));
        });
        std::optional<requests::RequestId> request;
        measure(
            "request_accept_ms",
            [&](int at) {
                const people::Person &pupil = m_pupils[kRounds + at];
                request = valueOf(m_workspace.requests().add({.shownName = pupil.content.name.full(),
                                                              .role = invites::InviteRole::pupil,
                                                              .classId = pupil.classId}))
                              .value;
            },
            [&](int at) { valueOf(m_workspace.requests().accept(*request, {.person = m_pupils[kRounds + at].id})); });
        measure(
            "verification_confirm_ms",
            [&](int at) {
                valueOf(m_workspace.verification().request({m_teachers[at]}));
                valueOf(m_workspace.verification().seeDocuments({m_teachers[at]}, QStringLiteral("паспорт")));
            },
            [&](int at) { valueOf(m_workspace.verification().confirm({m_teachers[at]})); });
        measure("homeroom_ms", {},
                [&](int at) { valueOf(m_workspace.homerooms().assign(m_classes[at], m_teachers[at])); });
        const auto order = orders::OrderReference::stored(QStringLiteral("77"), m_clock.today());
        report("hand_over_ms", milliseconds([&] {
                   valueOf(m_workspace.appointment().handOver(
                       {.administrator = QStringLiteral("Ли Анна Павловна"), .order = order, .from = m_clock.today()}));
               }));
    }

    void measureYear()
    {
        NoProgress none;
        std::optional<rollover::RolloverPlan> plan;
        report("rollover_rehearse_ms", milliseconds([&] { plan = m_workspace.rollover().rehearse(); }));
        const auto order = orders::OrderReference::stored(QStringLiteral("40"), m_clock.today());
        std::optional<journal::Committed<void>> done;
        report("rollover_apply_ms",
               milliseconds([&] { done = valueOf(m_workspace.rollover().apply(*plan, order, {}, none)); }));
        report("rollover_undo_ms", milliseconds([&] { valueOf(m_workspace.ledger().undo(done->entry)); }));
    }

private:
    void measure(const char *name, const std::function<void(int)> &before, const std::function<void(int)> &act)
    {
        std::vector<double> times;
        for (int at = 0; at < kRounds; ++at) {
            if (before)
                before(at);
            times.push_back(milliseconds([&] { act(at); }));
        }
        std::sort(times.begin(), times.end());
        report(name, times[times.size() / 2]);
    }

    Workspace &m_workspace;
    const BenchClock &m_clock;
    QList<people::Person> m_pupils;
    QList<classes::ClassId> m_classes;
    QList<PersonId> m_teachers;
};

/// The window opens, is filled by the first rehearsal, and an answer is changed in it.
void measureWindow(QApplication &application, const QString &store, const BenchClock &clock)
{
    const QTemporaryDir folder;
    ui::AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    text::InstalledLanguage language(application, text::chooseLanguage({.argument = QStringLiteral("ru")}));
    const ui::Assistants assistants{.beginYear = [](ui::PageContext &context, QWidget *parent) -> QDialog * {
        return new ui::RolloverDialog(context, parent);
    }};
    ui::Desk desk({.clock = clock, .settings = settings, .language = language, .assistants = assistants});
    desk.openStore(store);
    if (!desk.window())
        qFatal("the store cannot be opened");
    Heart heart;
    double gap = 0;
    const auto live = [&](const char *name, const std::function<bool()> &isDone) {
        QElapsedTimer patience;
        patience.start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (patience.hasExpired(120'000))
                qFatal("%s does not end", name);
        } while (!isDone() || !patience.hasExpired(300));
        heart.beat();
        std::fprintf(stderr, "%-8s gap %7.1f ms, of it work %7.1f ms\n", name, heart.longestGap(), heart.longestWork());
        gap = std::max(gap, heart.longestGap());
        heart.forget();
    };
    heart.forget();
    QTimer::singleShot(0, desk.window(), [&] { desk.window()->run(QStringLiteral("year.begin"), {}); });
    const auto dialog = [&] { return desk.window()->findChild<ui::RolloverDialog *>(); };
    const auto isFilled = [&] {
        return dialog() && dialog()->findChild<ui::RolloverClassesView *>()->model()->rowCount() > 0 &&
               !dialog()->rehearsing();
    };
    live("open", isFilled);
    QTimer::singleShot(0, desk.window(), [&] { dialog()->findChildren<QCheckBox *>().front()->click(); });
    live("edit", isFilled);
    report("rollover_gap_ms", gap);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QString store = QString::fromLocal8Bit(argv[1]);
    BenchClock clock;
    auto workspace = Workspace::open(store, clock);
    if (!workspace)
        return 1;
    const school::SchoolYear year = (*workspace)->school().currentYear().year;
    Paths paths(**workspace, clock);
    paths.measureActions();
    clock.set(std::max(clock.today().addDays(1), QDate(year.startYear() + 1, 6, 1)));
    paths.measureYear();
    workspace->reset();
    measureWindow(application, store, clock);
    return 0;
}
