// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/SheetOutput.h"

#include "core/base/AtomicFile.h"
#include "ui/common/Labels.h"
#include "ui/invites/SheetPreview.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/SheetPdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace output {

namespace {

struct SheetOutput
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::SheetOutput)
};

Result<> paintOn(QPrinter &printer, const sheets::SheetContent &content)
{
    print::SheetPainter painter(content);
    QPainter device;
    if (!device.begin(&printer))
        return fail(ErrorCode::fileCannotWrite, {printer.printerName()});
    for (int page = 0; page < painter.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return fail(ErrorCode::fileCannotWrite, {printer.printerName()});
        painter.paint(device, page, QRectF(QPointF(0, 0), printer.paperRect(QPrinter::DevicePixel).size()));
    }
    return {};
}

Result<> writePdf(const QString &path, const sheets::SheetContent &content)
{
    const auto pdf = print::sheetsPdf(content);
    if (!pdf)
        return failureOf(pdf);
    return writeFileAtomically(path, *pdf);
}

} // namespace

void choosePdf(Dialogs &dialogs, const QString &suggestedName, const Take &take)
{
    dialogs.chooseFileToSave({.title = SheetOutput::tr("Save the sheets"),
                              .filters = {SheetOutput::tr("PDF documents (*.pdf)")},
                              .suggestedName = suggestedName,
                              .defaultSuffix = QStringLiteral("pdf"),
                              .purpose = QStringLiteral("export")},
                             [take](const QString &path) {
                                 take([path](const sheets::SheetContent &content) { return writePdf(path, content); },
                                      QDir::toNativeSeparators(path));
                             });
}

void choosePrinter(Dialogs &dialogs, QWidget *parent, const Take &take)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(SheetOutput::tr("Invitations"));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [take, printer] {
        take([printer](const sheets::SheetContent &content) { return paintOn(*printer, content); }, {});
    });
    dialogs.show(dialog);
}

QString pdfName(const QStringList &parts)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    QString name = parts.join(QStringLiteral(", "));
    return name.replace(forbidden, QStringLiteral("_")) + QStringLiteral(".pdf");
}

} // namespace output

PagedPreview::PagedPreview(QWidget *parent)
    : QWidget(parent)
    , m_preview(new SheetPreview)
    , m_page(makeLabel({}, TextRole::note, Tone::muted))
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
{
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setShortcut(Qt::Key_PageUp);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next page"));
    m_next->setShortcut(Qt::Key_PageDown);
    connect(m_previous, &QToolButton::clicked, this, [this] { turnPage(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnPage(1); });
    auto *turning = new QHBoxLayout;
    turning->addStretch();
    turning->addWidget(m_previous);
    turning->addWidget(m_page);
    turning->addWidget(m_next);
    turning->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addLayout(turning);
}

void PagedPreview::show(const sheets::SheetContent &content)
{
    m_preview->show(content);
    turnPage(0);
}

void PagedPreview::clear()
{
    m_preview->clear();
    turnPage(0);
}

void PagedPreview::turnPage(int by)
{
    m_preview->setPage(m_preview->page() + by);
    const int pages = m_preview->pageCount();
    m_page->setText(pages == 0
                        ? QString()
                        : tr("Page %1 of %2").arg(QString::number(m_preview->page() + 1), QString::number(pages)));
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < pages);
}

} // namespace starosta::ui
