// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/StatisticsFormats.h"

#include "core/school/SchoolService.h"
#include "core/statistics/LongCsv.h"
#include "core/statistics/StatisticsService.h"
#include "ui/print/StatisticsMessage.h"
#include "ui/print/StatisticsPaper.h"

#include <QCoreApplication>

#include <array>

namespace starosta::cli {

namespace {

struct StarostaCli
{
    Q_DECLARE_TR_FUNCTIONS(StarostaCli)
};

using Kind = StatisticsFormat::Kind;

constexpr QLatin1StringView kForm("form:");

struct Named
{
    QLatin1StringView name;
    Kind kind;
    QLatin1StringView suffix;
};

/// Of the formats with the same suffix the first is meant by it.
constexpr std::array kFormats{
    Named{QLatin1StringView("csv"), Kind::csv, QLatin1StringView(".csv")},
    Named{QLatin1StringView("long"), Kind::longCsv, QLatin1StringView(".csv")},
    Named{QLatin1StringView("xlsx"), Kind::book, QLatin1StringView(".xlsx")},
    Named{QLatin1StringView("pdf"), Kind::pdf, QLatin1StringView(".pdf")},
    Named{QLatin1StringView("text"), Kind::text, QLatin1StringView(".txt")},
    Named{kForm, Kind::form, QLatin1StringView(".csv")},
};

const Named &meantBy(const QString &path)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&](const Named &each) { return path.endsWith(each.suffix, Qt::CaseInsensitive); });
    return found == kFormats.end() ? kFormats.front() : *found;
}

Attempt<print::StatisticsContent> paperContent(Workspace &workspace, const statistics::Report &report,
                                               const std::optional<statistics::Report> &earlier)
{
    return readFrom(workspace, [&] { return print::statisticsContentOf(workspace, report, earlier); });
}

} // namespace

Attempt<StatisticsFormat> statisticsFormatFrom(const Arguments &arguments, const std::optional<QString> &path)
{
    const auto asked = arguments.value("format");
    const QString name = asked.value_or(meantBy(path.value_or(QString())).name);
    const bool isForm = name.startsWith(kForm);
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&](const Named &each) { return isForm ? each.name == kForm : each.name == name; });
    if (found == kFormats.end())
        return usage(
            StarostaCli::tr("There is no format “%1”. There are csv, long, xlsx, pdf, text and form:NAME.").arg(name));
    // A form is filled as a workbook, too.
    const bool isBookName = path && path->endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    const bool fits = path && (path->endsWith(found->suffix, Qt::CaseInsensitive) || (isForm && isBookName));
    if (path && *path != QStringLiteral("-") && !fits)
        return usage(StarostaCli::tr("The name of the file does not fit the format: -o FILE%1.").arg(found->suffix));
    if (!path && asked && found->kind != Kind::text)
        return usage(StarostaCli::tr("Where to? -o FILE%1, or -o - for standard output.").arg(found->suffix));
    return StatisticsFormat{
        .kind = found->kind, .form = isForm ? name.sliced(kForm.size()) : QString(), .isBook = isForm && isBookName};
}

Attempt<QString> statisticsSentences(Workspace &workspace, const statistics::Report &report)
{
    const auto content = paperContent(workspace, report, {});
    if (!content)
        return failed(content);
    return print::statisticsMessage(*content);
}

Attempt<QByteArray> statisticsFile(const StatisticsFormat &format, Workspace &workspace,
                                   const statistics::Report &report, const std::optional<statistics::Report> &earlier)
{
    switch (format.kind) {
    case Kind::csv:
        return statistics::toCsv(report);
    case Kind::longCsv:
        return statistics::toLongCsv(report, workspace.school().school().shortName);
    case Kind::book: {
        auto book = statistics::toXlsx(report);
        if (!book)
            return failed(book);
        return std::move(*book);
    }
    case Kind::pdf: {
        const auto content = paperContent(workspace, report, earlier);
        if (!content)
            return failed(content);
        return print::statisticsPdf(*content);
    }
    case Kind::text: {
        const auto sentences = statisticsSentences(workspace, report);
        if (!sentences)
            return failed(sentences);
        return sentences->toUtf8() + '\n';
    }
    case Kind::form: {
        const auto form = workspace.statistics().form(format.form);
        if (!form)
            return failed(form);
        const statistics::FilledForm filled = statistics::fill(*form, report, workspace.school().school().shortName);
        if (!format.isBook)
            return statistics::toCsv(filled);
        auto book = statistics::toXlsx(filled);
        if (!book)
            return failed(book);
        return std::move(*book);
    }
    }
    Q_UNREACHABLE();
}

} // namespace starosta::cli
