// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include "core/orders/OrderReference.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using starosta::orders::OrderReference;

TEST_CASE("OrderReference reads the forms of papers")
{
    const auto [text, number] = GENERATE(table<QString, QString>({
        {u"№ 12 от 01.09.2026"_s, u"12"_s},
        {u"№12 от 01.09.2026"_s, u"12"_s},
        {u"12 от 01.09.2026"_s, u"12"_s},
        {u"N 12 от 1.9.2026 г."_s, u"12"_s},
        {u"N12 от 2026-09-01"_s, u"12"_s},
        {u"No. 12 от 01.09.2026"_s, u"12"_s},
        {u"n 12-ОД ОТ 1/9/2026"_s, u"12-ОД"_s},
        {u"Приказ № 12-ОД от 01.09.2026 г."_s, u"12-ОД"_s},
        {u"№ 01-12/5 от 01.09.2026"_s, u"01-12/5"_s},
        {u"№ 12 от руки от 01.09.2026"_s, u"12 от руки"_s},
        {u"б/н от 01.09.2026"_s, u"б/н"_s},
        {u"NK-5 от 01.09.2026"_s, u"NK-5"_s},
        {u"  №\u00a012   от\u00a001.09.2026 "_s, u"12"_s},
        {u"№ N 5 от 01.09.2026"_s, u"N 5"_s},
    }));
    CAPTURE(text);
    const auto order = valueOf(OrderReference::parse(text));
    CHECK(order.number() == number);
    CHECK(order.date() == QDate(2026, 9, 1));
    CHECK(order.label() == u"№ %1 от 01.09.2026"_s.arg(number));
    CHECK(valueOf(OrderReference::parse(order.label())) == order);
}

TEST_CASE("OrderReference refuses half a reference")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"12"_s, u"№ 12"_s, u"от 01.09.2026"_s, u"№ от 01.09.2026"_s, u"№ 12 от"_s,
                 u"№ 12 01.09.2026"_s, u"№ 12 от 01.09.26"_s, u"№ 12 от 31.09.2026"_s, u"№ — от 01.09.2026"_s,
                 u"№ № 12 от 01.09.2026"_s, u"№ 1234567890123456789012345678901 от 01.09.2026"_s);
    CAPTURE(text);
    CHECK(codeOf(OrderReference::parse(text)) == ErrorCode::orderReferenceInvalid);
}

TEST_CASE("Numbers that look alike are one number, others are not")
{
    const auto folded = [](QStringView number) {
        return valueOf(OrderReference::of(number, QDate(2026, 9, 1))).foldedNumber();
    };
    for (const QStringView alike :
         {u"40а", u"40А", u"40A", u"40 а", u"40-А", u"40 – А", u"40\u2011а", u"N 40а", u"40\"А\"", u"40«а»"})
        CHECK(folded(alike) == folded(u"40а"));
    CHECK(folded(u"12-К") == folded(u"12-K"));
    CHECK(folded(u"12–1") == folded(u"12-1"));
    CHECK(folded(u"12 1") == folded(u"12-1"));
    CHECK(folded(u"12-1") != folded(u"121"));
    CHECK(folded(u"12/1") != folded(u"12-1"));
    CHECK(folded(u"40а") != folded(u"40б"));
    CHECK(folded(u"40") != folded(u"40а"));
    CHECK(folded(u"01-06/12") == u"01-06/12");
}

TEST_CASE("OrderReference of a number and a date")
{
    const QDate day(2026, 9, 1);
    CHECK(valueOf(OrderReference::of(u" 12 "_s, day)).number() == u"12"_s);
    CHECK(OrderReference::of(QString(30, u'1'), day));
    CHECK(codeOf(OrderReference::of(QString(31, u'1'), day)) == ErrorCode::orderReferenceInvalid);
    CHECK(codeOf(OrderReference::of(u""_s, day)) == ErrorCode::orderReferenceInvalid);
    CHECK(codeOf(OrderReference::of(u"№ 12"_s, day)) == ErrorCode::orderReferenceInvalid);
    CHECK(codeOf(OrderReference::of(u"12"_s, QDate())) == ErrorCode::orderReferenceInvalid);
    CHECK(codeOf(OrderReference::of(u"1\u202e2"_s, day)) == ErrorCode::textForbiddenCharacter);
}

TEST_CASE("OrderReference prints a number with placeholders as typed")
{
    CHECK(valueOf(OrderReference::of(u"%2 <b>1"_s, QDate(2026, 9, 1))).label() == u"№ %2 <b>1 от 01.09.2026"_s);
}
