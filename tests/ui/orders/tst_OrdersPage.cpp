// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/classes/ClassesService.h"
#include "core/movements/MovementsService.h"
#include "core/orders/OrdersService.h"
#include "core/school/SchoolService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "ui/common/OrderDraftDialog.h"
#include "ui/common/TableView.h"
#include "ui/orders/OrderDialog.h"
#include "ui/orders/OrdersPage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace starosta;

namespace {

struct Stage : test::PageStage<ui::OrdersPage>
{
    using PageStage::PageStage;

    ui::TableView *table() { return test::labelled<ui::TableView>(page, u"Orders"_s); }
    orders::OrderId add(QStringView label, orders::OrderKind kind)
    {
        const auto added = test::valueOf(
            workspace->orders().add({.reference = test::valueOf(orders::OrderReference::parse(label)), .kind = kind}));
        refresh();
        return added.value;
    }
    void choose(orders::OrderId id)
    {
        REQUIRE(table()->selectKey(id.value()));
        test::settle();
    }
    bool shows(const QString &text) { return test::says<QLabel>(page, text); }
    void enter(const QString &number)
    {
        auto *order = dialog<ui::OrderDialog>();
        test::typeInto(test::labelled<QLineEdit>(*order, u"Number of the order"_s), number);
        order->accept();
    }
};

} // namespace

TEST_CASE("an order is entered into the register, edited and removed; a number that was given is refused at once")
{
    Stage stage;
    test::click(test::commandButton(stage.page, u"orders.add"_s));
    stage.dialog<ui::OrderDialog>()->accept();
    REQUIRE(test::says<QLabel>(*stage.dialog<ui::OrderDialog>(), u"Type the number of the order."_s));
    stage.enter(u"№ 12 от 05.10.2026"_s);
    auto *dialog = stage.dialog<ui::OrderDialog>();
    REQUIRE(dialog->isVisible());
    REQUIRE(test::says<QLabel>(*dialog, u"was given in 2026 already"_s));
    stage.enter(u"№ 77 от 03.09.2026"_s);
    const auto found =
        stage.workspace->orders().find(test::valueOf(orders::OrderReference::parse(u"№ 77 от 03.09.2026")));
    REQUIRE(found);
    stage.refresh();
    REQUIRE(stage.table()->selectedKeys() == QList<qint64>{found->id.value()});

    QTest::keyClick(stage.table(), Qt::Key_Return);
    auto *edit = stage.dialog<ui::OrderDialog>();
    test::typeInto(test::labelled<QLineEdit>(*edit, u"Title"_s), u"О чатах классов"_s);
    edit->accept();
    REQUIRE(stage.workspace->orders().find(found->id)->content.title == u"О чатах классов");
    stage.refresh();
    test::click(test::commandButton(stage.page, u"orders.remove"_s));
    REQUIRE_FALSE(stage.workspace->orders().find(found->id));
}

TEST_CASE("what rests on an order is said, and keeps it from being removed")
{
    Stage stage;
    stage.choose(stage.workspace->orders().list().first().id);
    CHECK(stage.shows(u"Administrator: Пак Бато Батоевич, from 01.09.2026"_s));
    CHECK_FALSE(test::commandButton(stage.page, u"orders.remove"_s)->isEnabled());
}

TEST_CASE("the register is narrowed by kind and by year")
{
    Stage stage;
    stage.add(u"№ 7 от 10.08.2025", orders::OrderKind::regulation);
    auto *kind = test::labelled<QComboBox>(stage.page, u"Which kind of orders"_s);
    kind->setCurrentIndex(kind->findData(int(orders::OrderKind::regulation)));
    CHECK(stage.table()->model()->rowCount() == 1);
    kind->setCurrentIndex(0);
    auto *year = test::labelled<QComboBox>(stage.page, u"Orders of which year"_s);
    year->setCurrentIndex(year->findText(u"2026"_s));
    CHECK(stage.table()->model()->rowCount() == 1);
    stage.page.open({.page = u"orders"_s});
    CHECK(stage.table()->model()->rowCount() == 2);
}

TEST_CASE("the draft of an order is edited, saved and kept with it")
{
    Stage stage;
    const auto id = stage.workspace->orders().list().first().id;
    stage.choose(id);
    test::click(test::commandButton(stage.page, u"orders.draft"_s));
    auto *dialog = stage.dialog<ui::OrderDraftDialog>();
    auto *text = test::labelled<QPlainTextEdit>(*dialog, u"Text"_s);
    REQUIRE(text->toPlainText().contains(u"Пак Бато Батоевич"));
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    text->setPlainText(u"ПРИКАЗЫВАЮ:\n1. Иначе."_s);
    stage.dialogs.file = stage.workspace.folder().filePath(u"приказ.pdf"_s);
    test::click(test::buttonWith(*dialog, u"Save as PDF…"_s));
    QFile file(*stage.dialogs.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
    CHECK(stage.workspace->orders().text(id) == u"ПРИКАЗЫВАЮ:\n1. Иначе.");
    CHECK(stage.messages.message().kind == ui::MessageKind::ok);

    test::click(test::commandButton(stage.page, u"orders.draft"_s));
    dialog = stage.dialog<ui::OrderDraftDialog>();
    CHECK(test::labelled<QPlainTextEdit>(*dialog, u"Text"_s)->toPlainText() == u"ПРИКАЗЫВАЮ:\n1. Иначе.");
    test::click(test::buttonWith(*dialog, u"Make anew from the data"_s));
    CHECK(dialog->draft().text.contains(u"Пак Бато Батоевич"));
    // What is as the data have it is not kept: it goes on following them.
    test::click(test::buttonWith(*dialog, u"Save as PDF…"_s));
    CHECK(stage.workspace->orders().text(id).isEmpty());
}

TEST_CASE(
    "an order is drafted as what most of it is about: the end of a year stays that, whoever is enrolled by it too")
{
    Stage stage;
    const auto id = stage.add(u"№ 40 от 01.09.2026", orders::OrderKind::movement);
    const auto classId = test::valueOf(stage.workspace->classes().resolve(u"1А"_s)).id;
    const auto pupil = test::addPupil(stage.workspace, u"Антонова Анна", u"1А");
    const auto newcomer = test::addPupil(stage.workspace, u"Белов Борис", u"1А");
    test::valueOf(stage.workspace->ledger().change({.action = journal::Action::rollOver},
                                                   [&](journal::Change &change) -> Result<> {
                                                       const auto year = stage.workspace->school().currentYear().id;
                                                       const QDate day = stage.workspace->ledger().today();
                                                       auto &service = stage.workspace->movements();
                                                       service.record(change, year,
                                                                      {.person = pupil,
                                                                       .kind = movements::MovementKind::graduation,
                                                                       .on = day,
                                                                       .from = classId,
                                                                       .order = id});
                                                       service.record(change, year,
                                                                      {.person = newcomer,
                                                                       .kind = movements::MovementKind::enrolment,
                                                                       .on = day,
                                                                       .to = classId,
                                                                       .order = id});
                                                       return {};
                                                   }));
    stage.refresh();
    stage.choose(id);
    test::click(test::commandButton(stage.page, u"orders.draft"_s));
    CHECK(stage.dialog<ui::OrderDraftDialog>()->draft().title.contains(u"Об окончании"));
}

TEST_CASE("the register keeps the rules of item models, and every part of the page has a name")
{
    Stage stage;
    new QAbstractItemModelTester(stage.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 stage.table());
    stage.add(u"№ 7 от 10.08.2026", orders::OrderKind::regulation);
    CHECK(test::accessibilityFaults(stage.page) == QStringList());
    const ui::OrderDialog order(std::nullopt, QDate(2026, 9, 1));
    CHECK(test::accessibilityFaults(order) == QStringList());
}
