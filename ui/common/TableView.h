// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Command.h"
#include "ui/common/EmptyState.h"

#include <QList>
#include <QTableView>

#include <optional>

namespace starosta::ui {

class AppSettings;
class EmptyOverlay;
class FilterField;
class RowModelBase;

/// A list with the habits of the house: sorts by any column, chooses columns in the header's menu, remembers both,
/// copies rows tab-separated, filters as you type, has a context menu made of commands, and explains itself when empty.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the key under which the columns are remembered: «people».
    TableView(QString name, AppSettings &settings, QWidget *parent = nullptr);
    ~TableView() override;

    /// The model is not owned. Columns take their remembered or default widths.
    void setRowModel(RowModelBase *model);
    /// By the column's id; widths are shared out anew.
    void showColumn(const QString &id, bool shown);
    RowModelBase *rowModel() const { return m_model; }
    /// Letters typed into the list go there.
    void setFilterField(FilterField *field);
    /// The context menu, above «Copy».
    void setRowCommands(QList<Command> commands);
    void setEmptyState(const EmptyState &state);
    /// For a screen reader: «People».
    void setName(const QString &text) { setAccessibleName(text); }

    /// Shown rows that are selected, in their order.
    QList<int> selectedRows() const;
    QList<qint64> selectedKeys() const;
    std::optional<int> currentRow() const;
    /// Selects the row with this key and brings it into view; false where it is not shown.
    bool selectKey(qint64 key);

    /// Headers, menu and the empty state in the present language.
    void retranslate();

public slots:
    /// The selected rows, tab-separated.
    void copy() const;

signals:
    /// Enter or double click.
    void rowActivated(int row);
    void rowSelectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void activate(int row);
    void rememberSelection();
    void restoreSelection();
    void restoreColumns();
    void saveColumns() const;
    /// Default widths share the room there is, so that nothing is out of sight at the side.
    void fitColumns();
    void showColumnMenu(const QPoint &place);
    void updateEmptyState();

    QString m_name;
    AppSettings &m_settings;
    RowModelBase *m_model = nullptr;
    FilterField *m_filter = nullptr;
    QList<Command> m_commands;
    EmptyState m_emptyState;
    EmptyOverlay *m_overlay;
    QString m_columnIds;
    QList<qint64> m_selectionBefore;
    std::optional<qint64> m_currentBefore;
    bool m_restoring = false;
    bool m_ownWidths = false;      ///< somebody has set a width: it is left alone from then on
    bool m_settingColumns = false; ///< widths change by the list itself
};

} // namespace starosta::ui
