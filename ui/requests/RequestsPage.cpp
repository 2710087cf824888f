// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestsPage.h"

#include "ui/common/ChoosePersonDialog.h"
#include "ui/common/CountedChoice.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/DroppedFile.h"
#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/PageFilters.h"
#include "ui/common/PastedTable.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/common/Theme.h"
#include "ui/requests/ReadRequestsDialog.h"
#include "ui/requests/RequestDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRequests.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace starosta::ui {

using requests::Request;
using requests::RequestId;

namespace {

const QString kTable = QStringLiteral("join_requests");
constexpr int kReceivedColumn = 3;

} // namespace

PageEntry RequestsPage::entry()
{
    return {.id = QStringLiteral("requests"),
            .group = PageGroup::entry,
            .icon = QStringLiteral("chat"),
            .title = [] { return tr("Requests"); },
            .help = QStringLiteral("requests"),
            .section = school::Section::requests,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new RequestsPage(context, parent); },
            .waiting = [](Workspace &workspace) { return int(workspace.requests().openCount()); }};
}

RequestsPage::RequestsPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(new RowModel<Request>(
          requestColumns(), [](const Request &row) { return row.request.id.value(); }, this))
    , m_filter(new FilterField)
    , m_shown(new QComboBox)
    , m_table(new TableView(QStringLiteral("requests"), context.settings))
    , m_details(new DetailsPane)
{
    setAcceptDrops(true);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_shown);
    tools->addWidget(m_filter, 1);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    setContent(
        new ListAndDetails({.name = QStringLiteral("requests"), .list = left, .details = m_details}, context.settings));
    for (const RequestsShown shown : {RequestsShown::open, RequestsShown::overdue, RequestsShown::accepted,
                                      RequestsShown::refused, RequestsShown::all})
        m_shown->addItem({}, int(shown));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRowCommands(rowCommands());
    if (context.settings.bytes(QStringLiteral("columns/requests")).isEmpty())
        m_table->sortByColumn(kReceivedColumn, Qt::AscendingOrder); // who waits longest stands first
    m_filter->attach(m_model, m_table);
    m_table->installEventFilter(this);
    connect(m_table, &TableView::rowSelectionChanged, this, &RequestsPage::showDetails);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &RequestsPage::applyShown);
    setHeadCommands(commands());
    retranslate();
}

QSet<QString> RequestsPage::tables() const
{
    return {kTable,
            QStringLiteral("people"),
            QStringLiteral("enrolments"),
            QStringLiteral("staff"),
            QStringLiteral("guardianships"),
            QStringLiteral("classes"),
            QStringLiteral("school_years"),
            QStringLiteral("platform_accounts"),
            QStringLiteral("settings")};
}

RequestsShown RequestsPage::shown() const
{
    return RequestsShown(m_shown->currentData().toInt());
}

void RequestsPage::refresh()
{
    QList<Request> rows = workspace().requests().list();
    m_certain = int(workspace().requests().acceptable(rows).size());
    m_model->setRows(std::move(rows));
    describeList();
    applyShown();
    updateHeadCommands();
    showDetails();
}

/// How many there are of each, beside its name in the choice.
void RequestsPage::describeList()
{
    const QList<Request> &rows = m_model->rows();
    const auto name = [](RequestsShown shown) {
        switch (shown) {
        case RequestsShown::open:
            return tr("Waiting");
        case RequestsShown::overdue:
            return tr("Too long");
        case RequestsShown::accepted:
            return tr("Accepted");
        case RequestsShown::refused:
            return tr("Refused");
        case RequestsShown::all:
            return tr("All");
        }
        Q_UNREACHABLE();
    };
    nameChoices<RequestsShown>(m_shown, rows, name);
    const qsizetype open = countShown(rows, RequestsShown::open);
    const qsizetype overdue = countShown(rows, RequestsShown::overdue);
    if (open == 0)
        setSubtitle(tr("No request waits"));
    else
        setSubtitle(tr("Waiting: %1 · longer than %2: %3")
                        .arg(text::numberText(open), text::daysText(workspace().requests().overdueDays()),
                             text::numberText(overdue)));
}

void RequestsPage::applyShown()
{
    const RequestsShown shown = this->shown();
    m_model->setCondition(shown == RequestsShown::all ? std::function<bool(const Request &)>()
                                                      : [shown](const Request &row) { return isShown(row, shown); });
}

void RequestsPage::showOnly(RequestsShown shown)
{
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
}

void RequestsPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    showOnly(target.filter == filters::requestsOverdue ? RequestsShown::overdue : RequestsShown::open);
    if (target.record && target.record->table == kTable) {
        if (const auto found = workspace().requests().find(RequestId(target.record->row));
            found && !found->request.isOpen())
            showOnly(RequestsShown::all);
        m_table->selectKey(target.record->row);
    } else if (m_model->rowCount() > 0) {
        m_table->selectKey(m_model->rowAt(0).request.id.value());
    }
}

QList<RequestId> RequestsPage::selected(bool open) const
{
    QList<RequestId> ids;
    for (const int row : m_table->selectedRows()) {
        const requests::JoinRequest &request = m_model->rowAt(row).request;
        if (request.isOpen() == open)
            ids.append(request.id);
    }
    return ids;
}

const Request *RequestsPage::onlyRequest() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? &m_model->rowAt(rows.first()) : nullptr;
}

QList<Command> RequestsPage::commands()
{
    const auto writable = [this] { return isWritable(); };
    return {{.id = QStringLiteral("requests.add"),
             .text = [] { return tr("&New request…"); },
             .execute = [this] { add(); },
             .icon = QStringLiteral("add"),
             .enabled = writable},
            {.id = QStringLiteral("requests.accept_certain"),
             .text = [] { return tr("&Accept those beyond doubt…"); },
             .execute = [this] { acceptCertain(); },
             .icon = QStringLiteral("check"),
             .enabled = [this] { return m_certain > 0 && isWritable(); }},
            {.id = QStringLiteral("requests.paste"),
             .text = [] { return tr("&Paste rows"); },
             .execute = [this] { paste(); },
             .icon = QStringLiteral("paste"),
             .shortcut = QKeySequence::Paste,
             .enabled = writable},
            {.id = QStringLiteral("requests.import"),
             .text = [] { return tr("&From a file…"); },
             .execute = [this] { chooseFile(); },
             .icon = QStringLiteral("import"),
             .enabled = writable}};
}

void RequestsPage::add()
{
    auto *dialog = new RequestDialog(workspace(), this);
    connect(dialog, &RequestDialog::added, this, [this](RequestId id, std::optional<journal::EntryId> entry) {
        showDone(tr("The request is entered as No. %1.").arg(id.value()), entry);
        refresh();
        showOnly(RequestsShown::open);
        m_table->selectKey(id.value());
    });
    context().dialogs.show(dialog);
}

void RequestsPage::paste()
{
    read({.pasted = QString::fromUtf8(tableOnClipboard())});
}

void RequestsPage::chooseFile()
{
    context().dialogs.chooseFileToOpen(
        {.title = tr("A list of join requests"),
         .filters = {tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)"), tr("All files (*)")},
         .purpose = QStringLiteral("import")},
        [this](const QString &path) { read({.path = path}); });
}

void RequestsPage::read(const RequestsBeginning &from)
{
    auto *dialog = new ReadRequestsDialog(context(), from, this);
    connect(dialog, &ReadRequestsDialog::entered, this,
            [this](const requests::RequestsReport &report, std::optional<journal::EntryId> entry) {
                showDone(tr("Entered requests: %1, known already: %2.")
                             .arg(text::numberText(report.added), text::numberText(report.known)),
                         entry);
            });
    context().dialogs.show(dialog);
}

void RequestsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isWritable() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RequestsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read({.path = droppedFile(event->mimeData())});
}

bool RequestsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !isWritable())
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool hasModifier = (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier;
    if (hasModifier || selected(true).isEmpty())
        return Page::eventFilter(watched, event);
    const int digit = key->key() - Qt::Key_0;
    if (digit >= 1 && digit <= 9) {
        const Request *request = onlyRequest();
        const QList<AcceptOption> options = request ? acceptOptions(*request) : QList<AcceptOption>();
        if (digit <= options.size())
            acceptAs(Request(*request), options[digit - 1]);
        return true; // a number that nobody has is no search either
    }
    if (key->key() == Qt::Key_Delete) {
        refuse();
        return true;
    }
    return Page::eventFilter(watched, event);
}

std::optional<qint64> RequestsPage::nextOpen() const
{
    const QList<int> rows = m_table->selectedRows();
    const int from = rows.isEmpty() ? -1 : rows.last();
    const int count = m_model->rowCount();
    for (int step = 1; step < count; ++step) {
        const requests::JoinRequest &request = m_model->rowAt((from + step + count) % count).request;
        if (request.isOpen() && !m_table->selectedKeys().contains(request.id.value()))
            return request.id.value();
    }
    return {};
}

void RequestsPage::report(const Result<journal::Committed<void>> &done, const QString &text, std::optional<qint64> next)
{
    if (!done) {
        showFailure(done.error());
        return;
    }
    showDone(text, done->entry);
    refresh();
    if (next)
        m_table->selectKey(*next);
}

void RequestsPage::acceptCertain()
{
    QStringList names;
    const QList<Request> acceptable = workspace().requests().acceptable(m_model->rows());
    for (const Request &row : acceptable)
        names.append(
            QStringLiteral("%1 — %2").arg(row.request.content.shownName, row.proposal->candidates.front().name));
    context().dialogs.ask(
        {.title = tr("Accept those beyond doubt"),
         .text = tr("Name, role and class are those of one person of the register who is not on the platform yet. What "
                    "is to be done in the cabinet is written down."),
         .list = names,
         .choices = {{.id = QStringLiteral("accept"), .text = tr("Accept: %1").arg(text::numberText(names.size()))}}},
        [this](const QString &) {
            const auto done = workspace().requests().acceptCertain();
            if (!done)
                showFailure(done.error());
            else
                showDone(tr("Accepted requests: %1.").arg(text::numberText(done->value)), done->entry);
        });
}

/// Into a class that is none of the person's only after a question.
void RequestsPage::accept(RequestId id, const requests::Acceptance &acceptance, const QString &name)
{
    const auto next = nextOpen();
    const auto done = workspace().requests().accept(id, acceptance);
    if (done || done.error().code != ErrorCode::requestOtherClass) {
        report(done, tr("Accepted: %1. What is to be done on the platform is written down.").arg(name), next);
        return;
    }
    context().dialogs.ask({.title = tr("Another class"),
                           .text = text::errorText(done.error()),
                           .choices = {{.id = QStringLiteral("accept"),
                                        .text = tr("Accept into %1 all the same").arg(done.error().args.value(1))}}},
                          [this, id, acceptance, name](const QString &) {
                              requests::Acceptance meant = acceptance;
                              meant.otherClass = true;
                              accept(id, meant, name);
                          });
}

void RequestsPage::acceptAs(const Request &request, const AcceptOption &option)
{
    accept(request.request.id, {.person = option.candidate.person, .role = option.role}, option.candidate.name);
}

void RequestsPage::acceptSelected()
{
    const QList<RequestId> ids = selected(true);
    if (const Request *request = onlyRequest()) {
        accept(ids.first(), {}, request->request.content.shownName);
        return;
    }
    const auto done = workspace().requests().acceptCertain(ids);
    if (!done) {
        showFailure(done.error());
        return;
    }
    const int left = int(ids.size()) - done->value;
    showDone(left == 0 ? tr("Accepted requests: %1.").arg(text::numberText(done->value))
                       : tr("Accepted requests: %1; left for a decision of their own: %2.")
                             .arg(text::numberText(done->value), text::numberText(left)),
             done->entry);
}

void RequestsPage::choosePerson()
{
    const Request *request = onlyRequest();
    if (!request)
        return;
    auto *dialog =
        new ChoosePersonDialog(workspace(), tr("Whose request is “%1”?").arg(request->request.content.shownName), this);
    connect(dialog, &ChoosePersonDialog::chosen, this, [this, id = request->request.id](people::PersonId person) {
        const auto known = workspace().people().find(person);
        std::optional<invites::InviteRole> role;
        // Of one role it need not be said.
        for (const people::Role each : {people::Role::pupil, people::Role::staff, people::Role::guardian}) {
            if (known && known->roles == people::Roles(each))
                role = members::inviteRoleOf(each);
        }
        const auto asked = workspace().requests().find(id);
        if (asked && asked->request.content.role)
            role.reset();
        accept(id, {.person = person, .role = role}, known ? known->content.name.full() : QString());
    });
    context().dialogs.show(dialog);
}

void RequestsPage::refuse()
{
    const QList<RequestId> ids = selected(true);
    QStringList names;
    for (const int row : m_table->selectedRows()) {
        if (m_model->rowAt(row).request.isOpen())
            names.append(m_model->rowAt(row).request.content.shownName);
    }
    auto *dialog = new TextDialog({.title = tr("Refuse"),
                                   .explanation = tr("The reason stays with the request. That it is to be refused on "
                                                     "the platform, too, is written down."),
                                   .items = names,
                                   .itemsName = tr("Requests that are refused"),
                                   .label = tr("&Reason"),
                                   .missing = tr("Write why."),
                                   .hint = tr("For example: not of our school"),
                                   .button = tr("Re&fuse: %1").arg(text::numberText(ids.size()))},
                                  this);
    connect(dialog, &TextDialog::entered, this, [this, ids, next = nextOpen()](const QString &reason) {
        report(workspace().requests().refuse(ids, reason),
               tr("Refused requests: %1.").arg(text::numberText(ids.size())), next);
    });
    context().dialogs.show(dialog);
}

void RequestsPage::ask()
{
    const Request *request = onlyRequest();
    if (!request)
        return;
    auto *dialog = new TextDialog({.title = tr("Ask"),
                                   .explanation = tr("The request stays open. Write down who was asked, and what."),
                                   .items = {request->request.content.shownName},
                                   .label = tr("&Question"),
                                   .missing = tr("Write whom you asked."),
                                   .hint = tr("For example: asked the homeroom teacher of 1А"),
                                   .text = request->request.content.note,
                                   .button = tr("&Note it")},
                                  this);
    connect(dialog, &TextDialog::entered, this, [this, id = request->request.id](const QString &note) {
        report(workspace().requests().ask(id, note), tr("What was asked is noted."), id.value());
    });
    context().dialogs.show(dialog);
}

void RequestsPage::reopen()
{
    const Request *request = onlyRequest();
    if (request)
        report(workspace().requests().reopen(request->request.id),
               tr("The request waits again: %1.").arg(request->request.content.shownName));
}

void RequestsPage::retranslate()
{
    m_filter->setHint(tr("Filter by name, class, state"));
    m_shown->setAccessibleName(tr("Which requests are shown"));
    m_table->setName(tr("Join requests"));
    m_table->setEmptyState(
        {.icon = QStringLiteral("chat"),
         .title = tr("No request waits"),
         .text =
             tr("When somebody asks on the platform to join, enter the request here, paste the list, or read it from "
                "a file: the program says whose it seems to be. What you decide becomes an action on the platform.")});
    m_table->retranslate();
    describeList();
}

} // namespace starosta::ui
