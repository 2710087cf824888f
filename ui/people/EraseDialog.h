// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/ErasureService.h"
#include "ui/common/OrderFields.h"
#include "ui/common/PageContext.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace starosta::ui {

class IconLabel;
class ToneLabel;

/// «Уничтожить данные…»: whose personal data is destroyed, why, and where the act goes. The list comes first; what
/// cannot be undone asks for the number of people to be typed.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `people`: those who were selected; none to begin with all who left before a day.
    EraseDialog(PageContext &context, const QList<people::PersonId> &people, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    QWidget *makeChoice();
    QWidget *makeForm();
    erasure::Selection selection() const;
    /// Looks anew whose data it would be.
    void makePlan();
    void showPlan(const Result<erasure::Plan> &plan);
    void showFailure(const QString &text);
    void chooseFile();
    QList<FormField *> fields() const;
    void updateButton();
    void setBusy(bool busy);

    struct Outcome
    {
        erasure::Erased erased;
        QList<storage::StoreCopy> copies; ///< that are still there
    };
    void showOutcome(const Result<Outcome> &outcome);

    PageContext &m_context;
    QList<people::PersonId> m_people;
    std::optional<erasure::Plan> m_plan;
    bool m_planning = false;
    bool m_planAgain = false;
    bool m_busy = false;

    QRadioButton *m_selected;
    QRadioButton *m_left;
    DateEdit *m_day;
    ToneLabel *m_count;
    QListWidget *m_list;
    ToneLabel *m_remarks;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    OrderFields m_order;
    QLineEdit *m_file;
    FormField *m_fileField;
    QCheckBox *m_copies;
    QLineEdit *m_typed;
    FormField *m_typedField;
    QWidget *m_failureBar;
    ToneLabel *m_failure;
    QPushButton *m_erase;
};

} // namespace starosta::ui
