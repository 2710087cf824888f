// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/ReportForm.h"
#include "ui/common/Command.h"
#include "ui/common/RowModel.h"
#include "ui/statistics/StatisticsView.h"

class QPushButton;
class QTableWidget;

namespace starosta::ui {

class TableView;
class ToneLabel;

/// «Формы»: the tables that somebody above the school wants filled in, and how each is filled with the figures shown.
class FormsView : public StatisticsView
{
    Q_OBJECT

public:
    explicit FormsView(const ViewParts &parts, QWidget *parent = nullptr);

    void showFigures(const ShownFigures &shown) override;
    void retranslate() override;

    TableView *table() const { return m_table; }

private:
    struct Row
    {
        int place;
        statistics::ReportForm form;
    };
    static std::vector<Column<Row>> columns();
    std::optional<statistics::ReportForm> selected() const;
    statistics::FilledForm filled(const statistics::ReportForm &form) const;
    Command newCommand();
    void describe(const std::optional<statistics::ReportForm> &form);
    void remove();
    void save();
    void write(const statistics::ReportForm &form, const QString &path);
    void showSelected();

    ViewParts m_parts;
    ShownFigures m_shown;
    QString m_schoolName;
    RowModel<Row> *m_model;
    TableView *m_table;
    ToneLabel *m_title;
    QTableWidget *m_filled;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace starosta::ui
