// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/EnterOrderDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

EnterOrderDialog::EnterOrderDialog(int movements, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_order(OrderFields::Needed::yes, today)
{
    setWindowTitle(tr("The order that followed"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(tr("&Enter"), QDialogButtonBox::AcceptRole));
    QVBoxLayout *layout = layOutDialog(this, buttons);
    layout->addWidget(makeParagraph(tr("It will back %n movement(s) that wait for it.", nullptr, movements)));
    layout->addWidget(m_order.number());
    layout->addWidget(m_order.date());
    layout->addStretch();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &EnterOrderDialog::accept);
    resize(420, sizeHint().height());
}

void EnterOrderDialog::accept()
{
    if (!checkFields({m_order.number(), m_order.date()}))
        return;
    const auto order = m_order.typed();
    if (!order || !*order)
        return;
    emit confirmed(**order);
    QDialog::accept();
}

} // namespace starosta::ui
