// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"

class QTableWidget;

namespace starosta::ui {

class ImportAssistant;
class ToneLabel;

/// What each column holds: proposed, with the reason and example values, and changeable.
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
    void fillRow(int column);
    QWidget *makeChoice(int column, const QString &header);
    void describeUnread();
    void check();

    ImportAssistant &m_assistant;
    ToneLabel *m_remembered;
    QTableWidget *m_columns;
    ToneLabel *m_unread;
    ToneLabel *m_finding;
    bool m_planned = false;
};

} // namespace starosta::ui
