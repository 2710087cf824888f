// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Workspace.h"
#include "core/invites/InvitesService.h"

#include <QDialog>

class QLineEdit;

namespace starosta::ui {

class FormField;
class NameChoice;
class ToneLabel;

/// A link for one addressee of a class and role.
class PersonalLinkDialog : public QDialog
{
    Q_OBJECT

public:
    struct Place
    {
        classes::SchoolClass schoolClass;
        invites::InviteRole role;
    };
    PersonalLinkDialog(Workspace &workspace, const Place &place, QWidget *parent = nullptr);

    void accept() override;

signals:
    void registered(const starosta::invites::LinkReport &report, std::optional<starosta::journal::EntryId> entry);

private:
    void listAudience();
    /// What stands in the fields, or what is wrong with it.
    Result<invites::NewLink> link() const;

    Workspace &m_workspace;
    Place m_place;
    NameChoice *m_addressee;
    QLineEdit *m_link;
    FormField *m_linkField;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
