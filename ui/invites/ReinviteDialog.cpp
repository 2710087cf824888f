// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/ReinviteDialog.h"

#include "core/classes/ClassesService.h"
#include "core/people/PeopleService.h"
#include "ui/common/Labels.h"
#include "ui/common/ScreenRoom.h"
#include "ui/invites/SheetOutput.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace starosta::ui {

using invites::InviteRole;

ReinviteDialog::ReinviteDialog(PageContext &context, const ChosenPeople &chosen, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(chosen.people.first())
    , m_role(new QComboBox)
    , m_who(makeLabel({}, TextRole::heading))
    , m_steps(makeParagraph({}))
    , m_finding(makeParagraph({}, Tone::warning))
    , m_preview(new PaperPreview)
{
    setWindowTitle(tr("Invite anew"));
    resize(900, 620);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_withoutSlip = buttons->addButton(tr("&Without a slip"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    makePrimary(m_save);
    const auto take = [this](const auto &produce, const QString &path) { reinvite(produce, path); };
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_withoutSlip, &QPushButton::clicked, this, [this] { reinvite({}, {}); });
    connect(m_save, &QPushButton::clicked, this,
            [this, take] { output::choosePdf(m_context.dialogs, fileName(), take); });
    connect(m_print, &QPushButton::clicked, this,
            [this, take] { output::choosePrinter(m_context.dialogs, this, take); });

    const auto person = context.workspace.people().find(m_person);
    m_who->setText(person ? person->content.name.full() : QString());
    m_who->setWordWrap(true);
    for (const InviteRole role : {InviteRole::pupil, InviteRole::teacher, InviteRole::guardian}) {
        if (person && person->roles.testFlag(members::roleOf(role)))
            m_role->addItem(text::label(role), int(role));
    }
    m_role->setCurrentIndex(m_role->findData(int(chosen.role)));
    m_role->setEnabled(m_role->count() > 1);
    m_role->setAccessibleName(tr("Role"));
    auto *label = makeLabel(tr("&Role"));
    label->setBuddy(m_role);
    auto *form = new QFormLayout;
    form->addRow(label, m_role);

    auto *words = new ScrolledContent;
    words->content()->addWidget(m_who);
    words->content()->addLayout(form);
    words->content()->addWidget(m_steps);
    words->content()->addWidget(m_finding);
    words->content()->addStretch();
    m_steps->setObjectName(QStringLiteral("steps"));
    m_finding->setObjectName(QStringLiteral("finding"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(words, 2);
    columns->addWidget(m_preview, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    m_save->setDefault(true);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ReinviteDialog::showPlan);
    showPlan();
}

members::ReinviteRequest ReinviteDialog::request() const
{
    members::ReinviteRequest request{.person = m_person};
    if (m_role->currentIndex() >= 0)
        request.role = InviteRole(m_role->currentData().toInt());
    return request;
}

void ReinviteDialog::showPlan()
{
    const auto plan = m_context.workspace.members().planReinvite(request());
    const bool canPrint = plan && plan->slip;
    m_classNames = plan ? plan->classNames : QString();
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(canPrint);
    m_withoutSlip->setEnabled(plan.has_value());
    if (canPrint)
        m_preview->show(sheetPaper(*plan->slip));
    else
        m_preview->clear();
    if (!plan)
        return showFailure(plan.error());

    QStringList steps;
    for (const members::Account &account : plan->removed)
        steps.append(account.role ? tr("remove %1 (%2) on the platform: a role cannot be changed there")
                                        .arg(account.shownName, text::label(*account.role))
                                  : tr("remove %1 on the platform").arg(account.shownName));
    for (const invites::InviteLink &link : plan->revoked)
        steps.append(tr("revoke the personal link %1, with an act").arg(link.url.masked()));
    if (!plan->removed.isEmpty() && plan->revoked.isEmpty())
        steps.append(tr("the link that was used stays: it is for the others too"));
    if (plan->slip)
        steps.append(tr("hand out this slip: %1, %2").arg(text::label(plan->role), plan->classNames));
    steps.append(tr("invite with the right link: it stands in the list of platform tasks"));
    for (QString &step : steps)
        step.prepend(QStringLiteral("•  "));
    m_steps->setText(tr("All of this in one step:") + u'\n' + steps.join(u'\n'));
    m_finding->setTone(Tone::warning);
    m_finding->setText(plan->noSlip ? text::errorText(*plan->noSlip) : QString());
    m_finding->setVisible(plan->noSlip.has_value());
}

void ReinviteDialog::showFailure(const Error &error)
{
    m_finding->setTone(Tone::error);
    m_finding->setText(text::errorText(error));
    m_finding->show();
}

/// «Листочек, ученик, 1Б 2026-11-23.pdf»: no name of a child.
QString ReinviteDialog::fileName() const
{
    return output::pdfName({tr("Invite anew"), m_role->currentText(), m_classNames,
                            m_context.workspace.ledger().today().toString(Qt::ISODate)});
}

void ReinviteDialog::reinvite(const members::MakeSlip &slip, const QString &path)
{
    const auto done = m_context.workspace.members().reinvite(request(), slip);
    if (!done)
        return showFailure(done.error());
    const members::Reinvited &report = done->value;
    QStringList words{tr("Invited anew: %1.").arg(m_who->text())};
    if (report.batch)
        words.append(path.isEmpty()
                         ? tr("The slip is printed, batch № %1.").arg(*report.batch)
                         : tr("The slip is saved, batch № %1: %2.").arg(QString::number(*report.batch), path));
    if (report.act)
        words.append(tr("Links revoked, act № %1.").arg(*report.act));
    words.append(report.tasks > 0 ? tr("New platform tasks: %1.").arg(text::numberText(report.tasks))
                                  : tr("The platform tasks stand in the list already."));
    QList<MessageAction> steps{{.text = tr("Platform tasks"), .callback = [&context = m_context] {
                                    context.navigator.open({.page = QStringLiteral("platform")});
                                }}};
    if (done->entry)
        steps.append({.text = tr("Undo"),
                      .callback = [&context = m_context] { context.navigator.run(QStringLiteral("edit.undo")); }});
    m_context.messages.showDone(words.join(u' '), steps);
    accept();
}

} // namespace starosta::ui
