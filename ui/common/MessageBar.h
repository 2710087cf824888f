// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QFrame>
#include <QList>

#include <functional>

class QBoxLayout;
class QTimer;
class QToolButton;

namespace starosta::ui {

class IconLabel;
class ToneLabel;

enum class MessageKind { info, ok, warning, error };

/// The next step, as a button in the message.
struct MessageAction
{
    QString text;
    std::function<void()> callback;
};

struct Message
{
    MessageKind kind = MessageKind::info;
    QString text;
    QList<MessageAction> actions = {};
};

/// What there is to say, above the content, with the next step in it. A new message takes the place of the old one.
/// Information and success go by themselves after a while unless somebody is at them; warnings and errors stay.
/// It stands in a layout, or lies over the lower edge of the content, which then keeps its place.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void showDone(const QString &text, const QList<MessageAction> &actions = {});
    void showFailure(const Error &error, const QList<MessageAction> &actions = {});
    void clear();
    /// From now on it lies over `ground`, a sibling.
    void floatOver(QWidget *ground);

    bool isShowing() const { return m_showing; }
    const Message &message() const { return m_message; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void hideWhenLeft();
    void retranslate();

    Message m_message;
    bool m_showing = false;
    QWidget *m_ground = nullptr;
    IconLabel *m_icon;
    ToneLabel *m_text;
    QBoxLayout *m_actions;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace starosta::ui
