// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/RosterRepository.h"

namespace starosta::roster {

/// What the store says of a person, brought up to what a row says. What the row does not say stays; a spelling that
/// differs from the stored one in case, ё/е or look-alike letters, or a phone that differs in its punctuation, is no
/// change, so that two sources with different habits do not undo each other; but a name is mended, see
/// improvesSpelling().
class ContentUpdate
{
public:
    explicit ContentUpdate(const LivePerson &stored) : m_stored(stored), m_content(stored.content) {}

    void take(const people::PersonContent &row);
    /// Staff only.
    void takeStaff(people::StaffContent &stored, const people::StaffContent &row);

    const people::PersonContent &content() const { return m_content; }
    const QList<FieldDifference> &differences() const { return m_differences; }
    bool isEmpty() const { return m_differences.isEmpty(); }

private:
    void note(table::Field field, const QString &was, const QString &will);
    void takeText(table::Field field, QString &stored, const QString &row);

    const LivePerson &m_stored;
    people::PersonContent m_content;
    QList<FieldDifference> m_differences;
};

/// The part of a person that a field of a file is about; nothing for what is no part of one person alone.
std::optional<people::PersonField> personField(table::Field field);
/// The class, in whatever column it stands.
bool isClass(table::Field field);

/// What a recognised row does by these differences, those that were written by hand left as they are.
RowAction actionOf(const QList<FieldDifference> &differences);

/// The digits of a phone, those of a number of the country in the form 7XXXXXXXXXX; empty where there are none.
QString phoneDigits(QStringView phone);
/// Both are known and are the same phone, however it is written: +7 900 123-45-67, 8(900)1234567.
bool isSamePhone(QStringView left, QStringView right);
bool isSameEmail(QStringView left, QStringView right);

} // namespace starosta::roster
