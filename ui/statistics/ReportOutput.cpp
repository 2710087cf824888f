// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ReportOutput.h"

#include "core/base/AtomicFile.h"
#include "core/members/MembersService.h"
#include "core/statistics/StatisticsService.h"

#include <QCoreApplication>
#include <QDir>

namespace starosta::ui {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::ReportOutput)
};

} // namespace

void ReportOutput::write(const QString &path, const Result<QByteArray> &content)
{
    if (!content)
        return m_parts.failed(content.error());
    if (const auto written = writeFileAtomically(path, *content); !written)
        return m_parts.failed(written.error());
    m_parts.done(ReportTexts::tr("The statistics are saved: %1").arg(QDir::toNativeSeparators(path)), {});
}

void ReportOutput::save(const ShownFigures &shown)
{
    m_parts.context.dialogs.chooseFileToSave(
        {.title = ReportTexts::tr("Save the statistics"),
         .filters = {ReportTexts::tr("Table for a spreadsheet (*.csv)"),
                     ReportTexts::tr("Workbook with a chart (*.xlsx)")},
         .suggestedName = ReportTexts::tr("Statistics %1.csv").arg(shown.report.date.toString(Qt::ISODate)),
         .defaultSuffix = QStringLiteral("csv"),
         .purpose = QStringLiteral("export")},
        [this, shown](const QString &path) {
            const bool isBook = path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
            write(path,
                  isBook ? statistics::toXlsx(shown.report) : Result<QByteArray>(statistics::toCsv(shown.report)));
        });
}

void ReportOutput::saveNotJoined()
{
    const auto list =
        m_parts.context.workspace.ledger().read([&] { return m_parts.context.workspace.members().notJoinedByClass(); });
    if (!list)
        return m_parts.failed(list.error());
    const auto saveAs = [this, list = *list](members::Naming naming) {
        m_parts.context.dialogs.chooseFileToSave(
            {.title = ReportTexts::tr("Who has not joined"),
             .filters = {ReportTexts::tr("Table for a spreadsheet (*.csv)")},
             .suggestedName = ReportTexts::tr("Not joined %1.csv").arg(list.date.toString(Qt::ISODate)),
             .defaultSuffix = QStringLiteral("csv"),
             .purpose = QStringLiteral("export")},
            [this, list, naming](const QString &path) { write(path, members::toCsv(list, naming)); });
    };
    m_parts.context.dialogs.ask(
        {.title = ReportTexts::tr("Who has not joined"),
         .text = ReportTexts::tr("By class, for the homeroom teachers. With names a person stands in each row; "
                                 "numbers alone can be shown to everybody."),
         .choices = {{.id = QStringLiteral("names"), .text = ReportTexts::tr("With &names")},
                     {.id = QStringLiteral("numbers"), .text = ReportTexts::tr("N&umbers only")}}},
        [saveAs](const QString &choice) {
            saveAs(choice == QLatin1StringView("names") ? members::Naming::withNames : members::Naming::numbersOnly);
        });
}

} // namespace starosta::ui
