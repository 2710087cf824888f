// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/ImportLists.h"

#include <QTabWidget>

namespace starosta::ui {

class AppSettings;
class TableView;

/// The lists of the check as tabs with their counts; a list without rows has no tab. One filter is over all of them.
class ImportTabs : public QTabWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        ImportTicks &ticks;
        const ImportDraft &draft;
    };
    ImportTabs(const Parts &parts, AppSettings &settings, QWidget *parent = nullptr);

    /// The plan of the ticks, as it is now. The tab and the selection stay where they still exist.
    void showPlan();
    /// The first list with anything in it.
    void openFirst();
    void setFilter(const QString &text);

    std::optional<ImportTab> currentTab() const;
    bool currentHasTicks() const;
    void tickAllShown(bool ticked);
    /// Indexes of the current list; see rowsOfTabs().
    QList<int> selected() const;
    void focusList();
    void select(ImportTab tab, int index);

signals:
    /// Another tab, or other rows of it.
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct List
    {
        TableView *view;
        ImportListModel *model;
    };

    void addList(ImportTab tab, const Parts &parts, AppSettings &settings);
    void selectFirst();
    void updateTitles();
    void toggleSelected(const List &list);

    ImportTicks &m_ticks;
    const ImportDraft &m_draft;
    QList<List> m_lists; ///< in the order of ImportTab
};

} // namespace starosta::ui
