// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "ui/print/PaperTexts.h"

using namespace starosta;
using print::PaperTexts;

TEST_CASE("Placeholders are replaced in one pass")
{
    const print::PaperValues values = {{QStringLiteral("class"), QStringLiteral("{school} %1")},
                                       {QStringLiteral("school"), QStringLiteral("Речная СОШ")}};
    CHECK(PaperTexts::filled(QStringLiteral("{class}, {school}."), values) ==
          QStringLiteral("{school} %1, Речная СОШ."));
}

TEST_CASE("What is no placeholder stays")
{
    CHECK(PaperTexts::filled(QStringLiteral("{unknown} } { {"), {}) == QStringLiteral("{unknown} } { {"));
    CHECK(PaperTexts::filled({}, {}).isEmpty());
}

TEST_CASE("The texts of the paper are there for every reader")
{
    const PaperTexts texts;
    for (const char *who : {"pupil", "guardian", "teacher", "staff_room"}) {
        for (const char *pattern :
             {"sheet.%1.title", "sheet.%1.audience", "sheet.%1.lead", "sheet.%1.note", "slip.%1.title", "slip.%1.text",
              "list.%1.title", "list.%1.person", "list.%1.note"}) {
            const QString key = QString(QLatin1StringView(pattern)).arg(QLatin1StringView(who));
            INFO(key.toStdString());
            REQUIRE(texts.contains(key));
            CHECK_FALSE(texts.text(key).isEmpty());
        }
        CHECK(texts.list(QStringLiteral("sheet.%1.steps").arg(QLatin1StringView(who))).size() >= 3);
    }
}

TEST_CASE("Parents are told to use their own phone")
{
    const PaperTexts texts;
    CHECK(texts.list(QStringLiteral("sheet.guardian.steps"))
              .join(u' ')
              .contains(QStringLiteral("собственного телефона")));
    CHECK(texts.text(QStringLiteral("slip.guardian.text")).contains(QStringLiteral("собственного телефона")));
}

TEST_CASE("No line of the paper ends in a word of one letter")
{
    const PaperTexts texts;
    const QString step = texts.list(QStringLiteral("sheet.pupil.steps")).at(3);
    CHECK(step.contains(QStringLiteral("в\u00a0классе")));
    CHECK(step.contains(QStringLiteral("и\u00a0ваша")));
    CHECK(step.contains(QStringLiteral("Проверьте, что")));
    CHECK(PaperTexts::filled(QStringLiteral("{class}"), {{QStringLiteral("class"), QStringLiteral("а б")}}) ==
          QStringLiteral("а б"));
}
