// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/ImportHistoryDialog.h"

#include "ui/common/DetailsPane.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/TableView.h"
#include "ui/roster/UndoConflicts.h"
#include "ui/text/ActionText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfImport.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using roster::ImportOutcome;
using roster::ImportRecord;

namespace {

constexpr int kDigestCharacters = 12; ///< enough to tell two files apart

QString scopeText(const ImportRecord &record)
{
    if (record.mode == roster::ImportMode::addAndUpdate)
        return {};
    const auto scope = roster::ImportScope::parse(record.scope);
    if (!scope || scope->isSchool())
        return ImportHistoryDialog::tr("of the whole school");
    return scope->grade() ? ImportHistoryDialog::tr("of grade %1").arg(*scope->grade())
                          : ImportHistoryDialog::tr("of class %1").arg(scope->token());
}

/// As in the journal.
QString countsText(const ImportRecord &record)
{
    const QString text = text::countsInWords(roster::countsText(record.counts()));
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString outcomeIcon(const ImportRecord &record)
{
    switch (record.outcome) {
    case ImportOutcome::applied:
        return QStringLiteral("ok");
    case ImportOutcome::held:
        return QStringLiteral("lock");
    case ImportOutcome::undone:
        return QStringLiteral("undo");
    }
    Q_UNREACHABLE();
}

Tone outcomeTone(const ImportRecord &record)
{
    switch (record.outcome) {
    case ImportOutcome::applied:
        return Tone::ok;
    case ImportOutcome::held:
        return Tone::warning;
    case ImportOutcome::undone:
        return Tone::muted;
    }
    Q_UNREACHABLE();
}

std::vector<Column<ImportRecord>> historyColumns()
{
    using Row = ImportRecord;
    return {Column<Row>{.id = QStringLiteral("at"),
                        .header = [] { return ImportHistoryDialog::tr("When"); },
                        .text = [](const Row &row) { return text::momentText(row.at); },
                        .compare = orderedBy<Row>([](const Row &row) { return row.at; }),
                        .characters = 18},
            Column<Row>{.id = QStringLiteral("kind"),
                        .header = [] { return ImportHistoryDialog::tr("Whose list"); },
                        .text = [](const Row &row) { return text::label(row.kind); },
                        .characters = 10},
            Column<Row>{.id = QStringLiteral("file"),
                        .header = [] { return ImportHistoryDialog::tr("File"); },
                        .text = [](const Row &row) { return row.fileName; },
                        .toolTip = [](const Row &row) { return row.fileName; },
                        .characters = 20},
            Column<Row>{.id = QStringLiteral("counts"),
                        .header = [] { return ImportHistoryDialog::tr("What it did"); },
                        .text = countsText,
                        .characters = 16},
            Column<Row>{.id = QStringLiteral("outcome"),
                        .header = [] { return ImportHistoryDialog::tr("State"); },
                        .text = [](const Row &row) { return text::label(row.outcome); },
                        .icon = outcomeIcon,
                        .tone = outcomeTone,
                        .characters = 15},
            Column<Row>{.id = QStringLiteral("actor"),
                        .header = [] { return ImportHistoryDialog::tr("Who"); },
                        .text = [](const Row &row) { return row.actor; },
                        .characters = 18}};
}

} // namespace

ImportHistoryDialog::ImportHistoryDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new RowModel<ImportRecord>(
          historyColumns(), [](const ImportRecord &record) { return record.id.value(); }, this))
    , m_table(new TableView(QStringLiteral("import.history"), context.settings))
    , m_details(new DetailsPane)
    , m_finding(makeParagraph(QString()))
    , m_undo(new QPushButton(tr("&Undo the import…")))
{
    setWindowTitle(tr("History of imports"));
    resize(1200, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(makeLabel(tr("History of imports"), TextRole::pageTitle));
    m_table->setRowModel(m_model);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setName(tr("Imports"));
    m_table->setEmptyState({.icon = QStringLiteral("import"),
                            .title = tr("Nothing was imported yet"),
                            .text = tr("Every import of a list is noted here, with the way back.")});
    layout->addWidget(new ListAndDetails({.name = QStringLiteral("imports"), .list = m_table, .details = m_details},
                                         context.settings),
                      1);
    layout->addWidget(m_finding);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("&Close"));
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_undo->setAutoDefault(false);
    close->setDefault(true);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_table, &TableView::rowSelectionChanged, this, &ImportHistoryDialog::showSelected);
    connect(m_undo, &QPushButton::clicked, this, &ImportHistoryDialog::askToUndo);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

void ImportHistoryDialog::refresh()
{
    m_model->setRows(m_context.workspace.roster().history());
    if (m_model->rowCount() > 0 && !selected())
        m_table->selectRow(0);
    showSelected();
    m_table->setFocus();
}

std::optional<ImportRecord> ImportHistoryDialog::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? std::optional(m_model->rowAt(rows.first())) : std::nullopt;
}

void ImportHistoryDialog::showSelected()
{
    const auto record = selected();
    m_undo->setEnabled(record && record->outcome == ImportOutcome::applied && record->entry &&
                       !m_context.workspace.readOnly());
    if (!record) {
        m_details->showHint(tr("Choose an import: what it did is shown here."));
        return;
    }
    m_details->begin(
        {.title = record->fileName, .subtitle = text::momentText(record->at), .icon = QStringLiteral("import")});
    const auto field = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_details->addField({.label = label, .value = value});
    };
    const auto count = [&field](const QString &label, int number) {
        field(label, number > 0 ? text::numberText(number) : QString());
    };
    m_details->addField({.label = tr("State"),
                         .value = text::label(record->outcome),
                         .icon = outcomeIcon(*record),
                         .tone = outcomeTone(*record)});
    field(tr("Who"), record->actor);
    field(tr("Whose list"), text::label(record->kind));
    field(tr("Mode"), text::label(record->mode));
    field(tr("Complete list"), scopeText(*record));
    field(tr("Reason"), record->because.reason);
    field(tr("Order"), record->because.order);
    field(tr("Rows"), text::numberText(record->rows));
    count(tr("Added"), record->added);
    count(tr("Came back"), record->returned);
    count(tr("Changed"), record->changed);
    count(tr("Moved"), record->moved);
    count(tr("Left"), record->left);
    count(tr("Unchanged"), record->unchanged);
    count(tr("Left out"), record->skipped);
    field(tr("Mark of the file"), QString::fromLatin1(record->digest.left(kDigestCharacters)));
    field(tr("Journal entry"), record->entry ? QString::number(record->entry->value()) : QString());
    if (record->outcome == ImportOutcome::held)
        m_details->addText(tr("It was held, and nothing was written."), Tone::muted);
    m_details->end();
}

void ImportHistoryDialog::askToUndo()
{
    const auto record = selected();
    if (!record)
        return;
    m_context.dialogs.ask(
        {.title = tr("Undo this import?"),
         .text =
             tr("Everything that the import of %1 did is taken back in one step (%2). What was done since stays; if a "
                "record was changed since, nothing happens and you see which.")
                 .arg(text::momentText(record->at), countsText(*record)),
         .choices = {{.id = QStringLiteral("undo"), .text = tr("Undo the import")}}},
        [this, id = record->id](const QString &) { undo(id); });
}

void ImportHistoryDialog::undo(roster::ImportId id)
{
    m_busy = true;
    setEnabled(false);
    m_context.tasks.runOnStore(
        tr("Undoing the import"), this, [id](Workspace &workspace, Progress &) { return workspace.roster().undo(id); },
        [this, id](const Result<journal::Entry> &undone) {
            m_busy = false;
            setEnabled(true);
            if (!undone) {
                showConflicts(id, undone.error());
                return;
            }
            m_finding->setTone(Tone::ok);
            m_finding->setText(tr("The import is undone. Redo in the window brings it back."));
            refresh();
        });
}

void ImportHistoryDialog::showConflicts(roster::ImportId id, const Error &error)
{
    m_finding->setTone(Tone::error);
    if (error.code != ErrorCode::journalConflict) {
        m_finding->setText(text::errorText(error));
        return;
    }
    m_finding->setText(tr("Not undone: some records were changed since. They are listed at the right."));
    m_details->begin({.title = tr("Changed since the import"), .icon = QStringLiteral("warning")});
    for (const QString &line : conflictLines(m_context.workspace.roster(), id))
        m_details->addText(line);
    m_details->addText(text::errorText(error), Tone::muted);
    m_details->end();
}

void ImportHistoryDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace starosta::ui
