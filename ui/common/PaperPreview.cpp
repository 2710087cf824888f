// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaperPreview.h"

#include "core/base/AtomicFile.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr QSizeF kA4(210, 297);

} // namespace

Result<> paintOn(QPrinter &printer, const Paper &paper)
{
    // «Print to a file» writes by itself.
    if (!printer.outputFileName().isEmpty()) {
        if (auto allowed = mayReplaceFile(printer.outputFileName()); !allowed)
            return allowed;
    }
    QPainter device;
    if (!device.begin(&printer))
        return fail(ErrorCode::fileCannotWrite, {printer.printerName()});
    for (int page = 0; page < paper.pages; ++page) {
        if (page > 0 && !printer.newPage())
            return fail(ErrorCode::fileCannotWrite, {printer.printerName()});
        paper.paint(device, page, QRectF(QPointF(0, 0), printer.paperRect(QPrinter::DevicePixel).size()));
    }
    return {};
}

void choosePrinter(Dialogs &dialogs, QWidget *parent, const QString &title,
                   std::function<void(const std::shared_ptr<QPrinter> &printer)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [chosen = std::move(chosen), printer] { chosen(printer); });
    dialogs.show(dialog);
}

PaperSheet::PaperSheet(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(220, 240);
}

void PaperSheet::show(Paper paper)
{
    m_paper = std::move(paper);
    setPage(m_page);
}

void PaperSheet::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    update();
}

QSize PaperSheet::sizeHint() const
{
    return {420, 594};
}

void PaperSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = kA4.scaled(QSizeF(this->size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    // Paper is white in the dark palette too: this is what comes out of the printer.
    painter.fillRect(place, Qt::white);
    painter.setPen(coloursOf(palette()).border);
    painter.drawRect(place);
    if (m_paper.pages == 0)
        return;
    painter.setPen(Qt::black);
    m_paper.paint(painter, m_page, place);
}

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new PaperSheet)
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
    layout->addWidget(m_sheet, 1);
    layout->addLayout(turning);
}

void PaperPreview::show(Paper paper)
{
    m_sheet->show(std::move(paper));
    turnPage(0);
}

void PaperPreview::turnPage(int by)
{
    m_sheet->setPage(m_sheet->page() + by);
    const int pages = m_sheet->pageCount();
    m_page->setText(pages == 0 ? QString()
                               : tr("Page %1 of %2").arg(QString::number(m_sheet->page() + 1), QString::number(pages)));
    m_previous->setEnabled(m_sheet->page() > 0);
    m_next->setEnabled(m_sheet->page() + 1 < pages);
}

} // namespace starosta::ui
