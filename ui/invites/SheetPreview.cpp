// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/SheetPreview.h"

#include "ui/common/Theme.h"
#include "ui/print/SheetPainter.h"

#include <QPainter>

namespace starosta::ui {

namespace {

constexpr QSizeF kA4(210, 297);

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(220, 240);
}

SheetPreview::~SheetPreview() = default;

void SheetPreview::show(const sheets::SheetContent &content)
{
    m_painter = std::make_unique<print::SheetPainter>(content);
    setPage(std::min(m_page, m_painter->pageCount() - 1));
}

void SheetPreview::clear()
{
    m_painter.reset();
    m_page = 0;
    update();
}

int SheetPreview::pageCount() const
{
    return m_painter ? m_painter->pageCount() : 0;
}

void SheetPreview::setPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    update();
}

QSize SheetPreview::sizeHint() const
{
    return {420, 594};
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = kA4.scaled(QSizeF(this->size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QRectF paper(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    // Paper is white in the dark palette too: this is what comes out of the printer.
    painter.fillRect(paper, Qt::white);
    painter.setPen(coloursOf(palette()).border);
    painter.drawRect(paper);
    if (!m_painter)
        return;
    painter.setPen(Qt::black);
    m_painter->paint(painter, m_page, paper);
}

} // namespace starosta::ui
