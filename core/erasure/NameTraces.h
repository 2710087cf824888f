// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/erasure/TextForms.h"
#include "core/people/Person.h"

#include <QHash>
#include <QSet>

namespace starosta::erasure {

/// Finds people in words that somebody wrote: by surname and given name or initial in any case and order, by a surname
/// that nobody else has, by telephone, e-mail and number. What may as well mean somebody who stays is left alone.
class NameTraces
{
public:
    /// What stands in the place of what was taken out; shorter than any name, so that a text never grows.
    static QString mark() { return QStringLiteral("***"); }

    /// Whose data goes. A person may be added under several names, former ones among them.
    void addErased(const people::PersonContent &content);
    void addRemaining(const people::PersonContent &content);

    /// Whether a name as the platform shows it (given name and surname, as they are written) is that of one of them and
    /// of nobody else.
    bool isNamedBy(QStringView shownName) const;
    /// The text with a mark in each place where one of them stands; nothing where none does.
    std::optional<QString> without(const QString &text) const;

private:
    struct Person
    {
        QList<QStringList> surname; ///< stems of its parts
        QStringList given;          ///< stems
        QStringList patronymic;
        std::optional<QDate> birthDate;
        QString surnameKey;
        QString givenKey;
        QChar initial;
    };
    struct Span
    {
        qsizetype start;
        qsizetype end;
    };

    static Person personOf(const people::PersonContent &content);
    static QString keyOf(const QString &foldedName);
    static bool isSurname(QStringView word, const Person &person);
    std::optional<Span> spanAt(const QList<TextWord> &words, qsizetype at, const Person &person) const;
    void addNames(const QString &text, QList<Span> &spans) const;
    void addContacts(const QString &text, QList<Span> &spans) const;

    QList<Person> m_erased;
    QMultiHash<QString, qsizetype> m_bySurname; ///< by the stem of its first part
    QSet<QString> m_shown;                      ///< «иванов|петр» of those who go
    QSet<QString> m_shownRemaining;
    QSet<QString> m_phones;
    QSet<QString> m_emails;
    QSet<QString> m_numbers;
    // Of those who stay: by stems.
    QSet<QString> m_surnames;
    QSet<QString> m_initials;
    QSet<QString> m_names;
    QSet<QString> m_remainingContacts;
};

} // namespace starosta::erasure
