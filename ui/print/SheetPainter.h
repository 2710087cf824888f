// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/Sheet.h"

#include <QPainter>

#include <memory>

namespace starosta::print {

class SheetPaper;

/// Paints invite sheets page by page, for the preview of the window, a printer and the PDF alike.
class SheetPainter
{
public:
    explicit SheetPainter(const sheets::SheetContent &content);
    ~SheetPainter();
    Q_DISABLE_COPY_MOVE(SheetPainter)

    int pageCount() const;
    /// Paints a page, from 0, so that A4 fills `target` in the painter's coordinates. Paints no background.
    void paint(QPainter &painter, int page, const QRectF &target);

private:
    std::unique_ptr<SheetPaper> m_paper;
};

int pageCount(const sheets::SheetContent &content);

} // namespace starosta::print
