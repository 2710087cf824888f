// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"
#include "ui/roster/ImportDraft.h"

class QComboBox;
class QLineEdit;

namespace starosta::ui {

class EmptyOverlay;
class FirstRows;
class ImportAssistant;
class ModeChoice;
class ToneLabel;

/// Which file (chosen, dropped or pasted), whose list it is, and what it means not to be in it.
class ImportFilePage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportFilePage(ImportAssistant &assistant);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFileRow();
    QWidget *makeChoices();
    void chooseFile();
    void paste();
    void startFrom(ImportBeginning beginning);
    void readAgain();
    void showNoRows();
    void showDropArea(bool isOver);
    void showSource(const std::optional<Error> &failure);
    void describe();
    void fillSheets();
    void fillHeaders();
    void fitHeaders();

    ImportAssistant &m_assistant;
    QLineEdit *m_path;
    QComboBox *m_kind;
    QComboBox *m_sheet;
    ToneLabel *m_sheetLabel;
    QComboBox *m_header;
    ModeChoice *m_mode;
    ToneLabel *m_finding;
    FirstRows *m_rows;
    EmptyOverlay *m_overlay;
};

} // namespace starosta::ui
