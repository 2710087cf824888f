// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/LinkPolicy.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace starosta::ui {

class FormField;
class ToneLabel;

/// How long links are to be valid, and when the program reminds of them: the school's own rules.
class LinkPolicyDialog : public QDialog
{
    Q_OBJECT

public:
    /// For the last day that a link would have.
    struct Day
    {
        school::SchoolYear year;
        QDate today;
    };

    LinkPolicyDialog(const invites::LinkPolicy &policy, const Day &day, QWidget *parent = nullptr);

    void accept() override;

signals:
    void chosen(const starosta::invites::LinkPolicy &policy);

private:
    void fillLifetimes(const invites::Lifetime &chosen);
    Result<invites::LinkPolicy> policy() const;
    void showFinding();

    Day m_day;
    QComboBox *m_lifetime;
    QSpinBox *m_maximum;
    QCheckBox *m_unlimited;
    QSpinBox *m_unclaimed;
    QSpinBox *m_reminder;
    QLineEdit *m_terms;
    FormField *m_termsField;
    ToneLabel *m_effect;
    ToneLabel *m_finding;
};

} // namespace starosta::ui
