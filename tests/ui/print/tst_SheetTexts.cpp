// SPDX-License-Identifier: GPL-3.0-or-later
// The school's own words on the paper: in their place, none cut off, the code as large as before.
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "tests/ui/print/SheetSamples.h"
#include "ui/print/PaperTexts.h"
#include "ui/print/QrImage.h"
#include "ui/print/SheetPdf.h"

using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using sheets::SheetAudience;
using sheets::SheetForm;
using sheets::SheetText;

namespace {

const QString kEllipsis = QStringLiteral("…");

/// Words of usual length up to the limit, so that lines break as they do in a text.
QString words(int characters, const QString &last)
{
    QString text;
    while (text.size() + 8 + last.size() < characters)
        text += QStringLiteral("порядок ");
    text += last;
    return text.leftJustified(characters, u'.');
}

SheetText longest()
{
    SheetText text;
    for (const sheets::SheetParagraph &paragraph : sheets::sheetParagraphs())
        text.*paragraph.member = words(paragraph.limit, QStringLiteral("конец"));
    for (int step = 0; step < sheets::kSheetSteps; ++step)
        text.steps.append(words(sheets::kSheetStepLength, QStringLiteral("шаг%1").arg(step)));
    return text;
}

sheets::SheetContent sample(SheetForm form, int perPage, const SheetText &text)
{
    auto sheets =
        content({.form = form, .perPage = perPage}, {part({.role = InviteRole::guardian,
                                                           .names = sampleNames(3),
                                                           .pupil = QStringLiteral("Цыренов Баир Пурбоевич")})});
    sheets.texts.insert(SheetAudience::guardian, text);
    sheets.witness = QStringLiteral("3fa94c1e");
    return sheets;
}

QString printed(const sheets::SheetContent &content)
{
    return PdfFile(valueOf(print::sheetsPdf(content))).text().simplified();
}

} // namespace

TEST_CASE("The program's own words pass the check of a school's words")
{
    const print::PaperTexts templates; // registers the resources
    for (const SheetAudience audience : sheets::kSheetAudiences) {
        const SheetText text = sheets::defaultSheetText(audience);
        INFO(QString(token(audience)).toStdString());
        REQUIRE_FALSE(text.title.isEmpty());
        CHECK(text.steps.size() == 5);
        const auto checked = sheets::checkedSheetText(text);
        CHECK(checked.findings.isEmpty());
        CHECK(checked.text == text);
        CHECK(valueOf(SheetText::fromPlainText(text.toPlainText())) == text);
    }
}

TEST_CASE("The school's own words stand in place of the program's, with their placeholders filled in")
{
    SheetText text = sheets::defaultSheetText(SheetAudience::guardian);
    text.title = QStringLiteral("Собрание {класс}");
    text.steps = {QStringLiteral("Роль {роль}, {платформа}"), QStringLiteral("Срок {срок}, {год}")};
    text.note = QStringLiteral("Спросите в {школа}: {поддержка}");
    text.slipText = QStringLiteral("Это для {класс}");
    const QString sheet = printed(sample(SheetForm::classSheet, 8, text));
    CHECK(sheet.contains(QStringLiteral("Собрание 1А")));
    CHECK(sheet.contains(QStringLiteral("Роль родитель, Сферум")));
    CHECK(sheet.contains(QStringLiteral("Срок 31.05.2027, 2026/2027")));
    CHECK(sheet.contains(QStringLiteral("Спросите в Речная СОШ: info@sferum.ru")));
    CHECK_FALSE(sheet.contains(QStringLiteral("{")));
    CHECK(printed(sample(SheetForm::slips, 8, text)).count(QStringLiteral("Это для 1А")) == 3);

    auto endless = sample(SheetForm::classSheet, 8, text);
    endless.parts[0].link.validUntil.reset();
    CHECK(printed(endless).contains(QStringLiteral("Срок не ограничен")));
    // What is for parents changes nothing for others.
    auto others = content({.form = SheetForm::classSheet}, {part({})});
    others.texts.insert(SheetAudience::guardian, text);
    CHECK(printed(others).contains(QStringLiteral("Приглашение в класс 1А")));
}

TEST_CASE("The longest words that are allowed fit every form, and the code stays as large")
{
    const SheetText text = longest();
    REQUIRE(sheets::checkedSheetText(text).findings.isEmpty());
    for (const auto &[form, perPage] :
         {std::pair(SheetForm::classSheet, 8), std::pair(SheetForm::handoutList, 8), std::pair(SheetForm::slips, 4),
          std::pair(SheetForm::slips, 8), std::pair(SheetForm::slips, 12)}) {
        CAPTURE(int(form), perPage);
        const auto sheets = sample(form, perPage, text);
        const PdfFile file(valueOf(print::sheetsPdf(sheets)));
        const QString said = file.text(1).simplified();
        CAPTURE(said);
        CHECK_FALSE(said.contains(kEllipsis));
        CHECK(said.contains(QStringLiteral("контроль 3fa94c1e")));
        if (form == SheetForm::handoutList)
            continue;
        const double share = [&] {
            const int modules = valueOf(print::qrImage(sampleLink(1))).modules;
            return double(modules) / (modules + 2 * print::kQuietZone);
        }();
        for (const double side : file.pictureSides(1))
            CHECK(side * share > (form == SheetForm::slips ? 30 : 80) * 0.98);
        CHECK(file.codes(1) == QStringList(form == SheetForm::slips ? 3 : 1, sampleLink(1)));
    }
}

TEST_CASE("The batch and its witness stand on all forms, and on none of a preview")
{
    for (const SheetForm form : {SheetForm::classSheet, SheetForm::slips, SheetForm::handoutList}) {
        auto sheets = sample(form, 8, sheets::defaultSheetText(SheetAudience::guardian));
        const QString line = QStringLiteral("Партия № 7 · контроль 3fa94c1e");
        CHECK(printed(sheets).contains(line));
        sheets.witness.clear();
        CHECK(printed(sheets).contains(QStringLiteral("Партия № 7")));
        CHECK_FALSE(printed(sheets).contains(QStringLiteral("контроль")));
        sheets.batch.reset();
        CHECK_FALSE(printed(sheets).contains(QStringLiteral("Партия")));
    }
}
