// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Screenshot.h"

#include "core/base/AtomicFile.h"
#include "ui/shell/Desk.h"
#include "ui/text/ErrorText.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <cstdio>

namespace starosta::desktop {

namespace {

/// Time for what is queued (refresh, layout, fonts) to be done.
constexpr int kRestMilliseconds = 600;

QPixmap picture(QWidget &window)
{
    QPixmap pixmap = window.grab();
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        QPainter painter(&pixmap);
        painter.drawPixmap(window.mapFromGlobal(dialog->mapToGlobal(QPoint())), dialog->grab());
    }
    return pixmap;
}

int save(ui::Desk &desk, const QString &path)
{
    QWidget *window = desk.shownWindow();
    if (!window)
        return 1;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture(*window).save(&buffer, "PNG");
    const auto written = writeFileAtomically(QFileInfo(path).absoluteFilePath(), bytes);
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(text::errorText(written.error())));
    return written ? 0 : 1;
}

} // namespace

void takeScreenshotAndQuit(ui::Desk &desk, const QString &path)
{
    QTimer::singleShot(kRestMilliseconds, &desk, [&desk, path] { QApplication::exit(save(desk, path)); });
}

} // namespace starosta::desktop
