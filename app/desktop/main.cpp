// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FirstInstance.h"
#include "app/desktop/Options.h"
#include "app/desktop/Screenshot.h"
#include "app/desktop/StartMeasure.h"
#include "core/base/Clock.h"
#include "ui/common/AppSettings.h"
#include "ui/common/PastedTable.h"
#include "ui/common/Theme.h"
#include "ui/invites/PrintDialog.h"
#include "ui/invites/ReinviteDialog.h"
#include "ui/mail/SendDialog.h"
#include "ui/rollover/RolloverDialog.h"
#include "ui/roster/ImportAssistant.h"
#include "ui/roster/ImportHistoryDialog.h"
#include "ui/school/FirstStartAssistant.h"
#include "ui/shell/Assistants.h"
#include "ui/shell/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"

#include <QApplication>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using namespace starosta;

/// The dialogs of the features that the window opens by name.
ui::Assistants assistants()
{
    return {.firstStart = [](const ui::FirstStartContext &context, QWidget *parent) -> QDialog * {
                return new ui::FirstStartAssistant(context, parent);
            },
            .importFile = [](ui::PageContext &context, const QString &path, QWidget *parent) -> QDialog * {
                return new ui::ImportAssistant(context, {.path = path}, parent);
            },
            .importClipboard = [](ui::PageContext &context, QWidget *parent) -> QDialog * {
                return new ui::ImportAssistant(context, {.pasted = ui::tableOnClipboard()}, parent);
            },
            .importHistory = [](ui::PageContext &context, QWidget *parent) -> QDialog * {
                return new ui::ImportHistoryDialog(context, parent);
            },
            .sendLinks = [](ui::PageContext &context, const std::optional<ui::ChosenPeople> &chosen,
                            QWidget *parent) -> QDialog * {
                return new ui::SendDialog(context, std::make_shared<ui::KeyringPasswords>(), chosen, parent);
            },
            .printSlips = [](ui::PageContext &context, const ui::ChosenPeople &chosen, QWidget *parent) -> QDialog * {
                return ui::PrintDialog::forPeople(context, chosen, parent);
            },
            .reinvite = [](ui::PageContext &context, const ui::ChosenPeople &chosen, QWidget *parent) -> QDialog * {
                return new ui::ReinviteDialog(context, chosen, parent);
            },
            .beginYear = [](ui::PageContext &context, QWidget *parent) -> QDialog * {
                return new ui::RolloverDialog(context, parent);
            }};
}

void openFirst(ui::Desk &desk, const desktop::Options &options, const QString &path)
{
    if (options.demo)
        desk.openDemo(options.store);
    else
        desk.start(path);
    if (!options.page.isEmpty() && desk.window())
        desk.window()->open({.page = options.page});
    if (options.size && desk.shownWindow())
        desk.shownWindow()->resize(*options.size);
}

/// What is only printed needs no screen.
bool onlyPrints(int argc, char **argv)
{
    const QList<QByteArrayView> arguments(argv + 1, argv + std::max(argc, 1));
    return std::any_of(arguments.begin(), arguments.end(), [](QByteArrayView each) {
        return each == "--help" || each == "-h" || each == "--version" || each == "-v";
    });
}

int printOnly(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const ui::AppSettings settings;
    text::InstalledLanguage language(*qApp,
                                     text::chooseLanguage({.setting = settings.text(QStringLiteral("language"))}));
    desktop::Options options;
    return desktop::OptionsReader().read(QCoreApplication::arguments(), options) == desktop::OptionsOutcome::wrong ? 2
                                                                                                                   : 0;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    // Whatever is written from here on, its owner alone can read.
    umask(077);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("starosta"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STAROSTA_VERSION));
    if (onlyPrints(argc, argv))
        return printOnly(argc, argv);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("ru.starosta.Starosta"));

    ui::AppSettings settings;
    text::InstalledLanguage language(application,
                                     text::chooseLanguage({.setting = settings.text(QStringLiteral("language"))}));
    desktop::Options options;
    switch (desktop::OptionsReader().read(QApplication::arguments(), options)) {
    case desktop::OptionsOutcome::printedHelp:
        return 0;
    case desktop::OptionsOutcome::wrong:
        return 2;
    case desktop::OptionsOutcome::start:
        break;
    }
    if (!options.language.isEmpty())
        language.use(text::chooseLanguage({.argument = options.language}));

    const QString path = ui::Desk::storeToOpen(options.store, settings);
    if (!options.demo && desktop::FirstInstance::raiseOther(path))
        return 0;

    ui::applyTheme(application,
                   options.palette ? options.palette : ui::schemeFromToken(settings.text(ui::kPaletteSetting)));
    const SystemClock clock;
    ui::Desk desk({.clock = clock, .settings = settings, .language = language, .assistants = assistants()});
    desktop::FirstInstance instance;
    QObject::connect(&desk, &ui::Desk::storeOpened, &instance, &desktop::FirstInstance::answerFor);
    QObject::connect(&instance, &desktop::FirstInstance::raiseRequested, &desk, &ui::Desk::raise);
    openFirst(desk, options, path);
    if (!options.screenshot.isEmpty())
        desktop::takeScreenshotAndQuit(desk, options.screenshot);
    if (options.quitWhenShown)
        desktop::quitWhenShown(desk);
    return QApplication::exec();
}
