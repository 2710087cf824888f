// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/ReportForm.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QTableWidget;
class QVBoxLayout;

namespace starosta::ui {

class FormColumnRow;
class FormField;
class ToneLabel;

/// Describes a table that somebody above the school wants filled in: its columns in their words, in their order. What
/// it looks like when it is filled stands below.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        std::optional<statistics::ReportForm> form = {}; ///< a new one otherwise
        statistics::Report report;                       ///< with whose figures it is filled for a look
        QString schoolName;
        QStringList otherNames = {}; ///< of the forms that are there: a new one takes the place of none
    };
    explicit FormDialog(Parts parts, QWidget *parent = nullptr);

signals:
    void described(const statistics::ReportForm &form);

private:
    FormColumnRow *addRow(const std::optional<statistics::FormColumn> &column);
    void move(FormColumnRow *row, int by);
    void numberRows();
    /// Columns without a title are left out.
    statistics::ReportForm typed() const;
    void preview();
    void save();

    Parts m_parts;
    QLineEdit *m_name;
    FormField *m_nameField;
    QComboBox *m_rows;
    QVBoxLayout *m_columns;
    QScrollArea *m_scroll;
    QList<FormColumnRow *> m_columnRows;
    ToneLabel *m_finding;
    QTableWidget *m_preview;
};

} // namespace starosta::ui
