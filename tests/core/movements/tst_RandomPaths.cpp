// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random movements, undone and redone in between, of a real store against a plain model in memory.
#include "core/homerooms/HomeroomsService.h"
#include "tests/core/invites/LinksOfATest.h"
#include "tests/core/movements/MovementsOfATest.h"
#include "tests/core/movements/PathsModel.h"

#include "core/members/MembersService.h"
#include "core/platform/PlatformService.h"
#include "core/rollover/RolloverService.h"
#include "core/school/AppointmentService.h"
#include "core/storage/Statement.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace starosta;
using namespace starosta::test;
using invites::InviteRole;
using movements::MovementKind;
using people::PersonId;
using storage::Statement;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kOperations = 500;
#else
constexpr int kOperations = 10'000;
#endif
/// How many operations can be undone; whatever is older stays.
constexpr int kMemory = 30;
/// Steps between two beginnings of a year.
constexpr int kStepsOfAYear = kOperations / 20;

class Paths : public MovementsOfATest
{
public:
    explicit Paths(unsigned seed) : m_random(seed)
    {
        valueOf((*this)->classes().add(
            {valueOf(classes::ClassName::parse(u"2Б")), valueOf(classes::ClassName::parse(u"3А"))}));
        m_model.archived = in(u"3А").value();
        valueOf((*this)->classes().archive(in(u"3А")));
        for (const QStringView name : {u"1А", u"1Б", u"2А", u"2Б"})
            m_model.classes.append(in(name).value());
        for (int number = 0; number < 16; ++number)
            addFamily(number);
        for (int number = 0; number < 6; ++number) {
            const PersonId id = teacher(u"Учитель%1 Пётр"_s.arg(letters(number)));
            m_model.people.insert(id.value(), {.isKnownStaff = true, .isStaff = true});
        }
        readPlatformList();
        for (const qint64 id : m_model.classes) {
            issue(id, InviteRole::pupil);
            issue(id, InviteRole::guardian);
        }
    }

    void step()
    {
        const int dice = pick(100);
        if (pick(kStepsOfAYear) == 0)
            beginYear();
        else if (dice < 4)
            workspace().clock().advanceDays(today() < QDate(m_model.year + 1, 8, 1) ? 1 : 0);
        else if (dice < 14)
            undo();
        else if (dice < 20)
            redo();
        else if (dice < 24)
            finishTask();
        else if (dice < 29)
            issueAgain();
        else if (dice < 34)
            assignHomeroom();
        else
            move();
    }

    /// Everything that the model knows against everything that the store says.
    QStringList differences()
    {
        QStringList found;
        const auto compare = [&found](const char *what, const QStringList &store, const QStringList &model) {
            for (const QString &line : store) {
                if (!model.contains(line))
                    found.append(u"%1: the store alone has %2"_s.arg(QLatin1StringView(what), line));
            }
            for (const QString &line : model) {
                if (!store.contains(line))
                    found.append(u"%1: the model alone has %2"_s.arg(QLatin1StringView(what), line));
            }
        };
        compare("places",
                rows("SELECT person_id || ' ' || class_id || ' ' || from_date || ' ' || ifnull(to_date, '')"
                     " FROM enrolments"),
                m_model.places());
        compare("staff",
                rows("SELECT id || ' ' || (dismissed_on IS NULL) || ' ' || ifnull(on_leave_since, '')"
                     " FROM staff"),
                m_model.staff());
        compare("homerooms", rows("SELECT class_id || ' ' || person_id FROM homerooms WHERE to_date IS NULL"),
                m_model.homeroomLines());
        compare("links",
                rows("SELECT id || ' ' || (state = 'revocation_due') FROM invite_links"
                     " WHERE state IN ('active', 'handed_out', 'revocation_due')"),
                m_model.linkLines());
        compare("tasks",
                rows("SELECT kind || ' ' || person_id || ' ' || role || ' ' || ifnull(class_id, '')"
                     " FROM platform_tasks WHERE state = 'open' AND kind IN ('remove_member', 'invite_anew')"),
                m_model.taskLines());
        compare("movements", rows("SELECT count(*) FROM movements"), {QString::number(m_model.movements)});
        return found;
    }

    /// Rules that must hold whatever the model thinks: each of these finds nothing.
    QStringList brokenRules()
    {
        struct Rule
        {
            const char *what;
            const char *sql;
        };
        static constexpr std::array kRules = {
            Rule{"two open places", "SELECT person_id FROM enrolments WHERE to_date IS NULL GROUP BY person_id"
                                    " HAVING count(*) > 1"},
            Rule{"places that overlap",
                 "SELECT a.person_id FROM enrolments a JOIN enrolments b ON b.person_id = a.person_id AND b.id <> a.id"
                 " WHERE a.from_date < ifnull(b.to_date, '9999-12-31') AND b.from_date < ifnull(a.to_date, "
                 "'9999-12-31')"},
            Rule{"a gap without a departure",
                 "SELECT e.person_id FROM enrolments e WHERE e.to_date IS NOT NULL"
                 " AND NOT EXISTS (SELECT 1 FROM enrolments n WHERE n.person_id = e.person_id AND n.id <> e.id"
                 "   AND n.from_date = e.to_date)"
                 " AND NOT EXISTS (SELECT 1 FROM movements m WHERE m.person_id = e.person_id"
                 "   AND m.kind IN ('departure', 'graduation') AND m.on_date = e.to_date)"},
            Rule{"a homeroom of somebody dismissed", "SELECT h.id FROM homerooms h JOIN staff s ON s.id = h.person_id"
                                                     " WHERE h.to_date IS NULL AND s.dismissed_on IS NOT NULL"},
            Rule{"a leave of somebody dismissed",
                 "SELECT id FROM staff WHERE dismissed_on IS NOT NULL AND on_leave_since IS NOT NULL"},
            Rule{"a live link that is for nobody",
                 "SELECT id FROM invite_links l WHERE state IN ('active', 'handed_out') AND role <> 'teacher'"
                 " AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = l.class_id AND e.to_date IS NULL)"},
            Rule{"a personal link of somebody who is elsewhere",
                 "SELECT id FROM invite_links l WHERE state IN ('active', 'handed_out') AND addressee_id IS NOT NULL"
                 " AND role = 'pupil' AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = l.class_id"
                 "   AND e.person_id = l.addressee_id AND e.to_date IS NULL)"},
            Rule{"an invitation of somebody who is elsewhere",
                 "SELECT id FROM platform_tasks t WHERE state = 'open' AND kind = 'invite_anew' AND role = 'pupil'"
                 " AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.class_id = t.class_id"
                 "   AND e.person_id = t.person_id AND e.to_date IS NULL)"},
            Rule{"an invitation of a guardian whose child is elsewhere",
                 "SELECT id FROM platform_tasks t WHERE state = 'open' AND kind = 'invite_anew' AND role = 'guardian'"
                 " AND NOT EXISTS (SELECT 1 FROM guardianships g JOIN enrolments e ON e.person_id = g.pupil_id"
                 "   WHERE g.guardian_id = t.person_id AND e.class_id = t.class_id AND e.to_date IS NULL)"},
            Rule{"the removal of somebody who is where the account is",
                 "SELECT t.id FROM platform_tasks t JOIN platform_accounts a ON a.person_id = t.person_id"
                 " AND a.role = t.role AND a.class_id IS t.class_id JOIN enrolments e ON e.person_id = t.person_id"
                 " AND e.class_id = a.class_id AND e.to_date IS NULL"
                 " WHERE t.state = 'open' AND t.kind = 'remove_member' AND t.role = 'pupil'"},
            Rule{"an account of somebody who has left, which nobody is to remove",
                 "SELECT a.id FROM platform_accounts a JOIN classes c ON c.id = a.class_id"
                 " JOIN school_years y ON y.id = c.year_id AND y.is_current = 1"
                 " WHERE a.role = 'pupil' AND a.gone_on IS NULL"
                 " AND NOT EXISTS (SELECT 1 FROM enrolments e WHERE e.person_id = a.person_id AND e.to_date IS NULL)"
                 " AND NOT EXISTS (SELECT 1 FROM platform_tasks t WHERE t.person_id = a.person_id"
                 "   AND t.kind = 'remove_member' AND t.role = 'pupil' AND t.state IN ('open', 'done'))"},
            Rule{"a place in a class of a former year",
                 "SELECT e.id FROM enrolments e JOIN classes c ON c.id = e.class_id"
                 " JOIN school_years y ON y.id = c.year_id WHERE e.to_date IS NULL AND y.is_current = 0"},
            Rule{"a homeroom of a former year",
                 "SELECT h.id FROM homerooms h JOIN classes c ON c.id = h.class_id"
                 " JOIN school_years y ON y.id = c.year_id WHERE h.to_date IS NULL AND y.is_current = 0"},
            Rule{"an invitation into a class of a former year",
                 "SELECT t.id FROM platform_tasks t JOIN classes c ON c.id = t.class_id"
                 " JOIN school_years y ON y.id = c.year_id"
                 " WHERE t.state = 'open' AND t.kind IN ('invite_anew', 'set_homeroom', 'end_homeroom')"
                 " AND y.is_current = 0"},
            Rule{"a key that leads nowhere", "PRAGMA foreign_key_check"},
        };
        QStringList broken;
        for (const Rule &rule : kRules) {
            Statement select((*this)->ledger().store(), rule.sql);
            if (select.step())
                broken.append(QLatin1StringView(rule.what));
        }
        return broken;
    }

    int done() const { return m_done; }
    int refusedCount() const { return m_refused; }
    int undone() const { return m_undone; }
    int years() const { return m_years; }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list.at(pick(int(list.size())));
    }

    /// «Аб»: a name for a number.
    static QString letters(int number) { return QString(QChar(u'А' + number / 16)) + QChar(u'а' + number % 16); }

    /// A pupil, every other one with a guardian, who has every fourth time a second child.
    void addFamily(int number)
    {
        const qint64 place = m_model.classes.at(number % 4);
        const PersonId child = pupil(u"Ученик%1 Иван"_s.arg(letters(number)), label(place));
        m_model.people.insert(child.value(), {.places = {{.classId = place, .from = QDate(2026, 9, 1)}}});
        m_model.children.append(child.value());
        if (number % 2 != 0)
            return;
        const PersonId parent = guardian(u"Родитель%1 Анна"_s.arg(letters(number)), child);
        m_model.people.insert(parent.value(), {.children = {child.value()}});
        if (number % 4 == 0 && number > 0) {
            const qint64 other = m_model.children.at(number - 1);
            valueOf((*this)->people().linkGuardian({.guardian = parent, .pupil = PersonId(other)}));
            m_model.people[parent.value()].children.append(other);
        }
    }

    /// Half of them are there, with the class that the platform shows.
    void readPlatformList()
    {
        QString text = u"Имя;Роль;Класс\n"_s;
        int number = 0;
        for (auto person = m_model.people.begin(); person != m_model.people.end(); ++person) {
            if (++number % 3 == 0)
                continue;
            const auto known = (*this)->people().find(PersonId(person.key()));
            const auto &name = known->content.name;
            const QString shown = name.given() + u' ' + name.surname();
            if (known->classId) {
                person->account = PathsModel::Account{u"pupil"_s, known->classId->value()};
                text += u"%1 %2;ученик;%3\n"_s.arg(name.surname(), name.given(), label(known->classId->value()));
            } else if (known->staff) {
                person->account = PathsModel::Account{u"teacher"_s, {}};
                text += u"%1 %2;учитель;\n"_s.arg(name.surname(), name.given());
            } else {
                const qint64 place = m_model.people[person->children.front()].places.last().classId;
                person->account = PathsModel::Account{u"guardian"_s, place};
                text += u"%1 %2;родитель;%3\n"_s.arg(name.surname(), name.given(), label(place));
            }
        }
        const auto source = valueOf((*this)->members().readBytes(text.toUtf8(), u"участники.csv"_s));
        NoProgress progress;
        valueOf((*this)->members().apply(valueOf((*this)->members().plan(source, {}, progress))));
        for (auto person = m_model.people.begin(); person != m_model.people.end(); ++person) {
            const auto accounts = (*this)->members().accountsOf(PersonId(person.key()));
            REQUIRE(accounts.size() == (person->account ? 1 : 0));
        }
    }

    QString label(qint64 classId) { return (*this)->classes().find(classes::ClassId(classId))->label(); }

    std::optional<journal::EntryId> issue(qint64 classId, InviteRole role, std::optional<qint64> addressee = {})
    {
        const auto place = classes::ClassId(classId);
        const QString url = u"https://vk.me/join/AbCdEfGhIjKlMnOpQrStUvWxYz0%1="_s.arg(++m_links, 8, 10, QChar(u'0'));
        const auto done = valueOf((*this)->invites().registerLink(
            {.classId = place,
             .role = role,
             .url = valueOf(invites::InviteUrl::parse(url)),
             .addressee = addressee ? std::optional(PersonId(*addressee)) : std::nullopt}));
        const auto link = addressee ? (*this)->invites().personal(PersonId(*addressee), place, role)
                                    : (*this)->invites().live(place, role);
        m_model.links.removeIf([&](const PathsModel::Link &each) {
            return each.classId == classId && each.role == role && each.addressee == addressee;
        });
        m_model.links.append({.id = link->id.value(), .classId = classId, .role = role, .addressee = addressee});
        return done.entry;
    }

    /// A new link in place of one that is due, as long as there is somebody to invite; sometimes a personal one.
    void issueAgain()
    {
        const PathsModel before = m_model;
        const qint64 classId = oneOf(m_model.classes);
        const QList<qint64> pupils = m_model.pupilsOf(classId);
        if (pupils.isEmpty())
            return;
        const bool personal = pick(2) == 0;
        const InviteRole role = personal || pick(2) == 0 ? InviteRole::pupil : InviteRole::guardian;
        remember(before, issue(classId, role, personal ? std::optional(oneOf(pupils)) : std::nullopt));
    }

    void assignHomeroom()
    {
        const PathsModel before = m_model;
        const qint64 classId = oneOf(m_model.classes);
        const QList<qint64> staff = m_model.staffMembers();
        const auto teacher = staff.isEmpty() || pick(5) == 0 ? std::nullopt : std::optional(oneOf(staff));
        const auto done = valueOf((*this)->homerooms().assign(
            classes::ClassId(classId), teacher ? std::optional(PersonId(*teacher)) : std::nullopt));
        if (teacher && m_model.homerooms.value(classId) != *teacher)
            m_model.homeroomSince.insert(classId, today());
        if (teacher)
            m_model.homerooms.insert(classId, *teacher);
        else
            m_model.homerooms.remove(classId);
        remember(before, done.entry);
    }

    /// Some day of the summer: every class goes up a grade, the second one graduates.
    void beginYear()
    {
        const QDate summer = QDate(m_model.year + 1, 5, 25).addDays(pick(120));
        if (today() < summer)
            workspace().clock().advanceDays(int(today().daysTo(summer)));
        // Where nothing was done since the beginning of the last year.
        if ((*this)->ledger().clockDoubt())
            valueOf((*this)->appointment().confirmDate());
        const PathsModel before = m_model;
        const auto plan = (*this)->rollover().rehearse();
        REQUIRE(plan.allProblems().isEmpty());
        NoProgress none;
        const auto done = valueOf((*this)->rollover().apply(plan, {}, {}, none));
        QMap<qint64, qint64> goingOn;
        for (const rollover::ClassStep &step : plan.classes) {
            if (step.to)
                goingOn.insert(step.from.value(), in(step.to->label()).value());
        }
        QList<qint64> begun;
        for (const QStringView name : {u"1А", u"1Б", u"2А", u"2Б"})
            begun.append(in(name).value());
        m_model.beginYear(goingOn, begun, plan.on);
        remember(before, done.entry);
        ++m_years;
    }

    void finishTask()
    {
        const auto open = (*this)->platform().list();
        if (open.isEmpty())
            return;
        const PathsModel before = m_model;
        const platform::PlatformTask &task = open.at(pick(int(open.size())));
        const auto done = valueOf((*this)->platform().finish({task.id}));
        if (task.content.person)
            m_model.finish(task.content);
        remember(before, done.entry);
    }

    void move()
    {
        const auto kind = std::array{MovementKind::enrolment, MovementKind::transfer,   MovementKind::transfer,
                                     MovementKind::transfer,  MovementKind::departure,  MovementKind::comeBack,
                                     MovementKind::comeBack,  MovementKind::graduation, MovementKind::hiring,
                                     MovementKind::leave,     MovementKind::leaveEnd,   MovementKind::dismissal,
                                     MovementKind::dismissal}[size_t(pick(13))];
        movements::MovementRequest request{.kind = kind, .on = day()};
        const QList<qint64> everybody = m_model.people.keys();
        const int count = pick(6) == 0 ? 3 : 1;
        for (int i = 0; i < count; ++i)
            request.people.append(PersonId(likely(kind, everybody)));
        if (movements::isOfPupil(kind) && pick(40) != 0)
            request.to = classes::ClassId(pick(30) == 0 ? m_model.archived : oneOf(m_model.classes));
        if (pick(8) == 0)
            request.order = orderOf(u"№ %1 от 01.09.2026"_s.arg(1 + pick(20)));
        if (m_model.people.size() < 60 && pick(12) == 0 &&
            (kind == MovementKind::enrolment || kind == MovementKind::hiring)) {
            request.people.clear();
            request.newcomer = content(u"Новый Номер %1"_s.arg(letters(pick(200))));
            request.isAnother = true;
        }
        const PathsModel before = m_model;
        const std::optional<ErrorCode> expected = m_model.refusalOf(request, today());
        request.orderFollows = !request.order;
        const auto done = service().apply(request);
        INFO(QString(token(kind)).toStdString() << " on " << request.on.toString(Qt::ISODate).toStdString());
        if (!done) {
            ++m_refused;
            REQUIRE(expected);
            REQUIRE(done.error().code == *expected);
            return;
        }
        REQUIRE_FALSE(expected);
        m_model.apply(request, done->value.people);
        remember(before, done->entry);
        ++m_done;
    }

    /// Mostly somebody who can.
    qint64 likely(MovementKind kind, const QList<qint64> &everybody)
    {
        for (int tries = 0; tries < 8 && pick(20) != 0; ++tries) {
            const qint64 id = oneOf(everybody);
            const PathsModel::Person &person = m_model.people[id];
            const bool canBe = kind == MovementKind::hiring      ? !person.isStaff && person.isKnownStaff
                               : !movements::isOfPupil(kind)     ? person.isStaff
                               : kind == MovementKind::comeBack  ? !person.places.isEmpty() && !person.isPupil()
                               : kind == MovementKind::enrolment ? !person.isPupil() && person.children.isEmpty()
                                                                 : person.isPupil();
            if (canBe)
                return id;
        }
        return oneOf(everybody);
    }

    /// Mostly one of the last days, now and then one that cannot be.
    QDate day()
    {
        const int dice = pick(50);
        if (dice == 0)
            return today().addDays(1);
        if (dice == 1)
            return QDate(m_model.year, pick(2) == 0 ? 5 : 8, 24);
        return dice < 12 ? today().addDays(-pick(10)) : today();
    }

    void undo()
    {
        if (m_past.isEmpty())
            return;
        Memory memory = m_past.takeLast();
        valueOf((*this)->ledger().undo(memory.entry));
        std::swap(memory.other, m_model);
        m_future.append(memory);
        ++m_undone;
    }

    void redo()
    {
        if (m_future.isEmpty())
            return;
        Memory memory = m_future.takeLast();
        valueOf((*this)->ledger().redo());
        std::swap(memory.other, m_model);
        m_past.append(memory);
    }

    void remember(const PathsModel &before, std::optional<journal::EntryId> entry)
    {
        if (!entry)
            return; // nothing was changed
        m_future.clear();
        m_past.append({*entry, before});
        if (m_past.size() > kMemory)
            m_past.removeFirst();
    }

    struct Memory
    {
        journal::EntryId entry;
        PathsModel other; ///< what the model is after undoing, or after redoing
    };

    QStringList rows(const char *sql)
    {
        QStringList lines;
        Statement select((*this)->ledger().store(), sql);
        while (select.step())
            lines.append(select.text(0));
        return lines;
    }

    std::mt19937 m_random;
    PathsModel m_model;
    QList<Memory> m_past;
    QList<Memory> m_future;
    int m_links = 0;
    int m_done = 0;
    int m_refused = 0;
    int m_undone = 0;
    int m_years = 0;
};

} // namespace

TEST_CASE("Random paths of people: the store is what a plain model says, and the rules hold")
{
    Paths paths(20261126);
    REQUIRE(paths.differences().join(u'\n') == u"");
    QElapsedTimer timer;
    timer.start();
    for (int operation = 0; operation < kOperations; ++operation) {
        INFO("operation " << operation);
        paths.step();
        // Whole comparisons are what costs: a difference that a step makes stays for the next one to see.
        if (operation % 10 == 0)
            REQUIRE(paths.differences().join(u'\n') == u"");
        if (operation % 50 == 0)
            REQUIRE(paths.brokenRules().join(u'\n') == u"");
    }
    CHECK(paths.differences().join(u'\n') == u"");
    CHECK(paths.brokenRules().join(u'\n') == u"");
    // A run that does nothing proves nothing.
    CHECK(paths.done() > kOperations / 4);
    CHECK(paths.refusedCount() > kOperations / 50);
    CHECK(paths.undone() > kOperations / 20);
    CHECK(paths.years() > 5);
    WARN(kOperations << " operations in " << timer.elapsed() << " ms: " << paths.done() << " movements, "
                     << paths.refusedCount() << " refused, " << paths.undone() << " undone, " << paths.years()
                     << " years begun; differences 0");
}
