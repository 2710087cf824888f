// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/Consolidation.h"

#include "core/base/AtomicFile.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/statistics/LongCsv.h"
#include "core/table/CsvWriter.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace starosta::statistics {

namespace {

/// What one school writes in a week is some kilobytes.
constexpr qint64 kLargestFile = 4 * 1024 * 1024;

/// The columns of the table, named as those above the schools read them.
struct TableColumn
{
    const char16_t *title;
    Indicator indicator;
    bool isShare = false;
};
constexpr std::array kColumns{
    TableColumn{u"Учащихся", Indicator::pupils},
    TableColumn{u"Приглашено", Indicator::pupilsInvited},
    TableColumn{u"Присоединилось", Indicator::pupilsJoined},
    TableColumn{u"%", Indicator::pupilsJoined, true},
    TableColumn{u"Родителей", Indicator::guardians},
    TableColumn{u"Присоединилось родителей", Indicator::guardiansJoined},
    TableColumn{u"% родителей", Indicator::guardiansJoined, true},
    TableColumn{u"Отказов", Indicator::refused},
    TableColumn{u"Активны за 7 дней", Indicator::activeWeek},
    TableColumn{u"Работников", Indicator::staff},
    TableColumn{u"Присоединилось работников", Indicator::staffJoined},
    TableColumn{u"Подтверждено", Indicator::staffConfirmed},
    TableColumn{u"% подтверждённых", Indicator::staffConfirmed, true},
};

constexpr QLatin1StringView kCsvSuffix(".csv");

QStringList firstTitles()
{
    return {QStringLiteral("Место"), QStringLiteral("Школа"), QStringLiteral("Дата")};
}

/// By that a table is known again.
QByteArray tableBegin()
{
    table::CsvWriter csv;
    csv.addRow(firstTitles());
    return csv.content().chopped(2); // the end of the line
}

class Consolidating
{
public:
    explicit Consolidating(const ConsolidationRequest &request) : m_request(request) {}

    Result<Consolidation> all(Progress &progress)
    {
        if (!QFileInfo::exists(m_request.folder))
            return fail(ErrorCode::fileMissing, {m_request.folder});
        if (!QFileInfo(m_request.folder).isDir())
            return fail(ErrorCode::consolidationNoFolder, {m_request.folder});
        const QDir folder(m_request.folder);
        const Result<QString> skipped = skippedIn(folder);
        if (!skipped)
            return failureOf(skipped);
        const QStringList names = namesIn(folder);
        for (qsizetype at = 0; at < names.size(); ++at) {
            progress.report(at, names.size());
            if (progress.canceled())
                return fail(ErrorCode::canceled);
            if (names[at] != *skipped)
                take(folder.absoluteFilePath(names[at]), names[at]);
        }
        if (m_found.schools.isEmpty() && m_found.leftOut.isEmpty())
            return fail(ErrorCode::consolidationNothing, {m_request.folder});
        leaveOutTwice();
        leaveOutStale();
        noteMissing();
        rank();
        for (const SchoolRow &row : std::as_const(m_found.schools))
            m_found.total.add(row.counts);
        return std::move(m_found);
    }

private:
    /// The name of the earlier table, if it lies in the folder in the place of the one to be written.
    Result<QString> skippedIn(const QDir &folder) const
    {
        const QFileInfo output(m_request.output);
        if (m_request.output.isEmpty() || !output.exists())
            return QString();
        QString name; // as it is called in the folder, also where a link leads into it or out of it
        for (const QString &path : {output.canonicalFilePath(), output.absoluteFilePath()}) {
            if (QFileInfo(path).dir().canonicalPath() == folder.canonicalPath())
                name = QFileInfo(path).fileName();
        }
        const QByteArray content = readFile(output.filePath(), kLargestFile).value_or(QByteArray());
        const bool isSummed = name.endsWith(kCsvSuffix, Qt::CaseInsensitive) || !schoolNamedIn(content).isEmpty();
        if (!content.startsWith(tableBegin()) && isSummed)
            return fail(ErrorCode::consolidationInput, {m_request.output});
        return name;
    }

    /// Of the schools' files; whatever else is there is noted.
    QStringList namesIn(const QDir &folder)
    {
        QStringList names;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            (name.endsWith(kCsvSuffix, Qt::CaseInsensitive) ? names : m_found.ignored).append(name);
        m_found.ignored.append(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name));
        return names;
    }

    void take(const QString &path, const QString &name)
    {
        Result<QByteArray> content = readFile(path, kLargestFile);
        Result<SchoolFigures> figures = content ? readLongCsv(*content) : failureOf(content);
        if (!figures) {
            const QString school = content ? schoolNamedIn(*content) : QString();
            if (!school.isEmpty())
                m_said.insert(fold(school));
            m_found.leftOut.append(
                {.school = school, .file = name, .reason = LeftOut::unreadable, .error = figures.error()});
            return;
        }
        const SchoolRow row{
            .school = figures->school, .file = name, .date = figures->date, .counts = SchoolCounts(figures->figures)};
        if (row.date > m_request.day.addDays(1)) {
            m_said.insert(fold(row.school));
            leaveOut(row, LeftOut::early);
            return;
        }
        m_found.date = std::max(m_found.date, row.date);
        m_found.schools.append(row);
    }

    void leaveOut(const SchoolRow &row, LeftOut reason, const QString &other = {})
    {
        m_found.leftOut.append(
            {.school = row.school, .file = row.file, .reason = reason, .other = other, .date = row.date});
    }

    /// Of several files of one school the newest counts. Of two of the same day that say different things, none.
    void leaveOutTwice()
    {
        QList<SchoolRow> &rows = m_found.schools;
        std::vector<std::pair<QString, qsizetype>> order;
        for (qsizetype at = 0; at < rows.size(); ++at)
            order.emplace_back(fold(rows[at].school), at);
        std::stable_sort(order.begin(), order.end(), [&](const auto &left, const auto &right) {
            return left.first != right.first ? left.first < right.first
                                             : rows[left.second].date > rows[right.second].date;
        });
        QList<SchoolRow> taken;
        for (size_t begin = 0; begin < order.size();) {
            QList<SchoolRow> ofSchool;
            const QString school = order[begin].first;
            for (; begin < order.size() && order[begin].first == school; ++begin)
                ofSchool.append(rows[order[begin].second]);
            m_said.insert(school);
            if (const SchoolRow *newest = takeNewest(ofSchool))
                taken.append(*newest);
        }
        rows = std::move(taken);
    }

    /// Leaves the others out. `rows`: the files of one school, the newest first. None: two contradict each other.
    const SchoolRow *takeNewest(const QList<SchoolRow> &rows)
    {
        const SchoolRow &newest = rows.first();
        const auto contradicts = [](const SchoolRow &left, const SchoolRow &right) {
            return left.date == right.date && left.counts != right.counts;
        };
        const auto other =
            std::find_if(rows.begin(), rows.end(), [&](const SchoolRow &row) { return contradicts(row, newest); });
        for (const SchoolRow &row : rows) {
            if (other == rows.end() || row.date != newest.date) {
                if (&row != &newest)
                    leaveOut(row, LeftOut::twice, newest.file);
            } else {
                leaveOut(row, LeftOut::contradictory, contradicts(row, newest) ? newest.file : other->file);
            }
        }
        return other == rows.end() ? &newest : nullptr;
    }

    void leaveOutStale()
    {
        m_found.schools.removeIf([&](const SchoolRow &row) {
            const bool stale = row.date.daysTo(m_request.day) > m_request.staleDays;
            if (stale)
                leaveOut(row, LeftOut::stale);
            return stale;
        });
    }

    void noteMissing()
    {
        for (const QString &name : m_request.expected) {
            if (!name.trimmed().isEmpty() && !m_said.contains(fold(name)))
                m_found.leftOut.append({.school = name.trimmed(), .file = {}, .reason = LeftOut::missing});
        }
    }

    void rank()
    {
        const auto share = [](const SchoolRow &row) {
            const auto joined = row.counts.value(Indicator::pupilsJoined);
            const auto pupils = row.counts.value(Indicator::pupils);
            return joined && pupils && *pupils > 0 ? double(*joined) / double(*pupils) : -1.0;
        };
        QList<SchoolRow> &rows = m_found.schools;
        // In the order of names already.
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const SchoolRow &left, const SchoolRow &right) { return share(left) > share(right); });
        for (qsizetype at = 0; at < rows.size() && share(rows[at]) >= 0; ++at) {
            const bool same = at > 0 && share(rows[at]) == share(rows[at - 1]);
            rows[at].place = same ? rows[at - 1].place : std::optional(int(at) + 1);
        }
    }

    const ConsolidationRequest &m_request;
    Consolidation m_found;
    QSet<QString> m_said; ///< folded names of schools that have a file
};

void addCounts(table::CsvWriter &csv, const SchoolCounts &counts)
{
    for (const TableColumn &column : kColumns) {
        if (column.isShare)
            csv.addDecimal(counts.percent(column.indicator), 1);
        else
            csv.addCount(counts.value(column.indicator));
    }
}

} // namespace

QLatin1StringView token(LeftOut reason)
{
    switch (reason) {
    case LeftOut::unreadable:
        return QLatin1StringView("unreadable");
    case LeftOut::stale:
        return QLatin1StringView("stale");
    case LeftOut::early:
        return QLatin1StringView("early");
    case LeftOut::twice:
        return QLatin1StringView("twice");
    case LeftOut::contradictory:
        return QLatin1StringView("contradictory");
    case LeftOut::missing:
        return QLatin1StringView("missing");
    }
    Q_UNREACHABLE();
}

SchoolCounts::SchoolCounts()
{
    m_values.fill(kUnknown);
    m_wholes.fill(kUnknown);
}

SchoolCounts::SchoolCounts(const QList<Figure> &figures) : SchoolCounts()
{
    for (const Figure &figure : figures) {
        if (figure.scope != widestScopeOf(figure.indicator))
            continue;
        m_values[size_t(figure.indicator)] = figure.value.value_or(kUnknown);
        m_wholes[size_t(figure.indicator)] = figure.value && figure.whole ? *figure.whole : kUnknown;
    }
}

std::optional<qint64> SchoolCounts::value(Indicator indicator) const
{
    const qint64 value = m_values[size_t(indicator)];
    return value == kUnknown ? std::nullopt : std::optional(value);
}

std::optional<double> SchoolCounts::percent(Indicator indicator) const
{
    return statistics::percent(value(indicator), m_wholes[size_t(indicator)]);
}

void SchoolCounts::add(const SchoolCounts &other)
{
    const auto sum = [](qint64 &mine, qint64 its) {
        if (its != kUnknown)
            mine = std::max<qint64>(mine, 0) + its;
    };
    for (size_t at = 0; at < kIndicatorCount; ++at) {
        sum(m_values[at], other.m_values[at]);
        sum(m_wholes[at], other.m_wholes[at]);
    }
}

qsizetype Consolidation::filesLeftOut() const
{
    return std::count_if(leftOut.begin(), leftOut.end(),
                         [](const LeftOutSchool &each) { return each.reason != LeftOut::missing; });
}

Result<Consolidation> consolidate(const ConsolidationRequest &request, Progress &progress)
{
    return Consolidating(request).all(progress);
}

QByteArray toCsv(const Consolidation &consolidation, const QStringList &reasons)
{
    table::CsvWriter csv;
    QStringList header = firstTitles();
    for (const TableColumn &column : kColumns)
        header.append(QString::fromUtf16(column.title));
    header.append(QStringLiteral("Замечание"));
    csv.addRow(header);
    const auto day = [](const std::optional<QDate> &date) {
        return date && date->isValid() ? paperDate(*date) : QString();
    };
    for (const SchoolRow &row : consolidation.schools) {
        csv.addCount(row.place);
        csv.addText(row.school);
        csv.addText(day(row.date));
        addCounts(csv, row.counts);
        csv.addEmpty();
        csv.endRow();
    }
    csv.addEmpty();
    csv.addText(u"Итого");
    csv.addText(day(consolidation.date));
    addCounts(csv, consolidation.total);
    csv.addText(QStringLiteral("Школ: %1, файлов не учтено: %2, школ без файла: %3")
                    .arg(QString::number(consolidation.schools.size()), QString::number(consolidation.filesLeftOut()),
                         QString::number(consolidation.schoolsMissing())));
    csv.endRow();
    for (qsizetype at = 0; at < consolidation.leftOut.size(); ++at) {
        const LeftOutSchool &each = consolidation.leftOut[at];
        csv.addEmpty();
        csv.addText(each.school.isEmpty() ? each.file : each.school);
        csv.addText(day(each.date));
        addCounts(csv, SchoolCounts());
        const bool isNamed = !each.school.isEmpty() && !each.file.isEmpty();
        csv.addText(isNamed ? QStringLiteral("%1: %2").arg(each.file, reasons.value(at)) : reasons.value(at));
        csv.endRow();
    }
    return csv.content();
}

} // namespace starosta::statistics
