// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sheets/SheetsService.h"
#include "ui/common/PaperPreview.h"

namespace starosta::ui {

/// Where paper goes to: asks for a file or a printer and hands out what makes the paper there, for
/// SheetsService::issue() and reprint(). `path` is empty for a printer.
namespace output {

using Take = std::function<void(const sheets::SheetsService::Produce &produce, const QString &path)>;

void choosePdf(Dialogs &dialogs, const QString &suggestedName, const Take &take);
void choosePrinter(Dialogs &dialogs, QWidget *parent, const Take &take);
/// Without what a file system or a person trips over.
QString pdfName(const QStringList &parts);

} // namespace output

/// As it is looked at and printed.
Paper sheetPaper(const sheets::SheetContent &content);

} // namespace starosta::ui
