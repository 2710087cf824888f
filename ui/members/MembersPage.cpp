// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/MembersPage.h"

#include "core/classes/ClassesService.h"
#include "ui/common/ChoosePersonDialog.h"
#include "ui/common/CountedChoice.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/DroppedFile.h"
#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/PageFilters.h"
#include "ui/common/PastedTable.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/members/PersonDayDialog.h"
#include "ui/members/ReadListDialog.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace starosta::ui {

using members::Member;
using people::PersonId;

PageEntry MembersPage::entry()
{
    return {.id = QStringLiteral("members"),
            .group = PageGroup::entry,
            .icon = QStringLiteral("list"),
            .title = [] { return tr("Members"); },
            .help = QStringLiteral("members"),
            .section = school::Section::members,
            .make = [](PageContext &context, QWidget *parent) -> Page * { return new MembersPage(context, parent); },
            .waiting = [](Workspace &workspace) { return int(workspace.members().openCount()); }};
}

MembersPage::MembersPage(PageContext &context, QWidget *parent)
    : Page(entry(), context, parent)
    , m_model(new RowModel<MemberRow>(memberColumns(), &MemberRow::key, this))
    , m_filter(new FilterField)
    , m_shown(new QComboBox)
    , m_table(new TableView(QStringLiteral("members"), context.settings))
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
        new ListAndDetails({.name = QStringLiteral("members"), .list = left, .details = m_details}, context.settings));
    for (const MembersShown shown :
         {MembersShown::all, MembersShown::questions, MembersShown::strangers, MembersShown::wrongRole,
          MembersShown::joined, MembersShown::notJoined, MembersShown::refused})
        m_shown->addItem({}, int(shown));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setRowModel(m_model);
    m_table->setRowCommands(reminderCommands());
    setList(m_filter, m_table);
    m_filter->attach(m_model, m_table);
    m_table->installEventFilter(this);
    connect(m_table, &TableView::rowSelectionChanged, this, &MembersPage::showDetails);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &MembersPage::applyShown);
    setHeadCommands(commands());
    retranslate();
}

QSet<QString> MembersPage::tables() const
{
    return {QStringLiteral("platform_accounts"), QStringLiteral("member_lists"),
            QStringLiteral("refusals"),          QStringLiteral("people"),
            QStringLiteral("enrolments"),        QStringLiteral("staff"),
            QStringLiteral("guardianships"),     QStringLiteral("classes"),
            QStringLiteral("school_years")};
}

MembersShown MembersPage::shown() const
{
    return MembersShown(m_shown->currentData().toInt());
}

void MembersPage::refresh()
{
    members::MembersService &service = workspace().members();
    const QHash<classes::ClassId, QString> labels = workspace().classes().labels();
    QHash<PersonId, members::Refusal> refusals;
    for (const members::Refusal &each : service.refusals())
        refusals.insert(each.person, each);
    QList<MemberRow> rows;
    m_proposals = 0;
    for (Member &member : service.list()) {
        m_proposals += member.proposed().has_value();
        rows.append({.member = std::move(member)});
    }
    // Who has not joined is known once a list was read; whoever refuses is known all the same.
    const bool isKnown = service.known();
    const people::GuardianClasses guardians = workspace().people().classesOfGuardians();
    for (const people::Person &person : service.notJoined()) {
        const auto refusal = refusals.constFind(person.id);
        const bool hasRefused = refusal != refusals.cend();
        if (!isKnown && !hasRefused)
            continue;
        rows.append({.person = person,
                     .refusal = hasRefused ? std::optional(*refusal) : std::nullopt,
                     .className = text::classNames(people::classesOf(person, guardians), labels)});
    }
    m_model->setRows(std::move(rows));
    describeList();
    applyShown();
    updateHeadCommands();
    showDetails();
}

/// How many there are of each, beside its name in the choice; as of when, below the title.
void MembersPage::describeList()
{
    const auto latest = workspace().members().latestList();
    setSubtitle(latest ? tr("As of %1 · %2").arg(text::dateText(latest->takenOn), latest->fileName)
                       : tr("No list of the platform has been read yet"));
    const auto name = [](MembersShown shown) {
        switch (shown) {
        case MembersShown::all:
            return tr("All");
        case MembersShown::questions:
            return tr("Questions");
        case MembersShown::strangers:
            return tr("Strangers");
        case MembersShown::wrongRole:
            return tr("Wrong role");
        case MembersShown::joined:
            return tr("Joined");
        case MembersShown::notJoined:
            return tr("Not joined yet");
        case MembersShown::refused:
            return tr("Refused");
        }
        Q_UNREACHABLE();
    };
    nameChoices<MembersShown>(m_shown, m_model->rows(), name);
}

void MembersPage::applyShown()
{
    const MembersShown shown = this->shown();
    if (shown == MembersShown::all)
        m_model->setCondition({});
    else
        m_model->setCondition([shown](const MemberRow &row) { return isShown(row, shown); });
}

void MembersPage::showOnly(MembersShown shown)
{
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
}

void MembersPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    const QHash<QString, MembersShown> byFilter = {{filters::memberQuestions, MembersShown::questions},
                                                   {filters::memberStrangers, MembersShown::strangers},
                                                   {filters::memberWrongRole, MembersShown::wrongRole}};
    showOnly(byFilter.value(target.filter, MembersShown::all));
    if (target.record && target.record->table == QLatin1StringView("platform_accounts"))
        m_table->selectKey(target.record->row);
    else if (byFilter.contains(target.filter) && m_model->rowCount() > 0)
        m_table->selectKey(m_model->rowAt(0).key());
    if (target.filter == filters::readMembers && isWritable())
        chooseFile();
}

const MemberRow *MembersPage::selectedRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 ? &m_model->rowAt(rows.first()) : nullptr;
}

QList<Command> MembersPage::commands()
{
    const auto writable = [this] { return isWritable(); };
    return {{.id = QStringLiteral("members.read"),
             .text = [] { return tr("&Read a list…"); },
             .execute = [this] { chooseFile(); },
             .icon = QStringLiteral("import"),
             .enabled = writable},
            {.id = QStringLiteral("members.paste"),
             .text = [] { return tr("&Paste rows"); },
             .execute = [this] { paste(); },
             .icon = QStringLiteral("paste"),
             .shortcut = QKeySequence::Paste,
             .enabled = writable},
            {.id = QStringLiteral("members.accept"),
             .text = [] { return tr("&Accept the proposals…"); },
             .execute = [this] { acceptProposals(); },
             .icon = QStringLiteral("check"),
             .enabled = [this] { return m_proposals > 0 && isWritable(); }}};
}

void MembersPage::chooseFile()
{
    context().dialogs.chooseFileToOpen(
        {.title = tr("A list of the platform’s members"),
         .filters = {tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)"), tr("All files (*)")},
         .purpose = QStringLiteral("import")},
        [this](const QString &path) { readList({.path = path}); });
}

void MembersPage::paste()
{
    const QByteArray rows = tableOnClipboard();
    if (rows.isEmpty()) {
        context().messages.show(
            {.kind = MessageKind::warning,
             .text = tr("There are no rows on the clipboard. Select the platform’s list together with its headings and "
                        "copy it.")});
        return;
    }
    readList({.pasted = rows});
}

void MembersPage::readList(const ListBeginning &from)
{
    auto *dialog = new ReadListDialog(context(), from, this);
    connect(dialog, &ReadListDialog::read, this,
            [this](const members::ListReport &report, std::optional<journal::EntryId> entry) {
                if (!entry) {
                    showDone(tr("Nothing has changed since this list was read."));
                    return;
                }
                QString done = tr("The list is read: new %1, changed %2, gone %3.")
                                   .arg(text::numberText(report.added), text::numberText(report.changed),
                                        text::numberText(report.gone));
                if (report.tasksMade + report.tasksProven > 0)
                    done += u' ' + tr("To be done on the platform: %1 new, %2 proven by the list.")
                                       .arg(text::numberText(report.tasksMade), text::numberText(report.tasksProven));
                showDone(done, entry, {{.text = tr("Questions"), .callback = [this] {
                                            showOnly(MembersShown::questions);
                                            m_table->setFocus();
                                        }}});
            });
    context().dialogs.show(dialog);
}

void MembersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isWritable() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MembersPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    readList({.path = droppedFile(event->mimeData())});
}

bool MembersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !isWritable())
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const MemberRow *row = selectedRow();
    const bool hasModifier = (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier;
    if (!row || !row->member || row->member->account.decision != members::Decision::open || hasModifier)
        return Page::eventFilter(watched, event);
    const Member member = *row->member;
    const int digit = key->key() - Qt::Key_0;
    if (digit >= 1 && digit <= 9 && member.isAsked()) {
        if (digit <= member.candidates.size())
            decide(member, member.candidates[digit - 1].person);
        return true; // a number that nobody has is no search either
    }
    // The same key of the Russian layout, on which no name begins.
    if (key->key() == Qt::Key_S || key->text() == QStringLiteral("ы")) {
        decideStranger(member);
        return true;
    }
    return Page::eventFilter(watched, event);
}

std::optional<qint64> MembersPage::nextQuestion() const
{
    const QList<int> selected = m_table->selectedRows();
    const int from = selected.isEmpty() ? -1 : selected.first();
    const int count = m_model->rowCount();
    for (int step = 1; step < count; ++step) {
        const MemberRow &row = m_model->rowAt((from + step + count) % count);
        if (row.isAsked())
            return row.key();
    }
    return {};
}

void MembersPage::afterDecision(const Result<journal::Committed<void>> &done, const QString &text,
                                std::optional<qint64> next)
{
    report(done, text);
    if (!done)
        return;
    refresh();
    if (next)
        m_table->selectKey(*next);
}

void MembersPage::decide(const Member &member, PersonId person)
{
    const auto next = nextQuestion();
    const auto known = workspace().people().find(person);
    afterDecision(workspace().members().decide(member.account.id, person),
                  tr("%1 is %2.").arg(member.account.shownName, known ? known->content.name.full() : QString()), next);
}

void MembersPage::decideStranger(const Member &member)
{
    const auto next = nextQuestion();
    afterDecision(workspace().members().decideStranger(member.account.id),
                  tr("%1 is nobody of the school; what is to be done stands among the platform tasks.")
                      .arg(member.account.shownName),
                  next);
}

void MembersPage::choosePerson(const Member &member)
{
    auto *dialog = new ChoosePersonDialog(
        workspace(),
        tr("The platform shows “%1”. Whoever you choose is remembered for this name.").arg(member.account.shownName),
        this);
    connect(dialog, &ChoosePersonDialog::chosen, this, [this, member](PersonId person) { decide(member, person); });
    context().dialogs.show(dialog);
}

void MembersPage::acceptProposals()
{
    QStringList names;
    for (const MemberRow &row : m_model->rows()) {
        if (row.member && row.member->proposed())
            names.append(
                QStringLiteral("%1 — %2").arg(row.member->account.shownName, row.member->candidates.front().name));
    }
    context().dialogs.ask(
        {.title = tr("Accept the proposals"),
         .text = tr("The names are the same, and nobody else has them; the role or the class is another one."),
         .list = names,
         .choices = {{.id = QStringLiteral("accept"), .text = tr("Accept: %1").arg(text::numberText(names.size()))}}},
        [this](const QString &) {
            const auto done = workspace().members().acceptProposals();
            if (!done)
                showFailure(done.error());
            else
                showDone(tr("Accepted proposals: %1.").arg(text::numberText(done->value)), done->entry);
        });
}

void MembersPage::noteRefusal(PersonId person, const QString &name)
{
    const auto before = workspace().members().refusalOf(person);
    auto *dialog = new PersonDayDialog(
        {.title = tr("Refusal to join"),
         .person = name,
         .explanation = tr("Joining is voluntary: a refusal is a status, not a failure. It can be withdrawn."),
         .button = tr("&Note the refusal"),
         .today = workspace().ledger().today(),
         .hasNote = true,
         .note = before ? before->note : QString()},
        this);
    connect(dialog, &PersonDayDialog::chosen, this, [this, person, name](QDate day, const QString &note) {
        report(workspace().members().noteRefusal({.person = person, .on = day, .note = note}),
               tr("The refusal is noted: %1").arg(name));
    });
    context().dialogs.show(dialog);
}

void MembersPage::noteJoined(PersonId person, const QString &name)
{
    auto *dialog = new PersonDayDialog(
        {.title = tr("Joining noted by hand"),
         .person = name,
         .explanation = tr("For somebody whom no list shows yet. The next list with this name takes it over."),
         .button = tr("&Note it"),
         .today = workspace().ledger().today()},
        this);
    connect(dialog, &PersonDayDialog::chosen, this, [this, person, name](QDate day) {
        report(workspace().members().noteJoined({.person = person, .on = day}), tr("Noted as joined: %1").arg(name));
    });
    context().dialogs.show(dialog);
}

void MembersPage::report(const Result<journal::Committed<void>> &done, const QString &text)
{
    if (!done)
        showFailure(done.error());
    else
        showDone(text, done->entry);
}

void MembersPage::retranslate()
{
    m_filter->setHint(tr("Filter by name, class, role"));
    m_shown->setAccessibleName(tr("Show"));
    m_table->setName(tr("Members"));
    m_table->setEmptyState(
        {.icon = QStringLiteral("list"),
         .title = tr("Nobody here"),
         .text = tr("Save the list of members in the platform’s cabinet, or copy it, and read it here: "
                    "the console tells who has joined, who is a stranger and who has a wrong role."),
         .firstStep = commands().first()});
    m_table->retranslate();
}

} // namespace starosta::ui
