// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PdfPages.h"

#include "ui/print/PaperUnits.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace starosta::print {

QByteArray pdfOf(const PdfPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pages.title);
    writer.setCreator(QStringLiteral("Староста"));
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < pages.count; ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace starosta::print
