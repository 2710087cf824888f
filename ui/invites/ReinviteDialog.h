// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MembersService.h"
#include "ui/common/ChosenPeople.h"
#include "ui/common/PageContext.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace starosta::ui {

class PaperPreview;
class ToneLabel;

/// Inviting one person anew: what is to go on the platform, which links are revoked, and the slip with the right link.
/// One press of a button does it all; the window's message says what was done, with its undo.
class ReinviteDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of `chosen` the first, into that role; somebody with several roles may be given another here.
    ReinviteDialog(PageContext &context, const ChosenPeople &chosen, QWidget *parent = nullptr);

private:
    members::ReinviteRequest request() const;
    void showPlan();
    void showFailure(const Error &error);
    QString fileName() const;
    /// `path` is where the slip stands; empty for a printer, and where none is made.
    void reinvite(const members::MakeSlip &slip, const QString &path);

    PageContext &m_context;
    people::PersonId m_person;
    QString m_classNames; ///< of the plan that is shown
    QComboBox *m_role;
    ToneLabel *m_who;
    ToneLabel *m_steps;
    ToneLabel *m_finding;
    PaperPreview *m_preview;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_withoutSlip;
};

} // namespace starosta::ui
