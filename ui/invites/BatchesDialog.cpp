// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/BatchesDialog.h"

#include "ui/common/MessageBar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

BatchesDialog::BatchesDialog(const BatchesPanel::Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_workspace(parts.workspace)
    , m_messages(new MessageBar)
    , m_panel(new BatchesPanel(parts))
{
    setWindowTitle(tr("Printed batches"));
    resize(900, 640);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_panel, 1);
    layout->addWidget(buttons);
    connect(m_panel, &BatchesPanel::failed, m_messages, [this](const Error &error) { m_messages->showFailure(error); });
    connect(m_panel, &BatchesPanel::done, m_messages,
            [this](const QString &text, const std::optional<journal::EntryId> &entry) {
                QList<MessageAction> actions;
                if (entry)
                    actions.append({.text = tr("Undo"), .callback = [this, number = *entry] {
                                        const auto undone = m_workspace.ledger().undo(number);
                                        if (undone)
                                            m_messages->clear();
                                        else
                                            m_messages->showFailure(undone.error());
                                        m_panel->refresh();
                                    }});
                m_messages->showDone(text, actions);
            });
    m_panel->refresh();
}

} // namespace starosta::ui
