// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ReportForm.h"

#include "core/base/CleanText.h"
#include "core/base/DateText.h"
#include "core/table/CsvWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace starosta::statistics {

namespace {

constexpr qsizetype kNameLength = 100;
constexpr qsizetype kTitleLength = 300;
constexpr qsizetype kMostColumns = 200;
constexpr int kMostDecimals = 2;

constexpr std::array kWords{std::pair(FormWord::school, QLatin1StringView("school")),
                            std::pair(FormWord::date, QLatin1StringView("date")),
                            std::pair(FormWord::className, QLatin1StringView("class")),
                            std::pair(FormWord::homeroom, QLatin1StringView("homeroom"))};
constexpr std::array kParts{std::pair(FormPart::value, QLatin1StringView("value")),
                            std::pair(FormPart::whole, QLatin1StringView("of")),
                            std::pair(FormPart::percent, QLatin1StringView("percent"))};

template <class Table>
auto wordOf(const Table &table, QStringView text) -> std::optional<decltype(table.front().first)>
{
    for (const auto &[word, token] : table) {
        if (text == token)
            return word;
    }
    return {};
}

template <class Table, class Word>
QLatin1StringView tokenOf(const Table &table, Word wanted)
{
    for (const auto &[word, token] : table) {
        if (word == wanted)
            return token;
    }
    Q_UNREACHABLE();
}

class Filling
{
public:
    Filling(const ReportForm &form, const Report &report, const QString &school)
        : m_form(form)
        , m_report(report)
        , m_school(school)
    {}

    FilledForm all() const
    {
        FilledForm filled;
        for (const FormColumn &column : m_form.columns)
            filled.titles.append(column.title);
        if (m_form.rows == FormRows::school) {
            filled.rows.append(row(kSchoolScope));
            return filled;
        }
        for (const QString &name : m_report.classes())
            filled.rows.append(row(name));
        return filled;
    }

private:
    QList<FilledCell> row(const QString &scope) const
    {
        QList<FilledCell> cells;
        for (const FormColumn &column : m_form.columns) {
            const auto *word = std::get_if<FormWord>(&column.content);
            cells.append(word ? FilledCell{.text = text(*word, scope)}
                              : figure(std::get<FormFigure>(column.content), scope));
        }
        return cells;
    }

    QString text(FormWord word, const QString &scope) const
    {
        switch (word) {
        case FormWord::school:
            return m_school;
        case FormWord::date:
            return paperDate(m_report.date);
        case FormWord::className:
            return scopeLabel(scope);
        case FormWord::homeroom:
            return m_report.homerooms.value(scope);
        }
        Q_UNREACHABLE();
    }

    FilledCell figure(const FormFigure &wanted, const QString &scope) const
    {
        // What is said of the school alone stands in every row.
        const QString &of = reachOf(wanted.indicator) == Reach::classes ? scope : widestScopeOf(wanted.indicator);
        const Figure figure = m_report.figure(of, wanted.indicator);
        const auto number = [](std::optional<qint64> count) {
            return FilledCell{.number = count ? std::optional(double(*count)) : std::nullopt};
        };
        switch (wanted.part) {
        case FormPart::value:
            return number(figure.value);
        case FormPart::whole:
            return number(figure.whole);
        case FormPart::percent:
            return {.number = figure.whole ? percent(figure.value, *figure.whole, wanted.decimals) : std::nullopt,
                    .decimals = wanted.decimals};
        }
        Q_UNREACHABLE();
    }

    const ReportForm &m_form;
    const Report &m_report;
    const QString &m_school;
};

} // namespace

Result<FormColumn> parseFormColumn(const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    const QString title = text.left(equals).trimmed();
    const QStringList parts = text.sliced(equals + 1).trimmed().split(u':');
    if (equals < 0 || title.isEmpty() || title.size() > kTitleLength || parts.size() > 3)
        return fail(ErrorCode::formColumnInvalid, {excerpt(text)});
    if (const auto word = wordOf(kWords, parts[0]); word && parts.size() == 1)
        return FormColumn{.title = title, .content = *word};
    const auto indicator = indicatorFromToken(parts[0]);
    if (!indicator)
        return fail(ErrorCode::formIndicatorUnknown, {title, excerpt(parts[0])});
    FormFigure figure{.indicator = *indicator};
    if (parts.size() > 1) {
        const auto part = wordOf(kParts, parts[1]);
        if (!part)
            return fail(ErrorCode::formColumnInvalid, {excerpt(text)});
        figure.part = *part;
        if (*part != FormPart::value && !wholeOf(*indicator))
            return fail(ErrorCode::formNoShare, {title, token(*indicator)});
    }
    if (parts.size() > 2) {
        bool isNumber = false;
        figure.decimals = parts[2].toInt(&isNumber);
        if (!isNumber || figure.part != FormPart::percent || figure.decimals < 0 || figure.decimals > kMostDecimals)
            return fail(ErrorCode::formDecimals, {title, excerpt(parts[2])});
    }
    return FormColumn{.title = title, .content = figure};
}

QString toText(const FormColumn &column)
{
    if (const auto *word = std::get_if<FormWord>(&column.content))
        return QStringLiteral("%1=%2").arg(column.title, tokenOf(kWords, *word));
    const auto &figure = std::get<FormFigure>(column.content);
    QString text = QStringLiteral("%1=%2").arg(column.title, token(figure.indicator));
    if (figure.part != FormPart::value)
        text += u':' + tokenOf(kParts, figure.part);
    if (figure.part == FormPart::percent)
        text += u':' + QString::number(figure.decimals);
    return text;
}

Result<> checkForm(const ReportForm &form)
{
    if (form.name.trimmed().isEmpty() || form.name.size() > kNameLength || form.name.contains(QChar(u'\0')))
        return fail(ErrorCode::formNameInvalid, {excerpt(form.name)});
    if (form.columns.isEmpty() || form.columns.size() > kMostColumns)
        return fail(ErrorCode::formEmpty, {form.name, QString::number(kMostColumns)});
    return {};
}

FilledForm fill(const ReportForm &form, const Report &report, const QString &schoolName)
{
    return Filling(form, report, schoolName).all();
}

QByteArray toCsv(const FilledForm &form)
{
    table::CsvWriter csv;
    csv.addRow(form.titles);
    for (const QList<FilledCell> &row : form.rows) {
        for (const FilledCell &cell : row) {
            if (cell.number)
                csv.addDecimal(cell.number, cell.decimals);
            else
                csv.addText(cell.text);
        }
        csv.endRow();
    }
    return csv.content();
}

QByteArray toJson(const ReportForm &form)
{
    QJsonArray columns;
    for (const FormColumn &column : form.columns)
        columns.append(toText(column));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("rows"),
                            form.rows == FormRows::school ? QStringLiteral("school") : QStringLiteral("classes")},
                           {QStringLiteral("columns"), columns}})
        .toJson(QJsonDocument::Compact);
}

Result<ReportForm> reportFormFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorCode::formUnreadable);
    const QJsonObject object = document.object();
    const QString rows = object.value(QStringLiteral("rows")).toString();
    if (rows != QLatin1StringView("school") && rows != QLatin1StringView("classes"))
        return fail(ErrorCode::formUnreadable);
    ReportForm form{.name = {}, .rows = rows == QLatin1StringView("school") ? FormRows::school : FormRows::classes};
    for (const QJsonValue &each : object.value(QStringLiteral("columns")).toArray()) {
        Result<FormColumn> column = parseFormColumn(each.toString());
        if (!column)
            return failureOf(column);
        form.columns.append(*std::move(column));
    }
    return form;
}

} // namespace starosta::statistics
