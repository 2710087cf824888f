// SPDX-License-Identifier: GPL-3.0-or-later
// The least that Qt needs to show a window, for comparison with the program's own start: prints the resident memory in
// KiB when the window has been painted, and ends.
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Window : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
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
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.setCentralWidget(new QLabel(QStringLiteral("window")));
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
