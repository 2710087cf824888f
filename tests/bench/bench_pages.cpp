// SPDX-License-Identifier: GPL-3.0-or-later
// How long a page takes from the click until it is painted for the first time: prints «page value» lines, milliseconds,
// medians. bench_pages STORE
#include "core/base/Clock.h"
#include "ui/common/AppSettings.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <vector>

namespace {

using namespace starosta;

constexpr int kRounds = 5;
constexpr std::array kPages = {"classes", "people", "invites", "members", "platform", "statistics", "journal"};

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double openPage(ui::MainWindow &window, const char *page)
{
    settle();
    QElapsedTimer timer;
    timer.start();
    window.open({.page = QString::fromLatin1(page)});
    settle();
    window.repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const SystemClock clock;
    std::map<std::string, std::vector<double>> times;
    for (int round = 0; round < kRounds; ++round) {
        const QTemporaryDir folder;
        ui::AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        text::InstalledLanguage language(application, text::chooseLanguage({.argument = QStringLiteral("ru")}));
        const ui::Assistants assistants;
        ui::Desk desk({.clock = clock, .settings = settings, .language = language, .assistants = assistants});
        desk.openStore(QString::fromLocal8Bit(argv[1]));
        if (!desk.window())
            return 1;
        desk.window()->resize(1366, 768);
        for (const char *page : kPages)
            times[page].push_back(openPage(*desk.window(), page));
    }
    for (auto &[page, measured] : times) {
        std::sort(measured.begin(), measured.end());
        std::printf("%s %.2f\n", page.c_str(), measured[measured.size() / 2]);
    }
    return 0;
}
