// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Fold.h"
#include "ui/common/RowModelBase.h"
#include "ui/common/Tone.h"

#include <QDate>
#include <QList>

#include <functional>
#include <vector>

namespace starosta::ui {

/// One column of a list: how a row's cell reads, sorts and looks. Only `id`, `header` and `text` are needed.
/// To be written out as Column<Row>{.id = …}: g++ 12 fails on bare braces inside a template's argument.
template <class Row>
struct Column
{
    QString id; ///< under which its width and visibility are kept
    std::function<QString()> header;
    std::function<QString(const Row &)> text;
    /// Negative, zero or positive; Russian order of the texts where nothing is said.
    std::function<int(const Row &, const Row &)> compare = {};
    std::function<QString(const Row &)> icon = {}; ///< a name of resources/icons
    std::function<Tone(const Row &)> tone = {};
    std::function<QString(const Row &)> toolTip = {};
    std::function<QString()> help = {}; ///< what it means: the heading's tool tip and What's This
    Qt::Alignment alignment = Qt::AlignLeft;
    int characters = 16;  ///< default width
    int least = 0;        ///< of them, those that are to be read even where there is little room
    bool hidden = false;  ///< until somebody asks for it in the column chooser
    bool searched = true; ///< the filter looks into it
};

/// A comparison by a member or function whose values have `<`.
template <class Row, class Key>
std::function<int(const Row &, const Row &)> orderedBy(Key key)
{
    return [key](const Row &left, const Row &right) {
        const auto &a = std::invoke(key, left);
        const auto &b = std::invoke(key, right);
        return a < b ? -1 : b < a ? 1 : 0;
    };
}

/// A list in memory as an item model, with filter and order of its own: a proxy needs tens of milliseconds a key for
/// 100,000 rows. `key` tells rows apart when the list is read again: usually the row's id.
template <class Row>
class RowModel : public RowModelBase
{
public:
    RowModel(std::vector<Column<Row>> columns, std::function<qint64(const Row &)> key, QObject *parent = nullptr)
        : RowModelBase(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {}

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        rowsReplaced();
        endResetModel();
        emit shownRowsChanged();
    }
    /// Exchanges rows with another model of the same columns, which was filled and sorted beside the window: 100,000
    /// rows are sorted for longer than a window may stand still.
    void exchangeRows(RowModel &other)
    {
        beginResetModel();
        other.beginResetModel();
        m_rows.swap(other.m_rows);
        rowsExchanged(other);
        other.endResetModel();
        endResetModel();
        emit shownRowsChanged();
    }
    /// All of them, in the order in which they were given.
    const QList<Row> &rows() const { return m_rows; }
    /// A shown row, counted from 0 in the present order.
    const Row &rowAt(int shown) const { return m_rows[source(shown)]; }

    /// A condition beside the text of the filter: a role, a state. Nothing lets all pass.
    void setCondition(std::function<bool(const Row &)> condition)
    {
        m_condition = std::move(condition);
        conditionChanged();
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    ColumnTraits columnTraits(int column) const override
    {
        const auto &it = m_columns[size_t(column)];
        return {.id = it.id,
                .header = it.header(),
                .alignment = it.alignment,
                .characters = it.characters,
                .least = it.least,
                .hidden = it.hidden};
    }

protected:
    int sourceCount() const override { return int(m_rows.size()); }
    qint64 sourceKey(int row) const override { return m_key(m_rows[row]); }
    QString sourceText(int row, int column) const override { return m_columns[size_t(column)].text(m_rows[row]); }
    QString sourceIcon(int row, int column) const override { return ask(&Column<Row>::icon, row, column); }
    QString sourceToolTip(int row, int column) const override { return ask(&Column<Row>::toolTip, row, column); }
    QString columnHelp(int column) const override
    {
        const auto &help = m_columns[size_t(column)].help;
        return help ? help() : QString();
    }
    Tone sourceTone(int row, int column) const override
    {
        const auto &tone = m_columns[size_t(column)].tone;
        return tone ? tone(m_rows[row]) : Tone::normal;
    }
    bool isSearched(int column) const override { return m_columns[size_t(column)].searched; }
    bool passesCondition(int row) const override { return !m_condition || m_condition(m_rows[row]); }
    bool hasCondition() const override { return bool(m_condition); }
    bool hasComparison(int column) const override { return bool(m_columns[size_t(column)].compare); }
    int compareSource(int left, int right, int column) const override
    {
        return m_columns[size_t(column)].compare(m_rows[left], m_rows[right]);
    }

private:
    QString ask(std::function<QString(const Row &)> Column<Row>::*what, int row, int column) const
    {
        const auto &function = m_columns[size_t(column)].*what;
        return function ? function(m_rows[row]) : QString();
    }

    std::vector<Column<Row>> m_columns;
    std::function<qint64(const Row &)> m_key;
    std::function<bool(const Row &)> m_condition;
    QList<Row> m_rows;
};

} // namespace starosta::ui
