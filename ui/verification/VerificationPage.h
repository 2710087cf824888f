// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/verification/TeacherRow.h"

class QComboBox;

namespace starosta::ui {

class DetailsPane;
class FilterField;
class TableView;

/// Подтверждение учителей: who is to be confirmed, what was seen, and what the platform says. Duty 7.
class VerificationPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit VerificationPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    QSet<QString> tables() const override;
    /// A record of people or verifications; the filter verificationQueue.
    void open(const PageTarget &target) override;
    QList<Command> commands() override;

protected:
    void retranslate() override;

private:
    using Can = bool (*)(const verification::Teacher &);

    TeachersShown shown() const;
    void showOnly(TeachersShown shown);
    void applyShown();
    void describeList();
    /// Of the selected ones those for whom the step comes next.
    QList<people::PersonId> selected(Can can) const;
    QStringList namesOf(const QList<people::PersonId> &people) const;
    Command step(const QString &id, Can can) const;

    QList<Command> stepsOfDetails();
    void showDetails();
    void showTeacher(const verification::Teacher &teacher);

    void request();
    void seeDocuments();
    void confirm();
    void refuse();
    void report(const Result<journal::Committed<void>> &done, const QString &text);

    RowModel<verification::Teacher> *m_model;
    FilterField *m_filter;
    QComboBox *m_shown;
    TableView *m_table;
    DetailsPane *m_details;
};

} // namespace starosta::ui
