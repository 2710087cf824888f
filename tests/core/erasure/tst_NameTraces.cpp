// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/erasure/NameTraces.h"

#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using erasure::NameTraces;

namespace {

people::PersonContent person(QStringView name)
{
    return {.name = valueOf(people::PersonName::parse(name))};
}

QString without(const NameTraces &traces, const QString &text)
{
    return traces.without(text).value_or(text);
}

} // namespace

TEST_CASE("A person is found in what somebody wrote, in any case and order")
{
    NameTraces traces;
    people::PersonContent gone = person(u"Достоевский Фёдор Михайлович");
    gone.birthDate = QDate(2015, 3, 1);
    gone.phone = u"+7 (987) 654-32-10"_s;
    gone.email = u"Fedor@Example.org"_s;
    gone.externalId = u"ЛД-77/42"_s;
    traces.addErased(gone);
    traces.addErased(person(u"Петрова-Водкина Павел Ильич"));
    for (const auto &[text, left] : QList<std::pair<QString, QString>>{
             {u"Зачислить Достоевского Фёдора Михайловича в 1А"_s, u"Зачислить *** в 1А"_s},
             {u"Федору Достоевскому выдано"_s, u"*** выдано"_s},
             {u"Достоевский Ф. М., 01.03.2015"_s, u"***. , ***"_s},
             {u"о переводе достоевского фёдора"_s, u"о переводе ***"_s},
             {u"Достоевский уехал"_s, u"*** уехал"_s},
             {u"звонить 8 987 654-32-10, мама"_s, u"звонить ***, мама"_s},
             {u"писать на fedor@example.org."_s, u"писать на ***."_s},
             {u"дело ЛД-77/42, том 1"_s, u"дело ***, том 1"_s},
             {u"Петровой-Водкиной Павлу"_s, u"***"_s},
             {u"Ничего о нём"_s, u"Ничего о нём"_s},
             {u"01.03.2015"_s, u"01.03.2015"_s},
         }) {
        INFO(text.toStdString());
        const QString result = without(traces, text);
        if (left.contains(u"***. ,"))
            CHECK_FALSE(result.contains(u"Достоевск"));
        else
            CHECK(result == left);
        CHECK(result.size() <= text.size());
    }
    CHECK_FALSE(without(traces, u"Достоевский Ф. М., 01.03.2015"_s).contains(u"2015"));
}

TEST_CASE("What may mean somebody who stays is left alone")
{
    NameTraces traces;
    people::PersonContent gone = person(u"Иванов Пётр Ильич");
    gone.phone = u"89001112233"_s;
    traces.addErased(gone);
    people::PersonContent stays = person(u"Иванова Пелагея Ильинична");
    stays.phone = u"+7 900 111-22-33"_s;
    traces.addRemaining(stays);
    CHECK(without(traces, u"Иванов болеет"_s) == u"Иванов болеет"_s);
    CHECK(without(traces, u"Иванова П. И."_s) == u"Иванова П. И."_s);
    CHECK(without(traces, u"Иванова Пелагея"_s) == u"Иванова Пелагея"_s);
    CHECK(without(traces, u"Иванова Петра нет"_s) == u"*** нет"_s);
    CHECK(without(traces, u"89001112233"_s) == u"89001112233"_s);
    CHECK(traces.isNamedBy(u"Пётр Иванов"));
    CHECK_FALSE(traces.isNamedBy(u"Пелагея Иванова"));
    traces.addRemaining(person(u"Иванов Пётр Сергеевич"));
    CHECK_FALSE(traces.isNamedBy(u"Пётр Иванов"));
    CHECK(without(traces, u"Иванова Петра нет"_s) == u"Иванова Петра нет"_s);
}
