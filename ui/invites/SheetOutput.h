// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sheets/SheetsService.h"
#include "ui/common/Dialogs.h"

#include <QWidget>

class QToolButton;

namespace starosta::ui {

class SheetPreview;
class ToneLabel;

/// Where paper goes to: asks for a file or a printer and hands out what makes the paper there, for
/// SheetsService::issue() and reprint(). `path` is empty for a printer.
namespace output {

using Take = std::function<void(const sheets::SheetsService::Produce &produce, const QString &path)>;

void choosePdf(Dialogs &dialogs, const QString &suggestedName, const Take &take);
void choosePrinter(Dialogs &dialogs, QWidget *parent, const Take &take);
/// Without what a file system or a person trips over.
QString pdfName(const QStringList &parts);

} // namespace output

/// The paper page by page, with what turns the pages.
class PagedPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagedPreview(QWidget *parent = nullptr);

    void show(const sheets::SheetContent &content);
    void clear();

private:
    void turnPage(int by);

    SheetPreview *m_preview;
    ToneLabel *m_page;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace starosta::ui
