// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/people/PersonName.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using starosta::people::PersonName;

namespace {

QString parts(const PersonName &name)
{
    return QStringList{name.surname(), name.given(), name.patronymic()}.join(u'|');
}

} // namespace

TEST_CASE("PersonName reads one column")
{
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"Иванов Иван Петрович"_s, u"Иванов|Иван|Петрович"_s},
        {u"Цыренова Кира"_s, u"Цыренова|Кира|"_s},
        {u"  Иванов\u00a0 Иван\tПетрович "_s, u"Иванов|Иван|Петрович"_s},
        {u"Алиев Гейдар Мамед оглы"_s, u"Алиев|Гейдар|Мамед оглы"_s},
        {u"Алиева Лейла Мамед кызы"_s, u"Алиева|Лейла|Мамед кызы"_s},
        {u"Иванова-Петрова Анна-Мария Юрьевна"_s, u"Иванова-Петрова|Анна-Мария|Юрьевна"_s},
        {u"Иванова - Петрова Анна"_s, u"Иванова-Петрова|Анна|"_s},
        {u"Пак Ю Ми"_s, u"Пак|Ю|Ми"_s},
        {u"И Ен Хи"_s, u"И|Ен|Хи"_s},
        {u"Иванов Иван -"_s, u"Иванов|Иван|"_s},
        {u"Сeмёнов Иван"_s, u"Сeмёнов|Иван|"_s},
        {u"<b>Иванов</b> %1 &amp;2"_s, u"<b>Иванов</b>|%1|&amp;2"_s},
        {u"О’Нил Шон"_s, u"О’Нил|Шон|"_s},
    }));
    CAPTURE(text);
    const auto name = valueOf(PersonName::parse(text));
    CHECK(parts(name) == expected);
    CHECK_FALSE(name.patronymic().isNull());
    CHECK(valueOf(PersonName::parse(name.full())) == name);
}

TEST_CASE("PersonName refuses a single word and words that say nothing")
{
    const QString text = GENERATE(as<QString>{}, u""_s, u"   "_s, u"Иванов"_s, u"— —"_s, u"Иванов ***"_s, u"*** Иван"_s,
                                  u"Иванов Иван ***"_s, u"Иванов-Петров"_s, u"Иванов - Петров"_s);
    CAPTURE(text);
    CHECK(codeOf(PersonName::parse(text)) == ErrorCode::personNameInvalid);
}

TEST_CASE("PersonName refuses initials: they are no full name")
{
    const QString text = GENERATE(as<QString>{}, u"Иванов И. П."_s, u"Иванов И.П."_s, u"Иванов И."_s, u"И. П. Иванов"_s,
                                  u"И.П. Иванов"_s, u"Иванов Иван П."_s, u"Иванов И П"_s, u"Иванов И"_s, u"Смит Дж."_s,
                                  u"Иванова А.-М. Ю."_s);
    CAPTURE(text);
    CHECK(codeOf(PersonName::parse(text)) == ErrorCode::personNameInitials);
}

TEST_CASE("PersonName of three columns")
{
    CHECK(parts(valueOf(PersonName::of(u" Иванов "_s, u"Иван"_s, u"Петрович"_s))) == u"Иванов|Иван|Петрович"_s);
    CHECK(parts(valueOf(PersonName::of(u"Мамедов оглы"_s, u"Али Реза"_s, u""_s))) == u"Мамедов оглы|Али Реза|"_s);
    CHECK(parts(valueOf(PersonName::of(u"Иванов"_s, u"Иван"_s, u"—"_s))) == u"Иванов|Иван|"_s);
    CHECK_FALSE(valueOf(PersonName::of(u"Иванов"_s, u"Иван"_s, u"—"_s)).patronymic().isNull());
    CHECK(codeOf(PersonName::of(u""_s, u"Иван"_s, u""_s)) == ErrorCode::personNameInvalid);
    CHECK(codeOf(PersonName::of(u"Иванов"_s, u""_s, u"Петрович"_s)) == ErrorCode::personNameInvalid);
    CHECK(codeOf(PersonName::of(u"Иванов"_s, u"И."_s, u""_s)) == ErrorCode::personNameInitials);
    CHECK(codeOf(PersonName::of(u"Ива\u202eнов"_s, u"Иван"_s, u""_s)) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("PersonName keeps formulas as typed")
{
    const QString text = GENERATE(as<QString>{}, u"=HYPERLINK(\"http://x/?\"&A1)"_s, u"+7 (912)"_s, u"-5"_s, u"@SUM"_s,
                                  u"＝1"_s, u"\"=1"_s);
    CHECK(valueOf(PersonName::of(text, u"Иван"_s, u""_s)).surname() == text);
}

TEST_CASE("PersonName limits the whole name")
{
    CHECK(codeOf(PersonName::parse(QString(10'000, u'я'))) == ErrorCode::textTooLong);
    CHECK(codeOf(PersonName::of(QString(150, u'я'), QString(150, u'я'), u""_s)) == ErrorCode::textTooLong);
    CHECK(PersonName::of(QString(150, u'я'), QString(149, u'я'), u""_s));
}

TEST_CASE("PersonName in brief")
{
    const auto [text, brief] = GENERATE(table<QString, QString>({
        {u"Иванов Иван Петрович"_s, u"Иванов И. П."_s},
        {u"Цыренова Кира"_s, u"Цыренова К."_s},
        {u"Иванова-Петрова Анна-Мария Юрьевна"_s, u"Иванова-Петрова А.-М. Ю."_s},
        {u"Алиев Гейдар Мамед оглы"_s, u"Алиев Г. М."_s},
        {u"Иванов 🙂ван"_s, u"Иванов 🙂."_s},
    }));
    CHECK(valueOf(PersonName::parse(text)).brief() == brief);
}

TEST_CASE("PersonName: the key overlooks case, ё and look-alike letters; equality does not")
{
    const auto [left, right] = GENERATE(table<QString, QString>({
        {u"Семёнов Пётр"_s, u"СЕМЕНОВ ПЕТР"_s},
        {u"Ивaнов Иван"_s, u"Иванов Иван"_s}, // a Latin a
        {u"И\u0306ов Иван"_s, u"Йов иван"_s},
    }));
    const auto a = valueOf(PersonName::parse(left));
    const auto b = valueOf(PersonName::parse(right));
    CHECK(a.key() == b.key());
    CHECK_FALSE(a == b);
    CHECK(a.key() != valueOf(PersonName::parse(u"Петров Иван"_s)).key());
}

TEST_CASE("PersonName of one and of three columns have one key")
{
    CHECK(valueOf(PersonName::parse(u"Иванов Иван Петрович"_s)).key() ==
          valueOf(PersonName::of(u"Иванов"_s, u"Иван"_s, u"Петрович"_s)).key());
}

TEST_CASE("compareNames: surname, given name, patronymic")
{
    QList<PersonName> sorted;
    for (const QStringView text :
         {u"Ежов Яков"_s, u"Ёжиков Антон"_s, u"Иванова Анна"_s, u"Иванова Анна Ивановна"_s, u"Иванова Анна Петровна"_s,
          u"Иванова Яна"_s, u"Иванова-Петрова Анна"_s, u"Ивановская Анна"_s})
        sorted.append(valueOf(PersonName::parse(text)));
    for (qsizetype l = 0; l < sorted.size(); ++l) {
        for (qsizetype r = 0; r < sorted.size(); ++r) {
            CAPTURE(sorted[l].full(), sorted[r].full());
            CHECK((compareNames(sorted[l], sorted[r]) < 0) == (l < r));
            CHECK((compareNames(sorted[l], sorted[r]) == 0) == (l == r));
        }
    }
}
