// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verification/VerificationPage.h"

#include "core/school/SchoolService.h"
#include "core/verification/VerificationService.h"
#include "ui/common/CountedChoice.h"
#include "ui/common/DetailsPane.h"
#include "ui/common/FilterField.h"
#include "ui/common/ListAndDetails.h"
#include "ui/common/PageFilters.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/common/Theme.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfVerification.h"
#include "ui/verification/ConfirmDialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace starosta::ui {

using people::PersonId;
using verification::Round;
using verification::Teacher;
using verification::TeacherState;

namespace {

constexpr int kStateColumn = 2;

/// The head of the page says what the navigation has no room for.
PageEntry entryOfPage(PageEntry entry, const std::function<QString()> &title)
{
    entry.title = title;
    return entry;
}

bool canRequest(const Teacher &teacher)
{
    return teacher.canRequest();
}

bool canSee(const Teacher &teacher)
{
    return teacher.state == TeacherState::requested;
}

bool canConfirm(const Teacher &teacher)
{
    return teacher.state == TeacherState::documentsSeen;
}

bool canRefuse(const Teacher &teacher)
{
    return canSee(teacher) || canConfirm(teacher);
}

} // namespace

PageEntry VerificationPage::entry()
{
    return {
        .id = QStringLiteral("verification"),
        .group = PageGroup::entry,
        .icon = QStringLiteral("teacher"),
        .title = [] { return tr("Verification"); },
        .help = QStringLiteral("verification"),
        .section = school::Section::verification,
        .make = [](PageContext &context, QWidget *parent) -> Page * { return new VerificationPage(context, parent); },
        .waiting = [](Workspace &workspace) { return workspace.verification().waitingCount(); }};
}

VerificationPage::VerificationPage(PageContext &context, QWidget *parent)
    : Page(entryOfPage(entry(), [] { return tr("Verification of teachers"); }), context, parent)
    , m_model(new RowModel<Teacher>(
          teacherColumns(), [](const Teacher &row) { return row.person.value(); }, this))
    , m_filter(new FilterField)
    , m_shown(new QComboBox)
    , m_table(new TableView(QStringLiteral("verification"), context.settings))
    , m_details(new DetailsPane)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::medium, 0);
    column->setSpacing(space::medium);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_shown);
    tools->addWidget(m_filter, 1);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    setContent(new ListAndDetails({.name = QStringLiteral("verification"), .list = left, .details = m_details},
                                  context.settings));
    for (const TeachersShown shown : {TeachersShown::all, TeachersShown::queue, TeachersShown::notBegun,
                                      TeachersShown::confirmed, TeachersShown::refused})
        m_shown->addItem({}, int(shown));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setRowModel(m_model);
    setList(m_filter, m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setRowCommands(commands());
    if (context.settings.bytes(QStringLiteral("columns/verification")).isEmpty())
        m_table->sortByColumn(kStateColumn, Qt::AscendingOrder); // what is to be done stands first
    m_filter->attach(m_model, m_table);
    connect(m_table, &TableView::rowSelectionChanged, this, &VerificationPage::showDetails);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &VerificationPage::applyShown);
    setHeadCommands(commands());
    retranslate();
}

QSet<QString> VerificationPage::tables() const
{
    return {QStringLiteral("verifications"), QStringLiteral("people"), QStringLiteral("staff"),
            QStringLiteral("platform_tasks")};
}

Command VerificationPage::step(const QString &id, Can can) const
{
    auto *page = const_cast<VerificationPage *>(this);
    return {.id = QStringLiteral("verification.") + id, .text = {}, .execute = {}, .enabled = [page, can] {
                return !page->workspace().readOnly() && !page->selected(can).isEmpty();
            }};
}

QList<Command> VerificationPage::commands()
{
    Command confirm = step(QStringLiteral("confirm"), canConfirm);
    confirm.text = [] { return tr("&Confirmed…"); };
    confirm.execute = [this] { this->confirm(); };
    confirm.icon = QStringLiteral("check");
    Command seen = step(QStringLiteral("seen"), canSee);
    seen.text = [] { return tr("&Documents seen…"); };
    seen.execute = [this] { seeDocuments(); };
    seen.icon = QStringLiteral("eye");
    Command request = step(QStringLiteral("request"), canRequest);
    request.text = [] { return tr("&Begin"); };
    request.execute = [this] { this->request(); };
    request.icon = QStringLiteral("add");
    Command refuse = step(QStringLiteral("refuse"), canRefuse);
    refuse.text = [] { return tr("Not con&firmed…"); };
    refuse.execute = [this] { this->refuse(); };
    refuse.icon = QStringLiteral("close");
    return {confirm, seen, request, refuse};
}

/// The letters of the mnemonics belong to the head.
QList<Command> VerificationPage::stepsOfDetails()
{
    QList<Command> steps = commands();
    for (Command &each : steps)
        each.text = [text = each.text] { return text().remove(u'&'); };
    return steps;
}

TeachersShown VerificationPage::shown() const
{
    return TeachersShown(m_shown->currentData().toInt());
}

void VerificationPage::refresh()
{
    m_model->setRows(workspace().verification().list());
    describeList();
    applyShown();
    updateHeadCommands();
    showDetails();
}

/// How many there are of each, beside its name in the choice.
void VerificationPage::describeList()
{
    const QList<Teacher> &rows = m_model->rows();
    const auto name = [](TeachersShown shown) {
        switch (shown) {
        case TeachersShown::queue:
            return tr("To be done");
        case TeachersShown::notBegun:
            return tr("Not begun");
        case TeachersShown::confirmed:
            return tr("Confirmed");
        case TeachersShown::refused:
            return tr("Not confirmed");
        case TeachersShown::all:
            return tr("All of the staff");
        }
        Q_UNREACHABLE();
    };
    nameChoices<TeachersShown>(m_shown, rows, name);
    setSubtitle(tr("Confirmed: %1 of %2")
                    .arg(text::numberText(countShown(rows, TeachersShown::confirmed)), text::numberText(rows.size())));
}

void VerificationPage::applyShown()
{
    const TeachersShown shown = this->shown();
    m_model->setCondition(shown == TeachersShown::all ? std::function<bool(const Teacher &)>()
                                                      : [shown](const Teacher &row) { return isShown(row, shown); });
}

void VerificationPage::showOnly(TeachersShown shown)
{
    m_shown->setCurrentIndex(m_shown->findData(int(shown)));
}

void VerificationPage::open(const PageTarget &target)
{
    m_filter->setText(target.search);
    showOnly(target.filter == filters::verificationQueue ? TeachersShown::queue : TeachersShown::all);
    if (!target.record) {
        if (target.filter == filters::verificationQueue && m_model->rowCount() > 0)
            m_table->selectKey(m_model->rowAt(0).person.value());
        return;
    }
    if (target.record->table == QLatin1StringView("people"))
        m_table->selectKey(target.record->row);
    for (const Teacher &row : m_model->rows()) {
        if (target.record->table == QLatin1StringView("verifications") && row.latest &&
            row.latest->id.value() == target.record->row)
            m_table->selectKey(row.person.value());
    }
}

QList<PersonId> VerificationPage::selected(Can can) const
{
    QList<PersonId> people;
    for (const int row : m_table->selectedRows()) {
        if (const Teacher &teacher = m_model->rowAt(row); can(teacher))
            people.append(teacher.person);
    }
    return people;
}

QStringList VerificationPage::namesOf(const QList<PersonId> &people) const
{
    QStringList names;
    for (const Teacher &row : m_model->rows()) {
        if (people.contains(row.person))
            names.append(row.name.full());
    }
    return names;
}

void VerificationPage::showDetails()
{
    updateHeadCommands();
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() == 1) {
        showTeacher(m_model->rowAt(rows.first()));
    } else if (rows.size() > 1) {
        m_details->begin(
            {.title = tr("Selected: %1").arg(text::numberText(rows.size())), .icon = QStringLiteral("teacher")});
        m_details->addText(tr("Each step is taken by those of the selected for whom it comes next."), Tone::muted);
        m_details->addCommands(stepsOfDetails());
        m_details->end();
    } else {
        m_details->showHint(tr("Choose somebody: what was seen, when and by whom, is shown here."));
    }
}

void VerificationPage::showTeacher(const Teacher &teacher)
{
    m_details->begin({.title = teacher.name.full(), .subtitle = teacher.position, .icon = QStringLiteral("teacher")});
    const TeacherSign sign = signOf(teacher);
    m_details->addField({.label = tr("State"), .value = sign.text, .icon = sign.icon, .tone = sign.tone});
    if (teacher.latest) {
        const Round &round = *teacher.latest;
        m_details->addField({.label = tr("Requested"), .value = text::dateText(round.requestedOn)});
        if (round.seenOn) {
            m_details->addField({.label = tr("Documents"), .value = round.documents});
            m_details->addField({.label = tr("Seen"),
                                 .value = QStringLiteral("%1, %2").arg(text::dateText(round.seenOn), round.seenBy)});
        }
        if (round.endedOn)
            m_details->addField(
                {.label = round.state == verification::RoundState::refused ? tr("Not confirmed") : tr("Confirmed"),
                 .value = text::dateText(round.endedOn)});
        if (round.state == verification::RoundState::confirmed)
            m_details->addField({.label = tr("Valid until"),
                                 .value = round.validUntil ? text::dateText(round.validUntil) : tr("does not end")});
        if (!round.reason.isEmpty())
            m_details->addField({.label = tr("Reason"), .value = round.reason});
    }
    if (const QString finding = text::findingText(teacher); !finding.isEmpty())
        m_details->addText(finding, teacher.isNeededAgain() ? Tone::warning : Tone::muted);
    QList<Command> commands = stepsOfDetails();
    commands.removeIf([](const Command &each) { return !each.isEnabled(); });
    commands.append({.id = QStringLiteral("verification.person"),
                     .text = [] { return tr("Open the card"); },
                     .execute =
                         [this, person = teacher.person] {
                             context().navigator.open(
                                 {.page = QStringLiteral("people"),
                                  .record = journal::RecordRef{QStringLiteral("people"), person.value()}});
                         },
                     .icon = QStringLiteral("people")});
    if (teacher.latest)
        commands.append({.id = QStringLiteral("verification.history"),
                         .text = [] { return tr("History…"); },
                         .execute =
                             [this, id = teacher.latest->id, name = teacher.name.full()] {
                                 showHistory({QStringLiteral("verifications"), id.value()}, name);
                             },
                         .icon = QStringLiteral("journal")});
    m_details->addCommands(commands);
    const QList<Round> rounds = workspace().verification().rounds(teacher.person);
    if (rounds.size() > 1) {
        m_details->addSection(tr("Earlier rounds"));
        for (const Round &round : rounds.mid(1))
            m_details->addText(text::roundText(round), Tone::muted);
    }
    m_details->end();
}

void VerificationPage::request()
{
    const QList<PersonId> people = selected(canRequest);
    report(workspace().verification().request(people), tr("Begun: %1.").arg(text::numberText(people.size())));
}

void VerificationPage::seeDocuments()
{
    const QList<PersonId> people = selected(canSee);
    auto *dialog = new TextDialog({.title = tr("Documents seen"),
                                   .explanation = tr("Who saw them and when is written down, and that the status is to "
                                                     "be confirmed on the platform."),
                                   .items = namesOf(people),
                                   .itemsName = tr("Whose documents were seen"),
                                   .label = tr("&Which documents"),
                                   .missing = tr("Write which documents were seen."),
                                   .hint = tr("For example: order of hiring, passport. No numbers are needed."),
                                   .button = tr("&Seen: %1").arg(text::numberText(people.size()))},
                                  this);
    connect(dialog, &TextDialog::entered, this, [this, people](const QString &documents) {
        report(workspace().verification().seeDocuments(people, documents),
               tr("Documents seen: %1. The confirmation is to be done on the platform.")
                   .arg(text::numberText(people.size())));
    });
    context().dialogs.show(dialog);
}

void VerificationPage::confirm()
{
    const QList<PersonId> people = selected(canConfirm);
    auto *dialog = new ConfirmDialog({.names = namesOf(people),
                                      .today = workspace().ledger().today(),
                                      .suggestedUntil = workspace().school().currentYear().year.lastDay()},
                                     this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, people](std::optional<QDate> until) {
        report(workspace().verification().confirm(people, {.validUntil = until}),
               tr("Confirmed: %1.").arg(text::numberText(people.size())));
    });
    context().dialogs.show(dialog);
}

void VerificationPage::refuse()
{
    const QList<PersonId> people = selected(canRefuse);
    auto *dialog = new TextDialog({.title = tr("Not confirmed"),
                                   .explanation = tr("The round ends; a new one can be begun at any time."),
                                   .items = namesOf(people),
                                   .itemsName = tr("Whose status is not confirmed"),
                                   .label = tr("&Reason"),
                                   .missing = tr("Write why."),
                                   .hint = tr("For example: no order of hiring"),
                                   .button = tr("Not con&firmed: %1").arg(text::numberText(people.size()))},
                                  this);
    connect(dialog, &TextDialog::entered, this, [this, people](const QString &reason) {
        report(workspace().verification().refuse(people, reason),
               tr("Not confirmed: %1.").arg(text::numberText(people.size())));
    });
    context().dialogs.show(dialog);
}

void VerificationPage::report(const Result<journal::Committed<void>> &done, const QString &text)
{
    if (!done) {
        showFailure(done.error());
        return;
    }
    showDone(text, done->entry);
    refresh();
}

void VerificationPage::retranslate()
{
    m_filter->setHint(tr("Filter by name, position, state"));
    m_shown->setAccessibleName(tr("Who is shown"));
    m_table->setName(tr("Verification of teachers"));
    m_table->setEmptyState(
        {.icon = QStringLiteral("teacher"),
         .title = tr("Nobody stands here"),
         .text =
             tr("All of the staff, the administration too, has the status “teacher” confirmed on the platform: only "
                "that keeps the rights there. Enter the staff first, or import it.")});
    m_table->retranslate();
    describeList();
}

} // namespace starosta::ui
