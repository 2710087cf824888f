// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/sheets/SheetsService.h"
#include "ui/common/ChosenPeople.h"
#include "ui/common/PageContext.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace starosta::ui {

class PaperPreview;
class ToneLabel;

/// Which sheets, for whom, for which classes; the paper as it will be; to a printer or into a PDF. Either makes a
/// numbered batch.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        Workspace &workspace;
        Dialogs &dialogs;
        AppSettings &settings;
    };
    PrintDialog(const Parts &parts, const std::optional<sheets::SheetRequest> &request, QWidget *parent = nullptr);
    /// Slips for people who were chosen on another page; the window's message says what was printed.
    static PrintDialog *forPeople(PageContext &context, const ChosenPeople &chosen, QWidget *parent);
    /// What the message about a printed batch says.
    static QString printedText(int batch, const QString &path);

signals:
    /// The number that stands on the paper; `path` is empty for a printer.
    void printed(int batch, const QString &path);

private:
    QWidget *makeChoices();
    sheets::SheetRequest request() const;
    QString fileName() const;
    void listClasses(const QList<classes::ClassId> &chosen);
    void refreshPreview();
    void savePdf();
    void print();
    void editTexts();
    void showBatches();
    void issue(const sheets::SheetsService::Produce &produce, const QString &path);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    AppSettings &m_settings;
    QComboBox *m_form;
    QComboBox *m_role;
    QComboBox *m_perPage;
    QLabel *m_perPageLabel;
    QListWidget *m_classes;
    QCheckBox *m_handOut;
    QList<people::PersonId> m_people; ///< for whom alone; everybody where it is empty
    PaperPreview *m_preview;
    ToneLabel *m_finding;
    QPushButton *m_save;
    QPushButton *m_print;
};

} // namespace starosta::ui
