// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "tests/ui/print/SheetSamples.h"
#include "ui/print/ActPaper.h"

using namespace starosta;
using namespace starosta::test;
using invites::ActContent;
using invites::LinkState;

namespace {

ActContent act(int links)
{
    ActContent content{.act = {.id = invites::ActId(1),
                               .number = 3,
                               .madeOn = QDate(2026, 11, 26),
                               .reason = QStringLiteral("не востребованы <b>30</b> дней"),
                               .order = QStringLiteral("№ 5 от 02.09.2026")},
                       .schoolName = QStringLiteral("МБОУ «Речная СОШ»"),
                       .platform = QStringLiteral("Сферум"),
                       .headTitle = QStringLiteral("заведующий"),
                       .headName = QStringLiteral("Белова Вера Олеговна"),
                       .administrator = QStringLiteral("Пак Бато Батоевич"),
                       .appointmentOrder = QStringLiteral("№ 12 от 01.09.2026"),
                       .yearLabel = QStringLiteral("2026/2027"),
                       .links = {}};
    for (int index = 0; index < links; ++index) {
        content.links.append({.link = part({.className = QStringLiteral("1А"), .link = sampleLink(index + 1)}).link,
                              .className = QStringLiteral("1А"),
                              .stateBefore = LinkState::handedOut,
                              .batches = {1, 2},
                              .addressee = QString()});
    }
    return content;
}

QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("An act says who annulled which links, when, why and by which order; links are masked")
{
    const PdfFile file(print::actPdf(act(2)));
    REQUIRE(file.pages() == 1);
    const QString text = flat(file.text());
    for (const char *said : {"АКТ № 3", "об аннулировании ссылок-приглашений", "Составлен 26.11.2026",
                             "2026/2027 учебный год", "Пак Бато Батоевич", "приказ № 12 от 01.09.2026",
                             "Всего ссылок: 2", "не востребованы <b>30</b> дней", "приказ № 5 от 02.09.2026", "ученик",
                             "выдана", "1, 2", "Заведующий", "Белова Вера Олеговна", "лист 1 из 1"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    CHECK(text.contains(QStringLiteral("Ссылки сброшены в кабинете")));
    auto waiting = act(2);
    waiting.awaitsReset = true;
    CHECK(flat(PdfFile(print::actPdf(waiting)).text()).contains(QStringLiteral("Ссылки подлежат сбросу")));
    CHECK(text.contains(act(2).links.first().link.url.masked()));
    CHECK_FALSE(QString(text).remove(u' ').contains(sampleLink(1)));
    CHECK_FALSE(file.info().contains(QStringLiteral("Пак")));
}

TEST_CASE("A long act goes on, and its signatures never stand alone")
{
    for (int links = 1; links <= 90; ++links) {
        INFO(links);
        const print::ActPaper paper(act(links));
        const PdfFile file(links % 15 == 0 ? print::actPdf(act(links)) : QByteArray());
        if (links % 15 != 0)
            continue;
        REQUIRE(file.pages() == paper.pageCount());
        const QString last = flat(file.text(file.pages()));
        CHECK(last.contains(QStringLiteral("Ознакомлен")));
        CHECK(last.contains(QStringLiteral(" %1 1А").arg(links)));
        CHECK(flat(file.text()).count(QStringLiteral("Ознакомлен")) == 1);
    }
}

TEST_CASE("A reason of two lines is not glued into one word")
{
    ActContent content = act(1);
    content.act.reason = QStringLiteral("утеряна\nучителем");
    const QString text = PdfFile(print::actPdf(content)).text();
    CHECK(flat(text).contains(QStringLiteral("утеряна учителем")));
    CHECK_FALSE(text.contains(QStringLiteral("утеряна учителем"))); // on lines of their own
}

TEST_CASE("A reason as long as a note leaves its place for the table")
{
    ActContent content = act(3);
    content.act.reason = QStringLiteral("очень долгая причина ").repeated(190);
    const PdfFile file(print::actPdf(content));
    CHECK(flat(file.text()).contains(QStringLiteral("Ознакомлен")));
    CHECK(file.pages() <= 2);
}
