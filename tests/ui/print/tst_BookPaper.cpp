// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "ui/print/BookPaper.h"

using namespace starosta;
using namespace starosta::test;

namespace {

print::BookContent book(int lines)
{
    print::BookContent content{.book = {.from = QDate(2026, 9, 1), .to = QDate(2027, 8, 31)},
                               .schoolName = QStringLiteral("МБОУ «Учебная школа»"),
                               .administrator = QStringLiteral("Пак Бато Батоевич")};
    for (int number = 1; number <= lines; ++number) {
        content.book.lines.append({.movement = {.id = movements::MovementId(number),
                                                .year = school::YearId(1),
                                                .content = {.person = people::PersonId(number),
                                                            .kind = movements::MovementKind::departure,
                                                            .on = QDate(2026, 9, 20),
                                                            .note = QStringLiteral("<b>лицей</b> № 2")}},
                                   .name = QStringLiteral("Константинопольская Александра-Мария Всеволодовна"),
                                   .fromClass = QStringLiteral("1А"),
                                   .order = orders::OrderReference::stored(QStringLiteral("7-У"), QDate(2026, 9, 19))});
    }
    content.book.classes = {{.name = QStringLiteral("1А"), .atStart = lines + 5, .left = lines, .atEnd = 5}};
    content.book.pupils = {.atStart = lines + 5, .left = lines, .atEnd = 5};
    content.book.staff = {.atStart = 3, .atEnd = 3};
    return content;
}

QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("The book of movements says what happened, and how many there are")
{
    const PdfFile file(print::bookPdf(book(2)));
    REQUIRE(file.pages() == 1);
    const QString text = flat(file.text());
    for (const char *said :
         {"Учебная школа", "КНИГА ДВИЖЕНИЯ", "за период с 01.09.2026 по 31.08.2027", "20.09.2026", "Выбытие",
          "<b>лицей</b>", "На начало", "Прибыло", "Всего учащихся", "Работников", "Пак Бато Батоевич", "лист 1 из 1"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    CHECK_FALSE(file.info().contains(QStringLiteral("Константинопольская")));
}

TEST_CASE("A long book repeats its heads and counts its pages; its signature never stands alone")
{
    for (const int lines : {1, 14, 15, 16, 17, 18, 19, 20, 40, 120}) {
        INFO(lines);
        const PdfFile file(print::bookPdf(book(lines)));
        const int pages = file.pages();
        CHECK(pages >= 1 + lines / 30);
        for (int page = 1; page <= pages; ++page) {
            INFO("page " << page);
            const QString text = flat(file.text(page));
            CHECK(text.contains(QStringLiteral("лист %1 из %2").arg(QString::number(page), QString::number(pages))));
            const bool hasHead = text.contains(QStringLiteral("Примечание")) || text.contains(QStringLiteral("Выбыло"));
            CHECK(hasHead);
        }
        const QString last = flat(file.text(pages));
        CHECK(last.contains(QStringLiteral("Пак Бато Батоевич")));
        CHECK(last.contains(QStringLiteral("Работников")));
        CHECK(flat(file.text()).count(QStringLiteral("Константинопольская")) == lines);
    }
}

TEST_CASE("A movement without an order says whether one follows, or an imported list stands for it")
{
    print::BookContent content = book(2);
    for (movements::BookLine &line : content.book.lines)
        line.order.reset();
    content.book.lines.last().movement.content.fromList = true;
    const QString text = flat(PdfFile(print::bookPdf(content)).text());
    CHECK(text.count(QStringLiteral("последует")) == 1);
    CHECK(text.count(QStringLiteral("по списку")) == 1);
}

TEST_CASE("A period without movements is a book, too")
{
    const PdfFile file(print::bookPdf(book(0)));
    REQUIRE(file.pages() == 1);
    CHECK(flat(file.text()).contains(QStringLiteral("За этот период движения не было.")));
}
