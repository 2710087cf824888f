// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/OrderFields.h"

#include <QDialog>

#include <functional>

namespace starosta::ui {

class ToneLabel;

/// The list of what changes, what is doubtful about it, and the order by which it is done.
class ApplyDistributionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        QStringList changes;
        QStringList doubts;
        QDate today;
        std::function<Result<>(const orders::OrderReference &)> check = {};
    };

    explicit ApplyDistributionDialog(const Parts &parts, QWidget *parent = nullptr);

    void accept() override;

signals:
    void confirmed(const starosta::orders::OrderReference &order);

private:
    Parts m_parts;
    OrderFields m_order;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
