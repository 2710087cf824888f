// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Language.h"

#include <QLibraryInfo>
#include <QLocale>

// Outside any namespace, as the macro demands; the texts stand in a static library and register only when asked for.
static void registerTexts()
{
    Q_INIT_RESOURCE(translations);
}

namespace starosta::text {
namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case Language::english:
        // British: the week begins on Monday and the day stands before the month, as the school counts.
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView token(Language language)
{
    switch (language) {
    case Language::russian:
        return QLatin1StringView("ru");
    case Language::english:
        return QLatin1StringView("en");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromToken(QStringView text)
{
    const QStringView code = text.trimmed();
    for (const Language language : {Language::russian, Language::english}) {
        const QLatin1StringView ours = token(language);
        const bool ends = code.size() == ours.size() || (code.size() > ours.size() && !code[ours.size()].isLetter());
        if (ends && code.startsWith(ours, Qt::CaseInsensitive))
            return language;
    }
    return {};
}

QString nativeName(Language language)
{
    switch (language) {
    case Language::russian:
        return QStringLiteral("Русский");
    case Language::english:
        return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

Language chooseLanguage(const LanguageWish &wish)
{
    for (const QString &code : {wish.argument, wish.setting, QLocale::system().name()}) {
        if (const auto language = languageFromToken(code))
            return *language;
    }
    return Language::russian;
}

InstalledLanguage::InstalledLanguage(QCoreApplication &application, Language language)
    : m_application(application)
    , m_language(language)
{
    registerTexts();
    use(language);
}

InstalledLanguage::~InstalledLanguage()
{
    remove();
}

void InstalledLanguage::use(Language language)
{
    remove();
    m_language = language;
    QLocale::setDefault(localeOf(language));

    const QString code = token(language);
    // Qt's own sentences are English already; where the system lacks the Russian ones, Qt's dialogs stay English.
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    const bool ours = m_ours.load(QStringLiteral(":/starosta/translations/starosta_%1.qm").arg(code));
    Q_ASSERT(ours);
    if (ours)
        m_application.installTranslator(&m_ours);
}

void InstalledLanguage::remove()
{
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qt);
}

} // namespace starosta::text
