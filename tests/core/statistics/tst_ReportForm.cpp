// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/statistics/StatisticsService.h"
#include "tests/support/TestWorkspace.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::statistics;
using starosta::test::TestWorkspace;
using starosta::test::valueOf;

namespace {

ErrorCode codeOf(const auto &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

ReportForm formOf(FormRows rows, const QStringList &columns)
{
    ReportForm form{.name = u"Неделя"_s, .rows = rows};
    for (const QString &column : columns)
        form.columns.append(valueOf(parseFormColumn(column)));
    return form;
}

Report oneClass()
{
    Statistics statistics{.date = QDate(2026, 10, 5)};
    statistics.classes = {{.label = u"1А"_s, .homeroom = u"=Пак"_s, .pupils = 3, .pupilsInvited = 2},
                          {.label = u"1Б"_s}};
    statistics.total = {.label = u"Итого"_s, .pupils = 3, .pupilsInvited = 2};
    statistics.staff = {.staff = 7, .invited = 6, .joined = 5, .confirmed = {}};
    return reportOf(statistics);
}

QStringList linesOf(const ReportForm &form)
{
    const QByteArray csv = toCsv(fill(form, oneClass(), u"СОШ № 1"_s));
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    return QString::fromUtf8(csv.sliced(3)).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a form is filled in its own words, order and rounding")
{
    const QStringList school = linesOf(
        formOf(FormRows::school, {u"ОО=school"_s, u"На дату=date"_s, u"Охват, %=pupils_invited:percent:0"_s,
                                  u"то же, точно=pupils_invited:percent:2"_s, u"из них=pupils_invited:of"_s,
                                  u"Педагогов на платформе=staff_joined"_s, u"Подтверждено=staff_confirmed"_s}));
    REQUIRE(school.size() == 2);
    CHECK(school[0] == u"ОО;На дату;Охват, %;то же, точно;из них;Педагогов на платформе;Подтверждено");
    CHECK(school[1] == u"СОШ № 1;05.10.2026;67;66,67;3;5;");

    const QStringList classes = linesOf(formOf(
        FormRows::classes, {u"Класс=class"_s, u"Рук.=homeroom"_s, u"Уч.=pupils"_s, u"%=pupils_invited:percent"_s}));
    REQUIRE(classes.size() == 3);
    CHECK(classes[1] == u"1А;'=Пак;3;66,7");
    CHECK(classes[2] == u"1Б;;0;"); // nobody: no division by zero
}

TEST_CASE("a column that asks for what there is not is named")
{
    CHECK(codeOf(parseFormColumn(u"Охват=coverage"_s)) == ErrorCode::formIndicatorUnknown);
    CHECK(codeOf(parseFormColumn(u"Охват"_s)) == ErrorCode::formColumnInvalid);
    CHECK(codeOf(parseFormColumn(u"=pupils"_s)) == ErrorCode::formColumnInvalid);
    CHECK(codeOf(parseFormColumn(u"О=pupils_joined:share"_s)) == ErrorCode::formColumnInvalid);
    CHECK(codeOf(parseFormColumn(u"О=pupils:percent"_s)) == ErrorCode::formNoShare);
    CHECK(codeOf(parseFormColumn(u"О=pupils_joined:percent:3"_s)) == ErrorCode::formDecimals);
    CHECK(codeOf(parseFormColumn(u"О=pupils_joined:value:1"_s)) == ErrorCode::formDecimals);
    // What follows the last sign of equality is meant: a title may have one.
    CHECK(valueOf(parseFormColumn(u"А=Б=pupils"_s)).title == u"А=Б");
}

TEST_CASE("a form is kept, changed and removed, and comes back by an undo")
{
    TestWorkspace workspace;
    auto &service = workspace->statistics();
    const ReportForm form = formOf(FormRows::classes, {u"Класс=class"_s, u"Охват=pupils_joined:percent:0"_s});
    valueOf(service.setForm(form));
    CHECK(valueOf(service.form(u"Неделя"_s)) == form);
    ReportForm shorter = form;
    shorter.columns.removeLast();
    valueOf(service.setForm(shorter));
    CHECK(service.forms() == QList<ReportForm>{shorter});
    valueOf(workspace->ledger().undo());
    CHECK(service.forms() == QList<ReportForm>{form});
    valueOf(service.removeForm(u"Неделя"_s));
    CHECK(codeOf(service.form(u"Неделя"_s)) == ErrorCode::formMissing);
    CHECK(codeOf(service.removeForm(u"Неделя"_s)) == ErrorCode::formMissing);
    CHECK(codeOf(service.setForm({.name = u"Пустая"_s})) == ErrorCode::formEmpty);
    CHECK(codeOf(service.setForm({.name = u" "_s, .columns = form.columns})) == ErrorCode::formNameInvalid);
    CHECK(codeOf(reportFormFromJson("{}")) == ErrorCode::formUnreadable);
}
