// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace starosta {
class Workspace;
}

namespace starosta::ui {

class IconLabel;

/// What stands in the way of the work, or soon will: a file that cannot be written, a clock that disagrees with the
/// journal, an appointment that ends or has ended. Hidden while there is nothing of it.
class StandingBanner : public QFrame
{
    Q_OBJECT

public:
    explicit StandingBanner(Workspace &workspace, QWidget *parent = nullptr);

    /// Says what holds now.
    void refresh();

signals:
    /// The date was called right.
    void dateConfirmed();
    /// The appointment is to be seen to.
    void appointmentRequested();

private:
    void takeStep();

    Workspace &m_workspace;
    IconLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_step;
};

} // namespace starosta::ui
