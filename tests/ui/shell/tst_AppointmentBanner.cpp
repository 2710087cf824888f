// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/orders/OrdersService.h"
#include "core/school/AppointmentService.h"
#include "core/school/SchoolService.h"
#include "tests/support/Hands.h"
#include "tests/ui/shell/DemoWindow.h"
#include "ui/overview/Todo.h"

#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace starosta;

namespace {

struct Stage : test::DemoWindow
{
    Stage() : test::DemoWindow(text::Language::english) {}

    Workspace &workspace() { return window->workspace(); }
    void endOn(QDate day)
    {
        const school::Appointment now = *workspace().school().currentAppointment();
        test::valueOf(
            workspace().appointment().edit(now.id, {.administrator = now.administrator,
                                                    .order = test::valueOf(orders::OrderReference::parse(*now.order)),
                                                    .from = now.from,
                                                    .to = day}));
        test::settle();
    }
    /// A day is noticed when the window looks at the clock.
    void look()
    {
        for (QTimer *timer : window->findChildren<QTimer *>(Qt::FindDirectChildrenOnly)) {
            if (!timer->isSingleShot())
                QMetaObject::invokeMethod(timer, "timeout", Qt::DirectConnection);
        }
        test::settle();
    }
    QString banner()
    {
        const auto *label = window->findChild<QLabel *>(u"readOnlyText"_s);
        return label->isVisibleTo(window.get()) ? label->text() : QString();
    }
    bool enabled(const QString &page, const QString &command)
    {
        return test::commandButton(open(page), command)->isEnabled();
    }
};

} // namespace

TEST_CASE("fourteen days before its end every page says that the appointment ends; the step leads there")
{
    Stage stage;
    CHECK(stage.banner().isEmpty());
    stage.endOn(QDate(2026, 9, 20));
    CHECK(stage.banner().isEmpty());
    stage.clock.advanceDays(8);
    stage.look();
    CHECK(stage.banner() == u"The appointment of Лебяжьев Артемий Глебович ends on 20.09.2026: 11 days left. "
                            "Prolong it or hand over.");
    stage.open(u"people"_s);
    CHECK_FALSE(stage.banner().isEmpty());
    test::click(stage.window->findChild<QAbstractButton *>(u"bannerStep"_s));
    CHECK(stage.window->currentPage()->id() == u"school");
    const auto todos = ui::todosOf(stage.workspace());
    CHECK(std::any_of(todos.begin(), todos.end(), [](const ui::Todo &todo) {
        return todo.risk == ui::Tone::warning && todo.target.filter == u"appointment";
    }));
}

TEST_CASE("the day after, the open window is for viewing and handing over, and the journal knows it")
{
    Stage stage;
    stage.endOn(QDate(2026, 9, 20));
    const qint64 entries = stage.workspace().ledger().entryCount();
    CHECK(stage.enabled(u"orders"_s, u"orders.add"_s));
    stage.clock.advanceDays(20);
    stage.look();
    CHECK(stage.workspace().ledger().entryCount() == entries + 1);
    CHECK(stage.banner().startsWith(u"View only: the appointment of Лебяжьев Артемий Глебович ended on 20.09.2026."));
    CHECK_FALSE(stage.enabled(u"orders"_s, u"orders.add"_s));
    CHECK(stage.enabled(u"orders"_s, u"orders.draft"_s));
    CHECK(stage.enabled(u"school"_s, u"school.handOver"_s));
    CHECK_FALSE(stage.enabled(u"school"_s, u"school.editAppointment"_s));
    const ui::Todo first = ui::todosOf(stage.workspace()).first();
    CHECK(first.risk == ui::Tone::error);
    CHECK(first.target.filter == u"appointment");

    test::valueOf(stage.workspace().appointment().handOver(
        {.administrator = u"Ли Анна"_s,
         .order = test::valueOf(orders::OrderReference::parse(u"№ 40 от 21.09.2026")),
         .from = QDate(2026, 9, 21)}));
    test::settle();
    CHECK(stage.banner().isEmpty());
    CHECK(stage.enabled(u"orders"_s, u"orders.add"_s));
}
