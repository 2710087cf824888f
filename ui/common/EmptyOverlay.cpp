// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyOverlay.h"

#include "ui/common/Labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

namespace {

constexpr int kWidestText = 460;
/// Below this height not everything has room.
constexpr int kLow = 260;

} // namespace

EmptyOverlay::EmptyOverlay(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), 48, Tone::muted))
    , m_title(makeLabel(QString(), TextRole::heading))
    , m_text(makeParagraph(QString(), Tone::muted))
    , m_button(new QPushButton)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    makePrimary(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_execute)
            m_execute();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(space::small);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyOverlay::fitText()
{
    // A text that wraps has no size of its own; centred by a layout it is cut.
    for (ToneLabel *label : {m_title, m_text}) {
        const int width = std::min(kWidestText, this->width() - 2 * space::large);
        if (width <= 0)
            continue;
        // A label never says that it needs less than its least size, which is what it had before.
        label->setMinimumSize(0, 0);
        // Without a text it has no height for any width: -1.
        label->setFixedSize(width, std::max(0, label->heightForWidth(width)));
    }
}

/// On a low screen all of it would lie upon itself: the title and the first step stay.
void EmptyOverlay::fitHeight()
{
    const bool isLow = height() < kLow;
    const int edge = isLow ? space::small : space::huge;
    layout()->setContentsMargins(space::huge, edge, space::huge, edge);
    int room = height() - 2 * edge - m_title->height() - 2 * space::small;
    if (m_execute)
        room -= m_button->sizeHint().height() + 2 * space::small;
    const bool hasText = !m_text->text().isEmpty() && (!isLow || room >= m_text->height());
    if (hasText)
        room -= m_text->height() + space::small;
    m_text->setVisible(hasText);
    m_icon->setVisible(m_hasIcon && (!isLow || room >= m_icon->sizeHint().height() + space::small));
}

void EmptyOverlay::resizeEvent(QResizeEvent *event)
{
    fitText();
    fitHeight();
    QWidget::resizeEvent(event);
}

void EmptyOverlay::show(const EmptyState &state)
{
    m_icon->setIcon(state.icon, Tone::muted);
    m_hasIcon = !state.icon.isEmpty();
    m_title->setText(state.title);
    m_text->setText(state.text);
    fitText();
    m_button->setVisible(state.firstStep.has_value());
    m_execute = nullptr;
    if (state.firstStep) {
        m_button->setText(state.firstStep->text());
        m_button->setEnabled(state.firstStep->isEnabled());
        m_execute = state.firstStep->execute;
    }
    fitHeight();
}

} // namespace starosta::ui
