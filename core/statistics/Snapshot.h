// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/statistics/Indicator.h"

#include <QDateTime>

namespace starosta::statistics {

using SnapshotId = Id<struct SnapshotTag>;

/// What the figures were on a day: one a day, the latest of it. It outlives everybody whom it counts.
struct Snapshot
{
    SnapshotId id;
    QDate on;
    QDateTime at;
    QString actor;
    bool byHand; ///< otherwise the program took it when it was started
    /// With which digits the journal ended (Ledger::witness): the entries up to there are where the figures come from.
    QString witness;
    std::optional<qint64> openAccounts = {}; ///< see Report
};

/// The figures of a day with what a table for people adds to them.
struct Report
{
    QDate date;
    QList<Figure> figures;
    /// By the name of the class; of the past nobody knows them: names do not outlive the people.
    QHash<QString, QString> homerooms = {};
    /// Accounts of the platform's latest list of which nobody has said whose they are: by so many more may have joined.
    /// Nothing without a list.
    std::optional<qint64> openAccounts = {};

    /// Names of classes, in their order.
    QStringList classes() const;
    Figure figure(QStringView scope, Indicator indicator) const;
};

Report reportOf(const Statistics &statistics);

/// Why a figure that changed is not to be believed unseen.
enum class Jump {
    exceedsWhole,  ///< more than there are
    fell,          ///< of those who had joined many are gone: the list was not whole
    rose,          ///< the register grew or shrank by much
    becameUnknown, ///< it was known
};

QLatin1StringView token(Jump jump);

/// One figure on two days; without a value on the day on which the class was not there.
struct Difference
{
    QString scope;
    Indicator indicator;
    std::optional<Figure> was = {};
    std::optional<Figure> now = {};
    std::optional<Jump> jump = {};

    /// Nothing where one of them is unknown.
    std::optional<qint64> change() const;
};

/// The school, «Учительская», then the classes in their order, those that are gone among them. What is the same on both
/// days is among it.
QList<Difference> compare(const QList<Figure> &was, const QList<Figure> &now);

/// Above both, a change of the register or of those who joined is not to be believed unseen.
inline constexpr qint64 kJumpPeople = 5;
inline constexpr qint64 kJumpPercent = 25;

} // namespace starosta::statistics
