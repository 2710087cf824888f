// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChangeList.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/text/ActionText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRecords.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace starosta::ui {

namespace {

QString iconOf(journal::RowChangeKind kind)
{
    switch (kind) {
    case journal::RowChangeKind::added:
        return QStringLiteral("add");
    case journal::RowChangeKind::changed:
        return QStringLiteral("edit");
    case journal::RowChangeKind::removed:
        return QStringLiteral("delete");
    }
    return {};
}

/// The columns that say what a row is: enough to tell one «Person added» from the next.
QString rowName(const journal::RowChange &change)
{
    static const QStringList telling{QStringLiteral("surname"), QStringLiteral("given"),  QStringLiteral("grade"),
                                     QStringLiteral("letter"),  QStringLiteral("number"), QStringLiteral("short_name")};
    QStringList words;
    for (const QString &column : telling) {
        for (const journal::FieldChange &field : change.fields) {
            if (field.field == column)
                words.append(field.after ? *field.after : field.before.value_or(QString()));
        }
    }
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

} // namespace

ChangeList::ChangeList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    retranslate();
}

QString ChangeList::valueText(const QString &table, const QString &column, const std::optional<QString> &value) const
{
    bool isNumber = false;
    const qint64 row = value.value_or(QString()).toLongLong(&isNumber);
    const QString name = m_names && isNumber ? m_names(column, row) : QString();
    return name.isEmpty() ? text::valueText(table, column, value) : name;
}

void ChangeList::addFields(QTreeWidgetItem *parent, const journal::RowChange &change)
{
    for (const journal::FieldChange &field : change.fields) {
        const QString table = change.record.table;
        auto *item =
            new QTreeWidgetItem(parent, {text::columnLabel(field.field), valueText(table, field.field, field.before),
                                         valueText(table, field.field, field.after)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
}

void ChangeList::showChanges(const QList<journal::RowChange> &changes)
{
    clear();
    for (const journal::RowChange &change : changes) {
        const QString what =
            QStringLiteral("%1: %2").arg(text::tableLabel(change.record.table), text::label(change.kind));
        const QString name = rowName(change);
        auto *item = new QTreeWidgetItem(this, {name.isEmpty() ? what : QStringLiteral("%1, %2").arg(what, name)});
        item->setIcon(0, icon(iconOf(change.kind), Tone::muted));
        item->setFirstColumnSpanned(true);
        item->setFont(0, fontFor(TextRole::strong));
        addFields(item, change);
        item->setExpanded(changes.size() <= 20);
    }
}

void ChangeList::showHistory(const QList<journal::HistoryItem> &history)
{
    clear();
    for (auto it = history.rbegin(); it != history.rend(); ++it) {
        const journal::Entry &entry = it->entry;
        QStringList words{text::momentText(entry.at), text::actionLabel(entry.action), entry.actor};
        words.append(entry.because.reason);
        words.append(entry.because.order);
        words.removeAll(QString());
        auto *item = new QTreeWidgetItem(this, {words.join(QStringLiteral(" · "))});
        item->setIcon(0, icon(iconOf(it->change.kind), entry.effective ? Tone::muted : Tone::warning));
        item->setFirstColumnSpanned(true);
        item->setFont(0, fontFor(TextRole::strong));
        addFields(item, it->change);
        item->setExpanded(true);
    }
}

void ChangeList::copy() const
{
    QStringList lines;
    for (const QTreeWidgetItem *item : selectedItems()) {
        QStringList cells;
        for (int column = 0; column < (item->childCount() > 0 ? 1 : 3); ++column)
            cells.append(item->text(column).simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChangeList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTreeWidget::keyPressEvent(event);
}

void ChangeList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void ChangeList::retranslate()
{
    setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    setAccessibleName(tr("What was changed"));
}

} // namespace starosta::ui
