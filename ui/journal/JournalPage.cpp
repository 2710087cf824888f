// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/JournalPage.h"

#include "core/people/PeopleService.h"
#include "core/school/AppointmentService.h"
#include "ui/common/ChangeList.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/TableView.h"
#include "ui/text/ActionText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRecords.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr int kNewest = 2000;
/// Rows of one entry that the details show; an import of 1,000 people has more.
constexpr int kShownRows = 200;
constexpr int kListedRows = 30;

const QString kSplitter = QStringLiteral("splitters/journal");

QString rowText(const journal::RowChange &change)
{
    return QStringLiteral("%1: %2").arg(text::tableLabel(change.record.table), text::label(change.kind));
}

} // namespace

PageEntry JournalPage::entry()
{
    return {.id = QStringLiteral("journal"),
            .group = PageGroup::report,
            .icon = QStringLiteral("journal"),
            .title = [] { return tr("Journal"); },
            .help = QStringLiteral("journal"),
            .section = school::Section::journal,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new JournalPage(context, parent); }};
}

std::vector<Column<JournalRow>> JournalPage::columns() const
{
    using Row = JournalRow;
    const auto faded = [](const Row &row) { return row.entry.effective ? Tone::normal : Tone::muted; };
    return {
        Column<Row>{.id = QStringLiteral("number"),
                    .header = [] { return tr("No."); },
                    .text = [](const Row &row) { return QString::number(row.entry.number.value()); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.entry.number; }),
                    .tone = faded,
                    .alignment = Qt::AlignRight,
                    .characters = 5},
        Column<Row>{.id = QStringLiteral("at"),
                    .header = [] { return tr("When"); },
                    .text = [](const Row &row) { return text::momentText(row.entry.at); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.entry.at; }),
                    .tone = faded,
                    .characters = 14,
                    .least = 13},
        Column<Row>{.id = QStringLiteral("action"),
                    .header = [] { return tr("What was done"); },
                    .text = [](const Row &row) { return row.action; },
                    .tone = faded,
                    .characters = 30,
                    .least = 22},
        Column<Row>{.id = QStringLiteral("subject"),
                    .header = [] { return tr("About"); },
                    .text = [](const Row &row) { return row.subject; },
                    .tone = faded,
                    .characters = 22},
        Column<Row>{.id = QStringLiteral("state"),
                    .header = [] { return tr("State"); },
                    .text = [](const Row &row) { return row.entry.effective ? QString() : tr("undone"); },
                    .icon = [](const Row &row) { return row.entry.effective ? QString() : QStringLiteral("undo"); },
                    .tone = faded,
                    .characters = 10},
        Column<Row>{.id = QStringLiteral("actor"),
                    .header = [] { return tr("Who"); },
                    .text = [](const Row &row) { return text::actorText(row.entry); },
                    .tone = faded,
                    .characters = 14},
        // Few entries have one; the details show it.
        Column<Row>{.id = QStringLiteral("reason"),
                    .header = [] { return tr("Why"); },
                    .text = [](const Row &row) { return row.entry.because.reason; },
                    .tone = faded,
                    .characters = 20,
                    .hidden = true},
        Column<Row>{.id = QStringLiteral("order"),
                    .header = [] { return tr("Order"); },
                    .text = [](const Row &row) { return row.entry.because.order; },
                    .tone = faded,
                    .characters = 18,
                    .hidden = true},
        // What stands on paper that was printed by the entry: typed from there, the filter finds it.
        Column<Row>{.id = QStringLiteral("witness"),
                    .header = [] { return tr("Witness"); },
                    .text = [](const Row &row) { return row.entry.witness; },
                    .tone = faded,
                    .characters = 10,
                    .hidden = true},
        Column<Row>{.id = QStringLiteral("rows"),
                    .header = [] { return tr("Rows"); },
                    .text = [](const Row &row) { return text::numberText(row.entry.rowsChanged); },
                    .compare = orderedBy<Row>([](const Row &row) { return row.entry.rowsChanged; }),
                    .tone = faded,
                    .alignment = Qt::AlignRight,
                    .characters = 6,
                    .hidden = true,
                    .searched = false},
    };
}

JournalPage::JournalPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(columns(), [](const JournalRow &row) { return row.entry.number.value(); })
    , m_table(new TableView(QStringLiteral("journal"), context.settings))
    , m_filter(new FilterField)
    , m_details(new DetailsPane)
    , m_splitter(new QSplitter)
    , m_all(new QPushButton)
{
    m_table->setRowModel(&m_model);
    setList(m_filter, m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (context.settings.bytes(QStringLiteral("columns/journal")).isEmpty())
        m_table->sortByColumn(0, Qt::DescendingOrder);
    connect(m_table, &TableView::rowSelectionChanged, this, &JournalPage::showDetails);
    makeFlat(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showAll = true;
        refresh();
    });

    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::small);
    tools->addWidget(m_filter, 1);
    tools->addStretch(1);
    tools->addWidget(m_all);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(tools);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(context.settings.bytes(kSplitter)))
        m_splitter->setSizes({720, 370});
    layout->addWidget(m_splitter, 1);
    setContent(content);
    retranslate();
}

JournalPage::~JournalPage()
{
    context().settings.setBytes(kSplitter, m_splitter->saveState());
}

void JournalPage::retranslate()
{
    m_filter->setHint(tr("Filter the journal, or the witness on a paper"));
    m_table->setName(tr("Entries of the journal"));
    m_table->setEmptyState({.icon = QStringLiteral("journal"),
                            .title = tr("The journal is empty"),
                            .text = tr("Every change writes an entry here by itself.")});
    const QList<Command> all = commands();
    setHeadCommands({all.first(), all.last()});
    m_table->setRowCommands(all.mid(1, 2));
}

QList<Command> JournalPage::commands()
{
    const auto any = [this] { return selected().has_value(); };
    return {
        {.id = QStringLiteral("journal.verify"),
         .text = [] { return tr("&Verify the journal"); },
         .execute = [this] { verify(); },
         .icon = QStringLiteral("check")},
        {.id = QStringLiteral("journal.undo"),
         .text = [] { return tr("&Undo this change…"); },
         .execute = [this] { undoSelected(); },
         .icon = QStringLiteral("undo"),
         .enabled =
             [this] {
                 const auto entry = selected();
                 return entry && entry->reversible && entry->effective && !workspace().isFileReadOnly() &&
                        !workspace().appointment().closed(journal::Action::undo,
                                                          journal::actionFromToken(entry->action));
             }},
        {.id = QStringLiteral("journal.history"),
         .text = [] { return tr("&History of the record"); },
         .execute = [this] { showRecordHistory(); },
         .icon = QStringLiteral("clock"),
         .enabled = [this] { return selected() && selected()->record; }},
        {.id = QStringLiteral("journal.copy"),
         .text = [] { return tr("&Copy the entries"); },
         .execute = [this] { copy(); },
         .icon = QStringLiteral("copy"),
         .enabled = any},
        {.id = QStringLiteral("journal.imports"),
         .text = [] { return tr("History of &imports…"); },
         .execute = [this] { context().navigator.run(QStringLiteral("import.history")); },
         .icon = QStringLiteral("import")},
    };
}

QString JournalPage::subjectOf(const journal::Entry &entry)
{
    // Names of people are not in the journal, where they could never be destroyed: they are looked up.
    if (!entry.record || entry.record->table != QLatin1StringView("people"))
        return text::subjectText(entry);
    const qint64 row = entry.record->row;
    if (!m_names.contains(row)) {
        const auto person = workspace().people().find(people::PersonId(row));
        m_names.insert(row,
                       person ? person->content.name.full() : tr("person no. %1, removed").arg(QString::number(row)));
    }
    const QString name = m_names.value(row);
    return entry.subject.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, entry.subject);
}

QString JournalPage::labelOf(const journal::Entry &entry)
{
    return text::entryLabel(entry, [this](journal::EntryId number) { return workspace().ledger().entry(number); });
}

void JournalPage::refresh()
{
    journal::Ledger &ledger = workspace().ledger();
    const auto entries = ledger.read([&] { return ledger.entries(m_showAll ? -1 : kNewest); });
    if (!entries) {
        showFailure(entries.error());
        return;
    }
    m_names.clear();
    QList<JournalRow> rows;
    rows.reserve(entries->size());
    for (const journal::Entry &entry : *entries)
        rows.append({.entry = entry, .action = labelOf(entry), .subject = subjectOf(entry)});
    m_model.setRows(std::move(rows));

    const qint64 total = ledger.entryCount();
    setSubtitle(tr("%n entry(ies), each chained to the one before it", nullptr, int(total)));
    m_all->setVisible(total > entries->size());
    m_all->setText(tr("Show all %1").arg(text::numberText(total)));
    showDetails();
}

void JournalPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    if (target.record && target.record->table == QLatin1StringView("journal")) {
        m_table->selectKey(target.record->row);
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

std::optional<journal::Entry> JournalPage::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? std::optional(m_model.rowAt(rows.first()).entry) : std::nullopt;
}

void JournalPage::showDetails()
{
    const auto entry = selected();
    if (!entry) {
        m_details->showHint(tr("Select an entry to see what it changed, field by field."));
        return;
    }
    m_details->begin(
        {.title = labelOf(*entry),
         .subtitle = tr("Entry %1 · %2").arg(QString::number(entry->number.value()), text::momentText(entry->at)),
         .icon = QStringLiteral("journal")});
    m_details->addField({.label = tr("Who"), .value = text::actorText(*entry)});
    if (const QString subject = subjectOf(*entry); !subject.isEmpty())
        m_details->addField({.label = tr("About"), .value = subject});
    if (!entry->because.reason.isEmpty())
        m_details->addField({.label = tr("Why"), .value = entry->because.reason});
    if (!entry->because.order.isEmpty())
        m_details->addField({.label = tr("Order"), .value = entry->because.order});
    if (entry->undoes)
        m_details->addField(
            {.label = tr("Takes back"), .value = tr("entry %1").arg(QString::number(entry->undoes->value()))});
    if (entry->action == token(journal::Action::printSheets))
        m_details->addField({.label = tr("Witness on the paper"), .value = entry->witness});
    if (!entry->effective)
        m_details->addField(
            {.label = tr("State"), .value = tr("undone"), .icon = QStringLiteral("undo"), .tone = Tone::muted});
    if (!entry->reversible)
        m_details->addField({.label = tr("Undo"),
                             .value = entry->action == token(journal::Action::createSchool)
                                          ? tr("cannot be taken back: it made the school")
                                          : tr("cannot be taken back: it has left the house"),
                             .icon = QStringLiteral("lock"),
                             .tone = Tone::warning});

    m_details->addSection(tr("What was changed"));
    auto *changes = new ChangeList;
    changes->showChanges(workspace().ledger().changesOf(entry->number, kShownRows));
    changes->setMinimumHeight(220);
    m_details->addWidget(changes);
    if (entry->rowsChanged > kShownRows)
        m_details->addText(tr("The first %1 of %2 rows are shown.")
                               .arg(text::numberText(kShownRows), text::numberText(entry->rowsChanged)),
                           Tone::muted);
    m_details->addCommands(commands().mid(1, 2));
    m_details->end();
}

void JournalPage::undoSelected()
{
    const auto entry = selected();
    if (!entry)
        return;
    QStringList list;
    for (const journal::RowChange &change : workspace().ledger().changesOf(entry->number, kListedRows))
        list.append(rowText(change));
    if (entry->rowsChanged > kListedRows)
        list.append(tr("and %n more", nullptr, int(entry->rowsChanged) - kListedRows));
    context().dialogs.ask({.title = tr("Undo entry %1?").arg(QString::number(entry->number.value())),
                           .text = tr("“%1” is taken back as a new entry. What was changed later stays; if a row was "
                                      "changed since, nothing happens and the conflict is named.")
                                       .arg(text::actionLabel(entry->action)),
                           .list = list,
                           .choices = {{.id = QStringLiteral("undo"), .text = tr("Undo this change")}}},
                          [this, entry = *entry](const QString &) { takeBack(entry); });
}

void JournalPage::takeBack(const journal::Entry &entry)
{
    const auto undone = workspace().ledger().undo(entry.number);
    if (!undone) {
        showFailure(undone.error());
        return;
    }
    context().messages.showDone(
        tr("Undone: %1").arg(text::actionLabel(entry.action)),
        {{.text = tr("Redo"), .callback = [this] { context().navigator.run(QStringLiteral("edit.redo")); }}});
}

void JournalPage::verify()
{
    context().tasks.runOnStore(
        tr("Verifying the journal"), this,
        [](Workspace &store, Progress &progress) -> Result<journal::Verdict> {
            journal::Verdict verdict = store.ledger().verify(progress);
            if (progress.canceled())
                return fail(ErrorCode::canceled);
            return verdict;
        },
        [this](const Result<journal::Verdict> &verdict) {
            if (verdict)
                showVerdict(*verdict);
            else if (verdict.error().code != ErrorCode::canceled)
                showFailure(verdict.error());
        });
}

void JournalPage::showVerdict(const journal::Verdict &verdict)
{
    if (verdict.intact) {
        context().messages.showDone(tr("Verified %n entry(ies): each is what was written, and none is missing.",
                                       nullptr, int(verdict.entries)));
        return;
    }
    const Error error{.code = ErrorCode::journalBroken,
                      .args = {verdict.firstBad ? QString::number(verdict.firstBad->value()) : QString()}};
    QList<MessageAction> actions;
    if (verdict.firstBad)
        actions.append({.text = tr("Show it"), .callback = [this, number = verdict.firstBad->value()] {
                            m_filter->clear();
                            m_table->selectKey(number);
                        }});
    context().messages.showFailure(error, actions);
}

void JournalPage::showRecordHistory()
{
    if (const auto entry = selected(); entry && entry->record)
        showHistory(*entry->record, subjectOf(*entry));
}

} // namespace starosta::ui
