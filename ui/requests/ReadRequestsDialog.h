// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requests/RequestsService.h"
#include "ui/common/PageContext.h"
#include "ui/common/RowModel.h"

#include <QDialog>

#include <memory>

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace starosta::ui {

class ToneLabel;

/// Where the requests come from: a file, or lines that were pasted and can be edited here.
struct RequestsBeginning
{
    QString path = {};
    QString pasted = {};
};

/// Requests as they are pasted or stand in a file, each with what would become of it. All of them, or none.
class ReadRequestsDialog : public QDialog
{
    Q_OBJECT

public:
    ReadRequestsDialog(PageContext &context, RequestsBeginning from, QWidget *parent = nullptr);

    void accept() override;

signals:
    void entered(const starosta::requests::RequestsReport &report, std::optional<starosta::journal::EntryId> entry);

private:
    void readFile();
    void checkLines();
    void showPlan();
    void showFailure(const Error &error);

    PageContext &m_context;
    RequestsBeginning m_from;
    std::shared_ptr<const requests::RequestsPlan> m_plan;
    QPlainTextEdit *m_text;
    RowModel<requests::PlannedRequest> *m_model;
    QTableView *m_rows;
    ToneLabel *m_summary;
    QPushButton *m_enter;
};

} // namespace starosta::ui
