// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/Goal.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace starosta::ui {

class DateEdit;
class FormField;

/// A share that the school has to reach, from a day on.
class GoalDialog : public QDialog
{
    Q_OBJECT

public:
    GoalDialog(QDate today, QWidget *parent = nullptr);

signals:
    void chosen(const statistics::NewGoal &goal);

private:
    /// Nothing where what stands there is no whole number of 1 to 100.
    std::optional<int> percent() const;
    void save();

    QComboBox *m_indicator;
    QLineEdit *m_percent;
    FormField *m_percentField;
    DateEdit *m_from;
    FormField *m_fromField;
};

} // namespace starosta::ui
