// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportTabs.h"

#include "ui/common/Icons.h"
#include "ui/common/RowModelBase.h"
#include "ui/common/TableView.h"
#include "ui/text/Format.h"

#include <QKeyEvent>

#include <algorithm>

namespace starosta::ui {

ImportTabs::ImportTabs(const Parts &parts, AppSettings &settings, QWidget *parent)
    : QTabWidget(parent)
    , m_ticks(parts.ticks)
    , m_draft(parts.draft)
{
    setDocumentMode(true);
    setAccessibleName(tr("What the import would do"));
    for (int tab = 0; tab < kImportTabCount; ++tab)
        addList(ImportTab(tab), parts, settings);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        selectFirst();
        emit selectionChanged();
    });
    connect(&m_ticks, &ImportTicks::aboutToForget, this, [this] {
        for (const List &list : std::as_const(m_lists))
            list.model->setRows({});
    });
    connect(&m_ticks, &ImportTicks::changed, this, [this] {
        for (const List &list : std::as_const(m_lists)) {
            if (list.view->isVisible())
                list.model->ticksChanged();
        }
    });
}

void ImportTabs::addList(ImportTab tab, const Parts &parts, AppSettings &settings)
{
    auto *view = new TableView(QStringLiteral("import.list%1").arg(int(tab)), settings);
    auto *model = makeListModel(tab, parts.ticks, parts.draft, view);
    view->setRowModel(model);
    view->setName(tabTitle(tab));
    view->installEventFilter(this);
    const List list{.view = view, .model = model};
    if (model->hasTicks()) {
        const auto anySelected = [view] { return !view->selectedRows().isEmpty(); };
        view->setRowCommands({{.id = QStringLiteral("import.tick"),
                               .text = [] { return tr("&Tick the selected rows"); },
                               .execute = [view, model] { model->tick(view->selectedRows(), true); },
                               .icon = QStringLiteral("check"),
                               .enabled = anySelected},
                              {.id = QStringLiteral("import.untick"),
                               .text = [] { return tr("&Untick the selected rows"); },
                               .execute = [view, model] { model->tick(view->selectedRows(), false); },
                               .enabled = anySelected}});
    }
    connect(view, &TableView::rowSelectionChanged, this, [this, view] {
        if (currentWidget() == view)
            emit selectionChanged();
    });
    m_lists.append(list);
    addTab(view, tabTitle(tab));
    if (const QString name = iconOfTab(tab); !name.isEmpty())
        setTabIcon(indexOf(view), icon(name, tab == ImportTab::errors ? Tone::error : Tone::warning));
}

void ImportTabs::showPlan()
{
    ImportTabRows rows = rowsOfTabs(m_ticks.plan(), m_draft);
    const roster::ImportKind kind = m_ticks.plan().kind;
    for (int tab = 0; tab < kImportTabCount; ++tab) {
        const List &list = m_lists[tab];
        list.model->setRows(std::move(rows[size_t(tab)]));
        list.view->setWhatsThis(tabExplanation(ImportTab(tab), kind));
        setTabToolTip(tab, tabExplanation(ImportTab(tab), kind));
    }
    TableView *leaving = m_lists[int(ImportTab::leave)].view;
    leaving->showColumn(QStringLiteral("class"), kind != roster::ImportKind::staff);
    leaving->showColumn(QStringLiteral("ends"), kind != roster::ImportKind::pupils);
    updateTitles();
    if (!currentTab())
        openFirst();
    selectFirst();
    emit selectionChanged();
}

void ImportTabs::openFirst()
{
    for (int tab = 0; tab < kImportTabCount; ++tab) {
        if (isTabVisible(tab)) {
            setCurrentIndex(tab);
            return;
        }
    }
}

/// What a list can do is seen at the right as soon as it is opened.
void ImportTabs::selectFirst()
{
    if (!currentTab())
        return;
    TableView *view = m_lists[currentIndex()].view;
    if (view->selectedRows().isEmpty() && view->rowModel()->rowCount() > 0)
        view->selectRow(0);
}

void ImportTabs::updateTitles()
{
    for (int tab = 0; tab < kImportTabCount; ++tab) {
        const ImportListModel *model = m_lists[tab].model;
        setTabVisible(tab, model->allRows() > 0);
        // Narrowed by the filter: how many of how many.
        const QString count = model->isNarrowed() ? QStringLiteral("%1/%2").arg(text::numberText(model->rowCount()),
                                                                                text::numberText(model->allRows()))
                                                  : text::numberText(model->allRows());
        setTabText(tab, QStringLiteral("%1 %2").arg(tabTitle(ImportTab(tab)), count));
        if (ImportTab(tab) == ImportTab::questions && !model->isNarrowed()) {
            // Answered ones stay, to be answered otherwise; what the tab counts is work.
            const qsizetype open = m_ticks.plan().questions.size();
            setTabText(tab, QStringLiteral("%1 %2").arg(tabTitle(ImportTab(tab)), text::numberText(open)));
            setTabIcon(tab,
                       open > 0 ? icon(QStringLiteral("help"), Tone::warning) : icon(QStringLiteral("ok"), Tone::ok));
        }
    }
}

void ImportTabs::setFilter(const QString &text)
{
    for (const List &list : std::as_const(m_lists))
        list.model->setFilter(text);
    updateTitles();
    // What was typed may be in another list only.
    const auto found = [this](int tab) { return isTabVisible(tab) && m_lists[tab].model->rowCount() > 0; };
    if (text.isEmpty() || found(currentIndex()))
        return;
    for (int tab = 0; tab < kImportTabCount; ++tab) {
        if (found(tab)) {
            setCurrentIndex(tab);
            return;
        }
    }
}

std::optional<ImportTab> ImportTabs::currentTab() const
{
    const int tab = currentIndex();
    return tab >= 0 && isTabVisible(tab) ? std::optional(ImportTab(tab)) : std::nullopt;
}

bool ImportTabs::currentHasTicks() const
{
    return currentTab() && m_lists[currentIndex()].model->hasTicks();
}

void ImportTabs::tickAllShown(bool ticked)
{
    if (currentHasTicks())
        m_lists[currentIndex()].model->tickAllShown(ticked);
}

QList<int> ImportTabs::selected() const
{
    QList<int> indexes;
    if (!currentTab())
        return indexes;
    const List &list = m_lists[currentIndex()];
    for (const int row : list.view->selectedRows())
        indexes.append(list.model->rowAt(row));
    return indexes;
}

void ImportTabs::focusList()
{
    if (currentTab())
        m_lists[currentIndex()].view->setFocus(Qt::OtherFocusReason);
}

void ImportTabs::select(ImportTab tab, int index)
{
    setCurrentIndex(int(tab));
    m_lists[int(tab)].view->selectKey(index);
}

void ImportTabs::toggleSelected(const List &list)
{
    const QList<int> rows = list.view->selectedRows();
    if (rows.isEmpty())
        return;
    const bool anyUnticked =
        std::any_of(rows.begin(), rows.end(), [&](int row) { return list.model->stateAt(row) == Qt::Unchecked; });
    list.model->tick(rows, anyUnticked);
}

/// The space bar ticks what is selected, whichever cell of it is the current one.
bool ImportTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        for (const List &list : std::as_const(m_lists)) {
            if (list.view == watched && list.model->hasTicks()) {
                toggleSelected(list);
                return true;
            }
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace starosta::ui
