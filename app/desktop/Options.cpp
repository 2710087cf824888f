// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Options.h"

#include <QCommandLineParser>

#include <cstdio>

namespace starosta::desktop {

namespace {

std::optional<QSize> parseSize(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 320 && size.height() >= 240 ? std::optional(size) : std::nullopt;
}

void print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fputc('\n', stream);
}

} // namespace

OptionsOutcome OptionsReader::read(const QStringList &arguments, Options &options) const
{
    const QCommandLineOption store(QStringLiteral("store"), tr("The school's file."), QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("lang"), tr("The language: ru or en."), QStringLiteral("ru|en"));
    const QCommandLineOption palette(QStringLiteral("palette"),
                                     tr("The colours: light or dark; the desktop's by itself."),
                                     QStringLiteral("light|dark"));
    const QCommandLineOption page(QStringLiteral("page"), tr("The page to open first."), QStringLiteral("ID"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), tr("Write a picture of the window and end."),
                                        QStringLiteral("FILE.png"));
    const QCommandLineOption size(QStringLiteral("size"), tr("The size of the window."), QStringLiteral("WxH"));
    const QCommandLineOption demo(QStringLiteral("demo"), tr("Open the example school."));

    QCommandLineOption quit(QStringLiteral("quit-when-shown"));
    quit.setFlags(QCommandLineOption::HiddenFromHelp); // for tests/bench alone

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The working book of a school's messenger administrator."));
    parser.addOptions({store, language, palette, page, screenshot, size, demo, quit});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), tr("The school's file."), QStringLiteral("[FILE]"));
    if (!parser.parse(arguments)) {
        print(stderr, parser.errorText());
        return OptionsOutcome::wrong;
    }
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return OptionsOutcome::printedHelp;
    }
    if (parser.isSet(version)) {
        print(stdout, QStringLiteral("starosta %1").arg(QStringLiteral(STAROSTA_VERSION)));
        return OptionsOutcome::printedHelp;
    }

    options.store = parser.isSet(store) ? parser.value(store) : parser.positionalArguments().value(0);
    options.language = parser.value(language);
    options.palette = ui::schemeFromToken(parser.value(palette));
    options.page = parser.value(page);
    options.screenshot = parser.value(screenshot);
    options.size = parseSize(parser.value(size));
    options.demo = parser.isSet(demo);
    options.quitWhenShown = parser.isSet(quit);
    if (parser.isSet(palette) && !options.palette) {
        print(stderr, tr("--palette takes light or dark."));
        return OptionsOutcome::wrong;
    }
    if (parser.isSet(size) && !options.size) {
        print(stderr, tr("--size takes width and height: 1366x768."));
        return OptionsOutcome::wrong;
    }
    return OptionsOutcome::start;
}

} // namespace starosta::desktop
