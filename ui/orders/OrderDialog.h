// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "ui/common/OrderFields.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace starosta::ui {

class ToneLabel;

/// An order of the register.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    /// Says why an order cannot be kept, before the dialog closes.
    using Check = std::function<Result<>(const orders::OrderContent &)>;

    OrderDialog(const std::optional<orders::OrderContent> &order, QDate today, Check check = {},
                QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const starosta::orders::OrderContent &content);

private:
    OrderFields m_order;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_signedBy;
    ToneLabel *m_finding;
    Check m_check;
    QList<FormField *> m_fields;
};

} // namespace starosta::ui
