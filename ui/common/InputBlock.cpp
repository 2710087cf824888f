// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InputBlock.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <array>

namespace starosta::ui {

namespace {

constexpr std::array kInput{QEvent::MouseButtonPress,
                            QEvent::MouseButtonRelease,
                            QEvent::MouseButtonDblClick,
                            QEvent::Wheel,
                            QEvent::TouchBegin,
                            QEvent::KeyPress,
                            QEvent::KeyRelease,
                            QEvent::Shortcut,
                            QEvent::ContextMenu,
                            QEvent::DragEnter,
                            QEvent::Drop};

} // namespace

InputBlock::InputBlock(QWidget &window) : m_window(window)
{
    qApp->installEventFilter(this);
}

bool InputBlock::eventFilter(QObject *watched, QEvent *event)
{
    if (std::find(kInput.begin(), kInput.end(), event->type()) == kInput.end())
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget && widget->window() == &m_window;
}

} // namespace starosta::ui
