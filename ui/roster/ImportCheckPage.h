// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Assistant.h"
#include "ui/roster/ImportDraft.h"

class QCheckBox;
class QPushButton;

namespace starosta::ui {

class FilterField;
class HoldPanel;
class ImportAssistant;
class ImportDetails;
class ImportTabs;
class ToneLabel;

/// What would be done, in tabs, with a tick on each row and field; the questions; what holds the import. Commits.
class ImportCheckPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ImportCheckPage(ImportAssistant &assistant);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QWidget *makeToolRow();
    void connectParts();
    void showPlan();
    /// `because` is said when the new plan is there.
    void planAgain(const std::optional<Error> &because = {});
    void answer(const QList<int> &rows, const roster::Answer &answer);
    void goToNextQuestion();
    void showMissingClasses();
    void showSelected();
    /// After a tick: what would be done now, and whether it may be.
    void ticksChanged();
    void showSummary();
    bool isBlocked() const;
    void say(const Error &error);
    void saveReport();

    ImportAssistant &m_assistant;
    ToneLabel *m_summary;
    FilterField *m_filter;
    QPushButton *m_tickAll;
    QPushButton *m_untickAll;
    ToneLabel *m_explanation;
    ImportTabs *m_tabs;
    ImportDetails *m_details;
    QCheckBox *m_createClasses;
    QCheckBox *m_skipBadRows;
    HoldPanel *m_hold;
    std::optional<int> m_lastAnswered;
    roster::ImportReport m_report; ///< of the ticks of now
};

} // namespace starosta::ui
