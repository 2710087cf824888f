// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"

class QTableWidget;

namespace starosta::ui {

class ImportAssistant;
class ToneLabel;

/// Which column is what: proposed, shown with example values, changeable.
class ImportColumnsPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(ImportAssistant &assistant);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    void fill();
    void check();

    ImportAssistant &m_assistant;
    QTableWidget *m_columns;
    ToneLabel *m_finding;
    bool m_planned = false;
};

} // namespace starosta::ui
