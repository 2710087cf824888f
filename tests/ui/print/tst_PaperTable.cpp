// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "ui/print/PaperFonts.h"
#include "ui/print/PaperTable.h"
#include "ui/print/PdfPages.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using print::PaperTable;
using print::TablePage;
using print::TablePiece;

namespace {

print::TableLook look()
{
    const auto write = [](const QString &text, print::TextFrame frame) {
        frame.maximumLines = 3;
        return print::TextBlock(text, print::plainFont(10), frame);
    };
    return {.left = 100, .width = 8000, .headerHeight = 50, .padding = 10, .header = write, .cell = write};
}

PaperTable table(int rows, double height = 100)
{
    PaperTable made({{.title = u"Класс"_s, .share = 0.5}, {.title = u"Всего"_s, .share = 0.5}}, look());
    for (int row = 1; row <= rows; ++row)
        made.add({u"строка %1"_s.arg(row), QString::number(row)}, height);
    return made;
}

} // namespace

TEST_CASE("Tables are laid over pages: every row once, heads on each page, and room below the last row")
{
    // Each page has room for a head and nine rows; the first, below its own head, for four.
    const print::TableRoom room{.first = 500, .top = 0, .bottom = 950, .end = 250, .gap = 30};
    for (int first = 0; first <= 30; ++first) {
        for (const int second : {1, 2, 9, 20}) {
            INFO(first << " and " << second);
            const QList<PaperTable> tables{table(first), table(second)};
            const QList<TablePage> pages = layOut(tables, room);
            QList<qsizetype> next{0, 0};
            for (const TablePage &page : pages) {
                REQUIRE_FALSE(page.pieces.isEmpty());
                double below = &page == &pages.first() ? room.first : room.top;
                for (const TablePiece &piece : page.pieces) {
                    CHECK(piece.first == next[piece.table]);
                    CHECK((piece.count > 0 || tables[piece.table].rowCount() == 0));
                    next[piece.table] += piece.count;
                    CHECK(piece.y >= below);
                    below = piece.y + 50 + 100 * double(piece.count);
                    CHECK(below <= room.bottom);
                }
                CHECK(page.end == below);
            }
            CHECK(next == QList<qsizetype>{first, second});
            CHECK(pages.last().end + room.end <= room.bottom);
            CHECK(pages.last().pieces.last().count > 0);
        }
    }
}

TEST_CASE("A row is as high as its text, and what it says stands on the paper")
{
    PaperTable made({{.title = u"Класс"_s, .share = 0.2}, {.title = u"Примечание"_s, .share = 0.8}}, look());
    made.add({u"1А"_s, u"коротко"_s});
    made.add({u"1Б"_s, u"слово "_s.repeated(60)});
    CHECK(made.rowHeight(1) > 1.5 * made.rowHeight(0));
    const PdfFile file(print::pdfOf({.title = u"Таблица"_s, .count = 1, .paint = [&](QPainter &painter, int) {
                                         CHECK(made.paint(painter, 0, 2, 1000) ==
                                               1050 + made.rowHeight(0) + made.rowHeight(1));
                                     }}));
    const QString text = file.text().simplified();
    for (const QString &said : {u"Класс"_s, u"Примечание"_s, u"1А"_s, u"коротко"_s, u"1Б"_s})
        CHECK(text.contains(said));
}

TEST_CASE("A cell of one line is as large as it can be; what is too long for it takes two small ones")
{
    const auto block = [](const QString &text) {
        return print::oneOrTwoLines(text, print::plainFonts({10, 9}), print::plainFonts({7, 6}), {.width = 1500});
    };
    CHECK(block(u"1А"_s).lineCount() == 1);
    CHECK(block(u"Константинопольская Александра"_s).lineCount() == 2);
    CHECK_FALSE(block(u"Константинопольская Александра"_s).isCut());
}
