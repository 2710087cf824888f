// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/LongCsv.h"

#include "core/base/CleanText.h"
#include "core/table/CsvReader.h"
#include "core/table/CsvWriter.h"
#include "core/table/TextDecoding.h"

#include <QHash>
#include <QSet>

namespace starosta::statistics {

namespace {

/// More people than a school has; the sum of 40,000 schools stays a number.
constexpr qint64 kMostPeople = 1'000'000;

enum Column { kDate, kScope, kIndicator, kValue, kOf, kSource, kColumns };

/// One file, row by row.
class Reading
{
public:
    explicit Reading(const table::Table &table) : m_table(table) {}

    Result<SchoolFigures> all()
    {
        if (m_table.rowCount() < 2 || m_table.row(0).cellCount() != kColumns || header() != kLongCsvHeader)
            return fail(ErrorCode::longCsvHeader);
        if (const Result<> format = readFormat(); !format)
            return failureOf(format);
        for (qsizetype index = 2; index < m_table.rowCount(); ++index) {
            if (const Result<> row = readRow(index); !row)
                return failureOf(row);
        }
        if (m_school.figures.isEmpty())
            return fail(ErrorCode::longCsvNothing);
        if (const Result<> wholes = checkWholes(); !wholes)
            return failureOf(wholes);
        if (const Result<> sums = checkSums(); !sums)
            return failureOf(sums);
        return std::move(m_school);
    }

    /// Of a later version, too, as long as the name stands where it stands now.
    QString schoolName() const
    {
        return m_table.rowCount() >= 2 && isFormatRow() ? cell(1, kSource).trimmed() : QString();
    }

private:
    bool isFormatRow() const { return cell(1, kScope) == kSchoolScope && cell(1, kIndicator) == kFormatIndicator; }
    QString cell(qsizetype row, Column column) const { return m_table.row(row).cell(column).toString(); }

    QString header() const
    {
        QStringList cells;
        for (int column = 0; column < kColumns; ++column)
            cells.append(cell(0, Column(column)));
        return cells.join(u';');
    }

    Result<> readFormat()
    {
        if (!isFormatRow())
            return fail(ErrorCode::longCsvHeader);
        if (cell(1, kValue) != QString::number(kLongCsvVersion))
            return fail(ErrorCode::longCsvVersion, {excerpt(cell(1, kValue))});
        m_school.school = cell(1, kSource).trimmed();
        m_school.date = QDate::fromString(cell(1, kDate), Qt::ISODate);
        if (m_school.school.isEmpty())
            return wrong(1, kSource);
        return m_school.date.isValid() ? Result<>() : wrong(1, kDate);
    }

    static tl::unexpected<Error> wrong(qsizetype row, const QString &text)
    {
        return fail(ErrorCode::longCsvRow, {QString::number(row + 1), excerpt(text)});
    }
    tl::unexpected<Error> wrong(qsizetype row, Column column) const
    {
        const QString text = cell(row, column);
        if (text.trimmed().isEmpty())
            return fail(ErrorCode::longCsvEmptyCell, {QString::number(row + 1), cell(0, column)});
        return wrong(row, text);
    }

    static QString number(const std::optional<qint64> &count) { return count ? QString::number(*count) : QString(); }

    /// Nothing where the cell is empty.
    Result<std::optional<qint64>> count(qsizetype row, Column column) const
    {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return std::nullopt;
        bool isNumber = false;
        const qint64 count = text.toLongLong(&isNumber);
        if (!isNumber || count > kMostPeople)
            return wrong(row, column);
        if (count < 0)
            return fail(ErrorCode::longCsvNegative, {QString::number(row + 1), text});
        return count;
    }

    Result<> readRow(qsizetype row)
    {
        if (m_table.row(row).cellCount() != kColumns)
            return wrong(row, m_table.row(row).cell(0).toString());
        const QString scope = cell(row, kScope);
        const QDate asOf = QDate::fromString(cell(row, kDate), Qt::ISODate);
        if (scope.isEmpty())
            return wrong(row, kScope);
        if (!asOf.isValid())
            return wrong(row, kDate);
        const auto indicator = indicatorFromToken(cell(row, kIndicator));
        if (!indicator) {
            ++m_school.unknownIndicators;
            return {};
        }
        const auto value = count(row, kValue);
        const auto whole = count(row, kOf);
        if (!value)
            return failureOf(value);
        if (!whole)
            return failureOf(whole);
        if (m_said.contains({scope, int(*indicator)}))
            return fail(ErrorCode::longCsvTwice, {QString::number(row + 1), scope, token(*indicator)});
        m_said.insert({scope, int(*indicator)});
        if (*value && *whole && **value > **whole)
            return fail(ErrorCode::longCsvExceeds, {scope, token(*indicator), number(*value), number(*whole)});
        m_school.figures.append(
            {.scope = scope, .indicator = *indicator, .value = *value, .whole = *whole, .asOf = asOf});
        return {};
    }

    /// What a figure is a share of stands beside it, and once more as a figure of its own.
    Result<> checkWholes() const
    {
        QHash<std::pair<QString, int>, std::optional<qint64>> values;
        for (const Figure &figure : m_school.figures)
            values.insert({figure.scope, int(figure.indicator)}, figure.value);
        for (const Figure &figure : m_school.figures) {
            const std::optional<Indicator> whole = wholeOf(figure.indicator);
            if (!whole || !figure.value)
                continue;
            const std::optional<qint64> stated = values.value({figure.scope, int(*whole)}, figure.whole);
            if (!figure.whole || figure.whole != stated)
                return fail(ErrorCode::longCsvOtherWhole,
                            {figure.scope, token(figure.indicator), number(figure.whole), number(stated)});
        }
        return {};
    }

    /// A pupil has one class: the school's pupils are those of its classes. A parent may have children in several.
    Result<> checkSums() const
    {
        for (const Indicator indicator : {Indicator::pupils, Indicator::pupilsInvited, Indicator::pupilsJoined}) {
            const Figure *whole = findFigure(m_school.figures, kSchoolScope, indicator);
            if (!whole || !whole->value)
                continue;
            qint64 sum = 0;
            bool isKnown = false;
            for (const Figure &figure : m_school.figures) {
                if (figure.indicator == indicator && figure.scope != kSchoolScope && figure.value) {
                    sum += *figure.value;
                    isKnown = true;
                }
            }
            if (isKnown && sum != *whole->value)
                return fail(ErrorCode::longCsvOtherSum, {token(indicator), number(whole->value), number(sum)});
        }
        return {};
    }

    const table::Table &m_table;
    SchoolFigures m_school;
    QSet<std::pair<QString, int>> m_said;
};

Result<table::Table> tableIn(const QByteArray &bytes)
{
    Result<table::DecodedText> text = table::decodeText(bytes, table::Encoding::utf8);
    if (!text && text.error().code == ErrorCode::tableEncoding)
        return fail(ErrorCode::longCsvEncoding);
    if (!text)
        return failureOf(text);
    if (text->text.isEmpty())
        return fail(ErrorCode::longCsvHeader);
    return table::readCsv(*std::move(text), QChar(u';'));
}

} // namespace

QByteArray toLongCsv(const Report &report, const QString &schoolName)
{
    table::CsvWriter csv;
    const auto add = [&csv](QDate date, QStringView scope, QStringView indicator, std::optional<qint64> value,
                            std::optional<qint64> whole, QStringView source) {
        csv.addText(date.toString(Qt::ISODate));
        csv.addText(scope);
        csv.addText(indicator);
        csv.addCount(value);
        csv.addCount(whole);
        csv.addText(source);
        csv.endRow();
    };
    csv.addRow(QString(kLongCsvHeader).split(u';'));
    add(report.date, kSchoolScope, QString(kFormatIndicator), kLongCsvVersion, {}, schoolName);
    for (const Figure &figure : report.figures) {
        add(figure.asOf, figure.scope, QString(token(figure.indicator)), figure.value, figure.whole,
            QString(token(sourceOf(figure.indicator))));
    }
    return csv.content();
}

Result<SchoolFigures> readLongCsv(const QByteArray &bytes)
{
    const Result<table::Table> table = tableIn(bytes);
    return table ? Reading(*table).all() : failureOf(table);
}

QString schoolNamedIn(const QByteArray &bytes)
{
    const Result<table::Table> table = tableIn(bytes);
    return table ? Reading(*table).schoolName() : QString();
}

} // namespace starosta::statistics
