// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/classes/SchoolClass.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace starosta::invites {

/// The role into which a link leads, and which a member has on the platform. «Учительская» has teachers only.
enum class InviteRole { pupil, guardian, teacher };

QLatin1StringView token(InviteRole role);
/// Nothing for no role: as the store has it.
std::optional<QLatin1StringView> optionalToken(const std::optional<InviteRole> &role);
std::optional<InviteRole> inviteRoleFromToken(QStringView text);
/// As people write it: «ученик», «учащийся», «родитель», «родители», «учитель», «педагог», …
std::optional<InviteRole> parseInviteRole(QStringView text);

/// «ученик», «родитель», «учитель»: the word for paper and for the journal's subjects, Russian in every language.
QString paperWord(InviteRole role);

/// Which roles can be invited into a class of this kind.
QList<InviteRole> rolesFor(classes::ClassKind kind);

} // namespace starosta::invites
