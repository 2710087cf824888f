// SPDX-License-Identifier: GPL-3.0-or-later
// A school of 1,240 pupils with their guardians, half of whom are on the platform: no movement takes long enough to be
// waited for, its durable commit included.
#include "tests/core/movements/MovementsOfATest.h"

#include "core/members/MembersService.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using movements::MovementKind;
using people::PersonId;

namespace {

constexpr int kPupils = 1240;
constexpr int kTimes = 7;

class LargeSchool : public MovementsOfATest
{
public:
    LargeSchool()
    {
        QString list = u"Имя;Роль;Класс\n"_s;
        valueOf((*this)->ledger().change(
            {.action = journal::Action::importPupils}, [&](journal::Change &change) -> Result<> {
                people::PeopleService &service = (*this)->people();
                for (int number = 0; number < kPupils; ++number) {
                    const QString name = u"%1%2ов"_s.arg(QChar(u'А' + number % 30), QString(number / 30 + 1, u'а'));
                    const auto child = service.add(change, {.content = content(name + u" Иван"_s)});
                    const auto parent = service.add(change, {.content = content(name + u" Олег"_s)});
                    if (!child || !parent)
                        return failureOf(child);
                    const QStringView place = number % 2 == 0 ? u"1А" : u"1Б";
                    if (auto done = service.comeBack(change, *child, in(place), QDate(2026, 9, 1)); !done)
                        return done;
                    if (auto done = service.linkGuardian(change, {.guardian = *parent, .pupil = *child}); !done)
                        return done;
                    m_pupils.append(*child);
                    if (number % 2 == 0)
                        list += u"Иван %1;ученик;%2\nОлег %1;родитель;%2\n"_s.arg(name, place);
                }
                return {};
            }));
        const auto source = valueOf((*this)->members().readBytes(list.toUtf8(), u"участники.csv"_s));
        NoProgress progress;
        valueOf((*this)->members().apply(valueOf((*this)->members().plan(source, {}, progress))));
    }

    /// The median of some.
    qint64 milliseconds(const std::function<void(PersonId pupil)> &action)
    {
        std::vector<qint64> times;
        for (int time = 0; time < kTimes; ++time) {
            QElapsedTimer timer;
            timer.start();
            action(m_pupils.at(m_next));
            times.push_back(timer.elapsed());
            m_next += 2; // those who are on the platform
        }
        std::sort(times.begin(), times.end());
        return times[kTimes / 2];
    }

private:
    QList<PersonId> m_pupils;
    qsizetype m_next = 0;
};

} // namespace

TEST_CASE("No movement in a school of 1,240 pupils is waited for")
{
    LargeSchool school;
    const auto request = [&](MovementKind kind, PersonId who, std::optional<classes::ClassId> to) {
        return movements::MovementRequest{
            .kind = kind, .people = {who}, .on = school.today(), .to = to, .orderFollows = true};
    };
    const auto check = [](const char *what, qint64 milliseconds) {
        WARN(what << ": " << milliseconds << " ms");
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        CHECK(milliseconds <= 50);
#endif
    };
    const auto to = school.in(u"2А");
    check("transfer",
          school.milliseconds([&](PersonId who) { valueOf(school.apply(request(MovementKind::transfer, who, to))); }));
    check("rehearsal", school.milliseconds([&](PersonId who) {
        valueOf(school.service().rehearse(request(MovementKind::departure, who, {})));
    }));
    check("departure",
          school.milliseconds([&](PersonId who) { valueOf(school.apply(request(MovementKind::departure, who, {}))); }));
    check("undo of a departure", school.milliseconds([&](PersonId) { valueOf(school->ledger().undo()); }));
    check("graduation", school.milliseconds(
                            [&](PersonId who) { valueOf(school.apply(request(MovementKind::graduation, who, {}))); }));
    check("enrolment", school.milliseconds([&](PersonId) {
        valueOf(school.apply({.kind = MovementKind::enrolment,
                              .on = school.today(),
                              .to = to,
                              .newcomer = content(u"Новый Иван"),
                              .isAnother = true}));
    }));
    check("hiring and dismissal", school.milliseconds([&](PersonId) {
        const auto hired = valueOf(school.apply({.kind = MovementKind::hiring,
                                                 .on = school.today(),
                                                 .newcomer = content(u"Новая Анна"),
                                                 .isAnother = true}));
        valueOf(school.apply(request(MovementKind::dismissal, hired.value.people.front(), {})));
    }));
    check("the book",
          school.milliseconds([&](PersonId) { valueOf(school.service().book(school.service().wholeYear())); }));
}
