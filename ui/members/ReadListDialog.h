// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MembersService.h"
#include "ui/common/PageContext.h"
#include "ui/common/RowModel.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;
class QTableWidget;
class QTabWidget;

namespace starosta::ui {

class DateEdit;
class ToneLabel;

/// Where the platform's list comes from: a file, or rows from the clipboard.
struct ListBeginning
{
    QString path = {};
    QByteArray pasted = {};
};

/// What reading a list of the platform would do, before anything is written: its day, its columns, whose each row is.
class ReadListDialog : public QDialog
{
    Q_OBJECT

public:
    ReadListDialog(PageContext &context, ListBeginning from, QWidget *parent = nullptr);

signals:
    void read(const members::ListReport &report, std::optional<journal::EntryId> entry);

private:
    QWidget *makeMembers();
    QWidget *makeColumns();
    void readSource();
    void showFailure(const Error &error);
    void fillColumns();
    void plan();
    void showPlan();
    void applyShown();
    void updateButton();
    void apply();
    bool isBlocked() const;

    PageContext &m_context;
    ListBeginning m_from;
    std::shared_ptr<members::ListSource> m_source;
    std::shared_ptr<members::MembersPlan> m_plan;
    bool m_planning = false;
    bool m_planAgain = false;
    bool m_dayIsChosen = false;

    ToneLabel *m_file;
    DateEdit *m_day;
    QCheckBox *m_part;
    QTabWidget *m_tabs;
    QComboBox *m_shown;
    RowModel<members::PlannedMember> *m_model;
    QTableView *m_members;
    QTableWidget *m_columns;
    ToneLabel *m_summary;
    ToneLabel *m_finding;
    QCheckBox *m_skip;
    QCheckBox *m_goneAccepted;
    QPushButton *m_asOfDay; ///< a list that was read before the last one holds again
    QPushButton *m_read;
};

} // namespace starosta::ui
