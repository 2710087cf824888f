// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QTranslator>

#include <optional>

namespace starosta::text {

enum class Language { russian, english };

/// «ru», «en»
QLatin1StringView token(Language language);
/// Takes codes with a country too: ru_RU, en-GB.
std::optional<Language> languageFromToken(QStringView text);
/// The language's own name for itself: «Русский», «English».
QString nativeName(Language language);

/// What was asked for; empty where nothing was.
struct LanguageWish
{
    QString argument = {}; ///< --lang
    QString setting = {};
};

/// The argument, else the setting, else the system's language; Russian where it is neither of ours.
Language chooseLanguage(const LanguageWish &wish);

/// Makes the application speak a language, its plural forms, Qt's own sentences and the numbers' format included,
/// until this object goes. Open windows learn of a switch by QEvent::LanguageChange.
class InstalledLanguage
{
public:
    InstalledLanguage(QCoreApplication &application, Language language);
    ~InstalledLanguage();
    Q_DISABLE_COPY_MOVE(InstalledLanguage)

    Language language() const { return m_language; }
    void use(Language language);

private:
    void remove();

    QCoreApplication &m_application;
    Language m_language;
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace starosta::text
