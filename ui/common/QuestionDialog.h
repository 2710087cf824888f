// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Dialogs.h"

#include <QDialog>

namespace starosta::ui {

/// A decision: what it touches is listed, its buttons are named after the acts.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);

signals:
    void chosen(const QString &choice);
};

} // namespace starosta::ui
