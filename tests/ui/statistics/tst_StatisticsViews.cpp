// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison, goals and forms: the other tabs of the page of statistics.
#include "tests/support/Catch.h"

#include "core/statistics/StatisticsService.h"
#include "tests/core/people/PeopleOfATest.h"
#include "tests/support/AccessibilityWalker.h"
#include "tests/support/Hands.h"
#include "tests/support/PageStage.h"
#include "tests/ui/print/PdfTools.h"
#include "ui/common/ChartView.h"
#include "ui/common/PaperPreview.h"
#include "ui/common/TableView.h"
#include "ui/statistics/FormDialog.h"
#include "ui/statistics/GoalDialog.h"
#include "ui/statistics/StatisticsPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace starosta;
using statistics::Indicator;

namespace {

struct Stage : test::PageStage<ui::StatisticsPage>
{
    using PageStage::PageStage;

    ui::TableView *table(const QString &name) { return page.findChild<ui::TableView *>(name); }
    QString cell(const QString &name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    void showTab(const QString &title)
    {
        auto *tabs = page.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).remove(u'&') == title)
                tabs->setCurrentIndex(tab);
        }
        REQUIRE(tabs->tabText(tabs->currentIndex()).remove(u'&') == title);
        test::settle();
    }
    void click(const QString &button)
    {
        test::click(test::commandButton(page, button));
        test::settle();
    }
};

const QString kCompare = u"statistics.compare"_s;
const QString kGoals = u"statistics.goals"_s;
const QString kForms = u"statistics.forms"_s;

} // namespace

TEST_CASE("two days are compared: only what changed, and why it is not to be believed unseen")
{
    Stage stage;
    stage.showTab(u"Comparison"_s);
    CHECK(test::says<QLabel>(stage.page, u"No earlier day was kept."_s));
    for (int pupil = 0; pupil < 9; ++pupil)
        test::addPupil(stage.workspace, u"Антонов Антон%1"_s.arg(QChar(u'а' + pupil)), u"1А");
    test::valueOf(stage.workspace->statistics().takeSnapshot());
    stage.workspace.clock().advanceDays(7);
    for (int pupil = 0; pupil < 9; ++pupil)
        test::addPupil(stage.workspace, u"Борисов Борис%1"_s.arg(QChar(u'а' + pupil)), u"1А");
    test::addPupil(stage.workspace, u"Белов Глеб Глебович", u"2А");
    stage.refresh();

    // The school, 1А, 2А; nothing else has changed.
    REQUIRE(stage.table(kCompare)->model()->rowCount() == 3);
    CHECK(stage.cell(kCompare, 0, 2) == u"9");
    CHECK(stage.cell(kCompare, 0, 3) == u"19");
    CHECK(stage.cell(kCompare, 0, 4) == u"+10");
    CHECK(stage.cell(kCompare, 1, 0) == u"1А");
    CHECK(stage.cell(kCompare, 1, 5).contains(u"The register changed by much"_s));
    CHECK(stage.cell(kCompare, 2, 5).isEmpty());
    stage.page.findChild<QCheckBox *>()->setChecked(true);
    CHECK(stage.table(kCompare)->model()->rowCount() == 2);

    // From a changed figure to the people behind it.
    stage.table(kCompare)->selectRow(1);
    QTest::keyClick(stage.table(kCompare), Qt::Key_Return);
    test::settle();
    REQUIRE(stage.table(u"statistics.who"_s)->isVisible());
    CHECK(stage.table(u"statistics.who"_s)->model()->rowCount() == 18);
}

TEST_CASE("a goal is set, its shortfall named down to the people, and removed; above 100 % is refused at the field")
{
    Stage stage;
    test::addPupil(stage.workspace, u"Антонова Анна Антоновна", u"1А");
    stage.refresh();
    stage.showTab(u"Goals"_s);
    CHECK(stage.table(kGoals)->model()->rowCount() == 0);
    stage.click(u"goals.set"_s);
    auto *dialog = stage.dialog<ui::GoalDialog>();
    test::showAndSettle(*dialog, dialog->size());
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    auto *indicator = test::labelled<QComboBox>(*dialog, u"Figure"_s);
    indicator->setCurrentIndex(indicator->findData(int(Indicator::pupilsInvited)));
    auto *percent = test::labelled<QLineEdit>(*dialog, u"Percent to be reached"_s);
    for (const QString &wrong : {u"101"_s, u"0"_s, u"половина"_s, u"95,5"_s}) {
        test::typeInto(percent, wrong);
        CHECK(test::says<QLabel>(
            *dialog, u"A goal is a whole number from 1 to 100 percent, and not “%1”."_s.arg(wrong.left(6))));
        test::click(test::buttonWith(*dialog, u"Set the goal"_s));
        CHECK(stage.workspace->statistics().goals().isEmpty());
    }
    test::typeInto(percent, u"95 %"_s);
    test::click(test::buttonWith(*dialog, u"Set the goal"_s));
    test::settle();
    REQUIRE(stage.workspace->statistics().goals().size() == 1);
    CHECK(stage.workspace->statistics().goals().first().content.percent == 95);
    CHECK_FALSE(stage.messages.message().actions.isEmpty()); // it can be taken back
    REQUIRE(stage.table(kGoals)->model()->rowCount() == 1);
    CHECK(stage.cell(kGoals, 0, 4).contains(u"1"_s));

    stage.table(kGoals)->selectRow(0);
    stage.click(u"goals.missing"_s);
    auto *who = stage.table(u"statistics.who"_s);
    REQUIRE(who->isVisible());
    REQUIRE(who->model()->rowCount() == 1);
    CHECK(who->model()->index(0, 0).data().toString() == u"Антонова Анна Антоновна");

    stage.showTab(u"Goals"_s);
    stage.click(u"goals.remove"_s);
    CHECK(stage.workspace->statistics().goals().isEmpty());
}

TEST_CASE("a form of the region is described, filled, saved as CSV and as a workbook, changed and removed")
{
    Stage stage(test::Contents::nothing);
    stage.showTab(u"Forms"_s);
    stage.click(u"forms.new"_s);
    auto *dialog = stage.dialog<ui::FormDialog>();
    test::showAndSettle(*dialog, dialog->size());
    test::click(test::buttonWith(*dialog, u"Save the form"_s));
    CHECK(test::says<QLabel>(*dialog, u"Give the form a name"_s));
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Name of the form"_s), u"Неделя 1/4"_s);
    test::click(test::buttonWith(*dialog, u"Save the form"_s));
    CHECK(test::says<QLabel>(*dialog, u"A column has no title"_s));
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Column 1: title"_s), u"ОО"_s);
    test::click(test::commandButton(*dialog, u"form.addColumn"_s));
    test::typeInto(test::labelled<QLineEdit>(*dialog, u"Column 2: title"_s), u"Охват, %"_s);
    auto *what = test::labelled<QComboBox>(*dialog, u"Column 2: what it is filled with"_s);
    auto *part = test::labelled<QComboBox>(*dialog, u"Column 2: number, whole or percent"_s);
    auto *decimals = test::labelled<QComboBox>(*dialog, u"Column 2: decimals"_s);
    CHECK_FALSE(part->isEnabled()); // the pupils are no share of anything
    what->setCurrentIndex(what->findData(int(Indicator::pupilsInvited)));
    REQUIRE(part->isEnabled());
    part->setCurrentIndex(2);
    REQUIRE(decimals->isEnabled());
    decimals->setCurrentIndex(0);
    test::settle();
    CHECK(test::accessibilityFaults(*dialog) == QStringList());
    const auto *preview = dialog->findChild<QTableWidget *>();
    REQUIRE(preview->columnCount() == 2);
    CHECK(preview->horizontalHeaderItem(1)->text() == u"Охват, %");
    test::click(test::labelled<QAbstractButton>(*dialog, u"Column 2: to the left"_s));
    CHECK(preview->horizontalHeaderItem(0)->text() == u"Охват, %");
    test::click(test::buttonWith(*dialog, u"Save the form"_s));
    test::settle();

    const auto kept = stage.workspace->statistics().forms();
    REQUIRE(kept.size() == 1);
    CHECK(toText(kept.first().columns[0]) == u"Охват, %=pupils_invited:percent:0");
    CHECK(toText(kept.first().columns[1]) == u"ОО=school");
    const auto filled =
        statistics::fill(kept.first(), stage.workspace->statistics().report(), stage.workspace->school().shortName());

    stage.dialogs.file = stage.workspace.folder().filePath(u"форма.csv"_s);
    stage.click(u"forms.save"_s);
    CHECK_FALSE(stage.dialogs.fileQuestions.last().suggestedName.contains(u'/'));
    CHECK(stage.workspace.folder().read(u"форма.csv"_s) == statistics::toCsv(filled));
    stage.dialogs.file = stage.workspace.folder().filePath(u"форма.xlsx"_s);
    stage.click(u"forms.save"_s);
    CHECK(stage.workspace.folder().read(u"форма.xlsx"_s).startsWith("PK"));

    // A new form never takes the place of one that is there.
    stage.click(u"forms.new"_s);
    auto *same = stage.dialog<ui::FormDialog>();
    test::showAndSettle(*same, same->size());
    test::typeInto(test::labelled<QLineEdit>(*same, u"Name of the form"_s), u"Неделя 1/4"_s);
    test::typeInto(test::labelled<QLineEdit>(*same, u"Column 1: title"_s), u"Школа"_s);
    test::click(test::buttonWith(*same, u"Save the form"_s));
    CHECK(test::says<QLabel>(*same, u"There is a form of this name already"_s));
    CHECK(stage.workspace->statistics().forms() == kept);
    same->reject();
    test::settle();

    stage.click(u"forms.change"_s);
    auto *again = stage.dialog<ui::FormDialog>();
    test::showAndSettle(*again, again->size());
    test::click(test::labelled<QAbstractButton>(*again, u"Column 2: remove"_s));
    test::click(test::buttonWith(*again, u"Save the form"_s));
    test::settle();
    REQUIRE(stage.workspace->statistics().forms().size() == 1);
    CHECK(stage.workspace->statistics().forms().first().columns.size() == 1);
    stage.click(u"forms.remove"_s);
    CHECK(stage.workspace->statistics().forms().isEmpty());
    CHECK(stage.table(kForms)->model()->rowCount() == 0);
}

TEST_CASE("a bar of a chart leads to those behind it; the chart shows what the table shows")
{
    Stage stage(test::Contents::nothing);
    stage.showTab(u"Charts"_s);
    const auto report = stage.workspace->statistics().report();
    ui::ChartView *classes = nullptr;
    for (ui::ChartView *each : stage.page.findChildren<ui::ChartView *>()) {
        const auto *bars = std::get_if<print::BarChart>(&each->chart());
        if (bars && bars->bars.size() == report.classes().size())
            classes = each;
    }
    REQUIRE(classes);
    emit classes->chosen(0);
    test::settle();
    auto *who = stage.table(u"statistics.who"_s);
    REQUIRE(who->isVisible());
    const auto joined = report.figure(report.classes().first(), Indicator::pupilsJoined);
    const auto invited = report.figure(report.classes().first(), Indicator::pupilsInvited);
    CHECK(who->model()->rowCount() == joined.value.value_or(*invited.value));
}

TEST_CASE("the report for the head is looked at before it is printed, saved as PDF, and said in a message")
{
    Stage stage(test::Contents::nothing);
    stage.dialogs.file = stage.workspace.folder().filePath(u"отчёт.pdf"_s);
    stage.click(u"statistics.save"_s);
    CHECK(stage.workspace.folder().read(u"отчёт.pdf"_s).startsWith("%PDF"));

    REQUIRE(stage.page.printCommand());
    stage.page.printCommand()->execute();
    auto *preview = stage.dialog<QDialog>();
    CHECK(preview->findChild<ui::PaperSheet *>()->pageCount() >= 1);
    CHECK(test::accessibilityFaults(*preview) == QStringList());
    preview->reject();

    // From the comparison, with what has changed since the day that is chosen there.
    test::valueOf(stage.workspace->statistics().takeSnapshot());
    stage.workspace.clock().advanceDays(7);
    test::addPupil(stage.workspace, u"Белов Глеб Глебович", u"1А");
    stage.refresh();
    stage.click(u"statistics.save"_s);
    const test::PdfFile plain(stage.workspace.folder().read(u"отчёт.pdf"_s));
    CHECK_FALSE(plain.text().contains(u"Что изменилось"_s));
    stage.showTab(u"Comparison"_s);
    stage.click(u"statistics.save"_s);
    const test::PdfFile compared(stage.workspace.folder().read(u"отчёт.pdf"_s));
    CHECK(compared.text().contains(u"Что изменилось"_s));

    QApplication::clipboard()->clear();
    for (const ui::Command &command : stage.page.commands()) {
        if (command.id == u"statistics.message")
            command.execute();
    }
    CHECK(QApplication::clipboard()->text().contains(u"242"_s));
    CHECK(stage.messages.message().kind == ui::MessageKind::ok);
}

TEST_CASE("every tab can be worked without a mouse and without eyes")
{
    Stage stage(test::Contents::nothing);
    for (const QString &tab : {u"Figures"_s, u"Charts"_s, u"Comparison"_s, u"Goals"_s, u"Forms"_s}) {
        stage.showTab(tab);
        CHECK(test::accessibilityFaults(stage.page) == QStringList());
    }
}
