// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/core/sheets/SheetsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using sheets::checkedSheetText;
using sheets::SheetAudience;
using sheets::SheetText;

namespace {

ErrorCode findingOf(const SheetText &text)
{
    const auto findings = checkedSheetText(text).findings;
    REQUIRE(findings.size() == 1);
    return findings.first().error.code;
}

} // namespace

TEST_CASE("A text of sheets is written to a file and read from it alike")
{
    const SheetText text = ownText();
    const QString file = text.toPlainText();
    CHECK(file.contains(u"[Лист: шаги]\nСделайте одно\nСделайте другое\n"));
    CHECK(valueOf(SheetText::fromPlainText(file)) == text);
    // Paragraphs may be broken into lines, come in any order and be left out.
    const auto read =
        valueOf(SheetText::fromPlainText(u"\n[Листочек: текст]\r\nпервая\nвторая\n\n[Лист: заголовок]\nА"_s));
    CHECK(read.slipText == u"первая вторая");
    CHECK(read.title == u"А");
    CHECK(read.steps.isEmpty());
}

TEST_CASE("A heading that there is not, and words above the first one, are named")
{
    for (const QString &file : {u"[Плакат: заголовок]\nслова"_s, u"слова"_s}) {
        const auto read = SheetText::fromPlainText(file);
        REQUIRE(codeOf(read) == ErrorCode::sheetTextPlaceholder);
        CHECK(file.startsWith(read.error().args.first()));
        CHECK(read.error().args.last().contains(u"[Лист: заголовок]"));
    }
}

TEST_CASE("A text of sheets is checked before it is kept")
{
    CHECK(checkedSheetText(ownText()).findings.isEmpty());

    SheetText text = ownText();
    text.title = u" "_s;
    CHECK(findingOf(text) == ErrorCode::textEmpty);
    text = ownText();
    text.steps = {u""_s};
    CHECK(findingOf(text) == ErrorCode::textEmpty);
    text = ownText();
    text.lead.clear();
    CHECK(checkedSheetText(text).findings.isEmpty());

    text = ownText();
    text.slipText = QString(201, u'я');
    CHECK(findingOf(text) == ErrorCode::textTooLong);
    text = ownText();
    text.steps = QStringList(8, u"шаг"_s);
    CHECK(findingOf(text) == ErrorCode::textTooLong);
    text = ownText();
    text.note = u"а\u202eб"_s;
    CHECK(findingOf(text) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("A placeholder that nobody knows is refused, and those that there are are named")
{
    for (const QString &wrong : {u"{класc}"_s, u"{}"_s, u"{имя"_s, u"{{класс}}"_s}) {
        SheetText text = ownText();
        text.slipText = u"Для "_s + wrong;
        INFO(wrong.toStdString());
        const auto findings = checkedSheetText(text).findings;
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().heading == u"Листочек: текст");
        CHECK(findings.first().error.code == ErrorCode::sheetTextPlaceholder);
        CHECK(findings.first().error.args.last().contains(u"{класс}"));
    }
    SheetText text = ownText();
    text.note = sheets::sheetPlaceholders().join(u' ');
    CHECK(checkedSheetText(text).findings.isEmpty());
}

TEST_CASE("For whom a text is can be said in several words")
{
    CHECK(sheets::parseSheetAudience(u"guardian") == SheetAudience::guardian);
    CHECK(sheets::parseSheetAudience(u"родитель") == SheetAudience::guardian);
    CHECK(sheets::parseSheetAudience(u"staff_room") == SheetAudience::staffRoom);
    CHECK(sheets::parseSheetAudience(u"учительская") == SheetAudience::staffRoom);
    CHECK_FALSE(sheets::parseSheetAudience(u"сосед"));
    for (const SheetAudience audience : sheets::kSheetAudiences)
        CHECK(sheets::sheetAudienceFromToken(QString(token(audience))) == audience);
}
