// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/MembersService.h"
#include "ui/common/RowModel.h"

#include <vector>

namespace starosta::ui {

/// One line of the page: an account of the platform, or somebody of the register who has none.
struct MemberRow
{
    std::optional<members::Member> member = {};
    std::optional<people::Person> person = {}; ///< who has not joined
    std::optional<members::Refusal> refusal = {};
    QString className = {};

    qint64 key() const { return member ? member->account.id.value() : -person->id.value(); }
    bool isAsked() const { return member && member->isAsked(); }
    /// Of the register, whose account it is or who has none.
    std::optional<people::PersonId> personId() const;
};

/// What the list is narrowed to.
enum class MembersShown { all, questions, strangers, wrongRole, joined, notJoined, refused };

bool isShown(const MemberRow &row, MembersShown shown);

/// How a state looks; the colour never stands alone.
struct MemberSign
{
    QString text;
    QString icon;
    Tone tone;
};
MemberSign signOf(const MemberRow &row);
MemberSign signOf(const members::Member &member);
/// Whose account it is, or who comes into question.
QString whoText(const members::Member &member);
QString stateIcon(members::MemberState state);

std::vector<Column<MemberRow>> memberColumns();

} // namespace starosta::ui
