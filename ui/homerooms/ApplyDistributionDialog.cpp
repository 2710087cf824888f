// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homerooms/ApplyDistributionDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/text/ErrorText.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

ApplyDistributionDialog::ApplyDistributionDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_order(OrderFields::Needed::yes, parts.today)
    , m_finding(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Apply the distribution"));
    m_finding->hide();
    auto *list = new QListWidget;
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setWordWrap(true);
    list->addItems(parts.changes);
    list->setAccessibleName(tr("What changes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(tr("&Apply: %n class(es)", nullptr, int(parts.changes.size())),
                                   QDialogButtonBox::AcceptRole));
    QVBoxLayout *layout = layOutDialog(this, buttons);
    layout->addWidget(makeParagraph(tr("All of it is one change under one order, and can be undone. What has to be "
                                       "done in the platform’s cabinet is added to the list of actions.")));
    layout->addWidget(list, 1);
    if (!parts.doubts.isEmpty())
        layout->addWidget(makeParagraph(parts.doubts.join(u'\n'), Tone::warning));
    layout->addWidget(m_order.number());
    layout->addWidget(m_order.date());
    layout->addWidget(m_finding);
    resize(560, 520);
    m_order.number()->editor()->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ApplyDistributionDialog::accept()
{
    if (!checkFields({m_order.number(), m_order.date()}))
        return;
    const orders::OrderReference order = **m_order.typed();
    if (const auto allowed = m_parts.check(order); !allowed) {
        m_finding->setText(text::errorText(allowed.error()));
        m_finding->show();
        return;
    }
    emit confirmed(order);
    QDialog::accept();
}

} // namespace starosta::ui
