// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollover/RolloverClasses.h"

#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRollover.h"

#include <QComboBox>
#include <QCursor>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace starosta::ui {

using classes::ClassName;

namespace {

constexpr int kTargetWidth = 180;
constexpr int kRowHeight = 34;

/// Looks like the field that it becomes when somebody edits it.
class TargetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static bool isOnArrow(const QTableView &view, const QModelIndex &index, QPoint place)
    {
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = view.visualRect(index);
        const QStyleOptionComboBox field = fieldOf(option, index);
        return view.style()
            ->subControlRect(QStyle::CC_ComboBox, &field, QStyle::SC_ComboBoxArrow, &view)
            .contains(place);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStyleOptionComboBox field = fieldOf(option, index);
        const QStyle &style = *option.widget->style();
        style.drawComplexControl(QStyle::CC_ComboBox, &field, painter, option.widget);
        style.drawControl(QStyle::CE_ComboBoxLabel, &field, painter, option.widget);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const RolloverClasses *>(index.model());
        if (!model)
            return nullptr;
        auto *editor = new QComboBox(parent);
        editor->setEditable(true);
        editor->setInsertPolicy(QComboBox::NoInsert);
        editor->addItems(model->choices(index.row()));
        editor->setAccessibleName(RolloverClasses::tr("What %1 becomes").arg(model->className(index.row())));
        auto *self = const_cast<TargetDelegate *>(this); // as Qt's own delegates do: signals are not const
        connect(editor, &QComboBox::activated, self, [self, editor] {
            emit self->commitData(editor);
            emit self->closeEditor(editor);
        });
        return editor;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *choice = qobject_cast<QComboBox *>(editor);
        choice->setCurrentText(index.data(Qt::EditRole).toString());
        choice->lineEdit()->selectAll(); // what is typed takes the place of the answer
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentText());
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }

private:
    static QStyleOptionComboBox fieldOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QStyleOptionComboBox field;
        field.rect = option.rect;
        field.state = option.state & ~QStyle::State_Selected;
        field.direction = option.direction;
        field.fontMetrics = option.fontMetrics;
        field.palette = option.palette;
        field.currentText = index.data().toString();
        return field;
    }
};

} // namespace

QString RolloverClasses::graduates()
{
    return text::targetText({.from = classes::ClassId(0), .fromName = {}});
}

void RolloverClasses::fill(const QList<rollover::ClassStep> &steps)
{
    beginResetModel();
    m_rows.clear();
    for (const rollover::ClassStep &step : steps)
        m_rows.append({.step = step, .target = text::targetText(step)});
    endResetModel();
}

QList<rollover::ClassRule> RolloverClasses::rules(QStringList &unread) const
{
    QList<rollover::ClassRule> rules;
    for (const Row &row : m_rows) {
        rollover::ClassRule rule{.from = row.step.from, .to = {}};
        if (row.target != graduates()) {
            const auto name = ClassName::parse(row.target);
            if (!name) {
                unread.append(text::errorText(name.error()));
                continue;
            }
            rule.to = *name;
        }
        rules.append(rule);
    }
    return rules;
}

void RolloverClasses::setLastGrade(int grade)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        const auto own = ClassName::parse(row.step.fromName);
        if (own && own->grade() >= grade)
            row.target = graduates();
        else if (row.target == graduates())
            row.target = choices(at).first();
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, targetColumn), index(rowCount() - 1, targetColumn));
}

QStringList RolloverClasses::choices(int row) const
{
    const auto own = ClassName::parse(m_rows[row].step.fromName);
    const auto next = own ? rollover::nextGrade(*own) : std::nullopt;
    return next ? QStringList{next->label(), graduates()} : QStringList{graduates()};
}

int RolloverClasses::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RolloverClasses::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant RolloverClasses::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case nameColumn:
        return row.step.fromName;
    case pupilsColumn:
        return text::numberText(row.step.pupils);
    case teacherColumn:
        return row.step.homerooms.join(QStringLiteral(", "));
    case targetColumn:
        return row.target;
    case columnTotal:
        break;
    }
    return {};
}

QVariant RolloverClasses::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case nameColumn:
        return tr("Class");
    case pupilsColumn:
        return tr("Pupils");
    case teacherColumn:
        return tr("Homeroom teacher");
    case targetColumn:
        return tr("Becomes");
    case columnTotal:
        break;
    }
    return {};
}

Qt::ItemFlags RolloverClasses::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == targetColumn ? flags | Qt::ItemIsEditable : flags;
}

bool RolloverClasses::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != targetColumn || role != Qt::EditRole)
        return false;
    QString &target = m_rows[index.row()].target;
    const QString said = value.toString().trimmed();
    if (said == target)
        return true;
    target = said;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

RolloverClassesView::RolloverClassesView(RolloverClasses *classes, QWidget *parent) : QTableView(parent)
{
    setModel(classes);
    setItemDelegateForColumn(RolloverClasses::targetColumn, new TargetDelegate(this));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(RolloverClasses::teacherColumn, QHeaderView::Stretch);
    setColumnWidth(RolloverClasses::targetColumn, kTargetWidth);
    connect(this, &QTableView::clicked, this, &RolloverClassesView::editClicked);
    // So that the keyboard has a place to begin with.
    connect(classes, &RolloverClasses::modelReset, this,
            [this] { setCurrentIndex(model()->index(0, RolloverClasses::targetColumn)); });
}

void RolloverClassesView::editClicked(const QModelIndex &index)
{
    if (index.column() != RolloverClasses::targetColumn)
        return;
    edit(index);
    auto *editor = qobject_cast<QComboBox *>(indexWidget(index));
    if (editor && TargetDelegate::isOnArrow(*this, index, viewport()->mapFromGlobal(QCursor::pos())))
        editor->showPopup();
}

void RolloverClassesView::keyPressEvent(QKeyEvent *event)
{
    // Enter would press the button that begins the year.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    edit(currentIndex().siblingAtColumn(RolloverClasses::targetColumn));
}

void RolloverClassesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isNext = hint == QAbstractItemDelegate::EditNextItem;
    const bool isPrevious = hint == QAbstractItemDelegate::EditPreviousItem;
    const QModelIndex here = currentIndex();
    QTableView::closeEditor(editor, isNext || isPrevious ? QAbstractItemDelegate::NoHint : hint);
    const QModelIndex there = here.siblingAtRow(here.row() + (isNext ? 1 : isPrevious ? -1 : 0));
    if (there == here || !there.isValid())
        return;
    setCurrentIndex(there);
    edit(there);
}

} // namespace starosta::ui
