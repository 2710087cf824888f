// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ImportPlan.h"

namespace starosta::roster {

/// What the store says of a person, brought up to what a row says. What the row does not say stays; a spelling that
/// differs from the stored one in case, ё/е or look-alike letters, or a phone that differs in its punctuation, is no
/// change, so that two sources with different habits do not undo each other.
class ContentUpdate
{
public:
    explicit ContentUpdate(people::PersonContent stored) : m_content(std::move(stored)) {}

    void take(const people::PersonContent &row);
    /// Staff only.
    void takeStaff(people::StaffContent &stored, const people::StaffContent &row);

    const people::PersonContent &content() const { return m_content; }
    const QList<FieldDifference> &differences() const { return m_differences; }
    bool isEmpty() const { return m_differences.isEmpty(); }

private:
    void note(table::Field field, const QString &was, const QString &will);
    void takeText(table::Field field, QString &stored, const QString &row);

    people::PersonContent m_content;
    QList<FieldDifference> m_differences;
};

/// Both are known and are the same phone, however it is written: +7 900 123-45-67, 8(900)1234567.
bool isSamePhone(QStringView left, QStringView right);
bool isSameEmail(QStringView left, QStringView right);

} // namespace starosta::roster
