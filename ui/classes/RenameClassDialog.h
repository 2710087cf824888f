// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/classes/SchoolClass.h"

#include <QDialog>

namespace starosta::ui {

/// Another grade or letter for a class that stays the same class.
class RenameClassDialog : public QDialog
{
    Q_OBJECT

public:
    RenameClassDialog(Workspace &workspace, const classes::SchoolClass &schoolClass, QWidget *parent = nullptr);

signals:
    void chosen(const starosta::classes::ClassName &name);
};

} // namespace starosta::ui
