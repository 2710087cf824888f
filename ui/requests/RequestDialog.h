// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/requests/RequestsService.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace starosta::ui {

class DateEdit;
class FormField;
class ToneLabel;

/// One request, entered by hand; whose it seems to be is said while it is typed.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RequestDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

signals:
    void added(starosta::requests::RequestId id, std::optional<starosta::journal::EntryId> entry);

private:
    requests::RequestContent content() const;
    void showProposal();

    Workspace &m_workspace;
    QLineEdit *m_name;
    QComboBox *m_class;
    QComboBox *m_role;
    DateEdit *m_day;
    QLineEdit *m_note;
    FormField *m_nameField;
    FormField *m_dayField;
    ToneLabel *m_proposal;
    ToneLabel *m_failure;
};

} // namespace starosta::ui
