// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/statistics/Indicator.h"

#include <array>

namespace starosta::statistics {

struct ConsolidationRequest
{
    QString folder = {};
    /// A file that is not one of them: the table that is written.
    QString skipped = {};
    /// Names of schools that have to be there; none: whoever is there.
    QStringList expected = {};
    /// A file whose figures are older than the newest by more than so many days is not summed.
    int staleDays = 7;
    /// Figures of a day that has begun nowhere yet are not summed: one clock that runs ahead would make all the other
    /// schools stale.
    QDate today = {};
};

/// Why a school is not in the sum.
enum class LeftOut {
    unreadable, ///< its file says something that cannot be so; the error says what
    stale,
    early,   ///< its day is still to come
    twice,   ///< another file of the same school is taken
    missing, ///< expected, and no file names it
};

QLatin1StringView token(LeftOut reason);

/// The figures of a school as a whole: of its pupils and parents together, of its staff, of its links and requests.
/// A district has 40,000 of them in memory at once.
class SchoolCounts
{
public:
    SchoolCounts();
    explicit SchoolCounts(const QList<Figure> &figures);

    std::optional<qint64> value(Indicator indicator) const;
    std::optional<double> percent(Indicator indicator) const;
    /// Where the other knows an indicator, and what it is a share of.
    void add(const SchoolCounts &other);
    bool operator==(const SchoolCounts &) const = default;

private:
    static constexpr qint64 kUnknown = -1;

    std::array<qint64, kIndicatorCount> m_values;
    /// Of the schools that know both: a share of all pupils by the joined of some schools would be a lie.
    std::array<qint64, kIndicatorCount> m_wholes;
};

struct SchoolRow
{
    QString school;
    QString file; ///< its name, without the folder
    QDate date;
    SchoolCounts counts;
    /// Place by the share of pupils who joined, from 1; the same share has the same place. Nothing where it is unknown.
    std::optional<int> place = {};
};

struct LeftOutSchool
{
    QString school; ///< empty where its file cannot be read so far
    QString file;   ///< empty for one that is missing
    LeftOut reason;
    std::optional<QDate> date = {};
    std::optional<Error> error = {};
};

struct Consolidation
{
    QDate date;               ///< of the newest file
    QList<SchoolRow> schools; ///< by place, then by name
    QList<LeftOutSchool> leftOut;
    SchoolCounts total;
};

/// Reads the long CSVs of a folder, all of them, however many there are; what cannot be believed is named and left out
/// of the sum. Errors: fileMissing, consolidationNothing (folder), canceled.
Result<Consolidation> consolidate(const ConsolidationRequest &request, Progress &progress);

/// A row a school, then «Итого», which says of how many schools it is, then whoever is left out, with why in the last
/// column.
/// `reasons` says each of LeftOutSchool in words.
QByteArray toCsv(const Consolidation &consolidation, const QStringList &reasons);

} // namespace starosta::statistics
