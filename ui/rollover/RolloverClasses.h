// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rollover/RolloverPlan.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace starosta::ui {

/// What becomes of each class, a row each; the last column is what somebody decides.
class RolloverClasses : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { nameColumn, pupilsColumn, teacherColumn, targetColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets what was said before.
    void fill(const QList<rollover::ClassStep> &steps);
    /// The rules that the cells say. Of those that cannot be read the sentence is added to `unread`.
    QList<rollover::ClassRule> rules(QStringList &unread) const;
    /// Classes of the leaving grade and above graduate, those below go on; what was typed for them stays.
    void setLastGrade(int grade);
    /// The usual answers: the next grade, where there is one, and that the class graduates.
    QStringList choices(int row) const;
    const QString &className(int row) const { return m_rows[row].step.fromName; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    /// Somebody has answered otherwise in a cell.
    void edited();

private:
    struct Row
    {
        rollover::ClassStep step;
        QString target; ///< as it is written in the cell
    };

    static QString graduates();

    QList<Row> m_rows;
};

/// The answer is chosen or typed in the cell. Only the cell that is being edited is a field, the others are painted
/// like one: a field in each row held the window up for longer than it may stand still (65 ms for 132 classes).
class RolloverClassesView : public QTableView
{
    Q_OBJECT

public:
    explicit RolloverClassesView(RolloverClasses *classes, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab goes on to the next class, not to a cell in which nothing is decided.
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void editClicked(const QModelIndex &index);
};

} // namespace starosta::ui
