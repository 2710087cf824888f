// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportListModel.h"

namespace starosta::ui {

ImportListModel::ImportListModel(std::vector<Column<int>> columns, Ticks ticks, QObject *parent)
    : RowModel<int>(
          std::move(columns), [](int index) { return index; }, parent)
    , m_ticks(std::move(ticks))
{}

bool ImportListModel::hasBox(const QModelIndex &index) const
{
    return hasTicks() && index.isValid() && index.column() == 0;
}

void ImportListModel::tick(const QList<int> &shown, bool ticked)
{
    QList<int> indexes;
    indexes.reserve(shown.size());
    for (const int row : shown)
        indexes.append(rowAt(row));
    m_ticks.tick(indexes, ticked);
}

void ImportListModel::tickAllShown(bool ticked)
{
    QList<int> shown(rowCount());
    for (int row = 0; row < shown.size(); ++row)
        shown[row] = row;
    tick(shown, ticked);
}

void ImportListModel::ticksChanged()
{
    if (hasTicks() && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole)
        return hasBox(index) ? QVariant(int(stateAt(index.row()))) : QVariant();
    return RowModel<int>::data(index, role);
}

bool ImportListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !hasBox(index))
        return false;
    // A box that is half ticked is emptied by a click: what is changed by hand would keep it half ticked for ever.
    const Qt::CheckState state = stateAt(index.row());
    const bool ticked = value.toInt() == int(Qt::Checked);
    if (!ticked || state != Qt::Checked)
        tick({index.row()}, ticked && state == Qt::Unchecked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ImportListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel<int>::flags(index);
    return hasBox(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace starosta::ui
