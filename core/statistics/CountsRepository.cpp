// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/CountsRepository.h"

#include "core/storage/Statement.h"

#include <QSet>

#include <algorithm>
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
    kAnyhow = 7, ///< a list without roles
    kActiveAsPupil = 8,
    kActiveAsGuardian = 16,
};
constexpr int kActiveShift = 3; ///< from a presence to its activity; of teachers nobody asks

/// A parent is of several classes, by several children, and counts in each once.
void addParent(MemberCounts &counts, const std::vector<qint64> &classes)
{
    ++counts.distinct;
    for (const qint64 id : classes)
        ++counts.byClass[ClassId(id)];
}

class Counting
{
public:
    Counting(storage::Store &store, std::optional<QDate> activeSince) : m_store(store), m_activeSince(activeSince) {}

    PeopleCounts all()
    {
        readAccounts();
        readRefusals();
        readPupils();
        countStaff();
        countGuardians();
        return std::move(m_counts);
    }

private:
    quint8 presenceOf(qint64 person) const { return m_presence.value(person, 0); }

    bool isRefused(qint64 person) const { return !m_refusals.isEmpty() && m_refusals.contains(person); }

    void readAccounts()
    {
        Statement select(m_store, "SELECT person_id, CASE role WHEN 'pupil' THEN 1 WHEN 'guardian' THEN 2"
                                  " WHEN 'teacher' THEN 4 ELSE 7 END, ifnull(last_active >= ?1, 0)"
                                  " FROM platform_accounts WHERE person_id IS NOT NULL AND gone_on IS NULL");
        select.bindAll(m_activeSince);
        while (select.step()) {
            const auto roles = quint8(select.integer(1));
            const bool isActive = select.boolean(2);
            m_presence[select.integer(0)] |=
                quint8(roles | (isActive ? (roles & (kAsPupil | kAsGuardian)) << kActiveShift : 0));
        }
    }

    void readRefusals()
    {
        Statement select(m_store, "SELECT person_id FROM refusals");
        while (select.step())
            m_refusals.insert(select.integer(0));
    }

    void readPupils()
    {
        Statement select(m_store, "SELECT e.person_id, e.class_id FROM school_years y"
                                  " JOIN classes c ON c.year_id = y.id AND c.archived_on IS NULL"
                                  " JOIN enrolments e ON e.class_id = c.id AND e.to_date IS NULL"
                                  " WHERE y.is_current = 1");
        while (select.step()) {
            const qint64 pupil = select.integer(0);
            const qint64 classId = select.integer(1);
            const quint8 presence = presenceOf(pupil);
            m_classOf.insert(pupil, classId);
            ++m_counts.pupils[ClassId(classId)];
            m_counts.pupilsJoined[ClassId(classId)] += (presence & kAsPupil) != 0;
            if (presence & kActiveAsPupil)
                addPupil(m_counts.active, classId);
            if (isRefused(pupil) && !(presence & kAsPupil))
                addPupil(m_counts.refused, classId);
        }
    }

    static void addPupil(MemberCounts &counts, qint64 classId)
    {
        ++counts.distinct;
        ++counts.byClass[ClassId(classId)];
    }

    void countStaff()
    {
        Statement select(m_store, "SELECT id FROM staff WHERE dismissed_on IS NULL");
        while (select.step()) {
            ++m_counts.staff;
            m_counts.staffJoined += (presenceOf(select.integer(0)) & kAsTeacher) != 0;
        }
    }

    void countGuardians()
    {
        Statement select(m_store, "SELECT guardian_id, pupil_id FROM guardianships ORDER BY guardian_id");
        std::optional<qint64> guardian;
        std::vector<qint64> classes; // of the guardian's children, each once
        while (select.step()) {
            if (guardian != select.integer(0)) {
                countGuardian(guardian, classes);
                guardian = select.integer(0);
                classes.clear();
            }
            const auto place = m_classOf.constFind(select.integer(1));
            if (place != m_classOf.cend() && std::find(classes.begin(), classes.end(), *place) == classes.end())
                classes.push_back(*place);
        }
        countGuardian(guardian, classes);
    }

    void countGuardian(std::optional<qint64> guardian, const std::vector<qint64> &classes)
    {
        if (!guardian || classes.empty())
            return;
        const quint8 presence = presenceOf(*guardian);
        addParent(m_counts.guardians, classes);
        if (presence & kAsGuardian)
            addParent(m_counts.guardiansJoined, classes);
        if (presence & kActiveAsGuardian)
            addAsWell(m_counts.active, *guardian, presence & kActiveAsPupil, classes);
        if (isRefused(*guardian) && !(presence & kAsGuardian))
            addAsWell(m_counts.refused, *guardian, !(presence & kAsPupil), classes);
    }

    /// A grown-up pupil with a child at the school was counted among the pupils, and counts as one person.
    void addAsWell(MemberCounts &counts, qint64 guardian, bool isCountedAsPupil, std::vector<qint64> classes) const
    {
        const auto own = m_classOf.constFind(guardian);
        const bool isCounted = own != m_classOf.cend() && isCountedAsPupil;
        if (isCounted)
            std::erase(classes, *own);
        addParent(counts, classes);
        counts.distinct -= isCounted;
    }

    storage::Store &m_store;
    std::optional<QDate> m_activeSince;
    PeopleCounts m_counts;
    QHash<qint64, quint8> m_presence;
    QHash<qint64, qint64> m_classOf; ///< of pupils
    QSet<qint64> m_refusals;
};

} // namespace

PeopleCounts CountsRepository::count(std::optional<QDate> activeSince)
{
    return Counting(m_store, activeSince).all();
}

} // namespace starosta::statistics
