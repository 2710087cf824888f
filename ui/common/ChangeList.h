// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/Entry.h"

#include <QList>
#include <QTreeWidget>

#include <functional>

namespace starosta::ui {

/// What the row is called to which a column refers: «1А» for a class. Empty where nobody knows any more.
using RecordNames = std::function<QString(const QString &column, qint64 row)>;

/// What entries of the journal changed, field by field: before and after, in words. Links are masked.
class ChangeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// In place of bare numbers of records.
    void setNames(RecordNames names) { m_names = std::move(names); }
    /// A row of the store each, its fields below it.
    void showChanges(const QList<journal::RowChange> &changes);
    /// An entry of the journal each, what it did to the record below it; newest first.
    void showHistory(const QList<journal::HistoryItem> &history);

public slots:
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addFields(QTreeWidgetItem *parent, const journal::RowChange &change);
    void retranslate();
    QString valueText(const QString &table, const QString &column, const std::optional<QString> &value) const;

    RecordNames m_names;
};

} // namespace starosta::ui
