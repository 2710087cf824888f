// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/movements/MovementsOfATest.h"

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using movements::BookFilter;
using movements::BookTotal;
using movements::MovementKind;
using people::PersonId;

namespace {

QString shown(const BookTotal &total)
{
    const auto number = [](qint64 value) { return QString::number(value); };
    return u"%1 %2+%3-%4=%5"_s.arg(total.name, number(total.atStart), number(total.arrived), number(total.left),
                                   number(total.atEnd));
}

/// Three in 1А, one in 1Б; on 10.09 one goes from 1А to 1Б, on 15.09 one comes into 2А, on 20.09 one leaves 1А.
class Autumn : public MovementsOfATest
{
public:
    Autumn()
    {
        for (const QStringView name : {u"Антонова Анна", u"Белов Борис", u"Волкова Вера"})
            m_pupils.append(pupil(name));
        pupil(u"Гусев Глеб", u"1Б");
        teacher(u"Иванова Мария");
        valueOf(apply({.kind = MovementKind::transfer,
                       .people = {m_pupils[0]},
                       .on = QDate(2026, 9, 10),
                       .to = in(u"1Б"),
                       .order = orderOf(u"№ 5 от 09.09.2026")}));
        valueOf(apply({.kind = MovementKind::enrolment,
                       .on = QDate(2026, 9, 15),
                       .to = in(u"2А"),
                       .newcomer = content(u"Дорж Дарима")}));
        valueOf(apply({.kind = MovementKind::departure,
                       .people = {m_pupils[1]},
                       .on = QDate(2026, 9, 20),
                       .note = u"в лицей № 1"_s}));
        valueOf(apply({.kind = MovementKind::hiring,
                       .on = QDate(2026, 9, 21),
                       .staff = people::StaffContent{.position = u"учитель"_s},
                       .newcomer = content(u"Петрова Анна")}));
    }

    QStringList found(BookFilter filter)
    {
        QStringList kinds;
        for (const movements::BookLine &line : valueOf(service().list(filter)))
            kinds.append(token(line.movement.content.kind));
        return kinds;
    }

protected:
    QList<PersonId> m_pupils;
};

} // namespace

TEST_CASE("The book lists a period by its days, filtered by kind, class and words")
{
    Autumn test;
    BookFilter filter = test.service().wholeYear();
    CHECK(filter.from == QDate(2026, 9, 1));
    CHECK(filter.to == QDate(2027, 8, 31));
    CHECK(test.found(filter) == QStringList{u"transfer"_s, u"enrolment"_s, u"departure"_s, u"hiring"_s});
    filter.classId = test.in(u"1Б");
    CHECK(test.found(filter) == QStringList{u"transfer"_s});
    filter.classId = test.in(u"1А");
    CHECK(test.found(filter) == QStringList{u"transfer"_s, u"departure"_s});
    filter.kind = MovementKind::departure;
    CHECK(test.found(filter) == QStringList{u"departure"_s});
    filter = {.from = QDate(2026, 9, 15), .to = QDate(2026, 9, 20)};
    CHECK(test.found(filter) == QStringList{u"enrolment"_s, u"departure"_s});
    filter = test.service().wholeYear();
    for (const auto &[words, kind] : {std::pair(u"АНТОНОВА"_s, u"transfer"_s), std::pair(u"лицей"_s, u"departure"_s),
                                      std::pair(u"№ 5"_s, u"transfer"_s), std::pair(u"петр анна"_s, u"hiring"_s)}) {
        filter.search = words;
        CHECK(test.found(filter) == QStringList{kind});
    }
    filter = {.from = QDate(2026, 9, 2), .to = QDate(2026, 9, 1)};
    CHECK(codeOf(test.service().list(filter)) == ErrorCode::movementPeriod);
    CHECK(codeOf(test.service().book(filter)) == ErrorCode::movementPeriod);
}

TEST_CASE("The totals agree: what was there, came and went is what is there")
{
    Autumn test;
    auto book = valueOf(test.service().book(test.service().wholeYear()));
    QStringList totals;
    for (const BookTotal &total : book.classes)
        totals.append(shown(total));
    CHECK(totals == QStringList{u"1А 3+0-2=1"_s, u"1Б 1+1-0=2"_s, u"2А 0+1-0=1"_s});
    CHECK(shown(book.pupils) == u" 4+1-1=4");
    CHECK(shown(book.staff) == u" 1+1-0=2");
    // Before the departure.
    book = valueOf(test.service().book({.from = QDate(2026, 9, 10), .to = QDate(2026, 9, 19)}));
    CHECK(shown(book.classes.front()) == u"1А 3+0-1=2");
    CHECK(shown(book.pupils) == u" 4+1-0=5");
    CHECK(shown(book.staff) == u" 1+0-0=1");
    // Undone as if nothing had been.
    for (int i = 0; i < 4; ++i)
        valueOf(test->ledger().undo());
    book = valueOf(test.service().book(test.service().wholeYear()));
    CHECK(book.lines.isEmpty());
    CHECK(shown(book.pupils) == u" 4+0-0=4");
}

TEST_CASE("The order and the note of a record are corrected, and nothing else")
{
    Autumn test;
    const auto before = valueOf(test.service().list(test.service().wholeYear())).front();
    const auto corrected = undoable(test.workspace(), [&] {
        return test.service().correct(before.movement.id,
                                      {.order = orderOf(u"№ 6 от 10.09.2026"), .note = u" а  б "_s});
    });
    const auto after = test.service().find(before.movement.id);
    REQUIRE(after);
    CHECK(after->order == orderOf(u"№ 6 от 10.09.2026"));
    CHECK(after->movement.content.note == u"а б");
    CHECK(after->movement.content.on == before.movement.content.on);
    CHECK(after->fromClass == u"1А");
    CHECK(test->ledger().entry(*corrected.entry)->action == u"movement.edit");
    undoable(test.workspace(), [&] { return test.service().correct(before.movement.id, {}); });
    CHECK_FALSE(test.service().find(before.movement.id)->order);
    const auto refused = [&](movements::MovementId id, const movements::MovementCorrection &correction) {
        return refusal(test.workspace(), [&] { return test.service().correct(id, correction); });
    };
    CHECK(refused(movements::MovementId(99), {}) == ErrorCode::movementMissing);
    CHECK(refused(before.movement.id, {.note = QString(301, u'а')}) == ErrorCode::textTooLong);
}

TEST_CASE("The book as a table guards names against being formulas")
{
    MovementsOfATest test;
    const PersonId pupil = test.pupil(u"Антонова Анна");
    valueOf(test.apply({.kind = MovementKind::departure,
                        .people = {pupil},
                        .on = QDate(2026, 9, 20),
                        .order = orderOf(u"№ 7 от 19.09.2026"),
                        .note = u"=1+1"_s}));
    const auto book = valueOf(test.service().book(test.service().wholeYear()));
    const QByteArray bytes = movements::bookCsv(book, [](MovementKind) { return u"Выбытие"_s; });
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString csv = QString::fromUtf8(bytes);
    const QStringList rows = csv.split(u"\r\n"_s);
    REQUIRE(rows.size() == 8);
    CHECK(rows[0] == u"№;Дата;ФИО;Движение;Из класса;В класс;Приказ;Примечание");
    CHECK(rows[1].startsWith(u"1;20.09.2026;Антонова Анна;Выбытие;1А;;№ 7 от 19.09.2026;"));
    CHECK_FALSE(rows[1].endsWith(u";=1+1"));
    CHECK(rows[3] == u"Класс;На начало;Прибыло;Выбыло;На конец");
    CHECK(rows[4] == u"1А;1;0;1;0");
    CHECK(rows[5] == u"Всего учащихся;1;0;1;0");
}

TEST_CASE("The table of a period without movements is its totals and nothing else")
{
    MovementsOfATest test;
    test.pupil(u"Антонова Анна");
    const auto book = valueOf(test.service().book(test.service().wholeYear()));
    const QString csv = QString::fromUtf8(movements::bookCsv(book, [](MovementKind) { return QString(); }));
    CHECK(csv == u"Класс;На начало;Прибыло;Выбыло;На конец\r\n1А;1;0;0;1\r\nВсего учащихся;1;0;0;1\r\n"
                 u"Работников;0;0;0;0\r\n"_s);
}

TEST_CASE("Every kind of movement has a token and a side")
{
    for (int kind = 0; kind <= int(MovementKind::dismissal); ++kind) {
        const auto each = MovementKind(kind);
        CHECK(movements::movementKindFromToken(QString(token(each))) == each);
        CHECK(movements::isOfPupil(each) == (kind <= int(MovementKind::graduation)));
    }
    CHECK_FALSE(movements::movementKindFromToken(u"flight"));
}
