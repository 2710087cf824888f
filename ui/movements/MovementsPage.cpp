// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/movements/MovementsPage.h"

#include "core/base/AtomicFile.h"
#include "core/classes/ClassesService.h"
#include "core/movements/MovementsService.h"
#include "core/people/PeopleService.h"
#include "ui/common/DateEdit.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/MovementDialog.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/movements/CorrectMovementDialog.h"
#include "ui/movements/EnterOrderDialog.h"
#include "ui/movements/MovementColumns.h"
#include "ui/print/BookPaper.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfMovements.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace starosta::ui {

using movements::BookLine;
using movements::MovementKind;

namespace {

constexpr int kEveryKind = -1;
constexpr int kWithoutOrder = -2;
const QString kTable = QStringLiteral("movements");

QList<MovementKind> allKinds()
{
    QList<MovementKind> kinds;
    for (int kind = 0; kind <= int(MovementKind::dismissal); ++kind)
        kinds.append(MovementKind(kind));
    return kinds;
}

} // namespace

PageEntry MovementsPage::entry()
{
    return {.id = QStringLiteral("movements"),
            .group = PageGroup::changes,
            .icon = QStringLiteral("arrow-right"),
            .title = [] { return tr("Movement"); },
            .help = QStringLiteral("movements"),
            .section = school::Section::movements,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new MovementsPage(context, parent); }};
}

MovementsPage::MovementsPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(new RowModel<BookLine>(
          movementColumns(), [](const BookLine &line) { return line.movement.id.value(); }, this))
    , m_filter(new FilterField)
    , m_kind(new QComboBox)
    , m_class(new QComboBox)
    , m_from(new DateEdit(context.workspace.ledger().today()))
    , m_to(new DateEdit(context.workspace.ledger().today()))
    , m_finding(makeLabel({}, TextRole::note, Tone::warning))
    , m_table(new TableView(QStringLiteral("movements"), context.settings))
    , m_details(new DetailsPane)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeTools());
    column->addWidget(m_finding);
    column->addWidget(m_table, 1);
    setContent(new ListAndDetails({.name = QStringLiteral("movements"), .list = left, .details = m_details},
                                  context.settings));

    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_table->setRowCommands({commands().at(1), commands().at(5)});
    if (context.settings.bytes(QStringLiteral("columns/movements")).isEmpty())
        m_table->sortByColumn(1, Qt::DescendingOrder); // the latest first
    m_filter->attach(m_model, m_table);
    m_kind->addItem({}, kEveryKind);
    m_kind->addItem({}, kWithoutOrder);
    for (const MovementKind kind : allKinds())
        m_kind->addItem({}, int(kind));
    connect(m_table, &TableView::rowSelectionChanged, this, &MovementsPage::showDetails);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MovementsPage::applyCondition);
    connect(m_class, &QComboBox::activated, this, &MovementsPage::applyCondition);
    for (DateEdit *edit : {m_from, m_to}) {
        connect(edit, &DateEdit::textChanged, this, [this] {
            m_isFresh = false;
            refresh();
        });
    }
    setHeadCommands({commands().at(0), commands().at(2), commands().at(3)});
    retranslate();
}

QWidget *MovementsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    auto *first = new QHBoxLayout;
    first->addWidget(m_filter, 1);
    first->addWidget(m_kind);
    first->addWidget(m_class);
    auto *second = new QHBoxLayout;
    second->addWidget(m_from);
    second->addWidget(makeLabel(QStringLiteral("–")));
    second->addWidget(m_to);
    second->addStretch();
    rows->addLayout(first);
    rows->addLayout(second);
    return tools;
}

QList<Command> MovementsPage::commands()
{
    const auto writable = [this] { return !workspace().readOnly(); };
    return {{.id = QStringLiteral("movements.record"),
             .text = [] { return tr("&Record a movement…"); },
             .execute = [this] { recordMovement(); },
             .icon = QStringLiteral("add"),
             .shortcut = QKeySequence::New,
             .enabled = writable},
            {.id = QStringLiteral("movements.correct"),
             .text = [] { return tr("&Correct order and note…"); },
             .execute = [this] { correct(); },
             .icon = QStringLiteral("edit"),
             .enabled = [this, writable] { return writable() && m_table->selectedRows().size() == 1; }},
            {.id = QStringLiteral("movements.book"),
             .text = [] { return tr("&Book of movements (PDF)…"); },
             .execute = [this] { save(QStringLiteral("pdf")); },
             .icon = QStringLiteral("print")},
            {.id = QStringLiteral("movements.csv"),
             .text = [] { return tr("Save as a &table…"); },
             .execute = [this] { save(QStringLiteral("csv")); },
             .icon = QStringLiteral("export")},
            {.id = QStringLiteral("movements.year"),
             .text = [] { return tr("The whole school &year"); },
             .execute = [this] { showWholeYear(); },
             .icon = QStringLiteral("calendar")},
            {.id = QStringLiteral("movements.order"),
             .text = [] { return tr("&Enter the order that followed…"); },
             .execute = [this] { enterOrder(); },
             .icon = QStringLiteral("order"),
             .enabled = [this, writable] { return writable() && !selectedWithoutOrder().isEmpty(); }}};
}

std::optional<Command> MovementsPage::printCommand()
{
    return commands().at(2);
}

void MovementsPage::showWholeYear()
{
    const movements::BookFilter year = workspace().movements().wholeYear();
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setDate(year.from);
    m_to->setDate(year.to);
    m_isFresh = true;
    refresh();
}

/// All that are open, of earlier years too.
void MovementsPage::showWithoutOrder()
{
    const movements::OpenOrders open = workspace().movements().withoutOrder();
    m_class->setCurrentIndex(0);
    showWholeYear();
    if (open.count == 0)
        return;
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    m_from->setDate(std::min(open.from, *m_from->date()));
    m_to->setDate(std::max(open.to, *m_to->date()));
    m_isFresh = false;
    refresh();
}

movements::BookFilter MovementsPage::filter() const
{
    movements::BookFilter filter{.from = m_from->date().value_or(QDate()), .to = m_to->date().value_or(QDate())};
    const int kind = m_kind->currentData().toInt();
    filter.withoutOrder = kind == kWithoutOrder;
    if (kind >= 0)
        filter.kind = MovementKind(kind);
    if (const qint64 id = m_class->currentData().toLongLong(); id != 0)
        filter.classId = classes::ClassId(id);
    filter.search = m_filter->text();
    return filter;
}

void MovementsPage::fillClasses()
{
    const QVariant chosen = m_class->currentData();
    m_class->clear();
    m_class->addItem(tr("All classes"), qint64(0));
    for (const classes::SchoolClass &schoolClass : workspace().classes().list(classes::Archived::include)) {
        if (schoolClass.kind == classes::ClassKind::grade)
            m_class->addItem(schoolClass.label(), schoolClass.id.value());
    }
    m_class->setCurrentIndex(std::max(0, m_class->findData(chosen)));
}

void MovementsPage::refresh()
{
    if (m_isFresh) {
        const movements::BookFilter year = workspace().movements().wholeYear();
        const QSignalBlocker from(m_from);
        const QSignalBlocker to(m_to);
        m_from->setDate(year.from);
        m_to->setDate(year.to);
    }
    fillClasses();
    const auto lines =
        workspace().movements().list({.from = m_from->date().value_or(QDate()), .to = m_to->date().value_or(QDate())});
    m_finding->setVisible(!lines);
    if (!lines)
        m_finding->setText(text::errorText(lines.error()));
    m_model->setRows(lines.value_or(QList<BookLine>()));
    applyCondition();
    showTotals();
    updateHeadCommands();
    showDetails();
}

void MovementsPage::showTotals()
{
    const auto book =
        workspace().movements().book({.from = m_from->date().value_or(QDate()), .to = m_to->date().value_or(QDate())});
    if (!book) {
        setSubtitle({});
        return;
    }
    const movements::BookTotal &total = book->pupils;
    setSubtitle(tr("Pupils: %1 at the beginning, %2 arrived, %3 left, %4 at the end")
                    .arg(text::numberText(total.atStart), text::numberText(total.arrived), text::numberText(total.left),
                         text::numberText(total.atEnd)));
}

void MovementsPage::applyCondition()
{
    const movements::BookFilter wanted = filter();
    if (!wanted.kind && !wanted.classId && !wanted.withoutOrder) {
        m_model->setCondition({});
        return;
    }
    m_model->setCondition([wanted](const BookLine &line) {
        const movements::NewMovement &content = line.movement.content;
        return (!wanted.kind || content.kind == *wanted.kind) && !(wanted.withoutOrder && !line.waitsForOrder()) &&
               (!wanted.classId || content.from == wanted.classId || content.to == wanted.classId);
    });
}

void MovementsPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    const auto kind = target.filter.startsWith(QLatin1StringView("kind="))
                          ? movements::movementKindFromToken(target.filter.section(u'=', 1))
                          : std::nullopt;
    const bool withoutOrder = target.filter == filters::withoutOrder;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind           ? int(*kind)
                                                         : withoutOrder ? kWithoutOrder
                                                                        : kEveryKind)));
    if (withoutOrder)
        showWithoutOrder();
    if (!target.record || target.record->table != kTable)
        return;
    m_class->setCurrentIndex(0);
    showWholeYear();
    m_table->selectKey(target.record->row);
}

void MovementsPage::showDetails()
{
    updateHeadCommands();
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1)
        showMovement(m_model->rowAt(rows.first()));
    else
        m_details->showHint(tr("Choose a movement: its order, its history and what it led to are shown here."));
}

void MovementsPage::showMovement(const BookLine &line)
{
    const movements::NewMovement &content = line.movement.content;
    const auto addIfKnown = [this](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_details->addField({.label = label, .value = value});
    };
    m_details->begin({.title = line.name, .subtitle = text::label(content.kind), .icon = movementIcon(content.kind)});
    addIfKnown(tr("Date"), text::dateText(content.on));
    addIfKnown(tr("From class"), line.fromClass);
    addIfKnown(tr("To class"), line.toClass);
    m_details->addField(
        {.label = tr("Order"),
         .value = line.waitsForOrder() ? tr("follows: enter it when it is signed") : text::orderText(line),
         .tone = line.waitsForOrder() ? Tone::warning : Tone::normal});
    addIfKnown(tr("Note"), content.note);
    const journal::RecordRef record{kTable, line.movement.id.value()};
    QList<Command> all{commands().at(1)};
    if (!line.order)
        all.prepend(commands().at(5));
    all.append({.id = QStringLiteral("movements.person"),
                .text = [] { return tr("Open the card"); },
                .execute =
                    [this, person = content.person.value()] {
                        context().navigator.open({.page = QStringLiteral("people"),
                                                  .record = journal::RecordRef{QStringLiteral("people"), person}});
                    },
                .icon = QStringLiteral("people")});
    const auto history = workspace().ledger().historyOf(record);
    if (!history.isEmpty()) {
        all.append({.id = QStringLiteral("movements.entry"),
                    .text = [] { return tr("Show the entry of the journal"); },
                    .execute =
                        [this, number = history.first().entry.number.value()] {
                            context().navigator.open({.page = QStringLiteral("journal"),
                                                      .record = journal::RecordRef{QStringLiteral("journal"), number}});
                        },
                    .icon = QStringLiteral("journal")});
    }
    all.append({.id = QStringLiteral("movements.history"),
                .text = [] { return tr("History…"); },
                .execute = [this, record, title = text::label(content.kind)] { showHistory(record, title); },
                .icon = QStringLiteral("clock")});
    m_details->addCommands(all);
    m_details->end();
}

void MovementsPage::recordMovement()
{
    QList<MovementKind> kinds = allKinds();
    kinds.removeOne(MovementKind::promotion); // comes with the new school year
    auto *dialog = new MovementDialog(workspace(), {.kinds = kinds}, this);
    connect(dialog, &MovementDialog::confirmed, this, [this](const movements::MovementRequest &request) {
        const auto done = workspace().movements().apply(request);
        if (!done) {
            showFailure(done.error());
            return;
        }
        showDone(tr("Recorded: %1.").arg(text::label(request.kind)), done->entry);
        refresh();
        m_table->selectKey(done->value.movements.front().value());
    });
    context().dialogs.show(dialog);
}

void MovementsPage::correct()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() != 1)
        return;
    const BookLine &line = m_model->rowAt(rows.first());
    auto *dialog = new CorrectMovementDialog(line, workspace().ledger().today(), this);
    connect(dialog, &CorrectMovementDialog::confirmed, this,
            [this, id = line.movement.id](const movements::MovementCorrection &correction) {
                const auto done = workspace().movements().correct(id, correction);
                if (!done)
                    showFailure(done.error());
                else if (done->entry)
                    showDone(tr("The record is corrected."), done->entry);
            });
    context().dialogs.show(dialog);
}

QList<movements::MovementId> MovementsPage::selectedWithoutOrder() const
{
    QList<movements::MovementId> ids;
    for (const int row : m_table->selectedRows()) {
        const BookLine &line = m_model->rowAt(row);
        if (!line.order)
            ids.append(line.movement.id);
    }
    return ids;
}

void MovementsPage::enterOrder()
{
    const QList<movements::MovementId> ids = selectedWithoutOrder();
    if (ids.isEmpty())
        return;
    auto *dialog = new EnterOrderDialog(int(ids.size()), workspace().ledger().today(), this);
    connect(dialog, &EnterOrderDialog::confirmed, this, [this, ids](const orders::OrderReference &order) {
        const auto done = workspace().movements().enterOrder(ids, order);
        if (done)
            showDone(tr("The order is entered: %1").arg(order.label()), done->entry);
        else
            showFailure(done.error());
    });
    context().dialogs.show(dialog);
}

void MovementsPage::save(const QString &suffix)
{
    const bool isTable = suffix == QLatin1StringView("csv");
    context().dialogs.chooseFileToSave(
        {.title = tr("Save the book of movements"),
         .filters = {isTable ? tr("Table for a spreadsheet (*.csv)") : tr("Document for printing (*.pdf)")},
         .suggestedName =
             tr("Book of movements %1.%2").arg(m_to->date().value_or(QDate()).toString(Qt::ISODate), suffix),
         .defaultSuffix = suffix,
         .purpose = QStringLiteral("export")},
        [this, isTable](const QString &path) { write(path, isTable); });
}

void MovementsPage::write(const QString &path, bool isTable)
{
    const auto read = workspace().ledger().read([this] { return workspace().movements().book(filter()); });
    if (!read || !*read) {
        showFailure(read ? read->error() : read.error());
        return;
    }
    const movements::Book &book = **read;
    const QByteArray content =
        isTable ? movements::bookCsv(book, text::paperWord) : print::bookPdf(print::bookContentOf(workspace(), book));
    if (const auto written = writeFileAtomically(path, content); !written) {
        showFailure(written.error());
        return;
    }
    showDone(tr("The book of movements is saved: %1").arg(QDir::toNativeSeparators(path)));
}

void MovementsPage::retranslate()
{
    m_filter->setHint(tr("Filter by name, order, note"));
    m_kind->setAccessibleName(tr("Which movements"));
    m_kind->setItemText(0, tr("Every movement"));
    m_kind->setItemText(1, tr("Without an order yet"));
    for (int item = 2; item < m_kind->count(); ++item)
        m_kind->setItemText(item, text::label(MovementKind(m_kind->itemData(item).toInt())));
    m_class->setAccessibleName(tr("Class"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_table->setName(tr("Movements"));
    m_table->setEmptyState(
        {.icon = QStringLiteral("arrow-right"),
         .title = tr("No movement in this period"),
         .text = tr("Enrolment, transfer, departure, hiring and dismissal are recorded here with their day and order. "
                    "The first list of the school is not a movement."),
         .firstStep = commands().first()});
    m_table->retranslate();
}

} // namespace starosta::ui
