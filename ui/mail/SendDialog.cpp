// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog shows. See SendDialogRun.cpp for what it does.
#include "ui/mail/SendDialog.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/common/TableView.h"
#include "ui/common/TextField.h"
#include "ui/common/Theme.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfMail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

namespace starosta::ui {

using invites::InviteRole;
using mail::MailingId;
using mail::RecipientState;

namespace {

void addRow(QFormLayout *form, const QString &text, QWidget *editor)
{
    auto *label = makeLabel(text);
    label->setBuddy(editor);
    QString name = text;
    editor->setAccessibleName(name.remove(u'&'));
    form->addRow(label, editor);
}

} // namespace

SendDialog::SendDialog(PageContext &context, std::shared_ptr<PasswordStore> passwords,
                       const std::optional<ChosenPeople> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_passwords(std::move(passwords))
    , m_people(chosen ? chosen->people : QList<people::PersonId>())
    , m_plan{.role = InviteRole::guardian}
    , m_model(new RowModel<SendRow>(
          sendColumns(), [](const SendRow &row) { return row.key; }, this))
    , m_run(new QComboBox)
    , m_role(new QComboBox)
    , m_classes(new QListWidget)
    , m_again(new QCheckBox(tr("Also to those &who got it before")))
    , m_table(new TableView(QStringLiteral("mail.recipients"), context.settings))
    , m_preview(new TextField)
    , m_summary(makeParagraph({}))
    , m_finding(makeParagraph({}, Tone::error))
    , m_rest(new QPushButton(tr("Send the &rest")))
    , m_failed(new QPushButton(tr("Send the &failed again")))
    , m_uncertain(new QPushButton(tr("Send the &uncertain again…")))
    , m_send(new QPushButton)
{
    setWindowTitle(tr("Send links by e-mail"));
    resize(1100, 680);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(makeChoices(), 2);
    columns->addWidget(makeResults(), 5);
    auto *settings = new QPushButton(tr("&Mail settings…"));
    auto *close = new QPushButton(tr("&Close"));
    makePrimary(m_send);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(settings);
    buttons->addStretch();
    for (QPushButton *button : {m_rest, m_failed, m_uncertain, m_send, close})
        buttons->addWidget(button);
    for (QPushButton *button : {settings, m_rest, m_failed, m_uncertain, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_finding);
    layout->addLayout(buttons);

    connect(settings, &QPushButton::clicked, this, &SendDialog::openSettings);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &SendDialog::send);
    connect(m_rest, &QPushButton::clicked, this, [this] { sendAgain({}); });
    connect(m_failed, &QPushButton::clicked, this, [this] { sendAgain(mail::MessageState::failed); });
    connect(m_uncertain, &QPushButton::clicked, this, [this] { sendAgain(mail::MessageState::uncertain); });
    fillRuns(chosen ? std::nullopt : unfinishedRun());
    if (chosen) {
        m_role->setCurrentIndex(m_role->findData(int(chosen->role)));
        m_role->setEnabled(false);
        m_again->setChecked(true); // whoever is reminded has had it, as a rule
    }
    listClasses();
    refresh();
    connect(m_run, &QComboBox::currentIndexChanged, this, &SendDialog::refresh);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        listClasses();
        refresh();
    });
    connect(m_classes, &QListWidget::itemChanged, this, &SendDialog::refresh);
    connect(m_again, &QCheckBox::toggled, this, &SendDialog::refresh);
    connect(m_table, &TableView::rowSelectionChanged, this, &SendDialog::showPreview);
}

QWidget *SendDialog::makeChoices()
{
    for (const InviteRole role : {InviteRole::guardian, InviteRole::pupil, InviteRole::teacher})
        m_role->addItem(text::pluralLabel(role), int(role));
    auto *all = new QPushButton(tr("&All"));
    auto *none = new QPushButton(tr("N&one"));
    const auto tick = [this](Qt::CheckState state) {
        const QSignalBlocker once(m_classes);
        for (int i = 0; i < m_classes->count(); ++i)
            m_classes->item(i)->setCheckState(state);
        refresh();
    };
    connect(all, &QPushButton::clicked, this, [tick] { tick(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [tick] { tick(Qt::Unchecked); });
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(space::small);
    for (QPushButton *button : {all, none}) {
        button->setAutoDefault(false);
        ticks->addWidget(button);
    }
    ticks->addStretch();

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *runs = new QFormLayout;
    addRow(runs, tr("Mail&ing"), m_run);
    layout->addLayout(runs);
    m_choices = new QWidget;
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::medium);
    addRow(form, tr("For w&hom"), m_role);
    addRow(form, tr("&Classes"), m_classes);
    if (!m_people.isEmpty())
        layout->addWidget(
            makeParagraph(tr("Only to those who were chosen: %1.").arg(text::peopleText(m_people.size()))));
    m_classes->setMinimumHeight(90);
    form->addRow(makeLabel({}), ticks);
    form->addRow(m_again);
    layout->addWidget(m_choices, 1);
    layout->addStretch();
    layout->addWidget(m_summary);
    return side;
}

QWidget *SendDialog::makeResults()
{
    m_table->setRowModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setName(tr("Recipients"));
    m_table->setEmptyState({.icon = QStringLiteral("mail"),
                            .title = tr("Nobody is chosen"),
                            .text = tr("Tick the classes whose people shall get a letter.")});
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The letter"));
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_table);
    halves->addWidget(m_preview);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    return halves;
}

void SendDialog::fillRuns(std::optional<MailingId> chosen)
{
    const QSignalBlocker quiet(m_run);
    m_run->clear();
    m_run->addItem(tr("A new one"), 0);
    for (const mail::Mailing &each : m_context.workspace.mail().mailings())
        m_run->addItem(
            tr("№ %1 of %2: %3", "mailing: for whom")
                .arg(QString::number(each.id.value()), text::dateText(each.madeOn), text::pluralLabel(each.role)),
            each.id.value());
    // Long names of runs must not push the list aside.
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_run->setMinimumContentsLength(18);
    if (chosen)
        m_run->setCurrentIndex(m_run->findData(chosen->value()));
}

/// The program may have ended in its middle: that is what the dialog is opened for before anything else.
std::optional<MailingId> SendDialog::unfinishedRun() const
{
    for (const mail::Mailing &each : m_context.workspace.mail().mailings()) {
        if (each.counts.waiting > 0)
            return each.id;
    }
    return {};
}

std::optional<MailingId> SendDialog::shownRun() const
{
    const qint64 number = m_run->currentData().toLongLong();
    return number > 0 ? std::optional(MailingId(number)) : std::nullopt;
}

void SendDialog::listClasses()
{
    const QSignalBlocker quiet(m_classes);
    m_classes->clear();
    const auto role = InviteRole(m_role->currentData().toInt());
    for (const classes::SchoolClass &each : m_context.workspace.classes().list()) {
        if (!invites::rolesFor(each.kind).contains(role))
            continue;
        auto *item = new QListWidgetItem(each.label(), m_classes);
        item->setData(Qt::UserRole, each.id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

mail::MailSelection SendDialog::selection() const
{
    mail::MailSelection selection{
        .role = InviteRole(m_role->currentData().toInt()), .people = m_people, .again = m_again->isChecked()};
    for (int i = 0; i < m_classes->count(); ++i) {
        if (m_classes->item(i)->checkState() == Qt::Checked)
            selection.classes.append(classes::ClassId(m_classes->item(i)->data(Qt::UserRole).toLongLong()));
    }
    return selection;
}

void SendDialog::refresh()
{
    const auto run = shownRun();
    m_choices->setVisible(!run);
    m_send->setVisible(!run);
    if (run)
        showRun(*run);
    else
        showPlan();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showPreview();
}

void SendDialog::showPlan()
{
    for (QPushButton *button : {m_rest, m_failed, m_uncertain})
        button->hide();
    const mail::MailSelection chosen = selection();
    m_plan = {.role = chosen.role};
    if (!chosen.classes.isEmpty()) // none would be all of them
        m_plan = m_context.workspace.mail().plan(chosen);
    QList<SendRow> rows;
    for (const mail::Recipient &each : std::as_const(m_plan.recipients)) {
        rows.append(rowOf(each));
        rows.last().key = rows.size();
    }
    m_model->setRows(rows);
    const qsizetype ready = m_plan.count(RecipientState::ready);
    m_send->setText(tr("&Send %n letter(s)", nullptr, int(ready)));
    QStringList lines{tr("Get a letter: %1").arg(text::numberText(ready))};
    for (const RecipientState state : mail::recipientStates()) {
        const qsizetype count = m_plan.count(state);
        if (state != RecipientState::ready && count > 0)
            lines.append(QStringLiteral("%1: %2").arg(text::label(state), text::numberText(count)));
    }
    m_summary->setText(lines.join(u'\n'));
    const auto can = m_context.workspace.mail().canSend();
    m_send->setEnabled(!m_busy && can && ready > 0 && !m_context.workspace.readOnly());
    showFinding(can ? QString() : text::errorText(can.error()), Tone::warning);
}

void SendDialog::showRun(MailingId id)
{
    SendNames names;
    for (const people::Person &each : m_context.workspace.people().list())
        names.people.insert(each.id, each.content.name.full());
    names.classes = m_context.workspace.classes().labels();
    QList<SendRow> rows;
    for (const mail::Message &each : m_context.workspace.mail().messages(id)) {
        rows.append(rowOf(each, names));
        rows.last().key = rows.size();
    }
    m_model->setRows(rows);
    const auto mailing = m_context.workspace.mail().find(id);
    const mail::MailCounts counts = mailing ? mailing->counts : mail::MailCounts();
    m_summary->setText(text::mailCountsText(counts));
    const bool able = !m_busy && !m_context.workspace.readOnly();
    for (const auto &[button, count] : {std::pair(m_rest, counts.waiting), std::pair(m_failed, counts.failed),
                                        std::pair(m_uncertain, counts.uncertain)}) {
        button->setVisible(count > 0);
        button->setEnabled(able);
    }
    const auto can = m_context.workspace.mail().canSend();
    const QString unfinished =
        counts.waiting > 0 ? tr("This mailing is not finished. “Send the rest” goes on with it.") : QString();
    showFinding(can ? unfinished : text::errorText(can.error()), Tone::warning);
}

void SendDialog::showPreview()
{
    const QList<int> rows = m_table->selectedRows();
    const auto recipient = rows.size() == 1 ? m_model->rowAt(rows.first()).recipient : std::nullopt;
    if (!recipient || !recipient->link) {
        m_preview->setPlainText(rows.size() == 1 ? m_model->rowAt(rows.first()).state : QString());
        return;
    }
    const auto letter = m_context.workspace.mail().letterTo(*recipient);
    if (!letter) {
        m_preview->setPlainText(text::errorText(letter.error()));
        return;
    }
    // On the screen the link is masked; the letter has the whole of it.
    QString body = letter->text;
    body.replace(recipient->link->url.secret(), recipient->link->url.masked());
    const QString from = letter->fromName.isEmpty()
                             ? letter->from.text()
                             : QStringLiteral("%1 <%2>").arg(letter->fromName, letter->from.text());
    m_preview->setPlainText(tr("From: %1\nTo: %2\nSubject: %3").arg(from, letter->to.text(), letter->subject) +
                            QStringLiteral("\n\n") + body);
}

void SendDialog::showFinding(const QString &text, Tone tone)
{
    m_finding->setText(text);
    m_finding->setTone(tone);
    m_finding->setVisible(!text.isEmpty());
}

void SendDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace starosta::ui
