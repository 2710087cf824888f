// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/PersonalLinkDialog.h"

#include "core/people/PeopleService.h"
#include "core/school/SchoolService.h"
#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/common/NameChoice.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

using invites::InviteRole;

PersonalLinkDialog::PersonalLinkDialog(Workspace &workspace, const Place &place, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_place(place)
    , m_addressee(new NameChoice)
    , m_link(new QLineEdit)
    , m_linkField(new FormField(tr("&Link"), m_link))
    , m_finding(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Personal link"));
    resize(520, 330);
    listAudience();
    m_addressee->setCurrentIndex(-1); // nobody gets the link by one press
    m_addressee->setFocus();
    m_linkField->setHint(tr("As the platform’s cabinet gives it, with https://"));
    m_linkField->setCheck([this]() -> std::optional<FieldFinding> {
        const auto url = invites::InviteUrl::parse(m_link->text(), m_workspace.school().linkHosts());
        if (!url)
            return FieldFinding{.text = text::errorText(url.error())};
        if (const auto warnings = url->warnings(); !warnings.isEmpty())
            return FieldFinding{.kind = FieldFinding::Kind::doubtful, .text = text::label(warnings.first())};
        return std::nullopt;
    });
    m_finding->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *save = buttons->addButton(tr("&Enter the link"), QDialogButtonBox::AcceptRole);
    makePrimary(save);
    save->setEnabled(m_addressee->count() > 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(QStringLiteral("%1, %2").arg(place.schoolClass.label(), text::pluralLabel(place.role)),
                                TextRole::heading));
    layout->addWidget(makeParagraph(
        m_addressee->count() > 0
            ? tr("The link is for one person: it stands on this person’s slip instead of the class’s link.")
            : tr("Nobody in this role is entered for the class. Enter the people first."),
        Tone::muted));
    layout->addWidget(new FormField(tr("&For whom"), m_addressee));
    layout->addWidget(m_linkField);
    layout->addWidget(m_finding);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
}

void PersonalLinkDialog::listAudience()
{
    QList<people::Person> audience;
    switch (m_place.role) {
    case InviteRole::pupil:
        audience = m_workspace.people().pupilsOf(m_place.schoolClass.id);
        break;
    case InviteRole::guardian:
        audience = m_workspace.people().list({.role = people::Role::guardian, .classId = m_place.schoolClass.id});
        break;
    case InviteRole::teacher:
        if (m_place.schoolClass.kind == classes::ClassKind::staffRoom) {
            audience = m_workspace.people().list({.role = people::Role::staff});
            break;
        }
        for (const people::HomeroomAssignment &homeroom : m_workspace.people().homerooms()) {
            if (homeroom.classId == m_place.schoolClass.id)
                m_addressee->addName(homeroom.teacherName, homeroom.teacher.value());
        }
        return;
    }
    for (const people::Person &person : std::as_const(audience))
        m_addressee->addName(person.content.name.full(), person.id.value());
}

Result<invites::NewLink> PersonalLinkDialog::link() const
{
    const auto url = invites::InviteUrl::parse(m_link->text(), m_workspace.school().linkHosts());
    if (!url)
        return failureOf(url);
    const auto chosen = m_addressee->chosen();
    if (!chosen)
        return fail(ErrorCode::linkAudience, {m_addressee->currentText(), token(m_place.role)});
    return invites::NewLink{
        .classId = m_place.schoolClass.id, .role = m_place.role, .url = *url, .addressee = people::PersonId(*chosen)};
}

void PersonalLinkDialog::accept()
{
    if (!m_linkField->check())
        return;
    const auto link = this->link();
    const auto done = link ? m_workspace.invites().registerLink(*link)
                           : Result<journal::Committed<invites::LinkReport>>(failureOf(link));
    m_finding->setText(done ? QString() : text::errorText(done.error()));
    m_finding->setVisible(!done);
    if (!done)
        return;
    emit registered(done->value, done->entry);
    QDialog::accept();
}

} // namespace starosta::ui
