// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"

class QPushButton;

namespace starosta::ui {

class ImportAssistant;
class ToneLabel;

/// What was done, with the way back.
class ImportReportPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportReportPage(ImportAssistant &assistant);

    void initializePage() override;

private:
    ImportAssistant &m_assistant;
    ToneLabel *m_report;
    QPushButton *m_undo;
};

} // namespace starosta::ui
