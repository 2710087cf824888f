// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollover/RolloverService.h"
#include "ui/common/OrderFields.h"
#include "ui/common/PageContext.h"
#include "ui/common/RowModel.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace starosta::ui {

class FilterField;
class RolloverClasses;
class TableView;
class ToneLabel;

struct RolloverRow
{
    rollover::PupilStep step;
    QString className;
};

/// The new school year: what becomes of every class and pupil, changed here until it is right, then done in one change.
/// Every answer is rehearsed at once, beside the window; until the button is pressed nothing is written.
class RolloverDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RolloverDialog(PageContext &context, QWidget *parent = nullptr);

    /// Whether what is shown is being made anew.
    bool rehearsing() const { return m_rehearsing; }

    void accept() override;
    void reject() override;

private:
    struct Rehearsal
    {
        rollover::RolloverPlan plan;
        QList<RolloverRow> rows;
    };

    QWidget *makeClasses();
    QWidget *makePupils();
    QWidget *makeSettings();
    void fillClasses();
    /// What the fields say becomes the request; what cannot be read in them.
    QStringList readFields();
    void rehearseOnceEdited(QLineEdit *field);
    QStringList typedTexts() const;
    void rehearse();
    void startRehearsal();
    void showPlan(const Result<Rehearsal> &outcome);
    /// What is in the way, or nothing; the year can be begun where nothing is.
    void showProblems();
    /// What the pupils do is said for those who are selected.
    void decide(rollover::PupilFate fate, const std::optional<classes::ClassName> &to = {}, const QString &note = {});
    void goWithClass();
    void chooseClass(const QPushButton *button);
    void askWhere();
    void savePlan();
    /// Of the order on the end of the year, from what is shown.
    void makeDraft();
    void showOutcome(const Result<journal::Committed<void>> &outcome);
    /// Those who are selected; what was said of them before is forgotten.
    QList<people::PersonId> takeSelected();

    PageContext &m_context;
    rollover::RolloverRequest m_request;
    rollover::RolloverPlan m_plan;
    QStringList m_unread;    ///< of the fields
    QStringList m_readTexts; ///< of the fields, as the last rehearsal began with them
    QString m_failure;       ///< of the last act, which may be tried again
    RolloverClasses *m_classes;
    QSpinBox *m_lastGrade;
    QLineEdit *m_newClasses;
    RowModel<RolloverRow> *m_model;
    FilterField *m_filter;
    TableView *m_pupils;
    QList<QPushButton *> m_decisions;
    DateEdit *m_on;
    OrderFields m_order;
    QCheckBox *m_keepHomerooms;
    QCheckBox *m_carryChats;
    QCheckBox *m_joinClasses;
    QTabWidget *m_tabs;
    ToneLabel *m_summary;
    ToneLabel *m_problems;
    QPushButton *m_draft;
    QPushButton *m_begin;
    bool m_filled = false; ///< with the first rehearsal
    bool m_busy = false;
    bool m_rehearsing = false;
    bool m_again = false; ///< something was changed while the rehearsal ran
};

} // namespace starosta::ui
