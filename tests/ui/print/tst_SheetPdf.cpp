// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "tests/ui/print/SheetSamples.h"
#include "ui/print/QrImage.h"
#include "ui/print/SheetPdf.h"

#include <QRegularExpression>

using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using sheets::SheetForm;

namespace {

PdfFile pdf(const sheets::SheetContent &content)
{
    return PdfFile(valueOf(print::sheetsPdf(content)));
}

/// The text of a page as one line, without the spaces of its layout.
QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("A class sheet says all that it must, and its code is the link")
{
    const auto file = pdf(content({.form = SheetForm::classSheet},
                                  {part({.className = QStringLiteral("1А"), .link = sampleLink(1)}),
                                   part({.className = QStringLiteral("10 инж"), .link = sampleLink(2)})}));
    REQUIRE(file.pages() == 2);
    const QString text = flat(file.text(1));
    for (const char *said : {"Речная СОШ", "2026/2027 учебный год", "Приглашение в класс 1А", "Роль: ученик", "Сферум",
                             "Действует до 31.05.2027", "Партия № 7", "Лист 1 из 2", "info@sferum.ru", "1.", "5."}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    CHECK(flat(file.text(2)).contains(QStringLiteral("10 инж")));
    CHECK(QString(text).remove(u' ').contains(sampleLink(1)));
    CHECK(file.codes(1) == QStringList{sampleLink(1)});
    CHECK(file.codes(2) == QStringList{sampleLink(2)});
}

TEST_CASE("Text differs by role")
{
    const auto sheet = [](InviteRole role, const QString &className) {
        return flat(
            pdf(content({.form = SheetForm::classSheet}, {part({.className = className, .role = role})})).text());
    };
    CHECK(sheet(InviteRole::guardian, QStringLiteral("1А"))
              .contains(QStringLiteral("собственного телефона, не с телефона ребёнка")));
    CHECK_FALSE(sheet(InviteRole::pupil, QStringLiteral("1А")).contains(QStringLiteral("телефона ребёнка")));
    CHECK(sheet(InviteRole::teacher, QStringLiteral("1А"))
              .contains(QStringLiteral("Приглашение для учителей, класс 1А")));
    CHECK(sheet(InviteRole::teacher, QStringLiteral("Учительская"))
              .contains(QStringLiteral("Приглашение в «Учительскую»")));
}

TEST_CASE("What is not known is left out")
{
    auto sheets = content({.form = SheetForm::classSheet, .batch = {}}, {part({.validUntil = {}})});
    sheets.supportAddress.clear();
    const QString text = pdf(sheets).text();
    CHECK_FALSE(text.contains(QStringLiteral("Действует")));
    CHECK_FALSE(text.contains(QStringLiteral("Партия")));
    CHECK_FALSE(text.contains(QStringLiteral("Вопросы о входе:")));
    CHECK_FALSE(text.contains(u'{'));
}

TEST_CASE("Every slip has its name, and all codes of the page are the link")
{
    for (const int perPage : {4, 8, 12}) {
        for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian}) {
            CAPTURE(perPage, int(role));
            const QStringList names = sampleNames(perPage + 1);
            const QString pupil = role == InviteRole::guardian ? QStringLiteral("Цыренов Баир Пурбоевич") : QString();
            const auto file = pdf(content({.form = SheetForm::slips, .perPage = perPage},
                                          {part({.role = role, .names = names, .pupil = pupil})}));
            REQUIRE(file.pages() == 2);
            const QString text = flat(file.text());
            for (const QString &name : names)
                CHECK(text.contains(name));
            CHECK(text.count(QStringLiteral("класс 1А")) == perPage + 1);
            CHECK(text.count(QStringLiteral("Действует до")) == perPage + 1);
            if (role == InviteRole::guardian)
                CHECK(text.count(pupil) == perPage + 1);
            CHECK(file.codes(1) == QStringList(perPage, sampleLink(1)));
            CHECK(file.codes(2) == QStringList{sampleLink(1)});
            if (perPage == 12 && role == InviteRole::pupil)
                CHECK(file.codes(1, 300) == QStringList(perPage, sampleLink(1)));
        }
    }
}

TEST_CASE("Codes are large enough for a phone: 30 mm on slips, 90 mm on the wall, without the quiet zone")
{
    // pdfimages tells whole pixels per inch.
    constexpr double rounding = 0.98;
    for (const QString &link : {sampleLink(1), QStringLiteral("https://vk.cc/a"),
                                QStringLiteral("https://max.ru/join/") + QString(43, u'x')}) {
        const int modules = valueOf(print::qrImage(link)).modules;
        const double share = double(modules) / (modules + 2 * print::kQuietZone);
        for (const int perPage : {4, 8, 12}) {
            const auto file = pdf(content({.form = SheetForm::slips, .perPage = perPage},
                                          {part({.names = sampleNames(2), .link = link})}));
            for (const double side : file.pictureSides(1))
                CHECK(side * share > 30 * rounding);
        }
        const auto sheet = pdf(content({.form = SheetForm::classSheet}, {part({.link = link})}));
        for (const double side : sheet.pictureSides(1))
            CHECK(side * share > 90 * rounding);
    }
}

TEST_CASE("A hand-out list names everybody, with the header on every page")
{
    const QStringList names = sampleNames(61);
    const auto file = pdf(content({.form = SheetForm::handoutList}, {part({.names = names})}));
    REQUIRE(file.pages() == 3);
    for (int page = 1; page <= 3; ++page) {
        const QString text = flat(file.text(page));
        for (const char *said :
             {"Ведомость выдачи приглашений учащимся", "Класс 1А", "ФИО учащегося", "Дата", "Подпись"}) {
            CAPTURE(page, said);
            CHECK(text.contains(QString::fromUtf8(said)));
        }
        CHECK(text.contains(QStringLiteral("Лист %1 из 3").arg(page)));
        CHECK(text.contains(QStringLiteral("Всего в ведомости: 61")) == (page == 3));
        CHECK(text.contains(QStringLiteral("Приглашения выдал(а)")) == (page == 3));
    }
    const QString text = flat(file.text());
    for (const QString &name : names)
        CHECK(text.contains(name));
}

TEST_CASE("Guardians are listed with their pupils")
{
    const auto file = pdf(content(
        {.form = SheetForm::handoutList},
        {part({.role = InviteRole::guardian, .names = sampleNames(3), .pupil = QStringLiteral("Цыренов Баир")})}));
    const QString text = flat(file.text());
    CHECK(text.contains(QStringLiteral("Ребёнок")));
    CHECK(text.count(QStringLiteral("Цыренов Баир")) == 3);
}

TEST_CASE("Names are printed as typed")
{
    const QStringList names = {QStringLiteral("<b>Жирный</b> &amp; %1"), QStringLiteral("{school} {pupil}"),
                               QStringLiteral("=1+1")};
    for (const SheetForm form : {SheetForm::slips, SheetForm::handoutList}) {
        const QString text = flat(pdf(content({.form = form}, {part({.names = names})})).text());
        for (const QString &name : names)
            CHECK(text.contains(name));
    }
}

TEST_CASE("Names of any length spoil neither page nor code")
{
    const QString longest(500, u'Ш');
    const QStringList names = {longest, QStringLiteral("W i ").repeated(200), QString(10'000, u'я'), QString()};
    for (const SampleSheet &form :
         {SampleSheet{.form = SheetForm::classSheet}, SampleSheet{.form = SheetForm::handoutList},
          SampleSheet{.form = SheetForm::slips, .perPage = 4}, SampleSheet{.form = SheetForm::slips, .perPage = 8},
          SampleSheet{.form = SheetForm::slips, .perPage = 12}}) {
        CAPTURE(int(form.form), form.perPage);
        auto sheets =
            content(form, {part({.className = QStringLiteral("12") + QString(15, u'Ш'),
                                 .role = InviteRole::guardian,
                                 .names = names,
                                 .pupil = longest,
                                 .link = QStringLiteral("https://sferum.ru/?p=messages&join=") + QString(400, u'W')})});
        sheets.schoolName = longest;
        sheets.platform = longest;
        sheets.supportAddress = longest;
        const auto file = pdf(sheets);
        CHECK(file.pages() == 1);
        if (form.form == SheetForm::handoutList)
            continue;
        const qsizetype codes = form.form == SheetForm::slips ? names.size() : 1;
        CHECK(file.codes(1, 300) == QStringList(codes, sheets.parts[0].link.url.secret()));
    }
}

TEST_CASE("The file tells neither names nor links, embeds its fonts and is A4")
{
    const auto file = pdf(content({.form = SheetForm::slips}, {part({.names = sampleNames(2)})}));
    const QString info = file.info();
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +Листы приглашений № 7\n"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Creator: +Староста\n"))));
    CHECK(info.contains(QStringLiteral("A4")));
    CHECK_FALSE(info.contains(QStringLiteral("Доржиева")));
    CHECK_FALSE(info.contains(QStringLiteral("join")));
    const QStringList fonts = file.fonts();
    CHECK(fonts.size() >= 3);
    for (const QString &font : fonts)
        CHECK(font.contains(QRegularExpression(QStringLiteral("yes +(yes|no) +yes +\\d+ +\\d+$"))));
}

TEST_CASE("What cannot be printed is refused")
{
    CHECK(codeOf(print::sheetsPdf(content({.form = SheetForm::slips}, {}))) == ErrorCode::sheetNothingToPrint);
    const auto tooLong = content({.form = SheetForm::classSheet}, {part({.link = QString(3000, u'a')})});
    CHECK(codeOf(print::sheetsPdf(tooLong)) == ErrorCode::linkInvalid);
}
