// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Order.h"
#include "ui/common/OrderFields.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace starosta::ui {

/// An order of the register.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    OrderDialog(const std::optional<orders::OrderContent> &order, QDate today, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const starosta::orders::OrderContent &content);

private:
    OrderFields m_order;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_signedBy;
    QList<FormField *> m_fields;
};

/// Who becomes administrator, by which order, from which day.
class AppointDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AppointDialog(QDate today, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const QString &administrator, const std::optional<starosta::orders::OrderReference> &order, QDate from);

private:
    QLineEdit *m_name;
    OrderFields m_order;
    DateEdit *m_from;
    QList<FormField *> m_fields;
};

} // namespace starosta::ui
