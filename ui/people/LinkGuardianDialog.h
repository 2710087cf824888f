// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/people/PeopleService.h"

#include <QDialog>

namespace starosta::ui {

/// Who is guardian to a pupil, out of the adults in the register.
class LinkGuardianDialog : public QDialog
{
    Q_OBJECT

public:
    LinkGuardianDialog(Workspace &workspace, const people::Person &pupil, QWidget *parent = nullptr);

signals:
    void chosen(const starosta::people::NewGuardianship &relation);
};

} // namespace starosta::ui
