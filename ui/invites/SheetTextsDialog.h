// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/sheets/SheetsService.h"

#include <QDialog>

#include <map>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace starosta::ui {

class FormField;
class PaperPreview;
class ToneLabel;

/// The school's own words on its sheets, for each role, with the paper as it will look beside them. What is typed for
/// one role stays while another is looked at, and is saved with it.
class SheetTextsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Beginning
    {
        sheets::SheetAudience audience = sheets::SheetAudience::pupil;
        sheets::SheetForm form = sheets::SheetForm::classSheet;
        int perPage = 8;
    };
    SheetTextsDialog(Workspace &workspace, const Beginning &beginning, QWidget *parent = nullptr);

signals:
    void saved();

private:
    struct Paragraph
    {
        const sheets::SheetParagraph *paragraph; ///< none: the steps
        QPlainTextEdit *editor;
        FormField *field;
    };

    QWidget *makeFields();
    QWidget *makePaper();
    void addField(const QString &heading, const sheets::SheetParagraph *paragraph);
    sheets::SheetAudience audience() const;
    sheets::SheetText typed() const;
    void showText(const sheets::SheetText &text);
    void switchAudience();
    void edited();
    void refreshPreview();
    void save();

    Workspace &m_workspace;
    QComboBox *m_audience;
    QComboBox *m_form;
    PaperPreview *m_preview;
    ToneLabel *m_failure;
    QPushButton *m_restore;
    QPushButton *m_save;
    std::vector<Paragraph> m_paragraphs;
    /// What differs from what is kept, of every role that was looked at.
    std::map<sheets::SheetAudience, sheets::SheetText> m_drafts;
    sheets::SheetAudience m_shown;
    bool m_filling = false;
};

} // namespace starosta::ui
