// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace starosta::ui {

/// Tasks that need not be done after all: which, and why.
class DropTasksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DropTasksDialog(const QStringList &tasks, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &reason);
};

} // namespace starosta::ui
