// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/CountsRepository.h"

#include "core/storage/Statement.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace starosta::statistics {

using classes::ClassId;
using storage::Statement;

namespace {

/// As what somebody is on the platform; whoever is there in a wrong role has to be invited anew.
enum Presence : quint8 {
    kAsPupil = 1,
    kAsGuardian = 2,
    kAsTeacher = 4,
    kActiveAsPupil = 8,
    kActiveAsGuardian = 16,
    kActiveAsTeacher = 32,
    kRefuses = 64,
};
constexpr int kActiveShift = 3; ///< from a presence to its activity

/// What is known of somebody by the number that SQLite gave. Those are given in a row, and a place in a list is found
/// several times as fast as one in a hash; a number of another origin may be anything.
template <class Value>
class ByPerson
{
public:
    explicit ByPerson(Value none) : m_none(none) {}

    Value operator()(qint64 person) const
    {
        if (person >= 0 && person < qint64(m_row.size()))
            return m_row[size_t(person)];
        const auto found = m_others.find(person);
        return found == m_others.end() ? m_none : found->second;
    }
    Value &at(qint64 person)
    {
        if (person < 0 || person >= kLongestRow)
            return m_others.try_emplace(person, m_none).first->second;
        if (person >= qint64(m_row.size()))
            m_row.resize(size_t(std::min(kLongestRow, 2 * person + 1000)), m_none);
        return m_row[size_t(person)];
    }

private:
    static constexpr qint64 kLongestRow = 4'000'000;

    Value m_none;
    std::vector<Value> m_row;
    std::unordered_map<qint64, Value> m_others;
};

/// By the place of a class in the list of classes.
struct Tally
{
    std::vector<qint64> byClass = {};
    qint64 distinct = 0;

    void add(int at)
    {
        ++byClass[size_t(at)];
        ++distinct;
    }
    /// A parent is of several classes, by several children, and counts in each once.
    void add(const std::vector<int> &classes)
    {
        for (const int at : classes)
            ++byClass[size_t(at)];
        ++distinct;
    }
};

class Counting
{
public:
    Counting(storage::Store &store, std::optional<QDate> activeSince) : m_store(store), m_activeSince(activeSince) {}

    PeopleCounts all()
    {
        readAccounts();
        readRefusals();
        countPupils();
        countStaff();
        countGuardians();
        return {.pupils = counts(m_pupils).byClass,
                .pupilsJoined = counts(m_pupilsJoined).byClass,
                .guardians = counts(m_guardians),
                .guardiansJoined = counts(m_guardiansJoined),
                .refused = counts(m_refused),
                .active = counts(m_active),
                .staff = m_staff,
                .staffJoined = m_staffJoined,
                .staffActive = m_staffActive};
    }

private:
    void readAccounts()
    {
        // + keeps SQLite from an index that would send it to the table for every row.
        Statement select(m_store, "SELECT person_id, CASE role WHEN 'pupil' THEN 1 WHEN 'guardian' THEN 2"
                                  " WHEN 'teacher' THEN 4 ELSE 7 END, last_active >= ?1"
                                  " FROM platform_accounts WHERE +person_id IS NOT NULL AND gone_on IS NULL");
        select.bindAll(m_activeSince);
        while (select.step()) {
            const auto roles = quint8(select.integer(1)); // a list without roles: all of them
            const bool isActive = select.boolean(2);      // NULL: nobody knows
            m_presence.at(select.integer(0)) |= quint8(roles | (isActive ? roles << kActiveShift : 0));
        }
    }

    void readRefusals()
    {
        Statement select(m_store, "SELECT person_id FROM refusals");
        while (select.step())
            m_presence.at(select.integer(0)) |= kRefuses;
    }

    void countPupils()
    {
        Statement select(m_store, "SELECT e.person_id, e.class_id FROM school_years y"
                                  " JOIN classes c ON c.year_id = y.id AND c.archived_on IS NULL"
                                  " JOIN enrolments e ON e.class_id = c.id AND e.to_date IS NULL"
                                  " WHERE y.is_current = 1");
        while (select.step()) {
            const qint64 pupil = select.integer(0);
            if (const qint64 id = select.integer(1); m_classes.empty() || m_classes.back() != id)
                addClass(id); // the rows come class by class
            const int at = int(m_classes.size()) - 1;
            m_classOf.at(pupil) = at;
            const quint8 presence = m_presence(pupil);
            m_pupils.add(at);
            if (presence & kAsPupil)
                m_pupilsJoined.add(at);
            if (presence & kActiveAsPupil)
                m_active.add(at);
            if (isRefused(presence, kAsPupil))
                m_refused.add(at);
        }
    }

    void addClass(qint64 id)
    {
        m_classes.push_back(id);
        for (Tally *tally : {&m_pupils, &m_pupilsJoined, &m_guardians, &m_guardiansJoined, &m_refused, &m_active})
            tally->byClass.push_back(0);
    }

    void countStaff()
    {
        Statement select(m_store, "SELECT id FROM staff WHERE dismissed_on IS NULL");
        while (select.step()) {
            ++m_staff;
            const quint8 presence = m_presence(select.integer(0));
            m_staffJoined += (presence & kAsTeacher) != 0;
            m_staffActive += (presence & kActiveAsTeacher) != 0;
        }
    }

    void countGuardians()
    {
        Statement select(m_store, "SELECT guardian_id, pupil_id FROM guardianships ORDER BY guardian_id");
        std::optional<qint64> guardian;
        std::vector<int> classes; // of the guardian's children, each once
        while (select.step()) {
            if (const qint64 id = select.integer(0); guardian != id) {
                countGuardian(guardian, classes);
                guardian = id;
                classes.clear();
            }
            const int at = m_classOf(select.integer(1));
            if (at != kNoClass && std::find(classes.begin(), classes.end(), at) == classes.end())
                classes.push_back(at);
        }
        countGuardian(guardian, classes);
    }

    void countGuardian(std::optional<qint64> guardian, const std::vector<int> &classes)
    {
        if (!guardian || classes.empty())
            return;
        const quint8 presence = m_presence(*guardian);
        m_guardians.add(classes);
        if (presence & kAsGuardian)
            m_guardiansJoined.add(classes);
        if (presence & kActiveAsGuardian)
            addAsWell(m_active, *guardian, presence & kActiveAsPupil, classes);
        if (isRefused(presence, kAsGuardian))
            addAsWell(m_refused, *guardian, isRefused(presence, kAsPupil), classes);
    }

    static bool isRefused(quint8 presence, Presence role) { return (presence & kRefuses) && !(presence & role); }

    /// A grown-up pupil with a child at the school was counted among the pupils, and counts as one person.
    void addAsWell(Tally &tally, qint64 guardian, bool isCountedAsPupil, std::vector<int> classes) const
    {
        const int own = m_classOf(guardian);
        const bool isCounted = own != kNoClass && isCountedAsPupil;
        if (isCounted)
            std::erase(classes, own);
        tally.add(classes);
        tally.distinct -= isCounted;
    }

    MemberCounts counts(const Tally &tally) const
    {
        MemberCounts counts{.distinct = tally.distinct};
        for (size_t at = 0; at < m_classes.size(); ++at)
            counts.byClass.insert(ClassId(m_classes[at]), tally.byClass[at]);
        return counts;
    }

    static constexpr int kNoClass = -1;

    storage::Store &m_store;
    std::optional<QDate> m_activeSince;
    ByPerson<quint8> m_presence{0};
    ByPerson<int> m_classOf{kNoClass}; ///< of pupils: a place in m_classes
    std::vector<qint64> m_classes;
    Tally m_pupils;
    Tally m_pupilsJoined;
    Tally m_guardians;
    Tally m_guardiansJoined;
    Tally m_refused;
    Tally m_active;
    qint64 m_staff = 0;
    qint64 m_staffJoined = 0;
    qint64 m_staffActive = 0;
};

} // namespace

PeopleCounts CountsRepository::count(std::optional<QDate> activeSince)
{
    return Counting(m_store, activeSince).all();
}

} // namespace starosta::statistics
