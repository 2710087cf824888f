// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/people/Person.h"
#include "ui/common/RowModel.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace starosta::ui {

/// Somebody of the register for a name that the platform shows.
class ChoosePersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `explanation` says what becomes of the choice.
    ChoosePersonDialog(Workspace &workspace, const QString &explanation, QWidget *parent = nullptr);

signals:
    void chosen(people::PersonId person);

private:
    void choose();
    std::optional<people::PersonId> selected() const;

    RowModel<people::Person> *m_model;
    QTableView *m_list;
    QPushButton *m_choose;
};

} // namespace starosta::ui
