// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Style.h"
#include "ui/text/ErrorText.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace starosta::ui {

namespace {

/// Long enough to read two lines and reach for the button.
constexpr int kStaysMilliseconds = 12000;
constexpr int kWidestFloating = 860;

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::info:
        return {QStringLiteral("info"), Tone::accent};
    case MessageKind::ok:
        return {QStringLiteral("ok"), Tone::ok};
    case MessageKind::warning:
        return {QStringLiteral("warning"), Tone::warning};
    case MessageKind::error:
        return {QStringLiteral("error"), Tone::error};
    }
    return {};
}

bool goesByItself(MessageKind kind)
{
    return kind == MessageKind::info || kind == MessageKind::ok;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(QString()))
    , m_text(makeParagraph(QString()))
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton)
    , m_timer(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_close->setIcon(ui::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kStaysMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::hideWhenLeft);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, 6, 6, 6);
    layout->setSpacing(space::medium);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    m_actions->setSpacing(space::small);
    layout->addLayout(m_actions);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    retranslate();
    hide();
}

void MessageBar::show(const Message &message)
{
    m_message = message;
    const Look look = lookOf(message.kind);
    m_icon->setIcon(look.icon, look.tone);
    m_text->setText(message.text);
    setProperty(kCard, int(look.tone));
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const MessageAction &action : message.actions) {
        auto *button = new QPushButton(action.text);
        button->setAccessibleDescription(message.text);
        connect(button, &QPushButton::clicked, this, [this, callback = action.callback] {
            // The callback may well show the next message.
            clear();
            callback();
        });
        m_actions->addWidget(button);
    }
    m_showing = true;
    place();
    setVisible(true);
    update();
    // Screen readers speak it, although the focus stays where it is.
    m_text->setAccessibleName(message.text);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    if (goesByItself(message.kind))
        m_timer->start();
    else
        m_timer->stop();
}

void MessageBar::showDone(const QString &text, const QList<MessageAction> &actions)
{
    show({.kind = MessageKind::ok, .text = text, .actions = actions});
}

void MessageBar::showFailure(const Error &error, const QList<MessageAction> &actions)
{
    show({.kind = MessageKind::error, .text = text::errorText(error), .actions = actions});
}

void MessageBar::clear()
{
    m_timer->stop();
    m_showing = false;
    hide();
}

void MessageBar::floatOver(QWidget *ground)
{
    m_ground = ground;
    setParent(ground->parentWidget());
    ground->installEventFilter(this);
    hide();
}

void MessageBar::place()
{
    if (!m_ground)
        return;
    const QRect room = m_ground->geometry().adjusted(space::huge, space::small, -space::huge, -space::small);
    ensurePolished();
    layout()->activate();
    const int width = std::min(room.width(), kWidestFloating);
    const int height = std::max(layout()->totalHeightForWidth(width), layout()->totalSizeHint().height());
    setGeometry(room.right() - width, room.bottom() - height, width, height);
    raise();
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ground && m_showing && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::hideWhenLeft()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_timer->start();
    else
        clear();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(tr("Close the message"));
    setAccessibleName(tr("Message"));
}

} // namespace starosta::ui
