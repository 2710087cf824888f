// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include <QGuiApplication>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Standard error holds the program's own sentences; what Qt remarks on the machine's settings is none of them.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// A program that is started with closed standard streams gets their numbers for the next files that it opens: what is
/// meant for the screen would be written into the store's lock, or worse.
void occupyStandardStreams()
{
    int descriptor = 0;
    while (descriptor >= 0 && descriptor <= STDERR_FILENO)
        descriptor = ::open("/dev/null", O_RDWR); // house: atomic-file: takes the lowest free number, writes nothing
    if (descriptor > STDERR_FILENO)
        ::close(descriptor);
}

} // namespace

int main(int argc, char **argv)
{
    // Whatever is written holds names or links: for its owner alone.
    ::umask(077);
    occupyStandardStreams();
    qInstallMessageHandler(keepQuiet);
    Q_INIT_RESOURCE(content);
    QCoreApplication::setApplicationName(QStringLiteral("starosta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAROSTA_VERSION));

    if (starosta::cli::needsFonts(argc, argv)) {
        // Paper is painted without a screen, also where there is one.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        return starosta::cli::run(application, application.arguments().sliced(1));
    }
    QCoreApplication application(argc, argv);
    return starosta::cli::run(application, application.arguments().sliced(1));
}
