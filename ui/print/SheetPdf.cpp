// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/SheetPdf.h"

#include "ui/print/PaperUnits.h"
#include "ui/print/PdfPages.h"
#include "ui/print/QrImage.h"
#include "ui/print/SheetPainter.h"

namespace starosta::print {
namespace {

// Paper is Russian whatever the language of the screen.
QString titleOf(const sheets::SheetContent &content)
{
    const QString kind = content.form == sheets::SheetForm::handoutList ? QStringLiteral("Ведомость выдачи приглашений")
                                                                        : QStringLiteral("Листы приглашений");
    return content.batch ? kind + QStringLiteral(" № %1").arg(*content.batch) : kind;
}

} // namespace

Result<QByteArray> sheetsPdf(const sheets::SheetContent &content)
{
    for (const sheets::ClassPart &part : content.parts) {
        if (!fitsQrImage(part.link.url.secret()))
            return fail(ErrorCode::linkInvalid, {part.link.url.masked()});
    }
    SheetPainter sheets(content);
    if (sheets.pageCount() == 0)
        return fail(ErrorCode::sheetNothingToPrint);

    return pdfOf(
        {.title = titleOf(content), .count = sheets.pageCount(), .paint = [&sheets](QPainter &painter, int page) {
             sheets.paint(painter, page, QRectF(0, 0, kPageWidth, kPageHeight));
         }});
}

} // namespace starosta::print
