// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invites/LinkPolicyDialog.h"

#include "ui/common/FormField.h"
#include "ui/common/Labels.h"
#include "ui/text/ErrorText.h"
#include "ui/text/LabelsOfLinks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace starosta::ui {

using invites::Lifetime;
using invites::LinkPolicy;

namespace {

constexpr int kMostDays = 3660;

QSpinBox *makeDays(int value, int lowest)
{
    auto *days = new QSpinBox;
    days->setRange(lowest, kMostDays);
    days->setValue(value);
    return days;
}

} // namespace

LinkPolicyDialog::LinkPolicyDialog(const LinkPolicy &policy, const Day &day, QWidget *parent)
    : QDialog(parent)
    , m_day(day)
    , m_lifetime(new QComboBox)
    , m_maximum(makeDays(policy.maximumDays.value_or(0), 0))
    , m_unlimited(new QCheckBox(tr("Links &without a last day are allowed")))
    , m_unclaimed(makeDays(policy.unclaimedDays, 1))
    , m_reminder(makeDays(policy.reminderDays, 0))
    , m_terms(new QLineEdit(termEndsText(policy.termEnds).replace(u',', QStringLiteral(", "))))
    , m_termsField(new FormField(tr("Terms &end on"), m_terms))
    , m_effect(makeParagraph({}))
    , m_finding(makeParagraph({}, Tone::error))
{
    setWindowTitle(tr("Rules for links"));
    resize(520, 580);
    fillLifetimes(policy.standard);
    m_maximum->setSpecialValueText(tr("until the end of the school year"));
    m_unlimited->setChecked(policy.unlimitedAllowed);
    auto *lifetime = new FormField(tr("New links are &valid"), m_lifetime);
    auto *maximum = new FormField(tr("At &most, days"), m_maximum);
    auto *unclaimed = new FormField(tr("&Unclaimed for long after, days"), m_unclaimed);
    unclaimed->setHint(tr("A link by which nobody has come in, by the platform’s list of members."));
    auto *reminder = new FormField(tr("&Remind before the last day, days"), m_reminder);
    m_termsField->setHint(tr("For example: 31.10, 31.12, 31.03, 31.05"));
    m_termsField->setCheck([this]() -> std::optional<FieldFinding> {
        if (invites::termEndsFromText(m_terms->text()))
            return std::nullopt;
        return FieldFinding{.text = tr("Write days and months with commas between them: 31.10, 31.12")};
    });
    m_finding->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    makePrimary(buttons->addButton(tr("&Save the rules"), QDialogButtonBox::AcceptRole));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeParagraph(tr("The platform’s links do not expire by themselves. These are the school’s own "
                                       "rules: the program reminds of them, and new links get their last day by them."),
                                    Tone::muted));
    for (QWidget *widget : std::initializer_list<QWidget *>{lifetime, maximum, m_unlimited, unclaimed, reminder,
                                                            m_termsField, m_effect, m_finding})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_lifetime, &QComboBox::currentIndexChanged, this, &LinkPolicyDialog::showFinding);
    connect(m_maximum, &QSpinBox::valueChanged, this, &LinkPolicyDialog::showFinding);
    connect(m_unlimited, &QCheckBox::toggled, this, &LinkPolicyDialog::showFinding);
    showFinding();
}

void LinkPolicyDialog::fillLifetimes(const Lifetime &chosen)
{
    using Kind = Lifetime::Kind;
    QList<Lifetime> presets{{Kind::days, 1},   {Kind::days, 3},   {Kind::days, 10}, {Kind::days, 30},
                            {Kind::endOfTerm}, {Kind::endOfYear}, {Kind::unlimited}};
    if (!presets.contains(chosen))
        presets.prepend(chosen); // set on the command line
    for (const Lifetime &preset : std::as_const(presets))
        m_lifetime->addItem(text::label(preset), token(preset));
    m_lifetime->setCurrentIndex(int(presets.indexOf(chosen)));
}

Result<LinkPolicy> LinkPolicyDialog::policy() const
{
    LinkPolicy policy{.maximumDays = m_maximum->value() > 0 ? std::optional(m_maximum->value()) : std::nullopt,
                      .unlimitedAllowed = m_unlimited->isChecked(),
                      .unclaimedDays = m_unclaimed->value(),
                      .reminderDays = m_reminder->value()};
    const auto lifetime = invites::lifetimeFromToken(m_lifetime->currentData().toString());
    if (!lifetime)
        return failureOf(lifetime);
    policy.standard = *lifetime;
    const auto terms = invites::termEndsFromText(m_terms->text());
    if (!terms)
        return failureOf(terms);
    policy.termEnds = *terms;
    if (const auto sound = invites::checkPolicy(policy); !sound)
        return failureOf(sound);
    return policy;
}

void LinkPolicyDialog::showFinding()
{
    const auto sound = policy();
    // What is wrong with the terms stands beside their field.
    const bool shown = !sound && m_termsField->isValid();
    m_finding->setText(shown ? text::errorText(sound.error()) : QString());
    m_finding->setVisible(shown);
    m_effect->setText(sound ? text::lastDayText(sound->lastDay(m_day.year, m_day.today)) : QString());
    m_effect->setVisible(sound.has_value());
}

void LinkPolicyDialog::accept()
{
    const auto sound = policy();
    showFinding();
    if (!m_termsField->check() || !sound)
        return;
    emit chosen(*sound);
    QDialog::accept();
}

} // namespace starosta::ui
