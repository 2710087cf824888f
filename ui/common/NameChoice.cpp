// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NameChoice.h"

#include "core/base/Fold.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace starosta::ui {

namespace {

constexpr int kFoldedRole = Qt::UserRole + 1;

/// Compares folded texts, and puts into the field what people read.
class FoldingCompleter : public QCompleter
{
public:
    FoldingCompleter(QAbstractItemModel *names, QObject *parent) : QCompleter(names, parent)
    {
        setCompletionRole(kFoldedRole);
        setFilterMode(Qt::MatchContains);
        setCompletionMode(QCompleter::PopupCompletion);
    }

    QStringList splitPath(const QString &typed) const override { return {fold(typed)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

QCompleter *makeNameCompleter(const QStringList &names, QObject *parent)
{
    auto *model = new QStandardItemModel;
    for (const QString &name : names) {
        auto *item = new QStandardItem(name);
        item->setData(fold(name), kFoldedRole);
        model->appendRow(item);
    }
    auto *completer = new FoldingCompleter(model, parent);
    model->setParent(completer);
    return completer;
}

NameChoice::NameChoice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(new FoldingCompleter(model(), this));
}

void NameChoice::addName(const QString &text, qint64 id)
{
    addItem(text, id);
    setItemData(count() - 1, fold(text), kFoldedRole);
}

std::optional<qint64> NameChoice::chosen() const
{
    const QString text = currentText();
    const auto says = [&](int row) { return row >= 0 && fold(itemText(row)) == fold(text); };
    if (says(currentIndex()))
        return itemData(currentIndex()).toLongLong();
    std::optional<int> found;
    for (int row = 0; row < count(); ++row) {
        if (!says(row))
            continue;
        if (found)
            return {};
        found = row;
    }
    return found ? std::optional(itemData(*found).toLongLong()) : std::nullopt;
}

} // namespace starosta::ui
