// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "tests/ui/print/PdfTools.h"
#include "ui/print/ErasurePaper.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using erasure::Category;

namespace {

erasure::Act act(int people)
{
    erasure::Act act{.number = 3,
                     .madeOn = QDate(2027, 7, 1),
                     .at = QDateTime(QDate(2027, 7, 1), QTime(8, 30, 15), Qt::UTC),
                     .yearLabel = u"2026/2027"_s,
                     .schoolName = u"МБОУ «Речная СОШ»"_s,
                     .address = u"с. Речное, ул. Школьная, 1"_s,
                     .inn = u"0326000000"_s,
                     .headTitle = u"заведующий"_s,
                     .headName = u"Белова Вера Олеговна"_s,
                     .administrator = u"Пак Бато Батоевич"_s,
                     .appointmentOrder = u"№ 12 от 01.09.2026"_s,
                     .reason = u"выпуск <b>4</b> классов"_s,
                     .order = u"№ 45 от 30.06.2027"_s,
                     .people = {},
                     .rows = 57,
                     .entries = 21,
                     .entry = journal::EntryId(408),
                     .witness = u"3fa94c1e"_s};
    for (int number = 0; number < people; ++number)
        act.people.append({.id = people::PersonId(number + 1),
                           .name = people::PersonName::stored(u"Фамильев%1"_s.arg(number), u"Иван"_s, u"Ильич"_s),
                           .were = people::Role::pupil,
                           .lastClassName = u"4А (2026/2027)"_s,
                           .leftOn = QDate(2027, 5, 31),
                           .categories = {Category::name, Category::birthDate, Category::studies}});
    act.people.append({.id = people::PersonId(people + 1),
                       .name = people::PersonName::stored(u"Фамильева"_s, u"Анна"_s, u""_s),
                       .were = people::Role::guardian,
                       .withChild = true,
                       .categories = {Category::name, Category::phone}});
    return act;
}

} // namespace

TEST_CASE("The act of destruction says all that the order of Roskomnadzor asks for, and so does the extract")
{
    const PdfFile file(print::pdfOf(print::erasurePaper(act(2))));
    REQUIRE(file.pages() >= 2);
    const QString text = file.text().simplified();
    for (const char *said : {"АКТ № 3",
                             "об уничтожении персональных данных",
                             "01.07.2027",
                             "Оператор: МБОУ «Речная СОШ»",
                             "с. Речное, ул. Школьная, 1",
                             "0326000000",
                             "Пак Бато Батоевич",
                             "приказ № 12 от 01.09.2026",
                             "Всего лиц: 3",
                             "Фамильев0 Иван Ильич",
                             "Фамильева Анна",
                             "учащийся, 4А (2026/2027)",
                             "31.05.2027",
                             "родитель (законный представитель)",
                             "дата рождения",
                             "номер телефона",
                             "«Староста»",
                             "Способ уничтожения",
                             "выпуск <b>4</b> классов",
                             "приказ № 45 от 30.06.2027",
                             "21 записи",
                             "№ 179",
                             "Заведующий",
                             "Белова Вера Олеговна"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    CHECK_FALSE(text.contains(u"адрес электронной почты"_s)); // of nobody was it stored
    const QString extract = file.text(file.pages()).simplified();
    for (const char *said :
         {"ВЫГРУЗКА ИЗ ЖУРНАЛА", "К акту № 3 от 01.07.2027", "408", "01.07.2027 08:30:15", "3fa94c1e", "57", "21",
          "выпуск <b>4</b> классов", "дата рождения", "Фамильев1 Иван Ильич"}) {
        INFO(said);
        CHECK(extract.contains(QString::fromUtf8(said)));
    }
    CHECK_FALSE(file.info().contains(u"Фамильев"_s));
}

TEST_CASE("An act of many people flows over pages with everybody on it")
{
    const PdfFile file(print::pdfOf(print::erasurePaper(act(200))));
    CHECK(file.pages() > 4);
    const QString text = file.text();
    for (const int number : {0, 99, 199}) {
        INFO(number);
        CHECK(text.contains(u"Фамильев%1"_s.arg(number)));
    }
}
