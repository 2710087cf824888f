// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableView.h"

#include "ui/common/AppSettings.h"
#include "ui/common/EmptyOverlay.h"
#include "ui/common/FilterField.h"
#include "ui/common/Icons.h"
#include "ui/common/RowModelBase.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace starosta::ui {

namespace {

/// The selection says which row is meant; a box around one of its cells would say that cells matter. The box stays for
/// a row that the keyboard walks over without selecting it.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state & QStyle::State_Selected)
            option->state &= ~QStyle::State_HasFocus;
    }
};

/// The place of the last column that is shown, counted as people see them.
int lastShownPlace(const QHeaderView &header)
{
    for (int place = header.count() - 1; place >= 0; --place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            return place;
    }
    return -1;
}

/// A share of `part` in `whole`, rounded up.
int shareOf(int amount, int part, int whole)
{
    return whole == 0 ? 0 : int((qint64(amount) * part + whole - 1) / whole);
}

} // namespace

TableView::TableView(QString name, AppSettings &settings, QWidget *parent)
    : QTableView(parent)
    , m_name(std::move(name))
    , m_settings(settings)
    , m_overlay(new EmptyOverlay(viewport()))
{
    setObjectName(m_name);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        // The last column takes what is left by itself; a width of 0 is a column that comes or goes.
        const bool last = horizontalHeader()->visualIndex(column) == lastShownPlace(*horizontalHeader());
        if (!m_settingColumns && !last && before > 0 && now > 0)
            m_ownWidths = true;
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { activate(index.row()); });
    m_overlay->hide();
    retranslate();
}

TableView::~TableView()
{
    saveColumns();
}

void TableView::setRowModel(RowModelBase *model)
{
    m_model = model;
    setModel(model);
    setSortingEnabled(true);
    restoreColumns();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::restoreSelection);
    connect(model, &RowModelBase::shownRowsChanged, this, &TableView::updateEmptyState);
    updateEmptyState();
}

void TableView::setFilterField(FilterField *field)
{
    m_filter = field;
    field->attach(m_model, this);
}

void TableView::setRowCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
}

void TableView::setEmptyState(const EmptyState &state)
{
    m_emptyState = state;
    updateEmptyState();
}

void TableView::updateEmptyState()
{
    const bool empty = m_model && m_model->rowCount() == 0;
    if (empty && m_model->isNarrowed()) {
        m_overlay->show({.icon = QStringLiteral("search"),
                         .title = tr("Nothing found"),
                         .text = m_model->filter().isEmpty() ? tr("The filter hides every row of this list.")
                                                             : tr("No row contains “%1”.").arg(m_model->filter())});
    } else if (empty) {
        m_overlay->show(m_emptyState);
    }
    m_overlay->setVisible(empty);
    m_overlay->setGeometry(viewport()->rect());
}

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<qint64> TableView::selectedKeys() const
{
    QList<qint64> keys;
    for (const int row : selectedRows())
        keys.append(m_model->keyAt(row));
    return keys;
}

std::optional<int> TableView::currentRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(index.row()) : std::nullopt;
}

bool TableView::selectKey(qint64 key)
{
    const auto row = m_model ? m_model->rowOf(key) : std::nullopt;
    if (!row)
        return false;
    selectRow(*row);
    scrollTo(m_model->index(*row, 0), PositionAtCenter);
    return true;
}

void TableView::rememberSelection()
{
    m_selectionBefore = selectedKeys();
    const auto row = currentRow();
    m_currentBefore = row ? std::optional(m_model->keyAt(*row)) : std::nullopt;
    m_restoring = true;
}

void TableView::restoreSelection()
{
    QItemSelection selection;
    if (!m_selectionBefore.isEmpty()) {
        const QSet<qint64> keys(m_selectionBefore.begin(), m_selectionBefore.end());
        const int last = m_model->columnCount() - 1;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const qint64 key = m_model->keyAt(row);
            if (!keys.contains(key))
                continue;
            selection.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, last)));
            if (key == m_currentBefore)
                selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    }
    m_restoring = false;
    emit rowSelectionChanged();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        emit rowSelectionChanged();
}

void TableView::restoreColumns()
{
    const QScopedValueRollback quiet(m_settingColumns, true);
    // Columns that a new version adds or takes away make the remembered state meaningless.
    QStringList ids;
    for (int column = 0; column < m_model->columnCount(); ++column)
        ids.append(m_model->columnTraits(column).id);
    m_columnIds = ids.join(QLatin1Char(' '));
    const QString base = QStringLiteral("columns/") + m_name;
    if (m_settings.text(base + QStringLiteral(".ids")) == m_columnIds &&
        horizontalHeader()->restoreState(m_settings.bytes(base))) {
        horizontalHeader()->setStretchLastSection(true);
        m_ownWidths = m_settings.number(base + QStringLiteral(".ownWidths"), 0) != 0;
        return;
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, m_model->columnTraits(column).hidden);
    fitColumns();
    sortByColumn(0, Qt::AscendingOrder);
}

void TableView::showColumn(const QString &id, bool shown)
{
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        if (m_model->columnTraits(column).id == id)
            setColumnHidden(column, !shown);
    }
    fitColumns();
}

void TableView::fitColumns()
{
    if (m_ownWidths || !m_model)
        return;
    struct Width
    {
        int column;
        int wanted;
        int least; ///< the heading can still be read, and what the column cannot do without
    };
    const QFontMetrics metrics = fontMetrics();
    const int unit = metrics.horizontalAdvance(QLatin1Char('n'));
    QList<Width> widths;
    int excess = -viewport()->width();
    int slack = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const ColumnTraits traits = m_model->columnTraits(column);
        const int heading = metrics.horizontalAdvance(traits.header);
        const int wanted = std::max(traits.characters * unit + 24, heading + 40);
        const int least = std::min(wanted, std::max(heading + 24, traits.least * unit + 24));
        widths.append({.column = column, .wanted = wanted, .least = least});
        excess += wanted;
        slack += wanted - widths.last().least;
    }
    const QScopedValueRollback quiet(m_settingColumns, true);
    const int toGive = std::clamp(excess, 0, slack);
    for (const Width &width : std::as_const(widths))
        setColumnWidth(width.column, width.wanted - shareOf(toGive, width.wanted - width.least, slack));
}

void TableView::saveColumns() const
{
    if (!m_model)
        return;
    const QString base = QStringLiteral("columns/") + m_name;
    m_settings.setBytes(base, horizontalHeader()->saveState());
    m_settings.setText(base + QStringLiteral(".ids"), m_columnIds);
    m_settings.setNumber(base + QStringLiteral(".ownWidths"), m_ownWidths ? 1 : 0);
}

void TableView::showColumnMenu(const QPoint &place)
{
    if (!m_model)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->columnTraits(column).header);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitColumns();
            saveColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command &command : m_commands)
        menu->addAction(makeAction(command, menu));
    if (!m_commands.isEmpty())
        menu->addSeparator();
    QAction *copyAction = menu->addAction(icon(QStringLiteral("copy")), tr("Copy rows"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(!selectedRows().isEmpty());
    connect(copyAction, &QAction::triggered, this, &TableView::copy);
    // From the keyboard the event names the middle of the view; the menu belongs to the row.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void TableView::activate(int row)
{
    emit rowActivated(row);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const QString text = event->text();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        activate(currentIndex().row());
    } else if (m_filter && modifiers == Qt::NoModifier && !text.isEmpty() && text[0].isLetterOrNumber()) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->setText(m_filter->text() + text);
    } else if (m_filter && event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::copy() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int place = 0; place < m_model->columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (isColumnHidden(column))
                continue;
            // A tab or line break inside a cell would become a cell or row of its own where it is pasted.
            cells.append(m_model->index(row, column).data().toString().simplified());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TableView::retranslate()
{
    setWhatsThis(
        tr("Click a heading to sort, right-click it to choose columns. Just type to filter. Ctrl and Shift select "
           "several rows, Ctrl+C copies them, the right button shows what can be done."));
    if (m_model)
        m_model->retranslate();
    fitColumns();
    updateEmptyState();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
    m_overlay->setGeometry(viewport()->rect());
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

} // namespace starosta::ui
