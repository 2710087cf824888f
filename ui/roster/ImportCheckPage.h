// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"

class QCheckBox;
class QTabWidget;

namespace starosta::ui {

class ImportAssistant;
class ToneLabel;

/// What would be done, in tabs by kind of change, with the reasons. Commits.
class ImportCheckPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportCheckPage(ImportAssistant &assistant);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    void showPlan();
    void planAgain();

    ImportAssistant &m_assistant;
    ToneLabel *m_summary;
    QTabWidget *m_tabs;
    QCheckBox *m_createClasses;
    QCheckBox *m_skipBadRows;
};

} // namespace starosta::ui
