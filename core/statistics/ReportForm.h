// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/statistics/Snapshot.h"

#include <variant>

namespace starosta::statistics {

/// What a column of a form is filled with.
enum class FormWord { school, date, className, homeroom };
enum class FormPart { value, whole, percent };

struct FormFigure
{
    Indicator indicator;
    FormPart part = FormPart::value;
    /// Of a percentage: decimals, 0 to 2.
    int decimals = 1;

    bool operator==(const FormFigure &) const = default;
};

struct FormColumn
{
    QString title; ///< in the words of those who ask
    std::variant<FormWord, FormFigure> content;

    bool operator==(const FormColumn &) const = default;
};

enum class FormRows {
    school,  ///< one row
    classes, ///< a row a class
};

/// A table that somebody above the school wants filled in every week.
struct ReportForm
{
    QString name;
    FormRows rows = FormRows::school;
    QList<FormColumn> columns = {};

    bool operator==(const ReportForm &) const = default;
};

/// A form in a spreadsheet's terms: empty where nobody knows.
struct FilledCell
{
    QString text = {};
    std::optional<double> number = {};
    int decimals = 0;
};

struct FilledForm
{
    QStringList titles;
    QList<QList<FilledCell>> rows;
};

/// A column as it is typed: «Охват, %=pupils_joined:percent:0», «Дата=date».
/// Errors: formColumnInvalid, formIndicatorUnknown, formNoShare, formDecimals.
Result<FormColumn> parseFormColumn(const QString &text);
QString toText(const FormColumn &column);

/// Errors: formNameInvalid, formEmpty.
Result<> checkForm(const ReportForm &form);
FilledForm fill(const ReportForm &form, const Report &report, const QString &schoolName);
/// For a spreadsheet in Russia: «;», BOM, CRLF, a comma for the decimal sign.
QByteArray toCsv(const FilledForm &form);
/// The same as a workbook of typed cells. Errors: fileCannotWrite, those of readFile.
Result<QByteArray> toXlsx(const FilledForm &form);

QByteArray toJson(const ReportForm &form);
/// Errors: those of parseFormColumn, formUnreadable.
Result<ReportForm> reportFormFromJson(const QByteArray &json);

} // namespace starosta::statistics
