// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/sheets/SheetsService.h"
#include "ui/common/AppSettings.h"
#include "ui/common/Dialogs.h"

#include <QDialog>

namespace starosta::ui {

class ToneLabel;

/// A batch as it was handed out, page by page.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PaperDialog(const sheets::SheetContent &paper, QWidget *parent = nullptr);
};

/// A batch printed once more: how it will look, what is left out, to a printer or into a PDF.
class ReprintDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        Workspace &workspace;
        Dialogs &dialogs;
        AppSettings &settings;
    };
    ReprintDialog(const Parts &parts, const sheets::ReprintRequest &request, const sheets::Reprint &preview,
                  QWidget *parent = nullptr);

signals:
    /// The number that stands on the paper; `path` is empty for a printer.
    void printed(int batch, const QString &path);

private:
    void print(const sheets::SheetsService::Produce &produce, const QString &path);

    Workspace &m_workspace;
    sheets::ReprintRequest m_request;
    ToneLabel *m_failure;
};

} // namespace starosta::ui
