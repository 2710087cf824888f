// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/common/PastedTable.h"

#include <QMimeData>

using namespace starosta;

TEST_CASE("rows from the clipboard: text as it is, else the cells of the HTML")
{
    QMimeData data;
    SECTION("text")
    {
        data.setText(QStringLiteral("ФИО\tКласс\nПёстрова Анна\t1А\n"));
        data.setHtml(QStringLiteral("<table><tr><td>другое</td></tr></table>"));
        REQUIRE(ui::pastedTable(data) == QStringLiteral("ФИО\tКласс\nПёстрова Анна\t1А\n").toUtf8());
    }
    SECTION("HTML")
    {
        data.setHtml(QStringLiteral("<html><style>td {color:red}</style><table border=1>\n<tr><th>ФИО<th>Класс</tr>"
                                    "<TR><td><b>Пёстрова</b>\n Анна &amp; Ко</td><td x=\"1\">1А</td></TR>"
                                    "<tr><td></td><td>1Б</td></tr></table>"));
        REQUIRE(ui::pastedTable(data) == QStringLiteral("ФИО\tКласс\nПёстрова Анна & Ко\t1А\n\t1Б\n").toUtf8());
    }
    SECTION("nothing")
    {
        data.setImageData(QByteArray("x"));
        REQUIRE(ui::pastedTable(data).isEmpty());
    }
}
