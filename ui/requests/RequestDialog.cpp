// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/RequestDialog.h"

#include "core/classes/ClassesService.h"
#include "ui/common/DateEdit.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Format.h"
#include "ui/text/Labels.h"
#include "ui/text/LabelsOfRequests.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using invites::InviteRole;

namespace {

constexpr int kNone = -1;

} // namespace

RequestDialog::RequestDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_class(new QComboBox)
    , m_role(new QComboBox)
    , m_day(new DateEdit(workspace.ledger().today()))
    , m_note(new QLineEdit)
    , m_proposal(makeParagraph({}))
    , m_failure(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Join request"));
    resize(480, 470);
    m_name->setMaxLength(200);
    m_nameField = new FormField(tr("&Name"), m_name);
    m_nameField->setHint(tr("As the platform shows it: given name and surname"));
    m_nameField->setCheck([this]() -> std::optional<FieldFinding> {
        if (m_name->text().trimmed().isEmpty())
            return FieldFinding{.text = tr("Write whose request it is.")};
        return std::nullopt;
    });
    m_class->addItem(tr("not said"), QVariant::fromValue<qint64>(kNone));
    for (const classes::SchoolClass &each : workspace.classes().list())
        m_class->addItem(each.label(), each.id.value());
    m_role->addItem(tr("not said"), kNone);
    for (const InviteRole role : {InviteRole::pupil, InviteRole::guardian, InviteRole::teacher})
        m_role->addItem(text::label(role), int(role));
    m_dayField = makeDateField(tr("&Received on"), m_day);
    m_dayField->setCheck([this]() -> std::optional<FieldFinding> {
        if (const auto finding = m_day->finding())
            return finding;
        if (*m_day->date() > m_workspace.ledger().today())
            return FieldFinding{.text = text::errorText({ErrorCode::dateInFuture, {text::dateText(m_day->date())}})};
        return std::nullopt;
    });
    m_note->setMaxLength(300);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(tr("&Enter the request"), QDialogButtonBox::AcceptRole));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_nameField);
    auto *asked = new QHBoxLayout;
    asked->addWidget(new FormField(tr("&Class"), m_class));
    asked->addWidget(new FormField(tr("R&ole"), m_role));
    layout->addLayout(asked);
    layout->addWidget(m_dayField);
    layout->addWidget(new FormField(tr("No&te"), m_note));
    layout->addWidget(m_proposal);
    layout->addWidget(m_failure);
    layout->addStretch();
    layout->addWidget(buttons);
    m_failure->hide();
    connect(m_name, &QLineEdit::textChanged, this, &RequestDialog::showProposal);
    connect(m_class, &QComboBox::currentIndexChanged, this, &RequestDialog::showProposal);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RequestDialog::showProposal);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RequestDialog::accept);
    m_name->setFocus();
}

requests::RequestContent RequestDialog::content() const
{
    requests::RequestContent content{
        .shownName = m_name->text(), .receivedOn = m_day->date().value_or(QDate()), .note = m_note->text()};
    if (const qint64 id = m_class->currentData().toLongLong(); id != kNone)
        content.classId = classes::ClassId(id);
    if (const int role = m_role->currentData().toInt(); role != kNone)
        content.role = InviteRole(role);
    return content;
}

/// Of one word nothing is said yet.
void RequestDialog::showProposal()
{
    m_failure->hide();
    if (m_name->text().simplified().indexOf(u' ') < 0) {
        m_proposal->setText({});
        return;
    }
    const requests::Proposal proposal = m_workspace.requests().propose(content());
    m_proposal->setTone(proposal.certain ? Tone::ok : proposal.candidates.isEmpty() ? Tone::error : Tone::warning);
    m_proposal->setText(text::findingText(proposal));
}

void RequestDialog::accept()
{
    if (!checkFields({m_nameField, m_dayField}))
        return;
    const auto done = m_workspace.requests().add(content());
    if (!done) {
        m_failure->setText(text::errorText(done.error()));
        m_failure->show();
        return;
    }
    emit added(done->value, done->entry);
    QDialog::accept();
}

} // namespace starosta::ui
