// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/roster/ImportStage.h"
#include "ui/roster/HoldPanel.h"

#include <QPushButton>

using namespace starosta;
using Stage = test::ImportStage;
using ui::ImportTab;

namespace {

struct HeldStage : Stage
{
    HeldStage()
    {
        imported(test::manyPupils(12));
        begin(test::manyPupils(12, 6));
        chooseFullList();
        toCheck();
    }
    void typeNumber(const QString &text)
    {
        test::typeInto(test::labelled<QLineEdit>(*assistant, QStringLiteral("To go on, type the number 6")), text);
    }
    void typeReason(const QString &text)
    {
        test::typeInto(test::labelled<QLineEdit>(*assistant, QStringLiteral("Reason")), text);
    }
};

} // namespace

TEST_CASE("a held import goes on only with the right number and a reason, which the journal keeps")
{
    HeldStage stage;
    REQUIRE(stage.shows(QStringLiteral("6 of 12 would leave")));
    REQUIRE(!stage.mayApply());
    stage.typeNumber(QStringLiteral("7"));
    stage.typeReason(QStringLiteral("выпуск"));
    REQUIRE(stage.shows(QStringLiteral("That is not the number 6.")));
    REQUIRE(!stage.mayApply());
    stage.typeNumber(QStringLiteral("6"));
    REQUIRE(stage.mayApply());
    stage.typeNumber(QStringLiteral(" 6\u00a0")); // as it is copied from the sentence
    REQUIRE(stage.mayApply());
    stage.typeReason(QStringLiteral("  "));
    REQUIRE(!stage.mayApply());
    stage.typeReason(QStringLiteral("выпуск"));
    stage.apply();
    REQUIRE(stage.shows(QStringLiteral("Left: 6")));
    REQUIRE(stage.workspace->ledger().entries().first().because.reason == QStringLiteral("выпуск"));
}

TEST_CASE("ticks that are taken away lift the hold")
{
    HeldStage stage;
    ui::TableView *list = stage.openTab(ImportTab::leave);
    list->selectAll();
    list->selectionModel()->select(list->model()->index(0, 0),
                                   QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QTest::keyClick(list, Qt::Key_Space);
    REQUIRE(!stage.shows(QStringLiteral("The import is held")));
    REQUIRE(stage.mayApply());
    stage.apply();
    REQUIRE(stage.shows(QStringLiteral("Left: 1")));
}

TEST_CASE("of many reasons the first few are shown, and all of them on demand")
{
    ui::HoldPanel panel;
    QList<roster::Hold> holds;
    for (int number = 1; number <= 5; ++number)
        holds.append({.reason = roster::HoldReason::classEmpties,
                      .className = QStringLiteral("%1А").arg(number),
                      .count = number,
                      .limit = 0,
                      .total = number,
                      .people = number});
    panel.showHolds(holds.mid(0, 3));
    auto *all = panel.findChild<QPushButton *>();
    REQUIRE(all);
    REQUIRE(all->isHidden());
    panel.showHolds(holds);
    REQUIRE_FALSE(all->isHidden());
    REQUIRE(QString(all->text()).remove(u'&') == QStringLiteral("Show all 5…"));
    QStringList told;
    QObject::connect(&panel, &ui::HoldPanel::allWanted, &panel,
                     [&](const QStringList &sentences) { told = sentences; });
    all->click();
    REQUIRE(told.size() == 5);
    REQUIRE(told.last().contains(QStringLiteral("5А")));
}
