// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainter>

#include <functional>

namespace starosta::print {

struct PdfPages
{
    /// Stands in the file's metadata: no names, no links.
    QString title;
    int count;
    /// Paints a page, from 0, in units of the page.
    std::function<void(QPainter &painter, int page)> paint;
};

/// A4 pages as a PDF with embedded fonts, to be written with writeFileAtomically(): QPdfWriter itself was measured to
/// report success on a full disk. Needs a QGuiApplication; «offscreen» will do.
QByteArray pdfOf(const PdfPages &pages);

} // namespace starosta::print
