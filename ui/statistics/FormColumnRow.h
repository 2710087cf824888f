// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/ReportForm.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace starosta::ui {

/// One column of a form as it is described: its title in the words of those who ask, what it is filled with, and how.
class FormColumnRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumnRow(const std::optional<statistics::FormColumn> &column, QWidget *parent = nullptr);

    /// Errors: formColumnInvalid where there is no title.
    Result<statistics::FormColumn> column() const;
    /// For a screen reader: which of the columns it is, from 1.
    void setPlace(int place, int columns);
    void focusTitle();

signals:
    void edited();
    void upRequested();
    void downRequested();
    void removeRequested();

private:
    void arrange();

    QLineEdit *m_title;
    QComboBox *m_what;
    QComboBox *m_part;
    QComboBox *m_decimals;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace starosta::ui
