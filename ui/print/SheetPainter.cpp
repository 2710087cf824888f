// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/SheetPainter.h"

#include "ui/print/PaperUnits.h"
#include "ui/print/SheetPaper.h"

namespace starosta::print {

SheetPainter::SheetPainter(const sheets::SheetContent &content) : m_paper(SheetPaper::of(content)) {}

SheetPainter::~SheetPainter() = default;

int SheetPainter::pageCount() const
{
    return m_paper->pageCount();
}

void SheetPainter::paint(QPainter &painter, int page, const QRectF &target)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(target.topLeft());
    painter.scale(target.width() / kPageWidth, target.height() / kPageHeight);
    painter.setPen(Qt::black);
    painter.setBrush(Qt::NoBrush);
    m_paper->paint(painter, page);
    painter.restore();
}

int pageCount(const sheets::SheetContent &content)
{
    return SheetPainter(content).pageCount();
}

} // namespace starosta::print
