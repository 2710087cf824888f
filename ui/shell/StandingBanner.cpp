// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StandingBanner.h"

#include "core/Workspace.h"
#include "core/school/AppointmentService.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Style.h"
#include "ui/text/ActionText.h"
#include "ui/text/OrderUseText.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace starosta::ui {

StandingBanner::StandingBanner(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_icon(new IconLabel(QStringLiteral("lock"), 20, Tone::warning))
    , m_words(makeParagraph(QString()))
    , m_step(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setProperty(kCard, int(Tone::warning));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->addWidget(m_icon);
    m_words->setObjectName(QStringLiteral("readOnlyText"));
    row->addWidget(m_words, 1);
    m_step->setObjectName(QStringLiteral("bannerStep"));
    row->addWidget(m_step);
    connect(m_step, &QPushButton::clicked, this, &StandingBanner::takeStep);
}

void StandingBanner::refresh()
{
    const bool locked = m_workspace.isFileReadOnly();
    const auto doubt = locked ? std::nullopt : m_workspace.ledger().clockDoubt();
    const QString words =
        locked  ? tr("View only: this file cannot be written. Copy it to a folder of your own to work in it.")
        : doubt ? text::clockText(*doubt)
                : text::standingText(m_workspace.appointment().standing());
    setVisible(!words.isEmpty());
    m_words->setText(words);
    const bool clock = doubt || !m_workspace.readOnly();
    m_icon->setIcon(clock ? QStringLiteral("clock") : QStringLiteral("lock"), Tone::warning);
    m_step->setText(doubt ? tr("The date is right") : tr("Administrator…"));
    m_step->setVisible(!locked && (!doubt || doubt->ahead));
}

void StandingBanner::takeStep()
{
    if (m_workspace.ledger().clockDoubt())
        emit dateConfirmed();
    else
        emit appointmentRequested();
}

} // namespace starosta::ui
