// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/ListMerge.h"

#include "core/members/ShownName.h"

#include <algorithm>

namespace starosta::members {

namespace {

/// As the store checks it.
constexpr int kEvidenceLength = 300;

/// How much of a row and an account must be the same for them to be one; the first rule goes first.
enum class Sameness { all, roleOnly, nameOnly };

struct Name
{
    std::vector<size_t> rows;
    std::vector<size_t> accounts;
};

QString evidenceOf(const QString &fileName, int row)
{
    const QString place = QStringLiteral(", ") + QString::number(row);
    return fileName.left(kEvidenceLength - place.size()) + place;
}

bool isSame(const ListRow &row, const Account &account, Sameness sameness)
{
    switch (sameness) {
    case Sameness::all:
        return row.role == account.role && (!row.classId || row.classId == account.classId);
    case Sameness::roleOnly:
        return row.role == account.role;
    case Sameness::nameOnly:
        return !row.role || !account.role;
    }
    Q_UNREACHABLE();
}

class Merge
{
public:
    Merge(const std::vector<Account> &accounts, const ListContent &list, const ListFacts &facts)
        : m_list(list)
        , m_facts(facts)
    {
        m_steps.reserve(accounts.size() + list.rows.size());
        for (const Account &account : accounts)
            m_steps.push_back({.was = account, .will = account});
    }

    std::vector<AccountStep> run()
    {
        collect();
        const auto known = qsizetype(m_steps.size());
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
            pair(name.key(), name.value());
        // New ones get their numbers in the order of the list.
        std::sort(m_steps.begin() + known, m_steps.end(),
                  [](const AccountStep &left, const AccountStep &right) { return left.row < right.row; });
        return std::move(m_steps);
    }

private:
    void collect()
    {
        m_names.reserve(qsizetype(m_steps.size() + m_list.rows.size()));
        for (size_t at = 0; at < m_steps.size(); ++at) {
            const Account &account = m_steps[at].will;
            if (!account.goneOn && !account.isByHand())
                m_names[nameKey(account.shownName)].accounts.push_back(at);
        }
        for (size_t at = 0; at < m_list.rows.size(); ++at)
            m_names[nameKey(m_list.rows[at].shownName)].rows.push_back(at);
    }

    void pair(const QString &key, Name name)
    {
        // Equal ones are told by the day alone: so the same list meets the same accounts again. Accounts are taken from
        // the end, which costs the same however many there are.
        std::stable_sort(name.rows.begin(), name.rows.end(), [this](size_t left, size_t right) {
            return m_list.rows[left].lastActive < m_list.rows[right].lastActive;
        });
        std::stable_sort(name.accounts.begin(), name.accounts.end(), [this](size_t left, size_t right) {
            return m_steps[left].will.lastActive > m_steps[right].will.lastActive;
        });
        std::vector<size_t> seen;
        for (const Sameness sameness : {Sameness::all, Sameness::roleOnly, Sameness::nameOnly}) {
            std::erase_if(name.rows, [&](size_t row) {
                const auto account = std::find_if(name.accounts.rbegin(), name.accounts.rend(), [&](size_t each) {
                    return isSame(m_list.rows[row], m_steps[each].will, sameness);
                });
                if (account == name.accounts.rend())
                    return false;
                see(*account, m_list.rows[row]);
                seen.push_back(*account);
                name.accounts.erase(std::next(account).base());
                return true;
            });
        }
        for (const size_t row : name.rows)
            add(m_list.rows[row]);
        if (m_facts.isPartial || m_list.hasUnreadName || m_list.wrongNames.contains(key))
            return;
        for (const size_t account : name.accounts)
            lose(account, seen);
    }

    void see(size_t at, const ListRow &row)
    {
        AccountStep &step = m_steps[at];
        step.row = row.number;
        step.will.lastSeen = std::max(step.will.lastSeen, m_facts.takenOn);
        if (row.lastActive)
            step.will.lastActive = row.lastActive;
        if (row.classId)
            step.will.classId = row.classId;
        if (row.role)
            step.will.role = row.role;
        if (step.will.role != step.was->role || step.will.classId != step.was->classId)
            step.will.isTakenBack = false;
    }

    void add(const ListRow &row)
    {
        // No row of the store yet: the number is given by it.
        m_steps.push_back({.will = {.id = AccountId(0),
                                    .shownName = row.shownName,
                                    .role = row.role,
                                    .classId = row.classId,
                                    .lastActive = row.lastActive,
                                    .firstSeen = m_facts.takenOn,
                                    .lastSeen = m_facts.takenOn,
                                    .evidence = evidenceOf(m_facts.fileName, row.number)},
                           .row = row.number});
    }

    void lose(size_t at, const std::vector<size_t> &seen)
    {
        Account &gone = m_steps[at].will;
        gone.goneOn = m_facts.takenOn;
        for (const size_t each : seen) {
            Account &other = m_steps[each].will;
            if (other.role != gone.role || !other.person || other.person == gone.person)
                continue;
            if (other.classId && gone.classId && other.classId != gone.classId)
                continue;
            other.person = std::nullopt;
            other.decision = Decision::open;
        }
    }

    const ListContent &m_list;
    const ListFacts &m_facts;
    std::vector<AccountStep> m_steps;
    QHash<QString, Name> m_names;
};

} // namespace

std::vector<AccountStep> mergeList(const std::vector<Account> &accounts, const ListContent &list,
                                   const ListFacts &facts)
{
    return Merge(accounts, list, facts).run();
}

} // namespace starosta::members
