// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/homerooms/DistributionModel.h"

class QLineEdit;
class QSplitter;
class QTableView;

namespace starosta::ui {

class TeacherList;
class ToneLabel;

/// «Классное руководство» (duty 5): the distribution as a table that is edited in its cells, or by dragging teachers
/// onto classes; applied as one change under one order. Gaps and teachers with several classes are marked.
class HomeroomsPage : public Page
{
    Q_OBJECT

public:
    static PageEntry entry();
    explicit HomeroomsPage(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// A record of classes, or the first class without a teacher.
    void open(const PageTarget &target) override;
    void focusSearch() override;
    QList<Command> commands() override;
    bool hasUnsavedInput() const override;
    void copy() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    /// Names have the most of it.
    void shareRoom();
    void apply();
    void discard();
    void makeDraft();
    void showClassHistory();
    void give(people::PersonId id);

    DistributionModel *m_model;
    QTableView *m_table;
    QLineEdit *m_filter;
    TeacherList *m_teachers;
    ToneLabel *m_teachersTitle;
    ToneLabel *m_doubts;
    QSplitter *m_splitter;
};

} // namespace starosta::ui
