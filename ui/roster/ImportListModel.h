// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RowModel.h"

namespace starosta::ui {

/// One list of the check: its rows are indexes into a list of the plan. With ticks, the first column has a box.
class ImportListModel : public RowModel<int>
{
public:
    struct Ticks
    {
        std::function<Qt::CheckState(int index)> state = {};
        std::function<void(const QList<int> &indexes, bool ticked)> tick = {};
    };

    ImportListModel(std::vector<Column<int>> columns, Ticks ticks, QObject *parent = nullptr);

    bool hasTicks() const { return bool(m_ticks.state); }
    Qt::CheckState stateAt(int shown) const { return m_ticks.state(rowAt(shown)); }
    /// Of shown rows.
    void tick(const QList<int> &shown, bool ticked);
    void tickAllShown(bool ticked);
    /// The boxes are drawn anew, after ticks changed elsewhere.
    void ticksChanged();

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool hasBox(const QModelIndex &index) const;

    Ticks m_ticks;
};

} // namespace starosta::ui
