// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/people/Person.h"

#include <QDialog>

namespace starosta::ui {

/// Into which class the pupils go, and why.
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    TransferDialog(Workspace &workspace, const QList<people::Person> &pupils, QWidget *parent = nullptr);

signals:
    void chosen(starosta::classes::ClassId to, const QString &reason);
};

} // namespace starosta::ui
