// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/sheets/SheetsService.h"
#include "ui/common/AppSettings.h"
#include "ui/common/Dialogs.h"
#include "ui/common/RowModel.h"
#include "ui/invites/BatchColumns.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace starosta::ui {

class FilterField;
class TableView;
class ToneLabel;

/// «Партии»: what was printed this year, who has it, and a second printing. Stands in a page or a dialog, which reads
/// it anew when batches or batch_items have changed and says what it reports.
class BatchesPanel : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        Workspace &workspace;
        Dialogs &dialogs;
        AppSettings &settings;
    };
    explicit BatchesPanel(const Parts &parts, QWidget *parent = nullptr);
    ~BatchesPanel() override;

    void refresh();
    /// False where there is no such batch in this year.
    bool select(int number);
    void copy() const;
    void focusSearch();
    void retranslate();

signals:
    /// Something was done, with the entry that undoes it.
    void done(const QString &text, const std::optional<journal::EntryId> &entry);
    void failed(const Error &error);

private:
    QWidget *makeDetails();
    std::optional<sheets::Batch> selectedBatch() const;
    void showItems();
    void updateButtons();
    QList<sheets::ItemId> items(sheets::Receipt receipt, bool all) const;
    void receive(const QList<sheets::ItemId> &items, sheets::Receipt receipt);
    /// Click and Space: marks what is not marked; where all is, takes it back.
    void toggle();
    void reprint(sheets::ReprintFor whom);
    void look();

    Parts m_parts;
    RowModel<BatchRow> *m_batches;
    RowModel<sheets::BatchItem> *m_items;
    FilterField *m_filter;
    TableView *m_batchTable;
    TableView *m_itemTable;
    QSplitter *m_splitter;
    ToneLabel *m_title;
    QPushButton *m_markAll;
    QPushButton *m_mark;
    QPushButton *m_withdraw;
    QPushButton *m_look;
    QPushButton *m_reprint;
    QPushButton *m_reprintNotJoined;
};

} // namespace starosta::ui
