// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/FigureCard.h"

#include "ui/common/Theme.h"

#include <QVBoxLayout>

namespace starosta::ui {

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent)
    , m_name(makeLabel({}, TextRole::note, Tone::muted))
    , m_value(makeLabel({}, TextRole::pageTitle))
    , m_notes(makeParagraph({}, Tone::muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const Card card = makeCard({});
    layout->addWidget(card.frame);
    card.layout->setSpacing(space::small / 2);
    for (ToneLabel *label : {m_name, m_value, m_notes})
        card.layout->addWidget(label);
    card.layout->addStretch();
}

void FigureCard::show(const Figure &figure)
{
    m_name->setText(figure.name);
    m_value->setText(figure.value);
    m_notes->setText(figure.notes.join(u'\n'));
    m_notes->setVisible(!figure.notes.isEmpty());
}

} // namespace starosta::ui
