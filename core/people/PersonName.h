// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace starosta::people {

/// A person's full name as written in the school's papers. A name is data: markup and formulas are kept as typed.
class PersonName
{
public:
    /// One column: «Фамилия Имя Отчество». The first word is the surname, the second the given name, the rest the
    /// patronymic («оглы», «кызы» belong to it); the patronymic may be missing.
    /// Errors: personNameInvalid (fewer than two words), personNameInitials («Иванов И. П.»), those of cleanText.
    static Result<PersonName> parse(QStringView fullName);
    /// Three columns; the patronymic may be empty.
    static Result<PersonName> of(QStringView surname, QStringView given, QStringView patronymic);

    /// Reads back what parse() or of() once accepted and the store kept; rules made later do not hide a person.
    static PersonName stored(QString surname, QString given, QString patronymic)
    {
        return PersonName(std::move(surname), std::move(given), std::move(patronymic));
    }

    const QString &surname() const { return m_surname; }
    const QString &given() const { return m_given; }
    const QString &patronymic() const { return m_patronymic; }
    /// «Фамилия Имя Отчество»
    QString full() const;
    /// «Фамилия И. О.»
    QString brief() const;
    /// Equal for spellings that differ in case, ё/е or look-alike letters only.
    QString key() const;

    bool operator==(const PersonName &) const = default;

private:
    /// Each part has passed cleanText().
    static Result<PersonName> ofClean(QString surname, QString given, QString patronymic);

    PersonName(QString surname, QString given, QString patronymic)
        : m_surname(std::move(surname))
        , m_given(std::move(given))
        , m_patronymic(std::move(patronymic))
    {}

    QString m_surname;
    QString m_given;
    QString m_patronymic;
};

/// By surname, given name, patronymic in Russian order.
int compareNames(const PersonName &left, const PersonName &right);

} // namespace starosta::people
