// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/PlatformPage.h"

#include "core/platform/PlatformService.h"
#include "core/school/SchoolService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/platform/DropTasksDialog.h"
#include "ui/text/ActionText.h"
#include "ui/text/Format.h"
#include "ui/text/TaskText.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace starosta::ui {

using platform::PlatformTask;
using platform::TaskId;
using platform::TaskKind;
using platform::TaskState;

namespace {

constexpr int kEveryKind = -1;
const QString kTable = QStringLiteral("platform_tasks");

/// The head of the page says what the navigation has no room for.
PageEntry entryOfPage(PageEntry entry, const std::function<QString()> &title)
{
    entry.title = title;
    return entry;
}

} // namespace

PageEntry PlatformPage::entry()
{
    return {.id = QStringLiteral("platform"),
            .group = PageGroup::changes,
            .icon = QStringLiteral("list"),
            .title = [] { return tr("On the platform"); },
            .help = QStringLiteral("platform"),
            .section = school::Section::platform,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new PlatformPage(context, parent); },
            .waiting = [](Workspace &workspace) { return int(workspace.platform().openCount()); }};
}

PlatformPage::PlatformPage(PageContext &context, QWidget *parent)
    : Page(entryOfPage(entry(), [] { return tr("Actions on the platform"); }), context, parent)
    , m_model(new RowModel<TaskRow>(
          taskColumns(), [](const TaskRow &row) { return row.task.id.value(); }, this))
    , m_filter(new FilterField)
    , m_shown(new QComboBox)
    , m_kind(new QComboBox)
    , m_table(new TableView(QStringLiteral("platform"), context.settings))
    , m_details(new DetailsPane)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_kind);
    tools->addWidget(m_shown);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    setContent(
        new ListAndDetails({.name = QStringLiteral("platform"), .list = left, .details = m_details}, context.settings));

    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRowCommands(rowCommands());
    m_filter->attach(m_model, m_table);
    connect(m_table, &TableView::rowSelectionChanged, this, &PlatformPage::showDetails);
    auto *space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &PlatformPage::toggle);
    m_kind->addItem({}, kEveryKind);
    for (const TaskKind kind : platform::taskKinds())
        m_kind->addItem({}, int(kind));
    for (const Shown shown : {Shown::open, Shown::over, Shown::all})
        m_shown->addItem({}, int(shown));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlatformPage::applyKind);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &PlatformPage::refresh);
    setHeadCommands({commands().first(), commands().at(1)});
    retranslate();
}

QList<Command> PlatformPage::commands()
{
    const auto writable = [this] { return !workspace().readOnly(); };
    return {{.id = QStringLiteral("platform.done"),
             .text = [] { return tr("&Done on the platform"); },
             .execute = [this] { finish(); },
             .icon = QStringLiteral("check"),
             .enabled = [this, writable] { return writable() && !selected(true).isEmpty(); }},
            {.id = QStringLiteral("platform.cabinet"),
             .text = [] { return tr("&Open the cabinet"); },
             .execute = [this] { openCabinet(); },
             .icon = QStringLiteral("arrow-right")},
            {.id = QStringLiteral("platform.copy"),
             .text = [] { return tr("Co&py what to do"); },
             .execute = [this] { copyInstructions(); },
             .icon = QStringLiteral("copy"),
             .enabled = [this] { return !m_table->selectedRows().isEmpty(); }},
            {.id = QStringLiteral("platform.reopen"),
             .text = [] { return tr("&Not done after all"); },
             .execute = [this] { reopen(); },
             .icon = QStringLiteral("undo"),
             .enabled = [this, writable] { return writable() && !selected(false).isEmpty(); }},
            {.id = QStringLiteral("platform.drop"),
             .text = [] { return tr("Not n&eeded…"); },
             .execute = [this] { drop(); },
             .icon = QStringLiteral("close"),
             .enabled = [this, writable] { return writable() && !selected(true).isEmpty(); }}};
}

QList<Command> PlatformPage::rowCommands()
{
    QList<Command> all = commands();
    all.removeAt(1); // the cabinet belongs to no row
    return all;
}

void PlatformPage::refresh()
{
    // Rows of the chosen state alone: where none is left to be done, the list says so and hides nothing.
    const auto shown = Shown(m_shown->currentData().toInt());
    const text::TaskWords words(workspace());
    QList<TaskRow> rows;
    for (const PlatformTask &task : workspace().platform().list({.openOnly = shown == Shown::open})) {
        if (shown != Shown::over || task.state != TaskState::open)
            rows.append({.task = task, .about = words.about(task), .instruction = words.instruction(task)});
    }
    const qint64 open = workspace().platform().openCount();
    setSubtitle(open > 0 ? tr("To be done: %1").arg(text::numberText(open)) : tr("Nothing is to be done"));
    m_model->setRows(std::move(rows));
    updateHeadCommands();
    showDetails();
}

void PlatformPage::applyKind()
{
    const int kind = m_kind->currentData().toInt();
    if (kind == kEveryKind)
        m_model->setCondition({});
    else
        m_model->setCondition([kind](const TaskRow &row) { return int(row.task.content.kind) == kind; });
}

void PlatformPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    const auto kind = target.filter.startsWith(QLatin1StringView("kind="))
                          ? platform::taskKindFromToken(target.filter.section(u'=', 1))
                          : std::nullopt;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind ? int(*kind) : kEveryKind)));
    m_shown->setCurrentIndex(0);
    if (!target.record || target.record->table != kTable)
        return;
    const auto task = workspace().platform().find(TaskId(target.record->row));
    if (task && task->state != TaskState::open)
        m_shown->setCurrentIndex(m_shown->findData(int(Shown::all)));
    m_table->selectKey(target.record->row);
}

void PlatformPage::showDetails()
{
    updateHeadCommands();
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1) {
        showTask(m_model->rowAt(rows.first()));
    } else if (rows.size() > 1) {
        m_details->begin(
            {.title = tr("Selected: %1").arg(text::numberText(rows.size())), .icon = QStringLiteral("list")});
        m_details->addCommands(rowCommands());
        m_details->end();
    } else {
        m_details->showHint(tr("Choose an action: what to do in the platform’s cabinet is shown here."));
    }
}

void PlatformPage::showTask(const TaskRow &row)
{
    const PlatformTask &task = row.task;
    m_details->begin({.title = text::label(task.content.kind),
                      .subtitle = tr("Action %1").arg(task.id.value()),
                      .icon = QStringLiteral("list")});
    auto *words = makeParagraph(row.instruction);
    words->setObjectName(QStringLiteral("instruction"));
    words->setAccessibleName(tr("What to do"));
    m_details->addWidget(words);
    m_details->addText(text::explanation(task.content.kind), Tone::muted);
    m_details->addField({.label = tr("State"), .value = text::label(task.state), .icon = stateIcon(task.state)});
    m_details->addField({.label = tr("Since"), .value = text::dateText(task.createdOn)});
    if (task.endedOn)
        m_details->addField({.label = tr("Ended"), .value = text::dateText(task.endedOn)});
    if (task.proof)
        m_details->addField({.label = tr("How it is known"), .value = proofText(task)});
    addOrigin(task);
    m_details->end();
}

void PlatformPage::addOrigin(const PlatformTask &task)
{
    const journal::RecordRef record{kTable, task.id.value()};
    const auto history = workspace().ledger().historyOf(record);
    QList<Command> all = commands();
    if (!history.isEmpty()) {
        const journal::Entry &made = history.first().entry;
        m_details->addField(
            {.label = tr("Because of"),
             .value = tr("%1, entry %2").arg(text::actionLabel(made.action), QString::number(made.number.value()))});
        if (!made.because.reason.isEmpty())
            m_details->addField({.label = tr("Why"), .value = made.because.reason});
        all.append({.id = QStringLiteral("platform.entry"),
                    .text = [] { return tr("Show the entry of the journal"); },
                    .execute =
                        [this, number = made.number.value()] {
                            context().navigator.open({.page = QStringLiteral("journal"),
                                                      .record = journal::RecordRef{QStringLiteral("journal"), number}});
                        },
                    .icon = QStringLiteral("journal")});
    }
    all.append({.id = QStringLiteral("platform.history"),
                .text = [] { return tr("History…"); },
                .execute = [this, record, title = text::label(task.content.kind)] { showHistory(record, title); },
                .icon = QStringLiteral("clock")});
    m_details->addCommands(all);
}

QList<TaskId> PlatformPage::selected(bool open) const
{
    QList<TaskId> ids;
    for (const int row : m_table->selectedRows()) {
        const PlatformTask &task = m_model->rowAt(row).task;
        if ((task.state == TaskState::open) == open)
            ids.append(task.id);
    }
    return ids;
}

QStringList PlatformPage::instructionsOf(const QList<TaskId> &ids) const
{
    QStringList lines;
    for (const TaskRow &row : m_model->rows()) {
        if (ids.contains(row.task.id))
            lines.append(row.instruction);
    }
    return lines;
}

void PlatformPage::finish()
{
    const QList<TaskId> ids = selected(true);
    report(workspace().platform().finish(ids), tr("Done on the platform: %1.").arg(text::numberText(ids.size())));
}

void PlatformPage::reopen()
{
    const QList<TaskId> ids = selected(false);
    report(workspace().platform().reopen(ids), tr("To be done again: %1.").arg(text::numberText(ids.size())));
}

void PlatformPage::drop()
{
    const QList<TaskId> ids = selected(true);
    auto *dialog = new DropTasksDialog(instructionsOf(ids), this);
    connect(dialog, &DropTasksDialog::confirmed, this, [this, ids](const QString &reason) {
        report(workspace().platform().drop(ids, {.reason = reason}),
               tr("Not needed: %1.").arg(text::numberText(ids.size())));
    });
    context().dialogs.show(dialog);
}

void PlatformPage::toggle()
{
    if (workspace().readOnly())
        return;
    if (!selected(true).isEmpty())
        finish();
    else if (!selected(false).isEmpty())
        reopen();
}

void PlatformPage::copyInstructions()
{
    QStringList lines;
    for (const int row : m_table->selectedRows())
        lines.append(m_model->rowAt(row).instruction);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    context().messages.showDone(tr("What to do is on the clipboard."));
}

void PlatformPage::openCabinet()
{
    // The setting is checked when it is written; a store comes from elsewhere, too.
    const QUrl page(workspace().school().platformPage(), QUrl::StrictMode);
    if (page.scheme() == QLatin1StringView("https"))
        QDesktopServices::openUrl(page);
}

void PlatformPage::report(const Result<journal::Committed<void>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else
        showDone(text, done->entry);
}

void PlatformPage::retranslate()
{
    m_filter->setHint(tr("Filter by name, class, what to do"));
    m_kind->setAccessibleName(tr("Which kind of actions"));
    m_kind->setItemText(0, tr("Every kind"));
    for (int item = 1; item < m_kind->count(); ++item)
        m_kind->setItemText(item, text::label(TaskKind(m_kind->itemData(item).toInt())));
    m_shown->setAccessibleName(tr("Which actions are shown"));
    m_shown->setItemText(0, tr("To be done"));
    m_shown->setItemText(1, tr("Over"));
    m_shown->setItemText(2, tr("All"));
    m_table->setName(tr("Actions on the platform"));
    m_table->setEmptyState(
        {.icon = QStringLiteral("check"),
         .title = tr("Nothing is to be done on the platform"),
         .text = tr("The platform has no interface for programs. When you annul a link, pause invitations or find "
                    "somebody in a wrong role, what has to be done in its cabinet is written down here by itself.")});
    m_table->retranslate();
}

} // namespace starosta::ui
