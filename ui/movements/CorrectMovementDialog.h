// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movements/MovementsService.h"
#include "ui/common/OrderFields.h"

#include <QDialog>

class QLineEdit;

namespace starosta::ui {

/// The order and the note of a record in the book of movements.
class CorrectMovementDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectMovementDialog(const movements::BookLine &line, QDate today, QWidget *parent = nullptr);

    void accept() override;

signals:
    void confirmed(const starosta::movements::MovementCorrection &correction);

private:
    OrderFields m_order;
    QLineEdit *m_note;
    FormField *m_noteField;
};

} // namespace starosta::ui
