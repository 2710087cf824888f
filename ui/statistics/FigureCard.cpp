// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureCard.h"

#include "ui/common/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent)
    , m_name(makeLabel({}, TextRole::note, Tone::muted))
    , m_value(new QPushButton)
    , m_notes(makeLabel({}, TextRole::note, Tone::muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const Card card = makeCard({});
    layout->addWidget(card.frame);
    card.layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    card.layout->setSpacing(2);
    m_value->setFont(fontFor(TextRole::pageTitle));
    makeFlat(m_value);
    m_name->setWordWrap(true);
    m_notes->setWordWrap(true);
    card.layout->addWidget(m_name);
    card.layout->addWidget(m_value, 0, Qt::AlignLeft);
    card.layout->addWidget(m_notes);
    card.layout->addStretch();
    connect(m_value, &QPushButton::clicked, this, &FigureCard::chosen);
}

void FigureCard::showContent(const Content &content)
{
    m_name->setText(content.name);
    m_value->setText(content.value);
    m_value->setAccessibleName(QStringLiteral("%1: %2").arg(content.name, content.value));
    m_value->setAccessibleDescription(content.explanation);
    m_value->setWhatsThis(content.explanation);
    setToolTip(QStringLiteral("<p>%1</p>").arg(content.explanation.toHtmlEscaped()));
    m_notes->setText(content.notes.join(u'\n'));
    m_notes->setVisible(!content.notes.isEmpty());
}

void FigureCard::setLeads(bool leads)
{
    m_value->setEnabled(leads);
}

} // namespace starosta::ui
