// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/homerooms/Distribution.h"

#include <QListWidget>

namespace starosta::ui {

class DistributionModel;

/// Everybody who can lead a class, with how many classes each has: dragged onto a class, or given to the chosen class
/// by Enter.
class TeacherList : public QListWidget
{
    Q_OBJECT

public:
    explicit TeacherList(QWidget *parent = nullptr);

    void fill(const DistributionModel &model);
    /// Narrows the list as you type.
    void setFilter(const QString &text);

signals:
    void chosen(starosta::people::PersonId id);

protected:
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    QString m_filter;
};

} // namespace starosta::ui
