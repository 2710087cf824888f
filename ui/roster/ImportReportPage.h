// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"

class QPushButton;

namespace starosta::ui {

class ImportAssistant;
class ToneLabel;

/// What was done, with the way back, the next step, and what to do with the file.
class ImportReportPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportReportPage(ImportAssistant &assistant);

    void initializePage() override;

private:
    QString reminder() const;
    void askToDelete();
    void deleteFile();

    ImportAssistant &m_assistant;
    ToneLabel *m_report;
    QPushButton *m_undo;
    QPushButton *m_print;
    ToneLabel *m_reminder;
    QPushButton *m_delete;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
