// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/EraseDialog.h"

#include "ui/common/Labels.h"
#include "ui/print/ErasurePaper.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/LabelsOfErasure.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

/// Of those whose data stays, so many reasons are told beside the list.
constexpr qsizetype kNamed = 3;

} // namespace

EraseDialog::EraseDialog(PageContext &context, const QList<people::PersonId> &people, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_people(people)
    , m_count(makeLabel({}, TextRole::heading))
    , m_list(new QListWidget)
    , m_remarks(makeParagraph({}, Tone::warning))
    , m_order(OrderFields::Needed::no, context.workspace.ledger().today())
    , m_failureBar(new QWidget)
    , m_failure(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Destroy personal data"));
    resize(860, 620);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("People whose data is destroyed"));
    m_list->setMinimumWidth(340);
    m_list->setWordWrap(true);
    m_remarks->hide();
    m_failureBar->hide();
    auto *failure = new QHBoxLayout(m_failureBar);
    failure->setContentsMargins(0, 0, 0, 0);
    failure->addWidget(new IconLabel(QStringLiteral("error"), 20, Tone::error), 0, Qt::AlignTop);
    failure->addWidget(m_failure, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_erase = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    makeDestructive(m_erase);
    connect(buttons, &QDialogButtonBox::accepted, this, &EraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EraseDialog::reject);

    auto *left = new QVBoxLayout;
    left->addWidget(makeChoice());
    left->addWidget(m_count);
    left->addWidget(m_list, 1);
    left->addWidget(m_remarks);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::large);
    halves->addLayout(left, 1);
    halves->addWidget(makeForm(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(
        tr("The law wants the data of those who have left to be destroyed. It goes from the register and from what the "
           "journal had recorded; figures of past days stay. This cannot be undone, and neither can anything that was "
           "done before it.")));
    layout->addLayout(halves, 1);
    layout->addWidget(m_failureBar);
    layout->addWidget(buttons);
    makePlan();
    m_reason->setFocus();
}

QWidget *EraseDialog::makeChoice()
{
    auto *choice = new QWidget;
    m_selected = new QRadioButton(tr("&Selected: %1").arg(text::peopleText(m_people.size())));
    m_left = new QRadioButton(tr("All who &left before"));
    m_day = new DateEdit(m_context.workspace.ledger().today());
    m_day->setAccessibleName(tr("All who left before"));
    m_selected->setVisible(!m_people.isEmpty());
    (m_people.isEmpty() ? m_left : m_selected)->setChecked(true);
    auto *layout = new QGridLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_selected, 0, 0, 1, 2);
    layout->addWidget(m_left, 1, 0);
    layout->addWidget(m_day, 1, 1);
    layout->setColumnStretch(1, 1);
    connect(m_left, &QRadioButton::toggled, this, &EraseDialog::makePlan);
    connect(m_day, &QLineEdit::textChanged, this, [this] {
        m_left->setChecked(true);
        makePlan();
    });
    return choice;
}

QWidget *EraseDialog::makeForm()
{
    m_reason = new QLineEdit;
    m_reasonField = new FormField(tr("&Reason"), m_reason);
    m_reasonField->setHint(tr("For example: the purpose is achieved, graduation; consent is withdrawn."));
    m_reasonField->setCheck([this]() -> std::optional<FieldFinding> {
        if (m_reason->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Say why: the act and the journal keep it.")};
        return std::nullopt;
    });

    m_file = new QLineEdit;
    m_file->setReadOnly(true);
    auto *choose = new QPushButton(tr("&Choose…"));
    connect(choose, &QPushButton::clicked, this, &EraseDialog::chooseFile);
    m_fileField = new FormField(tr("The act and the extract from the journal (PDF)"), m_file);
    m_fileField->setHint(tr("Written before anything is destroyed. Sign it and keep it for three years."));
    m_fileField->setCheck([this]() -> std::optional<FieldFinding> {
        if (m_file->text().isEmpty())
            return FieldFinding{.text = tr("Choose where the act goes: it proves the destruction.")};
        return std::nullopt;
    });

    m_copies = new QCheckBox(tr("Delete the &program’s own copies as well"));
    m_copies->setToolTip(tr("Copies from before an import or a restoration, in the folder of the school file."));

    m_typed = new QLineEdit;
    m_typedField = new FormField(tr("To be sure, type the &number of people"), m_typed);
    m_typedField->setCheck([this]() -> std::optional<FieldFinding> {
        const QString wanted = m_plan ? QString::number(m_plan->people.size()) : QString();
        if (!m_plan || m_typed->text().trimmed() != wanted)
            return FieldFinding{.text = tr("The number above the list.")};
        return std::nullopt;
    });
    connect(m_typed, &QLineEdit::textChanged, this, &EraseDialog::updateButton);

    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reasonField);
    auto *order = new QHBoxLayout;
    order->addWidget(m_order.number(), 1);
    order->addWidget(m_order.date(), 1);
    layout->addLayout(order);
    layout->addWidget(m_fileField);
    layout->addWidget(choose, 0, Qt::AlignLeft);
    layout->addWidget(m_copies);
    layout->addWidget(m_typedField);
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(340);
    area->setWidget(form);
    return area;
}

erasure::Selection EraseDialog::selection() const
{
    if (m_selected->isChecked())
        return {.people = m_people};
    return {.leftBefore = m_day->date()};
}

void EraseDialog::makePlan()
{
    m_planAgain = m_planning;
    if (m_planning || m_busy)
        return;
    if (m_left->isChecked() && !m_day->date())
        return showPlan(erasure::Plan{});
    m_planning = true;
    updateButton();
    m_context.tasks.runOnStore(
        tr("Looking through the journal"), this,
        [selection = selection()](Workspace &workspace, Progress &progress) {
            return workspace.erasure().plan(selection, progress);
        },
        [this](const Result<erasure::Plan> &plan) {
            m_planning = false;
            if (std::exchange(m_planAgain, false))
                return makePlan();
            showPlan(plan);
        });
}

void EraseDialog::showPlan(const Result<erasure::Plan> &plan)
{
    m_list->clear();
    m_remarks->hide();
    m_failureBar->hide();
    m_plan.reset();
    if (!plan) {
        m_count->setText({});
        showFailure(text::errorText(plan.error()));
        return updateButton();
    }
    m_plan = *plan;
    m_count->setText(!plan->people.isEmpty() ? text::peopleText(plan->people.size())
                     : m_left->isChecked()   ? tr("Nobody left before that day.")
                                             : tr("There is nobody whose data is to be destroyed."));
    for (const erasure::Subject &subject : plan->people)
        m_list->addItem(QStringLiteral("%1 — %2").arg(subject.name.full(), text::label(subject)));
    if (const QStringList remarks = text::remarks(*plan, kNamed); !remarks.isEmpty()) {
        m_remarks->setText(remarks.join(u'\n'));
        m_remarks->show();
    }
    const auto automatic = std::count_if(plan->copies.begin(), plan->copies.end(),
                                         [](const storage::StoreCopy &copy) { return copy.automatic; });
    m_copies->setVisible(automatic > 0);
    m_copies->setText(tr("Delete the &program’s own copies as well: %1").arg(automatic));
    updateButton();
}

void EraseDialog::showFailure(const QString &text)
{
    m_failure->setText(text);
    m_failureBar->setVisible(!text.isEmpty());
}

void EraseDialog::chooseFile()
{
    m_context.dialogs.chooseFileToSave(
        {.title = tr("Where the act goes"),
         .filters = {tr("PDF documents (*.pdf)")},
         .suggestedName =
             tr("Act of destruction %1.pdf").arg(m_context.workspace.ledger().today().toString(Qt::ISODate)),
         .defaultSuffix = QStringLiteral("pdf"),
         .purpose = QStringLiteral("export")},
        [this](const QString &path) {
            m_file->setText(path);
            m_fileField->check();
            updateButton();
        });
}

QList<FormField *> EraseDialog::fields() const
{
    return {m_reasonField, m_order.number(), m_order.date(), m_fileField, m_typedField};
}

void EraseDialog::updateButton()
{
    const qsizetype count = m_plan ? m_plan->people.size() : 0;
    m_erase->setText(tr("&Destroy the data of %n people", nullptr, int(count)));
    m_erase->setEnabled(count > 0 && !m_planning && !m_busy);
}

void EraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    setEnabled(!busy);
    updateButton();
}

void EraseDialog::accept()
{
    if (!m_erase->isEnabled() || !checkFields(fields()))
        return;
    const auto order = m_order.typed();
    if (!order)
        return;
    const journal::Because because{.reason = m_reason->text().trimmed(),
                                   .order = *order ? (*order)->label() : QString()};
    setBusy(true);
    m_context.tasks.runOnStore(
        tr("Destroying personal data"), this,
        [plan = *m_plan, because, path = m_file->text(),
         removeCopies = m_copies->isChecked()](Workspace &workspace, Progress &progress) -> Result<Outcome> {
            const auto done = print::eraseWithAct(workspace.erasure(), plan, because, path, progress);
            if (!done)
                return failureOf(done);
            if (removeCopies)
                workspace.erasure().removeAutomaticCopies();
            return Outcome{.erased = done->value, .copies = workspace.erasure().copies()};
        },
        [this](const Result<Outcome> &outcome) { showOutcome(outcome); });
}

void EraseDialog::showOutcome(const Result<Outcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        const QString text = text::errorText(outcome.error());
        makePlan();
        return showFailure(text);
    }
    QString text = tr("Destroyed: %1, act No. %2. Have it signed and keep it for three years.")
                       .arg(text::peopleText(outcome->erased.people), QString::number(outcome->erased.act));
    QStringList copies;
    for (const storage::StoreCopy &copy : outcome->copies.first(std::min(kNamed, outcome->copies.size())))
        copies.append(QFileInfo(copy.path).fileName());
    if (outcome->copies.size() > kNamed)
        copies.append(tr("and %1 more").arg(text::numberText(outcome->copies.size() - kNamed)));
    if (!copies.isEmpty())
        text += u' ' + tr("In the folder of the school file there are copies that hold the data as well: %1. Delete "
                          "them when they are not needed any more.")
                           .arg(copies.join(QStringLiteral(", ")));
    m_context.messages.showDone(text, {{.text = tr("Open the act"), .callback = [path = m_file->text()] {
                                            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
                                        }}});
    QDialog::accept();
}

void EraseDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace starosta::ui
