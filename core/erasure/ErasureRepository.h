// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/Erasure.h"
#include "core/erasure/NameTraces.h"
#include "core/storage/Store.h"

namespace starosta::erasure {

/// How somebody stands with the school, as far as it decides whether the data may go.
struct Standing
{
    std::optional<classes::ClassId> openClass = {};
    bool isStaff = false;
    std::optional<people::PersonId> childWhoStays = {};
    people::Roles were = {};
    std::optional<classes::ClassId> lastClass = {};
    std::optional<QDate> leftOn = {};
    std::optional<qint64> workingLink = {}; ///< a personal one
};

class ErasureRepository
{
public:
    explicit ErasureRepository(storage::Store &store) : m_store(store) {}

    Standing standing(people::PersonId id);
    /// People without any role today who had one, and whose last day was before `day`; of any day without.
    QList<people::PersonId> leftBefore(std::optional<QDate> day);
    QList<people::PersonId> guardiansOf(people::PersonId pupil);
    QList<Category> categories(people::PersonId id);
    /// Names of those who hold or held an office, as the papers have them.
    QStringList officeHolders();

    qint64 rowsOf(people::PersonId id);
    qint64 openTasks(people::PersonId id);
    qint64 accounts(people::PersonId id);

    /// The next of the year.
    int nextNumber(qint64 year);
    /// The row of the act; its key.
    qint64 insertAct(qint64 year, int number, QDate day, qsizetype people);
    /// The lines of printed batches that stay, without a name, so that the batch does.
    QSet<qint64> linesThatStay(const QList<people::PersonId> &people);
    void destroy(const QList<people::PersonId> &people, const QSet<qint64> &linesThatStay);
    /// Accounts, requests and tasks under a name of theirs of which nobody has said whose they are, and remembered
    /// columns with their data.
    void destroyUnlinked(const NameTraces &traces);
    void cleanTexts(const NameTraces &traces);

private:
    storage::Store &m_store;
};

} // namespace starosta::erasure
