// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonName.h"

#include "core/base/CleanText.h"
#include "core/base/Fold.h"

#include <array>

namespace starosta::people {

namespace {

constexpr qsizetype kLongestInitial = 2; // «Дж.»

bool saysSomething(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

bool isSingleLetter(QStringView word)
{
    return word.size() == 1 && word.front().isLetter();
}

/// «И.», «И.П.», «А.-М.», «Дж.»
bool isInitials(QStringView word)
{
    if (!word.contains(u'.'))
        return false;
    qsizetype letters = 0;
    for (const QChar character : word) {
        letters = character.isLetter() ? letters + 1 : 0;
        if (letters > kLongestInitial || (letters == 0 && character != u'.' && character != u'-'))
            return false;
    }
    return saysSomething(word);
}

/// Takes out the spaces round a hyphen: «Иванова - Петрова» is one surname.
QString withHyphensJoined(QString clean)
{
    const auto isDash = [](QChar c) { return c == u'-' || c == u'–' || c == u'—'; };
    if (std::none_of(clean.cbegin(), clean.cend(), isDash))
        return clean;
    for (const QString &dash : {QStringLiteral(" - "), QStringLiteral(" – "), QStringLiteral(" — ")})
        clean.replace(dash, QStringLiteral("-"));
    return clean;
}

/// What tables write where a person has no patronymic.
bool meansMissing(QStringView patronymic)
{
    return patronymic == u"-" || patronymic == u"–" || patronymic == u"—";
}

/// Initials with dots anywhere, or nothing but single letters after the surname: «Иванов И П».
/// A single letter beside a longer word is a name: «Пак Ю Ми».
bool hasOnlyInitials(const PersonName &name)
{
    for (const QStringView part :
         {QStringView(name.surname()), QStringView(name.given()), QStringView(name.patronymic())}) {
        if (part.contains(u'.')) {
            const QList<QStringView> words = part.split(u' ', Qt::SkipEmptyParts);
            if (std::any_of(words.begin(), words.end(), isInitials))
                return true;
        }
    }
    return isSingleLetter(name.given()) && (name.patronymic().isEmpty() || isSingleLetter(name.patronymic()));
}

/// «А.», «А.-М.» of «Анна-Мария»
QString initialOf(QStringView name)
{
    QStringList initials;
    for (const QStringView part : name.left(name.indexOf(u' ')).split(u'-', Qt::SkipEmptyParts)) {
        const bool pair = part.front().isHighSurrogate() && part.size() > 1;
        initials.append(part.left(pair ? 2 : 1).toString() + u'.');
    }
    return initials.join(u'-');
}

} // namespace

Result<PersonName> PersonName::parse(QStringView fullName)
{
    Result<QString> clean = cleanText(fullName);
    if (!clean)
        return failureOf(clean);
    const QString name = withHyphensJoined(*std::move(clean));
    const qsizetype surnameEnd = name.indexOf(u' ');
    if (surnameEnd < 0)
        return fail(ErrorCode::personNameInvalid, {excerpt(name)});
    const qsizetype givenEnd = name.indexOf(u' ', surnameEnd + 1);
    if (givenEnd < 0)
        return ofClean(name.left(surnameEnd), name.mid(surnameEnd + 1), QStringLiteral(""));
    return ofClean(name.left(surnameEnd), name.mid(surnameEnd + 1, givenEnd - surnameEnd - 1), name.mid(givenEnd + 1));
}

Result<PersonName> PersonName::of(QStringView surname, QStringView given, QStringView patronymic)
{
    std::array<QString, 3> parts;
    const std::array<QStringView, 3> texts = {surname, given, patronymic};
    for (size_t at = 0; at < parts.size(); ++at) {
        Result<QString> clean = cleanText(texts[at]);
        if (!clean)
            return failureOf(clean);
        parts[at] = withHyphensJoined(*std::move(clean));
    }
    return ofClean(std::move(parts[0]), std::move(parts[1]), std::move(parts[2]));
}

Result<PersonName> PersonName::ofClean(QString surname, QString given, QString patronymic)
{
    if (meansMissing(patronymic))
        patronymic = QStringLiteral("");
    PersonName name(std::move(surname), std::move(given), std::move(patronymic));
    if (name.m_surname.size() + name.m_given.size() + name.m_patronymic.size() + 2 > kLineLength) {
        if (const Result<QString> whole = cleanText(name.full()); !whole)
            return failureOf(whole);
    }
    if (hasOnlyInitials(name))
        return fail(ErrorCode::personNameInitials, {excerpt(name.full())});
    const bool strayPatronymic = !name.m_patronymic.isEmpty() && !saysSomething(name.m_patronymic);
    if (!saysSomething(name.m_surname) || !saysSomething(name.m_given) || strayPatronymic)
        return fail(ErrorCode::personNameInvalid, {excerpt(name.full())});
    return name;
}

QString PersonName::full() const
{
    QString full;
    full.reserve(m_surname.size() + m_given.size() + m_patronymic.size() + 2);
    full.append(m_surname).append(u' ').append(m_given);
    if (!m_patronymic.isEmpty())
        full.append(u' ').append(m_patronymic);
    return full;
}

QString PersonName::brief() const
{
    QString brief = m_surname + u' ' + initialOf(m_given);
    if (!m_patronymic.isEmpty())
        brief += u' ' + initialOf(m_patronymic);
    return brief;
}

QString PersonName::key() const
{
    return fold(full());
}

int compareNames(const PersonName &left, const PersonName &right)
{
    if (const int order = compareRussian(left.surname(), right.surname()))
        return order;
    if (const int order = compareRussian(left.given(), right.given()))
        return order;
    return compareRussian(left.patronymic(), right.patronymic());
}

} // namespace starosta::people
