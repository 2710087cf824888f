// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classes/ClassesPage.h"

#include "core/classes/ClassesService.h"
#include "core/homerooms/HomeroomsService.h"
#include "core/invites/InvitesService.h"
#include "core/people/PeopleService.h"
#include "ui/classes/AddClassesDialog.h"
#include "ui/classes/ClassColumns.h"
#include "ui/classes/NomenclatureDialog.h"
#include "ui/classes/RenameClassDialog.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/text/Format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using classes::ClassKind;
using classes::SchoolClass;

PageEntry ClassesPage::entry()
{
    return {.id = QStringLiteral("classes"),
            .group = PageGroup::school,
            .icon = QStringLiteral("classes"),
            .title = [] { return tr("Classes"); },
            .help = QStringLiteral("classes"),
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new ClassesPage(context, parent); }};
}

ClassesPage::ClassesPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(new RowModel<ClassRow>(
          classColumns(), [](const ClassRow &row) { return row.schoolClass.id.value(); }, this))
    , m_filter(new FilterField)
    , m_gaps(new QComboBox)
    , m_archived(new QCheckBox)
    , m_table(new TableView(QStringLiteral("classes"), context.settings))
    , m_details(new DetailsPane)
    , m_difference(new QWidget)
    , m_differenceText(makeParagraph({}, Tone::warning))
    , m_createMissing(new QPushButton)
{
    auto *differenceRow = new QHBoxLayout(m_difference);
    differenceRow->setContentsMargins(0, 0, 0, 0);
    differenceRow->addWidget(m_differenceText, 1);
    differenceRow->addWidget(m_createMissing);
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_gaps);
    filterRow->addWidget(m_archived);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_difference);
    column->addLayout(filterRow);
    column->addWidget(m_table, 1);
    setContent(
        new ListAndDetails({.name = QStringLiteral("classes"), .list = left, .details = m_details}, context.settings));

    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_filter->attach(m_model, m_table);
    m_table->setRowCommands({{.id = QStringLiteral("classes.pupils"),
                              .text = [] { return tr("Show the &pupils"); },
                              .execute =
                                  [this] {
                                      if (const auto row = m_table->currentRow())
                                          emit m_table->rowActivated(*row);
                                  },
                              .icon = QStringLiteral("people")}});
    connect(m_table, &TableView::rowSelectionChanged, this, &ClassesPage::showDetails);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { showPeople(m_model->rowAt(row).schoolClass); });
    for (const Gap gap : {Gap::none, Gap::homeroom, Gap::links})
        m_gaps->addItem({}, int(gap));
    connect(m_gaps, &QComboBox::currentIndexChanged, this, &ClassesPage::applyGap);
    connect(m_archived, &QCheckBox::toggled, this, &ClassesPage::refresh);
    connect(m_createMissing, &QPushButton::clicked, this, &ClassesPage::createMissing);
    setHeadCommands(commands());
    retranslate();
}

void ClassesPage::refresh()
{
    QHash<classes::ClassId, int> pupils;
    for (const people::Person &pupil : workspace().people().list({.role = people::Role::pupil})) {
        if (pupil.classId)
            ++pupils[*pupil.classId];
    }
    QHash<classes::ClassId, people::HomeroomAssignment> homerooms;
    for (const people::HomeroomAssignment &assignment : workspace().people().homerooms()) {
        if (!assignment.coTeacher)
            homerooms.insert(assignment.classId, assignment);
    }
    QHash<classes::ClassId, int> links;
    for (const invites::InviteLink &link : workspace().invites().list({.liveOnly = true})) {
        if (!link.addressee)
            ++links[link.classId];
    }
    m_staff = workspace().people().list({.role = people::Role::staff});

    QList<ClassRow> rows;
    int grades = 0;
    const auto archived = m_archived->isChecked() ? classes::Archived::include : classes::Archived::leaveOut;
    for (const SchoolClass &schoolClass : workspace().classes().list(archived)) {
        ClassRow row{.schoolClass = schoolClass,
                     .pupils = pupils.value(schoolClass.id),
                     .staff = int(m_staff.size()),
                     .links = links.value(schoolClass.id),
                     .linksPossible = int(invites::rolesFor(schoolClass.kind).size())};
        if (const auto found = homerooms.constFind(schoolClass.id); found != homerooms.constEnd())
            row.homeroom = *found;
        grades += schoolClass.kind == ClassKind::grade && !schoolClass.archivedOn ? 1 : 0;
        rows.append(row);
    }
    setSubtitle(workspace().school().exists()
                    ? tr("%1 school year · %2", "2026/2027 school year · 14 classes")
                          .arg(workspace().school().currentYear().year.label(), text::classesText(grades))
                    : QString());
    m_model->setRows(std::move(rows));
    showDifference();
    updateHeadCommands();
    showDetails();
}

void ClassesPage::showDifference()
{
    const classes::NomenclatureDifference difference = workspace().classes().difference();
    const auto labels = [](const QList<classes::ClassName> &names) {
        QStringList list;
        for (const classes::ClassName &name : names)
            list.append(name.label());
        return list.join(QStringLiteral(", "));
    };
    QStringList lines;
    if (!difference.missing.isEmpty())
        lines.append(tr("Approved, but not created: %1.").arg(labels(difference.missing)));
    if (!difference.notApproved.isEmpty())
        lines.append(tr("Created, but not in the approved list: %1.").arg(labels(difference.notApproved)));
    m_differenceText->setText(lines.join(u'\n'));
    m_createMissing->setVisible(!difference.missing.isEmpty() && !workspace().readOnly());
    m_difference->setVisible(!lines.isEmpty());
}

void ClassesPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    m_gaps->setCurrentIndex(
        m_gaps->findData(int(target.filter == filters::withoutHomeroom ? Gap::homeroom : Gap::none)));
    if (target.record && target.record->table == QLatin1StringView("classes"))
        m_table->selectKey(target.record->row);
    if (target.filter == filters::newClasses)
        addClasses();
}

void ClassesPage::applyGap()
{
    const auto gap = Gap(m_gaps->currentData().toInt());
    switch (gap) {
    case Gap::none:
        m_model->setCondition({});
        return;
    case Gap::homeroom:
        m_model->setCondition([](const ClassRow &row) { return row.lacksHomeroom(); });
        return;
    case Gap::links:
        m_model->setCondition([](const ClassRow &row) { return row.links < row.linksPossible; });
        return;
    }
}

void ClassesPage::showDetails()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() != 1) {
        m_details->showHint(tr("Choose a class: what is known of it is shown here."));
        return;
    }
    const ClassRow &row = m_model->rowAt(rows.first());
    if (row.schoolClass.kind == ClassKind::staffRoom)
        showStaffRoom(row);
    else
        showClass(row);
}

void ClassesPage::showStaffRoom(const ClassRow &row)
{
    m_details->begin({.title = row.schoolClass.label(),
                      .subtitle = tr("Every member of staff joins it in the role «учитель»."),
                      .icon = QStringLiteral("staff-room")});
    m_details->addField({.label = tr("Staff"), .value = text::numberText(row.staff)});
    m_details->addField(
        {.label = tr("Links at work"),
         .value = tr("%1 of %2").arg(text::numberText(row.links), text::numberText(row.linksPossible))});
    m_details->addCommands(classCommands(row));
    m_details->end();
}

void ClassesPage::showClass(const ClassRow &row)
{
    const SchoolClass &schoolClass = row.schoolClass;
    m_details->begin({.title = tr("Class %1").arg(schoolClass.label()),
                      .subtitle = schoolClass.archivedOn
                                      ? tr("In the archive since %1").arg(text::dateText(schoolClass.archivedOn))
                                      : QString(),
                      .icon = QStringLiteral("classes")});
    m_details->addField({.label = tr("Pupils"), .value = text::numberText(row.pupils)});
    m_details->addField({.label = tr("Links at work"),
                         .value = tr("%1 of %2").arg(text::numberText(row.links), text::numberText(row.linksPossible)),
                         .tone = row.links < row.linksPossible ? Tone::warning : Tone::normal});
    addHomeroomChoice(row);
    addChatChoices(row);
    m_details->addCommands(classCommands(row));
    m_details->addSection(tr("Pupils"));
    QStringList names;
    for (const people::Person &pupil : workspace().people().pupilsOf(schoolClass.id))
        names.append(QStringLiteral("%1. %2").arg(QString::number(names.size() + 1), pupil.content.name.full()));
    m_details->addText(names.isEmpty() ? tr("Nobody yet.") : names.join(u'\n'));
    m_details->end();
}

void ClassesPage::addHomeroomChoice(const ClassRow &row)
{
    m_details->addSection(tr("Homeroom teacher"));
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Homeroom teacher"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->addItem(tr("nobody"), qint64(0));
    for (const people::Person &person : std::as_const(m_staff))
        choice->addItem(person.content.name.full(), person.id.value());
    choice->setCurrentIndex(row.homeroom ? choice->findData(row.homeroom->teacher.value()) : 0);
    choice->setEnabled(!workspace().readOnly() && !row.schoolClass.archivedOn);
    connect(choice, &QComboBox::activated, this, [this, choice, schoolClass = row.schoolClass] {
        const qint64 id = choice->currentData().toLongLong();
        const auto teacher = id == 0 ? std::nullopt : std::optional(people::PersonId(id));
        report(workspace().homerooms().assign(schoolClass.id, teacher),
               teacher ? tr("Class %1: the homeroom teacher is %2.").arg(schoolClass.label(), choice->currentText())
                       : tr("Class %1 has no homeroom teacher now.").arg(schoolClass.label()));
    });
    m_details->addWidget(choice);
}

void ClassesPage::addChatChoices(const ClassRow &row)
{
    m_details->addSection(tr("Chats of the class"));
    const auto add = [&](const QString &label, std::optional<bool> now, std::optional<bool> classes::Chats::*chat) {
        auto *choice = new QComboBox;
        choice->setAccessibleName(label);
        choice->addItem(tr("%1: nobody said").arg(label));
        choice->addItem(tr("%1: yes").arg(label), true);
        choice->addItem(tr("%1: no").arg(label), false);
        choice->setCurrentIndex(!now ? 0 : *now ? 1 : 2);
        choice->setEnabled(!workspace().readOnly());
        connect(choice, &QComboBox::activated, this, [this, choice, chat, schoolClass = row.schoolClass] {
            classes::Chats chats = schoolClass.chats;
            const QVariant said = choice->currentData();
            chats.*chat = said.isValid() ? std::optional(said.toBool()) : std::nullopt;
            report(workspace().classes().setChats(schoolClass.id, chats),
                   tr("Class %1: the chats are noted.").arg(schoolClass.label()));
        });
        m_details->addWidget(choice);
    };
    add(tr("Pupils’ chat"), row.schoolClass.chats.pupils, &classes::Chats::pupils);
    add(tr("Parents’ chat"), row.schoolClass.chats.guardians, &classes::Chats::guardians);
}

QList<Command> ClassesPage::classCommands(const ClassRow &row)
{
    const SchoolClass schoolClass = row.schoolClass;
    const auto writable = [this] { return !workspace().readOnly(); };
    QList<Command> commands;
    commands.append({.id = QStringLiteral("classes.links"),
                     .text = [] { return tr("Invitations"); },
                     .execute =
                         [this, id = schoolClass.id] {
                             context().navigator.open(
                                 {.page = QStringLiteral("invites"),
                                  .record = journal::RecordRef{QStringLiteral("classes"), id.value()}});
                         },
                     .icon = QStringLiteral("invites")});
    if (schoolClass.kind == ClassKind::grade && !schoolClass.archivedOn) {
        commands.append({.id = QStringLiteral("classes.rename"),
                         .text = [] { return tr("Rename…"); },
                         .execute = [this, schoolClass] { rename(schoolClass); },
                         .icon = QStringLiteral("edit"),
                         .enabled = writable});
        commands.append({.id = QStringLiteral("classes.archive"),
                         .text = [] { return tr("To the archive"); },
                         .execute = [this, schoolClass] { archive(schoolClass); },
                         .icon = QStringLiteral("archive"),
                         .enabled =
                             [this, writable, id = schoolClass.id] {
                                 return writable() && workspace().classes().canArchive(id).has_value();
                             }});
    } else if (schoolClass.archivedOn) {
        commands.append({.id = QStringLiteral("classes.restore"),
                         .text = [] { return tr("Back from the archive"); },
                         .execute =
                             [this, schoolClass] {
                                 report(workspace().classes().restore(schoolClass.id),
                                        tr("Class %1 is back.").arg(schoolClass.label()));
                             },
                         .icon = QStringLiteral("undo"),
                         .enabled = writable});
    }
    commands.append({.id = QStringLiteral("classes.history"),
                     .text = [] { return tr("History…"); },
                     .execute =
                         [this, schoolClass] {
                             showHistory({QStringLiteral("classes"), schoolClass.id.value()}, schoolClass.label());
                         },
                     .icon = QStringLiteral("journal")});
    return commands;
}

QList<Command> ClassesPage::commands()
{
    const auto writable = [this] { return !workspace().readOnly(); };
    return {{.id = QStringLiteral("classes.add"),
             .text = [] { return tr("&Create classes…"); },
             .execute = [this] { addClasses(); },
             .icon = QStringLiteral("add"),
             .shortcut = QKeySequence::New,
             .enabled = writable},
            {.id = QStringLiteral("classes.nomenclature"),
             .text = [] { return tr("&Approved list…"); },
             .execute = [this] { editNomenclature(); },
             .icon = QStringLiteral("order"),
             .enabled = writable}};
}

void ClassesPage::showPeople(const SchoolClass &schoolClass)
{
    if (schoolClass.kind == ClassKind::staffRoom)
        context().navigator.open({.page = QStringLiteral("people"), .filter = QStringLiteral("role=staff")});
    else
        context().navigator.open({.page = QStringLiteral("people"),
                                  .record = journal::RecordRef{QStringLiteral("classes"), schoolClass.id.value()}});
}

template <class T>
void ClassesPage::report(const Result<journal::Committed<T>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else if (done->entry)
        showDone(text, done->entry);
}

void ClassesPage::addClasses()
{
    auto *dialog = new AddClassesDialog(workspace(), this);
    connect(dialog, &AddClassesDialog::chosen, this, [this](const QList<classes::ClassName> &names) {
        report(workspace().classes().add(names), tr("Classes created: %1.").arg(text::numberText(names.size())));
    });
    context().dialogs.show(dialog);
}

void ClassesPage::editNomenclature()
{
    auto *dialog = new NomenclatureDialog(workspace().classes().nomenclature(), workspace().ledger().today(), this);
    connect(dialog, &NomenclatureDialog::chosen, this,
            [this](const QList<classes::ClassName> &names, const std::optional<orders::OrderReference> &order) {
                report(workspace().classes().approveNomenclature(names, order),
                       tr("The approved list is kept: %1.").arg(text::classesText(names.size())));
            });
    context().dialogs.show(dialog);
}

void ClassesPage::createMissing()
{
    const QList<classes::ClassName> names = workspace().classes().difference().missing;
    report(workspace().classes().add(names), tr("Classes created: %1.").arg(text::numberText(names.size())));
}

void ClassesPage::rename(const SchoolClass &schoolClass)
{
    auto *dialog = new RenameClassDialog(workspace(), schoolClass, this);
    connect(dialog, &RenameClassDialog::chosen, this, [this, schoolClass](const classes::ClassName &name) {
        report(workspace().classes().rename(schoolClass.id, name),
               tr("Class %1 is %2 now.").arg(schoolClass.label(), name.label()));
    });
    context().dialogs.show(dialog);
}

void ClassesPage::archive(const SchoolClass &schoolClass)
{
    report(workspace().classes().archive(schoolClass.id), tr("Class %1 is in the archive.").arg(schoolClass.label()));
}

void ClassesPage::retranslate()
{
    m_filter->setHint(tr("Filter by class or teacher"));
    m_archived->setText(tr("&With the archive"));
    m_gaps->setAccessibleName(tr("Which classes are shown"));
    m_gaps->setItemText(0, tr("All classes"));
    m_gaps->setItemText(1, tr("Without a homeroom teacher"));
    m_gaps->setItemText(2, tr("Not all links"));
    m_createMissing->setText(tr("Create what is &missing"));
    m_table->setName(tr("Classes"));
    m_table->setEmptyState({.icon = QStringLiteral("classes"),
                            .title = tr("No classes yet"),
                            .text = tr("Create them by grades and letters, or as a list."),
                            .firstStep = commands().first()});
    m_table->retranslate();
}

} // namespace starosta::ui
