// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/roster/ImportTicks.h"

using namespace starosta;
using roster::PlannedRow;
using roster::RowAction;
using table::Field;

namespace {

const roster::FieldDifference kPhone{.field = Field::phone, .was = QStringLiteral("1"), .will = QStringLiteral("2")};
const roster::FieldDifference kEmail{
    .field = Field::email, .was = QStringLiteral("а"), .will = QStringLiteral("б"), .byHand = true};

std::shared_ptr<roster::ImportPlan> planOf(const QList<PlannedRow> &rows)
{
    auto plan = std::make_shared<roster::ImportPlan>(
        roster::ImportPlan{.kind = roster::ImportKind::pupils, .fileName = QStringLiteral("список.csv")});
    plan->rows = rows;
    for (PlannedRow &row : plan->rows) {
        if (row.action != RowAction::leave)
            row.tableRow = row.row - 1;
    }
    return plan;
}

PlannedRow leaver(int person)
{
    return {.row = 0, .action = RowAction::leave, .person = people::PersonId(person)};
}

} // namespace

TEST_CASE("a row is ticked, not ticked, or partly")
{
    ui::ImportTicks ticks;
    ticks.setPlan(planOf({{.row = 2, .action = RowAction::add},
                          {.row = 3, .action = RowAction::change, .differences = {kPhone, kEmail}},
                          {.row = 4, .action = RowAction::keep, .differences = {kEmail}},
                          {.row = 5, .action = RowAction::wrong}}));
    REQUIRE(ticks.rowState(0) == Qt::Checked);
    REQUIRE(ticks.rowState(1) == Qt::PartiallyChecked); // what was written by hand is kept
    REQUIRE(ticks.rowState(2) == Qt::Unchecked);
    REQUIRE(!ticks.canTick(3));

    ticks.tickField(1, kEmail, true);
    REQUIRE(ticks.rowState(1) == Qt::Checked);
    ticks.tickRows({0, 1, 2, 3}, false);
    REQUIRE(ticks.rowState(0) == Qt::Unchecked);
    REQUIRE(ticks.rowState(1) == Qt::Unchecked);
    REQUIRE(!ticks.decisions().untickedRows.contains(3));
    // Who leaves, leaves as a whole, although a field is shown: the class.
    ui::ImportTicks leaving;
    PlannedRow gone = leaver(7);
    gone.differences = {{.field = Field::className, .was = QStringLiteral("1А"), .will = {}}};
    leaving.setPlan(planOf({gone}));
    REQUIRE(!leaving.canTickFields(0));
    REQUIRE(leaving.rowState(0) == Qt::Checked);
    // One field of a row without a tick: that field alone.
    ticks.tickField(1, kEmail, true);
    REQUIRE(ticks.takesField(1, kEmail));
    REQUIRE(!ticks.takesField(1, kPhone));
    // A row of which everything was written by hand gets that with its tick.
    ticks.tickRows({2}, true);
    REQUIRE(ticks.takesField(2, kEmail));
    ticks.tickRows({1}, false);
    ticks.tickRows({1}, true);
    REQUIRE(ticks.takesField(1, kPhone));
    REQUIRE(!ticks.takesField(1, kEmail));
}

TEST_CASE("a plan that is made again keeps the ticks of whatever is still there")
{
    ui::ImportTicks ticks;
    ticks.setPlan(planOf({{.row = 2, .action = RowAction::add},
                          {.row = 3, .action = RowAction::change, .differences = {kPhone, kEmail}},
                          leaver(7),
                          leaver(8)}));
    ticks.tickRows({0, 3}, false);
    ticks.tickField(1, kEmail, true);
    ticks.tickField(1, kPhone, false);
    // An answer has found one of those who leave; the other one has moved up.
    ticks.setPlan(planOf({{.row = 2, .action = RowAction::add},
                          {.row = 3, .action = RowAction::change, .differences = {kEmail}},
                          leaver(8)}));
    REQUIRE(ticks.rowState(0) == Qt::Unchecked);
    REQUIRE(ticks.rowState(2) == Qt::Unchecked);
    REQUIRE(ticks.takesField(1, kEmail));
    REQUIRE(ticks.decisions().untickedFields.isEmpty());
    ticks.forget();
    REQUIRE(!ticks.hasPlan());
    REQUIRE(ticks.decisions().untickedRows.isEmpty());
}

TEST_CASE("a tick stays with its row of the file when the columns are read otherwise")
{
    ui::ImportTicks ticks;
    ticks.setPlan(planOf({{.row = 2, .action = RowAction::add},
                          {.row = 4, .action = RowAction::add},
                          {.row = 5, .action = RowAction::change, .differences = {kPhone}}}));
    ticks.tickRows({1}, false);
    ticks.tickField(2, kPhone, false);
    // Row 3 says something now.
    ticks.setPlan(planOf({{.row = 2, .action = RowAction::add},
                          {.row = 3, .action = RowAction::wrong},
                          {.row = 4, .action = RowAction::add},
                          {.row = 5, .action = RowAction::change, .differences = {kPhone}}}));
    REQUIRE(ticks.decisions().untickedRows == QSet<int>{2});
    REQUIRE(ticks.takesField(1, kPhone));
    REQUIRE(!ticks.takesField(3, kPhone));
    // And now it is not there at all.
    ticks.setPlan(planOf({{.row = 2, .action = RowAction::add}}));
    REQUIRE(!ticks.isTouched());
}
