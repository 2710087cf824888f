// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/BatchesPanel.h"

#include "core/classes/ClassesService.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/invites/ReprintDialog.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace starosta::ui {

using sheets::Batch;
using sheets::BatchItem;
using sheets::ItemId;
using sheets::Receipt;
using sheets::ReprintFor;

namespace {

const QString kSplitter = QStringLiteral("splitter/batches");

} // namespace

BatchesPanel::BatchesPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_batches(new RowModel<BatchRow>(
          batchColumns(), [](const BatchRow &row) { return row.batch.id.value(); }, this))
    , m_items(new RowModel<BatchItem>(
          batchItemColumns(), [](const BatchItem &item) { return item.id.value(); }, this))
    , m_filter(new FilterField)
    , m_batchTable(new TableView(QStringLiteral("invites.batches"), parts.settings))
    , m_itemTable(new TableView(QStringLiteral("invites.batchItems"), parts.settings))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_title(makeLabel({}, TextRole::strong))
    , m_markAll(new QPushButton)
    , m_mark(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_look(new QPushButton)
    , m_reprint(new QPushButton)
    , m_reprintNotJoined(new QPushButton)
{
    m_batchTable->setRowModel(m_batches);
    m_batchTable->setSelectionMode(QAbstractItemView::SingleSelection);
    // The newest first; people as they stand on the paper, so that none moves when it is marked.
    if (parts.settings.bytes(QStringLiteral("columns/invites.batches")).isEmpty())
        m_batchTable->sortByColumn(0, Qt::DescendingOrder);
    connect(m_batchTable, &TableView::rowSelectionChanged, this, &BatchesPanel::showItems);
    m_splitter->addWidget(m_batchTable);
    m_splitter->addWidget(makeDetails());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(parts.settings.bytes(kSplitter));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    retranslate();
}

BatchesPanel::~BatchesPanel()
{
    m_parts.settings.setBytes(kSplitter, m_splitter->saveState());
}

QWidget *BatchesPanel::makeDetails()
{
    m_itemTable->setRowModel(m_items);
    m_itemTable->setFilterField(m_filter);
    m_itemTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (m_parts.settings.bytes(QStringLiteral("columns/invites.batchItems")).isEmpty())
        m_itemTable->sortByColumn(kClassColumn, Qt::AscendingOrder);
    m_filter->attach(m_items, m_itemTable);
    connect(m_itemTable, &TableView::rowSelectionChanged, this, &BatchesPanel::updateButtons);
    connect(m_itemTable, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == kReceivedColumn)
            toggle();
    });
    auto *spaceKey = new QShortcut(Qt::Key_Space, m_itemTable);
    spaceKey->setContext(Qt::WidgetShortcut);
    connect(spaceKey, &QShortcut::activated, this, &BatchesPanel::toggle);

    connect(m_markAll, &QPushButton::clicked, this, [this] { receive(items(Receipt::note, true), Receipt::note); });
    connect(m_mark, &QPushButton::clicked, this, [this] { receive(items(Receipt::note, false), Receipt::note); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { receive(items(Receipt::withdraw, false), Receipt::withdraw); });
    connect(m_look, &QPushButton::clicked, this, &BatchesPanel::look);
    connect(m_reprint, &QPushButton::clicked, this, [this] { reprint(ReprintFor::everybody); });
    connect(m_reprintNotJoined, &QPushButton::clicked, this, [this] { reprint(ReprintFor::notJoined); });

    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title);
    head->addWidget(m_filter, 1);
    const auto row = [](std::initializer_list<QPushButton *> buttons) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::small);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            line->addWidget(button);
        }
        line->addStretch();
        return line;
    };
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_itemTable, 1);
    layout->addLayout(row({m_markAll, m_mark, m_withdraw}));
    layout->addLayout(row({m_look, m_reprint, m_reprintNotJoined}));
    return side;
}

void BatchesPanel::refresh()
{
    const QHash<classes::ClassId, QString> labels = m_parts.workspace.classes().labels();
    QList<BatchRow> rows;
    for (const Batch &batch : m_parts.workspace.sheets().batches()) {
        QStringList names;
        for (const classes::ClassId id : batch.classes)
            names.append(labels.value(id));
        rows.append({.batch = batch, .classes = names.join(QStringLiteral(", "))});
    }
    const bool first = !rows.isEmpty() && m_batches->rows().isEmpty();
    m_batches->setRows(std::move(rows));
    if (first)
        m_batchTable->selectRow(0);
    showItems();
}

std::optional<Batch> BatchesPanel::selectedBatch() const
{
    const QList<int> rows = m_batchTable->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_batches->rowAt(rows.first()).batch);
}

bool BatchesPanel::select(int number)
{
    for (const BatchRow &row : m_batches->rows()) {
        if (row.batch.number == number)
            return m_batchTable->selectKey(row.batch.id.value());
    }
    return false;
}

void BatchesPanel::showItems()
{
    const auto batch = selectedBatch();
    QList<BatchItem> items;
    if (batch) {
        if (const auto details = m_parts.workspace.sheets().batch(batch->number))
            items = details->items;
    }
    m_title->setText(!batch ? QString()
                     : batch->recipients == 0
                         ? tr("Batch № %1").arg(batch->number)
                         : tr("Batch № %1: received by %2 of %3")
                               .arg(QString::number(batch->number), text::numberText(batch->received),
                                    text::numberText(batch->recipients)));
    m_items->setRows(std::move(items));
    updateButtons();
}

/// Those that the act would change: of all, or of the selected ones.
QList<ItemId> BatchesPanel::items(Receipt receipt, bool all) const
{
    QList<ItemId> ids;
    const auto add = [&](const BatchItem &item) {
        if (item.receivedOn.has_value() == (receipt == Receipt::withdraw))
            ids.append(item.id);
    };
    if (all) {
        for (const BatchItem &item : m_items->rows())
            add(item);
    } else {
        for (const int row : m_itemTable->selectedRows())
            add(m_items->rowAt(row));
    }
    return ids;
}

void BatchesPanel::updateButtons()
{
    const auto batch = selectedBatch();
    const bool writable = batch && !m_parts.workspace.readOnly();
    m_markAll->setEnabled(writable && !items(Receipt::note, true).isEmpty());
    m_mark->setEnabled(writable && !items(Receipt::note, false).isEmpty());
    m_withdraw->setEnabled(writable && !items(Receipt::withdraw, false).isEmpty());
    m_look->setEnabled(batch.has_value());
    m_reprint->setEnabled(writable);
    // A sheet for the wall is for nobody in particular.
    m_reprintNotJoined->setEnabled(writable && batch->recipients > 0);
}

void BatchesPanel::receive(const QList<ItemId> &items, Receipt receipt)
{
    const auto batch = selectedBatch();
    if (!batch || items.isEmpty() || m_parts.workspace.readOnly())
        return;
    const auto changed = m_parts.workspace.sheets().receive(batch->number, items, receipt);
    if (!changed) {
        emit failed(changed.error());
        return;
    }
    refresh();
    const QString count = text::numberText(items.size());
    emit done(receipt == Receipt::note ? tr("Marked as received: %1.").arg(count)
                                       : tr("Not received after all: %1.").arg(count),
              changed->entry);
}

void BatchesPanel::toggle()
{
    const QList<ItemId> missing = items(Receipt::note, false);
    if (!missing.isEmpty())
        receive(missing, Receipt::note);
    else
        receive(items(Receipt::withdraw, false), Receipt::withdraw);
}

void BatchesPanel::look()
{
    const auto batch = selectedBatch();
    const auto paper = batch ? m_parts.workspace.sheets().paperOf(batch->number)
                             : Result<sheets::SheetContent>(fail(ErrorCode::batchMissing, {QString()}));
    if (paper)
        m_parts.dialogs.show(new PaperDialog(*paper, this));
    else
        emit failed(paper.error());
}

void BatchesPanel::reprint(ReprintFor whom)
{
    const auto batch = selectedBatch();
    if (!batch)
        return;
    const sheets::ReprintRequest request{.batch = batch->number, .whom = whom};
    const auto preview = m_parts.workspace.sheets().previewReprint(request);
    if (!preview) {
        emit failed(preview.error());
        return;
    }
    auto *dialog =
        new ReprintDialog({.workspace = m_parts.workspace, .dialogs = m_parts.dialogs, .settings = m_parts.settings},
                          request, *preview, this);
    connect(dialog, &ReprintDialog::printed, this, [this](int number, const QString &path) {
        refresh();
        select(number);
        emit done(path.isEmpty() ? tr("Batch № %1 is printed.").arg(number)
                                 : tr("Batch № %1 is saved: %2").arg(QString::number(number), path),
                  std::nullopt);
    });
    m_parts.dialogs.show(dialog);
}

void BatchesPanel::copy() const
{
    (m_itemTable->hasFocus() ? m_itemTable : m_batchTable)->copy();
}

void BatchesPanel::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void BatchesPanel::retranslate()
{
    m_filter->setHint(tr("Filter by name and class"));
    m_batchTable->setName(tr("Printed batches"));
    m_batchTable->setEmptyState({.icon = QStringLiteral("print"),
                                 .title = tr("Nothing was printed this year"),
                                 .text = tr("Every printing of sheets is a numbered batch and stands here.")});
    m_itemTable->setName(tr("Who stands on the batch"));
    m_itemTable->setEmptyState({.icon = QStringLiteral("people"),
                                .title = tr("No batch is chosen"),
                                .text = tr("Choose a batch: who stands on it and who has it is shown here.")});
    m_markAll->setText(tr("Mark &all as received"));
    m_mark->setText(tr("&Mark"));
    m_withdraw->setText(tr("&Take the mark back"));
    m_look->setText(tr("&Look at the paper…"));
    m_reprint->setText(tr("&Reprint…"));
    m_reprintNotJoined->setText(tr("Reprint for those who have &not joined…"));
    m_mark->setAccessibleName(tr("Mark the selected ones as received"));
    m_batchTable->retranslate();
    m_itemTable->retranslate();
    showItems();
}

} // namespace starosta::ui
