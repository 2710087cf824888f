// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Slots.h"

#include "core/storage/Statement.h"

#include <QRegularExpression>

namespace starosta::journal {

using storage::ChangedRow;
using storage::RowOperation;
using storage::Statement;

namespace {

/// In the order in which they are mentioned.
QList<int> columnsIn(const QString &definition, const QStringList &columns)
{
    static const QRegularExpression word(QStringLiteral("\\w+"));
    QList<int> found;
    for (auto words = word.globalMatch(definition); words.hasNext();) {
        const int column = int(columns.indexOf(words.next().captured()));
        if (column >= 0 && !found.contains(column))
            found.append(column);
    }
    return found;
}

/// SQLite names neither the columns of an expression nor those of a condition: they are read from the definition.
Slot slotFrom(const QString &index, const QString &definition, const QString &table, const QStringList &columns)
{
    const QLatin1StringView where("WHERE");
    const qsizetype condition = definition.lastIndexOf(where);
    const qsizetype key = definition.indexOf(u'(');
    Slot slot{.index = index, .columns = columnsIn(definition.sliced(key, condition - key), columns)};
    slot.keySize = slot.columns.size();
    for (const int column : columnsIn(definition.sliced(condition), columns)) {
        if (!slot.columns.contains(column))
            slot.columns.append(column);
    }
    QStringList names;
    QStringList values;
    for (const int column : std::as_const(slot.columns)) {
        slot.touching |= columnBit(column);
        names.append(columns[column]);
        values.append(QStringLiteral("?%1 AS %2").arg(QString::number(names.size()), columns[column]));
    }
    slot.stored = QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?1").arg(names.join(u','), table, columns[0]).toUtf8();
    slot.open = QStringLiteral("SELECT %1 FROM (SELECT %2)")
                    .arg(definition.sliced(condition + where.size()), values.join(u','))
                    .toUtf8();
    return slot;
}

std::optional<QString> textOf(const std::optional<QString> &recorded)
{
    return recorded && !recorded->isNull() ? recorded : std::nullopt;
}

} // namespace

Columns columnsOf(const ChangedRow &row)
{
    if (row.operation != RowOperation::updated)
        return ~Columns(0);
    Columns columns = 0;
    for (int column = 1; column < row.columns; ++column) {
        if (row.after(column))
            columns |= columnBit(column);
    }
    return columns;
}

const QList<Slot> &Slots::of(const QString &table)
{
    const auto known = m_slots.constFind(table);
    if (known != m_slots.cend())
        return *known;
    const QStringList columns = storage::columnNames(m_store, table);
    QList<Slot> found;
    Statement indexes(m_store, "SELECT i.name, s.sql FROM pragma_index_list(?1) i"
                               " JOIN sqlite_schema s ON s.name = i.name WHERE i.\"unique\" AND i.partial");
    indexes.bindAll(table);
    while (indexes.step()) {
        const Slot slot = slotFrom(indexes.text(0), indexes.text(1), table, columns);
        if (slot.columns.size() > slot.keySize)
            found.append(slot);
    }
    return *m_slots.insert(table, found);
}

Slots::Move Slots::moveOf(const ChangedRow &row)
{
    Move move;
    for (const Slot &slot : of(row.table)) {
        if (!(slot.touching & columnsOf(row)))
            continue;
        const auto before = heldBy(row, slot, Side::before);
        const auto after = heldBy(row, slot, Side::after);
        if (before == after)
            continue;
        if (before)
            move.left.append(*before);
        if (after)
            move.taken.append(*after);
    }
    return move;
}

std::optional<QString> Slots::heldBy(const ChangedRow &row, const Slot &slot, Side side)
{
    if (row.operation == (side == Side::before ? RowOperation::inserted : RowOperation::deleted))
        return {};
    // Of an updated row the record holds only what was updated.
    std::optional<Statement> stored;
    if (row.operation == RowOperation::updated) {
        stored.emplace(m_store, slot.stored.constData());
        stored->bindAll(row.row);
        if (!stored->step())
            return {};
    }
    Statement open(m_store, slot.open.constData());
    QStringList names = {slot.index};
    for (int at = 0; at < slot.columns.size(); ++at) {
        const int column = slot.columns[at];
        const auto recorded = side == Side::before ? row.before(column) : row.after(column);
        const auto value = recorded || !stored ? textOf(recorded) : stored->optionalText(at);
        open.bind(at + 1, value);
        if (at < slot.keySize)
            names.append(value.value_or(QString()));
    }
    if (!open.step() || !open.boolean(0))
        return {};
    return names.join(QChar(0x1f));
}

} // namespace starosta::journal
