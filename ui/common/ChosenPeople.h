// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invites/InviteRole.h"
#include "core/people/Person.h"

#include <QStringList>

#include <optional>

namespace starosta::ui {

/// People whom one part of the window hands to another, in one role: for whom to print, to whom to write.
struct ChosenPeople
{
    invites::InviteRole role;
    QList<people::PersonId> people;

    /// The argument of a window command: «guardian 12 15».
    QString toArgument() const
    {
        QStringList words{token(role)};
        for (const people::PersonId person : people)
            words.append(QString::number(person.value()));
        return words.join(u' ');
    }
    /// Nothing for an argument that names nobody.
    static std::optional<ChosenPeople> fromArgument(const QString &argument)
    {
        QStringList words = argument.split(u' ', Qt::SkipEmptyParts);
        const auto role = words.isEmpty() ? std::nullopt : invites::inviteRoleFromToken(words.takeFirst());
        if (!role || words.isEmpty())
            return {};
        ChosenPeople chosen{.role = *role, .people = {}};
        for (const QString &word : std::as_const(words))
            chosen.people.append(people::PersonId(word.toLongLong()));
        return chosen;
    }
};

} // namespace starosta::ui
