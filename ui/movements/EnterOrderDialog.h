// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OrderFields.h"

#include <QDialog>

namespace starosta::ui {

/// The order of movements that were recorded before it was signed.
class EnterOrderDialog : public QDialog
{
    Q_OBJECT

public:
    EnterOrderDialog(int movements, QDate today, QWidget *parent = nullptr);

    void accept() override;

signals:
    void confirmed(const starosta::orders::OrderReference &order);

private:
    OrderFields m_order;
};

} // namespace starosta::ui
