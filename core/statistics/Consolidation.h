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
    /// The table that is to be written: an earlier one in its place is no school's file, a school's file is never
    /// overwritten. Empty: none.
    QString output = {};
    /// Names of schools that have to be there; none: whoever is there.
    QStringList expected = {};
    /// The day of the table. Figures of a later day are not summed, one day apart: in the east of the country it has
    /// begun already.
    QDate day = {};
    /// A file whose figures are older than the day by more than so many days is not summed.
    int staleDays = 7;
};

/// Why a school is not in the sum.
enum class LeftOut {
    unreadable, ///< its file says something that cannot be so; the error says what
    stale,
    early,         ///< of a day after that of the table
    twice,         ///< another file of the same school is newer, or says the same
    contradictory, ///< another file of the same school and day says other figures: neither is taken
    missing,       ///< expected, and no file names it
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
    QString other = {}; ///< of two files of one school, the other's name
    std::optional<QDate> date = {};
    std::optional<Error> error = {};
};

struct Consolidation
{
    QDate date;               ///< of the newest file
    QList<SchoolRow> schools; ///< by place, then by name
    QList<LeftOutSchool> leftOut;
    SchoolCounts total;
    QStringList ignored = {}; ///< what else lies in the folder: other files than .csv, and folders

    qsizetype filesLeftOut() const;
    qsizetype schoolsMissing() const { return leftOut.size() - filesLeftOut(); }
};

/// Reads the long CSVs of a folder, all of them, however many there are; what cannot be believed is named and left out
/// of the sum. Errors: fileMissing, consolidationNoFolder, consolidationNothing (folder), consolidationInput (the
/// output is a school's file), canceled.
Result<Consolidation> consolidate(const ConsolidationRequest &request, Progress &progress);

/// A row a school, then «Итого», which says of how many schools it is, then whoever is left out, with why in the last
/// column.
/// `reasons` says each of LeftOutSchool in words.
QByteArray toCsv(const Consolidation &consolidation, const QStringList &reasons);

} // namespace starosta::statistics
