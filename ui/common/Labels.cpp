// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Labels.h"

#include "ui/common/Icons.h"
#include "ui/common/Style.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace starosta::ui {

ToneLabel::ToneLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontFor(role));
    applyTone();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

int ToneLabel::heightForWidth(int width) const
{
    constexpr qsizetype kWidths = 4; // a layout tries two or three
    if (!m_measured.isEmpty() && m_measured.first().text != text())
        m_measured.clear();
    for (const Measured &each : std::as_const(m_measured)) {
        if (each.width == width)
            return each.height;
    }
    if (m_measured.size() == kWidths)
        m_measured.removeFirst();
    m_measured.append({.text = text(), .width = width, .height = QLabel::heightForWidth(width)});
    return m_measured.last().height;
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measured.clear();
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyTone();
    QLabel::changeEvent(event);
}

void ToneLabel::applyTone()
{
    if (m_applying || (m_tone == Tone::normal && !testAttribute(Qt::WA_SetPalette)))
        return;
    m_applying = true;
    QPalette own;
    // Nothing stays of the colour that a label had before, when something was wrong.
    if (m_tone == Tone::normal) {
        setPalette(own);
        m_applying = false;
        return;
    }
    // A label that can be selected paints with Text, any other with WindowText.
    own.setColor(QPalette::WindowText, toneColour(m_tone, QPalette()));
    own.setColor(QPalette::Text, toneColour(m_tone, QPalette()));
    setPalette(own);
    m_applying = false;
}

IconLabel::IconLabel(const QString &name, int size, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_name(name)
    , m_size(size)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFixedSize(size, size);
    render();
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    render();
}

void IconLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        render();
    QLabel::changeEvent(event);
}

void IconLabel::showEvent(QShowEvent *event)
{
    // The screen, and with it the number of pixels, is known only now.
    render();
    QLabel::showEvent(event);
}

void IconLabel::render()
{
    setPixmap(m_name.isEmpty() ? QPixmap() : iconPixmap(m_name, m_size, *this, m_tone));
}

ToneLabel *makeLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    return new ToneLabel(text, role, tone, parent);
}

ToneLabel *makeParagraph(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new ToneLabel(text, TextRole::body, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

Card makeCard(const QString &heading, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setProperty(kCard, int(Tone::normal));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    auto *label = makeLabel(heading, TextRole::heading);
    label->setVisible(!heading.isEmpty());
    layout->addWidget(label);
    return {.frame = frame, .heading = label, .layout = layout};
}

void makePrimary(QPushButton *button)
{
    button->setProperty(kButtonKind, QStringLiteral("primary"));
}

void makeDestructive(QPushButton *button)
{
    button->setProperty(kButtonKind, QStringLiteral("destructive"));
}

void makeFlat(QPushButton *button)
{
    button->setProperty(kButtonKind, QStringLiteral("flat"));
}

} // namespace starosta::ui
