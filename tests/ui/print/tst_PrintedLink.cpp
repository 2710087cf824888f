// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/print/PrintedLink.h"

using namespace starosta;

TEST_CASE("A link that fits stays whole")
{
    const QString link = QStringLiteral("https://vk.cc/abc");
    CHECK(print::linkLines(link, 40) == QStringList{link});
}

TEST_CASE("The token of a link stands on a line of its own")
{
    CHECK(print::linkLines(QStringLiteral("https://sferum.ru/?p=messages&join=AJQ1d/x_7Yk2mZt5bQw9KfLsVsR="), 40) ==
          QStringList{QStringLiteral("https://sferum.ru/?p=messages&join="),
                      QStringLiteral("AJQ1d/x_7Yk2mZt5bQw9KfLsVsR=")});
    CHECK(print::linkLines(QStringLiteral("https://max.ru/join/AbCdEfGhIjKlMnOpQrStUv"), 30) ==
          QStringList{QStringLiteral("https://max.ru/join/"), QStringLiteral("AbCdEfGhIjKlMnOpQrStUv")});
    CHECK(print::linkLines(QStringLiteral("https://clck.ru/AbCdEfGhIj"), 20) ==
          QStringList{QStringLiteral("https://clck.ru/"), QStringLiteral("AbCdEfGhIj")});
}

TEST_CASE("Lines put together are the link, and none is longer than asked")
{
    for (const QString &link :
         {QStringLiteral("https://sferum.ru/?p=messages&join=AJQ1d/x_7Yk2mZt5bQw9KfLsVsR="),
          QStringLiteral("https://max.ru"), QStringLiteral("no link at all, but long enough to be broken"),
          QString(500, u'w'), QString()}) {
        for (const qsizetype longest : {1, 7, 20, 36, 500}) {
            const QStringList lines = print::linkLines(link, longest);
            CHECK(lines.join(QString()) == link);
            for (const QString &line : lines)
                CHECK(line.size() <= longest);
        }
    }
}
