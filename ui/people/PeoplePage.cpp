// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/MovementDialog.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/people/EraseDialog.h"
#include "ui/people/LinkGuardianDialog.h"
#include "ui/people/PersonColumns.h"
#include "ui/people/PersonDialog.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMovements.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace starosta::ui {

using people::Person;
using people::Role;

namespace {

/// The button for everybody; the others carry the value of their role.
constexpr int kEverybody = 0;

using PersonModel = RowModel<PersonRow>;

PersonModel *makeModel(QObject *parent)
{
    return new PersonModel(
        personColumns(), [](const PersonRow &row) { return row.person.id.value(); }, parent);
}

QList<PersonRow> readRows(Workspace &workspace, const QHash<classes::ClassId, QString> &classNames)
{
    QList<PersonRow> rows;
    const QList<Person> people = workspace.people().list();
    rows.reserve(people.size());
    const people::GuardianClasses guardians = workspace.people().classesOfGuardians();
    for (const Person &person : people) {
        const QList<classes::ClassId> classes = people::classesOf(person, guardians);
        rows.append({.person = person,
                     .className = text::classNames(classes, classNames),
                     .classes = classes,
                     .homeroomOf = text::classNames(person.homeroomOf, classNames)});
    }
    return rows;
}

} // namespace

PageEntry PeoplePage::entry()
{
    return {.id = QStringLiteral("people"),
            .group = PageGroup::school,
            .icon = QStringLiteral("people"),
            .title = [] { return tr("People"); },
            .help = QStringLiteral("people"),
            .section = school::Section::people,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new PeoplePage(context, parent); }};
}

PeoplePage::PeoplePage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(makeModel(this))
    , m_filter(new FilterField)
    , m_roles(new QButtonGroup(this))
    , m_class(new QComboBox)
    , m_table(new TableView(QStringLiteral("people"), context.settings))
    , m_details(new DetailsPane)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeFilters());
    column->addWidget(m_table, 1);
    setContent(
        new ListAndDetails({.name = QStringLiteral("people"), .list = left, .details = m_details}, context.settings));

    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_filter->attach(m_model, m_table);
    m_table->setRowCommands(rowCommands());
    connect(m_table, &TableView::rowSelectionChanged, this, &PeoplePage::showDetails);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (!workspace().readOnly())
            editPerson(m_model->rowAt(row).person);
    });
    setHeadCommands(commands().mid(0, 3));
    retranslate();
}

QList<Command> PeoplePage::rowCommands()
{
    return {{.id = QStringLiteral("people.edit"),
             .text = [] { return tr("&Edit…"); },
             .execute =
                 [this] {
                     if (const auto row = m_table->currentRow())
                         editPerson(m_model->rowAt(*row).person);
                 },
             .icon = QStringLiteral("edit"),
             .enabled = [this] { return m_table->selectedRows().size() == 1 && !workspace().readOnly(); }},
            {.id = QStringLiteral("people.transferSelected"),
             .text = [] { return tr("&Move to another class…"); },
             .execute = [this] { move(selectedPupils(), {movements::MovementKind::transfer}); },
             .icon = QStringLiteral("arrow-right"),
             .enabled = [this] { return !selectedPupils().isEmpty() && !workspace().readOnly(); }},
            {.id = QStringLiteral("people.departSelected"),
             .text = [] { return tr("De&parture or graduation…"); },
             .execute =
                 [this] {
                     move(selectedPupils(), {movements::MovementKind::departure, movements::MovementKind::graduation});
                 },
             .icon = QStringLiteral("arrow-right"),
             .enabled = [this] { return !selectedPupils().isEmpty() && !workspace().readOnly(); }},
            {.id = QStringLiteral("people.eraseSelected"),
             .text = [] { return tr("Destr&oy data…"); },
             .execute = [this] { erase(selectedLeavers()); },
             .icon = QStringLiteral("delete"),
             .enabled = [this] { return !selectedLeavers().isEmpty() && !workspace().readOnly(); },
             .destructive = true}};
}

QWidget *PeoplePage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    const auto add = [&](int id) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        m_roles->addButton(button, id);
        row->addWidget(button);
    };
    add(kEverybody);
    for (const Role role : {Role::pupil, Role::staff, Role::guardian})
        add(int(role));
    m_roles->button(kEverybody)->setChecked(true);
    row->addWidget(m_class);
    row->addWidget(m_filter, 1);
    connect(m_roles, &QButtonGroup::idClicked, this, &PeoplePage::applyCondition);
    connect(m_class, &QComboBox::activated, this, &PeoplePage::applyCondition);
    return filters;
}

void PeoplePage::applyCondition()
{
    const int role = m_roles->checkedId();
    const qint64 classId = m_class->currentData().toLongLong();
    if (role == kEverybody && classId == 0) {
        m_model->setCondition({});
        return;
    }
    m_model->setCondition([role, classId](const PersonRow &row) {
        const bool rightRole = role == kEverybody || row.person.roles.testFlag(Role(role));
        const bool rightClass = classId == 0 || row.classes.contains(classes::ClassId(classId));
        return rightRole && rightClass;
    });
}

void PeoplePage::fillClasses()
{
    const QVariant chosen = m_class->currentData();
    m_class->clear();
    m_class->addItem(tr("All classes"), qint64(0));
    m_classNames.clear();
    for (const classes::SchoolClass &schoolClass : workspace().classes().list(classes::Archived::include)) {
        m_classNames.insert(schoolClass.id, schoolClass.label());
        if (schoolClass.kind == classes::ClassKind::grade)
            m_class->addItem(schoolClass.label(), schoolClass.id.value());
    }
    m_class->setCurrentIndex(std::max(0, m_class->findData(chosen)));
}

void PeoplePage::refresh()
{
    fillClasses();
    auto &service = workspace().people();
    const int pupils = service.count(Role::pupil);
    const int staff = service.count(Role::staff);
    const int guardians = service.count(Role::guardian);
    setSubtitle(tr("%1 · %2 · %3", "112 pupils · 16 staff · 172 guardians")
                    .arg(text::pupilsText(pupils), text::staffText(staff), text::guardiansText(guardians)));
    constexpr int kReadAtOnce = 10'000; // some 20 ms
    if (pupils + staff + guardians > kReadAtOnce)
        return readBeside();
    m_model->setRows(readRows(workspace(), m_classNames));
    rowsRead();
}

void PeoplePage::readBeside()
{
    m_changedMeanwhile = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    if (m_model->allRows() == 0)
        m_table->setEmptyState({.icon = QStringLiteral("people"), .title = tr("Reading the list of people…")});
    using Filled = std::shared_ptr<PersonModel>;
    context().tasks.runOnStore(
        tr("Reading the list of people"), this,
        [names = m_classNames, column = m_model->sortColumn(),
         order = m_model->sortOrder()](Workspace &store, Progress &) -> Result<Filled> {
            const Filled filled(makeModel(nullptr));
            filled->sort(column, order);
            filled->setRows(readRows(store, names));
            filled->finishFilter();
            return filled;
        },
        [this](Result<Filled> filled) {
            m_reading = false;
            if (!filled)
                return showFailure(filled.error());
            m_model->exchangeRows(**filled);
            // Taking down what was shown before is felt as much as building it up.
            context().tasks.run(
                {}, this,
                [before = *std::move(filled)](Progress &) mutable {
                    before.reset();
                    return true;
                },
                [](bool) {});
            rowsRead();
            if (m_changedMeanwhile)
                refresh();
        });
}

void PeoplePage::rowsRead()
{
    m_table->setEmptyState(emptyState());
    applyCondition();
    updateHeadCommands();
    if (const auto key = std::exchange(m_toSelect, std::nullopt))
        m_table->selectKey(*key);
    showDetails();
}

void PeoplePage::select(qint64 key)
{
    if (m_reading)
        m_toSelect = key;
    else
        m_table->selectKey(key);
}

void PeoplePage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    const QString value = target.filter.section(u'=', 1);
    const bool toClass = target.record && target.record->table == QLatin1StringView("classes");
    if (target.filter.startsWith(QLatin1StringView("role="))) {
        if (const auto role = people::roleFromToken(value))
            m_roles->button(int(*role))->setChecked(true);
        m_class->setCurrentIndex(0);
    } else if (toClass) {
        m_roles->button(int(Role::pupil))->setChecked(true);
        m_class->setCurrentIndex(std::max(0, m_class->findData(target.record->row)));
    } else if (target.record) {
        m_roles->button(kEverybody)->setChecked(true);
        m_class->setCurrentIndex(0);
    }
    applyCondition();
    if (target.record && target.record->table == QLatin1StringView("people"))
        select(target.record->row);
    if (target.filter == QLatin1StringView("add"))
        addPerson();
}

void PeoplePage::showDetails()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1)
        showPerson(m_model->rowAt(rows.first()));
    else if (rows.size() > 1)
        showSeveral(rows.size());
    else
        m_details->showHint(tr("Choose a person: the card is shown here."));
}

void PeoplePage::showSeveral(qsizetype count)
{
    m_details->begin({.title = tr("Selected: %1").arg(text::peopleText(count)), .icon = QStringLiteral("people")});
    m_details->addCommands(rowCommands().mid(1));
    m_details->end();
}

template <class T>
bool PeoplePage::report(const Result<journal::Committed<T>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else if (done->entry)
        showDone(text, done->entry);
    // The button of the card that was pressed is made anew: the work goes on in the list.
    m_table->setFocus(Qt::OtherFocusReason);
    return done.has_value();
}

QWidget *PeoplePage::makeRelation(const Person &other, const people::Guardianship &relation, bool guardian)
{
    const QString place = other.classId ? m_classNames.value(*other.classId) : QString();
    const QString note = guardian ? text::label(relation.relation) : place;
    // The relation in a line of its own: beside a long name it would be what is cut.
    auto *open = new QPushButton(other.content.name.full());
    open->setObjectName(QStringLiteral("people.relation"));
    open->setToolTip(QStringLiteral("%1 — %2").arg(open->text(), note).toHtmlEscaped());
    open->setAccessibleName(QStringLiteral("%1 — %2").arg(open->text(), note));
    makeFlat(open);
    // A long name gives way to the button beside it.
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(open, &QPushButton::clicked, this, [this, id = other.id] {
        context().navigator.open(
            {.page = QStringLiteral("people"), .record = journal::RecordRef{QStringLiteral("people"), id.value()}});
    });
    auto *unlink = new QToolButton;
    unlink->setObjectName(QStringLiteral("people.unlink"));
    unlink->setIcon(ui::icon(QStringLiteral("close"), Tone::muted));
    unlink->setAutoRaise(true);
    unlink->setToolTip(tr("Not a parent: take the relation away"));
    unlink->setAccessibleName(tr("Take away the relation with %1").arg(other.content.name.full()));
    unlink->setEnabled(!workspace().readOnly());
    connect(unlink, &QToolButton::clicked, this, [this, relation, name = other.content.name.full()] {
        report(workspace().people().unlinkGuardian(relation.guardian, relation.pupil),
               tr("The relation with %1 is taken away.").arg(name));
    });
    auto *words = makeLabel(note, TextRole::note, Tone::muted);
    words->setContentsMargins(space::small, 0, 0, 2);
    words->setVisible(!note.isEmpty());
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(open, 0, 0);
    layout->addWidget(unlink, 0, 1);
    layout->addWidget(words, 1, 0, 1, 2);
    return row;
}

QList<Command> PeoplePage::commands()
{
    const auto writable = [this] { return !workspace().readOnly(); };
    return {{.id = QStringLiteral("people.import"),
             .text = [] { return tr("&Import from a file…"); },
             .execute = [this] { context().navigator.run(QStringLiteral("import")); },
             .icon = QStringLiteral("import"),
             .enabled = writable},
            {.id = QStringLiteral("people.add"),
             .text = [] { return tr("&Add a person…"); },
             .execute = [this] { addPerson(); },
             .icon = QStringLiteral("add"),
             .shortcut = QKeySequence::New,
             .enabled = writable},
            {.id = QStringLiteral("people.imports"),
             .text = [] { return tr("&History of imports…"); },
             .execute = [this] { context().navigator.run(QStringLiteral("import.history")); },
             .icon = QStringLiteral("clock")},
            {.id = QStringLiteral("people.paste"),
             .text = [] { return tr("&Paste rows from a spreadsheet…"); },
             .execute = [this] { context().navigator.run(QStringLiteral("import.clipboard")); },
             .icon = QStringLiteral("paste"),
             .shortcut = QKeySequence::Paste,
             .enabled = writable},
            {.id = QStringLiteral("people.erase"),
             .text = [] { return tr("Destr&oy data of those who left…"); },
             .execute = [this] { erase({}); },
             .icon = QStringLiteral("delete"),
             .enabled = writable}};
}

void PeoplePage::addPerson()
{
    auto *dialog = new PersonDialog(workspace(), std::nullopt, this);
    connect(dialog, &PersonDialog::added, this, [this](const people::NewPerson &request) {
        const auto done = workspace().people().add(request);
        if (!report(done, tr("Added: %1").arg(request.content.name.full())))
            return;
        // The window reads the store again a moment later; the row that is to be selected is wanted now.
        refresh();
        select(done->value.value());
    });
    context().dialogs.show(dialog);
}

void PeoplePage::editPerson(const Person &person)
{
    auto *dialog = new PersonDialog(workspace(), person, this);
    connect(
        dialog, &PersonDialog::edited, this,
        [this, id = person.id](const people::PersonContent &content, const std::optional<people::StaffContent> &staff) {
            report(workspace().people().edit(id, content, staff), tr("Saved: %1").arg(content.name.full()));
        });
    context().dialogs.show(dialog);
}

void PeoplePage::move(const QList<Person> &people, const QList<movements::MovementKind> &kinds)
{
    auto *dialog = new MovementDialog(workspace(), {.kinds = kinds, .people = people}, this);
    connect(dialog, &MovementDialog::confirmed, this, [this](const movements::MovementRequest &request) {
        const qsizetype count = request.people.size();
        const QString what = request.kind == movements::MovementKind::transfer
                                 ? tr("Moved to %1: %2.").arg(m_classNames.value(*request.to), text::pupilsText(count))
                                 : tr("%1: %2.").arg(text::label(request.kind), text::peopleText(count));
        report(workspace().movements().apply(request), what);
    });
    context().dialogs.show(dialog);
}

void PeoplePage::removePerson(const Person &person)
{
    context().dialogs.ask(
        {.title = tr("Remove a person"),
         .text = tr("Remove from the register somebody who was entered by mistake?"),
         .list = {person.content.name.full()},
         .choices = {{.id = QStringLiteral("remove"), .text = tr("Remove"), .kind = Choice::Kind::destructive}}},
        [this, person](const QString &) {
            report(workspace().people().remove(person.id), tr("Removed: %1").arg(person.content.name.full()));
        });
}

void PeoplePage::linkGuardian(const Person &person)
{
    auto *dialog = new LinkGuardianDialog(workspace(), person, this);
    connect(dialog, &LinkGuardianDialog::chosen, this, [this](const people::NewGuardianship &relation) {
        report(workspace().people().linkGuardian(relation), tr("The parent is noted."));
    });
    context().dialogs.show(dialog);
}

void PeoplePage::erase(const QList<people::PersonId> &people)
{
    context().dialogs.show(new EraseDialog(context(), people, this));
}

QList<people::PersonId> PeoplePage::selectedLeavers() const
{
    QList<people::PersonId> leavers;
    for (const int row : m_table->selectedRows()) {
        // A parent may be one of a child who has left: the dialog says it where it is not so.
        const Person &person = m_model->rowAt(row).person;
        if (!person.roles.testFlag(Role::pupil) && !person.roles.testFlag(Role::staff))
            leavers.append(person.id);
    }
    return leavers;
}

QList<Person> PeoplePage::selectedPupils() const
{
    QList<Person> pupils;
    for (const int row : m_table->selectedRows()) {
        if (const Person &person = m_model->rowAt(row).person; person.roles.testFlag(Role::pupil))
            pupils.append(person);
    }
    return pupils;
}

EmptyState PeoplePage::emptyState()
{
    return {.icon = QStringLiteral("people"),
            .title = tr("Nobody yet"),
            .text = tr("Bring in the list of pupils from your e-journal, or add people by hand."),
            .firstStep = commands().first()};
}

void PeoplePage::retranslate()
{
    m_filter->setHint(tr("Filter by name, class, number, phone"));
    m_class->setAccessibleName(tr("Class"));
    m_roles->button(kEverybody)->setText(tr("All"));
    for (const Role role : {Role::pupil, Role::staff, Role::guardian})
        m_roles->button(int(role))->setText(text::pluralLabel(role));
    m_table->setName(tr("People"));
    m_table->setEmptyState(emptyState());
    m_table->retranslate();
}

} // namespace starosta::ui
