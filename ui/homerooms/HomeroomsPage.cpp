// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homerooms/HomeroomsPage.h"

#include "core/classes/ClassesService.h"
#include "core/orders/OrdersService.h"
#include "core/school/SchoolService.h"
#include "ui/common/Labels.h"
#include "ui/common/OrderDraftDialog.h"
#include "ui/common/PageFilters.h"
#include "ui/common/Theme.h"
#include "ui/homerooms/ApplyDistributionDialog.h"
#include "ui/homerooms/TeacherDelegate.h"
#include "ui/homerooms/TeacherList.h"
#include "ui/text/Format.h"
#include "ui/text/OrderUseText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace starosta::ui {

using homerooms::Homeroom;

namespace {

/// The years of a class; older ones stand in the journal.
constexpr qsizetype kPeriodsShown = 30;

/// The head of the page says what the navigation has no room for.
PageEntry entryOfPage(PageEntry entry, const std::function<QString()> &title)
{
    entry.title = title;
    return entry;
}

} // namespace

PageEntry HomeroomsPage::entry()
{
    return {.id = QStringLiteral("homerooms"),
            .group = PageGroup::school,
            .icon = QStringLiteral("teacher"),
            .title = [] { return tr("Homerooms"); },
            .help = QStringLiteral("homerooms"),
            .section = school::Section::homerooms,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new HomeroomsPage(context, parent); },
            .waiting =
                [](Workspace &workspace) {
                    int gaps = 0;
                    for (const Homeroom &line : workspace.homerooms().current())
                        gaps += line.teacher ? 0 : 1;
                    return gaps;
                }};
}

HomeroomsPage::HomeroomsPage(PageContext &context, QWidget *parent)
    : Page(entryOfPage(entry(), [] { return tr("Homeroom teachers"); }), context, parent)
    , m_model(new DistributionModel(this))
    , m_table(new QTableView)
    , m_filter(new QLineEdit)
    , m_teachers(new TeacherList)
    , m_teachersTitle(makeLabel({}, TextRole::heading))
    , m_doubts(makeParagraph({}, Tone::warning))
    , m_splitter(new QSplitter)
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DistributionModel::teacherColumn, new TeacherDelegate(m_table));
    m_table->setItemDelegateForColumn(DistributionModel::secondColumn, new TeacherDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDropIndicatorShown(true);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this); // its room is shared out anew
    m_table->installEventFilter(this);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_doubts);
    column->addWidget(m_table, 1);
    auto *right = new QWidget;
    auto *list = new QVBoxLayout(right);
    list->setContentsMargins(space::medium, 0, 0, 0);
    list->setSpacing(space::medium);
    list->addWidget(m_teachersTitle);
    list->addWidget(m_filter);
    list->addWidget(m_teachers, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({700, 300});
    setContent(m_splitter);

    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_teachers, &TeacherList::setFilter);
    connect(m_teachers, &TeacherList::chosen, this, &HomeroomsPage::give);
    connect(m_model, &DistributionModel::edited, this, &HomeroomsPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateHeadCommands(); });
    setHeadCommands(commands());
    retranslate();
}

QList<Command> HomeroomsPage::commands()
{
    return {{.id = QStringLiteral("homerooms.apply"),
             .text = [] { return tr("&Apply…"); },
             .execute = [this] { apply(); },
             .icon = QStringLiteral("check"),
             .enabled = [this] { return hasUnsavedInput() && !workspace().readOnly(); }},
            {.id = QStringLiteral("homerooms.discard"),
             .text = [] { return tr("&Discard what was edited"); },
             .execute = [this] { discard(); },
             .icon = QStringLiteral("undo"),
             .enabled = [this] { return hasUnsavedInput(); }},
            {.id = QStringLiteral("homerooms.draft"),
             .text = [] { return tr("D&raft of the order…"); },
             .execute = [this] { makeDraft(); },
             .icon = QStringLiteral("order")},
            {.id = QStringLiteral("homerooms.history"),
             .text = [] { return tr("&History of the class…"); },
             .execute = [this] { showClassHistory(); },
             .icon = QStringLiteral("clock"),
             .enabled = [this] { return m_table->currentIndex().isValid(); }}};
}

bool HomeroomsPage::hasUnsavedInput() const
{
    return !m_model->changedLines().isEmpty();
}

void HomeroomsPage::refresh()
{
    QHash<classes::ClassId, QString> names;
    for (const classes::SchoolClass &schoolClass : workspace().classes().list())
        names.insert(schoolClass.id, schoolClass.label());
    const QModelIndex current = m_table->currentIndex();
    m_model->setWritable(!workspace().readOnly());
    m_model->setContent(workspace().homerooms().current(), names, workspace().homerooms().teachers());
    if (current.isValid())
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    showState();
}

void HomeroomsPage::showState()
{
    QStringList doubts;
    if (const auto plan = workspace().homerooms().plan(m_model->changedLines())) {
        for (const homerooms::Doubt &doubt : plan->doubts)
            doubts.append(text::doubtText(doubt));
    }
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
    const int changed = int(m_model->changedLines().size());
    setSubtitle(changed > 0 ? tr("Edited, not applied yet: %n class(es)", nullptr, changed)
                            : tr("%1 school year").arg(workspace().school().currentYear().year.label()));
    m_teachers->fill(*m_model);
    updateHeadCommands();
}

void HomeroomsPage::open(const PageTarget &target)
{
    const bool gap = target.filter == filters::withoutHomeroom;
    const auto wanted = [&](const Homeroom &line) {
        if (target.record && target.record->table == QLatin1StringView("classes"))
            return line.classId.value() == target.record->row;
        return gap && !line.teacher;
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!wanted(m_model->lines()[row]))
            continue;
        m_table->setCurrentIndex(m_model->index(row, DistributionModel::teacherColumn));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void HomeroomsPage::give(people::PersonId id)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const bool second = current.column() == DistributionModel::secondColumn;
    m_model->set(current.row(), second ? DistributionModel::secondColumn : DistributionModel::teacherColumn, id);
}

void HomeroomsPage::shareRoom()
{
    const int names = m_table->fontMetrics().horizontalAdvance(QStringLiteral("10А инж")) + space::huge;
    const int rest = m_table->viewport()->width() - names;
    m_table->setColumnWidth(DistributionModel::classColumn, names);
    m_table->setColumnWidth(DistributionModel::teacherColumn, rest * 42 / 100);
    m_table->setColumnWidth(DistributionModel::secondColumn, rest * 27 / 100);
    m_table->setColumnWidth(DistributionModel::noteColumn, rest - rest * 42 / 100 - rest * 27 / 100);
}

bool HomeroomsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareRoom();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex current = m_table->currentIndex();
        const bool isTeacher =
            current.column() == DistributionModel::teacherColumn || current.column() == DistributionModel::secondColumn;
        if (current.isValid() && isTeacher && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            m_model->set(current.row(), DistributionModel::Column(current.column()), std::nullopt);
            return true;
        }
        if (current.isValid() && isTeacher && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            m_table->edit(current);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void HomeroomsPage::apply()
{
    const QList<Homeroom> lines = m_model->changedLines();
    const auto plan = workspace().homerooms().plan(lines);
    if (!plan) {
        showFailure(plan.error());
        return;
    }
    QStringList doubts;
    for (const homerooms::Doubt &doubt : plan->doubts)
        doubts.append(text::doubtText(doubt));
    auto *dialog = new ApplyDistributionDialog(
        {.changes = m_model->changesText(),
         .doubts = doubts,
         .today = workspace().ledger().today(),
         .check = [this](const orders::OrderReference &order) { return workspace().orders().canEnsure(order); }},
        this);
    connect(dialog, &ApplyDistributionDialog::confirmed, this, [this, lines](const orders::OrderReference &order) {
        const auto done = workspace().homerooms().distribute(lines, order);
        if (!done) {
            showFailure(done.error());
            return;
        }
        m_model->forgetEdits();
        refresh();
        showDone(tr("The distribution is applied: %1").arg(order.label()), done->entry);
    });
    context().dialogs.show(dialog);
}

void HomeroomsPage::discard()
{
    m_model->forgetEdits();
}

void HomeroomsPage::makeDraft()
{
    print::DraftSource source{.kind = print::DraftKind::homerooms};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Homeroom &line = m_model->lines()[row];
        source.homerooms.append({.className = m_model->className(row),
                                 .teacher = line.teacher ? m_model->name(line.teacher) : QString(),
                                 .second = line.second ? m_model->name(line.second) : QString()});
    }
    context().dialogs.show(new OrderDraftDialog(context(), source, this));
}

void HomeroomsPage::showClassHistory()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QStringList lines;
    const auto id = m_model->lines()[current.row()].classId;
    for (const homerooms::HomeroomPeriod &period : workspace().homerooms().historyOf(id).mid(0, kPeriodsShown)) {
        QString line =
            period.to
                ? tr("%1 – %2: %3").arg(text::dateText(period.from), text::dateText(period.to), period.teacherName)
                : tr("since %1: %2").arg(text::dateText(period.from), period.teacherName);
        if (period.second)
            line += tr(" (second)");
        lines.append(period.order ? QStringLiteral("%1, %2").arg(line, *period.order) : line);
    }
    context().dialogs.ask({.title = tr("Class %1").arg(m_model->className(current.row())),
                           .text = lines.isEmpty() ? tr("Nobody has led this class yet.") : tr("Who led the class:"),
                           .list = lines,
                           .choices = {},
                           .cancel = tr("Close")},
                          [](const QString &) {});
}

void HomeroomsPage::focusSearch()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void HomeroomsPage::copy()
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Homeroom &line = m_model->lines()[row];
        lines.append(
            QStringList{m_model->className(row), m_model->name(line.teacher), m_model->name(line.second)}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    context().messages.showDone(tr("The distribution is on the clipboard."));
}

void HomeroomsPage::retranslate()
{
    m_table->setAccessibleName(tr("Distribution of homeroom teachers"));
    m_table->setToolTip(QString());
    m_teachersTitle->setText(tr("Teachers"));
    m_teachers->setAccessibleName(tr("Teachers"));
    m_teachers->setToolTip(tr("Drag a teacher onto a class, or press Enter to give the chosen class to them."));
    m_filter->setPlaceholderText(tr("Find a teacher"));
    m_filter->setAccessibleName(tr("Find a teacher"));
}

} // namespace starosta::ui
