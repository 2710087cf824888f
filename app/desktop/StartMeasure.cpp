// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/StartMeasure.h"

#include "ui/shell/Desk.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace starosta::desktop {

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After the paint itself and whatever it queued.
            QTimer::singleShot(0, this, [] {
                QFile status(QStringLiteral("/proc/self/status"));
                if (status.open(QIODevice::ReadOnly)) {
                    for (const QByteArray &line : status.readAll().split('\n')) {
                        if (line.startsWith("VmRSS:"))
                            std::printf("%s\n", line.mid(6).trimmed().split(' ').first().constData());
                    }
                }
                std::fflush(stdout); // the reader takes the time of this line
                QApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

void quitWhenShown(ui::Desk &desk)
{
    if (QWidget *window = desk.shownWindow())
        window->installEventFilter(new FirstPaint(&desk));
}

} // namespace starosta::desktop
