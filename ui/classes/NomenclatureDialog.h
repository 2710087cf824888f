// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/ClassName.h"
#include "core/orders/OrderReference.h"
#include "ui/common/OrderFields.h"

#include <QDialog>

class QPlainTextEdit;

namespace starosta::ui {

/// The approved list of classes, with the order that approved it.
class NomenclatureDialog : public QDialog
{
    Q_OBJECT

public:
    NomenclatureDialog(const QList<classes::ClassName> &now, QDate today, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const QList<starosta::classes::ClassName> &names,
                const std::optional<starosta::orders::OrderReference> &order);

private:
    Result<QList<classes::ClassName>> names() const;

    QPlainTextEdit *m_list;
    OrderFields m_order;
    QList<FormField *> m_fields;
};

} // namespace starosta::ui
