// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace starosta::ui {

/// While it lives, mouse and keys do not reach a window, which goes on to paint as it is: a disabled one flickers where
/// the work is short, loses its focus, and one whose updates are held back may never paint what it is shown with.
class InputBlock : public QObject
{
public:
    explicit InputBlock(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace starosta::ui
