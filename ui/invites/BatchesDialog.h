// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invites/BatchesPanel.h"

#include <QDialog>

namespace starosta::ui {

class MessageBar;

/// The batches in a window of their own, from the print dialog.
class BatchesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BatchesDialog(const BatchesPanel::Parts &parts, QWidget *parent = nullptr);

    BatchesPanel &panel() { return *m_panel; }

private:
    Workspace &m_workspace;
    MessageBar *m_messages;
    BatchesPanel *m_panel;
};

} // namespace starosta::ui
