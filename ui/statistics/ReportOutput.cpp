// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/ReportOutput.h"

#include "core/base/AtomicFile.h"
#include "core/members/MembersService.h"
#include "core/school/SchoolService.h"
#include "core/statistics/LongCsv.h"
#include "core/statistics/StatisticsService.h"
#include "ui/common/Labels.h"
#include "ui/common/PaperPreview.h"
#include "ui/print/NotJoinedPaper.h"
#include "ui/print/PaperUnits.h"
#include "ui/print/StatisticsMessage.h"
#include "ui/print/StatisticsPaper.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::ReportOutput)
};

bool endsWith(const QString &path, const char *suffix)
{
    return path.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
}

Result<print::StatisticsContent> contentOf(Workspace &workspace, const ShownFigures &shown)
{
    return workspace.ledger().read([&] {
        std::optional<statistics::Report> earlier;
        if (shown.comparedTo) {
            // Removed by another window in the meantime: the report is whole without it.
            if (auto report = workspace.statistics().report(*shown.comparedTo))
                earlier = *std::move(report);
        }
        return print::statisticsContentOf(workspace, shown.report, earlier);
    });
}

Paper paperOf(const print::StatisticsContent &content)
{
    const auto paper = std::make_shared<print::StatisticsPaper>(content);
    return {.pages = paper->pageCount(), .paint = [paper](QPainter &painter, int page, const QRectF &place) {
                painter.save();
                painter.translate(place.topLeft());
                const double scale = place.width() / print::mm(210);
                painter.scale(scale, scale);
                paper->paint(painter, page);
                painter.restore();
            }};
}

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
                     ReportTexts::tr("Workbook with a chart (*.xlsx)"), ReportTexts::tr("Report for the head (*.pdf)")},
         .suggestedName = ReportTexts::tr("Statistics %1.csv").arg(shown.report.date.toString(Qt::ISODate)),
         .defaultSuffix = QStringLiteral("csv"),
         .purpose = QStringLiteral("export")},
        [this, shown](const QString &path) {
            if (endsWith(path, ".xlsx"))
                return write(path, statistics::toXlsx(shown.report));
            if (!endsWith(path, ".pdf"))
                return write(path, statistics::toCsv(shown.report));
            write(path, contentOf(m_parts.context.workspace, shown).map(&print::statisticsPdf));
        });
}

void ReportOutput::preview(const ShownFigures &shown)
{
    const auto content = contentOf(m_parts.context.workspace, shown);
    if (!content)
        return m_parts.failed(content.error());
    auto *dialog = new QDialog(m_parent);
    dialog->setObjectName(QStringLiteral("statistics.preview"));
    dialog->setWindowTitle(ReportTexts::tr("Report for the head"));
    dialog->resize(620, 680);
    const Paper paper = paperOf(*content);
    auto *pages = new PaperPreview;
    pages->show(paper);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *print = buttons->addButton(ReportTexts::tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(QStringLiteral("statistics.print"));
    makePrimary(print);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(print, &QPushButton::clicked, dialog, [this, dialog, paper] {
        choosePrinter(m_parts.context.dialogs, m_parent, ReportTexts::tr("Statistics"),
                      [this, paper](const std::shared_ptr<QPrinter> &printer) {
                          if (const auto printed = paintOn(*printer, paper); !printed)
                              return m_parts.failed(printed.error());
                          m_parts.done(ReportTexts::tr("The report was sent to the printer."), {});
                      });
        dialog->accept();
    });
    m_parts.context.dialogs.show(dialog);
}

void ReportOutput::copyMessage(const ShownFigures &shown)
{
    const auto content = contentOf(m_parts.context.workspace, shown);
    if (!content)
        return m_parts.failed(content.error());
    QGuiApplication::clipboard()->setText(print::statisticsMessage(*content));
    m_parts.done(ReportTexts::tr("Three sentences are on the clipboard: paste them into a message."), {});
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
             .filters = {ReportTexts::tr("Document for printing (*.pdf)"),
                         ReportTexts::tr("Table for a spreadsheet (*.csv)")},
             .suggestedName = ReportTexts::tr("Not joined %1.pdf").arg(list.date.toString(Qt::ISODate)),
             .defaultSuffix = QStringLiteral("pdf"),
             .purpose = QStringLiteral("export")},
            [this, list, naming](const QString &path) {
                write(path,
                      endsWith(path, ".csv")
                          ? members::toCsv(list, naming)
                          : print::notJoinedPdf(list, naming, m_parts.context.workspace.school().school().platform));
            });
    };
    m_parts.context.dialogs.ask(
        {.title = ReportTexts::tr("Who has not joined"),
         .text = ReportTexts::tr("By class, for the homeroom teachers. With names each class has a page of its own, to "
                                 "be given to its teacher alone; numbers can be shown to everybody."),
         .choices = {{.id = QStringLiteral("names"), .text = ReportTexts::tr("With &names")},
                     {.id = QStringLiteral("numbers"), .text = ReportTexts::tr("N&umbers only")}}},
        [saveAs](const QString &choice) {
            saveAs(choice == QLatin1StringView("names") ? members::Naming::withNames : members::Naming::numbersOnly);
        });
}

} // namespace starosta::ui
