// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ContentUpdate.h"

#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/roster/NearNames.h"
#include "core/roster/Spelling.h"

namespace starosta::roster {

using table::Field;

std::optional<people::PersonField> personField(Field field)
{
    using people::PersonField;
    switch (field) {
    case Field::fullName:
    case Field::surname:
    case Field::given:
    case Field::patronymic:
        return PersonField::name;
    case Field::className:
    case Field::grade:
    case Field::letter:
        return PersonField::schoolClass;
    case Field::birthDate:
        return PersonField::birthDate;
    case Field::sex:
        return PersonField::sex;
    case Field::externalId:
        return PersonField::externalId;
    case Field::phone:
        return PersonField::phone;
    case Field::email:
        return PersonField::email;
    case Field::position:
        return PersonField::position;
    case Field::subjects:
        return PersonField::subjects;
    case Field::relation:
    case Field::pupilName:
    case Field::homeroomClass:
    case Field::role:
    case Field::link:
    case Field::lastActive:
    case Field::ignored:
    case Field::ignoredPersonal:
        return {};
    }
    Q_UNREACHABLE();
}

bool isClass(Field field)
{
    return personField(field) == people::PersonField::schoolClass;
}

RowAction actionOf(const QList<FieldDifference> &differences)
{
    RowAction action = RowAction::unchanged;
    for (const FieldDifference &each : differences) {
        if (each.byHand) {
            if (action == RowAction::unchanged)
                action = RowAction::keep;
            continue;
        }
        if (isClass(each.field))
            return each.was.isEmpty() ? RowAction::comeBack : RowAction::move;
        action = RowAction::change;
    }
    return action;
}

QString phoneDigits(QStringView phone)
{
    constexpr qsizetype kDigits = 11;
    QString digits;
    for (const QChar character : phone) {
        if (character.isDigit())
            digits.append(character);
    }
    if (digits.size() == kDigits - 1)
        digits.prepend(u'7');
    else if (digits.size() == kDigits && digits.front() == u'8')
        digits.front() = u'7';
    return digits;
}

bool isSamePhone(QStringView left, QStringView right)
{
    const QString digits = phoneDigits(left);
    return !digits.isEmpty() && digits == phoneDigits(right);
}

bool isSameEmail(QStringView left, QStringView right)
{
    return !left.isEmpty() && fold(left) == fold(right);
}

/// The same words in another order, or without the patronymic: what the register has is the better name.
bool saysLess(const people::PersonName &file, const people::PersonName &stored)
{
    const FoldedName said(file);
    const FoldedName known(stored);
    if (said.patronymic.isEmpty() && !known.patronymic.isEmpty())
        return (said.surname == known.surname && said.given == known.given) ||
               (said.surname == known.given && said.given == known.surname);
    return said.words() == known.words();
}

void ContentUpdate::note(Field field, const QString &was, const QString &will)
{
    const std::optional<people::PersonField> part = personField(field);
    m_differences.append({.field = field, .was = was, .will = will, .byHand = part && m_stored.wroteByHand(*part)});
}

void ContentUpdate::takeText(Field field, QString &stored, const QString &row)
{
    if (row.isEmpty() || row == stored || fold(row) == fold(stored))
        return;
    note(field, stored, row);
    stored = row;
}

void ContentUpdate::take(const people::PersonContent &row)
{
    const bool isSameName = row.name.key() == m_content.name.key();
    const bool isTaken = isSameName ? improvesSpelling(row.name, m_content.name) : !saysLess(row.name, m_content.name);
    if (row.name != m_content.name && isTaken) {
        note(Field::fullName, m_content.name.full(), row.name.full());
        m_content.name = row.name;
    }
    if (row.birthDate && row.birthDate != m_content.birthDate) {
        note(Field::birthDate, m_content.birthDate ? paperDate(*m_content.birthDate) : QString(),
             paperDate(*row.birthDate));
        m_content.birthDate = row.birthDate;
    }
    if (row.sex && row.sex != m_content.sex) {
        note(Field::sex, m_content.sex ? QString(token(*m_content.sex)) : QString(), token(*row.sex));
        m_content.sex = row.sex;
    }
    if (row.externalId) {
        QString stored = m_content.externalId.value_or(QString());
        takeText(Field::externalId, stored, *row.externalId);
        m_content.externalId = stored;
    }
    if (!isSamePhone(row.phone, m_content.phone))
        takeText(Field::phone, m_content.phone, row.phone);
    takeText(Field::email, m_content.email, row.email);
}

void ContentUpdate::takeStaff(people::StaffContent &stored, const people::StaffContent &row)
{
    takeText(Field::position, stored.position, row.position);
    takeText(Field::subjects, stored.subjects, row.subjects);
}

} // namespace starosta::roster
