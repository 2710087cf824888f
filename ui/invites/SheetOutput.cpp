// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/SheetOutput.h"

#include "core/base/AtomicFile.h"
#include "core/base/FileName.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/SheetPdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrinter>

namespace starosta::ui {

namespace output {

namespace {

struct SheetOutput
{
    Q_DECLARE_TR_FUNCTIONS(starosta::ui::SheetOutput)
};

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
    ui::choosePrinter(
        dialogs, parent, SheetOutput::tr("Invitations"), [take](const std::shared_ptr<QPrinter> &printer) {
            take([printer](const sheets::SheetContent &content) { return paintOn(*printer, sheetPaper(content)); }, {});
        });
}

QString pdfName(const QStringList &parts)
{
    return fileNamePart(parts.join(QStringLiteral(", "))) + QStringLiteral(".pdf");
}

} // namespace output

Paper sheetPaper(const sheets::SheetContent &content)
{
    const auto painter = std::make_shared<print::SheetPainter>(content);
    return {.pages = painter->pageCount(), .paint = [painter](QPainter &device, int page, const QRectF &place) {
                painter->paint(device, page, place);
            }};
}

} // namespace starosta::ui
