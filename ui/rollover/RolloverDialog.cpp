// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollover/RolloverDialog.h"

#include "core/base/AtomicFile.h"
#include "core/rollover/RolloverCsv.h"
#include "ui/common/FilterField.h"
#include "ui/common/Labels.h"
#include "ui/common/OrderDraftDialog.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/TableView.h"
#include "ui/common/TextDialog.h"
#include "ui/rollover/RolloverClasses.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfRollover.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace starosta::ui {

using classes::ClassName;
using people::PersonId;
using rollover::PupilFate;

namespace {

constexpr int kShownProblems = 4;

std::vector<Column<RolloverRow>> pupilColumns()
{
    std::vector<Column<RolloverRow>> columns;
    columns.push_back(Column<RolloverRow>{.id = QStringLiteral("class"),
                                          .header = [] { return RolloverDialog::tr("Class"); },
                                          .text = [](const RolloverRow &row) { return row.className; },
                                          .characters = 8});
    columns.push_back(Column<RolloverRow>{.id = QStringLiteral("name"),
                                          .header = [] { return RolloverDialog::tr("Pupil"); },
                                          .text = [](const RolloverRow &row) { return row.step.name; },
                                          .characters = 34});
    columns.push_back(Column<RolloverRow>{.id = QStringLiteral("fate"),
                                          .header = [] { return RolloverDialog::tr("What happens"); },
                                          .text = [](const RolloverRow &row) { return text::label(row.step.fate); },
                                          .tone =
                                              [](const RolloverRow &row) {
                                                  return row.step.fate == PupilFate::promoted ||
                                                                 row.step.fate == PupilFate::graduates
                                                             ? Tone::normal
                                                             : Tone::warning;
                                              },
                                          .characters = 24});
    columns.push_back(Column<RolloverRow>{.id = QStringLiteral("to"),
                                          .header = [] { return RolloverDialog::tr("New class"); },
                                          .text =
                                              [](const RolloverRow &row) {
                                                  return row.step.to               ? row.step.to->label()
                                                         : row.step.note.isEmpty() ? QStringLiteral("—")
                                                                                   : row.step.note;
                                              },
                                          .characters = 14});
    return columns;
}

} // namespace

RolloverDialog::RolloverDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_plan(context.workspace.rollover().outline())
    , m_classes(new RolloverClasses(this))
    , m_lastGrade(new QSpinBox)
    , m_newClasses(new QLineEdit)
    , m_model(new RowModel<RolloverRow>(
          pupilColumns(), [](const RolloverRow &row) { return row.step.person.value(); }, this))
    , m_filter(new FilterField)
    , m_pupils(new TableView(QStringLiteral("rollover"), context.settings))
    , m_on(new DateEdit(m_plan.on))
    , m_order(OrderFields::Needed::yes, context.workspace.ledger().today())
    , m_keepHomerooms(new QCheckBox(tr("&Homeroom teachers go up with their classes")))
    , m_carryChats(new QCheckBox(tr("The &chats of a class go on under its new name")))
    , m_joinClasses(new QCheckBox(tr("Two classes may become &one")))
    , m_tabs(new QTabWidget)
    , m_summary(makeParagraph({}))
    , m_problems(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("New school year"));
    resize(980, 640);
    m_tabs->addTab(makeClasses(), tr("C&lasses"));
    m_tabs->addTab(makePupils(), tr("&Pupils"));
    m_tabs->addTab(makeSettings(), tr("&Order and rules"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *table = buttons->addButton(tr("&Save as a table…"), QDialogButtonBox::ActionRole);
    table->setToolTip(tr("Every pupil with what will happen, as a CSV table: to be looked through beforehand."));
    m_draft = buttons->addButton(tr("&Draft of the order…"), QDialogButtonBox::ActionRole);
    m_draft->setToolTip(tr("The order on the end of the year, filled from what is decided here, to be signed."));
    m_begin = buttons->addButton(tr("&Begin the school year"), QDialogButtonBox::AcceptRole);
    makePrimary(m_begin);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(
        tr("%1 → %2. This is a rehearsal: nothing is written until you begin the year, and one undo takes it back.")
            .arg(m_plan.from.label(), m_plan.to.label()),
        Tone::muted));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems);
    layout->addWidget(buttons);
    connect(table, &QPushButton::clicked, this, &RolloverDialog::savePlan);
    connect(m_draft, &QPushButton::clicked, this, &RolloverDialog::makeDraft);
    connect(buttons, &QDialogButtonBox::accepted, this, &RolloverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RolloverDialog::reject);
    rehearse();
}

QWidget *RolloverDialog::makeClasses()
{
    auto *page = new QWidget;
    auto *table = new RolloverClassesView(m_classes);
    table->setAccessibleName(tr("What becomes of each class"));
    connect(m_classes, &RolloverClasses::edited, this, &RolloverDialog::rehearse);
    auto *field = new FormField(tr("Classes that &begin, with nobody in them yet"), m_newClasses);
    field->setCheck([this]() -> std::optional<FieldFinding> {
        const QString text = m_newClasses->text().trimmed();
        if (text.isEmpty())
            return std::nullopt;
        const auto names = classes::namesFromList(text);
        return names ? std::nullopt : std::optional(FieldFinding{.text = text::errorText(names.error())});
    });
    rehearseOnceEdited(m_newClasses);
    m_lastGrade->setRange(classes::kFirstGrade, classes::kLastGrade);
    m_lastGrade->setMaximumWidth(m_on->maximumWidth());
    auto *grade = new FormField(tr("Leaving &grade: its classes graduate, and those above"), m_lastGrade);
    connect(m_lastGrade, &QSpinBox::valueChanged, this, [this](int value) {
        m_classes->setLastGrade(value);
        rehearse();
    });
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(grade);
    layout->addWidget(table, 1);
    layout->addWidget(field);
    return page;
}

void RolloverDialog::fillClasses()
{
    m_filled = true;
    const QSignalBlocker blocker(m_lastGrade);
    m_lastGrade->setValue(m_plan.lastGrade);
    m_classes->fill(m_plan.classes);
    QStringList fresh;
    for (const ClassName &name : std::as_const(m_plan.newClasses))
        fresh.append(name.label());
    m_newClasses->setText(fresh.join(QStringLiteral(", ")));
    m_readTexts = typedTexts();
}

QWidget *RolloverDialog::makePupils()
{
    auto *page = new QWidget;
    m_filter->setHint(tr("Name or class"));
    m_pupils->setRowModel(m_model);
    m_pupils->setFilterField(m_filter);
    m_pupils->setName(tr("Pupils and what happens to them"));
    m_pupils->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filter->attach(m_model, m_pupils);
    const auto button = [this](const QString &words, const std::function<void()> &act) {
        auto *made = new QPushButton(words);
        made->setAutoDefault(false);
        if (act)
            connect(made, &QPushButton::clicked, this, act);
        m_decisions.append(made);
        return made;
    };
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(button(tr("&With the class"), [this] { goWithClass(); }));
    tools->addWidget(button(tr("&Repeats the grade"), [this] { decide(PupilFate::repeats); }));
    QPushButton *another = button(tr("To &another class…"), {});
    connect(another, &QPushButton::clicked, this, [this, another] { chooseClass(another); });
    tools->addWidget(another);
    tools->addWidget(button(tr("L&eaves…"), [this] { askWhere(); }));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(
        makeParagraph(tr("Select those who do not go with their class, and say what they do."), Tone::muted));
    layout->addLayout(tools);
    layout->addWidget(m_pupils, 1);
    const auto update = [this] {
        for (QPushButton *each : std::as_const(m_decisions))
            each->setEnabled(!m_pupils->selectedRows().isEmpty());
    };
    connect(m_pupils, &TableView::rowSelectionChanged, this, update);
    update();
    return page;
}

QWidget *RolloverDialog::makeSettings()
{
    // On a small screen the sentences below the tabs need their room, too.
    auto *page = new ScrolledContent;
    m_keepHomerooms->setChecked(true);
    m_carryChats->setChecked(true);
    QVBoxLayout *layout = page->content();
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->addWidget(m_order.number());
    layout->addWidget(m_order.date());
    layout->addWidget(makeDateField(tr("&First day in the new classes"), m_on));
    for (QCheckBox *box : {m_keepHomerooms, m_carryChats, m_joinClasses}) {
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &RolloverDialog::rehearse);
    }
    layout->addWidget(makeParagraph(tr("The links of the past year are no longer printed or sent and are proposed for "
                                       "revocation. What has to be done "
                                       "with the classes on the platform is put into the list of platform tasks."),
                                    Tone::muted));
    layout->addStretch(1);
    rehearseOnceEdited(m_on);
    return page;
}

QStringList RolloverDialog::typedTexts() const
{
    return {m_newClasses->text(), m_on->text()};
}

QStringList RolloverDialog::readFields()
{
    QStringList unread;
    m_readTexts = typedTexts();
    m_request.rules = m_classes->rules(unread);
    // Before the first rehearsal the fields say nothing yet.
    if (m_filled) {
        const QString fresh = m_newClasses->text().trimmed();
        const auto names =
            fresh.isEmpty() ? Result<QList<ClassName>>(QList<ClassName>()) : classes::namesFromList(fresh);
        if (names)
            m_request.newClasses = *names;
        else
            unread.append(text::errorText(names.error()));
        m_request.on = m_on->date();
        m_request.lastGrade = m_lastGrade->value();
    }
    m_request.keepHomerooms = m_keepHomerooms->isChecked();
    m_request.carryChats = m_carryChats->isChecked();
    m_request.joinClasses = m_joinClasses->isChecked();
    return unread;
}

/// A field that was only passed through changes nothing; a rehearsal would take the button away from the mouse that
/// left the field for it.
void RolloverDialog::rehearseOnceEdited(QLineEdit *field)
{
    connect(field, &QLineEdit::editingFinished, this, [this] {
        if (typedTexts() != m_readTexts)
            rehearse();
    });
}

void RolloverDialog::rehearse()
{
    m_unread = readFields();
    m_failure.clear();
    m_again = m_rehearsing;
    if (!m_rehearsing)
        startRehearsal();
}

void RolloverDialog::startRehearsal()
{
    m_rehearsing = true;
    m_begin->setEnabled(false);
    m_draft->setEnabled(false);
    m_context.tasks.runOnStore(
        tr("Rehearsing the school year"), this,
        [request = m_request](Workspace &workspace, Progress &) -> Result<Rehearsal> {
            Rehearsal rehearsal{.plan = workspace.rollover().rehearse(request), .rows = {}};
            const QHash<classes::ClassId, QString> classNames = rehearsal.plan.formerNames();
            rehearsal.rows.reserve(rehearsal.plan.pupils.size());
            for (const rollover::PupilStep &step : std::as_const(rehearsal.plan.pupils))
                rehearsal.rows.append({.step = step, .className = classNames.value(step.from)});
            return rehearsal;
        },
        [this](const Result<Rehearsal> &outcome) { showPlan(outcome); });
}

void RolloverDialog::showPlan(const Result<Rehearsal> &outcome)
{
    m_rehearsing = false;
    if (m_again) {
        m_again = false;
        startRehearsal();
        return;
    }
    if (!outcome) {
        m_unread.append(text::errorText(outcome.error()));
        showProblems();
        return;
    }
    m_plan = outcome->plan;
    if (!m_filled)
        fillClasses();
    m_model->setRows(outcome->rows);
    QStringList summary{
        tr("%1 · links to be revoked: %2").arg(text::totalsText(m_plan), text::numberText(m_plan.links.size()))};
    if (const QString joining = text::joiningText(m_plan); !joining.isEmpty())
        summary.append(joining);
    m_summary->setText(summary.join(u'\n'));
    showProblems();
}

void RolloverDialog::showProblems()
{
    QStringList problems = m_unread;
    for (const Error &problem : m_plan.allProblems())
        problems.append(text::errorText(problem));
    if (problems.size() > kShownProblems)
        problems = problems.mid(0, kShownProblems) << tr("and %n more", nullptr, int(problems.size()) - kShownProblems);
    m_draft->setEnabled(m_filled && m_unread.isEmpty() && !m_rehearsing);
    m_begin->setEnabled(problems.isEmpty() && !m_rehearsing && !m_context.workspace.readOnly());
    if (!m_failure.isEmpty())
        problems.append(m_failure);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

QList<PersonId> RolloverDialog::takeSelected()
{
    QList<PersonId> pupils;
    QSet<PersonId> selected;
    for (const int row : m_pupils->selectedRows()) {
        pupils.append(m_model->rowAt(row).step.person);
        selected.insert(pupils.last());
    }
    m_request.exceptions.removeIf([&](const auto &each) { return selected.contains(each.person); });
    return pupils;
}

void RolloverDialog::goWithClass()
{
    takeSelected();
    rehearse();
}

void RolloverDialog::decide(PupilFate fate, const std::optional<ClassName> &to, const QString &note)
{
    for (const PersonId pupil : takeSelected())
        m_request.exceptions.append({.person = pupil, .fate = fate, .to = to, .note = note});
    rehearse();
}

void RolloverDialog::chooseClass(const QPushButton *button)
{
    auto *menu = new QMenu(this);
    for (const ClassName &name : m_plan.structure())
        menu->addAction(name.label(), this, [this, name] { decide(PupilFate::moves, name); });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void RolloverDialog::askWhere()
{
    auto *dialog = new TextDialog({.title = tr("Leaves the school"),
                                   .explanation = tr("Where to, as the order says it."),
                                   .label = tr("&Where"),
                                   .missing = tr("Write where the pupil goes."),
                                   .button = tr("&Leaves")},
                                  this);
    connect(dialog, &TextDialog::entered, this,
            [this](const QString &where) { decide(PupilFate::leaves, std::nullopt, where); });
    m_context.dialogs.show(dialog);
}

void RolloverDialog::savePlan()
{
    m_context.dialogs.chooseFileToSave(
        {.title = tr("Save the rehearsal"),
         .filters = {tr("CSV tables (*.csv)")},
         .suggestedName = tr("New school year %1.csv").arg(m_plan.to.startYear()),
         .defaultSuffix = QStringLiteral("csv"),
         .purpose = QStringLiteral("export")},
        [this](const QString &path) {
            m_context.tasks.run(
                tr("Saving the rehearsal"), this,
                [plan = m_plan, path](Progress &) { return writeFileAtomically(path, rollover::planCsv(plan)); },
                [this](const Result<> &saved) {
                    m_failure = saved ? QString() : text::errorText(saved.error());
                    showProblems();
                });
        });
}

void RolloverDialog::makeDraft()
{
    print::DraftSource source{.kind = print::DraftKind::yearEnd, .plan = m_plan};
    if (const auto order = m_order.typed(); order && *order)
        source.order = print::orderOf(m_context.workspace, **order);
    m_context.dialogs.show(new OrderDraftDialog(m_context, source, this));
}

void RolloverDialog::accept()
{
    if (!m_begin->isEnabled() || m_busy || m_rehearsing)
        return;
    const auto order = m_order.typed();
    if (!order || !*order) {
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
        m_order.number()->check();
        m_order.number()->editor()->setFocus();
        return;
    }
    m_busy = true;
    setEnabled(false);
    m_context.tasks.runOnStore(
        tr("Beginning the school year"), this,
        [plan = m_plan, reference = **order](Workspace &workspace, Progress &progress) {
            return workspace.rollover().apply(plan, reference, {}, progress);
        },
        [this](const Result<journal::Committed<void>> &outcome) { showOutcome(outcome); });
}

void RolloverDialog::showOutcome(const Result<journal::Committed<void>> &outcome)
{
    m_busy = false;
    setEnabled(true);
    if (!outcome) {
        // What went wrong stays on the screen when the rehearsal is there.
        rehearse();
        m_failure = text::errorText(outcome.error());
        showProblems();
        return;
    }
    Navigator *navigator = &m_context.navigator;
    m_context.messages.showDone(
        tr("The school year %1 has begun: %2.").arg(m_plan.to.label(), text::totalsText(m_plan)),
        {{.text = tr("Platform tasks"),
          .callback = [navigator] { navigator->open({.page = QStringLiteral("platform")}); }},
         {.text = tr("Undo"), .callback = [navigator] { navigator->run(QStringLiteral("edit.undo")); }}});
    QDialog::accept();
}

void RolloverDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace starosta::ui
