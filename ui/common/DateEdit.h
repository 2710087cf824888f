// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FormField.h"

#include <QDate>
#include <QLineEdit>

namespace starosta::ui {

/// A day as it is written on paper: typed with dots, without them, or chosen from a calendar. What is typed stays as it
/// was typed until it is whole; a field of sections would move on by itself and give the next dot a meaning of its own.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QDate day, QWidget *parent = nullptr);

    /// Nothing where what stands there is no day.
    std::optional<QDate> date() const;
    void setDate(QDate day);
    void setMinimumDate(QDate day) { m_minimum = day; }
    /// Why what stands there cannot be taken.
    std::optional<FieldFinding> finding() const;

    void showCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void writeOut();

    QDate m_minimum;
};

/// A field around a day that says what is wrong with it.
FormField *makeDateField(const QString &label, DateEdit *edit);

} // namespace starosta::ui
