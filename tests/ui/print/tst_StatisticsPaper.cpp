// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "ui/print/NotJoinedPaper.h"
#include "ui/print/PaperNumbers.h"
#include "ui/print/StatisticsMessage.h"
#include "ui/print/StatisticsPaper.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using print::StatisticsContent;
using statistics::Indicator;

namespace {

statistics::Statistics figures(int classes, bool isListed)
{
    statistics::Statistics statistics{.date = QDate(2026, 9, 20),
                                      .classes = {},
                                      .staff = {.staff = 21, .invited = 21},
                                      .total = {.label = u"Итого"_s},
                                      .links = {.active = 31, .handedOut = 30, .expired = 2, .missing = 4}};
    for (int at = 0; at < classes; ++at) {
        statistics::ClassFigures each{.label = u"%1%2"_s.arg(QString::number(at / 5 + 1), u"АБВГД"_s.mid(at % 5, 1)),
                                      .homeroom = u"Кузнецова Ольга Петровна"_s,
                                      .pupils = 20 + at,
                                      .pupilsInvited = 19 + at,
                                      .guardians = 30 + at,
                                      .refused = 0,
                                      .pupilChat = true};
        if (isListed) {
            each.pupilsJoined = 10 + at;
            each.guardiansJoined = 11 + at;
        }
        statistics.total.pupils += each.pupils;
        statistics.total.pupilsInvited += each.pupilsInvited;
        statistics.total.guardians += each.guardians;
        if (isListed) {
            statistics.total.pupilsJoined = statistics.total.pupilsJoined.value_or(0) + *each.pupilsJoined;
            statistics.total.guardiansJoined = statistics.total.guardiansJoined.value_or(0) + *each.guardiansJoined;
        }
        statistics.classes.append(each);
    }
    if (isListed) {
        statistics.listedOn = QDate(2026, 9, 18);
        statistics.staff.joined = 21;
        statistics.staff.confirmed = 20;
        statistics.links.unclaimed = 3;
    }
    return statistics;
}

StatisticsContent content(int classes, bool isListed = true)
{
    const statistics::Report report = statistics::reportOf(figures(classes, isListed));
    return {.report = report,
            .schoolName = u"МБОУ «Учебная школа»"_s,
            .platform = u"Сферум"_s,
            .headTitle = u"директор"_s,
            .headName = u"Доржиева Сэсэг Батоевна"_s,
            .administrator = u"Пак Бато Батоевич"_s,
            .days = {{.day = report.date,
                      .invited = report.figure(statistics::kSchoolScope, Indicator::pupilsInvited),
                      .joined = report.figure(statistics::kSchoolScope, Indicator::pupilsJoined)}}};
}

statistics::GoalState goal(const StatisticsContent &content, Indicator indicator, int percent)
{
    return stateOf({.id = statistics::GoalId(1),
                    .content = {.indicator = indicator, .percent = percent, .from = QDate(2026, 9, 1)}},
                   content.report.figure(widestScopeOf(indicator), indicator));
}

void checkSays(const QString &text, const QStringList &words)
{
    for (const QString &word : words) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
}

QString flat(QString text)
{
    return text.replace(QChar::Nbsp, u' ').simplified();
}

int sentencesOf(const QString &text)
{
    // A date has two full stops, neither of which ends anything.
    return int(text.count(u". "_s)) + text.endsWith(u'.');
}

} // namespace

TEST_CASE("the report for the head says whose figures, of which day, where from, and whether goals are met")
{
    StatisticsContent paper = content(11);
    paper.goals = {goal(paper, Indicator::pupilsJoined, 95), goal(paper, Indicator::staffJoined, 90)};
    const PdfFile file(print::statisticsPdf(paper));
    CHECK(file.pages() == 1);
    const QString text = flat(file.text());
    checkSays(text, {u"Учебная школа"_s, u"Статистика платформы «Сферум»"_s, u"на 20.09.2026"_s, u"от 18.09.2026"_s,
                     u"Кузнецова О. П."_s, u"Учительская"_s, u"Итого"_s, u"95 %"_s, u"не хватает 97 человек"_s,
                     u"выполнена"_s, u"Ознакомлен(а): директор"_s, u"Доржиева Сэсэг Батоевна"_s, u"Пак Бато Батоевич"_s,
                     u"лист 1 из 1"_s});
    CHECK(flat(print::paperPercent(95.0)) == u"95 %");
    CHECK_FALSE(file.info().contains(u"Доржиева"_s));
    for (const QString &font : file.fonts())
        CHECK(font.contains(u" yes "_s)); // embedded
}

TEST_CASE("a goal for links lacks links, and one for requests requests: nobody is missing")
{
    StatisticsContent paper = content(2);
    paper.goals = {goal(paper, Indicator::linksHandedOut, 100)};
    CHECK(flat(PdfFile(print::statisticsPdf(paper)).text()).contains(u"не хватает 1 ссылки"_s));
    CHECK(print::statisticsMessage(paper).contains(u"не хватает 1 ссылки"_s));
}

TEST_CASE("accounts that are nobody's yet are told beside what they may add to; of none nothing is said")
{
    StatisticsContent paper = content(2);
    CHECK_FALSE(flat(PdfFile(print::statisticsPdf(paper)).text()).contains(u"не решено"_s));
    paper.report.openAccounts = 12;
    CHECK(flat(PdfFile(print::statisticsPdf(paper)).text()).contains(u"Ещё не решено, чьи 12 учётных записей"_s));
    const QString message = print::statisticsMessage(paper);
    CHECK(message.contains(u"ещё не решено, чьи 12 учётных записей."_s));
    CHECK(sentencesOf(message) == 3);
}

TEST_CASE("every figure of the table stands on paper, once in the table and once beside its bar")
{
    const StatisticsContent paper = content(11);
    const QString text = flat(PdfFile(print::statisticsPdf(paper)).text());
    for (const QString &name : paper.report.classes()) {
        const auto value = [&](Indicator indicator) {
            return print::paperNumber(paper.report.figure(name, indicator).value);
        };
        INFO(name.toStdString());
        CHECK(text.contains(flat(u"%1 Кузнецова О. П. %2 %3 %4 %5 "_s.arg(
            name, value(Indicator::pupils), value(Indicator::pupilsInvited), value(Indicator::pupilsJoined),
            print::paperShare(paper.report.figure(name, Indicator::pupilsJoined).percent())))));
        CHECK(text.contains(flat(u"%1 из %2, вошли %3"_s.arg(value(Indicator::pupilsInvited), value(Indicator::pupils),
                                                             value(Indicator::pupilsJoined)))));
    }
}

TEST_CASE("what nobody knows is a dash on paper, and so is the share of a class without pupils")
{
    const QString text = flat(PdfFile(print::statisticsPdf(content(3, false))).text());
    checkSays(text, {u"Список участников платформы не загружен"_s, u"присоединилось: сведений нет"_s,
                     u"Цели на этот день не поставлены."_s, u"20 19 — —"_s});
    CHECK_FALSE(text.contains(u"вошли"_s));

    statistics::Statistics empty = figures(1, true);
    empty.classes[0].pupils = 0;
    empty.classes[0].pupilsInvited = 0;
    empty.classes[0].pupilsJoined = 0;
    StatisticsContent paper = content(1);
    paper.report = statistics::reportOf(empty);
    CHECK(flat(PdfFile(print::statisticsPdf(paper)).text()).contains(u"Кузнецова О. П. 0 0 0 — "_s));
}

TEST_CASE("55 classes take two pages, whose heads and feet say so; a school without classes takes one")
{
    StatisticsContent paper = content(55);
    paper.goals = {goal(paper, Indicator::pupilsJoined, 95)};
    const PdfFile file(print::statisticsPdf(paper));
    REQUIRE(file.pages() == 2);
    CHECK(flat(file.text(2)).contains(u"лист 2 из 2"_s));
    CHECK(flat(file.text(1)).contains(u"Итого"_s));
    CHECK(flat(file.text(2)).contains(u"Пак Бато Батоевич"_s));
    CHECK(PdfFile(print::statisticsPdf(content(0))).pages() == 1);

    // A table that is longer than a page has its head on every one.
    const PdfFile longest(print::statisticsPdf(content(90)));
    CHECK(flat(longest.text(2)).contains(u"Классный руководитель"_s));
}

TEST_CASE("a comparison says what was, what is, and what is not to be believed unseen")
{
    StatisticsContent paper = content(3);
    statistics::Statistics before = figures(3, true);
    before.date = QDate(2026, 9, 13);
    before.classes[1].pupilsJoined = 4;
    before.classes[2].pupils = 60;
    before.total.pupilsJoined = 26;
    paper.earlier = statistics::reportOf(before);
    const QString text = flat(PdfFile(print::statisticsPdf(paper)).text());
    checkSays(text,
              {u"Что изменилось с 13.09.2026"_s, u"Было 13.09.2026 Стало 20.09.2026"_s, u"26 33 +7"_s, u"4 → 11"_s,
               u"60 → 22"_s, u"Проверьте: 1В, учащихся по списку — список школы резко изменился."_s});

    paper.earlier = paper.report;
    CHECK(flat(PdfFile(print::statisticsPdf(paper)).text()).contains(u"показатели не изменились"_s));
}

TEST_CASE("the message is three sentences with the right forms of the words")
{
    StatisticsContent paper = content(1);
    QString text = flat(print::statisticsMessage(paper));
    CHECK(text == u"На 20.09.2026 на платформу «Сферум» приглашено 19 из 20 учащихся (95 %), присоединилось 10 (50 %) "
                  u"— по списку платформы от 18.09.2026. "
                  u"Родителей присоединилось 11 из 30 (36,7 %), работников — 21 из 21 (100 %). "
                  u"На этот день действует 31 ссылка-приглашение, не хватает 4, ждут решения 0 заявок."_s);
    paper.goals = {goal(paper, Indicator::staffJoined, 90), goal(paper, Indicator::pupilsJoined, 60)};
    text = flat(print::statisticsMessage(paper));
    CHECK(text.endsWith(u"Цели выполнены: 1 из 2; до цели «учащихся присоединилось» (60 %) не хватает 2 человек."_s));
    CHECK(sentencesOf(text) == 3);
    paper.goals.removeLast();
    CHECK(flat(print::statisticsMessage(paper)).endsWith(u"Поставленные цели выполнены: 1 из 1."_s));

    paper = content(1, false);
    text = flat(print::statisticsMessage(paper));
    CHECK(text.startsWith(u"На 20.09.2026 на платформу «Сферум» приглашено 19 из 20 учащихся (95 %); сколько "
                          u"присоединилось, пока неизвестно. В списках школы 30 родителей и 21 работник; приглашён 21 "
                          u"работник."_s));
    CHECK(sentencesOf(text) == 3);

    statistics::Statistics one = figures(1, true);
    one.total = {.label = u"Итого"_s, .pupils = 21, .pupilsInvited = 21};
    one.total.pupilsJoined = 2;
    paper.report = statistics::reportOf(one);
    CHECK(flat(print::statisticsMessage(paper))
              .startsWith(u"На 20.09.2026 на платформу «Сферум» приглашён 21 из 21 учащегося (100 %), присоединились "
                          u"2 (9,5 %) — по списку платформы от 18.09.2026."_s));
    CHECK(sentencesOf(flat(print::statisticsMessage(content(0)))) == 3);
}

TEST_CASE("numbers take their Russian forms")
{
    const print::PaperTexts texts;
    const auto waits = [&](std::optional<qint64> count) { return texts.counted(u"message.requests"_s, count); };
    for (const auto &[count, said] :
         {std::pair(1, u"1 заявка"_s), std::pair(2, u"2 заявки"_s), std::pair(5, u"5 заявок"_s),
          std::pair(11, u"11 заявок"_s), std::pair(12, u"12 заявок"_s), std::pair(21, u"21 заявка"_s),
          std::pair(22, u"22 заявки"_s), std::pair(100, u"100 заявок"_s), std::pair(111, u"111 заявок"_s)})
        CHECK(waits(count) == said);
    CHECK(waits(std::nullopt) == u"— заявок");
}

namespace {

members::NotJoined notJoined()
{
    return {.date = QDate(2026, 9, 20),
            .listedOn = QDate(2026, 9, 18),
            .classes = {{.id = classes::ClassId(1),
                         .label = u"1А"_s,
                         .homeroom = u"Кузнецова Ольга Петровна"_s,
                         .pupils = {.roster = 20, .people = {{.name = u"<b>Яковлев</b> Ян"_s}}},
                         .guardians = {.roster = 30,
                                       .people = {{.name = u"Антонова Мария Ивановна"_s,
                                                   .pupils = {u"Антонова Анна Антоновна"_s},
                                                   .refused = true}}}},
                        {.id = classes::ClassId(2), .label = u"1Б"_s, .pupils = {.roster = 18}}}};
}

} // namespace

TEST_CASE("who has not joined stands on a page of each class with names, and on one page without")
{
    const members::NotJoined list = notJoined();
    const PdfFile named(print::notJoinedPdf(list, members::Naming::withNames, u"Сферум"_s));
    REQUIRE(named.pages() == 2);
    const QString first = flat(named.text(1));
    checkSays(first, {u"Не присоединились к платформе «Сферум»"_s, u"от 18.09.2026"_s, u"Класс 1А"_s,
                      u"Классный руководитель: Кузнецова Ольга Петровна"_s, u"не присоединилось 1 из 20"_s,
                      u"<b>Яковлев</b> Ян"_s, u"Антонова Мария Ивановна"_s, u"Антонова А. А."_s, u"отказ"_s,
                      u"лист 1 из 2"_s});
    const QString second = flat(named.text(2));
    checkSays(second, {u"Класс 1Б"_s, u"Классный руководитель не назначен"_s, u"Присоединились все."_s,
                       u"В списке никого нет."_s});
    CHECK_FALSE(named.info().contains(u"Кузнецова"_s));

    const PdfFile numbers(print::notJoinedPdf(list, members::Naming::numbersOnly, u"Сферум"_s));
    REQUIRE(numbers.pages() == 1);
    const QString text = flat(numbers.text());
    CHECK(text.contains(u"1А Кузнецова О. П. 20 1 0 30 1 1"_s));
    CHECK_FALSE(text.contains(u"Яковлев"_s));
    CHECK_FALSE(text.contains(u"Антонов"_s));

    members::NotJoined unknown = list;
    unknown.listedOn.reset();
    for (members::NotJoinedClass &each : unknown.classes)
        each.pupils.people = each.guardians.people = {};
    const QString nothing = flat(PdfFile(print::notJoinedPdf(unknown, members::Naming::withNames, u"Сферум"_s)).text());
    checkSays(nothing, {u"Список участников платформы не загружен"_s, u"20 — — 30 — —"_s});
}
